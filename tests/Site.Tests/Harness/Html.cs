using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Site.Build;

namespace Site.Tests.Harness;

/// <summary>Finished pages as AngleSharp reads them.</summary>
public static class Html
{
    public static IDocument Parse(byte[] html) => new HtmlParser().ParseDocument(new MemoryStream(html));

    public static IReadOnlyDictionary<string, IDocument> Documents(BuiltSite site)
    {
        var documents = new ConcurrentDictionary<string, IDocument>();
        Parallel.ForEach(site.Pages, page => documents[page.Route] = Parse(page.Html));
        return documents;
    }

    /// <summary>One page of a site.</summary>
    public static IDocument Page(BuiltSite site, string route) =>
        Parse(site.Pages.FirstOrDefault(page => page.Route == route)?.Html ?? throw new InvalidOperationException($"There is no page {route}."));

    /// <summary>Text with single spaces.</summary>
    public static string Text(INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
