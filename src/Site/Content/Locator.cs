using Site.Diagnostics;
using Site.Model;
using Site.Text;

namespace Site.Content;

/// <summary>What a path says: the kind, the slug, and for the pillar tree the folders above. The folder table of <c>content/README.md</c> as code.</summary>
public static class Locator
{
    public const string SettingsFile = "site.yml";
    public const string PartiesFile = "vocabulary/partijen.yml";
    public const string SynonymsFile = "synoniemen.yml";
    private const string Index = "_index";

    /// <param name="Slug">Empty for lists, whose items name their own.</param>
    public sealed record Location(Kind Kind, string Slug, IReadOnlyList<string> Path);

    /// <returns>Null when the file belongs nowhere; then a finding says so.</returns>
    public static Location? Of(string path, DiagnosticBag diagnostics)
    {
        var dot = path.LastIndexOf('.');
        var (stem, extension) = dot < 0 ? (path, "") : (path[..dot], path[dot..]);
        var parts = stem.Split('/');
        var location = extension switch
        {
            ".md" when parts[0] == "pillars" => Tree(parts),
            // A page below a page, as /preventiescan/invullen/.
            ".md" when parts is ["pages", var above, var page] => new Location(Kinds.Pagina, page, [above]),
            ".md" when parts.Length == 2 && ByFolder(parts[0], Layout.Files) is { } kind => new Location(kind, parts[1], []),
            ".yml" when ByFolder(stem, Layout.Lists) is { } kind => new Location(kind, "", []),
            ".yml" when parts.Length == 2 && ByFolder(parts[0], Layout.Lists) is { } kind => new Location(kind, "", []),
            _ => null,
        };
        if (location is null) diagnostics.Add(Findings.UnknownFile(new Place(path)));
        else if (parts.Where((part, at) => !Slug.IsValid(part) && !(part == Index && IsIndex(location.Kind) && at == parts.Length - 1)).FirstOrDefault() is { } bad)
        {
            diagnostics.Add(Findings.BadFileName(new Place(path), Slug.From(bad)));
            return null;
        }
        return location;
    }

    private static bool IsIndex(Kind kind) => kind == Kinds.Pijler || kind == Kinds.Groep;

    private static Location? Tree(string[] parts) => parts switch
    {
        [_, var pillar, Index] => new Location(Kinds.Pijler, pillar, []),
        [_, var pillar, var group, Index] => new Location(Kinds.Groep, group, [pillar]),
        [_, var pillar, var group, var slug] => new Location(Kinds.Actie, slug, [pillar, group]),
        _ => null,
    };

    private static Kind? ByFolder(string folder, Layout layout) => Kinds.All.FirstOrDefault(kind => kind.Layout == layout && kind.Folder == folder);
}
