using System.Text.Json;

namespace Site.Search;

/// <summary>
/// The word lists and stem rules of <c>dutch.json</c>. One file for both readers: this one and <c>islands/search/analyser.ts</c>; a shared fixture proves that they agree.
/// </summary>
public static class DutchData
{
    /// <param name="Suffix">What the word ends in.</param>
    /// <param name="Replacement">What comes instead; equal to the suffix to keep a word from the rules that follow in its step.</param>
    /// <param name="MinRest">Letters that must stand before the suffix.</param>
    /// <param name="Condition"><c>c</c>: after a consonant, and a vowel before that; <c>v</c>: a vowel somewhere before it; otherwise none.</param>
    public sealed record Rule(string Suffix, string Replacement, int MinRest, char Condition);

    public static readonly HashSet<string> Stop;

    /// <summary>Stems of words that say little about what somebody wants.</summary>
    public static readonly HashSet<string> Generic;

    /// <summary>Never a part of a compound that counts by itself.</summary>
    public static readonly HashSet<string> WeakParts;

    /// <summary>Never split.</summary>
    public static readonly HashSet<string> WholeWords;

    /// <summary>What stands before "ge" in a participle, the longest first.</summary>
    public static readonly IReadOnlyList<string> Separable;

    public static readonly Dictionary<string, string> Irregular;

    /// <summary>In each step the first rule that fits is applied.</summary>
    public static readonly IReadOnlyList<IReadOnlyList<Rule>> Steps;

    static DutchData()
    {
        using var stream = typeof(DutchData).Assembly.GetManifestResourceStream("Site.Search.dutch.json")
            ?? throw new InvalidOperationException("dutch.json is not embedded in the assembly");
        using var document = JsonDocument.Parse(stream);
        var root = document.RootElement;
        Stop = Words(root, "stop");
        WeakParts = Words(root, "weakParts");
        WholeWords = Words(root, "wholeWords");
        Separable = [.. Words(root, "separable").OrderByDescending(prefix => prefix.Length).ThenBy(prefix => prefix, StringComparer.Ordinal)];
        Irregular = root.GetProperty("irregular").EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.GetString()!, StringComparer.Ordinal);
        Steps = [.. root.GetProperty("steps").EnumerateArray().Select(step => (IReadOnlyList<Rule>)[.. step.EnumerateArray().Select(ReadRule)])];
        Generic = [.. Words(root, "generic").Select(Analyzer.StemBy(Irregular, Steps))];
    }

    private static HashSet<string> Words(JsonElement root, string key) =>
        root.GetProperty(key).GetString()!.Split(' ').ToHashSet(StringComparer.Ordinal);

    private static Rule ReadRule(JsonElement rule) => new(
        rule[0].GetString()!, rule[1].GetString()!, rule[2].GetInt32(), rule.GetArrayLength() > 3 ? rule[3].GetString()![0] : ' ');
}
