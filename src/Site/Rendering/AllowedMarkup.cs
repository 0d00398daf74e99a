namespace Site.Rendering;

/// <summary>The one list of elements and attributes that a page may contain.</summary>
public static class AllowedMarkup
{
    public static readonly IReadOnlySet<string> Elements = new HashSet<string>(StringComparer.Ordinal)
    {
        "html", "head", "meta", "title", "link", "script", "body", "header", "nav", "main", "footer", "article", "aside", "section", "div", "span",
        "a", "p", "h1", "h2", "h3", "h4", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th", "td", "figure", "figcaption",
        "blockquote", "strong", "em", "small", "sup", "cite", "code", "br", "time", "abbr", "details", "summary", "svg", "path", "rect", "g", "text", "title",
        "form", "label", "input", "button", "fieldset", "legend", "select", "option", "textarea", "output", "template", "dialog", "noscript", "progress",
    };

    private static readonly HashSet<string> Everywhere = new(StringComparer.Ordinal)
    {
        "id", "class", "lang", "role", "tabindex", "hidden", "title", "datetime",
    };

    // Presentation and behaviour that the policy of the site forbids (style, on…) are absent on purpose.
    private static readonly Dictionary<string, HashSet<string>> PerElement = new(StringComparer.Ordinal)
    {
        ["meta"] = ["charset", "name", "content", "http-equiv", "property"],
        ["link"] = ["rel", "href", "type", "title", "media"],
        ["script"] = ["type", "src", "defer"],
        ["a"] = ["href", "rel", "download", "hreflang", "target"],
        ["ol"] = ["start", "reversed"],
        ["th"] = ["scope", "colspan", "rowspan"],
        ["td"] = ["colspan", "rowspan"],
        ["form"] = ["action", "method", "autocomplete"],
        ["label"] = ["for"],
        ["input"] = ["type", "name", "value", "checked", "disabled", "autocomplete", "placeholder", "required", "min", "max", "maxlength", "accept", "multiple", "list", "inputmode"],
        ["button"] = ["type", "name", "value", "disabled"],
        ["select"] = ["name", "disabled"],
        ["option"] = ["value", "selected", "disabled"],
        ["textarea"] = ["name", "rows", "maxlength", "placeholder", "disabled"],
        ["fieldset"] = ["disabled"],
        ["details"] = ["open", "name"],
        ["output"] = ["for"],
        ["progress"] = ["value", "max"],
        ["svg"] = ["viewBox", "width", "height", "preserveAspectRatio", "focusable"],
        ["path"] = ["d"],
        ["rect"] = ["x", "y", "width", "height"],
        ["text"] = ["x", "y"],
    };

    /// <summary>Every attribute that any element may have, by name.</summary>
    public static IEnumerable<string> Attributes => Everywhere.Concat(PerElement.Values.SelectMany(names => names));

    public static bool IsAttribute(string element, string name) =>
        Everywhere.Contains(name)
        || name.StartsWith("aria-", StringComparison.Ordinal)
        || name.StartsWith("data-", StringComparison.Ordinal)
        || (PerElement.TryGetValue(element, out var own) && own.Contains(name));
}
