using Site.Search;

namespace Site.Tests.Search;

public class DocumentReaderTests
{
    private static readonly Compounds Compounds = new(RealIndex.Words);
    private readonly Lexicon _lexicon = new(RealIndex.Index.Concepts, Compounds);

    [Fact]
    public void What_was_read_before_leaves_no_trace()
    {
        var reader = Reader();
        (Zone, string)[] text = [(Zone.Title, "Hulp bij (huur)schulden"), (Zone.Body, "Wie schulden heeft, belt. Ook dak- en thuislozen.")];
        var first = reader.Read(text);
        reader.Read([(Zone.Tags, "schulden bij de bank"), (Zone.Body, "Hulp, hulp en nog eens hulp.")]);
        Assert.Equal(first, reader.Read(text));
        Assert.Equal(first, Reader().Read(text));
    }

    [Fact]
    public void A_word_is_counted_once_a_text()
    {
        var reader = Reader();
        for (var text = 0; text < 3; text++) reader.Read([(Zone.Title, "schulden, schulden"), (Zone.Body, "Schulden!")]);
        Assert.Equal(3, _lexicon.WordOf("schulden").Documents);
    }

    private DocumentReader Reader() => new(_lexicon, Compounds, ZoneWeights.Found);
}
