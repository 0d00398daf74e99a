using AngleSharp.Html.Parser;
using Site.Diagnostics;
using Site.Rendering;

namespace Site.Build;

/// <summary>The slow, thorough look: every page through a full HTML parser, and our own one-pass scan held against it.</summary>
public static class DeepCheck
{
    public static void Run(BuiltSite site, DiagnosticBag diagnostics)
    {
        Parallel.ForEach(site.Pages, page =>
        {
            var errors = new List<string>();
            var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = false, IsStrictMode = false });
            parser.Error += (_, @event) => errors.Add(((AngleSharp.Html.Dom.Events.HtmlErrorEvent)@event).Message);
            using var document = parser.ParseDocument(new MemoryStream(page.Html));
            var at = page.Source;
            foreach (var error in errors.Distinct()) diagnostics.Add(Findings.MarkupInPage(at, page.Route, $"ongeldige HTML ({error})"));
            var ids = document.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
            if (!ids.SequenceEqual(page.Scan.Ids)) diagnostics.Add(Findings.MarkupInPage(at, page.Route, "ankers die de snelle controle anders telt"));
        });
    }
}
