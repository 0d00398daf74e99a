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
    private readonly HashSet<string> _words;

    public WordList(IReadOnlyCollection<string> words) =>
        _words = new HashSet<string>(words.Where(word => word.Length >= 3).Select(word => Ascii.IsValid(word) ? word : Fold.Text(word)), StringComparer.Ordinal);

    /// <summary>No list, no compounds: for tests that are about something else.</summary>
    public static WordList Empty { get; } = new([]);

    public static WordList From(IEnumerable<OutputFile> assets) =>
        assets.FirstOrDefault(asset => asset.Path == ListPath) is { } file ? new(Encoding.UTF8.GetString(file.Bytes.Span).Split('\n')) : Empty;

    public bool Has(string word) => _words.Contains(word);

    /// <summary>The word, or the plural of a word: "schulden" for "schuld".</summary>
    public bool HasInflected(string word) => _words.Contains(word) || (word.Length >= 5 && Singulars(word).Any(_words.Contains));

    private static IEnumerable<string> Singulars(string word)
    {
        if (word[^1] == 's') yield return word[..^1];
        if (!word.EndsWith("en", StringComparison.Ordinal)) yield break;
        var rest = word[..^2];
        yield return rest;
        yield return word[..^1];
        if (rest[^1] == rest[^2]) yield return rest[..^1];
        var hard = rest[^1] == 'z' ? rest[..^1] + 's' : rest[^1] == 'v' ? rest[..^1] + 'f' : rest;
        yield return hard;
        if (hard[^2] is 'a' or 'e' or 'o' or 'u') yield return hard[..^1] + hard[^2] + hard[^1];
    }
}
