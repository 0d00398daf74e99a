using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Site.Model;

namespace Site.Templates.Prose;

/// <summary>A text of an entry as HTML: Markdig's renderer with our own way of writing links, notes, headings, tables and terms.</summary>
public static class ProseHtml
{
    /// <param name="notes">Without notes the marks are left out; for texts that stand several to a page, with their source beside them.</param>
    public static string Write(Entry entry, Model.Prose body, PageContext page, bool notes = true)
    {
        var output = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(output);
        renderer.ObjectRenderers.Replace<HeadingRenderer>(new PermalinkHeadingRenderer(body));
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new EntryLinkRenderer(body, page));
        renderer.ObjectRenderers.Replace<LiteralInlineRenderer>(new TermRenderer(entry, page));
        renderer.ObjectRenderers.Add(new CitationRenderer(entry, body, notes));
        renderer.ObjectRenderers.Insert(0, new ScrollingTableRenderer());
        renderer.Render(body.Document);
        return output.ToString();
    }
}
