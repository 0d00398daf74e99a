using Site.Diagnostics;
using Site.Model;

namespace Site.Validation;

/// <summary>Evidence, honestly: a known row is complete, an unknown says which kind it is, and weak designs never claim more than they can.</summary>
internal static class EvidenceRules
{
    private static readonly Field[] OfKnown = [Fields.Measure, Fields.Direction, Fields.Design, Fields.Participants, Fields.Context, Fields.StudyYear, Fields.Population, Fields.IsPrimary, Fields.CertaintyOf];
    private static readonly string[] Capped = ["voor-na", "beschrijvend", "kwalitatief", "ervaring"];

    public static void Check(Entry entry, DiagnosticBag diagnostics)
    {
        if (entry.Kind == Kinds.Bewijs) Record(entry, diagnostics);
        if (entry.Kind == Kinds.Interventie && entry.Get(Fields.WorkedOut) == "ja") WorkedOut(entry, diagnostics);
    }

    private static void Record(Entry record, DiagnosticBag diagnostics)
    {
        var state = record.Get(Fields.State);
        if (state == "bekend")
            foreach (var field in OfKnown.Where(field => !record.Values.Has(field))) diagnostics.Add(Findings.MissingKeyOrUnknown(record.Place, field.Key, field.Help));
        if (state is "bekend" or "gemengd" && record.Get(Fields.Sources).Count == 0) diagnostics.Add(Findings.NoSource(record.Place, "rij met bekend bewijs"));
        if (state == "niets-gevonden" && record.Get(Fields.Searched).Count == 0) diagnostics.Add(Findings.SearchNotTold(record.Place));
        if (Capped.Contains(record.Get(Fields.Design)) && record.Get(Fields.CertaintyOf) is { } certainty && certainty.Get(Fields.CertaintyLevel) is "hoog" or "matig")
            diagnostics.Add(Findings.CertaintyTooHigh(record.Get(Fields.CertaintyOf)!.PlaceOf(Fields.CertaintyLevel), Words.Design.Label(record.Get(Fields.Design)!)));
    }

    private static void WorkedOut(Entry entry, DiagnosticBag diagnostics)
    {
        Field[] sections = [Fields.ForWhom, Fields.NotForWhom, Fields.Elements, Fields.Variants, Fields.Partners, Fields.Preconditions, Fields.LeadTime, Fields.Cost, Fields.Recognitions, Fields.Risks, Fields.Objections];
        foreach (var field in sections.Where(field => !entry.Values.Has(field))) diagnostics.Add(Findings.MissingKeyOrUnknown(entry.Place, field.Key, field.Help));
        if (sections.Any(entry.Values.IsUnknown) && entry.Get(Fields.Searched).Count == 0) diagnostics.Add(Findings.SearchNotTold(entry.Place));
    }
}
