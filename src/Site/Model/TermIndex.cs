using Site.Text;

namespace Site.Model;

/// <summary>Finds glossary terms in running text in one pass over its words.</summary>
public sealed class TermIndex
{
    private readonly Dictionary<string, List<Name>> _byFirstWord = new(StringComparer.Ordinal);

    /// <param name="Exact">An abbreviation matches only as it is written: "FACT", not "fact".</param>
    private sealed record Name(string[] Words, string Written, bool Exact, Entry Term);

    public readonly record struct Match(int Start, int Length, Entry Term);

    public TermIndex(IEnumerable<Entry> terms)
    {
        foreach (var term in terms.Where(term => term.IsCurrent))
            foreach (var written in term.Get(Fields.Aliases).Prepend(term.Title))
            {
                var words = Words(written).Select(word => Fold.Text(written.AsSpan(word.Start, word.Length))).ToArray();
                if (words.Length == 0 || written.Length < 3) continue;
                if (!_byFirstWord.TryGetValue(words[0], out var names)) _byFirstWord[words[0]] = names = [];
                names.Add(new Name(words, written, written.Any(char.IsUpper) && !written.Any(char.IsLower), term));
            }
        // Longest first, so that "briefadres aanvragen" wins from "briefadres".
        foreach (var names in _byFirstWord.Values) names.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>Non-overlapping matches from left to right.</summary>
    public IEnumerable<Match> In(string text)
    {
        if (_byFirstWord.Count == 0) yield break;
        var words = Words(text).ToArray();
        var folded = new string[words.Length];
        for (var i = 0; i < words.Length; i++) folded[i] = Fold.Text(text.AsSpan(words[i].Start, words[i].Length));
        for (var i = 0; i < words.Length; i++)
        {
            if (!_byFirstWord.TryGetValue(folded[i], out var names)) continue;
            foreach (var name in names)
            {
                if (i + name.Words.Length > words.Length || !folded.AsSpan(i, name.Words.Length).SequenceEqual(name.Words)) continue;
                var start = words[i].Start;
                var last = words[i + name.Words.Length - 1];
                var length = last.Start + last.Length - start;
                if (name.Exact && !text.AsSpan(start, length).SequenceEqual(name.Written)) continue;
                yield return new Match(start, length, name.Term);
                i += name.Words.Length - 1;
                break;
            }
        }
    }

    private static IEnumerable<(int Start, int Length)> Words(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '-' or '\'' or '’' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])))) i++;
            yield return (start, i - start);
        }
    }
}
