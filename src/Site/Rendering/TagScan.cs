namespace Site.Rendering;

/// <summary>The attributes of one tag against what a page may do: no address that runs code, nothing fetched from elsewhere, no code of its own.</summary>
internal sealed class TagScan(List<string> ids, List<string> addresses, List<string> forbidden, TextPool texts)
{
    private string _rel = "", _type = "", _equivalent = "", _content = "";
    private bool _hasSource;

    /// <returns>The page after the tag.</returns>
    public ReadOnlySpan<byte> Attributes(ReadOnlySpan<byte> html, string element)
    {
        (_rel, _type, _equivalent, _content, _hasSource) = ("", "", "", "", false);
        while (true)
        {
            var start = html.IndexOfAnyExcept(" \n\t/"u8);
            if (start < 0 || html[start] == (byte)'>')
            {
                Tag(element);
                return start < 0 ? default : html[(start + 1)..];
            }
            html = html[start..];
            var nameEnd = html.IndexOfAny("= >\n\t/"u8);
            if (nameEnd <= 0) return Unquoted(html, element, "");
            var name = PageScan.Names.Of(html[..nameEnd]);
            if (!AllowedMarkup.IsAttribute(element, name)) forbidden.Add($"{name} op <{element}>");
            html = html[nameEnd..];
            if (html[0] != (byte)'=') continue;
            if (html.Length < 2 || html[1] != (byte)'"') return Unquoted(html, element, name);
            var end = html[2..].IndexOf((byte)'"');
            if (end < 0) return Unquoted(html, element, name);
            Value(element, name, html.Slice(2, end));
            html = html[(end + 3)..];
        }
    }

    private void Value(string element, string name, ReadOnlySpan<byte> raw)
    {
        switch (name)
        {
            case "id": ids.Add(Decoded(raw)); break;
            case "rel": _rel = Decoded(raw); break;
            case "type": _type = Decoded(raw); break;
            case "http-equiv": _equivalent = Decoded(raw); break;
            case "content" when _equivalent.Length > 0: _content = Decoded(raw); break;
            case "href" or "src" or "action":
                var address = Decoded(raw);
                addresses.Add(address);
                if (!IsAllowed(element, name, address)) forbidden.Add($"het adres '{address}' in {name} op <{element}>");
                _hasSource |= name == "src";
                break;
        }
    }

    private string Decoded(ReadOnlySpan<byte> raw)
    {
        var text = texts.Of(raw);
        return text.Contains('&') ? System.Net.WebUtility.HtmlDecode(text) : text;
    }

    private void Tag(string element)
    {
        // Data is no code, and code comes from a file of ours.
        if (element == "script" && !_hasSource && _type != "application/ld+json") forbidden.Add("<script> met eigen code");
        if (element == "meta" && _equivalent.Length > 0 && !IsAllowedPolicy()) forbidden.Add($"http-equiv {_equivalent}");
    }

    private bool IsAllowedPolicy() => _equivalent switch
    {
        "Content-Security-Policy" => _content == Templates.Policy.Content,
        "refresh" => _content.StartsWith("0; url=", StringComparison.Ordinal) && IsOwn(_content["0; url=".Length..]),
        _ => false,
    };

    private bool IsAllowed(string element, string name, string address)
    {
        if (IsOwn(address)) return true;
        var isWeb = address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
        return (element, name) switch
        {
            ("a", "href") => isWeb || address.StartsWith("mailto:", StringComparison.Ordinal),
            ("link", "href") => isWeb && _rel == "canonical",
            _ => false,
        };
    }

    /// <summary>An address within the site: no scheme, no other host. A browser skips white space before a scheme and reads a backslash as a slash.</summary>
    private static bool IsOwn(string address)
    {
        if (address.AsSpan().ContainsAny("\\\t\n\r") || address.StartsWith(' ') || address.StartsWith("//", StringComparison.Ordinal)) return false;
        var colon = address.IndexOf(':');
        return colon < 0 || address.AsSpan(0, colon).ContainsAny("/?#");
    }

    /// <summary>Markup that we do not write: what follows in the tag cannot be trusted, so the scan goes on after its end.</summary>
    private ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> html, string element, string name)
    {
        forbidden.Add($"{name} zonder aanhalingstekens op <{element}>");
        var end = html.IndexOf((byte)'>');
        return end < 0 ? default : html[(end + 1)..];
    }
}
