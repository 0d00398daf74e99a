using Site.Diagnostics;
using Site.Model;

namespace Site.Validation;

/// <summary>Stage Validate: every rule over the resolved graph. A rule reads the graph and adds findings, nothing else.</summary>
public static class Rules
{
    /// <param name="today">The build date; never the clock.</param>
    public static void Check(Graph graph, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var entry in graph.All)
        {
            EntryRules.Check(entry, graph, diagnostics);
            DateRules.Check(entry, today, diagnostics);
            SourceRules.Check(entry, diagnostics);
            WordingRules.Check(entry, diagnostics);
            EvidenceRules.Check(entry, diagnostics);
        }
        NameRules.Check(graph, diagnostics);
        CycleRule.Check(graph, diagnostics);
        RouteRules.Check(graph, diagnostics);
    }
}
