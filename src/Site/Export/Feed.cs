using System.Xml;
using Site.Model;
using Site.Output;
using Site.Text;

namespace Site.Export;

/// <summary>Atom feeds (RFC 4287) of what is new and changed, from <c>sinds</c> and <c>wijzigingen</c>: one entry per subject, on the day of its newest change.</summary>
public static class Feed
{
    public const string Address = "/feed.xml";
    private const int Most = 50;
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static string AddressOf(Entry pillar) => $"{Route.Of(pillar)}feed.xml";

    /// <summary>The feed of everything.</summary>
    public static OutputFile All(Graph graph, Addresses addresses, DateOnly today) =>
        Make("alles", graph.Settings.Title, graph.Settings.Description, Address, Route.Home, graph.All, graph, addresses, today);

    /// <summary>The feed of a pillar: itself, what stands under it, and what names it.</summary>
    public static OutputFile Of(Entry pillar, Graph graph, Addresses addresses, DateOnly today) =>
        Make(pillar.Id, $"{pillar.Title} | {graph.Settings.Title}", pillar.Summary, AddressOf(pillar), Route.Of(pillar), graph.All.Where(entry => BelongsTo(entry, pillar, graph)), graph, addresses, today);

    private static bool BelongsTo(Entry entry, Entry pillar, Graph graph) =>
        entry == pillar || graph.PillarOf(entry) == pillar || graph.EdgesFrom(entry).Any(edge => edge.To == pillar && edge.Rel != Graph.InText);

    private static OutputFile Make(string name, string title, string subtitle, string address, string page, IEnumerable<Entry> entries, Graph graph, Addresses addresses, DateOnly today)
    {
        // The log is sorted; what it names first of a subject is the newest. Sorting a whole site costs, so the log gets no more than it needs.
        var newest = ChangeLog.Of(entries.OrderByDescending(ChangeLog.LastOf).Take(Most)).DistinctBy(change => change.Entry).ToList();
        return XmlFile.Make(address[1..], xml =>
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, "nl");
            Element(xml, "id", Identity.Of(address, "feed:" + name, addresses));
            Element(xml, "title", title);
            if (subtitle.Length > 0) Element(xml, "subtitle", subtitle);
            Element(xml, "updated", Moment(newest.Count > 0 ? newest[0].On : today));
            Link(xml, "self", "application/atom+xml", Identity.Link(address, address, addresses));
            Link(xml, "alternate", "text/html", Identity.Link(address, page, addresses));
            xml.WriteStartElement("author", Atom);
            Element(xml, "name", graph.Settings.Title);
            xml.WriteEndElement();
            if (graph.Settings.TextLicence.Length > 0) Element(xml, "rights", graph.Settings.TextLicence);
            foreach (var change in newest) Write(xml, change, address, addresses);
            xml.WriteEndElement();
        });
    }

    private static void Write(XmlWriter xml, ChangeLog.Change change, string address, Addresses addresses)
    {
        var entry = change.Entry;
        xml.WriteStartElement("entry", Atom);
        Element(xml, "id", Identity.Of(entry, addresses));
        Element(xml, "title", entry.Title);
        Element(xml, "updated", Moment(change.On));
        if (entry.Get(Fields.Since) is { } since) Element(xml, "published", Moment(since));
        Link(xml, "alternate", "text/html", Identity.Link(address, Route.Of(entry), addresses));
        xml.WriteStartElement("category", Atom);
        xml.WriteAttributeString("term", entry.Kind.Name);
        xml.WriteAttributeString("label", Dutch.Capital(entry.Kind.One));
        xml.WriteEndElement();
        Element(xml, "summary", change.What is { } what ? $"Gewijzigd: {what}" : $"Nieuw: {entry.Summary}");
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, XmlFile.Clean(text));

    private static void Link(XmlWriter xml, string rel, string type, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    /// <summary>Content knows days; Atom wants a moment.</summary>
    private static string Moment(DateOnly day) => Dutch.Iso(day) + "T00:00:00Z";
}
