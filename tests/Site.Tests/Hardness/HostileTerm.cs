using Site.Tests.Harness;

namespace Site.Tests.Hardness;

/// <summary>The fixture site with one more term, which is hostile.</summary>
internal static class HostileTerm
{
    public const string Path = "glossary/proef.md";
    public const string Route = "/begrippen/proef/";

    public static TestSite With(string keys, string body, string title = "Proef") => TestSite.Fixture.With(Path, $$"""
        ---
        id: begrip-proef
        titel: {{title}}
        samenvatting: Een proef.
        sinds: 2026-01-10
        gecontroleerd: {op: 2026-01-10, waartegen: hele-bron}
        herzien_voor: 2027-01-10
        """ + $"\n{keys}\n---\n{body}\n");
}
