namespace Site.Model;

/// <summary><c>content/site.yml</c>. Organisation, contact and repository stay empty until the owner fills them; nothing is invented.</summary>
public sealed record SiteSettings
{
    public string Title { get; init; } = "";
    public string Subtitle { get; init; } = "";
    public string Description { get; init; } = "";
    public string Organisation { get; init; } = "";
    public string Contact { get; init; } = "";

    /// <summary>Address of the public repository, without a slash at the end; empty when unknown.</summary>
    public string Repository { get; init; } = "";

    public string TextLicence { get; init; } = "";
    public string CodeLicence { get; init; } = "";
    public IReadOnlyList<MenuItem> Menu { get; init; } = [];

    /// <summary><c>content/synoniemen.yml</c>, for the search.</summary>
    public IReadOnlyList<SynonymGroup> Synonyms { get; init; } = [];
}

/// <param name="Route">Address from the site's root, as <c>/pijlers/</c>.</param>
public sealed record MenuItem(string Title, string Route);
