namespace Site.Model;

using static FieldType;

/// <summary>Every key of front matter, declared once. <c>content/README.md</c> explains them to editors; a test keeps the two equal.</summary>
public static class Fields
{
    // Common to every entry.
    public static readonly Field<string> Id = new("id", new Line(), "vast kenmerk, verandert nooit") { Required = true };
    public static readonly Field<string> Title = new("titel", new Line(), "naam of titel") { Required = true };
    public static readonly Field<IReadOnlyList<string>> Aliases = new("aliassen", new Many(new Line(), Max: 8), "andere namen van hetzelfde");
    public static readonly Field<string> Summary = new("samenvatting", new Line(), "een of twee zinnen op taalniveau B1") { Required = true };
    public static readonly Field<IReadOnlyList<string>> SearchWords = new("zoekwoorden", new Many(new Line()), "woorden waarop iemand dit zoekt");
    public static readonly Field<DateOnly?> Since = new("sinds", new Date(false), "datum van plaatsing") { Required = true };
    public static readonly Field<DateOnly?> ReviewBy = new("herzien_voor", new Date(true), "datum waarvoor iemand opnieuw moet kijken") { Required = true };
    public static readonly Field<string> Status = new("status", new Choice(Words.Status), "actueel of vervallen");
    public static readonly Field<Link> ReplacedBy = new("vervangen_door", new Reference(), "opvolger van dezelfde soort");
    public static readonly Field<IReadOnlyList<string>> Redirects = new("redirects", new Many(new Line()), "oude adressen die hierheen leiden");

    public static readonly Field<DateOnly?> On = new("op", new Date(false), "datum") { Required = true };
    public static readonly Field<DateOnly?> CheckedOn = new("op", new Date(false), "datum") { Required = true, MayBeUnknown = true };
    public static readonly Field<string> What = new("wat", new Line(), "wat er veranderde") { Required = true };
    public static readonly Field<string> Against = new("waartegen", new Choice(Words.Against), "waartegen gecontroleerd is") { Required = true };
    public static readonly Field<Values> Checked = new("gecontroleerd", new Group(CheckedOn, Against), "wanneer en waartegen gecontroleerd") { Required = true };
    public static readonly Field<IReadOnlyList<Values>> Changes = new("wijzigingen", new Many(new Group(On, What)), "wat er veranderde, nieuwste eerst");

    public static readonly Field<string> Note = new("noot", new Line(), "korte naam van de noot") { Required = true };
    public static readonly Field<Link> Publication = new("publicatie", new Reference("publicatie"), "slug of id van de publicatie") { Required = true };
    public static readonly Field<string> Where = new("vindplaats", new Line(), "kop, bladzijde of plek in de bron") { Required = true };
    public static readonly Field<string> Remark = new("opmerking", new Line(), "wat de lezer hierbij moet weten");
    public static readonly Field<IReadOnlyList<Values>> Sources = new("bronnen", new Many(new Group(Note, Publication, Where, Remark)), "bronnen met vindplaats");

    /// <summary>Only in lists: what the file name gives elsewhere, and the body.</summary>
    public static readonly Field<string> SlugKey = new("slug", new Line(), "laatste deel van het adres") { Required = true };
    public static readonly Field<string> Body = new("tekst", new Line(), "de tekst in Markdown") { Required = true };

    // Shared by several kinds.
    public static readonly Field<int?> Order = new("volgorde", new Number(1, 99), "plaats in de lijst") { Required = true };
    public static readonly Field<IReadOnlyList<string>> ActedBy = new("aan_zet", new Many(new Choice(Words.Actor)), "wie kan beginnen") { Required = true };
    public static readonly Field<IReadOnlyList<string>> Together = new("samen_met", new Many(new Party()), "met wie") { Required = true };
    public static readonly Field<IReadOnlyList<Link>> Ambitions = new("ambities", new Many(new Reference("ambitie")), "NAD-ambities, toekenning door de redactie") { Required = true };
    public static readonly Field<Link> Question = new("evaluatievraag", new Reference("evaluatievraag"), "vraag uit de evaluatie") { Required = true };
    public static readonly Field<IReadOnlyList<Link>> Routes = new("routes", new Many(new Reference("route")), "routes naar dakloosheid") { Required = true };
    public static readonly Field<IReadOnlyList<Link>> TargetGroups = new("doelgroepen", new Many(new Reference("doelgroep")), "doelgroepen") { Required = true };
    public static readonly Field<IReadOnlyList<Link>> Laws = new("wetten", new Many(new Reference("wet")), "genoemde wetten en beleid") { Required = true };
    public static readonly Field<DateOnly?> AsOf = new("stand_per", new Date(false), "datum van de stand van de wet") { Required = true, MayBeUnknown = true };
    public static readonly Field<string> Historical = new("historisch", new Line(), "periode waarin het gold");
    public static readonly Field<string> Address = new("adres", new WebAddress(), "webadres") { MayBeUnknown = true };

    // Legal duty of an action or intervention.
    public static readonly Field<string> Verdict = new("oordeel", new Choice(Words.Duty), "ja, deels of nee") { Required = true };
    public static readonly Field<Link> DutyLaw = new("wet", new Reference("wet"), "de wet");
    public static readonly Field<string> Article = new("artikel", new Line(), "artikel") { MayBeUnknown = true };
    public static readonly Field<string> DutySource = new("bron", new NoteName(), "naam van de noot") { Required = true };
    public static readonly Field<DateOnly?> DutyAsOf = new("stand_per", new Date(false), "stand van de wet") { MayBeUnknown = true };
    public static readonly Field<string> Explanation = new("uitleg", new Line(), "korte uitleg");
    public static readonly Field<Values> Duty = new("wettelijke_taak", new Group(Verdict, DutyLaw, Article, DutySource, DutyAsOf, Explanation), "wettelijke plicht of keuze") { Required = true, MayBeUnknown = true };

    // pijler, groep
    public static readonly Field<string> Core = new("kern", new Line(), "ondertitel") { Required = true };
    public static readonly Field<IReadOnlyList<string>> Themes = new("themas", new Many(new Line()), "deelonderwerpen uit het schema") { Required = true };
    public static readonly Field<string> SubArea = new("deelgebied", new Choice(Words.SubArea), "deelgebied van de bestaanscondities");

    // actie
    public static readonly Field<IReadOnlyList<Link>> Requires = new("vereist", new Many(new Reference("actie")), "acties die eerst nodig zijn");

    // ambitie, evaluatievraag, doelgroep, gemeentetype
    public static readonly Field<string> NadPages = new("nad_paginas", new Line(), "bladzijden in het NAD") { Required = true };
    public static readonly Field<IReadOnlyList<Link>> Pillars = new("pijlers", new Many(new Reference("pijler")), "pijlers") { Required = true };
    public static readonly Field<string> Firmness = new("zekerheid", new Choice(Words.Firmness), "sterk of zwak") { Required = true };
    public static readonly Field<string> Reason = new("reden", new Line(), "reden") { Required = true };
    public static readonly Field<Values> Assignment = new("toekenning", new Group(Firmness, Reason), "waarom de redactie deze pijlers toekent") { Required = true };
    public static readonly Field<Link> Pillar = new("pijler", new Reference("pijler"), "pijler") { Required = true };
    public static readonly Field<IReadOnlyList<Link>> Groups = new("groepen", new Many(new Reference("groep")), "groepen van acties");
    public static readonly Field<string> Cluster = new("cluster", new Choice(Words.Cluster), "soort doelgroep") { Required = true };
    public static readonly Field<int?> Count = new("aantal", new Number(1, 400), "aantal gemeenten in de scans") { Required = true };
    public static readonly Field<IReadOnlyList<Link>> PartsOf = new("bestaat_uit", new Many(new Reference("gemeentetype")), "andere gemeentetypen waaruit dit bestaat");

    // bevinding
    public static readonly Field<IReadOnlyList<Link>> Municipalities = new("gemeentetypen", new Many(new Reference("gemeentetype")), "gemeentetypen") { Required = true };
    public static readonly Field<IReadOnlyList<Link>> Actions = new("acties", new Many(new Reference("actie")), "acties");
    public static readonly Field<IReadOnlyList<Link>> Interventions = new("interventies", new Many(new Reference("interventie")), "interventies");
    public static readonly Field<IReadOnlyList<Link>> FindingPillars = new("pijlers", new Many(new Reference("pijler")), "pijlers");
    public static readonly Field<string> Tenor = new("strekking", new Line(), "strekking in een paar woorden") { Required = true };
    public static readonly Field<Link> Municipality = new("gemeentetype", new Reference("gemeentetype"), "gemeentetype") { Required = true };
    public static readonly Field<string> Shown = new("weergave", new Line(), "het getal zoals de bron het zegt") { Required = true };
    public static readonly Field<string> Situation = new("situatie", new Line(), "waarvoor het geldt");
    public static readonly Field<IReadOnlyList<Values>> Numbers = new("getallen", new Many(new Group(Municipality, Shown, Situation)), "getallen van de scan");
    public static readonly Field<string> Class = new("klasse", new Choice(Words.Class), "klasse van de scan") { Required = true };
    public static readonly Field<string> Ground = new("grond", new Line(), "waarom de tekst deze klasse vastlegt") { Required = true };
    public static readonly Field<IReadOnlyList<Values>> Classes = new("klassen", new Many(new Group(Municipality, Class, Actions, Interventions, Situation, Ground)), "klassen die de tekst vastlegt");

    // begrip
    public static readonly Field<IReadOnlyList<string>> Outdated = new("verouderd", new Many(new Line()), "woorden die we niet meer gebruiken");
    public static readonly Field<IReadOnlyList<Link>> SeeAlso = new("zie_ook", new Many(new TypedReference()), "verwante onderwerpen");

    // publicatie
    public static readonly Field<string> PublicationType = new("soort_publicatie", new Choice(Words.PublicationType), "soort publicatie") { Required = true };
    public static readonly Field<string> Publisher = new("uitgever", new Line(), "uitgever") { Required = true, MayBeUnknown = true };
    public static readonly Field<string> PublisherCertainty = new("uitgever_zekerheid", new Choice(Words.Certainty), "vast of vermoedelijk");
    public static readonly Field<IReadOnlyList<string>> Authors = new("auteurs", new Many(new Line()), "auteurs");
    public static readonly Field<int?> Year = new("jaar", new Number(1900, 2100), "jaar") { Required = true, MayBeUnknown = true };
    public static readonly Field<string> Dated = new("datum", new Line(), "datum zoals de bron haar noemt");
    public static readonly Field<string> PublicationAddress = new("adres", new WebAddress(), "webadres") { Required = true, MayBeUnknown = true };
    public static readonly Field<string> Interest = new("belang", new Line(), "wie belang heeft bij de inhoud");

    // wet
    public static readonly Field<string> Regulation = new("regeling", new Choice(Words.Regulation), "soort regeling") { Required = true };
    public static readonly Field<string> Abbreviation = new("afkorting", new Line(), "afkorting");

    // interventie
    public static readonly Field<string> Form = new("vorm", new Choice(Words.Form), "vorm") { Required = true };
    public static readonly Field<IReadOnlyList<Link>> InterventionActions = new("acties", new Many(new Reference("actie")), "acties waar dit bij hoort") { Required = true };

    // pagina
    public static readonly Field<string> Part = new("onderdeel", new Choice(Words.Part), "wat de site zelf onder de tekst zet");
    public static readonly Field<string> RowName = new("naam", new Choice(Words.ComparisonRow), "rij van de vergelijking") { Required = true };
    public static readonly Field<Prose> RowText = new("tekst", new Markdown(), "wat er in de rij staat") { Required = true };
    public static readonly Field<IReadOnlyList<Values>> DoingNothing = new("niets_doen", new Many(new Group(RowName, RowText)), "de kolom 'niets doen' van de vergelijking");
    public static readonly Field<string> WorkedOut = new("uitgewerkt", new Choice(Words.YesNo), "ja als elk onderdeel is ingevuld of onbekend is gezegd");
    public static readonly Field<Prose> ForWhom = new("voor_wie", new Markdown(), "voor wie het bedoeld is") { MayBeUnknown = true };
    public static readonly Field<Prose> NotForWhom = new("niet_voor_wie", new Markdown(), "voor wie niet") { MayBeUnknown = true };
    public static readonly Field<IReadOnlyList<Prose>> Elements = new("werkzame_elementen", new Many(new Markdown()), "wat volgens de bronnen werkt") { MayBeUnknown = true };
    public static readonly Field<string> Name = new("naam", new Line(), "naam") { Required = true };
    public static readonly Field<Prose> Clarification = new("uitleg", new Markdown(), "uitleg") { Required = true };
    public static readonly Field<IReadOnlyList<Values>> Variants = new("varianten", new Many(new Group(Name, Clarification)), "varianten naast elkaar, elk met bron") { MayBeUnknown = true };
    public static readonly Field<string> PartyName = new("partij", new Party(), "partij uit vocabulary/partijen.yml") { Required = true };
    public static readonly Field<string> Role = new("rol", new Line(), "wat deze partij doet") { Required = true };
    public static readonly Field<IReadOnlyList<Values>> Partners = new("partners", new Many(new Group(PartyName, Role)), "wie doet wat") { MayBeUnknown = true };
    public static readonly Field<IReadOnlyList<Prose>> Preconditions = new("voorwaarden", new Many(new Markdown()), "wat eerst geregeld moet zijn") { MayBeUnknown = true };
    public static readonly Field<Prose> LeadTime = new("doorlooptijd", new Markdown(), "hoe lang invoeren duurt") { MayBeUnknown = true };
    public static readonly Field<string> CostClass = new("klasse", new Choice(Words.CostClass), "kostenklasse") { Required = true };
    public static readonly Field<Prose> CostBasis = new("basis", new Markdown(), "waarop de klasse rust") { Required = true };
    public static readonly Field<int?> PriceYear = new("prijsjaar", new Number(1990, 2100), "prijsjaar") { Required = true, MayBeUnknown = true };
    public static readonly Field<Values> Cost = new("kosten", new Group(CostClass, CostBasis, PriceYear), "kosten met basis en prijsjaar") { MayBeUnknown = true };
    public static readonly Field<string> RecognisedBy = new("instantie", new Line(), "wie erkende") { Required = true };
    public static readonly Field<string> Recognition = new("oordeel", new Line(), "het oordeel in de woorden van de instantie") { Required = true };
    public static readonly Field<string> NoteOf = new("bron", new NoteName(), "naam van de noot") { Required = true };
    public static readonly Field<IReadOnlyList<Values>> Recognitions = new("erkenning", new Many(new Group(RecognisedBy, Recognition, NoteOf)), "erkenning; zegt op zich niets over effect") { MayBeUnknown = true };
    public static readonly Field<IReadOnlyList<Prose>> Risks = new("risicos", new Many(new Markdown()), "nadelen en risico's") { MayBeUnknown = true };
    public static readonly Field<string> Objection = new("bezwaar", new Line(), "bezwaar dat u kunt horen") { Required = true };
    public static readonly Field<Prose> Answer = new("antwoord", new Markdown(), "antwoord") { Required = true };
    public static readonly Field<string> From = new("herkomst", new Choice(Words.Origin), "bron of redactie") { Required = true };
    public static readonly Field<IReadOnlyList<Values>> Objections = new("bezwaren", new Many(new Group(Objection, Answer, From)), "verwachte bezwaren met antwoord") { MayBeUnknown = true };
    public static readonly Field<DateOnly?> SearchedOn = new("op", new Date(false), "dag") { Required = true };
    public static readonly Field<string> SearchedIn = new("waar", new Line(), "waar gezocht is") { Required = true };
    public static readonly Field<string> SearchedFor = new("naar", new Line(), "waarnaar gezocht is") { Required = true };
    public static readonly Field<IReadOnlyList<Values>> Searched = new("gezocht", new Many(new Group(SearchedOn, SearchedIn, SearchedFor)), "waar en wanneer gezocht is naar wat onbekend bleef");

    // bewijs
    public static readonly Field<Link> Intervention = new("interventie", new Reference("interventie"), "interventie") { Required = true };
    public static readonly Field<string> Outcome = new("uitkomst", new Choice(Words.Outcome), "uitkomst") { Required = true };
    public static readonly Field<string> State = new("stand", new Choice(Words.EvidenceState), "bekend, of welk soort onbekend") { Required = true };
    public static readonly Field<string> Measure = new("maat", new Line(), "hoe de uitkomst gemeten is");
    public static readonly Field<string> Direction = new("richting", new Choice(Words.Direction), "richting van het verschil");
    public static readonly Field<string> Design = new("ontwerp", new Choice(Words.Design), "opzet van het onderzoek");
    public static readonly Field<int?> Participants = new("n", new Number(1, 10_000_000), "aantal deelnemers") { MayBeUnknown = true };
    public static readonly Field<string> Context = new("context", new Choice(Words.Context), "waar onderzocht");
    public static readonly Field<int?> StudyYear = new("jaar", new Number(1900, 2100), "jaar") { MayBeUnknown = true };
    public static readonly Field<string> Population = new("populatie", new Line(), "wie onderzocht zijn") { MayBeUnknown = true };
    public static readonly Field<string> IsPrimary = new("primair", new Choice(Words.YesNo), "was dit de hoofduitkomst") { MayBeUnknown = true };
    public static readonly Field<string> CertaintyLevel = new("niveau", new Choice(Words.CertaintyLevel), "zekerheid") { Required = true };
    public static readonly Field<Values> CertaintyOf = new("zekerheid", new Group(CertaintyLevel, Reason), "hoe zeker, met reden");

    // mkba
    public static readonly Field<IReadOnlyList<Link>> MkbaInterventions = new("interventies", new Many(new Reference("interventie")), "interventies") { Required = true };
    public static readonly Field<string> MkbaKind = new("soort_cijfer", new Choice(Words.MkbaKind), "soort cijfer") { Required = true };
    public static readonly Field<decimal?> Low = new("laag", new Amount(), "onderkant") { Required = true, MayBeUnknown = true };
    public static readonly Field<decimal?> High = new("hoog", new Amount(), "bovenkant") { Required = true, MayBeUnknown = true };
    public static readonly Field<string> Unit = new("eenheid", new Line(), "eenheid, bijvoorbeeld euro per geïnvesteerde euro") { Required = true };
    public static readonly Field<string> Perspective = new("perspectief", new Choice(Words.Perspective), "voor wie gerekend is") { Required = true, MayBeUnknown = true };
    public static readonly Field<string> BenefitKind = new("soort_baten", new Choice(Words.BenefitKind), "soort baten") { Required = true, MayBeUnknown = true };
    public static readonly Field<string> Horizon = new("horizon", new Line(), "over welke tijd") { Required = true, MayBeUnknown = true };
    public static readonly Field<string> HorizonClass = new("horizonklasse", new Choice(Words.HorizonClass), "klasse van de horizon") { Required = true, MayBeUnknown = true };
    public static readonly Field<string> BaseCase = new("nulalternatief", new Line(), "waarmee vergeleken is") { Required = true, MayBeUnknown = true };
    public static readonly Field<string> MkbaPopulation = new("populatie", new Line(), "over wie het gaat") { Required = true, MayBeUnknown = true };
    public static readonly Field<string> Bears = new("draagt", new Line(), "wat deze partij betaalt") { MayBeUnknown = true };
    public static readonly Field<string> Gains = new("profiteert", new Line(), "wat deze partij wint") { MayBeUnknown = true };
    public static readonly Field<IReadOnlyList<Values>> Distribution = new("verdeling", new Many(new Group(PartyName, Bears, Gains)), "wie betaalt en wie profiteert") { Required = true, MayBeUnknown = true };
    public static readonly Field<string> Uncertainty = new("onzekerheid", new Line(), "onzekerheid") { Required = true, MayBeUnknown = true };
    public static readonly Field<string> Report = new("onderliggend_rapport", new Line(), "rapport waarop het rust") { Required = true, MayBeUnknown = true };
    public static readonly Field<string> Country = new("land", new Choice(Words.Country), "land") { Required = true };
    public static readonly Field<string> MaySay = new("wel_zeggen", new Line(), "wat u hiermee wel kunt zeggen") { Required = true };
    public static readonly Field<string> MayNotSay = new("niet_zeggen", new Line(), "wat u hiermee niet kunt zeggen") { Required = true };

    // cijfer
    public static readonly Field<string> Topic = new("onderwerp", new Choice(Words.FigureTopic), "onderwerp") { Required = true };
    public static readonly Field<string> FigureValue = new("waarde", new Line(), "het cijfer zoals de bron het zegt") { Required = true };
    public static readonly Field<string> Definition = new("definitie", new Line(), "wat er geteld is") { Required = true, MayBeUnknown = true };
    public static readonly Field<string> ReferenceDate = new("peildatum", new Line(), "peildatum of periode") { Required = true, MayBeUnknown = true };
    public static readonly Field<string> NotCounted = new("niet_meegeteld", new Line(), "wie niet geteld is") { Required = true, MayBeUnknown = true };

    // praktijkvoorbeeld
    public static readonly Field<string> Town = new("plaats", new Line(), "gemeente of regio") { Required = true };
    public static readonly Field<string> Province = new("provincie", new Choice(Words.Province), "provincie") { Required = true, MayBeUnknown = true };
    public static readonly Field<string> Scale = new("schaal", new Choice(Words.ExampleScale), "soort gemeente of gebied") { Required = true, MayBeUnknown = true };
    public static readonly Field<string> Period = new("periode", new Line(), "periode of datum") { Required = true, MayBeUnknown = true };
    public static readonly Field<string> ExampleStatus = new("status_praktijk", new Choice(Words.ExampleStatus), "hoe het ervoor staat volgens de bron") { Required = true, MayBeUnknown = true };
    public static readonly Field<IReadOnlyList<string>> ExamplePartners = new("partners", new Many(new Line()), "partners bij naam of soort") { Required = true, MayBeUnknown = true };
    public static readonly Field<string> HousingInvolved = new("corporatie_betrokken", new Choice(Words.YesNo), "deed een corporatie mee") { Required = true, MayBeUnknown = true };
    public static readonly Field<Prose> Cause = new("aanleiding", new Markdown(), "aanleiding") { Required = true, MayBeUnknown = true };
    public static readonly Field<Prose> Result = new("resultaat", new Markdown(), "resultaat") { Required = true, MayBeUnknown = true };
    public static readonly Field<string> ResultKind = new("soort_resultaat", new Choice(Words.ResultKind), "hoe het resultaat bekend is") { Required = true };
    public static readonly Field<Prose> WentWrong = new("wat_ging_mis", new Markdown(), "wat misging, weerstand kreeg of stopte") { Required = true, MayBeUnknown = true };
    public static readonly Field<string> ContactRole = new("contact", new Line(), "functie van wie u kunt vragen") { Required = true, MayBeUnknown = true };
    public static readonly Field<DateOnly?> SourceDate = new("stand_van", new Date(false), "dag waarop de bron de stand geeft") { Required = true, MayBeUnknown = true };
    public static readonly Field<IReadOnlyList<Link>> ExampleInterventions = new("interventies", new Many(new Reference("interventie")), "interventies") { Required = true };
    public static readonly Field<IReadOnlyList<Link>> ExampleActions = new("acties", new Many(new Reference("actie")), "acties") { Required = true };

    // organisatie, ondersteuning, instrument
    public static readonly Field<string> OrganisationType = new("soort_organisatie", new Choice(Words.OrganisationType), "soort organisatie") { Required = true };
    public static readonly Field<IReadOnlyList<Link>> Publications = new("publicaties", new Many(new Reference("publicatie")), "publicaties van of over deze organisatie");
    public static readonly Field<IReadOnlyList<Link>> OfInterventions = new("interventies", new Many(new Reference("interventie")), "interventies");
    public static readonly Field<IReadOnlyList<Link>> OfActions = new("acties", new Many(new Reference("actie")), "acties");
    public static readonly Field<IReadOnlyList<Link>> Providers = new("aanbieders", new Many(new Reference("organisatie")), "wie het aanbiedt") { Required = true };
    public static readonly Field<string> Audience = new("voor", new Line(), "voor wie") { Required = true, MayBeUnknown = true };
    public static readonly Field<Prose> SupportCost = new("kosten", new Markdown(), "wat het kost") { Required = true, MayBeUnknown = true };
    public static readonly Field<string> HowToAsk = new("aanvragen", new Line(), "hoe u het vraagt") { Required = true, MayBeUnknown = true };
    public static readonly Field<string> ToolType = new("soort_instrument", new Choice(Words.ToolType), "soort instrument") { Required = true };
}
