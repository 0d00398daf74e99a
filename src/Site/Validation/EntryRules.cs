using Site.Diagnostics;
using Site.Model;

namespace Site.Validation;

/// <summary>Rules within one entry, by kind.</summary>
internal static class EntryRules
{
    public static void Check(Entry entry, Graph graph, DiagnosticBag diagnostics)
    {
        if (entry.Kind.NeedsBody && entry.Kind.Layout == Layout.Lists && entry.Body is null && entry.Values.Has(Fields.Body))
            diagnostics.Add(Findings.EmptyBody(entry.Values.PlaceOf(Fields.Body)));
        foreach (var party in entry.Get(Fields.Together))
            if (!graph.Parties.ContainsKey(party))
                diagnostics.Add(Findings.UnknownParty(entry.Values.PlaceOf(Fields.Together), party, Text.Suggest.Nearest(party, graph.Parties.Keys)));
        if (entry.Get(Fields.Duty) is { } duty) Duty(duty, diagnostics);
        if (entry.Kind == Kinds.Bevinding) Finding(entry, graph, diagnostics);
    }

    private static void Duty(Values duty, DiagnosticBag diagnostics)
    {
        if (duty.Get(Fields.Verdict) is "ja" or "deels" && !(duty.Has(Fields.DutyLaw) && duty.Has(Fields.Article) && duty.Has(Fields.DutyAsOf)))
            diagnostics.Add(Findings.DutyIncomplete(duty.Place));
    }

    /// <summary>A class is shown for what the finding is about, and for nothing else (T1).</summary>
    private static void Finding(Entry finding, Graph graph, DiagnosticBag diagnostics)
    {
        var actions = graph.Out(finding, Fields.Actions);
        var interventions = graph.Out(finding, Fields.Interventions);
        if (actions.Count + interventions.Count + finding.Get(Fields.Groups).Count + finding.Get(Fields.FindingPillars).Count == 0)
            diagnostics.Add(Findings.FindingConcernsNothing(finding.Place));
        var concerned = finding.Get(Fields.Actions).Concat(finding.Get(Fields.Interventions)).Select(graph.Target).ToHashSet();
        foreach (var link in finding.Get(Fields.Classes).SelectMany(group => group.Get(Fields.Actions).Concat(group.Get(Fields.Interventions))))
            if (graph.Target(link) is { } target && !concerned.Contains(target))
                diagnostics.Add(Findings.ClassNotConcerned(link.Place, target.Title));
    }
}
