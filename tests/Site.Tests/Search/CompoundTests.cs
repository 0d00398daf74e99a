using Site.Search;

namespace Site.Tests.Search;

public class CompoundTests
{
    private static readonly Compounds Compounds = new(RealIndex.Words);

    [Theory]
    [InlineData("huurachterstand", "huur achterstand")]
    [InlineData("schuldhulpverlening", "schuld hulp verlening hulpverlening")]
    [InlineData("burenoverlast", "buren overlast")]
    [InlineData("zorgverzekering", "zorg verzekering")]
    [InlineData("huisuitzetting", "huis uitzetting")]
    [InlineData("woningcorporatie", "woning corporatie")]
    [InlineData("noodopvang", "nood opvang")]
    [InlineData("jeugdzorginstelling", "jeugd zorg instelling zorginstelling")]
    [InlineData("verslavingskliniek", "verslaving kliniek")]
    [InlineData("daklozentelling", "dakloze telling")]
    [InlineData("gemeente", "")]
    [InlineData("eenzaamheid", "")]
    [InlineData("voorzorg", "")]
    public void A_word_falls_into_its_parts(string word, string parts) =>
        Assert.Equal(parts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), Compounds.Parts(word).Order());

    [Theory]
    [InlineData("Hulp bij dak- en thuisloosheid", "dakloosheid")]
    [InlineData("Bij burenoverlast en -conflicten", "burenconflict")]
    [InlineData("Hulp bij (huur)schulden", "huurschuld")]
    public void A_word_that_is_left_half_is_completed(string text, string stem) =>
        Assert.Contains(stem, new DocumentReader(new Lexicon(RealIndex.Index.Concepts, Compounds), Compounds, ZoneWeights.Found).Read([(Zone.Title, text)]).Select(found => found.Term.Key));

    [Fact]
    public void Without_a_list_nothing_is_split() => Assert.Empty(new Compounds(WordList.Empty).Parts("huurachterstand"));
}
