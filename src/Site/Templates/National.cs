using System.Globalization;
using System.Text.RegularExpressions;
using Site.Model;

namespace Site.Templates;

/// <summary>Findings of the national scans by pillar, and the shares among them that can be drawn.</summary>
public static partial class National
{
    /// <summary>Findings about the pillar, its groups, their actions, or its interventions; in the order of lists.</summary>
    public static IReadOnlyList<Entry> Of(Entry pillar, Graph graph) => [.. graph.Of(Kinds.Bevinding).Where(finding => PillarsOf(finding, graph).Contains(pillar))];

    public static IReadOnlyList<Entry> PillarsOf(Entry finding, Graph graph) =>
    [
        .. graph.Out(finding, Fields.FindingPillars)
            .Concat(graph.Out(finding, Fields.Groups).Concat(graph.Out(finding, Fields.Actions)).Select(graph.PillarOf).OfType<Entry>())
            .Concat(graph.Out(finding, Fields.Interventions).SelectMany(measure => graph.Out(measure, Fields.Pillars)))
            .Distinct(),
    ];

    /// <param name="Percent">0–100, as the source says it.</param>
    public sealed record Share(Entry Municipality, string Shown, double Percent, string? Situation);

    /// <summary>The numbers of a finding that are one exact percentage; "meer dan driekwart" and ranges are words and stay words.</summary>
    public static IReadOnlyList<Share> SharesOf(Entry finding, Graph graph)
    {
        var shares = new List<Share>();
        foreach (var number in finding.Get(Fields.Numbers))
            if (number.Get(Fields.Shown) is { } shown && Percentage().Match(shown) is { Success: true } match
                && number.Get(Fields.Municipality) is { } link && graph.Target(link) is { } municipality)
                shares.Add(new Share(municipality, shown, double.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), number.Get(Fields.Situation)));
        return shares;
    }

    // Not \d, which takes the digits of every script; and no bar is longer than the whole.
    [GeneratedRegex(@"^(100|[0-9]{1,2})\s?%\z")]
    private static partial Regex Percentage();
}
