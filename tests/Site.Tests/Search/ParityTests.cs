using System.Text.Json;
using Site.Diagnostics;
using Site.Search;
using Site.Tests.Harness;

namespace Site.Tests.Search;

/// <summary>
/// The generator and the script of the site give the same answer, to the last bit of each score: over every word of the site,
/// every question of <c>tests/zoekvragen.yml</c>, unfinished words and nonsense, whatever the size of the files.
/// </summary>
public class ParityTests
{
    [Theory]
    [InlineData(2_000)]
    [InlineData(700)]
    public async Task The_script_answers_as_the_generator_does(int termsBytes)
    {
        using var folder = new TemporaryFolder();
        var index = RealIndex.Index;
        foreach (var file in IndexFiles.Make(index, RealSite.Graph, termsBytes))
        {
            var path = Path.Combine(folder.Path, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes.Span);
        }
        var vocabulary = RealSite.Graph.All.SelectMany(entry => DocumentFields.Of(entry, RealSite.Graph)).SelectMany(field => Analyzer.Tokens(field.Text)).SelectMany(token => token.Pieces.Append(token.Word)).Distinct();
        File.WriteAllText(Path.Combine(folder.Path, "vocabulary.json"), JsonSerializer.Serialize(vocabulary.Select(word => (string[])[word, Analyzer.Stem(word)])));
        File.WriteAllText(Path.Combine(folder.Path, "answers.json"), JsonSerializer.Serialize(Questions().Select(asked => new
        {
            question = asked.Text,
            within = asked.Within,
            typing = asked.Typing,
            hits = RealIndex.Ranking.Of(asked.Text, RealIndex.Within(asked.Within), asked.Typing).Hits.Select(hit => (double[])[hit.Document, hit.Score]),
        })));

        var (exitCode, output, errors) = await Node.Run("tests/search/bundled.mjs", "parity", folder.Path);
        Assert.True(exitCode == 0, errors + output);
    }

    private static IEnumerable<(string Text, string Within, bool Typing)> Questions()
    {
        var bag = new DiagnosticBag();
        foreach (var asked in SearchQuestions.Read(File.ReadAllText(Path.Combine(Repository.Root, "tests", "zoekvragen.yml")), "zoekvragen.yml", bag))
        {
            yield return (asked.Text, asked.Within, false);
            yield return (asked.Text[..Math.Max(1, asked.Text.Length - 2)], "", true);
        }
        foreach (var odd in (string[])["", "de het een", "xqzzyk", "levensloopbestendigheid", "a(b)c", "18-/18+", "ÉÉN co\u0308o\u0308peratie", "kwaliteit van leven-en-wonen", "<b>", new string('s', 300)])
            yield return (odd, "", false);
    }
}
