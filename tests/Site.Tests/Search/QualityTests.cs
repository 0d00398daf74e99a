using Site.Diagnostics;
using Site.Search;
using Site.Tests.Harness;

namespace Site.Tests.Search;

/// <summary>
/// <c>tests/zoekvragen.yml</c>: what a reader asks and what must come. The level may rise and not fall; when it rises for good, raise it here.
/// </summary>
public class QualityTests
{
    private const double Level = 0.94;
    private const double LevelPerSort = 0.84;

    private static readonly IReadOnlyList<SearchQuestions.Asked> Questions = Read();

    [Fact]
    public void The_expected_entries_stand_first()
    {
        var scores = Questions.Select(asked => (Asked: asked, Score: SearchQuestions.Ndcg(asked.Expected, RealIndex.Ids(asked.Text, asked.Within)))).ToList();
        var worst = string.Join("\n", scores.OrderBy(pair => pair.Score).Take(15).Select(pair => $"{pair.Score:0.00} {pair.Asked.Text}"));
        Assert.True(scores.Average(pair => pair.Score) >= Level, $"nDCG@10 is {scores.Average(pair => pair.Score):0.000}, the level is {Level}. Worst:\n{worst}");
        Assert.All(scores.GroupBy(pair => pair.Asked.Sort), sort => Assert.True(sort.Average(pair => pair.Score) >= LevelPerSort, $"{sort.Key}: {sort.Average(pair => pair.Score):0.000}"));
    }

    [Fact]
    public void Every_question_finds_something() => Assert.DoesNotContain(Questions, asked => !RealIndex.Ids(asked.Text, asked.Within).Any());

    [Fact]
    public void There_are_enough_questions_of_every_sort_and_they_name_what_exists()
    {
        Assert.True(Questions.Count >= 150);
        Assert.True(Questions.Select(asked => asked.Sort).Distinct().Count() >= 8);
        Assert.Equal(Questions.Count, Questions.Select(asked => (asked.Text, asked.Within)).Distinct().Count());
        Assert.All(Questions.SelectMany(asked => asked.Expected.Keys), id => Assert.NotNull(RealSite.Graph.Find(id)));
    }

    [Fact]
    public void The_measure_is_one_for_the_ideal_order_and_less_for_another()
    {
        var expected = new Dictionary<string, int> { ["a"] = 3, ["b"] = 1 };
        Assert.Equal(1, SearchQuestions.Ndcg(expected, ["a", "b", "c"]), 10);
        Assert.InRange(SearchQuestions.Ndcg(expected, ["b", "a"]), 0.6, 0.8);
        Assert.Equal(0, SearchQuestions.Ndcg(expected, ["c", .. Enumerable.Repeat("d", 9), "a"]));
    }

    [Theory]
    [InlineData("scheve huizen", "inclusief-onderdakopties-04")]
    [InlineData("schuldhulpverlenning", "inkomen-schulden-09")]
    [InlineData("18-", "herstelzorg-stevig-06")]
    public void The_first_action_is_the_one(string question, string id) => Assert.Equal(id, RealIndex.Ids(question, "actie").First());

    private static IReadOnlyList<SearchQuestions.Asked> Read()
    {
        var bag = new DiagnosticBag();
        var questions = SearchQuestions.Read(File.ReadAllText(Path.Combine(Repository.Root, "tests", "zoekvragen.yml")), "zoekvragen.yml", bag);
        Assert.Empty(bag.Sorted());
        return questions;
    }
}
