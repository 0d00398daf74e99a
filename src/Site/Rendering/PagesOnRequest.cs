using Microsoft.AspNetCore.Components;
using Site.Model;

namespace Site.Rendering;

/// <summary>Single pages of a graph, made when they are asked for: who edits one page need not wait for all of them. They are not checked.</summary>
public sealed class PagesOnRequest(Graph graph, Addresses addresses, DateOnly today)
{
    private readonly Lazy<Dictionary<string, RenderFragment>> _documents = new(() =>
    {
        var site = new SitePages(graph, addresses, today);
        var documents = site.All().ToDictionary(page => page.Path, PageWriter.Document, StringComparer.Ordinal);
        foreach (var (route, document) in site.Redirects()) documents.TryAdd(SitePage.PathOf(route), document);
        return documents;
    });

    /// <returns>Null when the site has no such page.</returns>
    public byte[]? Of(string path) => _documents.Value.TryGetValue(path, out var document) ? new PageWriter().Write(document) : null;
}
