using Site.Model;

namespace Site.Search;

/// <summary>The text of an entry by the place it stands in; what is rarer and nearer to the name weighs more.</summary>
public enum Zone { Title, Names, Tags, Summary, Heading, Body, Context }

/// <summary>What is searched in an entry, by walking its declared fields: a new kind needs nothing here.</summary>
public static class DocumentFields
{
    public static IEnumerable<(Zone Zone, string Text)> Of(Entry entry, Graph graph)
    {
        yield return (Zone.Title, entry.Title);
        foreach (var name in Names(entry)) yield return (Zone.Names, name);
        foreach (var word in entry.Get(Fields.SearchWords)) yield return (Zone.Tags, word);
        yield return (Zone.Summary, entry.Summary);
        foreach (var prose in Proses.Of(entry))
        {
            foreach (var heading in prose.Headings) yield return (Zone.Heading, heading.Text);
            yield return (Zone.Body, prose.PlainText);
        }
        foreach (var line in Lines(entry.Kind.Fields, entry.Values)) yield return (Zone.Body, line);
        foreach (var title in Around(entry, graph)) yield return (Zone.Context, title);
    }

    /// <summary>Other names of the same thing, outdated ones and abbreviations too.</summary>
    public static IEnumerable<string> Names(Entry entry)
    {
        foreach (var alias in entry.Get(Fields.Aliases)) yield return alias;
        foreach (var alias in entry.Get(Fields.Outdated)) yield return alias;
        if (entry.Get(Fields.Abbreviation) is { } abbreviation) yield return abbreviation;
    }

    /// <summary>Names of the group, the target groups, routes and parties that an entry says it is about.</summary>
    private static IEnumerable<string> Around(Entry entry, Graph graph)
    {
        if (graph.Parent(entry) is { } parent) yield return parent.Title;
        foreach (var edge in graph.EdgesFrom(entry))
            if (edge.To.Kind == Kinds.Doelgroep || edge.To.Kind == Kinds.Route || (edge.To.Kind == Kinds.Interventie && edge.Rel != Graph.InText)) yield return edge.To.Title;
        foreach (var party in entry.Get(Fields.Together))
            if (graph.Parties.TryGetValue(party, out var name)) yield return name;
    }

    private static IEnumerable<string> Lines(IReadOnlyList<Field> fields, Values values) =>
        fields.Where(field => field != Fields.Outdated && field != Fields.Abbreviation).SelectMany(field => In(field.Type, values.Raw(field)));

    private static IEnumerable<string> In(FieldType type, object? value) => (type, value) switch
    {
        (FieldType.Line, string text) => [text],
        (FieldType.Many { Item: FieldType.Line }, IReadOnlyList<string> texts) => texts,
        (FieldType.Group group, Values nested) => Lines(group.Fields, nested),
        (FieldType.Many { Item: FieldType.Group group }, IReadOnlyList<Values> items) => items.SelectMany(item => Lines(group.Fields, item)),
        _ => [],
    };
}
