using System.Diagnostics;
using System.Globalization;

namespace Site.Build;

/// <summary>The date of a build: that of HEAD's commit, so that one commit gives one site; today where the tree is dirty or there is no Git.</summary>
public static class BuildDate
{
    public static DateOnly Of(string contentFolder)
    {
        // Looking takes no lock, so that it works on a folder that cannot be written and beside another Git; and runs no program that the folder's settings name.
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        if (Git(contentFolder, "--no-optional-locks -c core.fsmonitor=false status --porcelain -- .") is not "") return today;
        return DateOnly.TryParseExact(Git(contentFolder, "-c log.showSignature=false log -1 --format=%cs") ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : today;
    }

    /// <returns>Null when Git is missing, fails or takes too long.</returns>
    private static string? Git(string folder, string arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true });
            if (process is null) return null;
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEnd();
            return process.WaitForExit(10_000) && process.ExitCode == 0 ? output.Trim() : null;
        }
        catch (Exception problem) when (problem is System.ComponentModel.Win32Exception or IOException)
        {
            return null;
        }
    }
}
