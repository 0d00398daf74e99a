using Site.Content;
using Site.Diagnostics;

namespace Site.Tests.Harness;

/// <summary>YAML of the repository that is no content of the site: the ledger.</summary>
public static class Yaml
{
    public static YamlNode Read(string path)
    {
        var bag = new DiagnosticBag();
        var node = YamlReader.Read(File.ReadAllText(path), Path.GetFileName(path), 0, bag);
        Assert.Empty(bag.Sorted());
        return node!;
    }

    public static YamlNode? Get(this YamlNode node, string key) => ((YamlMap)node).Pairs.FirstOrDefault(pair => pair.Key == key).Value;

    public static string Text(this YamlNode node, string key) => node.Get(key) is YamlScalar scalar ? scalar.Value : "";

    public static IReadOnlyList<YamlNode> Items(this YamlNode? node) => node is YamlList list ? list.Items : [];

    /// <summary>All text in a node, one value a line.</summary>
    public static string Flat(this YamlNode? node) => node switch
    {
        YamlScalar scalar => scalar.Value,
        YamlList list => string.Join('\n', list.Items.Select(Flat)),
        YamlMap map => string.Join('\n', map.Pairs.Select(pair => pair.Value.Flat())),
        _ => "",
    };
}
