namespace Site.Search;

/// <summary>In which entries a term stands and with what weight: what was read entry by entry, turned round. One array for all, as there are millions.</summary>
internal sealed class Occurrences
{
    private readonly Occurrence[] _all;
    private readonly int[] _ends;

    public readonly record struct Occurrence(int Document, double Weight);

    /// <param name="found">The terms of each entry.</param>
    public Occurrences(DocumentReader.Weighted[][] found, int terms)
    {
        // As many places as each term needs, then each entry in its turn: so the entries of a term are in order.
        var starts = new int[terms + 1];
        foreach (var document in found)
            foreach (var (term, _) in document) starts[term.Number + 1]++;
        for (var term = 0; term < terms; term++) starts[term + 1] += starts[term];
        _all = new Occurrence[starts[terms]];
        for (var document = 0; document < found.Length; document++)
            foreach (var (term, weight) in found[document]) _all[starts[term.Number]++] = new Occurrence(document, weight);
        _ends = starts[..terms];
    }

    /// <summary>By entry, ascending; none for a term that came later.</summary>
    public ReadOnlySpan<Occurrence> Of(Lexicon.Term term) =>
        term.Number >= _ends.Length ? [] : _all.AsSpan((term.Number == 0 ? 0 : _ends[term.Number - 1]).._ends[term.Number]);

    /// <summary>Of two terms as if they were one.</summary>
    public ReadOnlySpan<Occurrence> Of(Lexicon.Term term, Lexicon.Term other)
    {
        var own = Of(term);
        var its = Of(other);
        if (its.IsEmpty) return own;
        var both = new Occurrence[own.Length + its.Length];
        var (i, j, count) = (0, 0, 0);
        while (i < own.Length || j < its.Length)
        {
            var step = i == own.Length ? 1 : j == its.Length ? -1 : own[i].Document.CompareTo(its[j].Document);
            both[count++] = step < 0 ? own[i++] : step > 0 ? its[j++] : new Occurrence(own[i].Document, own[i++].Weight + its[j++].Weight);
        }
        return both.AsSpan(0, count);
    }
}
