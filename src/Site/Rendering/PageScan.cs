using System.Buffers;
using System.Text;

namespace Site.Rendering;

/// <summary>What a finished page contains, for the check of links and mark-up over the whole site.</summary>
/// <param name="Ids">Every <c>id</c>, doubles included.</param>
/// <param name="Addresses">Every <c>href</c>, <c>src</c> and <c>action</c>, as written.</param>
/// <param name="Forbidden">What is not on the allow list: elements, attributes, addresses that run something or fetch from elsewhere, code within the page.</param>
public sealed record PageScan(IReadOnlyList<string> Ids, IReadOnlyList<string> Addresses, IReadOnlyList<string> Forbidden, int HeadingsOne)
{
    private static readonly SearchValues<byte> ControlBytes = SearchValues.Create([.. Enumerable.Range(0, 32).Where(code => code is not ('\n' or '\t')).Append(127).Select(code => (byte)code)]);

    /// <summary>
    /// One pass over HTML that we wrote ourselves: quoted attributes, escaped text; anything else is a finding. AngleSharp is the oracle
    /// of this pass in the tests and in the deep check; it is much slower.
    /// </summary>
    /// <param name="texts">Shared by the pages of a site.</param>
    public static PageScan Of(ReadOnlySpan<byte> html, TextPool? texts = null)
    {
        var (ids, addresses, forbidden, headings) = (new List<string>(), new List<string>(), new List<string>(), 0);
        if (html.ContainsAny(ControlBytes)) forbidden.Add("een stuurteken");
        var tag = new TagScan(ids, addresses, forbidden, texts ?? new TextPool());
        while (true)
        {
            var open = html.IndexOf((byte)'<');
            if (open < 0 || open + 1 >= html.Length) break;
            html = html[(open + 1)..];
            if (html[0] == (byte)'/') continue;
            if (html[0] == (byte)'!')
            {
                if (!html.StartsWith("!doctype html>"u8)) forbidden.Add("<!");
                continue;
            }
            var nameEnd = html.IndexOfAny(" >\n\t/"u8);
            if (nameEnd < 0) break;
            var element = Names.Of(html[..nameEnd]);
            if (!AllowedMarkup.Elements.Contains(element)) forbidden.Add($"<{element}>");
            if (element == "h1") headings++;
            html = tag.Attributes(html[nameEnd..], element);
            // What stands in a script is no markup.
            if (element == "script" && html.IndexOf("</script"u8) is >= 0 and var end) html = html[end..];
        }
        return new PageScan(ids, addresses, forbidden, headings);
    }

    /// <summary>Names of elements and attributes come by the million and are few: each string is made once.</summary>
    internal static class Names
    {
        private static readonly Dictionary<string, string> Known = MakeKnown();

        public static string Of(ReadOnlySpan<byte> name)
        {
            Span<char> text = stackalloc char[32];
            if (name.Length > text.Length || !Ascii.IsValid(name)) return Encoding.UTF8.GetString(name);
            for (var i = 0; i < name.Length; i++) text[i] = (char)name[i];
            var found = text[..name.Length];
            return Known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(found, out var known) ? known : new string(found);
        }

        private static Dictionary<string, string> MakeKnown() =>
            AllowedMarkup.Elements.Concat(AllowedMarkup.Attributes).Concat(["aria-label", "aria-labelledby", "aria-hidden", "aria-current", "data-id", "data-facetten", "data-waarde", "data-selectie", "data-titel", "data-adres", "data-wortel"])
                .Distinct().ToDictionary(name => name, StringComparer.Ordinal);
    }
}
