using System.Xml.Linq;
using Site.Export;
using Site.Model;
using Site.Output;

namespace Site.Tests.Export;

public class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private const string ActionFile = "pillars/voorzorg/signalen/bel-de-huurder.md";

    [Fact]
    public void A_changed_subject_comes_first_and_says_what_changed()
    {
        var action = SmallSite.Action.Replace("sinds:", "wijzigingen: [{op: 2026-11-12, wat: Bron erbij & nagekeken}, {op: 2026-11-05, wat: Titel}]\nsinds:");
        var entries = Entries(Feed.All(SmallSite.Load((ActionFile, action)), SmallSite.Known, SmallSite.Today));
        Assert.Equal("Bel de huurder bij één maand schuld", entries[0].Element(Atom + "title")!.Value);
        Assert.Equal("Gewijzigd: Bron erbij & nagekeken", entries[0].Element(Atom + "summary")!.Value);
        Assert.Equal("2026-11-12T00:00:00Z", entries[0].Element(Atom + "updated")!.Value);
        Assert.Equal("2026-11-01T00:00:00Z", entries[0].Element(Atom + "published")!.Value);
        Assert.Equal("Nieuw: Kort gezegd.", entries[1].Element(Atom + "summary")!.Value);
        Assert.Equal(entries.Count, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
    }

    [Fact]
    public void A_feed_has_what_the_standard_demands()
    {
        var feed = Feed.All(SmallSite.Load(), SmallSite.Known, SmallSite.Today).Xml();
        Assert.Equal("https://voorbeeld.nl/kennis/feed.xml", feed.Element(Atom + "id")!.Value);
        Assert.Equal("Kennisbank", feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal("2026-11-01T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.Equal("https://voorbeeld.nl/kennis/feed.xml", feed.Elements(Atom + "link").Single(link => (string?)link.Attribute("rel") == "self").Attribute("href")!.Value);
        Assert.Contains("https://voorbeeld.nl/kennis/acties/bel-de-huurder/", Entries(feed).Select(entry => entry.Element(Atom + "id")!.Value));
    }

    [Fact]
    public void Without_a_known_host_ids_stay_stable_and_links_work_from_the_root()
    {
        var entry = Entries(Feed.All(SmallSite.Load(), Addresses.Parse("/kennis/")!, SmallSite.Today)).Single(entry => entry.Element(Atom + "title")!.Value.StartsWith("Bel", StringComparison.Ordinal));
        Assert.Equal("urn:x-kennisbank:voorzorg-signalen-01", entry.Element(Atom + "id")!.Value);
        Assert.Equal("/kennis/acties/bel-de-huurder/", entry.Element(Atom + "link")!.Attribute("href")!.Value);
    }

    [Fact]
    public void The_feed_of_a_pillar_holds_what_stands_under_it_and_what_names_it()
    {
        var graph = SmallSite.Load();
        var feed = Feed.Of(graph.Find("voorzorg")!, graph, SmallSite.Known, SmallSite.Today);
        Assert.Equal("pijlers/voorzorg/feed.xml", feed.Path);
        Assert.Equal(["Voorzorg", "Signalen", "Bel de huurder bij één maand schuld", "Een woning", "Is hulp vroeg?"], Entries(feed).Select(entry => entry.Element(Atom + "title")!.Value));
    }

    [Fact]
    public void A_feed_stops_at_fifty()
    {
        var terms = Enumerable.Range(0, 60).Select(n => ($"glossary/woord-{n}.md", SmallSite.Entry($"begrip-woord-{n}", $"Woord {n}", ""))).ToArray();
        Assert.Equal(50, Entries(Feed.All(SmallSite.Load(terms), SmallSite.Known, SmallSite.Today)).Count);
    }

    private static List<XElement> Entries(OutputFile file) => Entries(file.Xml());

    private static List<XElement> Entries(XElement feed) => [.. feed.Elements(Atom + "entry")];
}
