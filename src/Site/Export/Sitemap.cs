using Site.Model;
using Site.Output;
using Site.Text;

namespace Site.Export;

/// <summary><c>/sitemap.xml</c>: the pages for search engines.</summary>
public static class Sitemap
{
    public const string Address = "/sitemap.xml";
    private const string Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <param name="pages">Routes from the root, without pages that are kept out of search engines.</param>
    public static OutputFile Make(IEnumerable<(string Route, DateOnly? Changed)> pages, Addresses addresses) => XmlFile.Make(Address[1..], xml =>
    {
        xml.WriteStartElement("urlset", Schema);
        foreach (var (route, changed) in pages.OrderBy(page => page.Route, StringComparer.Ordinal))
        {
            xml.WriteStartElement("url", Schema);
            xml.WriteElementString("loc", Schema, addresses.Absolute(route));
            if (changed is { } day) xml.WriteElementString("lastmod", Schema, Dutch.Iso(day));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });
}
