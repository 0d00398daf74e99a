using System.Text.RegularExpressions;

namespace Site.Text;

/// <summary>
/// Finds the numbers in running text that need a source: percentages, amounts, ratios, n and counts.
/// Every number is a claim unless <see cref="NumberExemptions"/> names its kind, so that a forgotten kind asks for a source instead of slipping through.
/// </summary>
public static partial class NumberClaims
{
    /// <returns>Offset and text of each claim, left to right.</returns>
    public static IReadOnlyList<(int Offset, string Text)> In(string text) => In(text, NumberExemptions.All);

    /// <param name="exemptions">All of them, except in a test that leaves one out.</param>
    public static IReadOnlyList<(int Offset, string Text)> In(string text, IReadOnlyList<NumberExemptions.Exemption> exemptions)
    {
        if (!Candidates().IsMatch(text)) return [];
        var exempt = new bool[text.Length];
        foreach (var exemption in exemptions)
            foreach (Match match in exemption.Pattern.Matches(text))
                exempt.AsSpan(match.Index, match.Length).Fill(true);
        var claims = new List<(int, string)>();
        foreach (Match match in Candidates().Matches(text))
            if (!exempt[match.Index]) claims.Add((match.Index, match.Value.Trim()));
        return claims;
    }

    // A number in digits with what makes it a claim, or a share in words.
    [GeneratedRegex(@"(?<![\p{L}\d])(?:€\s?)?\d+(?:[.,]\d+)*(?:\s?%|\s(?:procent|euro|miljoen|miljard)\b)?|\b(?:driekwart|(?:de\s|ruim\s|bijna\s)?helft\s+van|(?:een\s|één\s|twee\s)(?:derde|vijfde|kwart)\s+van)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Candidates();
}
