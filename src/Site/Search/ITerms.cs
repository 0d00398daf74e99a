namespace Site.Search;

/// <summary>The terms a question can look up. The browser has the same two doors, and fetches what lies behind them.</summary>
public interface ITerms
{
    TermRow? Find(string key);

    /// <summary>Rows whose key starts so, by key.</summary>
    IEnumerable<TermRow> WithPrefix(string prefix);
}
