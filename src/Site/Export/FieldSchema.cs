using System.Text.Json;
using Site.Model;

namespace Site.Export;

/// <summary>A declared field as JSON Schema: help as description, vocabulary as enum. The counterpart of <see cref="ItemJson"/>, type by type.</summary>
internal static class FieldSchema
{
    /// <param name="always">Keys that are written without a value too.</param>
    public static void WriteObject(Utf8JsonWriter json, IReadOnlyList<Field> fields, Graph graph, Func<Field, bool> always)
    {
        json.WriteString("type", "object");
        CatalogueSchema.Names(json, "required", fields.Where(field => field.Required || always(field)).Select(field => field.Key));
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        foreach (var field in fields)
        {
            json.WriteStartObject(field.Key);
            json.WriteString("description", Description(field, graph));
            var mayBeNull = always(field) && !field.Required && field.Type is not FieldType.Many;
            if (field.MayBeUnknown || mayBeNull) OneOf(json, field, graph, mayBeNull);
            else Type(json, field.Type, graph);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void OneOf(Utf8JsonWriter json, Field field, Graph graph, bool mayBeNull)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        Type(json, field.Type, graph);
        json.WriteEndObject();
        if (field.MayBeUnknown) json.WriteRawValue($$"""{"const":"{{ItemJson.Unknown}}"}""");
        if (mayBeNull) json.WriteRawValue("""{"type":"null"}""");
        json.WriteEndArray();
    }

    private static void Type(Utf8JsonWriter json, FieldType type, Graph graph)
    {
        switch (type)
        {
            case FieldType.Line or FieldType.Markdown or FieldType.NoteName: json.WriteString("type", "string"); break;
            case FieldType.WebAddress:
                json.WriteString("type", "string");
                json.WriteString("pattern", "^https?://");
                break;
            case FieldType.Date: CatalogueSchema.Day(json); break;
            case FieldType.Number(var min, var max):
                json.WriteString("type", "integer");
                json.WriteNumber("minimum", min);
                json.WriteNumber("maximum", max);
                break;
            case FieldType.Amount: json.WriteString("type", "number"); break;
            case FieldType.Choice(var vocabulary): CatalogueSchema.Names(json, "enum", vocabulary.Words.Select(pair => pair.Word)); break;
            case FieldType.Party: CatalogueSchema.Names(json, "enum", graph.Parties.Keys.Order(StringComparer.Ordinal)); break;
            case FieldType.Reference or FieldType.TypedReference: json.WriteString("$ref", "#/$defs/kenmerk"); break;
            case FieldType.Many many:
                json.WriteString("type", "array");
                json.WriteNumber("maxItems", many.Max);
                json.WriteStartObject("items");
                Type(json, many.Item, graph);
                json.WriteEndObject();
                break;
            case FieldType.Group group: WriteObject(json, group.Fields, graph, _ => false); break;
            default: throw new InvalidOperationException($"No schema for {type}.");
        }
    }

    /// <summary>With what a reader of the file cannot see otherwise: the kinds a link points at, and words that are shown differently.</summary>
    private static string Description(Field field, Graph graph)
    {
        var type = field.Type is FieldType.Many many ? many.Item : field.Type;
        var more = type switch
        {
            FieldType.Reference { Kinds.Count: > 0 } reference => "id van: " + string.Join(", ", reference.Kinds),
            FieldType.Reference or FieldType.TypedReference => "id",
            FieldType.Choice(var vocabulary) => Labels(vocabulary.Words),
            FieldType.Party => Labels(graph.Parties.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))),
            _ => "",
        };
        return more.Length == 0 ? field.Help : $"{field.Help} ({more})";
    }

    private static string Labels(IEnumerable<(string Word, string Label)> words) =>
        string.Join("; ", words.Where(pair => pair.Label != pair.Word).Select(pair => $"{pair.Word}: {pair.Label}"));
}
