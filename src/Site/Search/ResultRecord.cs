using System.Text.Json;
using Site.Model;

namespace Site.Search;

/// <summary>What a result shows of an entry, and apart what only tells why it was found: half of the results show that in their title or summary.</summary>
internal static class ResultRecord
{
    private const int MaxText = 1_400;

    /// <summary>Id, address, title, where it belongs, summary, headings.</summary>
    public static void Write(Utf8JsonWriter writer, Entry entry, Graph graph)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(entry.Id);
        writer.WriteStringValue(Route.Of(entry));
        writer.WriteStringValue(entry.Title);
        writer.WriteStringValue(graph.Parent(entry)?.Title ?? "");
        writer.WriteStringValue(entry.Summary);
        writer.WriteStartArray();
        // Only the body's own headings: texts of other keys stand elsewhere on the page.
        foreach (var heading in entry.Kind.HasPage ? entry.Body?.Headings ?? [] : [])
        {
            writer.WriteStringValue(heading.Anchor);
            writer.WriteStringValue(heading.Text);
        }
        writer.WriteEndArray();
        writer.WriteEndArray();
    }

    /// <summary>Other names and search words, and the beginning of the text.</summary>
    public static void WriteDetails(Utf8JsonWriter writer, Entry entry)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(string.Join('|', DocumentFields.Names(entry).Concat(entry.Get(Fields.SearchWords)).Distinct()));
        writer.WriteStringValue(Short(string.Join('\n', Proses.Of(entry).Select(prose => prose.PlainText))));
        writer.WriteEndArray();
    }

    private static string Short(string text)
    {
        if (text.Length <= MaxText) return text;
        var end = text.LastIndexOf(' ', MaxText);
        return string.Concat(text.AsSpan(0, end > 0 ? end : MaxText), " …");
    }
}
