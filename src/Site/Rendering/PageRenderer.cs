using Site.Diagnostics;
using Site.Model;

namespace Site.Rendering;

/// <summary>Stage Render: every page of the graph as bytes, each scanned once while it is at hand.</summary>
public static class PageRenderer
{
    public static IReadOnlyList<RenderedPage> Render(Graph graph, Addresses addresses, DateOnly today)
    {
        var site = new SitePages(graph, addresses, today);
        var pages = site.All();
        var redirects = site.Redirects();
        var texts = new TextPool();
        var rendered = new RenderedPage[pages.Count + redirects.Count];
        Parallel.For(0, rendered.Length, () => new PageWriter(), (index, _, writer) =>
        {
            if (index < pages.Count)
            {
                var page = pages[index];
                var html = writer.Write(page);
                rendered[index] = new RenderedPage(page.Route, page.Context.DocumentTitle, html, PageScan.Of(html, texts), !page.Context.Unlisted, page.Changed, page.Entry?.Place ?? Place.OfPage(page.Path));
            }
            else
            {
                var (route, document) = redirects[index - pages.Count];
                var html = writer.Write(document);
                rendered[index] = new RenderedPage(route, "", html, PageScan.Of(html, texts), Listed: false, Changed: null, Place.OfPage(SitePage.PathOf(route)));
            }
            return writer;
        }, _ => { });
        return rendered;
    }
}
