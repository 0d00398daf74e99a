using Site.Tests.Harness;

namespace Site.Tests.Command;

/// <summary>The program as an editor and a workflow call it: what it answers, and its three ways to end.</summary>
public class CommandLineTests
{
    private static string Fixture => Path.Combine(Repository.Tests, "Fixtures", "site");

    [Fact]
    public async Task BuildWritesTheSiteAndEndsWith0()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.Of(["build", "--content", Fixture, "--output", folder.File("site"), "--date", "2026-03-01"]);
        Assert.True(run.ExitCode == 0, run.All);
        Assert.Contains("pagina's", run.Output);
        Assert.Equal("", run.Errors);
        var expected = TestSite.Fixture.Built().All;
        Assert.Equal(expected.Select(file => file.Path).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(folder.File("site"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.File("site"), file)).Where(path => expected.Any(file => file.Path == path)).Order(StringComparer.Ordinal));
        Assert.True(File.ReadAllBytes(folder.File("site/index.html")).AsSpan().SequenceEqual(expected.Single(file => file.Path == "index.html").Bytes.Span));
    }

    [Fact]
    public async Task FindingsEndWith1AndLeaveTheOldSite()
    {
        using var folder = new TemporaryFolder();
        Copy(Fixture, folder.File("inhoud"));
        Assert.Equal(0, (await CommandRun.Of(["build", "--content", folder.File("inhoud"), "--output", folder.File("site"), "--date", "2026-03-01"])).ExitCode);
        var before = File.ReadAllText(folder.File("site/over/index.html"));
        File.WriteAllText(folder.File("inhoud/pages/over.md"), "geen kop\n");
        var run = await CommandRun.Of(["build", "--content", folder.File("inhoud"), "--output", folder.File("site"), "--date", "2026-03-01"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("pages/over.md(1,1): error geen-kop: De kop ontbreekt.", run.Errors);
        Assert.Contains("Niets geschreven", run.Errors);
        Assert.Equal(before, File.ReadAllText(folder.File("site/over/index.html")));
    }

    [Fact]
    public async Task CheckReportsAllAndWritesNothing()
    {
        using var folder = new TemporaryFolder();
        Copy(Fixture, folder.File("inhoud"));
        File.WriteAllText(folder.File("inhoud/pages/over.md"), "geen kop\n");
        File.WriteAllText(folder.File("inhoud/glossary/Fout.md"), "x\n");
        var before = Directory.EnumerateFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories).Count();
        var run = await CommandRun.Of(["check", "--content", folder.File("inhoud"), "--date", "2026-03-01"], folder: folder.Path);
        Assert.Equal(1, run.ExitCode);
        // The file as an editor can click it, from where the command was given; sorted by place.
        Assert.Equal(["inhoud/glossary/Fout.md: error bestandsnaam", "inhoud/pages/over.md(1,1): error geen-kop"], run.Errors.Split('\n').Where(line => line.Contains(": error ")).Select(line => string.Join(": ", line.Split(": ")[..2])).Where(line => !line.Contains("onbekende-verwijzing")));
        Assert.Contains("waarschuwingen", run.Output);
        Assert.Equal(before, Directory.EnumerateFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public async Task InAWorkflowFindingsBecomeAnnotations()
    {
        using var folder = new TemporaryFolder();
        Copy(Fixture, folder.File("inhoud"));
        File.WriteAllText(folder.File("inhoud/pages/over.md"), "geen kop\n");
        var run = await CommandRun.Of(["check", "--content", folder.File("inhoud"), "--date", "2026-03-01"], new() { ["GITHUB_ACTIONS"] = "true" }, folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("::error file=inhoud/pages/over.md,line=1,col=1,title=geen-kop::De kop ontbreekt.", run.Output);
    }

    public static TheoryData<string, string> WrongUses => new()
    {
        { "bouw", "Onbekende opdracht 'bouw'. Kies build, check, search of serve." },
        { "build", "Geef met --output de map waarin de site komt." },
        { "build --uitvoer x", "De optie '--uitvoer' hoort niet bij build." },
        { "check --output x", "De optie '--output' hoort niet bij check." },
        { "check --content", "of er ontbreekt een waarde achter" },
        { "check --content bestaat-niet", "Geef met --content de map met de inhoud." },
        { "check --date morgen", "'morgen' is geen datum zoals 2026-11-21." },
        { "check --base-url repo", "'repo' is geen adres." },
        { "serve --port 99999", "'99999' is geen poort" },
    };

    [Theory, MemberData(nameof(WrongUses))]
    public async Task WrongUseEndsWith2AndOneSentence(string arguments, string sentence)
    {
        var run = await CommandRun.Of(arguments.Split(' '));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(sentence, run.Errors);
        Assert.Contains("--help", run.Errors);
        Assert.Equal("", run.Output);
    }

    [Theory]
    [InlineData("--help", "serve")]
    [InlineData("build --help", "--base-url")]
    [InlineData("check --help", "--diep")]
    [InlineData("serve --help", "--port")]
    public async Task HelpExplainsAndEndsWith0(string arguments, string word)
    {
        var run = await CommandRun.Of(arguments.Split(' '));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(word, run.Output);
    }

    internal static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
