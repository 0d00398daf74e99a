namespace Site.Output;

/// <summary>The folders beside the target that a build works in. One build at a time has them; what a killed one left is cleared by the next.</summary>
internal sealed class Staging : IDisposable
{
    private const string FreshMark = ".nieuw-";
    private const string AsideMark = ".oud-";
    private readonly string _target;
    private readonly FileStream _lock;

    private Staging(string target, FileStream held)
    {
        (_target, _lock) = (target, held);
        var run = Guid.NewGuid().ToString("N");
        Fresh = target + FreshMark + run;
        Aside = target + AsideMark + run;
    }

    /// <summary>Where the new site is built.</summary>
    public string Fresh { get; }

    /// <summary>Where the old site waits when the two cannot be exchanged in one step.</summary>
    public string Aside { get; }

    /// <exception cref="OutputRefusedException">Another build is writing to the same target.</exception>
    public static Staging Open(string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        FileStream held;
        try
        {
            // The system lets go of it when the process ends, however it ends.
            held = new FileStream(target + ".bezig", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException busy) when (File.Exists(target + ".bezig"))
        {
            throw new OutputRefusedException($"Een andere bouw schrijft nu naar '{target}'. Wacht tot die klaar is en probeer het opnieuw.", busy);
        }
        Recover(target);
        return new Staging(target, held);
    }

    /// <summary>Clears what a run left; a site that it set aside without putting another in its place goes back.</summary>
    public static void Recover(string target)
    {
        foreach (var aside in Beside(target, AsideMark))
            if (!Path.Exists(target)) Directory.Move(aside, target);
            else Remove(aside);
        foreach (var fresh in Beside(target, FreshMark)) Remove(fresh);
    }

    /// <summary>Removes a folder. One that cannot be removed now (a file is open on Windows) is left for the next run: the site itself is fine.</summary>
    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException) { }
    }

    /// <summary>Removes what is no longer needed: the old site after a swap, the unfinished new one otherwise.</summary>
    public void Dispose()
    {
        using (_lock) Recover(_target);
    }

    private static string[] Beside(string target, string mark) =>
        [.. Directory.EnumerateDirectories(Path.GetDirectoryName(target)!).Where(folder => IsOurs(Path.GetFileName(folder), Path.GetFileName(target) + mark)).Order(StringComparer.Ordinal)];

    /// <summary>Ends in a run's number: a folder that a person named "publiek.oud-2025" is none of ours.</summary>
    private static bool IsOurs(string name, string start) =>
        name.StartsWith(start, StringComparison.Ordinal) && Guid.TryParseExact(name.AsSpan(start.Length), "N", out _);
}
