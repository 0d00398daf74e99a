using Microsoft.AspNetCore.Components;
using Site.Model;
using Site.Templates.Prose;

namespace Site.Templates;

/// <summary>What every template needs to know about the page it is part of. Immutable.</summary>
/// <param name="Route">Address of this page from the site's root.</param>
/// <param name="Title">Of the page, without kind and site name.</param>
/// <param name="KindLabel">What kind of page it is, for the title and above the heading.</param>
/// <param name="Description">For search engines and shared links.</param>
public sealed record PageContext(Graph Graph, Addresses Addresses, DateOnly Today, string Route, string Title, string KindLabel, string Description)
{
    /// <summary>The way here from the start page, this page last.</summary>
    public IReadOnlyList<Crumb> Crumbs { get; init; } = [];

    /// <summary>Kept out of search engines and of the sitemap: 404 and redirects.</summary>
    public bool Unlisted { get; init; }

    /// <summary>Structured data of this page; see <see cref="JsonLd"/>.</summary>
    public string StructuredData { get; init; } = "";

    /// <summary>A feed of the part this page belongs to, besides the feed of all.</summary>
    public string? Feed { get; init; }

    public SiteSettings Settings => Graph.Settings;

    /// <summary>Unique over the site: title, kind, name of the site.</summary>
    public string DocumentTitle => Route == Model.Route.Home ? $"{Settings.Title}: {Settings.Subtitle}" : $"{Title} | {KindLabel} | {Settings.Title}";

    public string Href(string route) => Addresses.Href(Route, route);

    public string Href(Entry entry) => Href(Model.Route.Of(entry));

    /// <summary>The entry's text as HTML.</summary>
    public MarkupString Html(Entry entry, bool notes = true) => entry.Body is { } body ? Html(entry, body, notes) : default;

    /// <summary>A text of one of the entry's keys as HTML.</summary>
    public MarkupString Html(Entry entry, Model.Prose text, bool notes = true) => new(ProseHtml.Write(entry, text, this, notes));

    public Crumb? Parent => Crumbs.Count > 1 ? Crumbs[^2] : null;
}

public sealed record Crumb(string Title, string Route);
