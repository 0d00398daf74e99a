namespace Site.Search;

/// <summary>What the index knows about one term: a stem, or a concept (<see cref="Concepts.Mark"/>).</summary>
/// <param name="Scale">Score of an impact of 63.</param>
/// <param name="Shown">Words behind the stem, the most used first; of a concept the words of its group.</param>
/// <param name="Parts">Stems of a compound's parts, the head last; of a concept the words that are out of date.</param>
/// <param name="Phrases">What starts with this stem: groups of synonyms, and names of entries.</param>
/// <param name="Document">Of a concept the glossary entry, else -1.</param>
public sealed record TermRow(string Key, double Scale, IReadOnlyList<Postings.Posting> Postings, IReadOnlyList<string> Shown, IReadOnlyList<string> Parts, IReadOnlyList<TermRow.Phrase> Phrases, int Document = -1)
{
    /// <param name="Rest">The stems after the first, joined by spaces.</param>
    /// <param name="Concept">Null for the name of an entry.</param>
    public readonly record struct Phrase(string Rest, string? Concept, int Document);

    public string Encoded { get; } = Search.Postings.Encode(Postings);

    public bool Finds => Postings.Count > 0;

    /// <summary>It finds entries, or begins a phrase that does.</summary>
    public bool Leads => Finds || Phrases.Count > 0;

    /// <summary>Null for a group of synonyms, which nobody types by its key.</summary>
    public Spelling? Spelling => !Leads || Key[0] == Concepts.Mark ? null : new Spelling(Key, Shown.Count > 0 ? Shown : [Key], Math.Min(63, (int)(4 * Math.Log2(1 + Encoded.Length))));
}
