using Site.Model;
using Site.Search;
using Site.Tests.Harness;

namespace Site.Tests.Search;

public class ConceptTests
{
    private static readonly string Term = """
        ---
        id: begrip-{0}
        titel: {1}
        samenvatting: {2}
        sinds: 2026-01-10
        gecontroleerd: {{op: 2026-01-10, waartegen: hele-bron}}
        herzien_voor: 2027-01-10
        {3}
        ---
        """;

    private static readonly TestSite Site = TestSite.Fixture
        .With("glossary/zweefhuis.md", Entry("zweefhuis", "Zweefhuis", "Een huis in de lucht.", "aliassen: [luchtwoning]\nverouderd: [vliegkot]"))
        .With("glossary/tuinpad.md", Entry("tuinpad", "Tuinpad", "Een pad naar een drijfkamer.", "zie_ook: []"))
        .With("synoniemen.yml", "- woorden: [drijfkamer, dobberplek, \"plek om te dobberen\"]\n  ook: [luchtwoning]\n- woorden: [zweefhuis, hangplek]\n");

    [Theory]
    [InlineData("dobberplek", "tuinpad zweefhuis")] // equal words first, related after
    [InlineData("dobberplekken", "tuinpad zweefhuis")]
    [InlineData("een plek om te dobberen", "tuinpad zweefhuis")]
    [InlineData("hangplek", "zweefhuis")] // a group of the file fills up the group of a term
    [InlineData("vliegkot", "zweefhuis")] // what is out of date still finds
    [InlineData("luchtwoning", "zweefhuis")] // related does not work the other way
    public void A_word_finds_what_has_another_word_of_its_group(string question, string expected)
    {
        var graph = Site.Graph();
        var index = SearchIndex.Of(graph, WordList.Empty);
        var found = new Ranking(index, index.Priors).Of(question).Hits.Select(hit => index.Documents[hit.Document]).Where(entry => entry.Slug is "zweefhuis" or "tuinpad");
        Assert.Equal(expected, string.Join(' ', found.Select(entry => entry.Slug)));
    }

    [Fact]
    public void A_phrase_of_small_words_and_one_other_does_not_count()
    {
        var concepts = new Concepts(Site.With("synoniemen.yml", "- woorden: [drijfkamer, zonder te drijven, in de kamer]\n").Graph());
        Assert.Equal(["in de kamer"], concepts.TooShort);
        Assert.False(concepts.ByFirst.ContainsKey("kamer"));
    }

    private static string Entry(string slug, string title, string summary, string more) => string.Format(Term, slug, title, summary, more);
}
