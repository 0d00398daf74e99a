namespace Site.Model;

/// <summary>Finds every link of an entry by walking its declared fields, so that no kind keeps a list of its own edges.</summary>
public static class Links
{
    /// <returns>The key under which each link stands (the innermost for nested keys), in authored order; links of the text last.</returns>
    public static IEnumerable<(string Rel, Link Link)> Of(Entry entry)
    {
        foreach (var pair in In(Kinds.Common, entry.Values)) yield return pair;
        foreach (var pair in In(entry.Kind.Fields, entry.Values)) yield return pair;
        foreach (var link in Proses.Of(entry).SelectMany(prose => prose.Links)) yield return (Graph.InText, link.Target);
    }

    private static IEnumerable<(string, Link)> In(IReadOnlyList<Field> fields, Values values)
    {
        foreach (var field in fields)
            if (values.Raw(field) is { } value) foreach (var pair in In(field.Key, field.Type, value)) yield return pair;
    }

    private static IEnumerable<(string, Link)> In(string key, FieldType type, object? value) => (type, value) switch
    {
        (_, Link link) => [(key, link)],
        (_, IReadOnlyList<Link> links) => links.Select(link => (key, link)),
        (FieldType.Group group, Values values) => In(group.Fields, values),
        (FieldType.Many { Item: FieldType.Group group }, IReadOnlyList<Values> items) => items.SelectMany(item => In(group.Fields, item)),
        _ => [],
    };
}
