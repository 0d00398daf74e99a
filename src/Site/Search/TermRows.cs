using Site.Model;

namespace Site.Search;

/// <summary>The rows of the index, made of what stands where.</summary>
internal sealed class TermRows(IReadOnlyList<Entry> documents, Concepts concepts, Lexicon lexicon, Occurrences occurrences)
{
    private const double Saturation = 1.9;
    private const int EnoughResults = 1_000;
    private const int InPassing = 20;

    /// <summary>Concepts first, in no other order.</summary>
    public IReadOnlyList<TermRow> All()
    {
        var phrases = Phrases();
        var shown = lexicon.Words.Where(word => word.Documents > 0).ToLookup(word => word.Stem);
        var stems = lexicon.Terms.Where(term => term.Key[0] != Concepts.Mark && (!occurrences.Of(term).IsEmpty || phrases.ContainsKey(term))).ToArray();
        var rows = new TermRow[concepts.All.Count + stems.Length];
        var numbers = documents.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        for (var i = 0; i < concepts.All.Count; i++) rows[i] = OfConcept(concepts.All[i], concepts.All[i].Term is { } term ? numbers[term] : -1);
        Parallel.For(0, stems.Length, i => rows[concepts.All.Count + i] = OfStem(stems[i], shown[stems[i]], phrases.GetValueOrDefault(stems[i]) ?? []));
        return rows;
    }

    /// <summary>Found by texts with a word of the group and by texts with a related word; only the first make it common.</summary>
    private TermRow OfConcept(Concepts.Concept concept, int document)
    {
        var term = lexicon.TermOf(concept.Key);
        var (scale, postings) = Weigh(occurrences.Of(term, lexicon.TermOf(concept.Key + Concepts.RelatedMark)), occurrences.Of(term).Length);
        return new TermRow(concept.Key, scale, postings, concept.Shown, concept.Outdated, [], document);
    }

    private TermRow OfStem(Lexicon.Term term, IEnumerable<Lexicon.Word> written, IReadOnlyList<TermRow.Phrase> phrases)
    {
        List<string> words = [.. written.OrderByDescending(word => word.Documents).ThenBy(word => word.Text, StringComparer.Ordinal).Select(word => word.Text)];
        if (words.Count == 0 && concepts.Words.TryGetValue(term.Key, out var known)) words = [known];
        string[] parts = words.Count > 0 ? [.. lexicon.WordOf(words[0]).Parts.ToArray().Select(part => part.Key)] : [];
        var (scale, postings) = Weigh(occurrences.Of(term), occurrences.Of(term).Length);
        return new TermRow(term.Key, scale, postings, words is [var only] && only == term.Key ? [] : words, parts, phrases);
    }

    /// <summary>What starts with a stem: words of groups (related ones lead nowhere by themselves), and names of entries of at most five words.</summary>
    private Dictionary<Lexicon.Term, List<TermRow.Phrase>> Phrases()
    {
        var phrases = new Dictionary<Lexicon.Term, List<TermRow.Phrase>>();
        foreach (var (first, list) in concepts.ByFirst)
            Starting(first).AddRange(list.Where(phrase => phrase.Weight == 1).Select(phrase => new TermRow.Phrase(phrase.Rest, phrase.Concept.Key, -1)));
        for (var i = 0; i < documents.Count; i++)
            foreach (var name in DocumentFields.Names(documents[i]).Prepend(documents[i].Title).Select(Concepts.Stems).Where(stems => stems.Count is > 0 and <= 5).DistinctBy(stems => string.Join(' ', stems)))
                Starting(name[0]).Add(new TermRow.Phrase(string.Join(' ', name.Skip(1)), null, i));
        return phrases;

        List<TermRow.Phrase> Starting(string stem)
        {
            var term = lexicon.TermOf(stem);
            if (!phrases.TryGetValue(term, out var list)) phrases[term] = list = [];
            return list;
        }
    }

    /// <param name="common">In how many texts it stands, for how much it says about one.</param>
    private (double Scale, Postings.Posting[] Postings) Weigh(ReadOnlySpan<Occurrences.Occurrence> found, int common)
    {
        if (found.IsEmpty) return (0, []);
        var rarity = Math.Log(1 + ((documents.Count - common + 0.5) / (common + 0.5)));
        var highest = 0.0;
        foreach (var (_, weight) in found) highest = Math.Max(highest, weight / (Saturation + weight));
        var postings = new Postings.Posting[found.Length];
        for (var i = 0; i < found.Length; i++)
            postings[i] = new Postings.Posting(found[i].Document, Math.Max(1, (int)Math.Round(Postings.MaxImpact * (found[i].Weight / (Saturation + found[i].Weight)) / highest)));
        return (Math.Round(rarity * highest, 3), Strongest(postings));
    }

    /// <summary>
    /// Of a word that a thousand entries have, those that name it in passing are left out: nobody reads that far, and each question would fetch them.
    /// A word in a title or a name is far stronger than the limit.
    /// </summary>
    private static Postings.Posting[] Strongest(Postings.Posting[] postings)
    {
        if (postings.Length <= EnoughResults) return postings;
        Span<int> of = stackalloc int[Postings.MaxImpact + 1];
        foreach (var (_, impact) in postings) of[impact]++;
        var (weakest, count) = (Postings.MaxImpact, of[Postings.MaxImpact]);
        while (count <= EnoughResults) count += of[--weakest];
        weakest = Math.Min(weakest, InPassing);
        return Array.FindAll(postings, posting => posting.Impact >= weakest);
    }
}
