namespace Site.Search;

/// <summary>The terms a question can look up. The browser has the same doors, and fetches what lies behind them.</summary>
public interface ITerms
{
    TermRow? Find(string key);

    /// <summary>Words that lead somewhere and whose stem starts so, by stem.</summary>
    IEnumerable<Spelling> Spellings(string prefix);

    /// <summary>Entries of the same kind that are about nearly the same.</summary>
    IReadOnlyList<Likeness.Relative> Relatives(int document);

    /// <summary>0 for one kind with relatives, 1 for the next; -1 for an entry without.</summary>
    int Family(int document);
}

/// <summary>A stem as it is written, for who types its beginning or makes a mistake.</summary>
/// <param name="Words">The most used first.</param>
/// <param name="Use">0 to 63: how much it is used, by which candidates are chosen.</param>
public readonly record struct Spelling(string Key, IReadOnlyList<string> Words, int Use);
