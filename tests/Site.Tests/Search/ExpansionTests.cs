using Site.Search;
using Site.Tests.Harness;

namespace Site.Tests.Search;

/// <summary>How a word that no text has, or few, still leads somewhere.</summary>
public class ExpansionTests
{
    private const string Term = """
        ---
        id: begrip-{0}
        titel: {1}
        samenvatting: {2}
        {3}sinds: 2026-01-10
        gecontroleerd: {{op: 2026-01-10, waartegen: hele-bron}}
        herzien_voor: 2027-01-10
        ---
        """;

    [Theory]
    [InlineData("Mishandeling", "mishandeld", "Mishandeling")]
    [InlineData("Bijscholing van bestuurders", "bijgeschoold", "Bijscholing van bestuurders")]
    [InlineData("Jongeren die weglopen", "weggelopen", "Jongeren die weglopen")]
    [InlineData("Zweefvliegen", "zweefvlieger", "Zweefvliegen")]
    [InlineData("Zweefvliegen", "zweefv", "Zweefvliegen")]
    [InlineData("Zweefvliegen", "zweefvleigen", "Zweefvliegen")]
    public void Another_form_a_beginning_or_a_mistake_finds_it(string title, string question, string expected) =>
        Assert.Equal(expected, Titles(Site(("doel", title, "Een tekst.", "")), question).FirstOrDefault(found => found == title) ?? "");

    [Fact]
    public void A_part_that_is_a_small_word_finds_nothing() =>
        Assert.DoesNotContain("Tuin bij het huis", Titles(Site(("tuin", "Tuin bij het huis", "Een tuin.", ""), ("zweef", "Zweven", "Een tekst.", "")), "bijzweven"));

    [Fact]
    public void A_word_of_few_texts_is_looked_for_in_other_forms_too_and_those_come_after()
    {
        var found = Titles(Site(("a", "Zweefvlieger", "Een tekst.", ""), ("b", "Zweefvliegen", "Een tekst.", "")), "zweefvlieger");
        Assert.Equal(["Zweefvlieger", "Zweefvliegen"], found.Where(title => title.StartsWith("Zweef", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_word_with_a_hyphen_is_found_whole_first_and_in_pieces_after()
    {
        var found = Titles(Site(("a", "Groepen voor ex-zwevers", "Een tekst.", ""), ("b", "Zwevers", "Een tekst.", "")), "ex-zwevers");
        Assert.Equal(["Groepen voor ex-zwevers", "Zwevers"], found.Take(2));
    }

    [Fact]
    public void A_word_of_a_search_phrase_weighs_less_than_a_search_word()
    {
        var found = Titles(Site(("a", "Ergens", "Een tekst.", "zoekwoorden: [begrijpt de zweefuitleg niet goed genoeg]\n"), ("b", "Nergens", "Een tekst.", "zoekwoorden: [zweefuitleg, genoeg, begrip, goed]\n")), "zweefuitleg");
        Assert.Equal(["Nergens", "Ergens"], found.Take(2));
    }

    private static TestSite Site(params (string Slug, string Title, string Summary, string More)[] terms) =>
        terms.Aggregate(TestSite.Fixture, (site, term) => site.With($"glossary/{term.Slug}.md", string.Format(Term, term.Slug, term.Title, term.Summary, term.More)));

    private static List<string> Titles(TestSite site, string question)
    {
        var index = SearchIndex.Of(site.Graph(), WordList.Empty);
        return [.. new Ranking(index, index.Priors).Of(question).Hits.Select(hit => index.Documents[hit.Document].Title)];
    }
}
