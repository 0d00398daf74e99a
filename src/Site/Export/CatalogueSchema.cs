using System.Text.Json;
using Site.Model;
using Site.Output;
using Site.Text;

namespace Site.Export;

/// <summary><c>/data/catalogus.schema.json</c>: what stands in the catalogue, from the same declared fields, one definition per kind.</summary>
public static class CatalogueSchema
{
    public const string Address = "/data/catalogus.schema.json";

    public static OutputFile Make(Graph graph, Addresses addresses) => JsonFile.Make(Address[1..], indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        if (addresses.BaseUrl.Length > 0) json.WriteString("$id", addresses.Absolute(Address));
        json.WriteString("title", $"Catalogus van {graph.Settings.Title}");
        json.WriteString("description", "Alle onderwerpen. 'onbekend' is een waarde: iemand heeft gekeken en weet het niet. Een sleutel die ontbreekt, is niet van toepassing of niet ingevuld.");
        json.WriteString("type", "object");
        Names(json, "required", ["schema", "versie", "items"]);
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        json.WriteStartObject("schema");
        json.WriteNumber("const", Catalogue.SchemaVersion);
        json.WriteEndObject();
        json.WriteStartObject("versie");
        json.WriteString("description", "dag van de nieuwste wijziging in de inhoud");
        Day(json);
        json.WriteEndObject();
        Items(json);
        json.WriteEndObject();
        json.WriteStartObject("$defs");
        json.WriteStartObject("kenmerk");
        json.WriteString("description", "vast kenmerk, uniek over alle soorten");
        json.WriteString("type", "string");
        json.WriteString("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$");
        json.WriteEndObject();
        foreach (var kind in Kinds.All) Definition(json, kind, graph);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    /// <summary>An item is checked by its kind alone, so that a validator's message is about that kind.</summary>
    private static void Items(Utf8JsonWriter json)
    {
        json.WriteStartObject("items");
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteString("type", "object");
        Names(json, "required", ["soort"]);
        json.WriteStartObject("properties");
        json.WriteStartObject("soort");
        Names(json, "enum", Kinds.All.Select(kind => kind.Name));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("allOf");
        foreach (var kind in Kinds.All)
            json.WriteRawValue($$$"""{"if":{"properties":{"soort":{"const":"{{{kind.Name}}}"}},"required":["soort"]},"then":{"$ref":"#/$defs/{{{kind.Name}}}"}}""");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Definition(Utf8JsonWriter json, Kind kind, Graph graph)
    {
        json.WriteStartObject(kind.Name);
        json.WriteString("title", Dutch.Capital(kind.One));
        FieldSchema.WriteObject(json, Item.FieldsOf(kind), graph, Item.IsAlwaysWritten);
        json.WriteEndObject();
    }

    internal static void Day(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("format", "date");
    }

    internal static void Names(Utf8JsonWriter json, string key, IEnumerable<string> names)
    {
        json.WriteStartArray(key);
        foreach (var name in names) json.WriteStringValue(name);
        json.WriteEndArray();
    }
}
