using Site.Text;

namespace Site.Model;

/// <summary>One row of evidence as a sentence for a paper; each kind of unknown has its own.</summary>
public static class EvidenceSentence
{
    public static string Of(Entry evidence)
    {
        var outcome = Words.Outcome.Label(evidence.Get(Fields.Outcome) ?? "");
        return evidence.Get(Fields.State) switch
        {
            "niet-gezocht" => $"{outcome}: hier is nog niet naar gezocht.",
            "niets-gevonden" => $"{outcome}: gezocht en niets gevonden. Dat betekent niet dat het niet werkt.",
            "niet-gemeten" => $"{outcome}: niet gemeten.",
            "niet-te-toetsen" => $"{outcome}: niet te toetsen, want het is een wettelijke taak.",
            _ => Known(evidence, outcome),
        };
    }

    private static string Known(Entry evidence, string outcome)
    {
        var direction = Words.Direction.Label(evidence.Get(Fields.Direction) ?? evidence.Get(Fields.State) ?? "");
        var certainty = evidence.Get(Fields.CertaintyOf) is { } of
            ? $"Zekerheid {Words.CertaintyLevel.Label(of.Get(Fields.CertaintyLevel) ?? "")}"
            : "Zekerheid onbekend";
        // Last: where a paper must be short, only the reason may be cut.
        var reason = evidence.Get(Fields.CertaintyOf)?.Get(Fields.Reason) is { } why ? $" Reden: {Dutch.Uncapital(why).TrimEnd('.')}." : "";
        var context = evidence.Get(Fields.Context) is { } where ? Words.Context.Label(where) : "land onbekend";
        var n = evidence.Get(Fields.Participants) is { } participants ? $"n = {participants}" : "aantal deelnemers onbekend";
        var year = evidence.Get(Fields.StudyYear) is { } studied ? studied.ToString(System.Globalization.CultureInfo.InvariantCulture) : "jaar onbekend";
        return $"{outcome}: {direction}. {certainty}. Onderzocht in: {context}, {n}, {year}.{reason}";
    }
}
