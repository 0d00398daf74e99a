using System.Text.RegularExpressions;
using Site.Model;
using Site.Text;

namespace Site.Templates;

/// <summary>An intervention in the rows of the comparison, in words; what is unknown says so.</summary>
public static partial class Comparison
{
    private const string Unknown = "Onbekend";

    /// <summary>What stands in a cell: one line, or several that become a list.</summary>
    public static IReadOnlyList<string> Cell(Entry entry, string row, Graph graph) => row switch
    {
        "voor-wie" => [Text(entry.Get(Fields.ForWhom)) ?? Names(graph.Out(entry, Fields.TargetGroups))],
        "bewijs" => EvidenceOf(entry, graph),
        "kosten" => [entry.Get(Fields.Cost) is { } cost ? $"{Dutch.Capital(Words.CostClass.Label(cost.Get(Fields.CostClass) ?? ""))}. {Text(cost.Get(Fields.CostBasis))}" : Unknown],
        "doorlooptijd" => [Text(entry.Get(Fields.LeadTime)) ?? Unknown],
        "partners" => [PartnersOf(entry, graph)],
        "wet" => [entry.Get(Fields.Duty)?.Get(Fields.Verdict) is { } verdict ? Dutch.Capital(Words.Duty.Label(verdict)) : Unknown],
        "verdeling" => DistributionOf(entry, graph),
        "risicos" => entry.Get(Fields.Risks) is { Count: > 0 } risks ? [.. risks.Select(risk => FirstSentence(Text(risk)!))] : [Unknown],
        _ => throw new InvalidOperationException($"No row {row}."),
    };

    /// <summary>The same lines as on the intervention's page: each direction named, nothing added up.</summary>
    private static IReadOnlyList<string> EvidenceOf(Entry entry, Graph graph)
    {
        var lines = Evidence.InShort(entry, graph).Select(line => $"{line.Outcome}: {string.Join("; ", line.Says.Select(say => say.Text))}").ToList();
        return lines.Count > 0 ? lines : ["Niet gezocht"];
    }

    private static string PartnersOf(Entry entry, Graph graph)
    {
        var names = entry.Get(Fields.ActedBy).Select(Words.Actor.Label).Concat(entry.Get(Fields.Together).Select(slug => Dutch.Uncapital(graph.Parties.GetValueOrDefault(slug, slug)))).Distinct().ToList();
        return names.Count > 0 ? Dutch.Capital(Dutch.Enumerate(names)) : Unknown;
    }

    private static IReadOnlyList<string> DistributionOf(Entry entry, Graph graph)
    {
        var lines = graph.In(entry, Kinds.Mkba, Fields.MkbaInterventions).SelectMany(figure => figure.Get(Fields.Distribution))
            .Select(party => $"{graph.Parties.GetValueOrDefault(party.Get(Fields.PartyName) ?? "", "")}: betaalt {party.Get(Fields.Bears) ?? "onbekend"}; wint {party.Get(Fields.Gains) ?? "onbekend"}").Distinct().ToList();
        return lines.Count > 0 ? lines : [Unknown];
    }

    private static string? Text(Model.Prose? prose) => prose?.PlainText.Replace('\n', ' ');

    private static string Names(IReadOnlyList<Entry> entries) => entries.Count > 0 ? string.Join(", ", entries.Select(entry => entry.Title)) : Unknown;

    /// <summary>Four columns must fit one page; the rest is a link away, with its source.</summary>
    private static string FirstSentence(string text) => Sentence().Match(text) is { Success: true } match ? match.Value : text;

    [GeneratedRegex(@"^.{12,}?[.!?](?=\s+[\p{Lu}‘“""'])", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
