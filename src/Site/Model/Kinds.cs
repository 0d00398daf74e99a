namespace Site.Model;

using static Fields;

/// <summary>The closed table of kinds. A further kind is a row here and a sentence in a decision record.</summary>
public static class Kinds
{
    public static readonly Kind Pijler = new("pijler", "pillars", Layout.Tree, "pijlers", "pijler", "pijlers", [Order, Core, Themes]) { NeedsSource = true, NeedsBody = true };
    public static readonly Kind Groep = new("groep", "pillars", Layout.Tree, "pijlers", "groep", "groepen", [Order, SubArea]) { NeedsSource = true, NeedsBody = true };
    public static readonly Kind Actie = new("actie", "pillars", Layout.Tree, "acties", "actie", "acties",
        [ActedBy, Together, Duty, Ambitions, Question, Routes, TargetGroups, Laws, Requires]) { NeedsSource = true, NeedsBody = true };
    public static readonly Kind Bevinding = new("bevinding", "findings", Layout.Lists, "", "bevinding", "bevindingen",
        [Municipalities, FindingPillars, Groups, Actions, Interventions, Tenor, Numbers, Classes, Remark]) { HasPage = false, NeedsSource = true, NeedsBody = true };
    public static readonly Kind Ambitie = new("ambitie", "vocabulary/ambities", Layout.Lists, "ambities", "ambitie", "ambities", [Order, NadPages, Pillars, Assignment]) { NeedsSource = true, NeedsBody = true };
    public static readonly Kind Evaluatievraag = new("evaluatievraag", "vocabulary/evaluatievragen", Layout.Lists, "evaluatievragen", "evaluatievraag", "evaluatievragen", [Order, Pillar, Groups]) { NeedsSource = true, NeedsBody = true };
    public static readonly Kind Route = new("route", "vocabulary/routes", Layout.Lists, "routes", "route naar dakloosheid", "routes naar dakloosheid", [Order]) { NeedsSource = true, NeedsBody = true };
    public static readonly Kind Doelgroep = new("doelgroep", "vocabulary/doelgroepen", Layout.Lists, "doelgroepen", "doelgroep", "doelgroepen", [Cluster]) { NeedsBody = true };
    public static readonly Kind Gemeentetype = new("gemeentetype", "vocabulary/gemeentetypen", Layout.Lists, "gemeentetypen", "gemeentetype", "gemeentetypen", [Order, Count, PartsOf]) { NeedsSource = true, NeedsBody = true };
    public static readonly Kind Begrip = new("begrip", "glossary", Layout.Files, "begrippen", "begrip", "begrippen", [Outdated, SeeAlso]);
    public static readonly Kind Publicatie = new("publicatie", "publications", Layout.Files, "publicaties", "publicatie", "publicaties",
        [PublicationType, Publisher, PublisherCertainty, Authors, Year, Dated, PublicationAddress, Historical, Interest]);
    public static readonly Kind Wet = new("wet", "laws", Layout.Files, "wetten", "wet of beleid", "wetten en beleid", [Regulation, Abbreviation, AsOf, Address, Historical]) { NeedsSource = true, NeedsBody = true };
    public static readonly Kind Interventie = new("interventie", "interventions", Layout.Files, "interventies", "interventie", "interventies",
        [Form, Pillars, InterventionActions, ActedBy, Together, Duty, Ambitions, Routes, TargetGroups, Laws, Historical,
         WorkedOut, ForWhom, NotForWhom, Elements, Variants, Partners, Preconditions, LeadTime, Cost, Recognitions, Risks, Objections, Searched]) { NeedsSource = true, NeedsBody = true };
    public static readonly Kind Bewijs = new("bewijs", "evidence", Layout.Lists, "", "bewijs", "bewijs",
        [Intervention, Outcome, State, Measure, Direction, Design, Participants, Context, StudyYear, Population, IsPrimary, CertaintyOf, Searched]) { HasPage = false, NeedsBody = true };
    public static readonly Kind Mkba = new("mkba", "mkba", Layout.Files, "mkba", "MKBA-cijfer", "MKBA-cijfers",
        [MkbaInterventions, MkbaKind, Low, High, Unit, Perspective, BenefitKind, Horizon, HorizonClass, BaseCase, PriceYear, MkbaPopulation, Distribution, Uncertainty, Report, Country, MaySay, MayNotSay]) { NeedsSource = true, NeedsBody = true };
    public static readonly Kind Cijfer = new("cijfer", "figures", Layout.Lists, "", "cijfer", "cijfers", [Topic, FigureValue, Definition, ReferenceDate, MkbaPopulation, NotCounted, Remark]) { HasPage = false, NeedsSource = true, NeedsBody = true };
    public static readonly Kind Praktijkvoorbeeld = new("praktijkvoorbeeld", "examples", Layout.Files, "praktijkvoorbeelden", "praktijkvoorbeeld", "praktijkvoorbeelden",
        [Town, Province, Scale, Period, ExampleStatus, ExamplePartners, HousingInvolved, Cause, Result, ResultKind, WentWrong, ContactRole, SourceDate, ExampleInterventions, ExampleActions, TargetGroups]) { NeedsSource = true, NeedsBody = true };
    public static readonly Kind Organisatie = new("organisatie", "organisations", Layout.Files, "organisaties", "organisatie", "organisaties", [OrganisationType, PublicationAddress, Publications, OfInterventions]) { NeedsSource = true, NeedsBody = true };
    public static readonly Kind Ondersteuning = new("ondersteuning", "support", Layout.Files, "ondersteuning", "ondersteuning", "ondersteuning",
        [Providers, Audience, SupportCost, HowToAsk, Dated, PublicationAddress, Historical, OfActions, OfInterventions]) { NeedsSource = true, NeedsBody = true };
    public static readonly Kind Instrument = new("instrument", "tools", Layout.Files, "instrumenten", "instrument", "instrumenten",
        [ToolType, Providers, Audience, PublicationAddress, OfActions, OfInterventions]) { NeedsSource = true, NeedsBody = true };
    public static readonly Kind Pagina = new("pagina", "pages", Layout.Files, "", "pagina", "pagina's", [Part, DoingNothing]);

    public static readonly IReadOnlyList<Kind> All =
        [Pijler, Groep, Actie, Bevinding, Ambitie, Evaluatievraag, Route, Doelgroep, Gemeentetype, Begrip, Publicatie, Wet, Interventie,
         Bewijs, Mkba, Cijfer, Praktijkvoorbeeld, Organisatie, Ondersteuning, Instrument, Pagina];

    /// <summary>Keys that every entry has, before the kind's own.</summary>
    public static readonly IReadOnlyList<Field> Common =
        [Id, Title, Aliases, Summary, SearchWords, Since, Changes, Checked, ReviewBy, Status, ReplacedBy, Redirects, Sources];

    private static readonly Dictionary<string, Kind> ByName = All.ToDictionary(kind => kind.Name);

    public static Kind? Find(string name) => ByName.GetValueOrDefault(name);
}
