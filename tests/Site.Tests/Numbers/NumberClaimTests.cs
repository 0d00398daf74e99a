using Site.Tests.Harness;
using Site.Text;

namespace Site.Tests.Numbers;

/// <summary>Which numbers ask for a source, both ways: <c>Specs/numbers/</c> says it sentence by sentence.</summary>
public class NumberClaimTests
{
    public static TheoryData<string, string[]> Sentences => Lines("getallen.md");

    /// <summary>Sentences of <c>zin → claim · claim</c>; nothing behind the arrow means no claim.</summary>
    [Theory, MemberData(nameof(Sentences))]
    public void Claims(string sentence, string[] claims) => Assert.Equal(claims, NumberClaims.In(sentence).Select(claim => claim.Text));

    public static TheoryData<string> Exemptions => [.. NumberExemptions.All.Select(exemption => exemption.Name)];

    [Theory, MemberData(nameof(Exemptions))]
    public void TheExampleOfAnExemptionIsExempt(string name) =>
        Assert.Empty(NumberClaims.In(Exemption(name).Example));

    /// <summary>Without the exemption its example asks for a source: no row of the list is there for nothing.</summary>
    [Theory, MemberData(nameof(Exemptions))]
    public void EachExemptionIsNeededForItsExample(string name) =>
        Assert.NotEmpty(NumberClaims.In(Exemption(name).Example, [.. NumberExemptions.All.Where(exemption => exemption.Name != name)]));

    [Fact]
    public void EachExemptionSaysWhy() => Assert.All(NumberExemptions.All, exemption => Assert.NotEmpty(exemption.Reason));

    private static NumberExemptions.Exemption Exemption(string name) => NumberExemptions.All.Single(exemption => exemption.Name == name);

    private static TheoryData<string, string[]> Lines(string file)
    {
        var data = new TheoryData<string, string[]>();
        foreach (var line in File.ReadLines(Path.Combine(Repository.Tests, "Specs", "numbers", file)))
            if (line.StartsWith("- ", StringComparison.Ordinal) && line[2..].Split(" →") is [var sentence, var claims])
                data.Add(sentence, claims.Split('·', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return data;
    }
}
