namespace Site.Model;

/// <summary>The closed lists of words behind choices, with the label that readers see.</summary>
public static class Words
{
    public static readonly Vocabulary Status = new("status", ("actueel", "actueel"), ("vervallen", "vervallen"));
    public static readonly Vocabulary Against = new("waartegen", ("hele-bron", "de hele bron"), ("begin-van-de-pagina", "het begin van de bronpagina"), ("brontekst", "de brontekst"));
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
        ("bronnen", "bronnen"), ("landelijk-beeld", "landelijk beeld"), ("kennishiaten", "wat wij niet weten"), ("nieuw", "nieuw en gewijzigd"), ("redactie", "voor de redactie"),
        ("zoeken", "zoeken"), ("data", "open data"),
        ("mkba", "MKBA-cijfers"), ("cijfers", "cijfers"), ("praktijkvoorbeelden", "praktijkvoorbeelden"), ("organisaties", "organisaties"), ("ondersteuning", "ondersteuning"), ("instrumenten", "instrumenten"),
        ("kennishiaten-kaart", "kennishiaten"), ("vergelijken", "vergelijken"), ("selectie", "mijn selectie"), ("preventiescan", "preventiescan"),
        ("scan-invullen", "preventiescan invullen"), ("scan-samen", "preventiescans samenvoegen"), ("scan-sessie", "preventiescan bespreken"));

    public static readonly Vocabulary YesNo = new("ja of nee", ("ja", "ja"), ("nee", "nee"));
    public static readonly Vocabulary Origin = new("herkomst", ("bron", "bron"), ("redactie", "redactie"));

    public static readonly Vocabulary CostClass = new("kostenklasse", ("laag", "laag"), ("middel", "middel"), ("hoog", "hoog"), ("wisselend", "wisselend"));

    public static readonly Vocabulary Outcome = new("uitkomst",
        ("dakloosheid", "Dakloosheid"), ("woonstabiliteit", "Wonen en behoud van woning"), ("huisuitzetting", "Huisuitzetting"), ("schulden", "Schulden en inkomen"),
        ("gezondheid", "Gezondheid"), ("kwaliteit-van-leven", "Kwaliteit van leven"), ("relaties", "Relaties en netwerk"), ("werk-en-school", "Werk, school en dagbesteding"),
        ("zorggebruik", "Zorggebruik en opname"), ("justitie-en-overlast", "Justitie en overlast"), ("kosten", "Kosten"), ("tevredenheid", "Waardering door deelnemers"), ("bereik", "Bereik"));

    public static readonly Vocabulary Direction = new("richting",
        ("gunstig", "gunstig"), ("ongunstig", "ongunstig"), ("geen-verschil", "geen verschil"), ("gemengd", "gemengd"), ("niet-gemeten", "niet gemeten"));

    public static readonly Vocabulary EvidenceState = new("stand",
        ("bekend", "bekend"), ("niet-gezocht", "niet gezocht"), ("niets-gevonden", "gezocht, niets gevonden"), ("niet-gemeten", "niet gemeten"), ("gemengd", "gemengd"), ("niet-te-toetsen", "niet te toetsen"));

    public static readonly Vocabulary Design = new("ontwerp",
        ("meta-analyse", "meta-analyse"), ("review", "overzichtsstudie"), ("rct", "gerandomiseerd experiment"), ("quasi-experiment", "quasi-experiment met vergelijkingsgroep"),
        ("cohort", "cohortonderzoek"), ("voor-na", "voor- en nameting"), ("beschrijvend", "beschrijvend onderzoek"), ("kwalitatief", "kwalitatief onderzoek"), ("ervaring", "ervaring uit de praktijk"));

    public static readonly Vocabulary Context = new("context", ("nederland", "Nederland"), ("vergelijkbaar", "vergelijkbaar land"), ("anders", "ander land"));
    public static readonly Vocabulary CertaintyLevel = new("zekerheid", ("hoog", "hoog"), ("matig", "matig"), ("laag", "laag"), ("zeer-laag", "zeer laag"));

    public static readonly Vocabulary MkbaKind = new("soort_cijfer", ("verhouding", "opbrengst per euro"), ("kosten", "kosten"), ("besparing", "besparing"), ("baten", "baten"));
    public static readonly Vocabulary Perspective = new("perspectief",
        ("maatschappelijk", "de hele samenleving"), ("gemeente", "de gemeente"), ("corporatie", "de woningcorporatie"), ("rijk", "het Rijk"), ("overheid", "de overheid samen"), ("meerdere", "meerdere partijen"));
    public static readonly Vocabulary BenefitKind = new("soort_baten",
        ("materieel-en-immaterieel", "materiële en immateriële baten"), ("materieel", "materiële baten"), ("besparing", "besparing"), ("rendement", "rendement"), ("kosten", "kosten, geen baten"));
    public static readonly Vocabulary HorizonClass = new("horizonklasse", ("kort", "kort (tot 2 jaar)"), ("middellang", "middellang (2 tot 10 jaar)"), ("lang", "lang (10 jaar of meer)"));
    public static readonly Vocabulary Country = new("land", ("nederland", "Nederland"), ("belgie", "België"), ("verenigde-staten", "Verenigde Staten"), ("verenigd-koninkrijk", "Verenigd Koninkrijk"), ("canada", "Canada"), ("anders", "ander land"));

    public static readonly Vocabulary FigureTopic = new("onderwerp",
        ("dakloosheid-cbs", "Schatting van het CBS"), ("ethos", "ETHOS Light-tellingen"), ("huisuitzettingen", "Huisuitzettingen"), ("vroegsignalering", "Vroegsignalering en schulden"),
        ("dashboard", "Dashboard Aanpak Dakloosheid"), ("wonen", "Wonen en huisvesting"), ("scan", "Preventiescans"), ("overig", "Overig"));

    public static readonly Vocabulary ExampleStatus = new("status_praktijk",
        ("verkenning", "verkenning"), ("loopt", "loopt"), ("opgeschaald", "opgeschaald"), ("gestopt", "gestopt"));
    public static readonly Vocabulary ExampleScale = new("schaal",
        ("centrumgemeente", "centrumgemeente"), ("regiogemeente", "regiogemeente"), ("regio", "regio"), ("landelijk", "landelijk"), ("buitenland", "buitenland"));
    public static readonly Vocabulary ResultKind = new("soort_resultaat", ("zelfrapportage", "zelfrapportage"), ("evaluatie", "evaluatie"), ("nieuwsbericht", "nieuwsbericht"), ("geen", "geen resultaat genoemd"));
    public static readonly Vocabulary Province = new("provincie",
        ("groningen", "Groningen"), ("friesland", "Fryslân"), ("drenthe", "Drenthe"), ("overijssel", "Overijssel"), ("flevoland", "Flevoland"), ("gelderland", "Gelderland"),
        ("utrecht", "Utrecht"), ("noord-holland", "Noord-Holland"), ("zuid-holland", "Zuid-Holland"), ("zeeland", "Zeeland"), ("noord-brabant", "Noord-Brabant"), ("limburg", "Limburg"));

    public static readonly Vocabulary OrganisationType = new("soort_organisatie",
        ("overheid", "overheid"), ("koepel", "koepel of vereniging"), ("kennisorganisatie", "kennisorganisatie"), ("zorgaanbieder", "zorgaanbieder"), ("corporatie", "woningcorporatie"),
        ("belangenorganisatie", "belangenorganisatie"), ("fonds", "fonds"), ("samenwerking", "samenwerkingsverband"), ("uitvoerder", "uitvoeringsorganisatie"), ("overig", "overig"));
    public static readonly Vocabulary ToolType = new("soort_instrument",
        ("scan", "scan"), ("toolkit", "toolkit"), ("checklist", "checklist"), ("dashboard", "dashboard"), ("website", "website of app"), ("handreiking", "handreiking"), ("training", "training"),
        ("model", "modeldocument"), ("plan", "plan"), ("overig", "overig"));

    public static readonly Vocabulary ComparisonRow = new("rij",
        ("voor-wie", "Voor wie"), ("bewijs", "Wat bekend is"), ("kosten", "Kosten"), ("doorlooptijd", "Doorlooptijd"), ("partners", "Wie doet mee"),
        ("wet", "Wettelijke taak"), ("verdeling", "Wie betaalt, wie profiteert"), ("risicos", "Nadelen en risico's"));
}
