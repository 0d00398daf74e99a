using System.Text.Json;
using Site.Model;
using Site.Output;
using Site.Text;

namespace Site.Export;

/// <summary><c>/data/dcat.jsonld</c>: which data the site offers, in the terms of DCAT. No profile is claimed: nobody has checked one.</summary>
public static class Dcat
{
    public const string Address = "/data/dcat.jsonld";
    private const string Page = "/data/";
    private const string Json = "application/json", Csv = "text/csv", Turtle = "text/turtle", JsonLd = "application/ld+json";

    private const string Context = """
        {
          "dcat": "http://www.w3.org/ns/dcat#",
          "dct": "http://purl.org/dc/terms/",
          "foaf": "http://xmlns.com/foaf/0.1/",
          "xsd": "http://www.w3.org/2001/XMLSchema#",
          "title": {"@id": "dct:title", "@language": "nl"},
          "description": {"@id": "dct:description", "@language": "nl"},
          "name": {"@id": "foaf:name", "@language": "nl"},
          "rights": {"@id": "dct:rights", "@language": "nl"},
          "publisher": "dct:publisher",
          "language": {"@id": "dct:language", "@type": "@id"},
          "license": {"@id": "dct:license", "@type": "@id"},
          "modified": {"@id": "dct:modified", "@type": "xsd:date"},
          "homepage": {"@id": "foaf:homepage", "@type": "@id"},
          "dataset": {"@id": "dcat:dataset", "@container": "@set"},
          "distribution": {"@id": "dcat:distribution", "@container": "@set"},
          "landingPage": {"@id": "dcat:landingPage", "@type": "@id"},
          "accessURL": {"@id": "dcat:accessURL", "@type": "@id"},
          "downloadURL": {"@id": "dcat:downloadURL", "@type": "@id"},
          "mediaType": {"@id": "dcat:mediaType", "@type": "@id"}
        }
        """;

    // A licence is named by its address where we know it; any other text goes out as rights.
    private static readonly Dictionary<string, string> Licences = new(StringComparer.OrdinalIgnoreCase)
    {
        ["CC BY 4.0"] = "https://creativecommons.org/licenses/by/4.0/",
        ["CC BY-SA 4.0"] = "https://creativecommons.org/licenses/by-sa/4.0/",
        ["CC0 1.0"] = "https://creativecommons.org/publicdomain/zero/1.0/",
    };

    private sealed record Dataset(string Name, string Title, string Description, IEnumerable<Entry> Entries, params IReadOnlyList<(string Address, string Type)> Files);

    public static OutputFile Make(Graph graph, Addresses addresses) => JsonFile.Make(Address[1..], indented: true, json =>
    {
        var settings = graph.Settings;
        json.WriteStartObject();
        json.WritePropertyName("@context");
        using (var context = JsonDocument.Parse(Context)) context.WriteTo(json);
        json.WriteString("@id", Identity.Of(Page + "#catalogus", "data:catalogus", addresses));
        json.WriteString("@type", "dcat:Catalog");
        json.WriteString("title", settings.Title);
        json.WriteString("description", settings.Description);
        json.WriteString("homepage", Identity.Link(Address, Page, addresses));
        if (settings.Organisation.Length > 0)
        {
            json.WriteStartObject("publisher");
            json.WriteString("@type", "foaf:Agent");
            json.WriteString("name", settings.Organisation);
            json.WriteEndObject();
        }
        Terms(json, settings, graph.All);
        json.WriteStartArray("dataset");
        foreach (var dataset in Datasets(graph)) Write(json, dataset, settings, addresses);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static IEnumerable<Dataset> Datasets(Graph graph)
    {
        yield return new("alles", $"{graph.Settings.Title}: alle onderwerpen", "Alle onderwerpen van alle soorten, met hun verbanden en bronnen.", graph.All, (Catalogue.Address, Json));
        foreach (var kind in Kinds.All)
            yield return new(kind.Name, $"{graph.Settings.Title}: {kind.Many}", $"Alle onderwerpen van de soort {kind.Name}. Het JSON-bestand bevat ook de andere soorten.", graph.Of(kind), (CsvTable.Address(kind), Csv), (Catalogue.Address, Json));
        yield return new("skos", $"{graph.Settings.Title}: begrippen als SKOS", "Begrippen, routes, doelgroepen, ambities en gemeentetypen als SKOS.", graph.All.Where(ConceptScheme.IsConcept), (SkosTurtle.Address, Turtle), (SkosJsonLd.Address, JsonLd));
    }

    private static void Write(Utf8JsonWriter json, Dataset dataset, SiteSettings settings, Addresses addresses)
    {
        json.WriteStartObject();
        json.WriteString("@id", Identity.Of($"{Page}#{dataset.Name}", "data:" + dataset.Name, addresses));
        json.WriteString("@type", "dcat:Dataset");
        json.WriteString("title", dataset.Title);
        json.WriteString("description", dataset.Description);
        json.WriteString("landingPage", Identity.Link(Address, Page, addresses));
        Terms(json, settings, dataset.Entries);
        json.WriteStartArray("distribution");
        foreach (var (address, type) in dataset.Files)
        {
            json.WriteStartObject();
            json.WriteString("@type", "dcat:Distribution");
            json.WriteString("accessURL", Identity.Link(Address, address, addresses));
            json.WriteString("downloadURL", Identity.Link(Address, address, addresses));
            json.WriteString("mediaType", "https://www.iana.org/assignments/media-types/" + type);
            Licence(json, settings);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Terms(Utf8JsonWriter json, SiteSettings settings, IEnumerable<Entry> entries)
    {
        json.WriteString("language", "http://publications.europa.eu/resource/authority/language/NLD");
        Licence(json, settings);
        if (entries.Max(ChangeLog.LastOf) is { } changed) json.WriteString("modified", Dutch.Iso(changed));
    }

    private static void Licence(Utf8JsonWriter json, SiteSettings settings)
    {
        if (Licences.TryGetValue(settings.TextLicence, out var address)) json.WriteString("license", address);
        else if (settings.TextLicence.Length > 0) json.WriteString("rights", settings.TextLicence);
    }
}
