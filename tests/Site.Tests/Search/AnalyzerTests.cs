using System.Text.Json;
using Site.Search;
using Site.Tests.Harness;
using Site.Text;

namespace Site.Tests.Search;

/// <summary><c>tests/analyse.json</c>, which the script of the site reads too.</summary>
public class AnalyzerTests
{
    private static readonly JsonElement Fixture = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "analyse.json"))).RootElement;

    [Fact]
    public void Forms_of_one_word_share_a_stem() => Assert.All(Groups("gelijk"), forms => Assert.Single(forms.Select(Stem).Distinct()));

    [Fact]
    public void Different_words_do_not() => Assert.All(Groups("verschillend"), words => Assert.Equal(words.Length, words.Select(Stem).Distinct().Count()));

    [Fact]
    public void Texts_fall_into_words() => Assert.All(Fixture.GetProperty("woorden").EnumerateArray(), example =>
        Assert.Equal(example.GetProperty("woorden").EnumerateArray().Select(word => word.GetString()), Analyzer.Tokens(example.GetProperty("tekst").GetString()!).Select(token => token.Word)));

    [Fact]
    public void Letters_fold_as_everywhere_on_the_site()
    {
        using var stream = typeof(Analyzer).Assembly.GetManifestResourceStream("Site.Search.dutch.json")!;
        var fold = JsonDocument.Parse(stream).RootElement.GetProperty("fold");
        var from = fold.GetProperty("from").GetString()!;
        Assert.All(from.Select((letter, i) => (letter, to: fold.GetProperty("to")[i].GetString())), pair => Assert.Equal(pair.to, Fold.Text([pair.letter])));
    }

    [Fact]
    public void A_place_leads_back_to_the_text()
    {
        const string text = "De (huur)schulden van Cliënt(en), 18-/18+.";
        Assert.Equal(["De", "huur)schulden", "van", "Cliënt(en", "18-", "18+"], Analyzer.Tokens(text).Select(token => text[token.Start..token.End]));
    }

    private static IEnumerable<string[]> Groups(string key) => Fixture.GetProperty(key).EnumerateArray().Select(group => group.EnumerateArray().Select(word => word.GetString()!).ToArray());

    [Fact]
    public void A_word_without_end_is_cut_off_and_its_pieces_are_not()
    {
        var token = Analyzer.Tokens(new string('a', 100) + "-" + new string('b', 70)).Single();
        Assert.Equal(new string('a', Analyzer.MaxWord), token.Word);
        Assert.Equal([100, 70], token.Pieces.Select(piece => piece.Length));
    }

    private static string Stem(string word) => Analyzer.Stem(Analyzer.Tokens(word).Single().Word);
}
