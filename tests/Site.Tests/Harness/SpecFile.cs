using System.Text;
using System.Text.RegularExpressions;

namespace Site.Tests.Harness;

/// <summary>A file of specs: Markdown that says what goes in and what must come out. The README of the tests explains the form.</summary>
public static partial class SpecFile
{
    /// <param name="Name">Of the case, with the file before it.</param>
    public sealed record Case(string Name, IReadOnlyList<Section> Sections)
    {
        public override string ToString() => Name;
    }

    /// <param name="Word">What the section does: <c>bestand</c>, <c>verwacht</c> …</param>
    /// <param name="Rest">What stands behind the word.</param>
    /// <param name="Text">The fenced text, with a line end after each line.</param>
    /// <param name="Line">Of the heading, for messages.</param>
    public sealed record Section(string Word, string Rest, string Text, int Line);

    public static IReadOnlyList<string> In(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Tests, "Specs", folder), "*.md").OrderBy(Path.GetFileNameWithoutExtension, StringComparer.Ordinal)];

    public static IReadOnlyList<Case> Read(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var cases = new List<(string Name, List<Section> Sections)>();
        var (lines, fence, text) = (File.ReadAllLines(path), "", new StringBuilder());
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (fence.Length > 0)
            {
                if (line == fence)
                {
                    var sections = cases[^1].Sections;
                    sections[^1] = sections[^1] with { Text = text.ToString() };
                    fence = "";
                }
                else text.Append(line).Append('\n');
            }
            else if (Fence().Match(line) is { Success: true } open) (fence, text) = (open.Groups[1].Value, new StringBuilder());
            else if (line.StartsWith("# ", StringComparison.Ordinal)) cases.Add(($"{name}: {line[2..]}", []));
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                var parts = line[3..].Split(' ', 2);
                cases[^1].Sections.Add(new Section(parts[0], parts.ElementAtOrDefault(1) ?? "", "", i + 1));
            }
        }
        Assert.True(fence.Length == 0, $"{path}: a fence is not closed.");
        Assert.NotEmpty(cases);
        return [.. cases.Select(found => new Case(found.Name, found.Sections))];
    }

    [GeneratedRegex("^(`{3,})[a-z]*$")]
    private static partial Regex Fence();
}
