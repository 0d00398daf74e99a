namespace Site.Text;

/// <summary>Dates and counts as a Dutch reader writes them, independent of the machine's culture.</summary>
public static class Dutch
{
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>21 november 2026.</summary>
    public static string Date(DateOnly date) => $"{date.Day} {Months[date.Month - 1]} {date.Year}";

    /// <summary>november 2026, for what is known by the month.</summary>
    public static string Month(DateOnly date) => $"{Months[date.Month - 1]} {date.Year}";

    /// <summary>2026-11-21, for <c>datetime</c> attributes and data files.</summary>
    public static string Iso(DateOnly date) => $"{date.Year:0000}-{date.Month:00}-{date.Day:00}";

    /// <summary>"1 actie", "12 acties".</summary>
    public static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";

    /// <summary>"a", "a en b", "a, b en c".</summary>
    public static string Enumerate(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + " en " + items[^1],
    };

    /// <summary>First letter upper case; the Dutch ij goes up as one letter.</summary>
    public static string Capital(string text) =>
        text.Length == 0 ? text
        : text.StartsWith("ij", StringComparison.Ordinal) ? "IJ" + text[2..]
        : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>First letter lower case, within a sentence; an abbreviation (CAK, GGZ) keeps its capitals.</summary>
    public static string Uncapital(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
