namespace Site.Model;

/// <summary>All texts of an entry: those of its keys in declared order, after the body. Found by walking the declared fields.</summary>
public static class Proses
{
    public static IEnumerable<Prose> Of(Entry entry)
    {
        if (entry.Body is { } body) yield return body;
        foreach (var prose in In(entry.Kind.Fields, entry.Values)) yield return prose;
    }

    private static IEnumerable<Prose> In(IReadOnlyList<Field> fields, Values values)
    {
        foreach (var field in fields)
            if (values.Raw(field) is { } value) foreach (var prose in In(field.Type, value)) yield return prose;
    }

    private static IEnumerable<Prose> In(FieldType type, object? value) => (type, value) switch
    {
        (_, Prose prose) => [prose],
        (_, IReadOnlyList<Prose> proses) => proses,
        (FieldType.Group group, Values values) => In(group.Fields, values),
        (FieldType.Many { Item: FieldType.Group group }, IReadOnlyList<Values> items) => items.SelectMany(item => In(group.Fields, item)),
        _ => [],
    };
}
