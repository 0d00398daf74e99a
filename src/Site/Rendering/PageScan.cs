using System.Buffers;
using System.Text;

namespace Site.Rendering;

/// <summary>What a finished page contains, for the check of links and mark-up over the whole site.</summary>
/// <param name="Ids">Every <c>id</c>, doubles included.</param>
/// <param name="Addresses">Every <c>href</c>, <c>src</c> and <c>action</c>, as written.</param>
/// <param name="Forbidden">Elements and attributes that are not on the allow list.</param>
public sealed record PageScan(IReadOnlyList<string> Ids, IReadOnlyList<string> Addresses, IReadOnlyList<string> Forbidden, int HeadingsOne)
{
    /// <summary>
    /// One pass over HTML that we wrote ourselves: quoted attributes, escaped text. AngleSharp is the oracle of this pass
    /// in the tests and in the deep check; it is much slower.
    /// </summary>
    public static PageScan Of(ReadOnlySpan<byte> html)
    {
        var (ids, addresses, forbidden, headings) = (new List<string>(), new List<string>(), new List<string>(), 0);
        while (true)
        {
            var open = html.IndexOf((byte)'<');
            if (open < 0 || open + 1 >= html.Length) break;
            html = html[(open + 1)..];
            if (html[0] is (byte)'/' or (byte)'!') continue;
            var nameEnd = html.IndexOfAny(" >\n/"u8);
            if (nameEnd < 0) break;
            var element = Encoding.UTF8.GetString(html[..nameEnd]);
            if (!AllowedMarkup.Elements.Contains(element)) forbidden.Add($"<{element}>");
            if (element == "h1") headings++;
            html = Attributes(html[nameEnd..], element, ids, addresses, forbidden);
            // What stands in a script or style is no markup.
            if (element == "script" && html.IndexOf("</script"u8) is >= 0 and var end) html = html[end..];
        }
        return new PageScan(ids, addresses, forbidden, headings);
    }

    private static ReadOnlySpan<byte> Attributes(ReadOnlySpan<byte> html, string element, List<string> ids, List<string> addresses, List<string> forbidden)
    {
        while (true)
        {
            var start = html.IndexOfAnyExcept(" \n\t/"u8);
            if (start < 0 || html[start] == (byte)'>') return start < 0 ? default : html[(start + 1)..];
            html = html[start..];
            var nameEnd = html.IndexOfAny("= >\n"u8);
            if (nameEnd < 0) return default;
            var name = Encoding.UTF8.GetString(html[..nameEnd]);
            if (!AllowedMarkup.IsAttribute(element, name)) forbidden.Add($"{name} op <{element}>");
            html = html[nameEnd..];
            if (html[0] != (byte)'=') continue;
            if (html.Length < 2 || html[1] != (byte)'"') return default;
            var end = html[2..].IndexOf((byte)'"');
            if (end < 0) return default;
            if (name is "id") ids.Add(Value(html.Slice(2, end)));
            else if (name is "href" or "src" or "action") addresses.Add(Value(html.Slice(2, end)));
            html = html[(end + 3)..];
        }
    }

    private static string Value(ReadOnlySpan<byte> raw)
    {
        var text = Encoding.UTF8.GetString(raw);
        return text.Contains('&') ? System.Net.WebUtility.HtmlDecode(text) : text;
    }
}
