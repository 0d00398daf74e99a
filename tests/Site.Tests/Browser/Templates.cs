using Site.Model;
using Site.Rendering;
using Site.Tests.Harness;
using Site.Tests.Pages;

namespace Site.Tests.Browser;

/// <summary>One real page for each template.</summary>
internal static class Templates
{
    /// <summary>
    /// Pages that are made of the same templates look alike to a browser: of each set the longest that is no list of hundreds stands for all.
    /// A list that long is the same rows again; it is looked at by <see cref="ReadingTests"/>.
    /// </summary>
    public static TheoryData<string> Routes { get; } = [.. Find()];

    private const int Long = 120_000;

    private static IEnumerable<string> Find()
    {
        var site = ServedSite.Site;
        var size = site.Pages.ToDictionary(page => page.Route, page => page.Html.Length);
        return new SitePages(site.Graph, Addresses.Parse("/repo/")!, RealSite.Day).All()
            .GroupBy(page => { var types = new HashSet<Type>(); Oracle.Components(page, types); return string.Join(' ', types.Select(type => type.Name).Order(StringComparer.Ordinal)); })
            .Select(same => same.OrderBy(page => size[page.Route] > Long).ThenByDescending(page => size[page.Route] > Long ? -size[page.Route] : size[page.Route]).First().Route)
            .Order(StringComparer.Ordinal);
    }
}
