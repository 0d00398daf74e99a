using Site.Diagnostics;

namespace Site.Rendering;

/// <summary>A finished page in memory.</summary>
/// <param name="Route">From the site's root.</param>
/// <param name="Title">The document title; empty for redirects.</param>
/// <param name="Source">Where its author writes it, for findings; the page itself where it has no source.</param>
public sealed record RenderedPage(string Route, string Title, byte[] Html, PageScan Scan, bool Listed, DateOnly? Changed, Place Source)
{
    public string Path => SitePage.PathOf(Route);
}
