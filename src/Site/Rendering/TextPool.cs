using System.Collections.Concurrent;
using System.Text;

namespace Site.Rendering;

/// <summary>The addresses of menu and footer stand on every page, and all scans are kept until the check: each text is made once.</summary>
public sealed class TextPool
{
    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);

    public string Of(ReadOnlySpan<byte> utf8)
    {
        Span<char> room = stackalloc char[256];
        if (utf8.Length > room.Length) return Encoding.UTF8.GetString(utf8);
        var text = room[..Encoding.UTF8.GetChars(utf8, room)];
        if (_known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known)) return known;
        var made = new string(text);
        return _known.GetOrAdd(made, made);
    }
}
