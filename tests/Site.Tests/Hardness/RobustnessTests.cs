using Site.Content;
using Site.Diagnostics;
using Site.Tests.Harness;

namespace Site.Tests.Hardness;

/// <summary>Mistakes in content that once ended in an exception, and folders that cannot be read.</summary>
public class RobustnessTests
{
    [Fact]
    public void ALawUntilTheEndOfTime() =>
        Assert.Equal(["datum-in-de-toekomst"], Codes(TestSite.Fixture.Change("laws/proefwet.md", "stand_per: 2026-01-01", "stand_per: 9999-12-31")));

    [Fact]
    public void AnAmountBeyondArithmetic() =>
        Assert.Equal(["verkeerd-soort-waarde"], Codes(TestSite.Fixture.Change("mkba/hulp-thuis.md", "hoog: 2\n", "hoog: 79228162514264337593543950335\n")));

    [Fact]
    public void AShareInOtherDigitsStaysWords()
    {
        var findings = TestSite.Fixture.Text("findings/wonen.yml");
        var shown = findings.Split("weergave: ")[1].Split('\n')[0].TrimEnd('}', ' ').Split(',')[0];
        var changed = findings.Replace("weergave: " + shown, "weergave: \"٣٠%\"");
        Assert.NotEqual(findings, changed);
        Assert.NotNull(TestSite.Fixture.With("findings/wonen.yml", changed).Built());
    }

    [Fact]
    public void ARedirectFromAPageOfTheFilters() =>
        Assert.Equal(["dubbel-adres"], Codes(HostileTerm.With("redirects: [/interventies/vorm/regeling/]", "Tekst.")));

    [Fact]
    public void SettingsThatAreAList() => Assert.Contains("verkeerd-soort-waarde", Codes(TestSite.Fixture.With("site.yml", "- a\n")));

    [Theory]
    [InlineData("pages/_index.md"), InlineData("interventions/_index.md"), InlineData("pillars/_index/wonen/_index.md"), InlineData("glossary/..md"), InlineData("glossary/Hoofd.md"), InlineData("glossary/-x.md"), InlineData("../buiten.md"), InlineData("/etc/passwd"), InlineData("glossary/../site.md"), InlineData("glossary/a\nb.md")]
    public void AnOddFileName(string path) => Assert.Contains(TestSite.Fixture.With(path, TestSite.Fixture.Text("glossary/huurschuld.md")).Build().Findings, finding => finding.Place.File == path && finding.Code is "bestandsnaam" or "onbekend-bestand");

    /// <summary>Each of many that want one thing is told of a few others; all of all would be the square of their number.</summary>
    [Fact]
    public void ManyOfOneId()
    {
        var site = TestSite.Fixture;
        var term = site.Text("glossary/huurschuld.md");
        site = site with { Files = Enumerable.Range(0, 3000).Aggregate(new Dictionary<string, byte[]>(site.Files), (files, n) => { files[$"glossary/b{n}.md"] = System.Text.Encoding.UTF8.GetBytes(term); return files; }) };
        var doubles = site.Build().Findings.Where(finding => finding.Code == "dubbel-id").ToList();
        Assert.Equal(3001, doubles.Count);
        Assert.All(doubles, finding => Assert.Contains("en nog 2995", finding.Message));
    }

    [Fact]
    public void RivalsNameEachOther()
    {
        var two = new Rivals([new Place("a.md", 1), new Place("b.md", 1)]);
        Assert.Equal(("b.md", "a.md"), (two.Of(new Place("a.md")), two.Of(new Place("b.md"))));
        var list = new Rivals([new Place("a.yml", 1), new Place("a.yml", 9)]);
        Assert.Equal("a.yml", list.Of(new Place("a.yml", 9)));
    }

    /// <summary>A chain longer than the stack of the machine.</summary>
    [Fact]
    public void ALongChainOfActions()
    {
        var action = TestSite.Fixture.Text("pillars/basis/wonen/vroeg-bellen.md");
        var files = new Dictionary<string, byte[]>(TestSite.Fixture.Files);
        const int length = 20_000;
        for (var n = 0; n < length; n++)
            files[$"pillars/basis/wonen/k{n}.md"] = System.Text.Encoding.UTF8.GetBytes(action.Replace("\nid: ", $"\nvereist: [k{(n + 1) % length}]\nid: keten-{n}-").Replace("\ntitel: ", $"\ntitel: {n} "));
        var cycle = Assert.Single(new TestSite(files).Build().Findings, finding => finding.Code == "kring-in-vereist");
        Assert.True(cycle.Message.Length < 1300);
    }

    /// <summary>A folder that is closed is not an empty folder. Who may read everything gets what is in it.</summary>
    [Fact]
    public void AClosedFolderIsAFinding()
    {
        using var folder = new TemporaryFolder();
        var inner = Directory.CreateDirectory(folder.File("glossary"));
        File.WriteAllText(Path.Combine(inner.FullName, "a.md"), "a");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(inner.FullName, UnixFileMode.None);
        try
        {
            var bag = new DiagnosticBag();
            var files = SourceReader.Read(folder.Path, bag);
            Assert.Equal(1, files.Count + bag.Sorted().Count(finding => finding is { Code: "onleesbaar", Place.File: "glossary" }));
        }
        finally
        {
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(inner.FullName, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void NothingOutsideTheFolderIsRead()
    {
        using var folder = new TemporaryFolder();
        using var elsewhere = new TemporaryFolder();
        File.WriteAllText(elsewhere.File("geheim.md"), "geheim");
        Directory.CreateSymbolicLink(folder.File("glossary"), elsewhere.Path);
        Directory.CreateDirectory(folder.File(".git"));
        File.WriteAllText(folder.File(".git/x.md"), "x");
        var bag = new DiagnosticBag();
        Assert.Empty(SourceReader.Read(folder.Path, bag));
        Assert.Equal(["koppeling-op-schijf"], bag.Sorted().Select(finding => finding.Code));
    }

    /// <summary>A file name or a quoted value cannot steer the terminal of who reads the findings.</summary>
    [Fact]
    public void TheConsoleGetsNoControlCharacters()
    {
        var output = new StringWriter { NewLine = "\n" };
        new ConsoleSink(output, "content").Write(Site.Diagnostics.Findings.UnknownFile(new Place("a\u001b]0;x\u0007\nb.md")));
        Assert.DoesNotContain(output.ToString().TrimEnd('\n'), c => char.IsControl(c));
    }

    private static IEnumerable<string> Codes(TestSite site) => site.Build().Findings.Select(finding => finding.Code);
}
