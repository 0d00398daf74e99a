using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Site.Search;

/// <summary>One buffer and one writer for thousands of small files, one after another.</summary>
internal sealed class JsonBuffer : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer;
    private readonly Utf8JsonWriter _writer;

    /// <param name="size">To begin with; it grows.</param>
    public JsonBuffer(int size = 16_384)
    {
        _buffer = new ArrayBufferWriter<byte>(size);
        // The files are data that a script parses, never part of a page: letters stay letters.
        _writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>Valid until the next.</summary>
    public ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        _buffer.ResetWrittenCount();
        _writer.Reset();
        write(_writer);
        _writer.Flush();
        return _buffer.WrittenMemory;
    }

    public void Dispose() => _writer.Dispose();
}
