using System.Text;

namespace Site.Text;

/// <summary>
/// Lower case without accents, through a fixed table: <c>string.Normalize</c> does nothing useful under invariant globalization.
/// </summary>
public static class Fold
{
    private const string From = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿœæßĳ";
    private static readonly string[] To =
        ["a", "a", "a", "a", "a", "a", "c", "e", "e", "e", "e", "i", "i", "i", "i", "n", "o", "o", "o", "o", "o", "o", "u", "u", "u", "u", "y", "y", "oe", "ae", "ss", "ij"];

    public static string Text(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var lower = char.ToLowerInvariant(c);
            var index = lower < 128 ? -1 : From.IndexOf(lower);
            if (index >= 0) folded.Append(To[index]);
            else if (lower is not (>= '\u0300' and <= '\u036f')) folded.Append(lower);
        }
        return folded.ToString();
    }

    /// <summary>The order of Dutch lists: letters without regard to case or accent, then the text itself.</summary>
    public static IComparer<string> DutchOrder { get; } = Comparer<string>.Create(static (a, b) =>
    {
        var folded = string.CompareOrdinal(Text(a), Text(b));
        return folded != 0 ? folded : string.CompareOrdinal(a, b);
    });
}
