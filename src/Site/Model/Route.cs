using System.Text.RegularExpressions;

namespace Site.Model;

/// <summary>Addresses from the site's root: Dutch, ending in <c>/</c>. The one place that spells them.</summary>
public static partial class Route
{
    public const string Home = "/";
    public const string National = "/preventiescan-landelijk/";

    public const string Figures = "/cijfers/";

    /// <summary>The address of an entry; for kinds without pages, the anchor where it stands.</summary>
    public static string Of(Entry entry)
    {
        if (entry.Kind == Kinds.Cijfer) return Figures + "#" + entry.Id;
        if (entry.Kind == Kinds.Bewijs) return $"/interventies/{string.Join('/', entry.Path)}/#{entry.Id}";
        if (entry.Kind == Kinds.Groep) return $"/pijlers/{entry.Path[0]}/{entry.Slug}/";
        if (entry.Kind == Kinds.Bevinding) return National + "#" + entry.Id;
        if (entry.Kind == Kinds.Pagina) return entry.Slug == "home" ? Home : entry.Path.Count > 0 ? $"/{entry.Path[0]}/{entry.Slug}/" : $"/{entry.Slug}/";
        return $"/{entry.Kind.Segment}/{entry.Slug}/";
    }

    /// <summary>The page of one facet value of a list: <c>/interventies/vorm/woonvorm/</c>.</summary>
    public static string OfFacet(Kind kind, Facet facet, FacetValue value) => $"/{kind.Segment}/{facet.Param}/{value.Word}/";

    /// <summary>Spelled as our addresses are: small letters, digits and hyphens between slashes.</summary>
    public static bool IsValid(string route) => Pattern().IsMatch(route);

    [GeneratedRegex(@"^(?:/[a-z0-9]+(?:-[a-z0-9]+)*)+/\z")]
    private static partial Regex Pattern();

    /// <summary>The index page of a kind, as <c>/acties/</c>.</summary>
    public static string Index(Kind kind) => $"/{kind.Segment}/";
}
