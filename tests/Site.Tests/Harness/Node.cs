using System.Diagnostics;

namespace Site.Tests.Harness;

/// <summary>Runs a script of the assets.</summary>
internal static class Node
{
    /// <param name="arguments">The script, from the folder of the assets, and what it is given.</param>
    public static async Task<(int ExitCode, string Output, string Errors)> Run(params string[] arguments)
    {
        using var node = Process.Start(new ProcessStartInfo("node", arguments) { WorkingDirectory = Repository.Assets, RedirectStandardError = true, RedirectStandardOutput = true })!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return (node.ExitCode, output, await errors);
    }
}
