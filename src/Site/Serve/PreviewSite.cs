using System.Net;
using System.Text;
using Site.Build;
using Site.Diagnostics;
using Site.Rendering;

namespace Site.Serve;

/// <summary>What the preview serves: the files of the last good build, and the errors since.</summary>
public sealed record PreviewSite(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files, IReadOnlyList<Diagnostic> Errors)
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8", [".css"] = "text/css; charset=utf-8", [".js"] = "text/javascript; charset=utf-8", [".json"] = "application/json; charset=utf-8",
        [".jsonld"] = "application/ld+json; charset=utf-8", [".xml"] = "application/xml; charset=utf-8", [".svg"] = "image/svg+xml", [".woff2"] = "font/woff2", [".txt"] = "text/plain; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8", [".ttl"] = "text/turtle; charset=utf-8", [".webmanifest"] = "application/manifest+json",
    };

    public static PreviewSite Empty { get; } = new(new Dictionary<string, ReadOnlyMemory<byte>>(), []);

    public static PreviewSite Of(BuiltSite site) => new(site.All.ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal), []);

    /// <summary>The pages of a build that goes on: they stand before <see cref="Files"/>, which are still those of the build before.</summary>
    public PagesOnRequest? Early { get; init; }

    /// <summary>Not yet known: a file that a build makes from the content and that is no page. Styles, scripts, icons and fonts stay as they are.</summary>
    public bool IsPending(string path) => Early is not null && Path.GetExtension(FileOf(path)) is not (".html" or ".css" or ".js" or ".svg" or ".woff2");

    public (int Status, string Type, ReadOnlyMemory<byte> Body) Answer(string path)
    {
        var name = FileOf(path);
        if (Early is not null && name.EndsWith(".html", StringComparison.Ordinal))
            return Early.Of(name) is { } page ? (200, Types[".html"], page) : (404, Types[".html"], Early.Of("404.html")!);
        if (Files.TryGetValue(name, out var body)) return (200, Types.GetValueOrDefault(Path.GetExtension(name), "application/octet-stream"), body);
        if (Files.TryGetValue("404.html", out var missing)) return (404, Types[".html"], missing);
        return (Errors.Count > 0 ? 500 : 404, Types[".html"], "<!doctype html><html lang=\"nl\"><title>Nog geen site</title><body><h1>Nog geen site</h1></body></html>"u8.ToArray());
    }

    private static string FileOf(string path)
    {
        var name = path.TrimStart('/');
        return name.Length == 0 || name.EndsWith('/') ? name + "index.html" : name;
    }

    /// <summary>A page with the script that reloads it, and with the errors of the last build on top.</summary>
    public byte[] WithPreview(ReadOnlyMemory<byte> html, string scriptPath)
    {
        var text = Encoding.UTF8.GetString(html.Span);
        text = Before(text, "</body>", $"<script src=\"{scriptPath}\"></script>");
        if (Errors.Count == 0) return Encoding.UTF8.GetBytes(text);
        var list = string.Concat(Errors.Take(50).Select(error => $"<li><code>{WebUtility.HtmlEncode(error.ToString())}</code></li>"));
        var notice = $"<div class=\"utrecht-alert utrecht-alert--warning\" role=\"alert\"><p><strong>Niet gebouwd: dit is de vorige versie.</strong></p><ul>{list}</ul></div>";
        var body = text.IndexOf("<body>", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(body < 0 ? notice + text : text.Insert(body + "<body>".Length, notice));
    }

    private static string Before(string text, string mark, string insert)
    {
        var at = text.LastIndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? text + insert : text.Insert(at, insert);
    }
}
