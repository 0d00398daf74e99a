using Site.Model;
using Site.Text;

namespace Site.Templates;

/// <summary>When and against what an entry was checked, in one sentence; "niet bekend" said aloud.</summary>
public static class CheckedText
{
    public static string Of(Entry entry)
    {
        if (entry.Get(Fields.Checked) is not { } check) return "";
        var against = Words.Against.Label(check.Get(Fields.Against) ?? "");
        return check.Get(Fields.CheckedOn) is { } on
            ? $"Gecontroleerd op {Dutch.Date(on)} tegen {against}."
            : $"Gelezen: {against}. Op welke dag is niet vastgelegd.";
    }
}
