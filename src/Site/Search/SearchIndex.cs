using Site.Model;

namespace Site.Search;

/// <summary>The index in memory: entries and terms. <see cref="IndexFiles"/> makes files of it, <see cref="Ranking"/> answers questions.</summary>
public sealed class SearchIndex : ITerms
{
    // Weights and usual lengths per zone, in the order of Zone. Found by trying on tests/zoekvragen.yml.
    private static readonly double[] Weight = [4.5, 2.4, 1.9, 1.5, 1.1, 0.7, 0.33];
    private static readonly double[] Usual = [6, 5, 8, 20, 9, 90, 22];
    private static readonly double[] Normalised = [0.45, 0.33, 0.38, 0.5, 0.4, 0.5, 0.33];
    private const double PartOfCompound = 0.75;
    private const double Saturation = 1.9;
    private const int EnoughResults = 1_000;
    private const int InPassing = 20;

    private readonly Dictionary<string, TermRow> _rows = new(StringComparer.Ordinal);

    private SearchIndex(IReadOnlyList<Entry> documents, Concepts concepts) =>
        (Documents, Concepts, Priors) = (documents, concepts, [.. documents.Select(entry => Search.Priors.Of(entry.Kind))]);

    public IReadOnlyList<Entry> Documents { get; }

    public Concepts Concepts { get; }

    /// <summary>What each entry weighs by its kind.</summary>
    public IReadOnlyList<double> Priors { get; }

    /// <summary>By key, in the order of code points.</summary>
    public IReadOnlyList<TermRow> Rows { get; private set; } = [];

    public TermRow? Find(string key) => _rows.GetValueOrDefault(key);

    private IReadOnlyList<IReadOnlyList<Likeness.Relative>> _relatives = [];

    public IReadOnlyList<Likeness.Relative> Relatives(int document) => _relatives[document];

    public int Family(int document)
    {
        for (var family = 0; family < Likeness.Families.Count; family++)
            if (Documents[document].Kind == Likeness.Families[family]) return _relatives[document].Count > 0 ? family : -1;
        return -1;
    }

    /// <summary>What can be typed, in the order of <see cref="Rows"/>.</summary>
    public IReadOnlyList<Spelling> AllSpellings { get; private set; } = [];

    public IEnumerable<Spelling> Spellings(string prefix)
    {
        var (low, high) = (0, AllSpellings.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(AllSpellings[middle].Key, prefix) < 0) low = middle + 1; else high = middle;
        }
        for (; low < AllSpellings.Count && AllSpellings[low].Key.StartsWith(prefix, StringComparison.Ordinal); low++) yield return AllSpellings[low];
    }

    public static SearchIndex Of(Graph graph, WordList words)
    {
        var entries = graph.All.Where(entry => entry.IsCurrent).ToList();
        var index = new SearchIndex(entries, new Concepts(graph));
        var reader = new DocumentReader(index.Concepts, new Compounds(words));
        var found = new DocumentReader.Found[entries.Count];
        Parallel.For(0, entries.Count, i => found[i] = reader.Read(DocumentFields.Of(entries[i], graph), Weight, Usual, Normalised, PartOfCompound));
        index.Fill(found, reader);
        return index;
    }

    private void Fill(DocumentReader.Found[] found, DocumentReader reader)
    {
        var terms = new Dictionary<string, List<(int Document, double Weight)>>(StringComparer.Ordinal);
        var shown = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        for (var i = 0; i < found.Length; i++)
        {
            foreach (var (term, weight) in found[i].Terms) In(terms, term).Add((i, weight));
            foreach (var word in found[i].Words)
            {
                var counts = In(shown, reader.Stem(word));
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }
        var phrases = Phrases();
        var numbers = Documents.Select((entry, number) => (entry, number)).ToDictionary(pair => pair.entry, pair => pair.number);
        foreach (var concept in Concepts.All)
            _rows[concept.Key] = Row(concept.Key, WithRelated(concept.Key, terms), terms.GetValueOrDefault(concept.Key)?.Count ?? 0, concept.Shown, concept.Outdated, [], concept.Term is { } term ? numbers[term] : -1);
        foreach (var key in terms.Keys.Concat(phrases.Keys).Distinct().Where(key => key[0] != Concepts.Mark))
        {
            var words = shown.TryGetValue(key, out var counts) ? counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key).ToList()
                : Concepts.Words.TryGetValue(key, out var word) ? [word] : [];
            var parts = words.Count > 0 ? reader.PartStems(words[0]) : [];
            _rows[key] = Row(key, terms.GetValueOrDefault(key), terms.GetValueOrDefault(key)?.Count ?? 0, words is [var only] && only == key ? [] : words, [.. parts], phrases.GetValueOrDefault(key) ?? []);
        }
        Rows = [.. _rows.Values.OrderBy(row => row.Key, StringComparer.Ordinal)];
        _relatives = Likeness.Of(Documents, Rows);
        AllSpellings = [.. Rows.Select(row => row.Spelling).OfType<Spelling>()];
    }

    /// <summary>What starts with a stem: words of groups (related ones lead nowhere by themselves), and names of entries of at most five words.</summary>
    private Dictionary<string, List<TermRow.Phrase>> Phrases()
    {
        var phrases = new Dictionary<string, List<TermRow.Phrase>>(StringComparer.Ordinal);
        foreach (var (first, list) in Concepts.ByFirst)
            In(phrases, first).AddRange(list.Where(phrase => phrase.Weight == 1).Select(phrase => new TermRow.Phrase(phrase.Rest, phrase.Concept.Key, -1)));
        for (var i = 0; i < Documents.Count; i++)
            foreach (var name in DocumentFields.Names(Documents[i]).Prepend(Documents[i].Title).Select(Concepts.Stems).Where(stems => stems.Count is > 0 and <= 5).DistinctBy(stems => string.Join(' ', stems)))
                In(phrases, name[0]).Add(new TermRow.Phrase(string.Join(' ', name.Skip(1)), null, i));
        return phrases;
    }

    /// <summary>Texts with a word of the group and texts with a related word, by entry.</summary>
    private static List<(int, double)>? WithRelated(string key, Dictionary<string, List<(int Document, double Weight)>> terms)
    {
        var own = terms.GetValueOrDefault(key);
        if (terms.GetValueOrDefault(key + Concepts.RelatedMark) is not { } related) return own;
        return [.. (own ?? []).Concat(related).GroupBy(pair => pair.Document).Select(pairs => (pairs.Key, pairs.Sum(pair => pair.Weight))).OrderBy(pair => pair.Key)];
    }

    /// <param name="common">In how many texts it stands, for how much it says about one.</param>
    private TermRow Row(string key, List<(int Document, double Weight)>? found, int common, IReadOnlyList<string> shown, IReadOnlyList<string> parts, IReadOnlyList<TermRow.Phrase> phrases, int document = -1)
    {
        if (found is null) return new TermRow(key, 0, "", shown, parts, phrases, document);
        var rarity = Math.Log(1 + ((Documents.Count - common + 0.5) / (common + 0.5)));
        var highest = found.Max(pair => pair.Weight / (Saturation + pair.Weight));
        var postings = found.Select(pair => new Postings.Posting(pair.Document, Math.Max(1, (int)Math.Round(Postings.MaxImpact * (pair.Weight / (Saturation + pair.Weight)) / highest)))).ToList();
        return new TermRow(key, Math.Round(rarity * highest, 3), Postings.Encode(Strongest(postings)), shown, parts, phrases, document);
    }

    /// <summary>
    /// Of a word that a thousand entries have, those that name it in passing are left out: nobody reads that far, and each question would fetch them.
    /// A word in a title or a name is far stronger than the limit.
    /// </summary>
    private static List<Postings.Posting> Strongest(List<Postings.Posting> postings)
    {
        if (postings.Count <= EnoughResults) return postings;
        var weakest = postings.Select(posting => posting.Impact).OrderDescending().ElementAt(EnoughResults);
        return [.. postings.Where(posting => posting.Impact >= Math.Min(weakest, InPassing))];
    }

    private static TList In<TList>(Dictionary<string, TList> lists, string key) where TList : new()
    {
        if (!lists.TryGetValue(key, out var list)) lists[key] = list = new TList();
        return list;
    }
}
