using System.Text.Json;
using Site.Diagnostics;
using Site.Search;
using Site.Tests.Harness;

namespace Site.Tests.Search;

/// <summary>What a first question costs a reader: <c>tests/search/weight.ts</c> weighs it for every question we have.</summary>
public class WeightTests
{
    [Fact]
    public async Task A_first_question_costs_no_more_than_50_kilobytes()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in IndexFiles.Make(RealIndex.Index, RealSite.Graph)) Write(file.Path, file.Bytes.Span);
        foreach (var script in TestSite.Assets.Where(asset => asset.Path is "zoeken.js" or "zoekmachine.js")) Write("scripts/" + script.Path, script.Bytes.Span);
        var questions = new[] { "zoekvragen.yml", "zoekvragen-apart.yml" }.SelectMany(file => SearchQuestions.Read(File.ReadAllText(Path.Combine(Repository.Root, "tests", file)), file, new DiagnosticBag()));
        Write("vragen.json", JsonSerializer.SerializeToUtf8Bytes(questions.Select(asked => (string[])[asked.Text, asked.Within])));

        var (exitCode, output, errors) = await Node.Run("tests/search/bundled.mjs", "weight", folder.Path);
        Assert.True(exitCode == 0, errors + output);

        void Write(string name, ReadOnlySpan<byte> bytes)
        {
            var path = Path.Combine(folder.Path, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }
    }
}
