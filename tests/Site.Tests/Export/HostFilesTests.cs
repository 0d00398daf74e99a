using System.Xml.Linq;
using Site.Export;
using Site.Model;

namespace Site.Tests.Export;

public class HostFilesTests
{
    [Fact]
    public void A_sitemap_has_absolute_addresses_in_one_order()
    {
        XNamespace ns = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var map = Sitemap.Make([("/over/", null), ("/", new DateOnly(2026, 3, 4))], SmallSite.Known);
        Assert.Equal("sitemap.xml", map.Path);
        var pages = map.Xml().Elements(ns + "url").Select(url => (url.Element(ns + "loc")!.Value, url.Element(ns + "lastmod")?.Value));
        Assert.Equal([("https://voorbeeld.nl/kennis/", "2026-03-04"), ("https://voorbeeld.nl/kennis/over/", null)], pages);
    }

    [Fact]
    public void Robots_name_the_sitemap_only_where_its_address_is_known()
    {
        Assert.Contains("\nSitemap: https://voorbeeld.nl/kennis/sitemap.xml\n", HostFiles.Robots(SmallSite.Known).Text());
        Assert.Equal("User-agent: *\nAllow: /\n", HostFiles.Robots(Addresses.AtRoot).Text());
    }

    [Fact]
    public void Security_names_the_mail_address_and_ends_within_a_year()
    {
        var settings = SmallSite.Load(SmallSite.Settings("contact: \"\"", "contact: veilig@voorbeeld.nl")).Settings;
        Assert.Equal("""
            Contact: mailto:veilig@voorbeeld.nl
            Expires: 2027-11-20T00:00:00Z
            Preferred-Languages: nl, en
            Canonical: https://voorbeeld.nl/kennis/.well-known/security.txt

            """, HostFiles.Security(settings, SmallSite.Known, SmallSite.Today)!.Text());
    }

    [Fact]
    public void Without_mail_security_names_the_form_of_the_repository()
    {
        var settings = SmallSite.Load(SmallSite.Settings("repository: \"\"", "repository: https://voorbeeld.nl/code")).Settings;
        Assert.StartsWith("Contact: https://voorbeeld.nl/code/issues/new\n", HostFiles.Security(settings, Addresses.AtRoot, SmallSite.Today)!.Text());
    }

    [Fact]
    public void Where_nobody_can_be_reached_there_is_no_security_file()
    {
        var paths = DataFiles.All(SmallSite.Load(), SmallSite.Known, SmallSite.Today).Select(file => file.Path);
        Assert.DoesNotContain(".well-known/security.txt", paths);
        Assert.Contains(".nojekyll", paths);
    }

    [Fact]
    public void On_the_last_of_February_security_still_ends_within_a_year() =>
        Assert.Contains("Expires: 2029-02-27T", HostFiles.Security(new SiteSettings { Contact = "a@voorbeeld.nl" }, Addresses.AtRoot, new DateOnly(2028, 2, 29))!.Text());
}
