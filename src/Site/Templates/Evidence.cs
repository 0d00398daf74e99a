using Site.Model;
using Site.Text;

namespace Site.Templates;

/// <summary>The words and symbols of an evidence row. Direction and certainty stay apart; nothing is added up.</summary>
public static class Evidence
{
    private const int NoContext = 9;

    /// <summary>Rows that belong together: research in one part of the world, or what nobody knows.</summary>
    public sealed record Group(string Title, IReadOnlyList<Entry> Records);

    /// <summary>An outcome in a few words: each direction with where it was found and how certain that is, and what is unknown.</summary>
    public sealed record Line(string Outcome, IReadOnlyList<(string Symbol, string Text)> Says);

    /// <summary>Of one intervention: Dutch research first (T9), by outcome, the main outcome first, newest first; what is unknown after what is known.</summary>
    public static IReadOnlyList<Entry> Of(Entry intervention, Graph graph) =>
    [
        .. graph.In(intervention, Kinds.Bewijs, Fields.Intervention)
            .OrderBy(ContextOf)
            .ThenBy(OutcomeOf)
            .ThenBy(record => record.Get(Fields.IsPrimary) == "ja" ? 0 : 1)
            .ThenByDescending(record => record.Get(Fields.StudyYear) ?? 0)
            .ThenBy(record => record.Id, StringComparer.Ordinal),
    ];

    public static IReadOnlyList<Group> Groups(Entry intervention, Graph graph) =>
        [.. Of(intervention, graph).GroupBy(ContextOf).Select(group => new Group(GroupTitle(group.First()), [.. group]))];

    /// <summary>One line per outcome, outcomes with Dutch research first. No verdict: where directions differ, each is named.</summary>
    public static IReadOnlyList<Line> InShort(Entry intervention, Graph graph) =>
    [
        .. Of(intervention, graph).GroupBy(record => record.Get(Fields.Outcome) ?? "")
            .OrderBy(outcome => outcome.Min(ContextOf)).ThenBy(outcome => OutcomeOf(outcome.First()))
            .Select(outcome => new Line(Words.Outcome.Label(outcome.Key),
            [
                .. outcome.Where(IsKnown).GroupBy(DirectionWord).Select(direction => (Symbol(direction.First()), $"{direction.Key}: {Places(direction)}")),
                .. outcome.Where(record => !IsKnown(record)).Select(StateWord).Distinct().Select(state => ("?", state)),
            ])),
    ];

    public static bool IsKnown(Entry record) => record.Get(Fields.State) == "bekend";

    public static string Symbol(Entry record) => record.Get(Fields.Direction) switch
    {
        "gunstig" => "▲", "ongunstig" => "▼", "geen-verschil" => "=", "gemengd" => "◆", _ => "–",
    };

    public static string DirectionWord(Entry record) => Words.Direction.Label(record.Get(Fields.Direction) ?? "niet-gemeten");

    public static string StateWord(Entry record) => Words.EvidenceState.Label(record.Get(Fields.State) ?? "");

    /// <summary>"Laag", "onbekend".</summary>
    public static string CertaintyWord(Entry record) =>
        record.Get(Fields.CertaintyOf)?.Get(Fields.CertaintyLevel) is { } level ? Words.CertaintyLevel.Label(level) : "onbekend";

    /// <summary>Nederland, n = 183, 2017, gerandomiseerd experiment. Volwassenen die …</summary>
    public static string Where(Entry record)
    {
        var parts = new List<string> { Dutch.Capital(Words.Context.Label(record.Get(Fields.Context) ?? "")) };
        parts.Add(record.Get(Fields.Participants) is { } n ? $"n = {n}" : "n onbekend");
        parts.Add(record.Get(Fields.StudyYear)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "jaar onbekend");
        if (record.Get(Fields.Design) is { } design) parts.Add(Words.Design.Label(design));
        return string.Join(", ", parts.Where(part => part.Length > 0)) + (record.Get(Fields.Population) is { } population ? $". {Dutch.Capital(population).TrimEnd('.')}" : "") + ".";
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

    /// <summary>"Nederland (laag), ander land (laag, matig)".</summary>
    private static string Places(IEnumerable<Entry> records) => string.Join(", ", records.GroupBy(ContextOf).Select(place =>
        Words.Context.Label(place.First().Get(Fields.Context) ?? "") + (HasDirection(place.First()) ? Certainties(place) : "")));

    /// <summary>What was not measured is not more or less certain.</summary>
    private static bool HasDirection(Entry record) => record.Get(Fields.Direction) is not (null or "niet-gemeten");

    private static string Certainties(IEnumerable<Entry> records) =>
        $" ({string.Join(", ", records.Select(CertaintyWord).Distinct().OrderBy(word => Index(Words.CertaintyLevel, word, byLabel: true)))})";

    private static string GroupTitle(Entry record) => ContextOf(record) == NoContext ? "Wat we niet weten" : record.Get(Fields.Context) switch
    {
        "nederland" => "Onderzoek in Nederland",
        "vergelijkbaar" => "Onderzoek in een vergelijkbaar land",
        _ => "Onderzoek in een ander land",
    };

    private static int ContextOf(Entry record) => IsKnown(record) ? Index(Words.Context, record.Get(Fields.Context)) : NoContext;

    private static int OutcomeOf(Entry record) => Index(Words.Outcome, record.Get(Fields.Outcome));

    private static int Index(Vocabulary vocabulary, string? word, bool byLabel = false) =>
        vocabulary.Words.Select((pair, index) => (Word: byLabel ? pair.Label : pair.Word, index)).Where(pair => pair.Word == word).Select(pair => pair.index).DefaultIfEmpty(NoContext - 1).First();
}
