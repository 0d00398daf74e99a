using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Site.Model;
using Site.Output;

namespace Site.Search;

/// <summary>
/// The index as files that grow with the question and not with the site: terms by range, spellings by range, relatives by range, results by one or two, facets.
/// They stand in a folder named after their content, so that they may be kept for ever; <c>index.json</c> alone says which folder counts.
/// </summary>
public static class IndexFiles
{
    public const string Root = "zoeken/";

    /// <summary>About 0.9 KB compressed; a question of two words takes four to eight of these.</summary>
    private const int TermsBytes = 1_500;

    /// <summary>About 2 KB compressed; read from end to end for a beginning or a mistake.</summary>
    private const int SpellingsBytes = 5_000;

    /// <summary>About 0.5 KB compressed, two or three entries; ten results come from ten of them.</summary>
    private const int RecordsBytes = 900;

    /// <summary>About 0.7 KB compressed, one or two entries.</summary>
    private const int DetailsBytes = 800;

    /// <summary>About 1 KB compressed.</summary>
    private const int RelativesPerFile = 100;

    /// <param name="termsBytes">Smaller files are more files; the answers are the same.</param>
    public static IReadOnlyList<OutputFile> Make(SearchIndex index, Graph graph, int termsBytes = TermsBytes)
    {
        using var parts = new IndexParts();
        var terms = parts.Cut("t", index.Rows, TermRecord.Write, termsBytes);
        var spellings = parts.Cut("s", index.AllSpellings, TermRecord.WriteSpelling, SpellingsBytes);
        var records = parts.Cut("r", index.Documents, (writer, entry) => ResultRecord.Write(writer, entry, graph), RecordsBytes);
        var details = parts.Cut("d", index.Documents, ResultRecord.WriteDetails, DetailsBytes);
        var relatives = Relatives(index, parts);
        parts.Add("filter", writer => writer.WriteStringValue(KeyFilter.Encode([.. index.Rows.Select(row => row.Key)])));
        parts.Add("facetten", writer => Facets.Write(writer, index.Documents, graph));
        var folder = $"{Root}i-{parts.Hash()}";
        var bundle = parts.Bundle();
        using var buffer = new JsonBuffer();
        var manifest = buffer.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("map", folder[Root.Length..]);
            writer.WriteNumber("aantal", index.Documents.Count);
            writer.WriteNumber("bytes", Compressed(bundle));
            writer.WriteString("termen", Starts([.. index.Rows.Select(row => row.Key)], terms));
            writer.WriteString("spelling", Starts([.. index.AllSpellings.Select(spelling => spelling.Key)], spellings));
            writer.WriteString("verwant", Digits.Numbers(relatives));
            writer.WriteString("resultaten", Digits.Numbers(Steps(records)));
            writer.WriteString("details", Digits.Numbers(Steps(details)));
            writer.WriteEndObject();
        });
        return
        [
            new OutputFile(Root + "index.json", manifest),
            .. parts.All.Select(part => new OutputFile($"{folder}/{part.Name}.json", part.Json)),
            // For a reader who wants it all on the device: one file instead of hundreds.
            new OutputFile($"{folder}/alles.json", bundle),
        ];
    }

    /// <summary>Of each file what sorts after the file before it and not after its own first key: as much of that key as it takes.</summary>
    private static string Starts(IReadOnlyList<string> keys, List<int> firsts) => string.Join(' ', firsts.Select(first =>
    {
        var (key, length) = (keys[first], 1);
        while (first > 0 && length < key.Length && string.CompareOrdinal(keys[first - 1], key[..length]) >= 0) length++;
        return key[..length];
    }));

    private static IEnumerable<int> Steps(List<int> starts) => starts.Select((start, i) => i == 0 ? start : start - starts[i - 1]);

    internal static void Strings(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    /// <summary>What a reader downloads, in bytes, rounded up to 0.1 MB: a compressor may change, the file that tells it should not.</summary>
    private static long Compressed(ReadOnlyMemory<byte> bytes)
    {
        const int Step = 100_000;
        using var counted = new MemoryStream(bytes.Length / 2);
        using (var gzip = new GZipStream(counted, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes.Span);
        return ((counted.Length / Step) + 1) * Step;
    }

    /// <summary>Of entries in a row the relatives of each: the step to it either way, and the degree.</summary>
    /// <returns>Of each file the first entry, how many there are in it, and their family.</returns>
    private static List<int> Relatives(SearchIndex index, IndexParts parts)
    {
        var bounds = new List<int>();
        for (var from = 0; from < index.Documents.Count; from++)
        {
            if (index.Family(from) is not (>= 0 and var family)) continue;
            var start = from;
            while (from < index.Documents.Count && from - start < RelativesPerFile && index.Family(from) == family) from++;
            parts.Add($"v{bounds.Count / 3}", writer =>
            {
                writer.WriteStartArray();
                for (var document = start; document < from; document++)
                {
                    var text = new StringBuilder();
                    foreach (var relative in index.Relatives(document)) text.AppendNumber(Digits.Either(relative.Document - document)).AppendNumber(relative.Degree);
                    writer.WriteStringValue(text.ToString());
                }
                writer.WriteEndArray();
            });
            bounds.AddRange([start, from - start, family]);
            from--;
        }
        return bounds;
    }
}
