using System.Text.RegularExpressions;
using Site.Model;
using Site.Tests.Harness;

namespace Site.Tests.Guide;

/// <summary><c>content/README.md</c> and the declared keys say the same: editors find every key and every word, and nothing that does not exist.</summary>
public partial class EditorGuideTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Content, "README.md"));

    /// <summary>Part per kind: from its heading to the next.</summary>
    private static string PartOf(Kind kind) => Headings().Split(Text).FirstOrDefault(part => KindsOf(part).Contains(kind.Name)) ?? "";

    private static IEnumerable<string> KindsOf(string part) => part.Split('\n')[0].Split(" (")[0].Split(", ");

    [Fact]
    public void EveryKindHasItsPart() => Assert.Empty(Kinds.All.Where(kind => PartOf(kind).Length == 0).Select(kind => kind.Name));

    [Fact]
    public void EveryKeyIsNamedInThePartOfItsKind()
    {
        var missing = new List<string>();
        Assert.All(Kinds.Common, field => Named(Text, field, "overal", missing));
        foreach (var kind in Kinds.All) foreach (var field in kind.Fields) Named(PartOf(kind), field, kind.Name, missing);
        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    [Fact]
    public void EveryWordOfAChoiceIsNamed()
    {
        var missing = new List<string>();
        foreach (var kind in Kinds.All)
            foreach (var vocabulary in kind.Fields.SelectMany(Choices).Distinct())
                missing.AddRange(vocabulary.Words.Where(pair => !Mentions(PartOf(kind), pair.Word) && !Mentions(Text, pair.Word)).Select(pair => $"{kind.Name}: {vocabulary.Name} {pair.Word}"));
        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    /// <summary>The other way round: what a table of keys names exists.</summary>
    [Fact]
    public void NoTableNamesAKeyThatDoesNotExist()
    {
        var known = Kinds.All.SelectMany(kind => kind.Fields).Concat(Kinds.Common).SelectMany(Keys).Append("slug").Append("tekst").ToHashSet();
        var named = TableKeys().Matches(Text).SelectMany(row => Code().Matches(row.Groups[1].Value)).Select(match => match.Groups[1].Value);
        Assert.Empty(named.Where(key => KeyName().IsMatch(key) && !known.Contains(key)).Distinct());
    }

    [Fact]
    public void EveryFolderIsNamed() => Assert.Empty(Kinds.All.Where(kind => !Text.Contains(kind.Folder.Split('/')[0] + "/", StringComparison.Ordinal)).Select(kind => kind.Folder));

    /// <summary>The key in the part of its kind; keys within it anywhere, for they are explained where they come first ("zoals bij actie").</summary>
    private static void Named(string part, Field field, string where, List<string> missing)
    {
        if (!Mentions(part, field.Key)) missing.Add($"{where}: {field.Key}");
        missing.AddRange(Inner(field.Type).SelectMany(Keys).Where(key => !Mentions(Text, key)).Select(key => $"{where}: {field.Key}.{key}"));
    }

    private static bool Mentions(string text, string word) => Regex.IsMatch(text, $@"`[^`]*(?<![\w-]){Regex.Escape(word)}(?![\w-])[^`]*`");

    /// <summary>The key and the keys within it.</summary>
    private static IEnumerable<string> Keys(Field field) => Inner(field.Type).SelectMany(Keys).Prepend(field.Key);

    private static IReadOnlyList<Field> Inner(FieldType type) => type switch
    {
        FieldType.Group group => group.Fields,
        FieldType.Many many => Inner(many.Item),
        _ => [],
    };

    private static IEnumerable<Vocabulary> Choices(Field field) => Own(field.Type).Concat(Inner(field.Type).SelectMany(Choices));

    private static IEnumerable<Vocabulary> Own(FieldType type) => type switch
    {
        FieldType.Choice choice => [choice.Vocabulary],
        FieldType.Many many => Own(many.Item),
        _ => [],
    };

    [GeneratedRegex(@"(?m)^### ")]
    private static partial Regex Headings();

    [GeneratedRegex(@"(?m)^\| ((?:`[a-z_]+`(?:, )?)+) \|")]
    private static partial Regex TableKeys();

    [GeneratedRegex("`([a-z_]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("^[a-z_]+$")]
    private static partial Regex KeyName();
}
