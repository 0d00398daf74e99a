using Site.Model;
using Site.Text;

namespace Site.Templates;

/// <summary>An intervention in the rows of the comparison, in words; what is unknown says so.</summary>
public static class Comparison
{
    private const string Unknown = "onbekend";

    public static string Cell(Entry entry, string row, Graph graph) => row switch
    {
        "voor-wie" => Text(entry.Get(Fields.ForWhom)) ?? Names(graph.Out(entry, Fields.TargetGroups)),
        "bewijs" => EvidenceOf(entry, graph),
        "kosten" => entry.Get(Fields.Cost) is { } cost ? $"{Dutch.Capital(Words.CostClass.Label(cost.Get(Fields.CostClass) ?? ""))}. {Text(cost.Get(Fields.CostBasis))}" : Unknown,
        "doorlooptijd" => Text(entry.Get(Fields.LeadTime)) ?? Unknown,
        "partners" => Dutch.Capital(Dutch.Enumerate([.. entry.Get(Fields.ActedBy).Select(Words.Actor.Label), .. entry.Get(Fields.Together).Select(slug => Dutch.Uncapital(graph.Parties.GetValueOrDefault(slug, slug)))])),
        "wet" => entry.Get(Fields.Duty)?.Get(Fields.Verdict) is { } verdict ? Words.Duty.Label(verdict) : Unknown,
        "verdeling" => DistributionOf(entry, graph),
        "risicos" => entry.Get(Fields.Risks) is { Count: > 0 } risks ? string.Join(" ", risks.Select(risk => risk.PlainText)) : Unknown,
        _ => throw new InvalidOperationException($"No row {row}."),
    };

    private static string EvidenceOf(Entry entry, Graph graph)
    {
        var lines = Evidence.Of(entry, graph).Where(record => record.Get(Fields.State) is "bekend" or "gemengd")
            .Select(record => $"{Words.Outcome.Label(record.Get(Fields.Outcome) ?? "")}: {Evidence.DirectionWord(record)}, zekerheid {Words.CertaintyLevel.Label(record.Get(Fields.CertaintyOf)?.Get(Fields.CertaintyLevel) ?? Unknown)} ({Words.Context.Label(record.Get(Fields.Context) ?? "")}).")
            .Distinct().ToList();
        return lines.Count > 0 ? string.Join(" ", lines) : "Geen onderzoek beschreven.";
    }

    private static string DistributionOf(Entry entry, Graph graph)
    {
        var lines = graph.In(entry, Kinds.Mkba, Fields.MkbaInterventions).SelectMany(figure => figure.Get(Fields.Distribution))
            .Select(party => $"{graph.Parties.GetValueOrDefault(party.Get(Fields.PartyName) ?? "", "")}: {party.Get(Fields.Bears) ?? Unknown}; {party.Get(Fields.Gains) ?? Unknown}.").Distinct().ToList();
        return lines.Count > 0 ? string.Join(" ", lines) : Unknown;
    }

    private static string? Text(Model.Prose? prose) => prose?.PlainText.Replace('\n', ' ');

    private static string Names(IReadOnlyList<Entry> entries) => entries.Count > 0 ? string.Join(", ", entries.Select(entry => entry.Title)) : Unknown;
}
