using Markdig.Helpers;
using Markdig.Parsers;
using Site.Model;

namespace Site.Content;

/// <summary>
/// <c>[^name]</c> as a node of its own. Markdig's footnotes want definitions in the text; ours stand in <c>bronnen</c>, so that each has a publication and a place.
/// </summary>
public sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '^') return false;
        var (text, start) = (slice.Text, slice.Start + 2);
        var end = start;
        while (end <= slice.End && (char.IsAsciiLetterLower(text[end]) || char.IsAsciiDigit(text[end]) || text[end] == '-')) end++;
        if (end == start || end > slice.End || text[end] != ']') return false;
        var position = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline(text[start..end])
        {
            Line = line,
            Column = column,
            Span = new Markdig.Syntax.SourceSpan(position, position + end - slice.Start),
        };
        slice.Start = end + 1;
        return true;
    }
}
