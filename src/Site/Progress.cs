namespace Site;

/// <summary>Says what is being done: one line that renews itself on a terminal, plain lines elsewhere.</summary>
public sealed class Progress(TextWriter output)
{
    private readonly bool _terminal = !Console.IsOutputRedirected;

    public void Stage(string name)
    {
        if (_terminal) output.Write($"\r\u001b[K{name} …");
        else output.WriteLine($"{name} …");
    }

    public void Done()
    {
        if (_terminal) output.Write("\r\u001b[K");
    }
}
