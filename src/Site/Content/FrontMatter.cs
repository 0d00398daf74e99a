using Site.Diagnostics;

namespace Site.Content;

/// <summary>Splits a Markdown file into the keys between its fences and the text after them.</summary>
public static class FrontMatter
{
    private const string Fence = "---";

    /// <param name="BodyLine">1-based line of the file on which the text starts.</param>
    public readonly record struct Parts(string Yaml, string Body, int BodyLine);

    /// <param name="text">With <c>\n</c> line ends.</param>
    public static Parts? Split(string text, string path, DiagnosticBag diagnostics)
    {
        if (!text.StartsWith(Fence + "\n", StringComparison.Ordinal))
        {
            diagnostics.Add(Findings.NoFrontMatter(new Place(path, 1, 1)));
            return null;
        }
        var (start, line) = (Fence.Length + 1, 2);
        for (var at = start; at < text.Length; line++)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0) end = text.Length;
            if (text.AsSpan(at, end - at).TrimEnd().SequenceEqual(Fence))
                return new Parts(text[start..at], end < text.Length ? text[(end + 1)..] : "", line + 1);
            at = end + 1;
        }
        diagnostics.Add(Findings.UnclosedFrontMatter(new Place(path, 1, 1)));
        return null;
    }
}
