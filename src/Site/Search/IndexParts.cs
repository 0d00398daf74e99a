using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Site.Search;

/// <summary>The files of one index, each a JSON value with a name, in the order they were made.</summary>
internal sealed class IndexParts : IDisposable
{
    private readonly JsonBuffer _buffer = new();
    private readonly List<(string Name, byte[] Json)> _all = [];

    public IReadOnlyList<(string Name, byte[] Json)> All => _all;

    public void Add(string name, Action<Utf8JsonWriter> write) => _all.Add((name, _buffer.Write(write).ToArray()));

    /// <summary>Items one after another in files of about a size.</summary>
    /// <returns>The place of the first item of each file.</returns>
    public List<int> Cut<TItem>(string name, IReadOnlyList<TItem> items, Action<Utf8JsonWriter, TItem> write, int size)
    {
        var starts = new List<int>();
        for (var from = 0; from < items.Count;)
        {
            var start = from;
            Add($"{name}{starts.Count}", writer =>
            {
                writer.WriteStartArray();
                while (from < items.Count && (from == start || writer.BytesCommitted + writer.BytesPending < size)) write(writer, items[from++]);
                writer.WriteEndArray();
            });
            starts.Add(start);
        }
        return starts;
    }

    /// <summary>All files as one object.</summary>
    public ReadOnlyMemory<byte> Bundle()
    {
        // Room for quotes, colons and commas too, and what the writer asks for in advance: a buffer that grows would copy many megabytes.
        using var buffer = new JsonBuffer(_all.Sum(part => part.Json.Length + part.Name.Length + 4) + 65_536);
        return buffer.Write(writer =>
        {
            writer.WriteStartObject();
            foreach (var (name, json) in _all)
            {
                writer.WritePropertyName(name);
                writer.WriteRawValue(json, skipInputValidation: true);
            }
            writer.WriteEndObject();
        });
    }

    /// <summary>Another when a byte differs.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, json) in _all)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}.json {json.Length}\n"));
            hash.AppendData(json);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..10];
    }

    public void Dispose() => _buffer.Dispose();
}
