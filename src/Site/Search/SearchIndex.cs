using Site.Model;

namespace Site.Search;

/// <summary>The index in memory: entries and terms. <see cref="IndexFiles"/> makes files of it, <see cref="Ranking"/> answers questions.</summary>
public sealed class SearchIndex : ITerms
{
    private readonly Dictionary<string, TermRow> _rows = new(StringComparer.Ordinal);
    private IReadOnlyList<IReadOnlyList<Likeness.Relative>> _relatives = [];

    private SearchIndex(IReadOnlyList<Entry> documents, Concepts concepts) =>
        (Documents, Concepts, Priors) = (documents, concepts, [.. documents.Select(entry => Search.Priors.Of(entry.Kind))]);

    public IReadOnlyList<Entry> Documents { get; }

    public Concepts Concepts { get; }

    /// <summary>What each entry weighs by its kind.</summary>
    public IReadOnlyList<double> Priors { get; }

    /// <summary>By key, in the order of code points.</summary>
    public IReadOnlyList<TermRow> Rows { get; private set; } = [];

    public TermRow? Find(string key) => _rows.GetValueOrDefault(key);

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
        var compounds = new Compounds(words);
        var lexicon = new Lexicon(index.Concepts, compounds);
        var found = new DocumentReader.Weighted[entries.Count][];
        Parallel.For(0, entries.Count, () => new DocumentReader(lexicon, compounds, ZoneWeights.Found), (i, _, reader) =>
        {
            found[i] = reader.Read(DocumentFields.Of(entries[i], graph));
            return reader;
        }, _ => { });
        index.Fill(new TermRows(entries, index.Concepts, lexicon, new Occurrences(found, lexicon.Terms.Length)).All());
        return index;
    }

    private void Fill(IReadOnlyList<TermRow> rows)
    {
        foreach (var row in rows) _rows[row.Key] = row;
        Rows = [.. _rows.Values.OrderBy(row => row.Key, StringComparer.Ordinal)];
        AllSpellings = [.. Rows.Select(row => row.Spelling).OfType<Spelling>()];
        _relatives = Likeness.Of(Documents, Rows);
    }
}
