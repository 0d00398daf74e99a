using System.Diagnostics;
using System.Text;

namespace Site.Tests.Harness;

/// <summary>The built program as a process of its own, as an editor or a workflow runs it.</summary>
public sealed record CommandRun(int ExitCode, string Output, string Errors)
{
    public string All => Output + Errors;

    /// <summary>Runs to the end.</summary>
    public static async Task<CommandRun> Of(string[] arguments, Dictionary<string, string>? environment = null, string? folder = null)
    {
        using var process = Start(arguments, environment, folder);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try { await process.WaitForExitAsync(limit.Token); }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{string.Join(' ', arguments)}' did not end.");
        }
        return new CommandRun(process.ExitCode, await output, await errors);
    }

    public static Process Start(string[] arguments, Dictionary<string, string>? environment = null, string? folder = null)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder ?? Repository.Root,
            RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(typeof(Model.Entry).Assembly.Location);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        // What a workflow sets must not colour a test.
        foreach (var name in new[] { "GITHUB_ACTIONS", "GITHUB_SERVER_URL", "GITHUB_REPOSITORY" }) start.Environment.Remove(name);
        foreach (var (name, value) in environment ?? []) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
