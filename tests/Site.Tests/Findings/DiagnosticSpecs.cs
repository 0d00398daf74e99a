using System.Reflection;
using Site.Diagnostics;
using Site.Tests.Harness;

namespace Site.Tests.Findings;

/// <summary><c>Specs/diagnostics/</c>: one file for each code of the catalogue, with content that gives it.</summary>
public class DiagnosticSpecs
{
    private static readonly string[] Codes = [.. Catalogue().Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal)];

    public static TheoryData<SpecFile.Case> Cases => [.. SpecFile.In("diagnostics").SelectMany(SpecFile.Read)];

    [Theory, MemberData(nameof(Cases))]
    public void Spec(SpecFile.Case spec) => SpecRun.Check(spec);

    [Fact]
    public void EachCodeHasASpecAndEachSpecACode() =>
        Assert.Equal(Codes, SpecFile.In("diagnostics").Select(Path.GetFileNameWithoutExtension));

    [Fact]
    public void EachSpecShowsItsOwnCode() =>
        Assert.All(SpecFile.In("diagnostics"), path => Assert.Contains(SpecFile.Read(path).SelectMany(spec => spec.Sections),
            section => section.Word == "verwacht" && section.Text.Split('\n').Any(line => line.Split(" ~ ")[0].EndsWith(" " + Path.GetFileNameWithoutExtension(path), StringComparison.Ordinal))));

    [Fact]
    public void EachMessageIsASentenceThatSaysWhatToDo() => Assert.All(Catalogue(), finding =>
    {
        Assert.True(char.IsUpper(finding.Message[0]) || finding.Message[0] == '\'', finding.ToString());
        Assert.EndsWith(".", finding.Message);
        Assert.DoesNotContain("  ", finding.Message);
    });

    /// <summary>Every finding there is, made with values that say nothing.</summary>
    private static IEnumerable<Diagnostic> Catalogue() =>
        typeof(Site.Diagnostics.Findings).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.ReturnType == typeof(Diagnostic))
            .Select(method => (Diagnostic)method.Invoke(null, [.. method.GetParameters().Select(Value)])!);

    private static object Value(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(Place) ? new Place("bestand.md", 1, 1)
        : parameter.ParameterType == typeof(int) ? 4096
        : "Voorbeeld";
}
