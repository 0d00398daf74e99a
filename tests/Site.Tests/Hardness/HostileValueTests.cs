using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using Site.Build;
using Site.Tests.Harness;

namespace Site.Tests.Hardness;

/// <summary>Values that are allowed and would break out of what they are put in: pages, structured data, feeds, tables, references.</summary>
public class HostileValueTests
{
    private const string Evil = "</script></title><script>alert()</script><img src=x onerror=alert()> \"' ]]> -->";
    private static readonly string Yaml = "'" + Evil.Replace("'", "''") + "'";

    private static readonly Lazy<BuiltSite> Site = new(() => TestSite.Fixture
        .With("glossary/proef.md", $$"""
            ---
            id: begrip-proef
            titel: {{Yaml}}
            samenvatting: {{Yaml}}
            aliassen: ['=HYPERLINK("https://elders.example")', {{Yaml.Replace("alert", "prompt")}}]
            sinds: 2026-01-10
            wijzigingen: [{op: 2026-01-11, wat: {{Yaml}}}]
            gecontroleerd: {op: 2026-01-10, waartegen: hele-bron}
            herzien_voor: 2027-01-10
            ---
            """)
        .With("publications/proef.md", """
            ---
            id: publicatie-proef
            titel: '+cmd|calc }} , author = {x} % \input{/etc/passwd} & $x$ #'
            samenvatting: '@SUM(A)'
            sinds: 2026-01-10
            gecontroleerd: {op: 2026-01-10, waartegen: hele-bron}
            herzien_voor: 2027-01-10
            soort_publicatie: rapport
            uitgever: "TY  - JOUR"
            auteurs: ['＝1', '}']
            jaar: 2020
            adres: https://example.org/?a=1&b=2#c
            ---
            """).Built());

    [Fact]
    public void NoPageGetsAnElementOrAttributeOfAValue() => Assert.All(Html.Documents(Site.Value).Values, page =>
    {
        Assert.Empty(page.QuerySelectorAll("img, iframe, object, embed, base, style"));
        Assert.All(page.QuerySelectorAll("script"), script => Assert.True(script.HasAttribute("src") || script.GetAttribute("type") == "application/ld+json"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.Single(page.QuerySelectorAll("title"));
    });

    [Fact]
    public void TheValueIsShownAsItWasWritten()
    {
        using var page = Html.Page(Site.Value, HostileTerm.Route);
        Assert.Equal(Evil, page.QuerySelector("h1")!.TextContent);
        Assert.Contains(Evil, page.Title);
        Assert.Equal(Evil, page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
    }

    [Fact]
    public void StructuredDataIsWholeJson() => Assert.All(Html.Documents(Site.Value).Values.SelectMany(page => page.QuerySelectorAll("script[type='application/ld+json']")), script =>
    {
        using var json = JsonDocument.Parse(script.TextContent);
        Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
    });

    [Fact]
    public void FeedsAndSitemapAreWholeXml() => Assert.All(Site.Value.Files.Where(file => file.Path.EndsWith(".xml", StringComparison.Ordinal)), file =>
        Assert.Contains(XDocument.Parse(Text(file.Path)).Descendants().Select(element => element.Name.LocalName), name => name is "entry" or "url" or "feed"));

    [Fact]
    public void TheFeedHoldsTheValueAsText() =>
        Assert.Contains(XDocument.Parse(Text("feed.xml")).Descendants().Where(element => element.Name.LocalName == "title"), title => title.Value == Evil);

    [Fact]
    public void NoCellIsAFormula() => Assert.All(Site.Value.Files.Where(file => file.Path.EndsWith(".csv", StringComparison.Ordinal)), file =>
        Assert.All(Text(file.Path).TrimStart('\ufeff').Split("\r\n").SelectMany(line => line.Split(';')), cell =>
            Assert.False(cell.TrimStart('"') is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..], cell)));

    [Fact]
    public void JsonFilesAreWhole() => Assert.All(Site.Value.Files.Where(file => file.Path.EndsWith(".json", StringComparison.Ordinal) || file.Path.EndsWith(".jsonld", StringComparison.Ordinal)), file =>
    {
        using var json = JsonDocument.Parse(file.Bytes);
        Assert.NotEqual(JsonValueKind.Undefined, json.RootElement.ValueKind);
        // Files of the search are fetched and never stand in a page; the data files may.
        if (file.Path.StartsWith("data/", StringComparison.Ordinal)) Assert.DoesNotContain("</script", Encoding.UTF8.GetString(file.Bytes.Span));
    });

    /// <summary>Each line of RIS is a tag or nothing; each reference of BibTeX has braces that pair.</summary>
    [Fact]
    public void ReferencesStayReferences()
    {
        Assert.All(Text("data/publicaties.ris").Split("\r\n"), line => Assert.Matches(@"^$|^[A-Z][A-Z0-9]  - ", line));
        Assert.Equal(1, Text("data/publicaties.ris").Split("TY  - JOUR").Length - 1);
        var depth = 0;
        foreach (var c in Text("data/publicaties.bib").Replace("\\{", "").Replace("\\}", "")) Assert.True((depth += c == '{' ? 1 : c == '}' ? -1 : 0) >= 0);
        Assert.Equal(0, depth);
    }

    [Fact]
    public void TurtleHasOneStringPerLabel() =>
        Assert.All(Text("data/begrippen.ttl").Split('\n').Where(line => line.Contains("Label \"", StringComparison.Ordinal)), line => Assert.Matches(@"^\s+skos:\w+Label ""(?:[^""\\]|\\.)*""@nl [;.]$", line));

    private static string Text(string path) => Encoding.UTF8.GetString(Site.Value.Files.Single(file => file.Path == path).Bytes.Span);
}
