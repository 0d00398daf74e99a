using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Model;

namespace Site.Templates.Prose;

/// <summary>Headings carry their anchor and a link to it.</summary>
internal sealed class PermalinkHeadingRenderer(Model.Prose body) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock block)
    {
        var heading = body.Headings.First(candidate => candidate.Block == block);
        renderer.Write($"<h{block.Level} id=\"").WriteEscape(heading.Anchor).Write("\">");
        renderer.WriteLeafInline(block);
        renderer.Write(" <a class=\"permalink\" href=\"#").WriteEscape(heading.Anchor).Write("\" aria-label=\"Link naar ‘").WriteEscape(heading.Text).Write($"’\">#</a></h{block.Level}>").WriteLine();
    }
}

/// <summary>Links to entries become addresses here, where the page they stand on is known.</summary>
internal sealed class EntryLinkRenderer(Model.Prose body, PageContext page) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        renderer.Write("<a href=\"");
        if (body.Links.FirstOrDefault(candidate => candidate.Inline == link) is { } known && page.Graph.Target(known.Target) is { } target)
            renderer.WriteEscape(page.Href(target) + (known.Fragment.Length > 0 ? "#" + known.Fragment : ""));
        else renderer.WriteEscapeUrl(link.Url);
        renderer.Write("\">");
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }
}

/// <summary>A note mark: a number that leads to the source; the first mark of each source is where it leads back to.</summary>
internal sealed class CitationRenderer(Entry entry, Model.Prose body, bool notes) : HtmlObjectRenderer<CitationInline>
{
    // A source is cited in several texts of an entry; only the first of all carries the anchor.
    private readonly HashSet<string> _seen = [.. Proses.Of(entry).TakeWhile(prose => prose != body).SelectMany(prose => prose.Citations).Select(citation => citation.Note)];

    private IReadOnlyList<Values>? _ordered;

    protected override void Write(HtmlRenderer renderer, CitationInline citation)
    {
        if (!notes) return;
        var number = Notes.NumberIn(_ordered ??= Notes.Ordered(entry), citation.Note);
        renderer.Write("<sup class=\"note-ref\"><a ");
        if (_seen.Add(citation.Note)) renderer.Write($"id=\"bij-{number}\" ");
        renderer.Write($"href=\"#bron-{number}\" aria-label=\"Bron {number}\">{number}</a></sup>");
    }
}

/// <summary>Marks the first use of each glossary term with a link to its explanation; not within links and headings.</summary>
internal sealed class TermRenderer(Entry entry, PageContext page) : HtmlObjectRenderer<LiteralInline>
{
    private readonly HashSet<Entry> _marked = [entry];

    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var text = literal.Content.ToString();
        var at = 0;
        if (!IsWithinLinkOrHeading(literal))
            foreach (var match in page.Graph.Terms.In(text))
            {
                if (!_marked.Add(match.Term)) continue;
                renderer.WriteEscape(text.AsSpan(at, match.Start - at));
                renderer.Write("<a class=\"term\" href=\"").WriteEscape(page.Href(match.Term)).Write("\">");
                renderer.WriteEscape(text.AsSpan(match.Start, match.Length));
                renderer.Write("</a>");
                at = match.Start + match.Length;
            }
        renderer.WriteEscape(text.AsSpan(at));
    }

    private static bool IsWithinLinkOrHeading(Inline inline)
    {
        ContainerInline? parent = inline.Parent;
        for (; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline) return true;
            if (parent.ParentBlock is HeadingBlock) return true;
        }
        return false;
    }
}

/// <summary>What is wider than the column scrolls by itself, reachable by keyboard; the page never does.</summary>
internal sealed class ScrollingTableRenderer : HtmlObjectRenderer<Table>
{
    private readonly HtmlTableRenderer _table = new();

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.Write("<div class=\"table-scroll\" role=\"region\" aria-label=\"Tabel\" tabindex=\"0\">");
        _table.Write(renderer, table);
        renderer.Write("</div>").WriteLine();
    }
}
