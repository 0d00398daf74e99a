using System.Text;
using Site.Text;

namespace Site.Search;

/// <summary>
/// Text into words, words into stems. The same steps as <c>islands/search/analyser.ts</c>: what one changes, the other changes,
/// and <c>tests/analyse.json</c> shows it.
/// </summary>
public static class Analyzer
{
    public const int MaxWord = 40;

    /// <summary>A word of a text: folded, with its place. A word with hyphens is joined, and has its pieces.</summary>
    /// <param name="Before">Ends in a hyphen as in "dak- en thuisloosheid".</param>
    /// <param name="After">Starts with a hyphen as in "burenoverlast en -conflicten".</param>
    public sealed record Token(string Word, int Start, int End, IReadOnlyList<string> Pieces, bool Before, bool After);

    public static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        for (var i = 0; i < text.Length;)
        {
            if (!IsWordChar(text[i])) { i++; continue; }
            var start = i;
            var pieces = new List<string>();
            var piece = new StringBuilder();
            for (; i < text.Length; i++)
            {
                if (IsWordChar(text[i])) piece.Append(Letter(text[i]));
                else if (i + 1 < text.Length && IsWordChar(text[i + 1]) && IsApostrophe(text[i])) continue;
                else if (i + 1 < text.Length && IsWordChar(text[i + 1]) && IsHyphen(text[i])) { pieces.Add(piece.ToString()); piece.Clear(); }
                else if (text[i] is '(' && i + 1 < text.Length && text.IndexOf(')', i) is var close && close > 0 && close - i <= MaxWord && AllWordChars(text, i + 1, close)) continue;
                else if (text[i] is ')' && i + 1 < text.Length && IsWordChar(text[i + 1])) { pieces.Add(piece.ToString()); piece.Clear(); }
                else break;
            }
            // An age as in "18-/18+" keeps its sign.
            if (i < text.Length && text[i] is '-' or '+' && piece.Length > 0 && AllDigits(piece)) piece.Append(text[i++]);
            pieces.Add(piece.ToString());
            pieces.RemoveAll(part => part.Length == 0);
            if (pieces.Count == 0) continue;
            var word = string.Concat(pieces);
            if (word.Length > MaxWord) word = word[..MaxWord];
            tokens.Add(new Token(word, start, i, pieces.Count > 1 ? pieces : [],
                i < text.Length && IsHyphen(text[i]), start > 0 && IsHyphen(text[start - 1])));
        }
        return tokens;
    }

    /// <summary>A stem that inflected forms share; not meant for people.</summary>
    public static string Stem(string word) => Stem(word, DutchData.Irregular, DutchData.Steps);

    internal static Func<string, string> StemBy(Dictionary<string, string> irregular, IReadOnlyList<IReadOnlyList<DutchData.Rule>> steps) => word => Stem(word, irregular, steps);

    private static string Stem(string word, Dictionary<string, string> irregular, IReadOnlyList<IReadOnlyList<DutchData.Rule>> steps)
    {
        if (irregular.TryGetValue(word, out var known)) return known;
        if (word.Length < 4 || char.IsAsciiDigit(word[0])) return word;
        foreach (var step in steps)
            foreach (var rule in step)
            {
                var rest = word.Length - rule.Suffix.Length;
                if (rest < rule.MinRest || !word.EndsWith(rule.Suffix, StringComparison.Ordinal) || !Holds(rule.Condition, word, rest)) continue;
                word = string.Concat(word.AsSpan(0, rest), rule.Replacement);
                break;
            }
        word = Finish(word);
        // A further ending: "uitgezette" is "uitgezet".
        return irregular.GetValueOrDefault(word, word);
    }

    private static bool Holds(char condition, string word, int rest) => condition switch
    {
        'c' => !IsVowel(word[rest - 1]) && HasVowel(word, rest),
        'v' => HasVowel(word, rest),
        _ => true,
    };

    /// <summary>Spelling that changes with the ending: gezinn → gezin, huiz → huis, briev → brief, school → schol.</summary>
    private static string Finish(string word)
    {
        if (word.Length > 3 && word[^1] == word[^2] && !IsVowel(word[^1])) word = word[..^1];
        if (word.Length > 2 && word[^1] is 'z' or 'v') word = word[..^1] + (word[^1] == 'z' ? 's' : 'f');
        if (word.Length > 3 && !IsVowel(word[^1]) && word[^2] == word[^3] && word[^2] is 'a' or 'e' or 'o' or 'u') word = word[..^2] + word[^1];
        return word;
    }

    private static bool HasVowel(string word, int end)
    {
        for (var i = 0; i < end; i++) if (IsVowel(word[i])) return true;
        return false;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '´';

    private static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    private static bool AllDigits(StringBuilder piece)
    {
        for (var i = 0; i < piece.Length; i++) if (!char.IsAsciiDigit(piece[i])) return false;
        return true;
    }

    private static bool AllWordChars(string text, int from, int to)
    {
        for (var i = from; i < to; i++) if (!IsWordChar(text[i])) return false;
        return to > from;
    }

    private static bool IsWordChar(char c) =>
        c < 128 ? char.IsAsciiLetterOrDigit(c) : c is >= '\u0300' and <= '\u036f' || Letter(c).Length > 0;

    /// <summary>The folded letter or letters; empty when it is neither a Latin letter nor a digit.</summary>
    private static string Letter(char c)
    {
        if (c < 128) return char.ToLowerInvariant(c).ToString();
        var folded = Fold.Text([c]);
        return folded.Length > 0 && folded.All(char.IsAsciiLetterOrDigit) ? folded : "";
    }
}
