using System.Buffers;

namespace Site.Text;

/// <summary>The last part of an address: small letters, digits and single hyphens, at most 80 characters.</summary>
public static class Slug
{
    public const int MaxLength = 80;

    /// <summary>An id is a slug with the kind before it.</summary>
    public const int MaxIdLength = 120;

    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    public static bool IsValid(ReadOnlySpan<char> text, int maxLength = MaxLength) =>
        text.Length > 0 && text.Length <= maxLength && !text.ContainsAnyExcept(Allowed)
        && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal);

    /// <summary>Names of devices on Windows, where no file or folder can have them.</summary>
    public static bool IsReserved(ReadOnlySpan<char> slug) =>
        slug is "con" or "prn" or "aux" or "nul" || (slug.Length == 4 && slug[..3] is "com" or "lpt" && char.IsAsciiDigit(slug[3]));

    /// <summary>A slug for any text, for anchors and suggestions; "inhoud" where nothing is left.</summary>
    public static string From(string text)
    {
        var buffer = new char[text.Length * 2];
        var length = 0;
        foreach (var c in Fold.Text(text))
        {
            if (char.IsAsciiLetterOrDigit(c)) buffer[length++] = c;
            else if (length > 0 && buffer[length - 1] != '-' && c != '\'') buffer[length++] = '-';
        }
        var slug = buffer.AsSpan(0, Math.Min(length, MaxLength)).Trim('-');
        return slug.IsEmpty ? "inhoud" : slug.ToString();
    }
}
