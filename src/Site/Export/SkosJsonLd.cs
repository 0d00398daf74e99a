using System.Text.Json;
using Site.Model;
using Site.Output;

namespace Site.Export;

/// <summary><c>/data/begrippen.jsonld</c>: the same concepts as <see cref="SkosTurtle"/>, with their context inside.</summary>
public static class SkosJsonLd
{
    public const string Address = "/data/begrippen.jsonld";

    // "@container": "@set" keeps a list a list, also with one value in it.
    private const string Context = """
        {
          "skos": "http://www.w3.org/2004/02/skos/core#",
          "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
          "owl": "http://www.w3.org/2002/07/owl#",
          "id": "@id",
          "type": "@type",
          "prefLabel": {"@id": "skos:prefLabel", "@language": "nl"},
          "altLabel": {"@id": "skos:altLabel", "@language": "nl", "@container": "@set"},
          "hiddenLabel": {"@id": "skos:hiddenLabel", "@language": "nl", "@container": "@set"},
          "definition": {"@id": "skos:definition", "@language": "nl"},
          "notation": "skos:notation",
          "inScheme": {"@id": "skos:inScheme", "@type": "@id"},
          "related": {"@id": "skos:related", "@type": "@id", "@container": "@set"},
          "seeAlso": {"@id": "rdfs:seeAlso", "@type": "@id", "@container": "@set"},
          "deprecated": "owl:deprecated"
        }
        """;

    public static OutputFile Make(Graph graph, Addresses addresses) => JsonFile.Make(Address[1..], indented: true, json =>
    {
        json.WriteStartObject();
        json.WritePropertyName("@context");
        using (var context = JsonDocument.Parse(Context)) context.WriteTo(json);
        json.WriteStartArray("@graph");
        foreach (var scheme in ConceptScheme.All(graph, addresses))
        {
            json.WriteStartObject();
            json.WriteString("id", scheme.Uri);
            json.WriteString("type", "skos:ConceptScheme");
            json.WriteString("prefLabel", scheme.Title);
            json.WriteEndObject();
            foreach (var concept in scheme.Concepts) Write(json, concept);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Concept concept)
    {
        json.WriteStartObject();
        json.WriteString("id", concept.Uri);
        json.WriteString("type", "skos:Concept");
        json.WriteString("inScheme", concept.Scheme);
        json.WriteString("notation", concept.Notation);
        json.WriteString("prefLabel", concept.Preferred);
        List(json, "altLabel", concept.Alternative);
        List(json, "hiddenLabel", concept.Hidden);
        List(json, "related", concept.Related);
        List(json, "seeAlso", concept.SeeAlso);
        if (concept.Deprecated) json.WriteBoolean("deprecated", true);
        json.WriteString("definition", concept.Definition);
        json.WriteEndObject();
    }

    private static void List(Utf8JsonWriter json, string key, IReadOnlyList<string> values)
    {
        if (values.Count == 0) return;
        json.WriteStartArray(key);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
