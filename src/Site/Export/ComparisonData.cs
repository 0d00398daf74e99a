using Site.Model;
using Site.Output;
using Site.Templates;

namespace Site.Export;

/// <summary>What the comparison in the browser shows: every current intervention in the same rows.</summary>
public static class ComparisonData
{
    public const string Address = "/data/vergelijken.json";

    public static OutputFile Make(Graph graph) => JsonFile.Make(Address[1..], indented: false, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("interventies");
        foreach (var entry in graph.Of(Kinds.Interventie).Where(entry => entry.IsCurrent))
        {
            json.WriteStartObject();
            json.WriteString("slug", entry.Slug);
            json.WriteString("titel", entry.Title);
            json.WriteString("url", Route.Of(entry));
            json.WriteStartObject("rijen");
            foreach (var (row, _) in Words.ComparisonRow.Words) 
            {
                json.WriteStartArray(row);
                foreach (var line in Comparison.Cell(entry, row, graph)) json.WriteStringValue(line);
                json.WriteEndArray();
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });
}
