using System.Collections.Concurrent;

namespace Site.Search;

/// <summary>Splits Dutch compounds into their parts: schuldhulpverlening → schuld, hulp, verlening, hulpverlening.</summary>
public sealed class Compounds(WordList words)
{
    private const int MinPart = 3;
    private const int MinWord = 7;
    private static readonly string[] Linkers = ["", "s", "e", "en"];
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _sequences = new(StringComparer.Ordinal);

    /// <summary>The parts that mean something by themselves, whole halves included; empty when the word is no compound.</summary>
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
        Add(sequence[0]);
        foreach (var part in sequence.Skip(1)) Add(part);
        // Halves of a word of three or more parts, when they are words: hulpverlening in schuldhulpverlening.
        for (var cut = 1; sequence.Count > 2 && cut < sequence.Count; cut++)
        {
            var tail = word[word.IndexOf(sequence[cut], Offset(word, sequence, cut), StringComparison.Ordinal)..];
            if (cut < sequence.Count - 1 && words.HasInflected(tail)) Add(tail);
        }
        return parts;

        void Add(string part)
        {
            if (!DutchData.WeakParts.Contains(part) && !DutchData.Stop.Contains(part) && !parts.Contains(part)) parts.Add(part);
        }
    }

    private static int Offset(string word, IReadOnlyList<string> sequence, int cut)
    {
        var at = 0;
        for (var i = 0; i < cut; i++) at = word.IndexOf(sequence[i], at, StringComparison.Ordinal) + sequence[i].Length;
        return Math.Min(at, word.Length);
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
                var part = word[from..to];
                if (!IsPart(part, last: to == word.Length)) continue;
                foreach (var linker in Linkers)
                {
                    if (linker.Length > 0 && (to + linker.Length >= word.Length || string.CompareOrdinal(word, to, linker, 0, linker.Length) != 0)) continue;
                    var next = to + linker.Length;
                    var cost = best[from].Cost + Cost(part, linker);
                    if (cost < best[next].Cost) best[next] = (cost, from, to);
                }
            }
        }
        if (best[word.Length].Cost == double.MaxValue) return [word];
        var parts = new List<string>();
        for (var at = word.Length; at > 0; at = best[at].From) parts.Insert(0, word[best[at].From..best[at].End]);
        return parts;
    }

    private bool IsPart(string part, bool last) =>
        last ? words.HasInflected(part) && !Endings.Contains(part) : words.Has(part) && !Beginnings.Contains(part);

    private static double Cost(string part, string linker) => 10 + (part.Length == 3 ? 6 : part.Length == 4 ? 2 : 0) + linker.Length * 1.5;

    // Words of the list that are no first or last part of a compound but a prefix, a suffix or chance.
    private static readonly HashSet<string> Beginnings =
        [.. "aan ach als ant are bal ban bed bel ben ber bes bij bon bos con dat den der des die dis don dor eer een ego ene ent era eren erg ers ert ete even for gel gen ges haar had heer her hem hen het hier hij ide ing ins inter iso ker kom kon kwa las lat lei len les lid loo lot mal man mat med men met mid mis mit moe mon naar nat neo net nie niet nor nul ode ont oor ori orde oud pal pan par pas pen per pre pro ram ras ren ret rij rot sam san sec sen ser set sol son sta ste sub sup tal tan tas ten ter tin tol ton toe tra tri uit van ver vet via vol vor was wat wel wet win zet zin ere eis erf ergo mede mar mee sar ver".Split(' ')];

    private static readonly HashSet<string> Endings =
        [.. "aal aar ach age ale als ans are ari baar bar beid bel bes der den des dom een eer ele els ene ent eren erf erg eri ers ers ert ete eten even gel gen ger ges ging haar had heid hem hen her het hij iet ige ing ink ist ren ken ker kon las lei len les lijk los met mis nen ner nes nis rap red ren ret rie rij ring sel sen ser set sing ste sten stel tal ten ter tie ties tig ting uit ven ver wel zen zet ten ling lingen schap".Split(' ')];
}
