using Site.Content;
using Site.Diagnostics;

namespace Site.Search;

/// <summary>Questions with the entries a reader expects: <c>tests/zoekvragen.yml</c>. How well a ranking does is nDCG over its first ten.</summary>
public static class SearchQuestions
{
    public const int Cut = 10;

    /// <param name="Sort">Why it is hard: compound, typing error, …</param>
    /// <param name="Within">The kind that is filtered on; empty for all.</param>
    /// <param name="Expected">Id of an entry to 3, 2 or 1.</param>
    public sealed record Asked(string Text, string Sort, string Within, IReadOnlyDictionary<string, int> Expected);

    public static IReadOnlyList<Asked> Read(string text, string path, DiagnosticBag diagnostics) =>
        YamlReader.Read(text, path, lineOffset: 0, diagnostics) is YamlList list ? [.. list.Items.OfType<YamlMap>().Select(Read)] : [];

    /// <summary>1 when the expected entries stand first, in the order of their grades.</summary>
    public static double Ndcg(IReadOnlyDictionary<string, int> expected, IEnumerable<string> found)
    {
        var ideal = Gain(expected.Values.OrderDescending());
        return ideal == 0 ? 0 : Gain(found.Select(id => expected.GetValueOrDefault(id))) / ideal;
    }

    private static double Gain(IEnumerable<int> grades) =>
        grades.Take(Cut).Select((grade, place) => (Math.Pow(2, grade) - 1) / Math.Log2(place + 2)).Sum();

    private static Asked Read(YamlMap map) => new(
        Scalar(map, "vraag"), Scalar(map, "soort"), Scalar(map, "binnen"),
        Value(map, "verwacht") is YamlMap expected ? expected.Pairs.ToDictionary(pair => pair.Key, pair => int.Parse(((YamlScalar)pair.Value).Value)) : new Dictionary<string, int>());

    private static string Scalar(YamlMap map, string key) => Value(map, key) is YamlScalar scalar ? scalar.Value : "";

    private static YamlNode? Value(YamlMap map, string key) => map.Pairs.FirstOrDefault(pair => pair.Key == key).Value;
}
