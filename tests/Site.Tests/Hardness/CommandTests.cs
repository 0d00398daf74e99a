using System.Runtime.InteropServices;
using Site.Output;
using Site.Tests.Harness;

namespace Site.Tests.Hardness;

/// <summary>The program used wrongly, on a machine that is in the way, or stopped half way: a sentence, never a trace, and the old site stays.</summary>
public class CommandTests
{
    private static readonly string Content = Path.Combine(Repository.Tests, "Fixtures", "site");

    public static TheoryData<string[]> Wrong => new(
        (string[])["build", "--content", "", "--output", "x"], ["build", "--output", " "], ["build", "--output", "--content", "x"], ["check", "--date", "9999-12-31"], ["check", "--date", "0001-01-01"],
        ["build", "--output", "x", "--base-url", "https://naam:geheim@example.org/"], ["check", "--content", "/dev/null"], ["nonsens"], ["serve", "--port", "-1"], ["build", "--output", "/", "--content", Content], ["build", "--output", Content, "--content", Content]);

    [Theory, MemberData(nameof(Wrong))]
    public async Task WrongUseIsASentence(string[] arguments)
    {
        var run = await CommandRun.Of(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain("   at ", run.All);
        Assert.InRange(run.Errors.Trim().Length, 1, 400);
    }

    [Fact]
    public async Task AReadOnlyContentFolderIsFine()
    {
        using var folder = new TemporaryFolder();
        var content = Directory.CreateDirectory(folder.File("content")).FullName;
        foreach (var (path, bytes) in TestSite.Fixture.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(content, path))!);
            File.WriteAllBytes(Path.Combine(content, path), bytes);
        }
        foreach (var below in Directory.GetDirectories(content, "*", SearchOption.AllDirectories).Append(content))
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(below, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            var run = await CommandRun.Of(["build", "--content", content, "--output", folder.File("publiek"), "--date", "2026-03-01"]);
            Assert.True(run.ExitCode == 0, run.All);
        }
        finally
        {
            foreach (var below in Directory.GetDirectories(content, "*", SearchOption.AllDirectories).Append(content))
                if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(below, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Ctrl+C at the moment that the new site starts to appear beside the old one.</summary>
    [Fact]
    public async Task CtrlCLeavesTheOldSiteAndNothingBesideIt()
    {
        if (OperatingSystem.IsWindows()) return; // no signal can be sent there to one process
        using var folder = new TemporaryFolder();
        var target = folder.File("publiek");
        SiteWriter.Write(target, [OutputFile.Text(".nojekyll", ""), OutputFile.Text("oud.txt", "oud")]);
        using var process = CommandRun.Start(["build", "--content", Path.Combine(Repository.Root, "content"), "--output", target]);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        while (!process.HasExited && !Directory.EnumerateDirectories(folder.Path, "publiek.nieuw-*").Any()) await Task.Delay(1);
        Kill(process.Id, 2);
        await process.WaitForExitAsync();
        await output;
        // The swap may have won the race; then the new site stands, whole.
        if (process.ExitCode == 130) Assert.Equal("oud", File.ReadAllText(Path.Combine(target, "oud.txt")));
        else Assert.True(process.ExitCode == 0 && File.Exists(Path.Combine(target, "sitemap.xml")), await errors);
        Assert.Equal(["publiek"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
        Assert.DoesNotContain("   at ", await errors);
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int process, int signal);
}
