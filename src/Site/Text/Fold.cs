
namespace Site.Text;

/// <summary>
/// Lower case without accents, through a fixed table: <c>string.Normalize</c> does nothing useful under invariant globalization.
/// </summary>
public static class Fold
{
    /// <summary>Letters that one letter folds into at most.</summary>
    public const int Most = 2;

    private const string From = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿœæßĳ";
    private static readonly string[] To =
        ["a", "a", "a", "a", "a", "a", "c", "e", "e", "e", "e", "i", "i", "i", "i", "n", "o", "o", "o", "o", "o", "o", "u", "u", "u", "u", "y", "y", "oe", "ae", "ss", "ij"];

    /// <summary>Room on the stack for what is folded; longer texts are rare.</summary>
    private const int Short = 128;

    public static string Text(ReadOnlySpan<char> text)
    {
        var folded = text.Length <= Short ? stackalloc char[Short * Most] : new char[text.Length * Most];
        return new string(folded[..Text(text, folded)]);
    }

    /// <summary>Into a buffer of <see cref="Most"/> times the length, for words that come by the million.</summary>
    /// <returns>How much of the buffer holds the folded text.</returns>
    public static int Text(ReadOnlySpan<char> text, Span<char> folded)
    {
        var length = 0;
        foreach (var c in text)
        {
            var lower = char.ToLowerInvariant(c);
            var index = lower < 128 ? -1 : From.IndexOf(lower);
            if (index >= 0) foreach (var letter in To[index]) folded[length++] = letter;
            else if (lower is not (>= '\u0300' and <= '\u036f')) folded[length++] = lower;
        }
        return length;
    }

    /// <summary>The order of Dutch lists: letters without regard to case or accent, then the text itself.</summary>
    public static IComparer<string> DutchOrder { get; } = Comparer<string>.Create(static (a, b) =>
    {
        // Lists of ten thousand titles are sorted by this: two strings for each comparison would be most of the work.
        var left = a.Length <= Short ? stackalloc char[Short * Most] : new char[a.Length * Most];
        var right = b.Length <= Short ? stackalloc char[Short * Most] : new char[b.Length * Most];
        var folded = left[..Text(a, left)].SequenceCompareTo(right[..Text(b, right)]);
        return folded != 0 ? folded : string.CompareOrdinal(a, b);
    });
}
