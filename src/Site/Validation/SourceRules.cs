using Site.Diagnostics;
using Site.Model;
using Site.Text;

namespace Site.Validation;

/// <summary>Each claim cites a source with its place; each note exists once.</summary>
internal static class SourceRules
{
    public static void Check(Entry entry, DiagnosticBag diagnostics)
    {
        var sources = entry.Get(Fields.Sources);
        if (entry.Kind.NeedsSource && sources.Count == 0) diagnostics.Add(Findings.NoSource(entry.Place, entry.Kind.One));
        var notes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in sources)
            if (source.Get(Fields.Note) is { } note && !notes.Add(note)) diagnostics.Add(Findings.DuplicateNote(source.PlaceOf(Fields.Note), note));

        foreach (var citation in Proses.Of(entry).SelectMany(prose => prose.Citations))
            if (!notes.Contains(citation.Note)) diagnostics.Add(Findings.UnknownNote(citation.Place, citation.Note, Suggest.Nearest(citation.Note, notes)));
        if (entry.Get(Fields.Duty) is { } duty && duty.Get(Fields.DutySource) is { } dutyNote && !notes.Contains(dutyNote))
            diagnostics.Add(Findings.UnknownNote(duty.PlaceOf(Fields.DutySource), dutyNote, Suggest.Nearest(dutyNote, notes)));

        foreach (var claim in Proses.Of(entry).SelectMany(prose => prose.UncitedNumbers)) diagnostics.Add(Findings.NumberWithoutSource(claim.Place, claim.Text));
        if (NumberClaims.In(entry.Summary) is [var first, ..]) diagnostics.Add(Findings.NumberInSummary(entry.Values.PlaceOf(Fields.Summary), first.Text));
        if (entry.Get(Fields.Numbers).Count > 0 && sources.Count == 0) diagnostics.Add(Findings.NumberKeyWithoutSource(entry.Values.PlaceOf(Fields.Numbers), Fields.Numbers.Key));
    }
}
