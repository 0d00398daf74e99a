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
        [Form, Pillars, InterventionActions, ActedBy, Together, Duty, Ambitions, Routes, TargetGroups, Laws, Historical]) { NeedsSource = true, NeedsBody = true };
    public static readonly Kind Pagina = new("pagina", "pages", Layout.Files, "", "pagina", "pagina's", [Part]);

    public static readonly IReadOnlyList<Kind> All =
        [Pijler, Groep, Actie, Bevinding, Ambitie, Evaluatievraag, Route, Doelgroep, Gemeentetype, Begrip, Publicatie, Wet, Interventie, Pagina];

    /// <summary>Keys that every entry has, before the kind's own.</summary>
    public static readonly IReadOnlyList<Field> Common =
        [Id, Title, Aliases, Summary, SearchWords, Since, Changes, Checked, ReviewBy, Status, ReplacedBy, Redirects, Sources];

    private static readonly Dictionary<string, Kind> ByName = All.ToDictionary(kind => kind.Name);

    public static Kind? Find(string name) => ByName.GetValueOrDefault(name);
}
