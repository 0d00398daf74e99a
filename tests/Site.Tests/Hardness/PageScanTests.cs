using System.Text;
using Site.Rendering;
using Site.Templates;

namespace Site.Tests.Hardness;

/// <summary>The last look at a finished page: what came through everything before it is stopped here.</summary>
public class PageScanTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>"), InlineData("<script type=\"module\">x</script>"), InlineData("<script type=\"application/ld+json\" src=\"//elders.example/x.js\"></script>"), InlineData("<script type=\"module\" src=\"https://elders.example/x.js\"></script>")]
    [InlineData("<SCRIPT>alert(1)</SCRIPT>"), InlineData("<img src=\"x\">"), InlineData("<iframe></iframe>"), InlineData("<base href=\"/x/\">"), InlineData("<style>a{}</style>"), InlineData("<svg><use href=\"/x\"></use></svg>")]
    [InlineData("<p onclick=\"x()\"></p>"), InlineData("<p OnClick=\"x()\"></p>"), InlineData("<p style=\"color:red\"></p>"), InlineData("<p\tonclick=\"x()\"></p>"), InlineData("<p/onclick=\"x()\"></p>"), InlineData("<p class=\"a\"onclick=\"x()\"></p>")]
    [InlineData("<p class=x onclick=y></p>"), InlineData("<p class='x' onclick='y'></p>"), InlineData("<p class=\"x"), InlineData("<p =\"x\"></p>")]
    [InlineData("<a href=\"javascript:x\">x</a>"), InlineData("<a href=\"JAVASCRIPT:x\">x</a>"), InlineData("<a href=\" javascript:x\">x</a>"), InlineData("<a href=\"java&#9;script:x\">x</a>"), InlineData("<a href=\"&#106;avascript:x\">x</a>"), InlineData("<a href=\"data:text/html,x\">x</a>"), InlineData("<a href=\"//elders.example/\">x</a>"), InlineData("<a href=\"\\\\elders.example\">x</a>")]
    [InlineData("<form action=\"https://elders.example/\"></form>"), InlineData("<link rel=\"stylesheet\" href=\"https://elders.example/x.css\">"), InlineData("<meta http-equiv=\"refresh\" content=\"0; url=https://elders.example/\">"), InlineData("<meta http-equiv=\"refresh\" content=\"0; url=javascript:x\">"), InlineData("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src *\">"), InlineData("<meta http-equiv=\"Set-Cookie\" content=\"a=b\">")]
    [InlineData("<!-- weg -->"), InlineData("<p>\u0001</p>"), InlineData("<p>\u007f</p>")]
    public void Stops(string html) => Assert.NotEmpty(Scan(html).Forbidden);

    [Theory]
    [InlineData("<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\"></head></html>"), InlineData("<a href=\"https://example.org/a:b\">x</a>"), InlineData("<a href=\"mailto:a@example.org\">x</a>"), InlineData("<a href=\"../a/index.html#b:c\">x</a>"), InlineData("<a href=\"?q=a:b\">x</a>")]
    [InlineData("<link rel=\"canonical\" href=\"https://example.org/\">"), InlineData("<script type=\"application/ld+json\">{\"a\":\"<p onclick=x>\"}</script>"), InlineData("<script type=\"module\" src=\"/x.js\"></script>"), InlineData("<meta http-equiv=\"refresh\" content=\"0; url=/acties/\">"), InlineData("<details open><summary>x</summary></details>")]
    public void LetsThrough(string html) => Assert.Empty(Scan(html).Forbidden);

    [Fact]
    public void ThePolicyOfTheSiteIsTheOnlyOne() => Assert.Empty(Scan($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy.Content.Replace("'", "&#x27;")}\">").Forbidden);

    /// <summary>One thing that is wrong does not hide the next.</summary>
    [Fact]
    public void GoesOnAfterWhatItDoesNotUnderstand() => Assert.Contains("<iframe>", Scan("<p class=x></p><p class=\"a></p><iframe></iframe>").Forbidden);

    private static PageScan Scan(string html) => PageScan.Of(Encoding.UTF8.GetBytes(html));
}
