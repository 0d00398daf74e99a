using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Site.Output;

namespace Site.Export;

/// <summary>A JSON file straight to UTF-8: "één" stays readable, <c>&lt; &gt; &amp;</c> stay escaped, lines end the same on every system.</summary>
internal static class JsonFile
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <param name="indented">For files that people read; the catalogue is left tight, readers download it.</param>
    public static OutputFile Make(string path, bool indented, Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>(64 * 1024);
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = Encoder, Indented = indented, NewLine = "\n" })) write(json);
        bytes.Write("\n"u8);
        return new OutputFile(path, bytes.WrittenMemory);
    }
}
