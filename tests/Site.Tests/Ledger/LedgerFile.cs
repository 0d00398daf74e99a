using System.Text.RegularExpressions;
using Site.Content;
using Site.Diagnostics;
using Site.Tests.Harness;

namespace Site.Tests.Ledger;

/// <summary>A file of <c>seeds/</c>: what one source text says, line by line. Its README explains the keys.</summary>
internal sealed partial record LedgerFile(string Source, string Publication, int Lines, IReadOnlySet<int> Empty, IReadOnlyDictionary<string, string> Places, IReadOnlyList<LedgerFile.Row> Rows)
{
    /// <param name="Carrier">Null for mark-up and repeats.</param>
    public sealed record Row(string Id, string Lines, string Sort, string Fact, Carrier? Carrier, string Repeats);

    /// <summary>The entry and key that carry a fact, and words by which it is known.</summary>
    public sealed record Carrier(string Id, string Key, IReadOnlyList<string> Words);

    public static IReadOnlyList<LedgerFile> All { get; } =
        [.. Directory.EnumerateFiles(Repository.Seeds, "*.yml").Where(path => SourceName().IsMatch(Path.GetFileName(path))).Order(StringComparer.Ordinal).Select(Read)];

    public static IReadOnlyList<Row> AllRows { get; } = [.. All.SelectMany(file => file.Rows)];

    /// <summary><c>27-29</c> as its lines.</summary>
    public static IEnumerable<int> Range(string lines)
    {
        var ends = lines.Split('-').Select(int.Parse).ToArray();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }

    private static LedgerFile Read(string path)
    {
        var root = Yaml.Read(path);
        return new LedgerFile(
            Path.GetFileNameWithoutExtension(path), root.Text("publicatie"), int.Parse(root.Text("regels")),
            root.Text("leeg").Split(", ", StringSplitOptions.RemoveEmptyEntries).SelectMany(Range).ToHashSet(),
            root.Get("plaatsen").Items().ToDictionary(place => place.Text("vindplaats"), place => place.Text("regels")),
            [.. root.Get("rijen").Items().Select(ReadRow)]);
    }

    private static Row ReadRow(YamlNode row) => new(row.Text("id"), row.Text("regel"), row.Text("soort"), row.Text("feit"),
        row.Get("drager") is YamlMap carrier ? new Carrier(carrier.Text("id"), carrier.Text("sleutel"), [.. carrier.Get("bevat").Items().Select(word => word.Flat())]) : null,
        row.Text("herhaalt"));

    [GeneratedRegex(@"^\d{3}\.yml$")]
    private static partial Regex SourceName();
}

/// <summary>The texts of all entries by key, as their authors wrote them, without mark-up and in small letters.</summary>
internal static partial class EntryTexts
{
    private static readonly Lazy<IReadOnlyDictionary<(string Id, string Key), string>> All = new(ReadAll);

    public static bool Exists(string id) => All.Value.ContainsKey((id, "id"));

    public static string Of(string id, string key) => All.Value.GetValueOrDefault((id, key), "");

    private static Dictionary<(string, string), string> ReadAll()
    {
        var texts = new Dictionary<(string, string), string>();
        var bag = new DiagnosticBag();
        foreach (var source in RealSite.Source.Sources.Where(source => source.Path != Locator.SettingsFile))
        {
            var text = SourceText.Decode(source, bag)!;
            if (source.Path.EndsWith(".md", StringComparison.Ordinal))
            {
                var parts = FrontMatter.Split(text, source.Path, bag)!.Value;
                var head = YamlReader.Read(parts.Yaml, source.Path, 1, bag)!;
                Add(head);
                texts[(head.Text("id"), "tekst")] = Plain(parts.Body);
            }
            else foreach (var item in YamlReader.Read(text, source.Path, 0, bag).Items()) Add(item);
        }
        return texts;

        void Add(YamlNode entry)
        {
            foreach (var (key, _, value) in ((YamlMap)entry).Pairs) texts[(entry.Text("id"), key)] = Plain(value.Flat());
        }
    }

    private static string Plain(string text) => Note().Replace(Link().Replace(text, "$1"), "").Replace("*", "").ToLowerInvariant();

    [GeneratedRegex(@"\[\^[\w-]+\]")]
    private static partial Regex Note();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();
}
