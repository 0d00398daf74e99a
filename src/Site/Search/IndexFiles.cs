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

    /// <summary>About 2.3 KB compressed; a question of two words takes three or four of these, and a correction the neighbours.</summary>
    private const int TermsBytes = 5_000;

    /// <summary>About 0.7 KB compressed, one or two entries; ten results come from ten of them.</summary>
    private const int RecordsBytes = 1_500;

    /// <param name="termsBytes">Smaller files are more files; the answers are the same.</param>
    public static IReadOnlyList<OutputFile> Make(SearchIndex index, Graph graph, int termsBytes = TermsBytes)
    {
        var files = new List<(string Name, byte[] Bytes)>();
        var terms = Ranges("t", index.Rows, row => row.Key, Term, files, termsBytes);
        var spellings = Ranges("s", index.AllSpellings, spelling => spelling.Key, Spelling, files, termsBytes);
        var relatives = Relatives(index, files, termsBytes);
        files.Add(("filter.json", Json(writer => writer.WriteStringValue(KeyFilter.Encode([.. index.Rows.Select(row => row.Key)])))));
        var records = Records(index.Documents, graph, files);
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
            Strings(writer, "termen", terms);
            Strings(writer, "spelling", spellings);
            writer.WriteStartArray("verwant");
            foreach (var document in relatives) writer.WriteNumberValue(document);
            writer.WriteEndArray();
            writer.WriteStartArray("resultaten");
            foreach (var first in records) writer.WriteNumberValue(first);
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
        return [new OutputFile(Root + "index.json", manifest), .. files.Select(file => new OutputFile($"{Root}{folder}/{file.Name}", file.Bytes))];
    }

    /// <returns>The first key of each file.</returns>
    private static List<string> Ranges<TRow>(string name, IReadOnlyList<TRow> rows, Func<TRow, string> key, Action<Utf8JsonWriter, TRow> write, List<(string, byte[])> files, int size)
    {
        var starts = new List<string>();
        for (var from = 0; from < rows.Count;)
        {
            starts.Add(key(rows[from]));
            var start = from;
            var bytes = Json(writer =>
            {
                writer.WriteStartArray();
                for (var written = 0; from < rows.Count && (written < size || from == start); from++)
                {
                    write(writer, rows[from]);
                    written = (int)writer.BytesCommitted + writer.BytesPending;
                }
                writer.WriteEndArray();
            });
            files.Add(($"{name}{starts.Count - 1}.json", bytes));
        }
        return starts;
    }

    /// <summary>How much it is used as one digit, the key, and the words when they are others.</summary>
    private static void Spelling(Utf8JsonWriter writer, Spelling spelling) =>
        writer.WriteStringValue($"{Postings.Digits[spelling.Use]}{string.Join('|', spelling.Words is [var only] && only == spelling.Key ? spelling.Words : spelling.Words.Prepend(spelling.Key))}");

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

    /// <summary>Entry, and its relatives as pairs of a number of three digits in base 64 and a degree of one.</summary>
    /// <returns>The first and the last entry of each file; in between an entry that is not there has none.</returns>
    private static List<int> Relatives(SearchIndex index, List<(string, byte[])> files, int size)
    {
        var bounds = new List<int>();
        var with = Enumerable.Range(0, index.Documents.Count).Where(document => index.Relatives(document).Count > 0).ToList();
        for (var from = 0; from < with.Count;)
        {
            var start = from;
            var bytes = Json(writer =>
            {
                writer.WriteStartArray();
                for (; from < with.Count && (writer.BytesCommitted + writer.BytesPending < size || from == start); from++)
                {
                    writer.WriteNumberValue(with[from]);
                    writer.WriteStringValue(string.Concat(index.Relatives(with[from]).Select(relative => $"{Postings.Digits[relative.Document >> 12]}{Postings.Digits[(relative.Document >> 6) & 63]}{Postings.Digits[relative.Document & 63]}{Postings.Digits[relative.Degree]}")));
                }
                writer.WriteEndArray();
            });
            files.Add(($"v{bounds.Count / 2}.json", bytes));
            bounds.AddRange([with[start], with[from - 1]]);
        }
        return bounds;
    }

    /// <returns>The first entry of each file.</returns>
    private static List<int> Records(IReadOnlyList<Entry> documents, Graph graph, List<(string, byte[])> files)
    {
        var starts = new List<int>();
        for (var from = 0; from < documents.Count;)
        {
            starts.Add(from);
            var bytes = Json(writer =>
            {
                writer.WriteStartArray();
                while (from < documents.Count && writer.BytesCommitted + writer.BytesPending < RecordsBytes) ResultRecord.Write(writer, documents[from++], graph);
                writer.WriteEndArray();
            });
            files.Add(($"r{starts.Count - 1}.json", bytes));
        }
        return starts;
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
