using System.Collections;
using System.Text.Json;
using Site.Model;
using Site.Text;

namespace Site.Export;

/// <summary>Values as JSON, by the type of their field: a link as the target's id, text without its mark-up, a group as an object, <c>onbekend</c> as that word.</summary>
internal static class ItemJson
{
    public const string Unknown = "onbekend";

    public static void Write(Utf8JsonWriter json, Entry entry, Graph graph) => Group(json, Item.FieldsOf(entry.Kind), Item.Of(entry, graph), graph, top: true);

    private static void Group(Utf8JsonWriter json, IReadOnlyList<Field> fields, Values values, Graph graph, bool top = false)
    {
        json.WriteStartObject();
        foreach (var field in fields)
        {
            var has = values.Has(field);
            if (!has && !(top && Item.IsAlwaysWritten(field))) continue;
            json.WritePropertyName(field.Key);
            if (has) Value(json, field.Type, values.Raw(field), graph);
            else if (field.Type is not FieldType.Many) json.WriteNullValue();
            else
            {
                json.WriteStartArray();
                json.WriteEndArray();
            }
        }
        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, FieldType type, object? value, Graph graph)
    {
        switch (type, value)
        {
            case (_, null): json.WriteStringValue(Unknown); break;
            case (FieldType.Date, DateOnly date): json.WriteStringValue(Dutch.Iso(date)); break;
            case (FieldType.Number, int number): json.WriteNumberValue(number); break;
            case (FieldType.Amount, decimal amount): json.WriteNumberValue(amount); break;
            case (FieldType.Markdown, Prose prose): json.WriteStringValue(prose.PlainText); break;
            case (FieldType.Reference or FieldType.TypedReference, Link link): json.WriteStringValue(graph.Target(link)?.Id ?? link.Name); break;
            case (FieldType.Group group, Values values): Group(json, group.Fields, values, graph); break;
            case (FieldType.Many many, IEnumerable items):
                json.WriteStartArray();
                foreach (var item in items) Value(json, many.Item, item, graph);
                json.WriteEndArray();
                break;
            case (FieldType.Line or FieldType.WebAddress or FieldType.Choice or FieldType.Party or FieldType.NoteName, string text): json.WriteStringValue(text); break;
            default: throw new InvalidOperationException($"No JSON for {type} holding {value}.");
        }
    }
}
