using System.Text;
using System.Text.Json;
using Site.Model;

namespace Site.Search;

/// <summary>By which a list of results is narrowed: kind, pillar, ambition, target group. Values as in the catalogue's own filters.</summary>
public static class Facets
{
    /// <summary>The name of the parameter, what a reader sees, and the kind whose entries are the values.</summary>
    private static readonly IReadOnlyList<(string Name, string Label, Kind Kind)> ByEntry =
        [("pijler", "Pijler", Kinds.Pijler), ("ambitie", "Ambitie", Kinds.Ambitie), ("doelgroep", "Doelgroep", Kinds.Doelgroep)];

    internal static void Write(Utf8JsonWriter writer, IReadOnlyList<Entry> documents, Graph graph)
    {
        var kinds = Kinds.All.Where(kind => documents.Any(entry => entry.Kind == kind)).ToList();
        writer.WriteStartObject();
        IndexFiles.Strings(writer, "soorten", kinds.Select(kind => kind.One));
        writer.WriteStartArray("gewichten");
        foreach (var kind in kinds) writer.WriteNumberValue(Priors.Of(kind));
        writer.WriteEndArray();
        writer.WriteStartArray("facetten");
        Facet(writer, "soort", "Soort", kinds.Select(kind => (kind.Name, Text.Dutch.Capital(kind.Many))), documents, entry => [kinds.IndexOf(entry.Kind)]);
        foreach (var (name, label, kind) in ByEntry)
        {
            var values = graph.Of(kind);
            var places = values.Select((value, place) => (value, place)).ToDictionary(pair => pair.value, pair => pair.place);
            Facet(writer, name, label, values.Select(value => (value.Slug, value.Title)), documents, entry => [.. Values(entry, kind, graph).Select(value => places[value]).Distinct().Order()]);
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>What an entry points at by its keys, and the folder it stands in.</summary>
    private static IEnumerable<Entry> Values(Entry entry, Kind kind, Graph graph)
    {
        if (entry.Kind == kind) yield return entry;
        if (kind == Kinds.Pijler && graph.PillarOf(entry) is { } pillar) yield return pillar;
        foreach (var edge in graph.EdgesFrom(entry))
            if (edge.To.Kind == kind && edge.Rel != Graph.InText) yield return edge.To;
    }

    /// <summary>Values, and per entry a code of two digits for the set of values it has.</summary>
    private static void Facet(Utf8JsonWriter writer, string name, string label, IEnumerable<(string Word, string Label)> values, IReadOnlyList<Entry> documents, Func<Entry, List<int>> of)
    {
        var sets = new List<List<int>>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var codes = new StringBuilder(documents.Count * 2);
        foreach (var entry in documents)
        {
            var set = of(entry);
            var key = string.Join(' ', set);
            if (!known.TryGetValue(key, out var code))
            {
                known[key] = code = sets.Count;
                sets.Add(set);
            }
            codes.Append(Digits.All[code / 64]).Append(Digits.All[code % 64]);
        }
        writer.WriteStartObject();
        writer.WriteString("naam", name);
        writer.WriteString("titel", label);
        IndexFiles.Strings(writer, "waarden", values.SelectMany(value => (string[])[value.Word, value.Label]));
        writer.WriteStartArray("verzamelingen");
        foreach (var set in sets)
        {
            writer.WriteStartArray();
            foreach (var value in set) writer.WriteNumberValue(value);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
        writer.WriteString("codes", codes.ToString());
        writer.WriteEndObject();
    }
}
