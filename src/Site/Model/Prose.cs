using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Diagnostics;

namespace Site.Model;

/// <summary>The text of an entry: its Markdown tree, and what other stages need from it, collected in one walk.</summary>
/// <param name="Document">Holds only what the allow list of <c>Content.ProseReader</c> lets through.</param>
public sealed record Prose(
    MarkdownDocument Document,
    IReadOnlyList<Heading> Headings,
    IReadOnlyList<ProseLink> Links,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<NumberClaim> UncitedNumbers,
    string PlainText)
{
    public int WordCount => PlainText.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}

/// <param name="Anchor">Unique within the text.</param>
public sealed record Heading(HeadingBlock Block, string Anchor, string Text);

/// <summary>A link to another entry.</summary>
/// <param name="Fragment">Anchor on the target's page, or empty.</param>
public sealed record ProseLink(LinkInline Inline, Link Target, string Fragment);

/// <summary>A footnote mark <c>[^name]</c>.</summary>
public sealed record Citation(string Note, Place Place);

/// <summary>A number that stands in a paragraph without a footnote.</summary>
public sealed record NumberClaim(string Text, Place Place);

/// <summary>The footnote mark as a node of the Markdown tree.</summary>
public sealed class CitationInline(string note) : LeafInline
{
    public string Note => note;
}
