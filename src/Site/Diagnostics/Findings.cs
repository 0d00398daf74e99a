namespace Site.Diagnostics;

/// <summary>
/// The catalogue: one factory and one permanent code per author mistake; each message says what is wrong and what to do, in Dutch.
/// Codes never change their meaning; a code that is no longer given is not used again.
/// </summary>
public static class Findings
{
    private const int MostShown = 1200;

    // Files.
    public static Diagnostic UnknownFile(Place at) => Error(at, "onbekend-bestand", "Dit bestand hoort hier niet. Zet het in een map die content/README.md noemt, of haal het weg.");
    public static Diagnostic BadFileName(Place at, string suggestion) => Error(at, "bestandsnaam", $"Een bestandsnaam heeft kleine letters, cijfers en losse koppeltekens. Noem het bijvoorbeeld '{suggestion}'.");
    public static Diagnostic EmptyFile(Place at) => Error(at, "leeg-bestand", "Dit bestand is leeg. Vul het of haal het weg.");
    public static Diagnostic NotUtf8(Place at) => Error(at, "geen-utf8", "Dit bestand is geen UTF-8. Bewaar het opnieuw als UTF-8.");
    public static Diagnostic ControlCharacter(Place at, int code) => Error(at, "stuurteken", $"Hier staat een onzichtbaar stuurteken (U+{code:X4}). Haal het weg.");
    public static Diagnostic ReservedName(Place at, string name) => Error(at, "gereserveerde-naam", $"Windows kan geen bestand of map maken met de naam '{name}'. Kies een andere naam.");
    public static Diagnostic LinkOnDisk(Place at) => Error(at, "koppeling-op-schijf", "Dit is een koppeling naar een ander bestand of een andere map. Zet het bestand zelf hier.");
    public static Diagnostic TooLarge(Place at, int limit) => Error(at, "te-groot", $"Dit bestand is groter dan {limit / 1024} KiB. Splits het.");
    public static Diagnostic Unreadable(Place at) => Error(at, "onleesbaar", "Dit bestand kan niet worden gelezen. Kijk of het bestaat en of u het mag openen.");
    public static Diagnostic MissingFile(Place at, string what) => Error(at, "bestand-ontbreekt", $"Dit bestand ontbreekt. Maak het: {what}.");

    // YAML and front matter.
    public static Diagnostic NoFrontMatter(Place at) => Error(at, "geen-kop", "De kop ontbreekt. Begin het bestand met een regel '---', dan de sleutels, dan weer een regel '---'.");
    public static Diagnostic UnclosedFrontMatter(Place at) => Error(at, "kop-niet-gesloten", "De kop is niet gesloten. Zet na de laatste sleutel een regel '---'.");
    public static Diagnostic YamlSyntax(Place at) => Error(at, "yaml-syntaxis", "De kop is hier geen geldige YAML. Kijk naar inspringing en aanhalingstekens; zet tekst met een dubbele punt of hekje tussen aanhalingstekens.");
    public static Diagnostic YamlAnchor(Place at) => Error(at, "yaml-anker", "Ankers (&) en verwijzingen (*) mogen niet. Schrijf de waarde voluit, of zet haar tussen aanhalingstekens.");
    public static Diagnostic YamlTag(Place at) => Error(at, "yaml-label", "Labels met een uitroepteken mogen niet. Zet de waarde tussen aanhalingstekens.");
    public static Diagnostic YamlTooDeep(Place at, int limit) => Error(at, "te-diep", $"Dit is dieper genest dan {limit} lagen. Maak het vlakker.");
    public static Diagnostic YamlSeveralDocuments(Place at) => Error(at, "yaml-documenten", "Een bestand bevat één YAML-document. Haal de extra regel '---' weg.");
    public static Diagnostic DuplicateKey(Place at, string key) => Error(at, "dubbele-sleutel", $"De sleutel '{key}' staat er twee keer. Houd er één.");
    public static Diagnostic UnknownKey(Place at, string key, string where, string? suggestion) => Error(at, "onbekende-sleutel", $"De sleutel '{key}' hoort niet bij {where}.{Did(suggestion)} Zie content/README.md.");
    public static Diagnostic MissingKey(Place at, string key, string help) => Error(at, "sleutel-ontbreekt", $"De sleutel '{key}' ontbreekt ({help}). Vul haar in.");
    public static Diagnostic MissingKeyOrUnknown(Place at, string key, string help) => Error(at, "sleutel-ontbreekt", $"De sleutel '{key}' ontbreekt ({help}). Vul haar in, of zet er 'onbekend' als we het niet weten.");
    public static Diagnostic WrongType(Place at, string key, string expected) => Error(at, "verkeerd-soort-waarde", $"'{key}' moet {expected} zijn.");
    public static Diagnostic MayNotBeUnknown(Place at, string key) => Error(at, "onbekend-mag-niet", $"'{key}' mag niet 'onbekend' zijn. Vul een waarde in.");
    public static Diagnostic UnknownChoice(Place at, string key, string word, string allowed, string? suggestion) => Error(at, "onbekende-keuze", $"'{word}' kan niet bij '{key}'.{Did(suggestion)} Kies uit: {allowed}.");
    public static Diagnostic EmptyValue(Place at, string key) => Error(at, "lege-waarde", $"'{key}' is leeg. Vul een waarde in of haal de sleutel weg.");
    public static Diagnostic TooMany(Place at, string key, int max) => Error(at, "te-veel", $"'{key}' mag hoogstens {max} waarden hebben.");
    public static Diagnostic DuplicateValue(Place at, string key, string value) => Error(at, "dubbele-waarde", $"'{value}' staat twee keer in '{key}'. Houd er één.");
    public static Diagnostic BadDate(Place at, string key) => Error(at, "datum", $"'{key}' moet een bestaande datum zijn, geschreven als 2026-11-21.");
    public static Diagnostic FutureDate(Place at, string key, string date) => Error(at, "datum-in-de-toekomst", $"'{key}' is {date}, na de datum van deze bouw. Vul de dag in waarop het gebeurde.");
    public static Diagnostic BadAddress(Place at, string key) => Error(at, "webadres", $"'{key}' moet een adres zijn dat met https:// of http:// begint, zonder spaties, aanhalingstekens of wachtwoord. Schrijf een spatie als %20 en een domein met bijzondere letters in de vorm xn--.");
    public static Diagnostic BadRepository(Place at) => Error(at, "repository", "'repository' moet het adres van een openbare repository zijn dat met https:// begint, zonder vraagteken of hekje.");
    public static Diagnostic BadContact(Place at) => Error(at, "contact", "'contact' moet een e-mailadres zijn, zoals redactie@voorbeeld.nl.");
    public static Diagnostic BadMenuAddress(Place at, string address) => Error(at, "menu-adres", $"'{address}' is geen adres van deze site. Schrijf het als /pijlers/, met een schuine streep aan het begin en het eind.");
    public static Diagnostic SummaryTooLong(Place at, int max) => Error(at, "samenvatting-te-lang", $"De samenvatting is langer dan {max} tekens. Kort haar in; uitleg hoort in de tekst.");
    public static Diagnostic NumberInSummary(Place at, string number) => Error(at, "getal-in-samenvatting", $"De samenvatting noemt een getal ({number}) en kan geen noot dragen. Zet het getal in de tekst, met een noot.");

    // Identity and links.
    public static Diagnostic BadId(Place at, string id) => Error(at, "kenmerk", $"Het id '{id}' mag alleen kleine letters, cijfers en losse koppeltekens hebben.");
    public static Diagnostic DuplicateId(Place at, string id, string others) => Error(at, "dubbel-id", $"Het id '{id}' staat ook in {others}. Geef één van beide een eigen id.");
    public static Diagnostic DuplicateSlug(Place at, string slug, string others) => Error(at, "dubbele-slug", $"De slug '{slug}' staat ook in {others}. Kies een andere.");
    public static Diagnostic DuplicateName(Place at, string name, string others) => Error(at, "dubbele-naam", $"De naam '{name}' hoort ook bij {others}. Eén naam hoort bij één onderwerp van een soort; maak hem preciezer.");
    public static Diagnostic RouteCollision(Place at, string route, string others) => Error(at, "dubbel-adres", $"Het adres {route} wordt ook gevraagd door {others}. Geef één van beide een ander adres.");
    public static Diagnostic BadSlug(Place at, string slug) => Error(at, "slug", $"De slug '{slug}' mag alleen kleine letters, cijfers en losse koppeltekens hebben (hoogstens 80 tekens).");
    public static Diagnostic BadRedirect(Place at, string route) => Error(at, "redirect", $"'{route}' is geen adres van deze site. Schrijf het als /acties/oude-naam/.");
    public static Diagnostic UnknownReference(Place at, string name, string kinds, string? suggestion) => Error(at, "onbekende-verwijzing", $"Er is geen {kinds} '{name}'.{Did(suggestion)} Verbeter de naam, of maak het onderwerp eerst.");
    public static Diagnostic UnknownParty(Place at, string name, string? suggestion) => Error(at, "onbekende-partij", $"De partij '{name}' staat niet in vocabulary/partijen.yml.{Did(suggestion)} Verbeter de naam, of voeg de partij daar toe.");
    public static Diagnostic BadTypedReference(Place at, string text) => Error(at, "verwijzing", $"'{text}' is geen verwijzing. Schrijf soort:slug, bijvoorbeeld interventie:briefadres.");
    public static Diagnostic RequiresCycle(Place at, string path) => Error(at, "kring-in-vereist", $"Deze acties wachten op elkaar: {path}. Haal één 'vereist' weg.");
    public static Diagnostic RetiredTarget(Place at, string name) => Warning(at, "verwijst-naar-vervallen", $"'{name}' is vervallen. Verwijs naar de opvolger.");
    public static Diagnostic NoParent(Place at, string folder) => Error(at, "map-zonder-index", $"De map '{folder}' heeft geen _index.md. Maak dat bestand eerst.");

    // Text.
    public static Diagnostic EmptyBody(Place at) => Error(at, "geen-tekst", "De tekst ontbreekt. Schrijf haar onder de kop.");
    public static Diagnostic TextTooLong(Place at, int limit) => Error(at, "tekst-te-lang", $"Hier begint een tekst of alinea van meer dan {limit} tekens. Splits haar.");
    public static Diagnostic TextTooDeep(Place at) => Error(at, "tekst-te-diep", "De tekst is te diep genest. Gebruik minder lagen in lijsten en citaten.");
    public static Diagnostic MarkupNotAllowed(Place at, string what) => Error(at, "opmaak", $"{what} mag niet in de tekst. Zie content/README.md voor wat wel kan.");
    public static Diagnostic HeadingLevel(Place at) => Error(at, "kopniveau", "Begin koppen met '##' en sla geen niveau over; de titel is al de grootste kop.");
    public static Diagnostic ForbiddenScheme(Place at, string address) => Error(at, "adres-niet-toegestaan", $"Het adres '{address}' mag niet. Gebruik https:// of http://, mailto:, of soort:slug voor een onderwerp van deze site.");
    public static Diagnostic SitePathInText(Place at, string address) => Error(at, "pad-in-tekst", $"Schrijf voor een onderwerp van deze site soort:slug in plaats van '{address}', bijvoorbeeld pagina:over.");
    public static Diagnostic DeadAnchor(Place at, string anchor, string target) => Error(at, "dood-anker", $"'{target}' heeft geen kop '#{anchor}'. Kijk naar de koppen van die tekst.");
    public static Diagnostic UnknownNote(Place at, string note, string? suggestion) => Error(at, "onbekende-noot", $"De noot '{note}' staat niet in 'bronnen'.{Did(suggestion)} Verbeter de naam, of voeg de bron toe.");
    public static Diagnostic DuplicateNote(Place at, string note) => Error(at, "dubbele-noot", $"De noot '{note}' is twee keer gemaakt. Geef elke noot een eigen naam.");
    public static Diagnostic NumberWithoutSource(Place at, string number) => Error(at, "getal-zonder-bron", $"Het getal '{number}' heeft geen noot in deze alinea. Zet er [^naam] achter en noem de bron met vindplaats in 'bronnen'.");
    public static Diagnostic NumberKeyWithoutSource(Place at, string key) => Error(at, "getal-zonder-bron", $"'{key}' noemt getallen, maar het onderwerp heeft geen bron. Vul 'bronnen' in.");

    // Rules of honesty.
    public static Diagnostic NoSource(Place at, string kind) => Error(at, "geen-bron", $"Een {kind} heeft minstens één bron met vindplaats. Vul 'bronnen' in.");
    public static Diagnostic DutyIncomplete(Place at) => Error(at, "wettelijke-taak", "Bij 'ja' of 'deels' horen 'wet', 'artikel' en 'stand_per'; zet er 'onbekend' waar we het niet weten.");
    public static Diagnostic ClassNotConcerned(Place at, string what) => Error(at, "klasse-buiten-bevinding", $"De klasse geldt voor '{what}', maar de bevinding gaat daar niet over. Noem het bij 'acties' of 'interventies' van de bevinding.");
    public static Diagnostic FindingConcernsNothing(Place at) => Error(at, "bevinding-zonder-onderwerp", "De bevinding zegt niet waar zij over gaat. Vul 'groepen', 'acties', 'interventies' of 'pijlers' in.");
    public static Diagnostic StigmaWord(Place at, string word, string better) => Error(at, "woordkeus", $"'{word}' plakt een etiket op mensen. Schrijf bijvoorbeeld '{better}'.");
    public static Diagnostic SearchNotTold(Place at) => Error(at, "zoeken-niet-verteld", "Waar iets onbekend is omdat er niets gevonden werd, hoort 'gezocht' met op, waar en naar. Vul in wat er echt gezocht is.");
    public static Diagnostic CertaintyTooHigh(Place at, string design) => Error(at, "zekerheid-te-hoog", $"Bij een {design} is de zekerheid hoogstens 'laag'. Kies laag of zeer-laag en noem de reden.");
    public static Diagnostic ReviewOverdue(Place at, string date) => Warning(at, "herziening-verlopen", $"Dit onderwerp moest voor {date} opnieuw worden bekeken. Kijk het na en zet 'gecontroleerd' en 'herzien_voor' op nieuwe datums.");
    public static Diagnostic LawOutdated(Place at, string date) => Warning(at, "stand-van-de-wet", $"De stand van de wet is van {date}, meer dan twaalf maanden geleden. Controleer de actuele tekst.");
    public static Diagnostic ReviewBeforeCheck(Place at) => Error(at, "herziening-voor-controle", "'herzien_voor' ligt voor de dag van 'gecontroleerd'. Kies een latere dag.");
    public static Diagnostic OwnerEmpty(Place at, string key) => Warning(at, "eigenaar-leeg", $"'{key}' is nog leeg. Vul het in als de eigenaar van de site bekend is; tot die tijd toont de site alleen wat wel bekend is.");

    // Search.
    public static Diagnostic SynonymAlone(Place at) => Error(at, "synoniem-alleen", "Deze groep heeft maar één woord. Voeg een woord toe of haal de groep weg.");
    public static Diagnostic SynonymTwice(Place at, string word, int line) => Error(at, "synoniem-dubbel", $"'{word}' staat ook in de groep op regel {line}. Voeg de groepen samen of haal het woord uit één van beide.");

    // Finished pages.
    public static Diagnostic DeadLink(Place at, string page, string address, int others) => Error(at, "dode-link", $"De pagina {page} verwijst naar {address}, en dat bestaat niet.{Also(others)} Verbeter het adres.");
    public static Diagnostic DeadPageAnchor(Place at, string page, string address, int others) => Error(at, "dood-anker-op-pagina", $"De pagina {page} verwijst naar {address}, maar dat anker staat er niet.{Also(others)} Verbeter het adres.");
    public static Diagnostic DuplicateAnchor(Place at, string page, string id) => Error(at, "dubbel-anker", $"De pagina {page} heeft twee keer het anker '{id}'. Noem de kop in de tekst anders.");
    public static Diagnostic DuplicatePageTitle(Place at, string title, string others) => Error(at, "dubbele-paginatitel", $"De paginatitel '{title}' staat ook op {others}. Maak de titels verschillend.");
    public static Diagnostic MarkupInPage(Place at, string page, string what) => Error(at, "opmaak-op-pagina", $"De pagina {page} bevat {what}; dat staat niet op de lijst van wat mag.");
    public static Diagnostic HeadingsOfPage(Place at, string page, int count) => Error(at, "h1-op-pagina", $"De pagina {page} heeft {count} koppen van het hoogste niveau; het moet er precies één zijn.");

    private static string Did(string? suggestion) => suggestion is null ? "" : $" Bedoelde u '{suggestion}'?";

    private static string Also(int others) => others == 0 ? "" : $" Dat doen nog {others} andere pagina's.";

    private static Diagnostic Error(Place at, string code, string message) => new(Severity.Error, code, Shown(message), at);

    private static Diagnostic Warning(Place at, string code, string message) => new(Severity.Warning, code, Shown(message), at);

    /// <summary>A message quotes what an author wrote, which can be anything: it stays one line, and what to do about it stays in sight.</summary>
    private static string Shown(string message)
    {
        var line = message.ReplaceLineEndings(" ");
        return line.Length <= MostShown ? line : line[..(MostShown / 2)] + " … " + line[^(MostShown / 2)..];
    }
}
