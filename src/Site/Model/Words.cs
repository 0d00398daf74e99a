namespace Site.Model;

/// <summary>The closed lists of words behind choices, with the label that readers see.</summary>
public static class Words
{
    public static readonly Vocabulary Status = new("status", ("actueel", "actueel"), ("vervallen", "vervallen"));
    public static readonly Vocabulary Against = new("waartegen", ("hele-bron", "de hele bron"), ("begin-van-de-pagina", "het begin van de pagina"), ("brontekst", "de brontekst"));
    public static readonly Vocabulary Certainty = new("zekerheid", ("vast", "vast"), ("vermoedelijk", "vermoedelijk"));
    public static readonly Vocabulary Firmness = new("zekerheid", ("sterk", "sterk"), ("zwak", "zwak"));
    public static readonly Vocabulary Duty = new("oordeel", ("ja", "ja"), ("deels", "deels"), ("nee", "nee"));
    public static readonly Vocabulary SubArea = new("deelgebied", ("Wonen", "Wonen"), ("Inkomen", "Inkomen"), ("Relaties", "Relaties"), ("Gezondheid", "Gezondheid"), ("Activiteiten", "Activiteiten"));

    public static readonly Vocabulary Actor = new("aan_zet",
        ("gemeente", "gemeente"), ("regio", "regio"), ("corporatie", "woningcorporatie"), ("zorgaanbieder", "zorgaanbieder"), ("verzekeraar", "zorgverzekeraar"), ("rijk", "Rijk"));

    public static readonly Vocabulary Class = new("klasse",
        ("rood", "rood"), ("oranje", "oranje"), ("groen", "groen"), ("niet-rood", "niet rood"), ("niet-groen", "niet groen"));

    public static readonly Vocabulary Cluster = new("cluster",
        ("jongeren", "Jongeren"), ("gezinnen-en-relaties", "Gezinnen en relaties"), ("uitstroom", "Uitstroom uit een instelling"), ("gezondheid", "Gezondheid"),
        ("geld-en-werk", "Geld en werk"), ("wonen-en-onderdak", "Wonen en onderdak"), ("bereik", "Bereik en kwetsbaarheid"), ("algemeen", "Algemeen"));

    public static readonly Vocabulary PublicationType = new("soort_publicatie",
        ("gids", "gids"), ("rapport", "rapport"), ("artikel", "artikel"), ("webpagina", "webpagina"), ("nieuwsbericht", "nieuwsbericht"), ("beleidsplan", "beleidsplan"),
        ("kamerbrief", "kamerbrief"), ("handreiking", "handreiking"), ("instrument", "instrument"), ("dashboard", "dashboard"), ("training", "training"),
        ("dienst", "dienst"), ("onderzoek", "onderzoek"), ("wet", "wet"), ("overig", "overig"));

    public static readonly Vocabulary Regulation = new("regeling",
        ("wet", "wet"), ("regel", "regel"), ("verordening", "verordening"), ("convenant", "convenant"), ("beleidsplan", "beleidsplan"), ("beleid", "beleid"),
        ("afspraak", "afspraak"), ("voorziening", "voorziening"), ("taak", "taak"), ("maatregel", "maatregel"));

    public static readonly Vocabulary Form = new("vorm",
        ("woonvorm", "woonvorm"), ("opvang", "opvang"), ("begeleiding", "begeleiding"), ("regeling", "regeling"), ("samenwerking", "samenwerking"), ("voorziening", "voorziening"), ("methode", "methode"));

    public static readonly Vocabulary Part = new("onderdeel",
        ("home", "home"), ("pijlers", "pijlers"), ("acties", "acties"), ("interventies", "interventies"), ("ambities", "ambities"), ("evaluatievragen", "evaluatievragen"),
        ("routes", "routes"), ("doelgroepen", "doelgroepen"), ("gemeentetypen", "gemeentetypen"), ("wetten", "wetten"), ("publicaties", "publicaties"), ("begrippen", "begrippen"),
        ("bronnen", "bronnen"), ("landelijk-beeld", "landelijk beeld"), ("onbekend", "wat wij niet weten"), ("nieuw", "nieuw en gewijzigd"), ("redactie", "voor de redactie"),
        ("zoeken", "zoeken"), ("data", "open data"));
}
