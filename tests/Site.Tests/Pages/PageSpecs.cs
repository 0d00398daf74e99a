using Site.Tests.Harness;

namespace Site.Tests.Pages;

/// <summary><c>Specs/pages/</c>: what an author writes and what a reader gets.</summary>
public class PageSpecs
{
    public static TheoryData<SpecFile.Case> Cases => [.. SpecFile.In("pages").SelectMany(SpecFile.Read)];

    [Theory, MemberData(nameof(Cases))]
    public void Spec(SpecFile.Case spec) => SpecRun.Check(spec);
}
