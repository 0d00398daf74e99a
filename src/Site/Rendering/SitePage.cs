using Microsoft.AspNetCore.Components;
using Site.Model;
using Site.Templates;

namespace Site.Rendering;

/// <summary>A page that will be written: its context, and the content between header and footer.</summary>
/// <param name="Changed">Day of the last change of what it shows, for the sitemap; null when it has none of its own.</param>
public sealed record SitePage(PageContext Context, RenderFragment Content, Entry? Entry = null, DateOnly? Changed = null)
{
    public string Route => Context.Route;

    /// <summary>Where it lands in the output folder.</summary>
    public string Path => PathOf(Route);

    public static string PathOf(string route) => route.EndsWith('/') ? route[1..] + "index.html" : route[1..];
}
