using System.Buffers;
using System.Text;

namespace Site.Rendering;

/// <summary>HTML straight to UTF-8 in one growing buffer that is used again for the next page.</summary>
public sealed class HtmlBuffer
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");
    private byte[] _bytes = new byte[64 * 1024];
    private int _length;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public void Clear() => _length = 0;

    /// <summary>Markup, as it is.</summary>
    public void Markup(ReadOnlySpan<char> text)
    {
        Reserve(text.Length * 3);
        _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
    }

    /// <summary>Text or an attribute's value, escaped.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = text.IndexOfAny(Special);
            if (at < 0)
            {
                Markup(text);
                return;
            }
            Markup(text[..at]);
            Markup(text[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#x27;" });
            text = text[(at + 1)..];
        }
    }

    private void Reserve(int count)
    {
        if (_length + count > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + count));
    }
}
