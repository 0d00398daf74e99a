using Site.Diagnostics;
using Site.Model;

namespace Site.Rendering;

/// <summary>Stage Check: the finished pages against each other: links, anchors, titles, mark-up.</summary>
public static class SiteCheck
{
    /// <param name="files">Paths of everything else that will be written: data, feeds, assets.</param>
    public static void Check(IReadOnlyList<RenderedPage> pages, IReadOnlySet<string> files, Addresses addresses, DiagnosticBag diagnostics)
    {
        var anchors = pages.ToDictionary(page => page.Path, page => page.Scan.Ids.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        // What stands in the menu is dead on every page: said once, with how often.
        var dead = new Dictionary<string, (RenderedPage Page, string Address, bool Anchor, int Others)>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var at = page.Source;
            if (anchors[page.Path].Count < page.Scan.Ids.Count) foreach (var id in page.Scan.Ids.GroupBy(id => id).Where(group => group.Count() > 1)) diagnostics.Add(Findings.DuplicateAnchor(at, page.Route, id.Key));
            foreach (var what in page.Scan.Forbidden.Distinct()) diagnostics.Add(Findings.MarkupInPage(at, page.Route, what));
            if (page.Scan.HeadingsOne != 1) diagnostics.Add(Findings.HeadingsOfPage(at, page.Route, page.Scan.HeadingsOne));
            foreach (var address in page.Scan.Addresses.Distinct()) Link(page, address);
        }
        foreach (var (page, address, anchor, others) in dead.Values)
            diagnostics.Add(anchor ? Findings.DeadPageAnchor(page.Source, page.Route, address, others) : Findings.DeadLink(page.Source, page.Route, address, others));
        foreach (var same in pages.Where(page => page.Title.Length > 0).GroupBy(page => page.Title).Where(group => group.Count() > 1))
        {
            var rivals = new Rivals(same.Select(page => new Place(page.Route)));
            foreach (var page in same) diagnostics.Add(Findings.DuplicatePageTitle(page.Source, page.Title, rivals.Of(new Place(page.Route))));
        }

        void Link(RenderedPage page, string address)
        {
            if (TargetPath(page, address, addresses) is not { } path) return;
            var hash = address.IndexOf('#');
            if (!anchors.TryGetValue(path, out var ids))
            {
                if (!files.Contains(path)) Dead(path, page, address, anchor: false);
            }
            else if (hash >= 0 && hash < address.Length - 1 && !ids.Contains(address[(hash + 1)..])) Dead(path + address[hash..], page, address, anchor: true);
        }

        void Dead(string target, RenderedPage page, string address, bool anchor) =>
            dead[target] = dead.TryGetValue(target, out var first) ? first with { Others = first.Others + 1 } : (page, address, anchor, 0);
    }

    /// <returns>The file that an address on a page leads to; null for another site.</returns>
    private static string? TargetPath(RenderedPage page, string address, Addresses addresses)
    {
        var end = address.AsSpan().IndexOfAny('#', '?');
        var path = end < 0 ? address : address[..end];
        if (path.Length == 0) return page.Path;
        if (path.Contains(':')) return addresses.BaseUrl.Length > 0 && address.StartsWith(addresses.BaseUrl + "/", StringComparison.Ordinal) ? SitePage.PathOf(path[addresses.BaseUrl.Length..]) : null;
        if (path.StartsWith('/')) return path.StartsWith(addresses.BasePath + "/", StringComparison.Ordinal) ? SitePage.PathOf(path[addresses.BasePath.Length..]) : path;
        var combined = new Uri(new Uri("http://site/" + page.Path), path).AbsolutePath;
        return SitePage.PathOf(combined);
    }
}
