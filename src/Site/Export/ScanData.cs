using System.Text.Json;
using Site.Model;
using Site.Output;
using Site.Templates;
using Site.Text;

namespace Site.Export;

/// <summary>
/// <c>/data/preventiescan.json</c>: what the scan's pages need of the catalogue, so that they work without a network.
/// What the catalogue does not know is left out; the papers then say that it is not known. Its type is <c>islands/scan/catalogue.ts</c>.
/// </summary>
public static class ScanData
{
    private const int Schema = 1;

    public static OutputFile Make(Graph graph, DateOnly today) => JsonFile.Make("data/preventiescan.json", indented: false, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("schema", Schema);
        json.WriteString("versie", Dutch.Iso(Catalogue.Version(graph, today)));
        Items(json, "pijlers", graph.Of(Kinds.Pijler), pillar =>
        {
            json.WriteString("kern", pillar.Get(Fields.Core));
            Strings(json, "vragen", graph.In(pillar, Kinds.Evaluatievraag, Fields.Pillar).Select(question => question.Id));
            Strings(json, "ambities", graph.In(pillar, Kinds.Ambitie, Fields.Pillars).Select(ambition => ambition.Id));
        });
        Items(json, "groepen", ScanBlocks.Of(graph).Select(block => block.Group), group =>
        {
            json.WriteString("pijler", graph.Parent(group)?.Id);
            json.WriteString("formulier", ScanBlocks.FormOf(group, graph));
            Strings(json, "landelijk", graph.In(group, Kinds.Bevinding, Fields.Groups).Select(finding => finding.Id));
        });
        // In the order of the form; what is retired comes last, so that an older file can say what it was.
        Items(json, "acties", ScanBlocks.Of(graph).SelectMany(block => block.Actions).Concat(graph.Of(Kinds.Actie).Where(action => !action.IsCurrent)), action => Action(json, action, graph));
        Items(json, "interventies", graph.Of(Kinds.Interventie), intervention => Intervention(json, intervention, graph));
        Items(json, "ambities", graph.Of(Kinds.Ambitie), _ => { });
        Items(json, "vragen", graph.Of(Kinds.Evaluatievraag), _ => { });
        Items(json, "gemeentetypen", graph.Of(Kinds.Gemeentetype), _ => { }, entry => entry.Slug);
        Items(json, "landelijk", graph.Of(Kinds.Bevinding), finding =>
        {
            json.WriteString("tekst", finding.Body?.PlainText.Trim() ?? finding.Summary);
            Sources(json, finding, graph);
        });
        json.WriteEndObject();
    });

    private static void Action(Utf8JsonWriter json, Entry action, Graph graph)
    {
        json.WriteString("uitleg", action.Summary);
        json.WriteString("groep", graph.Parent(action)?.Id);
        json.WriteString("adres", Route.Of(action));
        Strings(json, "aan_zet", action.Get(Fields.ActedBy).Select(Words.Actor.Label).Select(Dutch.Capital));
        Strings(json, "samen_met", action.Get(Fields.Together).Select(party => graph.Parties.GetValueOrDefault(party, party)));
        Strings(json, "ambities", graph.Out(action, Fields.Ambitions).Select(ambition => ambition.Id));
        json.WriteString("evaluatievraag", graph.Out(action, Fields.Question).FirstOrDefault()?.Id ?? "");
        Strings(json, "interventies", graph.In(action, Kinds.Interventie, Fields.InterventionActions).Select(intervention => intervention.Id));
        Strings(json, "landelijk", graph.In(action, Kinds.Bevinding, Fields.Actions).Select(finding => finding.Id));
        Sources(json, action, graph);
        if (action.IsCurrent) return;
        json.WriteBoolean("vervallen", true);
        if (action.Get(Fields.ReplacedBy) is { } link && graph.Target(link) is { } successor) json.WriteString("vervangen_door", successor.Id);
    }

    private static void Intervention(Utf8JsonWriter json, Entry intervention, Graph graph)
    {
        json.WriteString("adres", Route.Of(intervention));
        json.WriteString("uitleg", intervention.Summary);
        Sources(json, intervention, graph);
        Statements(json, "bewijs", graph.In(intervention, Kinds.Bewijs, Fields.Intervention).Select(evidence => (EvidenceSentence.Of(evidence), evidence)), graph);
        Statements(json, "mkba", graph.In(intervention, Kinds.Mkba, Fields.MkbaInterventions)
            .Select(figure => ($"{figure.Get(Fields.MaySay)} Niet te zeggen: {Dutch.Uncapital(figure.Get(Fields.MayNotSay) ?? "")}", figure)), graph);
        // Each with the notes that it cites itself: another source of the same page does not carry it.
        json.WriteStartArray("risicos");
        foreach (var risk in intervention.Get(Fields.Risks))
        {
            json.WriteStartObject();
            json.WriteString("tekst", risk.PlainText.Trim());
            var cited = risk.Citations.Select(citation => citation.Note).ToHashSet();
            Sources(json, intervention, graph, source => cited.Contains(source.Get(Fields.Note) ?? ""));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Strings(json, "bezwaren", intervention.Get(Fields.Objections).Select(objection => objection.Get(Fields.Objection) ?? ""));
    }

    private static void Items(Utf8JsonWriter json, string name, IEnumerable<Entry> entries, Action<Entry> more, Func<Entry, string>? id = null)
    {
        json.WriteStartArray(name);
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            json.WriteString("id", id?.Invoke(entry) ?? entry.Id);
            json.WriteString("titel", entry.Title);
            more(entry);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Statements(Utf8JsonWriter json, string name, IEnumerable<(string Text, Entry Source)> statements, Graph graph)
    {
        json.WriteStartArray(name);
        foreach (var (text, source) in statements)
        {
            json.WriteStartObject();
            json.WriteString("tekst", text);
            Sources(json, source, graph);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>As a footnote reads: who, when, what, where in it, and its web address.</summary>
    private static void Sources(Utf8JsonWriter json, Entry entry, Graph graph, Func<Values, bool>? wanted = null)
    {
        json.WriteStartArray("bronnen");
        foreach (var source in entry.Get(Fields.Sources))
        {
            if (wanted?.Invoke(source) == false) continue;
            if (source.Get(Fields.Publication) is not { } link || graph.Target(link) is not { } publication) continue;
            json.WriteStartObject();
            json.WriteString("tekst", $"{Reference.Author(publication)}{Reference.YearPart(publication)} {publication.Title}. {Dutch.Capital((source.Get(Fields.Where) ?? "").TrimEnd('.'))}.");
            if (publication.Get(Fields.PublicationAddress) is { } address) json.WriteString("adres", address);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
