using Site.Model;
using Site.Text;

namespace Site.Templates;

/// <summary>The words and symbols of an evidence row. Direction and certainty stay apart; nothing is added up.</summary>
public static class Evidence
{
    /// <summary>Of one intervention: by outcome, Dutch research first, the main outcome first, newest first.</summary>
    public static IReadOnlyList<Entry> Of(Entry intervention, Graph graph) =>
    [
        .. graph.In(intervention, Kinds.Bewijs, Fields.Intervention)
            .OrderBy(record => Index(Words.Outcome, record.Get(Fields.Outcome)))
            .ThenBy(record => Index(Words.Context, record.Get(Fields.Context)))
            .ThenBy(record => record.Get(Fields.IsPrimary) == "ja" ? 0 : 1)
            .ThenByDescending(record => record.Get(Fields.StudyYear) ?? 0)
            .ThenBy(record => record.Id, StringComparer.Ordinal),
    ];

    public static string Symbol(Entry record) => Key(record) switch
    {
        "gunstig" => "▲", "ongunstig" => "▼", "geen-verschil" => "=", "gemengd" => "◆", _ => "–",
    };

    public static string DirectionWord(Entry record) => Words.Direction.Label(Key(record));

    /// <summary>Nederland, n = 183, 2017; people with …</summary>
    public static string Where(Entry record)
    {
        var parts = new List<string> { Words.Context.Label(record.Get(Fields.Context) ?? "") };
        parts.Add(record.Get(Fields.Participants) is { } n ? $"n = {n}" : "n onbekend");
        parts.Add(record.Get(Fields.StudyYear)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "jaar onbekend");
        if (record.Get(Fields.Design) is { } design) parts.Add(Words.Design.Label(design));
        return string.Join(", ", parts.Where(part => part.Length > 0)) + (record.Get(Fields.Population) is { } population ? $". {Dutch.Capital(population)}" : "") + ".";
    }

    /// <summary>The five kinds of unknown, each its own sentence.</summary>
    public static string UnknownSentence(Entry record) => record.Get(Fields.State) switch
    {
        "niet-gezocht" => "Niet gezocht.",
        "niets-gevonden" => "Gezocht, niets gevonden. Dat betekent niet dat het niet werkt.",
        "niet-gemeten" => "Niet gemeten.",
        "gemengd" => "Gemengd.",
        "niet-te-toetsen" => "Niet te toetsen.",
        _ => "Onbekend.",
    };

    public static string SearchText(Values search) =>
        $"Gezocht op {(search.Get(Fields.SearchedOn) is { } on ? Dutch.Date(on) : "onbekende datum")} in {search.Get(Fields.SearchedIn)}, naar {search.Get(Fields.SearchedFor)}.";

    private static string Key(Entry record) => record.Get(Fields.State) == "gemengd" ? "gemengd" : record.Get(Fields.Direction) ?? "niet-gemeten";

    private static int Index(Vocabulary vocabulary, string? word) =>
        vocabulary.Words.Select((pair, index) => (pair.Word, index)).Where(pair => pair.Word == word).Select(pair => pair.index).DefaultIfEmpty(99).First();
}
