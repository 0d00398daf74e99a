using Site.Tests.Harness;

namespace Site.Tests.Hardness;

/// <summary>Front matter that would break, block or fool a reader of YAML: each ends in findings of ours.</summary>
public class HostileFrontMatterTests
{
    public static TheoryData<string, string, string> Cases => new()
    {
        { "anchors that double", "zoekwoorden: &a [x, x]\naliassen: [*a, *a]", "yaml-anker" },
        { "100,000 nested lists", "zoekwoorden: " + Many("[", 100_000), "te-diep" },
        { "100,000 nested maps", "zoekwoorden: " + Many("{a: ", 100_000), "te-diep" },
        { "100,000 nested keys", Many("? ", 100_000) + "a", "te-diep" },
        { "100,000 dashes", Many("- ", 100_000), "yaml-syntaxis" },
        { "a merge key", "<<: {titel: x}", "onbekende-sleutel" },
        { "a tag", "zoekwoorden: [!!binary aGVsbG8=]", "yaml-label" },
        { "a tag of a type", "zoekwoorden: !<tag:yaml.org,2002:object:System.IO.FileInfo> [/etc/passwd]", "yaml-label" },
        { "a code point that does not exist", "zoekwoorden: [\"\\UFFFFFFFF\"]", "yaml-syntaxis" },
        { "half a character", "zoekwoorden: [\"\\uD800\"]", "yaml-syntaxis" },
        { "an invisible word of tag characters", "zoekwoorden: [\"a\\U000E0041\\U000E0042\"]", "stuurteken" },
        { "a directive", "%YAML 99999999999.1", "yaml-syntaxis" },
        { "a key of 40,000", Many("titel: x\n", 40_000), "dubbele-sleutel" },
        { "45,000 unknown keys", string.Concat(Enumerable.Range(0, 45_000).Select(i => $"k{i}: 1\n")), "onbekende-sleutel" },
        { "30,000 unknown links", "zie_ook: [" + string.Join(", ", Enumerable.Range(0, 30_000).Select(i => $"begrip:x{i}")) + "]", "onbekende-verwijzing" },
        { "a value of 400,000 letters", "zoekwoorden: [" + Many("x", 400_000) + "]", "tekst-te-lang" },
        { "lines in a value of one line", "zoekwoorden:\n  - |\n    a\n    b", "verkeerd-soort-waarde" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void IsRefusedWithAFinding(string name, string keys, string code)
    {
        var (site, findings) = HostileTerm.With(keys, "Een tekst.").Build();
        Assert.True(site is null, name);
        Assert.Contains(findings, finding => finding.Code == code);
        Assert.All(findings, finding => Assert.True(finding.Message.Length < 1300 && !finding.Message.Contains('\n'), finding.Message));
    }

    /// <summary>Suggesting a name compares letter by letter; two of 200,000 letters would take hours.</summary>
    [Fact]
    public void NoSuggestionForANameThatIsNone()
    {
        var name = Many("a", 200_000);
        var site = TestSite.Fixture.With("vocabulary/partijen.yml", $"- slug: {name}\n  titel: Partij\n").Change("interventions/briefadres.md", "[zorgaanbieders]", $"[{name}b]");
        Assert.Contains(site.Build().Findings, finding => finding.Code == "tekst-te-lang" && finding.Place.File == "vocabulary/partijen.yml");
    }

    /// <summary>A file that is no text says so a few times, not once per byte.</summary>
    [Fact]
    public void BinaryFileGivesFewFindings()
    {
        var (_, findings) = TestSite.Fixture.With("glossary/proef.md", Many("\u0001", 200_000)).Build();
        Assert.InRange(findings.Count(finding => finding.Code == "stuurteken"), 1, 20);
    }

    private static string Many(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
