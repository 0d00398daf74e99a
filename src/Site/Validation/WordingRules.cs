using System.Text.RegularExpressions;
using Site.Diagnostics;
using Site.Model;

namespace Site.Validation;

/// <summary>Words that label people, and leads that are too long. Names of organisations and publications keep their own words.</summary>
internal static partial class WordingRules
{
    public const int MaxSummary = 320;

    public static void Check(Entry entry, DiagnosticBag diagnostics)
    {
        if (entry.Summary.Length > MaxSummary) diagnostics.Add(Findings.SummaryTooLong(entry.Values.PlaceOf(Fields.Summary), MaxSummary));
        Label(entry.Summary, entry.Values.PlaceOf(Fields.Summary), diagnostics);
        if (entry.Kind == Kinds.Publicatie || entry.Kind == Kinds.Begrip) return;
        Label(entry.Title, entry.Values.PlaceOf(Fields.Title), diagnostics);
        if (entry.Body is { } body) Label(body.PlainText, entry.Place, diagnostics);
    }

    private static void Label(string text, Place place, DiagnosticBag diagnostics)
    {
        foreach (Match match in Labels().Matches(Names().Replace(text, "")))
            diagnostics.Add(Findings.StigmaWord(place, match.Value, match.Value.StartsWith("verslaafde", StringComparison.OrdinalIgnoreCase) ? "mensen met een verslaving" : "mensen die dakloos zijn"));
    }

    [GeneratedRegex(@"\b(?:daklozen|thuislozen|dak- en thuislozen|zwervers?|zwerfjongeren|verslaafden|junks?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Labels();

    // Names as their owners write them, and a word between quotation marks that a text speaks about.
    [GeneratedRegex(@"Stichting Zwerfjongeren(?: Nederland)?|[‘'""“„][^’'""”]{1,60}[’'""”]", RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
