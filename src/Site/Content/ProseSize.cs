using Site.Diagnostics;

namespace Site.Content;

/// <summary>
/// Refuses, before the parser starts, the texts that would take it long: its time grows with the square of a paragraph's length and with
/// the depth of lists, and 500 KB of <c>[a](</c> in one paragraph took minutes. The limits lie far above any text that a person reads.
/// </summary>
internal static class ProseSize
{
    public const int MaxText = 64 * 1024;
    public const int MaxParagraph = 8 * 1024;

    /// <summary>Quotes and lists within each other on one line, and the columns that a nested list is indented.</summary>
    private const int MaxMarkers = 12, MaxIndent = 80;

    /// <param name="lineOffset">Lines of the file before this text.</param>
    public static Diagnostic? Check(string text, string path, int lineOffset)
    {
        if (text.Length > MaxText) return Findings.TextTooLong(new Place(path, lineOffset + 1, 1), MaxText);
        var (number, paragraph, length) = (0, 0, 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (IsDeep(line)) return Findings.TextTooDeep(new Place(path, lineOffset + number, 1));
            if (line.IsWhiteSpace()) (paragraph, length) = (number, 0);
            else if ((length += line.Length + 1) > MaxParagraph) return Findings.TextTooLong(new Place(path, lineOffset + paragraph + 1, 1), MaxParagraph);
        }
        return null;
    }

    private static bool IsDeep(ReadOnlySpan<char> line)
    {
        var indent = line.IndexOfAnyExcept(' ', '\t');
        if (indent > MaxIndent) return true;
        var markers = 0;
        for (var at = Math.Max(indent, 0); at < line.Length; at++)
        {
            var c = line[at];
            var ends = at + 1 == line.Length || line[at + 1] is ' ' or '\t';
            if (c == '>' || (ends && (c is '-' or '+' or '*' || (c is '.' or ')' && at > 0 && char.IsAsciiDigit(line[at - 1]))))) markers++;
            else if (c is not (' ' or '\t') && !char.IsAsciiDigit(c)) break;
        }
        return markers > MaxMarkers;
    }
}
