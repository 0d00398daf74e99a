using System.Net;
using System.Text;
using Site.Build;
using Site.Diagnostics;

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

    public (int Status, string Type, ReadOnlyMemory<byte> Body) Answer(string path)
    {
        var name = path.TrimStart('/');
        if (name.Length == 0 || name.EndsWith('/')) name += "index.html";
        if (Files.TryGetValue(name, out var body)) return (200, Types.GetValueOrDefault(Path.GetExtension(name), "application/octet-stream"), body);
        if (Files.TryGetValue("404.html", out var missing)) return (404, Types[".html"], missing);
        return (Errors.Count > 0 ? 500 : 404, Types[".html"], "<!doctype html><html lang=\"nl\"><title>Nog geen site</title><body><h1>Nog geen site</h1></body></html>"u8.ToArray());
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
