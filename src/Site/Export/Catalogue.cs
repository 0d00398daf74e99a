using Site.Model;
using Site.Output;
using Site.Text;

namespace Site.Export;

/// <summary><c>/data/catalogus.json</c>: every entry of every kind in one file, for other programs and for the site's own scripts.</summary>
public static class Catalogue
{
    /// <summary>Goes up when a reader of the file would have to change.</summary>
    public const int SchemaVersion = 1;

    public const string Address = "/data/catalogus.json";

    public static OutputFile Make(Graph graph, DateOnly today) => JsonFile.Make(Address[1..], indented: false, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("schema", SchemaVersion);
        json.WriteString("versie", Dutch.Iso(Version(graph, today)));
        json.WriteStartArray("items");
        foreach (var entry in graph.All) ItemJson.Write(json, entry, graph);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The day of the newest change in the content, so that a build without a change makes the same file.</summary>
    internal static DateOnly Version(Graph graph, DateOnly today) => graph.All.Max(ChangeLog.LastOf) ?? today;
}
