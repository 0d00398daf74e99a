using Site.Text;

namespace Site.Model;

/// <summary>A way to narrow a list. <paramref name="Param"/> is its name in addresses and in the data of an entry.</summary>
/// <param name="ValuesOf">The values an entry has: OR within a facet, AND across facets.</param>
public sealed record Facet(string Param, string Label, Func<Entry, Graph, IEnumerable<FacetValue>> ValuesOf)
{
    /// <summary>All values that occur in a list, each with its entries; in the order of <paramref name="Param"/>'s own list, else by label.</summary>
    public IReadOnlyList<(FacetValue Value, IReadOnlyList<Entry> Entries)> Over(IReadOnlyList<Entry> entries, Graph graph)
    {
        var byWord = new Dictionary<string, (FacetValue Value, List<Entry> Entries)>(StringComparer.Ordinal);
        foreach (var entry in entries)
            foreach (var value in ValuesOf(entry, graph).DistinctBy(value => value.Word))
            {
                if (!byWord.TryGetValue(value.Word, out var found)) byWord[value.Word] = found = (value, []);
                found.Entries.Add(entry);
            }
        return [.. byWord.Values.OrderBy(pair => pair.Value.Order).ThenBy(pair => pair.Value.Label, Fold.DutchOrder).Select(pair => (pair.Value, (IReadOnlyList<Entry>)pair.Entries))];
    }
}

/// <param name="Order">Position among the values; equal for all where the label decides.</param>
public sealed record FacetValue(string Word, string Label, int Order = 0);

/// <summary>Which facets each list has.</summary>
public static class Facets
{
    private static readonly Facet Pillar = new("pijler", "Pijler", (entry, graph) =>
        graph.PillarOf(entry) is { } own ? [Of(own)] : graph.Out(entry, Fields.Pillars).Select(Of));

    private static readonly Facet Group = new("groep", "Groep", (entry, graph) => graph.Parent(entry) is { } group ? [Of(group)] : []);
    private static readonly Facet Ambition = Linked("ambitie", "NAD-ambitie (toekenning: redactie)", Fields.Ambitions);
    private static readonly Facet TargetGroup = Linked("doelgroep", "Doelgroep", Fields.TargetGroups);
    private static readonly Facet Route = Linked("route", "Route naar dakloosheid", Fields.Routes);
    private static readonly Facet Form = Choice("vorm", "Vorm", Fields.Form, Words.Form);
    private static readonly Facet Actor = new("aan-zet", "Aan zet", (entry, _) => entry.Get(Fields.ActedBy).Select(word => Of(Words.Actor, word)));

    private static readonly Facet Duty = new("wettelijke-taak", "Wettelijke taak", (entry, _) =>
        [entry.Get(Fields.Duty)?.Get(Fields.Verdict) is { } verdict ? Of(Words.Duty, verdict) : Unknown]);

    private static readonly Facet Direction = new("richting", "Richting van het effect", (entry, graph) =>
    {
        var known = graph.In(entry, Kinds.Bewijs, Fields.Intervention).Where(record => record.Get(Fields.State) == "bekend").Select(record => record.Get(Fields.Direction)).OfType<string>().ToList();
        return known.Count == 0 ? [Unknown] : known.Select(word => Of(Words.Direction, word));
    });

    private static readonly Facet Recognition = new("erkenning", "Erkenning", (entry, _) =>
        [entry.Get(Fields.Recognitions).Count > 0 ? new FacetValue("beschreven", "erkenning beschreven") : new FacetValue("onbekend", "niet bekend", 9)]);

    private static readonly Facet Cost = new("kosten", "Kosten", (entry, _) =>
        [entry.Get(Fields.Cost) is not null ? new FacetValue("bekend", "bekend") : new FacetValue("onbekend", "onbekend", 9)]);

    private static readonly Facet Scale = Choice("schaal", "Soort gemeente of gebied", Fields.Scale, Words.ExampleScale);
    private static readonly Facet Province = Choice("provincie", "Provincie", Fields.Province, Words.Province);
    private static readonly Facet Status = Choice("status", "Status toen", Fields.ExampleStatus, Words.ExampleStatus);
    private static readonly Facet Housing = new("corporatie", "Corporatie betrokken", (entry, _) => [entry.Get(Fields.HousingInvolved) is { } word ? Of(Words.YesNo, word) : Unknown]);
    private static readonly Facet Intervention = Linked("interventie", "Interventie", Fields.ExampleInterventions);
    private static readonly Facet Trouble = new("tegenslag", "Tegenslag", (entry, _) =>
        [entry.Get(Fields.WentWrong) is not null ? new FacetValue("verteld", "vertelt wat misging") : new FacetValue("onbekend", "niet bekend", 9)]);

    private static readonly Facet PublicationType = Choice("soort-publicatie", "Soort publicatie", Fields.PublicationType, Words.PublicationType);
    private static readonly Facet Period = new("periode", "Jaar", (entry, _) => [entry.Get(Fields.Year) switch
    {
        null => Unknown,
        < 2015 => new("tot-2015", "voor 2015", 4),
        < 2020 => new("2015-2019", "2015–2019", 3),
        < 2023 => new("2020-2022", "2020–2022", 2),
        _ => new("vanaf-2023", "vanaf 2023", 1),
    }]);

    public static IReadOnlyList<Facet> Of(Kind kind) => kind.Name switch
    {
        "actie" => [Pillar, Group, Ambition, Route, TargetGroup, Actor, Duty],
        "interventie" => [Pillar, Form, Ambition, TargetGroup, Route, Actor, Duty, Direction, Recognition, Cost],
        "praktijkvoorbeeld" => [Scale, Province, Status, Trouble, Housing, Intervention, TargetGroup],
        "publicatie" => [PublicationType, Period],
        _ => [],
    };

    private static FacetValue Unknown => new("onbekend", "onbekend", 99);

    private static FacetValue Of(Entry entry) => new(entry.Slug, entry.Title, entry.Get(Fields.Order) ?? 0);

    private static FacetValue Of(Vocabulary vocabulary, string word) =>
        new(word, vocabulary.Label(word), vocabulary.Words.Select((pair, index) => (pair.Word, index)).First(pair => pair.Word == word).index);

    private static Facet Linked(string param, string label, Field field) => new(param, label, (entry, graph) => graph.Out(entry, field).Select(Of));

    private static Facet Choice(string param, string label, Field<string> field, Vocabulary vocabulary) =>
        new(param, label, (entry, _) => [entry.Get(field) is { } word ? Of(vocabulary, word) : Unknown]);
}
