using Site.Diagnostics;
using Site.Model;
using Site.Text;

namespace Site.Validation;

/// <summary>Dates against the build date: nothing happened in the future, and what is past its review says so.</summary>
internal static class DateRules
{
    /// <summary>Months after which a statement of law must be read again (T10).</summary>
    public const int LawMonths = 12;

    public static void Check(Entry entry, DateOnly today, DiagnosticBag diagnostics)
    {
        NotInFuture(Kinds.Common, entry.Values, today, diagnostics);
        NotInFuture(entry.Kind.Fields, entry.Values, today, diagnostics);
        if (entry.Get(Fields.ReviewBy) is { } reviewBy)
        {
            var at = entry.Values.PlaceOf(Fields.ReviewBy);
            if (reviewBy < today && entry.IsCurrent) diagnostics.Add(Findings.ReviewOverdue(at, Dutch.Iso(reviewBy)));
            if (entry.Get(Fields.Checked)?.Get(Fields.CheckedOn) is { } on && reviewBy < on) diagnostics.Add(Findings.ReviewBeforeCheck(at));
        }
        if (IsLawOutdated(entry.Get(Fields.AsOf), today)) diagnostics.Add(Findings.LawOutdated(entry.Values.PlaceOf(Fields.AsOf), Dutch.Iso(entry.Get(Fields.AsOf)!.Value)));
        if (entry.Get(Fields.Duty) is { } duty && IsLawOutdated(duty.Get(Fields.DutyAsOf), today))
            diagnostics.Add(Findings.LawOutdated(duty.PlaceOf(Fields.DutyAsOf), Dutch.Iso(duty.Get(Fields.DutyAsOf)!.Value)));
    }

    public static bool IsLawOutdated(DateOnly? asOf, DateOnly today) => asOf is { } date && date <= today && date.AddMonths(LawMonths) < today;

    private static void NotInFuture(IReadOnlyList<Field> fields, Values values, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var field in fields)
            switch (field.Type, values.Raw(field))
            {
                case (FieldType.Date { MayBeFuture: false }, DateOnly date) when date > today:
                    diagnostics.Add(Findings.FutureDate(values.PlaceOf(field), field.Key, Dutch.Iso(date)));
                    break;
                case (FieldType.Group group, Values nested): NotInFuture(group.Fields, nested, today, diagnostics); break;
                case (FieldType.Many { Item: FieldType.Group group }, IReadOnlyList<Values> items):
                    foreach (var item in items) NotInFuture(group.Fields, item, today, diagnostics);
                    break;
            }
    }
}
