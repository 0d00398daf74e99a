using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Site.Model;
using Site.Output;
using Site.Tests.Harness;

namespace Site.Tests.Export;

/// <summary>A site of one pillar, one group, one action and what they point at, with whatever a test adds or replaces.</summary>
internal static class SmallSite
{
    public static readonly DateOnly Today = new(2026, 11, 21);
    public static readonly Addresses Known = Addresses.Parse("https://voorbeeld.nl/kennis/")!;

    private const string Tail = """
        sinds: 2026-11-01
        gecontroleerd: {op: onbekend, waartegen: brontekst}
        herzien_voor: 2027-11-01
        """;

    private const string Source = "bronnen: [{noot: gids, publicatie: gids, vindplaats: Inleiding}]";

    private static readonly Dictionary<string, string> Files = new()
    {
        ["site.yml"] = """
            titel: Kennisbank
            ondertitel: voor gemeenten
            omschrijving: Eén plek voor alles.
            organisatie: ""
            contact: ""
            repository: ""
            licentie_tekst: CC BY 4.0
            licentie_code: EUPL-1.2
            menu: [{titel: Acties, adres: /acties/}]
            """,
        ["vocabulary/partijen.yml"] = "- {slug: wijkteam, titel: Wijkteam}\n",
        ["publications/gids.md"] = Entry("publicatie-gids", "De gids", "soort_publicatie: gids\nuitgever: onbekend\njaar: 2024\nadres: https://voorbeeld.nl/gids?a=1&b=2"),
        ["pillars/voorzorg/_index.md"] = Entry("voorzorg", "Voorzorg", $"volgorde: 2\nkern: Op tijd helpen\nthemas: []\n{Source}", "Helpen voor het misgaat.[^gids]"),
        ["pillars/voorzorg/signalen/_index.md"] = Entry("voorzorg-signalen", "Signalen", $"volgorde: 1\n{Source}", "Signalen zien.[^gids]"),
        ["pillars/voorzorg/signalen/bel-de-huurder.md"] = Action,
        ["vocabulary/ambities.yml"] = $"- slug: woning\n  id: nad1\n  titel: Een woning\n  samenvatting: Iedereen woont.\n  volgorde: 1\n  nad_paginas: \"14\"\n  pijlers: [voorzorg]\n  toekenning: {{zekerheid: sterk, reden: zelfde woorden}}\n  {Source}\n{Indent(Tail)}\n  tekst: Wonen.\n",
        ["vocabulary/evaluatievragen.yml"] = $"- slug: vroeg\n  id: eq1\n  titel: Is hulp vroeg?\n  samenvatting: Over hulp.\n  volgorde: 1\n  pijler: voorzorg\n  {Source}\n{Indent(Tail)}\n  tekst: Vroeg.\n",
        ["glossary/briefadres.md"] = Entry("begrip-briefadres", "Briefadres", "aliassen: [postadres]\nverouderd: [nooddadres]\nzie_ook: [begrip:brp, actie:bel-de-huurder]"),
        ["glossary/brp.md"] = Entry("begrip-brp", "Basisregistratie \"personen\"", ""),
    };

    /// <summary>An action, to be replaced in part by a test: <c>SmallSite.Action.Replace(...)</c>.</summary>
    public static string Action => Entry("voorzorg-signalen-01", "Bel de huurder bij één maand schuld", """
        aan_zet: [gemeente, corporatie]
        samen_met: [wijkteam]
        wettelijke_taak: onbekend
        ambities: [nad1]
        evaluatievraag: eq1
        routes: []
        doelgroepen: []
        wetten: []
        bronnen: [{noot: gids, publicatie: gids, vindplaats: "Hoofdstuk <2> & verder"}]
        """, "Bel **meteen**, ook over een [briefadres](begrip:briefadres).[^gids]");

    /// <summary>A cost–benefit figure of 3.5 about which nothing else is known.</summary>
    public static string Ratio => Entry("mkba-een", "Eén euro", """
        interventies: []
        soort_cijfer: verhouding
        laag: 3.5
        hoog: onbekend
        eenheid: euro per euro
        perspectief: onbekend
        soort_baten: onbekend
        horizon: onbekend
        horizonklasse: onbekend
        nulalternatief: onbekend
        prijsjaar: onbekend
        populatie: onbekend
        verdeling: onbekend
        onzekerheid: onbekend
        onderliggend_rapport: onbekend
        land: nederland
        wel_zeggen: dit
        niet_zeggen: dat
        bronnen: [{noot: gids, publicatie: gids, vindplaats: Slot}]
        """, "De gids noemt een verhouding.[^gids]");

    public static string Entry(string id, string title, string keys, string body = "") => $"""
        ---
        id: {id}
        titel: '{title}'
        samenvatting: Kort gezegd.
        {keys}
        {Tail}
        ---

        {body}

        """;

    /// <param name="more">Files beside or instead of the small site's.</param>
    public static Graph Load(params (string Path, string Text)[] more)
    {
        var files = new Dictionary<string, string>(Files);
        foreach (var (path, text) in more) files[path] = text;
        return new TestSite(files.ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value))) { Today = Today }.Graph();
    }

    public static string Text(this OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    public static JsonNode Json(this OutputFile file) => JsonNode.Parse(file.Bytes.Span)!;

    public static XElement Xml(this OutputFile file) => XElement.Parse(file.Text());

    /// <summary>The settings with one line of <c>site.yml</c> changed.</summary>
    public static (string, string) Settings(string from, string to) => ("site.yml", Files["site.yml"].Replace(from, to));

    private static string Indent(string text) => string.Join('\n', text.Split('\n').Select(line => "  " + line));
}
