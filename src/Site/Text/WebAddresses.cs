using System.Buffers;
using System.Text.RegularExpressions;

namespace Site.Text;

/// <summary>Which addresses may stand in the content. What a browser, a spreadsheet and a reference manager would each read in their own way is refused.</summary>
public static partial class WebAddresses
{
    // Never in a written address (RFC 3986), and each of them ends one somewhere.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(" \t\n\"<>\\^`{|}");

    /// <summary>An http(s) address with a host, in plain letters, without a name or password in it.</summary>
    public static bool IsWeb(string text) =>
        (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && !text.AsSpan().ContainsAny(Forbidden) && Hidden.First(text) is null
        && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri is { Host.Length: > 0, UserInfo.Length: 0 }
        // A host of foreign letters can look like another; its owner can give the xn-- form.
        && System.Text.Ascii.IsValid(uri.Host);

    public static bool IsMail(string text) => Mail().IsMatch(text);

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})\.)+[A-Za-z]{2,24}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();
}
