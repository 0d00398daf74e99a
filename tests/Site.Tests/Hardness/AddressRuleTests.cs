using Site.Model;
using Site.Text;

namespace Site.Tests.Hardness;

/// <summary>Which addresses may stand in content and on the command line.</summary>
public class AddressRuleTests
{
    [Theory]
    [InlineData("https://example.org/"), InlineData("http://example.org/a?b=c&d#e"), InlineData("https://xn--caf-dma.example/"), InlineData("https://example.org/caf%C3%A9"), InlineData("https://example.org:8443/a_(b)")]
    public void PlainWebAddress(string address) => Assert.True(WebAddresses.IsWeb(address));

    [Theory]
    [InlineData(""), InlineData("https://"), InlineData("https:example.org"), InlineData("https:/example.org"), InlineData("HTTPS:\\\\example.org"), InlineData("ftp://example.org"), InlineData("javascript:alert(1)//https://example.org")]
    [InlineData("https://naam@example.org/"), InlineData("https://naam:geheim@example.org/"), InlineData("https://example.org/a b"), InlineData("https://example.org/\"x"), InlineData("https://example.org/<x>"), InlineData("https://example.org\\@elders.example/")]
    [InlineData("https://example.org/{x}"), InlineData("https://example.org/\u202e"), InlineData("https://example.org:99999/"), InlineData("https://caf\u00e9.example/"), InlineData("https://a..b/"), InlineData("https://example.org/\n")]
    public void OddWebAddress(string address) => Assert.False(WebAddresses.IsWeb(address));

    [Theory]
    [InlineData("redactie@example.org", true), InlineData("a.b+c@x-y.example.org", true), InlineData("redactie@example.org?bcc=x@example.org", false), InlineData("redactie@example.org\nX: y", false)]
    [InlineData("redactie@localhost", false), InlineData("<redactie@example.org>", false), InlineData("redactie @example.org", false), InlineData("mailto:redactie@example.org", false), InlineData("redactie@example.org\n", false)]
    public void Mail(string address, bool good) => Assert.Equal(good, WebAddresses.IsMail(address));

    [Theory]
    [InlineData("/repo"), InlineData("/repo/"), InlineData("/a/b.c/"), InlineData("https://example.org"), InlineData("https://example.org/repo/"), InlineData("file"), InlineData("/"), InlineData("")]
    public void BaseUrl(string text) => Assert.NotNull(Addresses.Parse(text));

    [Theory]
    [InlineData("//elders.example/"), InlineData("/../"), InlineData("/./"), InlineData("/a/./b"), InlineData("/a b/"), InlineData("/\"><script>/"), InlineData("javascript:alert(1)"), InlineData("https://naam:geheim@example.org/")]
    [InlineData("https://example.org/?q"), InlineData("https://example.org/#x"), InlineData("https://example.org/a b"), InlineData("https://caf\u00e9.example/"), InlineData("ftp://example.org/"), InlineData("repo"), InlineData("\\\\elders\\x"), InlineData("https://example.org/a//b")]
    public void OddBaseUrl(string text) => Assert.Null(Addresses.Parse(text));

    [Theory]
    [InlineData("/pijlers/", true), InlineData("/a/b-c/9/", true), InlineData("/", false), InlineData("pijlers/", false), InlineData("/pijlers", false), InlineData("/../", false), InlineData("//elders.example/", false), InlineData("/Pijlers/", false), InlineData("/pijlers/\n", false)]
    public void RouteOfOurs(string route, bool good) => Assert.Equal(good, Route.IsValid(route));
}
