using Site.Model;
using Site.Text;

namespace Site.Templates;

/// <summary>When and against what an entry was checked, in one sentence; "niet bekend" said aloud.</summary>
public static class CheckedText
{
    public static string Of(Entry entry)
    {
        // A page without sources is our own text: there is nothing to hold it against.
        if (entry.Get(Fields.Checked) is not { } check || (entry.Kind == Kinds.Pagina && entry.Get(Fields.Sources).Count == 0)) return "";
        var against = Words.Against.Label(check.Get(Fields.Against) ?? "");
        return check.Get(Fields.CheckedOn) is { } on
            ? $"Gecontroleerd op {Dutch.Date(on)} tegen {against}."
            : $"Gelezen: {against}. Op welke dag is niet vastgelegd.";
    }
}
