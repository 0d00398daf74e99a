using System.Collections.Concurrent;

namespace Site.Search;

/// <summary>Splits Dutch compounds into their parts: schuldhulpverlening → schuld, hulpverlening and of that hulp, verlening.</summary>
public sealed class Compounds(WordList words)
{
    private const int MinPart = 3;
    private const int MinWord = 7;
    private static readonly string[] Linkers = ["", "s", "e", "en", "n"];
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _sequences = new(StringComparer.Ordinal);

    /// <summary>The parts that mean something by themselves, and theirs, the head last; empty when the word is no compound.</summary>
    public IReadOnlyList<string> Parts(string word) => _known.GetOrAdd(word, FindParts);

    /// <summary>The smallest parts in order, weak ones too; one item when the word is no compound.</summary>
    public IReadOnlyList<string> Sequence(string word) => _sequences.GetOrAdd(word, FindSequence);

    /// <summary>"dak" before "thuisloosheid" gives "dakloosheid"; null when there is nothing to complete.</summary>
    public string? CompleteEnd(string head, string full)
    {
        var sequence = Sequence(full);
        return sequence.Count < 2 ? null : head + full[(full.Length - sequence[^1].Length)..];
    }

    /// <summary>"conflicten" after "burenoverlast" gives "burenconflicten".</summary>
    public string? CompleteStart(string full, string tail)
    {
        var sequence = Sequence(full);
        return sequence.Count < 2 ? null : full[..(full.Length - sequence[^1].Length)] + tail;
    }

    private IReadOnlyList<string> FindParts(string word)
    {
        var sequence = Sequence(word);
        if (sequence.Count < 2) return [];
        var parts = new List<string>();
        // A part may be a compound itself: hulp and verlening of hulpverlening stand before it, so that the head comes last.
        foreach (var part in sequence)
        {
            foreach (var smaller in Parts(part)) Add(smaller);
            Add(part);
        }
        return parts;

        void Add(string part)
        {
            if (!DutchData.WeakParts.Contains(part) && !DutchData.Stop.Contains(part) && !parts.Contains(part)) parts.Add(part);
        }
    }

    /// <summary>The cheapest way to cover the word: few parts, long parts, few linking letters.</summary>
    private IReadOnlyList<string> FindSequence(string word)
    {
        if (word.Length < MinWord || !word.All(char.IsAsciiLetterLower) || DutchData.WholeWords.Contains(word)) return [word];
        var best = new (double Cost, int From, int End)[word.Length + 1];
        Array.Fill(best, (double.MaxValue, -1, -1));
        best[0] = (0, 0, 0);
        for (var from = 0; from < word.Length; from++)
        {
            if (best[from].Cost == double.MaxValue) continue;
            for (var to = from + MinPart; to <= word.Length; to++)
            {
                if (from == 0 && to == word.Length) continue;
                var part = word.AsSpan(from..to);
                if (!IsPart(part, last: to == word.Length)) continue;
                foreach (var linker in Linkers)
                {
                    if (linker.Length > 0 && (to + linker.Length >= word.Length || !word.AsSpan(to).StartsWith(linker))) continue;
                    // Of people: daklozen-telling, ouderen-woning.
                    if (linker == "n" && part[^1] != 'e') continue;
                    var next = to + linker.Length;
                    var cost = best[from].Cost + Cost(part.Length, linker.Length);
                    if (cost < best[next].Cost) best[next] = (cost, from, to);
                }
            }
        }
        if (best[word.Length].Cost == double.MaxValue) return [word];
        var parts = new List<string>();
        for (var at = word.Length; at > 0; at = best[at].From) parts.Insert(0, word[best[at].From..best[at].End]);
        return parts;
    }

    private bool IsPart(ReadOnlySpan<char> part, bool last) =>
        part.Length == MinPart ? ShortParts.Contains(part) : (last ? words.HasInflected(part) : words.Has(part)) && !Chance.Contains(part);

    private static double Cost(int part, int linker) => 10 + (part == 3 ? 4 : part == 4 ? 1 : 0) + linker * 1.5;

    // Of three letters nearly every word of the list is a prefix, a suffix or chance in the middle of another word; these are not.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ShortParts =
        Set("app bad bed bus dak dag gas gat ggz lid mix net pas rol uur was web weg wet zak ziek zon");

    // Longer words of the list that are no part of a compound either.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Chance =
        Set("shuis stoets sleden stools aals aard acht alle anti baar baren beid beren bren daar dank deel delen deling dering door eind enen ente eren ergo erin ering eten even gaan geen geld gen gene goed haar halen hand heden heel heer heid heren hier iets inde inge keer kens kers king koma kunde laat ladder laten leden leed leggen leid leiden leiding leidings lijk lijke lijken ling lingen loos lozen lucht maal maar maken mate meer meest mede meren mijn nauw neer nemen nieten nieuw onder open over pijn raad rijk rijke ring ringen samen schap schappen sing singe staan stand stel steun stig sting taal tegen tering ting tocht uren vaar vallen vers voor voort waar ware weer ween wijze zaam zelf zich zitten");

    /// <summary>Looked up by a stretch of a word: a long word has a hundred of them.</summary>
    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
