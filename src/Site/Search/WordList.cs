using System.Text;
using Site.Output;
using Site.Text;

namespace Site.Search;

/// <summary>
/// The Dutch words that compounds are made of: OpenTaal's list, made small by the build of the assets. Only read; nothing of it is published.
/// </summary>
public sealed class WordList
{
    /// <summary>Assets in this folder are for the generator, not for the site.</summary>
    public const string Folder = "generator/";

    private const string ListPath = Folder + "woorden.txt";
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    public WordList(IReadOnlyCollection<string> words)
    {
        var set = new HashSet<string>(words.Count, StringComparer.Ordinal);
        foreach (var word in words)
            if (word.Length >= 3) set.Add(Ascii.IsValid(word) ? word : Fold.Text(word));
        _words = set.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>No list, no compounds: for tests that are about something else.</summary>
    public static WordList Empty { get; } = new([]);

    public static WordList From(IEnumerable<OutputFile> assets) =>
        assets.FirstOrDefault(asset => asset.Path == ListPath) is { } file ? new(Encoding.UTF8.GetString(file.Bytes.Span).Split('\n')) : Empty;

    public bool Has(ReadOnlySpan<char> word) => _words.Contains(word);

    /// <summary>The word, or the plural of a word: "schulden" for "schuld".</summary>
    public bool HasInflected(ReadOnlySpan<char> word) => Has(word) || (word.Length >= 5 && ((word[^1] == 's' && Has(word[..^1])) || HasWithoutEn(word)));

    private bool HasWithoutEn(ReadOnlySpan<char> word)
    {
        if (!word.EndsWith("en")) return false;
        var rest = word[..^2];
        if (Has(rest) || Has(word[..^1]) || (rest[^1] == rest[^2] && Has(rest[..^1]))) return true;
        // Huizen is of huis; room for one letter more, as bomen is of boom.
        Span<char> single = [.. rest, rest[^1]];
        if (rest[^1] is 'z' or 'v') single[^2] = rest[^1] == 'z' ? 's' : 'f';
        if (Has(single[..^1])) return true;
        (single[^2], single[^1]) = (single[^3], single[^2]);
        return single[^2] is 'a' or 'e' or 'o' or 'u' && Has(single);
    }
}
