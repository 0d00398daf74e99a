using Site.Text;

namespace Site.Model;

/// <summary>How addresses are written into pages.</summary>
public enum AddressMode
{
    /// <summary>From the root of a host: <c>/acties/</c>.</summary>
    Root,

    /// <summary>Below a base path, for project pages: <c>/repo/acties/</c>.</summary>
    BasePath,

    /// <summary>Relative, ending in <c>index.html</c>, for reading from a folder or a stick.</summary>
    File,
}

/// <summary>The one function that makes addresses. Immutable.</summary>
/// <param name="BaseUrl">Absolute address of the site's root without a slash at the end, empty when unknown.</param>
/// <param name="BasePath">Empty, or <c>/repo</c>.</param>
public sealed record Addresses(AddressMode Mode, string BaseUrl, string BasePath)
{
    public static Addresses AtRoot { get; } = new(AddressMode.Root, "", "");

    /// <summary>From <c>--base-url</c>: an absolute address, a path such as <c>/repo/</c>, or <c>file</c>.</summary>
    /// <returns>Null when it is none of these.</returns>
    public static Addresses? Parse(string text)
    {
        if (text == "file") return new(AddressMode.File, "", "");
        if (text.Length == 0 || text == "/") return AtRoot;
        if (text.StartsWith('/')) return IsPlainPath(text) ? new(AddressMode.BasePath, "", text.TrimEnd('/')) : null;
        if (!WebAddresses.IsWeb(text) || !Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Query.Length + uri.Fragment.Length > 0 || !IsPlainPath(uri.AbsolutePath)) return null;
        var path = uri.AbsolutePath.TrimEnd('/');
        return new(path.Length == 0 ? AddressMode.Root : AddressMode.BasePath, uri.GetLeftPart(UriPartial.Authority) + path, path);
    }

    /// <summary>The address of <paramref name="to"/> as written on the page <paramref name="from"/>; both routes from the root.</summary>
    public string Href(string from, string to)
    {
        if (Mode != AddressMode.File) return BasePath + to;
        var hash = to.AsSpan().IndexOfAny('#', '?');
        var (path, rest) = hash < 0 ? (to, "") : (to[..hash], to[hash..]);
        if (path.EndsWith('/')) path += "index.html";
        var up = from.AsSpan(1).Count('/');
        return string.Concat(Enumerable.Repeat("../", up)) + path[1..] + rest;
    }

    /// <summary>Absolute, for canonical links, feeds and the sitemap; from the root when the host is not known.</summary>
    public string Absolute(string to) => BaseUrl.Length > 0 ? BaseUrl + to : BasePath + to;

    private static bool IsPlainPath(string path) => path.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '_' or '.') && !path.Contains("//") && !path.Split('/').Any(part => part is "." or "..");
}
