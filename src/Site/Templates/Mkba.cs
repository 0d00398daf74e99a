using System.Globalization;
using Site.Model;

namespace Site.Templates;

/// <summary>MKBA figures in words, and which of them may stand side by side (T3).</summary>
public static class Mkba
{
    private static readonly CultureInfo Dutch = MakeDutch();

    /// <summary>"3,5 tot 4,5 euro per geïnvesteerde euro", "minimaal 1,5 euro …", "onbekend".</summary>
    public static string Amount(Entry figure)
    {
        var unit = figure.Get(Fields.Unit) ?? "";
        return (figure.Get(Fields.Low), figure.Get(Fields.High)) switch
        {
            ({ } low, { } high) when low == high => $"{Number(low)} {unit}",
            ({ } low, { } high) => $"{Number(low)} tot {Number(high)} {unit}",
            ({ } low, null) => $"minimaal {Number(low)} {unit}",
            (null, { } high) => $"hoogstens {Number(high)} {unit}",
            _ => "onbekend",
        };
    }

    public static string Low(Entry figure) => figure.Get(Fields.Low) is { } low ? Number(low) : "onbekend";

    public static string High(Entry figure) => figure.Get(Fields.High) is { } high ? Number(high) : "onbekend";

    /// <summary>What the figure counts: "Opbrengst per euro, materiële baten", "Kosten, geen baten".</summary>
    public static string Counts(Entry figure)
    {
        var kind = Words.MkbaKind.Label(figure.Get(Fields.MkbaKind) ?? "");
        var benefit = figure.Get(Fields.BenefitKind) is { } word ? Words.BenefitKind.Label(word) : "soort baten onbekend";
        return Text.Dutch.Capital(benefit.StartsWith(kind, StringComparison.Ordinal) ? benefit : $"{kind}, {benefit}");
    }

    public static string Label(Vocabulary vocabulary, string? word) => word is null ? "onbekend" : vocabulary.Label(word);

    /// <summary>
    /// Figures that may share a chart: same kind and unit of figure, same perspective, horizon class, kind of benefit and country, all of them known.
    /// What does not match with any other stands alone.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<Entry>> Comparable(IEnumerable<Entry> figures) =>
        [.. figures.Where(IsComparable).GroupBy(Key).Where(group => group.Count() > 1).Select(group => (IReadOnlyList<Entry>)[.. group])];

    /// <summary>Why a figure may not stand beside others, in one sentence; null when it may.</summary>
    public static string? Obstacle(Entry figure)
    {
        var missing = new List<string>();
        if (figure.Get(Fields.Perspective) is null) missing.Add("voor wie gerekend is");
        if (figure.Get(Fields.HorizonClass) is null) missing.Add("over welke tijd");
        if (figure.Get(Fields.BenefitKind) is null) missing.Add("om welke baten het gaat");
        if (figure.Get(Fields.Low) is null) missing.Add("hoe hoog het cijfer is");
        return missing.Count == 0 ? null : $"Niet te vergelijken: onbekend is {Text.Dutch.Enumerate(missing)}.";
    }

    private static bool IsComparable(Entry figure) => Obstacle(figure) is null;

    private static (string?, string?, string?, string?, string?, string?) Key(Entry figure) =>
        (figure.Get(Fields.MkbaKind), figure.Get(Fields.Unit), figure.Get(Fields.Perspective), figure.Get(Fields.HorizonClass), figure.Get(Fields.BenefitKind), figure.Get(Fields.Country));

    private static string Number(decimal value) => value switch
    {
        // Only where nothing is lost: a figure is quoted as its source has it.
        >= 1_000_000_000 when value % 10_000_000 == 0 => (value / 1_000_000_000).ToString("#,##0.##", Dutch) + " miljard",
        >= 1_000_000 when value % 10_000 == 0 => (value / 1_000_000).ToString("#,##0.##", Dutch) + " miljoen",
        _ => value.ToString("#,##0.####", Dutch),
    };

    private static CultureInfo MakeDutch()
    {
        // Culture data is switched off; these two separators are all we need of it.
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        return culture;
    }
}
