namespace Site.Text;

/// <summary>Characters that a reader cannot see and that change what stands there: control characters, marks that turn the reading direction, spaces without width.</summary>
public static class Hidden
{
    /// <returns>The code of the first such character, or null. A tab and a line end are none.</returns>
    public static int? First(ReadOnlySpan<char> text) => IndexOf(text) is >= 0 and var at ? CodeAt(text, at) : null;

    /// <returns>-1 when there is none.</returns>
    public static int IndexOf(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            // Nearly all text is printable ASCII or Latin: one comparison decides.
            if (text[i] is < ' ' or >= '\u007f' && IsHidden(text, i)) return i;
        return -1;
    }

    public static int CodeAt(ReadOnlySpan<char> text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];

    private static bool IsHidden(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '\t' or '\n' => false,
        var c when char.IsControl(c) => true,
        '\u061c' or '\u180e' or '\ufeff' or (>= '\u200b' and <= '\u200f') or (>= '\u2028' and <= '\u202e') or (>= '\u2060' and <= '\u206f') => true,
        >= '\ufff9' and not '\ufffc' and not '\ufffd' => true,
        // Half a character, and the tag characters of plane 14, which spell out whole invisible words.
        var c when char.IsHighSurrogate(c) => at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]) || CodeAt(text, at) is >= 0xE0000 and <= 0xE007F,
        var c when char.IsLowSurrogate(c) => at == 0 || !char.IsHighSurrogate(text[at - 1]),
        _ => false,
    };
}
