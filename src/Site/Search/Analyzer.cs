namespace Site.Search;

/// <summary>
/// Text into words, words into stems. The same steps as <c>islands/search/analyser.ts</c>: what one changes, the other changes,
/// and <c>tests/analyse.json</c> shows it.
/// </summary>
public static class Analyzer
{
    public const int MaxWord = 40;

    /// <summary>A word of a text: folded, with its place. A word with hyphens is joined, and has its pieces.</summary>
    public sealed record Token(string Word, int Start, int End, IReadOnlyList<string> Pieces);

    /// <summary>For questions and names; <see cref="WordScanner"/> reads long texts without a string for each word.</summary>
    public static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        var scanner = new WordScanner();
        scanner.Read(text);
        while (scanner.Next())
        {
            var pieces = new string[scanner.Pieces];
            for (var i = 0; i < pieces.Length; i++) pieces[i] = scanner.Piece(i).ToString();
            tokens.Add(new Token(scanner.Word.ToString(), scanner.Start, scanner.End, pieces));
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
}
