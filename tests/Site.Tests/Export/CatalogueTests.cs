using System.Text.Json.Nodes;
using Site.Export;

namespace Site.Tests.Export;

public class CatalogueTests
{
    [Fact]
    public void An_action_comes_out_with_its_own_keys_and_what_the_site_knows_of_it()
    {
        var expected = JsonNode.Parse("""
            {
              "id": "voorzorg-signalen-01",
              "soort": "actie",
              "titel": "Bel de huurder bij één maand schuld",
              "aliassen": [],
              "url": "/acties/bel-de-huurder/",
              "samenvatting": "Kort gezegd.",
              "pijler": "voorzorg",
              "groep": "voorzorg-signalen",
              "ambities": ["nad1"],
              "evaluatievraag": "eq1",
              "relaties": [
                {"rel": "publicatie", "soort": "publicatie", "id": "publicatie-gids"},
                {"rel": "ambities", "soort": "ambitie", "id": "nad1"},
                {"rel": "evaluatievraag", "soort": "evaluatievraag", "id": "eq1"},
                {"rel": "tekst", "soort": "begrip", "id": "begrip-briefadres"}
              ],
              "bronnen": [{"noot": "gids", "publicatie": "publicatie-gids", "vindplaats": "Hoofdstuk <2> & verder"}],
              "sinds": "2026-11-01",
              "gecontroleerd": {"op": "onbekend", "waartegen": "brontekst"},
              "herzien_voor": "2027-11-01",
              "status": "actueel",
              "aan_zet": ["gemeente", "corporatie"],
              "samen_met": ["wijkteam"],
              "wettelijke_taak": "onbekend",
              "routes": [],
              "doelgroepen": [],
              "wetten": [],
              "tekst": "Bel meteen, ook over een briefadres."
            }
            """);
        var item = Item("voorzorg-signalen-01");
        Assert.Equal(expected!.ToJsonString(), item.ToJsonString()); // the order of the keys too
    }

    [Fact]
    public void Kinds_without_pillar_group_ambitions_or_question_have_them_empty()
    {
        var item = Item("begrip-brp");
        Assert.True(item.AsObject().ContainsKey("pijler"));
        Assert.Null(item["pijler"]);
        Assert.Null(item["groep"]);
        Assert.Null(item["evaluatievraag"]);
        Assert.Empty(item["ambities"]!.AsArray());
        Assert.Empty(item["bronnen"]!.AsArray());
        Assert.False(item.AsObject().ContainsKey("verouderd"));
    }

    [Fact]
    public void A_question_names_its_own_pillar() => Assert.Equal("voorzorg", (string?)Item("eq1")["pijler"]);

    [Fact]
    public void A_duty_comes_out_as_an_object_with_the_law_by_id()
    {
        var law = SmallSite.Entry("wet-brp", "Wet BRP", "regeling: wet\nstand_per: onbekend\nbronnen: [{noot: gids, publicatie: gids, vindplaats: Slot}]", "Over inschrijven.[^gids]");
        var action = SmallSite.Action.Replace("wettelijke_taak: onbekend", "wettelijke_taak: {oordeel: ja, wet: brp, artikel: onbekend, bron: gids, stand_per: 2026-01-02}");
        var duty = Item("voorzorg-signalen-01", ("laws/brp.md", law), ("pillars/voorzorg/signalen/bel-de-huurder.md", action))["wettelijke_taak"]!;
        Assert.Equal("""{"oordeel":"ja","wet":"wet-brp","artikel":"onbekend","bron":"gids","stand_per":"2026-01-02"}""", duty.ToJsonString());
    }

    [Fact]
    public void Amounts_are_numbers()
    {
        var item = Item("mkba-een", ("mkba/een.md", SmallSite.Ratio));
        Assert.Equal("3.5", item["laag"]!.ToJsonString());
        Assert.Equal("onbekend", (string?)item["hoog"]);
    }

    [Fact]
    public void Values_with_markup_are_plain_text_and_their_links_count_once_as_links_in_the_text()
    {
        var form = SmallSite.Entry("interventie-bellen", "Bellen", """
            vorm: methode
            pijlers: [voorzorg]
            acties: []
            aan_zet: [gemeente]
            samen_met: []
            wettelijke_taak: onbekend
            ambities: []
            routes: []
            doelgroepen: []
            wetten: []
            voor_wie: "Voor **wie** een [briefadres](begrip:briefadres) zoekt."
            risicos: onbekend
            bronnen: [{noot: gids, publicatie: gids, vindplaats: Slot}]
            """, "Bellen helpt bij een [briefadres](begrip:briefadres).[^gids]");
        var item = Item("interventie-bellen", ("interventions/bellen.md", form));
        Assert.Equal("Voor wie een briefadres zoekt.", (string?)item["voor_wie"]);
        Assert.Equal("onbekend", (string?)item["risicos"]);
        Assert.Single(item["relaties"]!.AsArray(), edge => edge!.ToJsonString() == """{"rel":"tekst","soort":"begrip","id":"begrip-briefadres"}""");
    }

    [Fact]
    public void The_version_is_the_day_of_the_newest_change_and_not_of_the_build()
    {
        var changed = SmallSite.Action.Replace("sinds:", "wijzigingen: [{op: 2026-11-12, wat: Bron erbij}]\nsinds:");
        var file = Catalogue.Make(SmallSite.Load(("pillars/voorzorg/signalen/bel-de-huurder.md", changed)), SmallSite.Today);
        Assert.Equal("2026-11-12", (string?)file.Json()["versie"]);
        Assert.Equal(1, (int)file.Json()["schema"]!);
    }

    [Fact]
    public void Accents_stay_readable_and_markup_stays_escaped()
    {
        var text = Catalogue.Make(SmallSite.Load(), SmallSite.Today).Text();
        Assert.Contains("één maand", text);
        Assert.DoesNotContain("<", text);
        Assert.DoesNotContain("&", text);
    }

    private static JsonNode Item(string id, params (string, string)[] more) =>
        Catalogue.Make(SmallSite.Load(more), SmallSite.Today).Json()["items"]!.AsArray().Single(item => (string?)item!["id"] == id)!;
}
