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
    public IReadOnlyList<Match> In(string text)
    {
        if (_byFirstWord.Count == 0) return [];
        var found = new List<Match>();
        var words = Words(text).ToArray();
        var byFirstWord = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> room = stackalloc char[128];
        for (var i = 0; i < words.Length; i++)
        {
            // Nearly no word begins a name, so no string is made of it.
            var folded = words[i].Length * Fold.Most <= room.Length ? room : new char[words[i].Length * Fold.Most];
            if (!byFirstWord.TryGetValue(folded[..Fold.Text(text.AsSpan(words[i].Start, words[i].Length), folded)], out var names)) continue;
            foreach (var name in names)
            {
                if (!IsAt(name, text, words.AsSpan(i))) continue;
                var start = words[i].Start;
                var last = words[i + name.Words.Length - 1];
                var length = last.Start + last.Length - start;
                if (name.Exact && !text.AsSpan(start, length).SequenceEqual(name.Written)) continue;
                found.Add(new Match(start, length, name.Term));
                i += name.Words.Length - 1;
                break;
            }
        }
        return found;
    }

    /// <summary>The first word is known to match.</summary>
    private static bool IsAt(Name name, string text, ReadOnlySpan<(int Start, int Length)> words)
    {
        if (name.Words.Length > words.Length) return false;
        for (var i = 1; i < name.Words.Length; i++)
            if (Fold.Text(text.AsSpan(words[i].Start, words[i].Length)) != name.Words[i]) return false;
        return true;
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
