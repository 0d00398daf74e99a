using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
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

    /// <summary>About 1.1 KB compressed; a question of two words takes four to eight of these.</summary>
    private const int TermsBytes = 2_000;

    /// <summary>About 2 KB compressed; read from end to end for a beginning or a mistake.</summary>
    private const int SpellingsBytes = 5_000;

    /// <summary>About 0.5 KB compressed, two or three entries; ten results come from ten of them.</summary>
    private const int RecordsBytes = 900;

    /// <summary>About 1 KB compressed, one or two entries.</summary>
    private const int DetailsBytes = 1_500;

    /// <summary>About 1 KB compressed.</summary>
    private const int RelativesPerFile = 100;

    /// <param name="termsBytes">Smaller files are more files; the answers are the same.</param>
    public static IReadOnlyList<OutputFile> Make(SearchIndex index, Graph graph, int termsBytes = TermsBytes)
    {
        var files = new List<(string Name, byte[] Bytes)>();
        var terms = Cut("t", index.Rows, Term, files, termsBytes);
        var spellings = Cut("s", index.AllSpellings, Spelling, files, SpellingsBytes);
        var records = Cut("r", index.Documents, (writer, entry) => ResultRecord.Write(writer, entry, graph), files, RecordsBytes);
        var details = Cut("d", index.Documents, ResultRecord.WriteDetails, files, DetailsBytes);
        var relatives = Relatives(index, files);
        files.Add(("filter.json", Json(writer => writer.WriteStringValue(KeyFilter.Encode([.. index.Rows.Select(row => row.Key)])))));
        files.Add(("facetten.json", Json(writer => Facets.Write(writer, index.Documents, graph))));
        var folder = "i-" + Hash(files);
        // For a reader who wants it all on the device: one file instead of hundreds.
        var bundle = Bundle(files);
        files.Add(("alles.json", bundle));
        var manifest = Json(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("map", folder);
            writer.WriteNumber("aantal", index.Documents.Count);
            writer.WriteNumber("bytes", Compressed(bundle));
            writer.WriteString("termen", Starts([.. index.Rows.Select(row => row.Key)], terms));
            writer.WriteString("spelling", Starts([.. index.AllSpellings.Select(spelling => spelling.Key)], spellings));
            writer.WriteString("verwant", Digits.Numbers(relatives));
            writer.WriteString("resultaten", Digits.Numbers(Steps(records)));
            writer.WriteString("details", Digits.Numbers(Steps(details)));
            writer.WriteEndObject();
        });
        return [new OutputFile(Root + "index.json", manifest), .. files.Select(file => new OutputFile($"{Root}{folder}/{file.Name}", file.Bytes))];
    }

    /// <summary>Items one after another in files of about a size.</summary>
    /// <returns>The place of the first item of each file.</returns>
    private static List<int> Cut<TItem>(string name, IReadOnlyList<TItem> items, Action<Utf8JsonWriter, TItem> write, List<(string, byte[])> files, int size)
    {
        var starts = new List<int>();
        for (var from = 0; from < items.Count;)
        {
            starts.Add(from);
            var start = from;
            var bytes = Json(writer =>
            {
                writer.WriteStartArray();
                while (from < items.Count && (from == start || writer.BytesCommitted + writer.BytesPending < size)) write(writer, items[from++]);
                writer.WriteEndArray();
            });
            files.Add(($"{name}{starts.Count - 1}.json", bytes));
        }
        return starts;
    }

    /// <summary>Of each file what sorts after the file before it and not after its own first key: as much of that key as it takes.</summary>
    private static string Starts(IReadOnlyList<string> keys, List<int> firsts) => string.Join(' ', firsts.Select(first =>
    {
        var (key, length) = (keys[first], 1);
        while (first > 0 && length < key.Length && string.CompareOrdinal(keys[first - 1], key[..length]) >= 0) length++;
        return key[..length];
    }));

    private static IEnumerable<int> Steps(List<int> starts) => starts.Select((start, i) => i == 0 ? start : start - starts[i - 1]);

    /// <summary>How much it is used as one digit, the key, and the words when they are others.</summary>
    private static void Spelling(Utf8JsonWriter writer, Spelling spelling) =>
        writer.WriteStringValue($"{Digits.All[spelling.Use]}{string.Join('|', spelling.Words is [var only] && only == spelling.Key ? spelling.Words : spelling.Words.Prepend(spelling.Key))}");

    /// <summary>Key, scale, postings, words, parts, phrases, glossary entry; what is empty at the end is left out.</summary>
    private static void Term(Utf8JsonWriter writer, TermRow row)
    {
        var last = row.Document >= 0 ? 7 : row.Phrases.Count > 0 ? 6 : row.Parts.Count > 0 ? 5 : row.Shown.Count > 0 ? 4 : row.Finds ? 3 : 1;
        writer.WriteStartArray();
        writer.WriteStringValue(row.Key);
        if (last >= 2) writer.WriteNumberValue(row.Scale);
        if (last >= 3) writer.WriteStringValue(row.Encoded);
        if (last >= 4) writer.WriteStringValue(string.Join('|', row.Shown));
        if (last >= 5) writer.WriteStringValue(string.Join('|', row.Parts));
        if (last >= 6)
        {
            writer.WriteStartArray();
            foreach (var phrase in row.Phrases)
            {
                // Rest and target: a concept, or the number of an entry.
                writer.WriteStringValue(phrase.Rest);
                if (phrase.Concept is not null) writer.WriteStringValue(phrase.Concept);
                else writer.WriteNumberValue(phrase.Document);
            }
            writer.WriteEndArray();
        }
        if (last >= 7) writer.WriteNumberValue(row.Document);
        writer.WriteEndArray();
    }

    /// <summary>Of entries in a row the relatives of each: the step to it either way, and the degree.</summary>
    /// <returns>Of each file the first entry, how many there are in it, and their family.</returns>
    private static List<int> Relatives(SearchIndex index, List<(string, byte[])> files)
    {
        var bounds = new List<int>();
        for (var from = 0; from < index.Documents.Count; from++)
        {
            if (index.Family(from) is not (>= 0 and var family)) continue;
            var start = from;
            while (from < index.Documents.Count && from - start < RelativesPerFile && index.Family(from) == family) from++;
            files.Add(($"v{bounds.Count / 3}.json", Json(writer =>
            {
                writer.WriteStartArray();
                for (var document = start; document < from; document++)
                {
                    var text = new StringBuilder();
                    foreach (var relative in index.Relatives(document)) text.AppendNumber(Digits.Either(relative.Document - document)).AppendNumber(relative.Degree);
                    writer.WriteStringValue(text.ToString());
                }
                writer.WriteEndArray();
            })));
            bounds.AddRange([start, from - start, family]);
            from--;
        }
        return bounds;
    }

    internal static void Strings(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    private static byte[] Bundle(List<(string Name, byte[] Bytes)> files) => Json(writer =>
    {
        writer.WriteStartObject();
        foreach (var (name, bytes) in files)
        {
            writer.WritePropertyName(Path.GetFileNameWithoutExtension(name));
            writer.WriteRawValue(bytes, skipInputValidation: true);
        }
        writer.WriteEndObject();
    });

    /// <summary>What a reader downloads, in bytes, rounded up to 0.1 MB: a compressor may change, the file that tells it should not.</summary>
    private static long Compressed(byte[] bytes)
    {
        const int Step = 100_000;
        using var counted = new MemoryStream();
        using (var gzip = new GZipStream(counted, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes);
        return ((counted.Length / Step) + 1) * Step;
    }

    private static byte[] Json(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        // The files are data that a script parses, never part of a page: letters stay letters.
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) write(writer);
        return buffer.WrittenSpan.ToArray();
    }

    private static string Hash(List<(string Name, byte[] Bytes)> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, bytes) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name} {bytes.Length}\n"));
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..10];
    }
}
