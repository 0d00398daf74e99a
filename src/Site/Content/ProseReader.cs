using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Diagnostics;
using Site.Model;
using Site.Text;

namespace Site.Content;

/// <summary>Markdown into <see cref="Prose"/>: named extensions only, then one walk over the tree against an allow list.</summary>
public sealed partial class ProseReader
{
    private const string Mail = "mailto:";

    /// <summary>Emphasis, links and open brackets within each other. Markdig's renderer gives up at 128, with an exception.</summary>
    private const int MaxDepth = 32;

    private static readonly MarkdownPipeline Pipeline = MakePipeline();

    private readonly DiagnosticBag _diagnostics;
    private readonly string _path;
    private readonly int _lineOffset;
    private readonly int _columnOffset;
    private readonly List<Heading> _headings = [];
    private readonly List<ProseLink> _links = [];
    private readonly List<Citation> _citations = [];
    private readonly List<NumberClaim> _uncited = [];
    private int _depth;
    private readonly StringBuilder _plain = new();
    private readonly Dictionary<string, int> _anchors = new(StringComparer.Ordinal);

    private ProseReader(string path, int lineOffset, int columnOffset, DiagnosticBag diagnostics) =>
        (_path, _lineOffset, _columnOffset, _diagnostics) = (path, lineOffset, columnOffset, diagnostics);

    /// <param name="lineOffset">Lines of the file before this text.</param>
    /// <param name="columnOffset">Columns by which the text is indented in the file.</param>
    public static Prose? Read(string text, string path, int lineOffset, int columnOffset, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (ProseSize.Check(text, path, lineOffset) is { } problem)
        {
            diagnostics.Add(problem);
            return null;
        }
        var reader = new ProseReader(path, lineOffset, columnOffset, diagnostics);
        MarkdownDocument document;
        try { document = Markdown.Parse(text, Pipeline); }
        catch (ArgumentException) // Markdig's own depth limit
        {
            diagnostics.Add(Findings.TextTooDeep(new Place(path, lineOffset + 1, 1)));
            return null;
        }
        foreach (var block in document) reader.Block(block);
        return new Prose(document, reader._headings, reader._links, reader._citations, reader._uncited, reader._plain.ToString().TrimEnd());
    }

    private static MarkdownPipeline MakePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().DisableHtml();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        return builder.Build();
    }

    private void Block(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading: HeadingOf(heading); break;
            case ParagraphBlock paragraph: Leaf(paragraph); break;
            case Table table: TableOf(table); break;
            case ListBlock or ListItemBlock or QuoteBlock:
                foreach (var child in (ContainerBlock)block) Block(child);
                break;
            case LinkReferenceDefinitionGroup: break;
            case CodeBlock: NotAllowed(block, "Een blok code (of een alinea die met vier spaties begint)"); break;
            case ThematicBreakBlock: NotAllowed(block, "Een scheidingslijn"); break;
            default: NotAllowed(block, "Deze opmaak"); break;
        }
    }

    private void HeadingOf(HeadingBlock heading)
    {
        var previous = _headings.Count == 0 ? 1 : _headings[^1].Block.Level;
        if (heading.Level < 2 || heading.Level > 4 || heading.Level > previous + 1) _diagnostics.Add(Findings.HeadingLevel(At(heading)));
        var text = Inlines(heading.Inline, out _).Trim();
        _plain.Append('\n');
        _headings.Add(new Heading(heading, AnchorFor(Slug.From(text)), text));
    }

    /// <summary>The slug, or the slug with the first number that is free.</summary>
    private string AnchorFor(string slug)
    {
        if (_anchors.TryAdd(slug, 1)) return slug;
        string anchor;
        do anchor = $"{slug}-{++_anchors[slug]}"; while (!_anchors.TryAdd(anchor, 1));
        return anchor;
    }

    private void Leaf(LeafBlock block)
    {
        var text = Inlines(block.Inline, out var cited);
        _plain.Append('\n');
        if (!cited) Claims(text, block);
    }

    /// <summary>A note anywhere in a table covers the table: it is one statement.</summary>
    private void TableOf(Table table)
    {
        // Markdig writes alignment as a style attribute, which the policy of the site refuses.
        if (table.ColumnDefinitions.Any(column => column.Alignment is not null)) NotAllowed(table, "Uitlijning met ':' in een tabel");
        var (anyCited, texts) = (false, new List<(string Text, Block Cell)>());
        foreach (var leaf in table.Descendants<ParagraphBlock>())
        {
            texts.Add((Inlines(leaf.Inline, out var cited), leaf));
            _plain.Append('\n');
            anyCited |= cited;
        }
        if (!anyCited) foreach (var (text, cell) in texts) Claims(text, cell);
    }

    private void Claims(string text, Block block)
    {
        foreach (var (_, number) in NumberClaims.In(text)) _uncited.Add(new NumberClaim(number, At(block)));
    }

    /// <returns>The text without mark-up.</returns>
    private string Inlines(ContainerInline? container, out bool cited)
    {
        var text = new StringBuilder();
        var start = _citations.Count;
        if (container is not null) foreach (var inline in container) Inline(inline, text);
        cited = _citations.Count > start;
        _plain.Append(text);
        return text.ToString();
    }

    private void Inline(Inline inline, StringBuilder text)
    {
        if (_depth == MaxDepth)
        {
            _diagnostics.Add(Findings.TextTooDeep(At(inline)));
            return;
        }
        _depth++;
        Content(inline, text);
        _depth--;
    }

    private void Content(Inline inline, StringBuilder text)
    {
        switch (inline)
        {
            case LiteralInline literal:
                if (HtmlTag().IsMatch(literal.Content.AsSpan())) NotAllowed(inline, "HTML");
                text.Append(literal.Content.AsSpan());
                break;
            case CitationInline citation: _citations.Add(new Citation(citation.Note, At(inline))); break;
            case LineBreakInline: text.Append(' '); break;
            case HtmlEntityInline entity:
                if (Hidden.First(entity.Transcoded.AsSpan()) is { } hidden) _diagnostics.Add(Findings.ControlCharacter(At(inline), hidden));
                text.Append(entity.Transcoded.AsSpan());
                break;
            case CodeInline code: text.Append(code.Content); break;
            case AutolinkInline auto:
                CheckAddress(auto.Url, At(inline));
                text.Append(auto.Url);
                break;
            case LinkInline { IsImage: true }: NotAllowed(inline, "Een afbeelding"); break;
            case LinkInline link:
                LinkOf(link);
                // A link within a link is two half links to a browser.
                foreach (var inner in link.Descendants<Inline>())
                    if (inner is AutolinkInline or CitationInline) NotAllowed(inner, "Een koppeling of noot binnen een koppeling");
                foreach (var child in link) Inline(child, text);
                break;
            case EmphasisInline emphasis:
                foreach (var child in emphasis) Inline(child, text);
                break;
            case PipeTableDelimiterInline delimiter: // a line with | that did not become a table
                text.Append('|');
                foreach (var child in delimiter) Inline(child, text);
                break;
            case DelimiterInline delimiter:
                text.Append(delimiter.ToLiteral());
                foreach (var child in delimiter) Inline(child, text);
                break;
            default: NotAllowed(inline, "Deze opmaak"); break;
        }
    }

    private void LinkOf(LinkInline inline)
    {
        var url = (inline.GetDynamicUrl?.Invoke() ?? inline.Url ?? "").Trim();
        var at = At(inline);
        var colon = url.IndexOf(':');
        if (colon > 0 && Kinds.Find(url[..colon]) is { } kind)
        {
            var hash = url.IndexOf('#');
            var (name, fragment) = hash < 0 ? (url[(colon + 1)..], "") : (url[(colon + 1)..hash], url[(hash + 1)..]);
            _links.Add(new ProseLink(inline, new Link([kind.Name], name, at), fragment));
        }
        else CheckAddress(url, at);
    }

    private void CheckAddress(string url, Place at)
    {
        if (url.StartsWith('/') || url.StartsWith('#') || url.StartsWith('.')) _diagnostics.Add(Findings.SitePathInText(at, url));
        else if (!WebAddresses.IsWeb(url) && !(url.StartsWith(Mail, StringComparison.Ordinal) && WebAddresses.IsMail(url[Mail.Length..])))
            _diagnostics.Add(Findings.ForbiddenScheme(at, url));
    }

    private void NotAllowed(MarkdownObject node, string what) => _diagnostics.Add(Findings.MarkupNotAllowed(At(node), what));

    private Place At(MarkdownObject node) => new(_path, node.Line + 1 + _lineOffset, node.Column + 1 + _columnOffset);

    [GeneratedRegex("</?[a-zA-Z][a-zA-Z0-9-]*(?:[\\s/>]|$)|<!--")]
    private static partial Regex HtmlTag();
}
