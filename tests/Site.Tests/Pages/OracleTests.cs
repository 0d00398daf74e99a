using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Site.Model;
using Site.Rendering;
using Site.Tests.Harness;

namespace Site.Tests.Pages;

/// <summary>Our fast ways held against slow ones that others wrote, over all pages of the real content.</summary>
public partial class OracleTests
{
    [Fact]
    public async Task TheFrameWriterWritesWhatHtmlRendererWrites()
    {
        var pages = new SitePages(RealSite.Graph, Addresses.AtRoot, RealSite.Day);
        var documents = pages.All().Select(page => (page.Route, Document: PageWriter.Document(page))).Concat(pages.Redirects()).ToList();
        var different = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(documents, async (page, _) =>
        {
            var ours = Encoding.UTF8.GetString(new PageWriter().Write(page.Document));
            var theirs = await Oracle.Render(page.Document);
            if (Spelled(ours) != Spelled(theirs)) different.Add(page.Route + ": " + FirstDifference(Spelled(ours), Spelled(theirs)));
        });
        Assert.True(different.IsEmpty, string.Join('\n', different.Order(StringComparer.Ordinal).Take(5)));
    }

    /// <summary>
    /// HTML leaves two things free, and each writer has its own taste: how a void element ends, and how the entity of a character is spelled.
    /// A mark that would change the markup stays an entity in both.
    /// </summary>
    private static string Spelled(string html) => Entity().Replace(VoidEnd().Replace(html, "$1>"), match => WebUtility.HtmlDecode(match.Value) switch
    {
        "<" => "&lt;", ">" => "&gt;", "&" => "&amp;", "\"" => "&quot;", "'" => "&#x27;", var plain => plain,
    });

    [GeneratedRegex(@"(<(?:br|input|link|meta)\b[^>]*) />")]
    private static partial Regex VoidEnd();

    [GeneratedRegex("&#?[A-Za-z0-9]+;")]
    private static partial Regex Entity();

    [Fact]
    public void ThePageScanSeesWhatAngleSharpSees()
    {
        var different = new ConcurrentBag<string>();
        Parallel.ForEach(RealSite.Built.Pages, page =>
        {
            var all = RealSite.Documents[page.Route].All.ToList();
            Same("ids", all.Select(element => element.GetAttribute("id")).OfType<string>(), page.Scan.Ids);
            Same("addresses", all.SelectMany(AddressesOf), page.Scan.Addresses);
            Same("h1", [$"{all.Count(element => element.LocalName == "h1")}"], [$"{page.Scan.HeadingsOne}"]);
            Same("elements", all.Select(element => element.LocalName).Where(name => !AllowedMarkup.Elements.Contains(name)), page.Scan.Forbidden);
            Same("attributes", all.SelectMany(element => element.Attributes.Where(attribute => !AllowedMarkup.IsAttribute(element.LocalName, attribute.Name)).Select(attribute => attribute.Name)), []);

            void Same(string what, IEnumerable<string> theirs, IEnumerable<string> ours)
            {
                if (!theirs.SequenceEqual(ours)) different.Add($"{page.Route}: {what}");
            }
        });
        Assert.Empty(different.Order(StringComparer.Ordinal).Take(5));
    }

    private static IEnumerable<string> AddressesOf(IElement element) =>
        element.Attributes.Where(attribute => attribute.Name is "href" or "src" or "action").Select(attribute => attribute.Value);

    private static string FirstDifference(string a, string b)
    {
        var at = a.Zip(b).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"…{a[Math.Max(0, at - 40)..Math.Min(a.Length, at + 40)]}… against …{b[Math.Max(0, at - 40)..Math.Min(b.Length, at + 40)]}…";
    }
}
