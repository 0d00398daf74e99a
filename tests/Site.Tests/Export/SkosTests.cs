using Site.Export;
using Site.Model;

namespace Site.Tests.Export;

public class SkosTests
{
    [Fact]
    public void A_term_is_a_concept_at_the_address_of_its_page() => Assert.Contains("""

        <https://voorbeeld.nl/kennis/begrippen/briefadres/> a skos:Concept ;
            skos:inScheme <https://voorbeeld.nl/kennis/begrippen/> ;
            skos:notation "begrip-briefadres" ;
            skos:prefLabel "Briefadres"@nl ;
            skos:altLabel "postadres"@nl ;
            skos:hiddenLabel "nooddadres"@nl ;
            skos:related <https://voorbeeld.nl/kennis/begrippen/brp/> ;
            rdfs:seeAlso <https://voorbeeld.nl/kennis/acties/bel-de-huurder/> ;
            skos:definition "Kort gezegd."@nl .

        """, Turtle());

    [Fact]
    public void Vocabularies_are_schemes_of_their_own()
    {
        Assert.Contains("<https://voorbeeld.nl/kennis/ambities/> a skos:ConceptScheme ;\n    skos:prefLabel \"Ambities\"@nl .", Turtle());
        Assert.Contains("skos:inScheme <https://voorbeeld.nl/kennis/ambities/> ;\n    skos:notation \"nad1\"", Turtle());
    }

    [Fact]
    public void Quotes_and_backslashes_are_escaped()
    {
        var term = SmallSite.Entry("begrip-brp", "x", "").Replace("titel: 'x'", """titel: "het \"boek\" C:\\brp" """);
        Assert.Contains("""skos:prefLabel "het \"boek\" C:\\brp"@nl""", Turtle(("glossary/brp.md", term)));
    }

    [Fact]
    public void A_retired_term_is_deprecated() =>
        Assert.Contains("owl:deprecated true", Turtle(("glossary/brp.md", SmallSite.Entry("begrip-brp", "BRP", "status: vervallen"))));

    [Fact]
    public void JSON_LD_holds_the_same_concepts()
    {
        var graph = SkosJsonLd.Make(SmallSite.Load(), SmallSite.Known).Json()["@graph"]!.AsArray();
        Assert.Equal(Turtle().Split(" a skos:Concept").Length - 1, graph.Count);
        var term = graph.Single(node => (string?)node!["notation"] == "begrip-briefadres")!;
        Assert.Equal("https://voorbeeld.nl/kennis/begrippen/briefadres/", (string?)term["id"]);
        Assert.Equal("""["nooddadres"]""", term["hiddenLabel"]!.ToJsonString());
        Assert.Equal("""["https://voorbeeld.nl/kennis/begrippen/brp/"]""", term["related"]!.ToJsonString());
    }

    [Fact]
    public void Without_a_known_host_concepts_have_names_of_our_own() =>
        Assert.Contains("<urn:x-kennisbank:begrip-briefadres> a skos:Concept ;\n    skos:inScheme <urn:x-kennisbank:soort:begrip> ;", SkosTurtle.Make(SmallSite.Load(), Addresses.AtRoot).Text());

    private static string Turtle(params (string, string)[] more) => SkosTurtle.Make(SmallSite.Load(more), SmallSite.Known).Text();
}
