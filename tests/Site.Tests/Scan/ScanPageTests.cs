using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Site.Model;
using Site.Templates.Pages;
using Site.Templates.Parts;
using Site.Tests.Harness;

namespace Site.Tests.Scan;

/// <summary>The served pages and data, without a browser.</summary>
public class ScanPageTests
{
    private static byte[] File(string path) => RealSite.Built.All.Single(file => file.Path == path).Bytes.ToArray();

    private static string Island(string path) => System.IO.File.ReadAllText(Path.Combine(Repository.Assets, "islands", path));

    [Fact]
    public void The_form_asks_119_actions_in_13_blocks_of_8_forms()
    {
        var blocks = ScanBlocks.Of(RealSite.Graph);
        Assert.Equal(13, blocks.Count);
        Assert.Equal(8, blocks.Select(block => block.Form).Distinct().Count());
        Assert.Equal(119, blocks.Sum(block => block.Actions.Count));
        var page = RealSite.Documents["/preventiescan/invullen/"];
        Assert.Equal(blocks.SelectMany(block => block.Actions).Select(action => action.Id), page.QuerySelectorAll("fieldset[data-actie]").Select(field => field.Id));
        Assert.All(page.QuerySelectorAll("fieldset[data-actie]"), field => Assert.Equal(6, field.QuerySelectorAll("input[type=radio]").Length));
    }

    [Fact]
    public void Answers_roles_and_questions_are_the_same_in_page_and_script()
    {
        Assert.Equal(ScanAnswers.Answers.Select(answer => $"'{answer.Value}': '{answer.Label}'"), Regex.Matches(Between(Island("scan/answers.ts"), "answerLabels", "};"), "'[a-z-]+': '[^']+'").Select(match => match.Value));
        Assert.Equal(ScanForm.Roles.Select(role => $"{role.Value}: '{role.Label}'"), Regex.Matches(Between(Island("scan/answers.ts"), "roleLabels", "};"), "[a-z]+: '[^']+'").Select(match => match.Value));
        Assert.Equal(ScanForm.Questions.Select(question => question.Question), Regex.Matches(Between(Island("scan/documents/form.ts"), "questions = [", "]"), "'([^']+)'").Select(match => match.Groups[1].Value));
        foreach (var line in ScanStart.Invitation.Where(line => !line.StartsWith("Open de", StringComparison.Ordinal))) Assert.Contains(line, Island("scan/documents/form.ts"));
    }

    [Fact]
    public void The_data_of_the_scan_names_what_the_graph_knows()
    {
        using var data = JsonDocument.Parse(File("data/preventiescan.json"));
        Assert.Equal(119, data.RootElement.GetProperty("acties").GetArrayLength());
        Assert.Equal(13, data.RootElement.GetProperty("groepen").GetArrayLength());
        var groups = data.RootElement.GetProperty("groepen").EnumerateArray().Select(group => group.GetProperty("id").GetString()).ToHashSet();
        var interventions = data.RootElement.GetProperty("interventies").EnumerateArray().Select(one => one.GetProperty("id").GetString()).ToHashSet();
        Assert.All(data.RootElement.GetProperty("acties").EnumerateArray(), action =>
        {
            Assert.Contains(action.GetProperty("groep").GetString(), groups);
            Assert.All(action.GetProperty("interventies").EnumerateArray(), id => Assert.Contains(id.GetString(), interventions));
            Assert.NotEqual(0, action.GetProperty("bronnen").GetArrayLength());
        });
    }

    [Fact]
    public void What_is_said_with_figures_or_evidence_carries_its_source()
    {
        using var data = JsonDocument.Parse(File("data/preventiescan.json"));
        foreach (var intervention in data.RootElement.GetProperty("interventies").EnumerateArray())
            foreach (var statement in intervention.GetProperty("mkba").EnumerateArray())
                Assert.NotEqual(0, statement.GetProperty("bronnen").GetArrayLength());
    }

    [Fact]
    public void Pages_and_scripts_stay_light()
    {
        var css = Weight("site.css");
        foreach (var page in new[] { "preventiescan/", "preventiescan/invullen/", "preventiescan/samen/", "preventiescan/sessie/" }) Assert.InRange(Weight(page + "index.html") + css, 1, 80 * 1024);
        foreach (var script in new[] { "preventiescan.js", "scan-start.js", "scan-samen.js", "scan-sessie.js", "scan-stukken.js", "word.js" }) Assert.InRange(Weight(script), 1, 25 * 1024);
        static int Weight(string path)
        {
            using var packed = new MemoryStream();
            using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(File(path));
            return (int)packed.Length;
        }
    }

    [Fact]
    public void The_service_worker_keeps_only_files_that_exist()
    {
        var needed = Regex.Matches(Between(Island("sw.ts"), "const needed = [", "]"), "'([^']+)'").Select(match => match.Groups[1].Value).ToList();
        Assert.Contains("preventiescan/invullen/", needed);
        var paths = RealSite.Built.All.Select(file => file.Path).ToHashSet();
        Assert.All(needed, path => Assert.Contains(path.EndsWith('/') ? path + "index.html" : path, paths));
    }

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal);
        Assert.True(from >= 0, $"'{start}' is not there.");
        return text[from..text.IndexOf(end, from + start.Length, StringComparison.Ordinal)];
    }
}
