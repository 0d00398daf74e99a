namespace Site.Search;

/// <summary>What somebody typed, as words to look for.</summary>
/// <param name="Words">Without small words, unless there is nothing else.</param>
public sealed record Question(IReadOnlyList<Question.Word> Words)
{
    public const int MaxLength = 200;
    public const int MaxWords = 12;

    /// <param name="Pieces">Of a word with hyphens.</param>
    /// <param name="Importance">Less for words that say little.</param>
    public sealed record Word(string Text, string Stem, IReadOnlyList<string> Pieces, double Importance);

    private const double GenericImportance = 0.22;

    public static Question Of(string text)
    {
        var tokens = Analyzer.Tokens(text.Length > MaxLength ? text[..MaxLength] : text);
        var content = tokens.Where(token => !DutchData.Stop.Contains(token.Word)).ToList();
        return new Question([.. (content.Count > 0 ? content : tokens).Take(MaxWords).Select(Read)]);
    }

    public static Word Read(string text) => Read(new Analyzer.Token(text, 0, 0, []));

    private static Word Read(Analyzer.Token token)
    {
        var stem = Analyzer.Stem(token.Word);
        return new Word(token.Word, stem, token.Pieces, DutchData.Generic.Contains(stem) ? GenericImportance : 1);
    }
}
