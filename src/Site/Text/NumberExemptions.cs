using System.Text.RegularExpressions;

namespace Site.Text;

/// <summary>Numbers that are no claim and so need no source. The only list of its kind; each row says why and shows an example.</summary>
public static partial class NumberExemptions
{
    /// <param name="Example">Text in which the number is exempt; a test reads it.</param>
    public sealed record Exemption(string Name, string Reason, string Example, Regex Pattern);

    public static IReadOnlyList<Exemption> All { get; } =
    [
        new("jaartal", "een jaar zegt wanneer, het is geen hoeveelheid", "Sinds 2022 geldt het, in de periode 2023-2025 ook.", Year()),
        new("datum", "een dag zegt wanneer", "Op 5 december 2022 getekend.", Date()),
        new("leeftijd", "een leeftijdsgrens hoort bij de naam van een groep", "Jongeren van 16 tot 27 jaar, 18-/18+, van 27 jaar en ouder.", Age()),
        new("wetsartikel", "een artikelnummer is een vindplaats", "Artikel 3, lid 2, en art. 22a van de wet.", Article()),
        new("bereikbaarheid", "24/7 is een vaste uitdrukking", "De begeleiding is 24/7 bereikbaar.", Always()),
        new("nummering", "een volgnummer verwijst", "Actielijn 2, ambitie 3, punt 4, stap 1, bladzijde 12.", Ordinal()),
        new("eigennaam", "het cijfer hoort bij een naam", "Platform31, Samenthuis2030, G4-USER, De 3e Kamer, Big 5, 1-loket, Place2BU.", Name()),
        new("rangorde", "een rangtelwoord telt niets", "De 2e ronde.", Rank()),
    ];

    [GeneratedRegex(@"(?<![\d€.,])(?<!€\s)(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)?\d\d))?(?![\d%])(?!\s?(?:%|euro|procent|mensen|woningen|gemeenten|huishoudens|jongeren|deelnemers|personen))", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b\d{1,2}\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?:\s\d{4})?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"\b(?:tot|vanaf|van|onder de|boven de|jonger dan|ouder dan|tussen(?: de)?|rond(?: de)?|als|bij|na|met)\s(?:hun\s)?\d{1,2}e?(?:\s(?:tot(?: en met)?|t/m|en)\s\d{1,2}e?)?(?:\s(?:jaar|jarige|verjaardag))?(?=\s(?:jaar|zijn|wordt|worden)|[.,;:)]|\s(?:jaar\s)?(?:en|of)\s(?:ouder|jonger)|$)|\b\d{1,2}\s?(?:tot(?: en met)?|t/m|[-–])\s?\d{1,2}(?=\sjaar|-?jarige)|\b\d{1,2}(?=\sjaar(?:\s(?:en|of)\s(?:ouder|jonger)|\s(?:wordt|worden|zijn|bent|is)\b))|\b\d{1,2}[-+](?=[\s/,.;:)]|$)|/\d{1,2}\+|\b\d{1,2}(?:\+|-jarigen?\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Age();

    [GeneratedRegex(@"\b(?:artikel(?:en)?|art\.|lid|leden|afdeling|hoofdstuk|titel|boek)\s\d+(?:[.:]\d+)*[a-z]{0,2}(?:\s(?:en|tot en met|t/m)\s\d+[a-z]{0,2})?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex(@"\b24/7\b|\b24\suur\sper\sdag\b", RegexOptions.CultureInvariant)]
    private static partial Regex Always();

    [GeneratedRegex(@"\b(?:actielijn|ambitie|punt|stap|vraag|fase|ronde|deel|niveau|nummer|nr\.|bladzijde|pagina|pag\.|p\.|alinea|doelstelling|actie|variant|groep|tabel|figuur)\s\d+(?:\s(?:en|tot en met|t/m)\s\d+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\b\p{L}+\d+\p{L}*\b|\bG4-?\w*|\bDe 3e Kamer\b|\bBig 5\b|\b1-loket\w*|\b3D\b|\bCOVID-19\b", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"\b\d{1,2}(?:e|de|ste)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Rank();
}
