using Site.Tests.Harness;

namespace Site.Tests.Hardness;

/// <summary>Markdown that tries to become code, to lead elsewhere than it says, or to keep the parser busy.</summary>
public class HostileTextTests
{
    public static TheoryData<string, string> Refused => new()
    {
        { "[x](javascript:alert)", "adres-niet-toegestaan" }, { "[x](JaVaScRiPt:alert)", "adres-niet-toegestaan" }, { "[x](java&Tab;script:alert)", "adres-niet-toegestaan" },
        { "[x](&#106;avascript:alert)", "adres-niet-toegestaan" }, { "[x](<java\tscript:alert>)", "adres-niet-toegestaan" }, { "[x](&#x202e;javascript:alert)", "adres-niet-toegestaan" },
        { "[x][r]\n\n[r]: vbscript:x", "adres-niet-toegestaan" }, { "<javascript:alert>", "adres-niet-toegestaan" }, { "<data:text/html,x>", "adres-niet-toegestaan" },
        { "[x](data:text/html;base64,x)", "adres-niet-toegestaan" }, { "[x](file:///etc/passwd)", "adres-niet-toegestaan" }, { "[x](https:/\\elders)", "adres-niet-toegestaan" },
        { "[x](\\\\elders\\x)", "adres-niet-toegestaan" }, { "[x](//elders.example)", "pad-in-tekst" }, { "[x](https://naam:geheim@elders.example)", "adres-niet-toegestaan" },
        { "[x](<https://elders.example/ b>)", "adres-niet-toegestaan" }, { "[x](https://elders.example/\"onclick=x)", "adres-niet-toegestaan" }, { "[x](https://\u0430pple.com)", "adres-niet-toegestaan" },
        { "[x](mailto:)", "adres-niet-toegestaan" }, { "[x](mailto:a@b.nl?bcc=c@d.nl)", "adres-niet-toegestaan" }, { "[x](mailto:javascript:alert)", "adres-niet-toegestaan" },
        { "<script>alert</script>", "opmaak" }, { "<b onclick=x>a</b>", "opmaak" }, { "<!-- weg -->", "opmaak" }, { "![x](https://elders.example/p.png)", "opmaak" },
        { "[a <https://b.example>](https://c.example)", "opmaak" }, { "[x](pagina:over#\"><script>)", "dood-anker" },
        { "Een &rlm;woord.", "stuurteken" }, { "Een &ZeroWidthSpace;woord.", "stuurteken" }, { "Een &#1;woord.", "stuurteken" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void IsRefusedAtItsPlace(string text, string code)
    {
        var (site, findings) = HostileTerm.With("", "Tekst " + text).Build();
        Assert.Null(site);
        Assert.Contains(findings, finding => finding.Code == code && finding.Place is { File: HostileTerm.Path, Line: >= 8 });
    }

    /// <summary>What is text stays text.</summary>
    [Theory]
    [InlineData("Tekst &lt;script&gt;alert()&lt;/script&gt;", "<script>alert()</script>")]
    [InlineData("Tekst {.a onclick=x}", "{.a onclick=x}")]
    [InlineData("Tekst [x](https://example.org 'a\" onclick=\"x')", "x")]
    [InlineData("Tekst \"><img src=x onerror=alert>", "")]
    public void TextIsNeverMarkup(string text, string shown)
    {
        var (site, findings) = HostileTerm.With("", text).Build();
        if (site is null)
        {
            Assert.Contains(findings, finding => finding.Code == "opmaak");
            return;
        }
        using var page = Html.Page(site, HostileTerm.Route);
        Assert.Contains(shown, Html.Text(page.QuerySelector("main .prose")!));
        Assert.Empty(page.QuerySelectorAll("main img, main script:not([src]), main [onclick], main [onerror]"));
    }

    public static TheoryData<string, string> Long => new()
    {
        { "80 KB of open links", Many("[a](", 20_000) }, { "500 KB of open links", Many("[a](", 125_000) }, { "brackets", Many("[", 8_000) }, { "images", Many("![", 4_000) },
        { "emphasis", Many("**a ", 2_000) }, { "emphasis of three kinds", Many("*a **b _c ", 800) }, { "code marks", string.Concat(Enumerable.Range(1, 120).Select(n => new string('`', n) + " ")) },
        { "2,000 quotes", Many("> ", 2_000) + "a" }, { "2,000 lists", Many("- ", 2_000) + "a" }, { "2,000 numbers", Many("1. ", 2_000) + "a" }, { "quotes and lists", Many("> - ", 500) + "a" },
        { "steps of lists", string.Concat(Enumerable.Range(0, 600).Select(n => new string(' ', 2 * n) + "- a\n")) }, { "pipes", "a" + Many("|b", 4_000) },
        { "a table of 50,000 rows", "a|b\n-|-\n" + Many("x|y\n", 50_000) }, { "a table of 2,000 columns", "a" + Many("|b", 2_000) + "\n-" + Many("|-", 2_000) + "\nx" + Many("|y", 2_000) },
        { "10,000 headings of one name", Many("## a\n\n", 10_000) }, { "20,000 references", Many("[a]: https://example.org\n\n", 20_000) }, { "entities", Many("&#x", 2_500) },
        { "nested links", Many("[", 2_000) + "a" + Many("](https://example.org)", 2_000) }, { "numbers", Many("1.", 4_000) }, { "quotes that do not close", Many("“", 8_000) },
    };

    /// <summary>Each ends, in a page or a finding; without the limits some take minutes and some end the process.</summary>
    [Theory, MemberData(nameof(Long))]
    public void LongOrDeepTextEnds(string name, string text)
    {
        var (site, findings) = HostileTerm.With("", text).Build();
        Assert.True(site is not null || findings.Count > 0, name);
    }

    private static string Many(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
