using System.Text;
using Site.Model;
using Site.Search;
using Site.Tests.Harness;

namespace Site.Tests.Search;

/// <summary>What must hold for any content.</summary>
public class IndexTests
{
    [Fact]
    public void Every_entry_that_counts_is_in_the_index() =>
        Assert.Equal(RealSite.Graph.All.Where(entry => entry.IsCurrent), RealIndex.Index.Documents);

    [Fact]
    public void An_entry_is_found_by_every_word_of_its_title()
    {
        var index = RealIndex.Index;
        var found = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        for (var document = 0; document < index.Documents.Count; document++)
            foreach (var token in Analyzer.Tokens(index.Documents[document].Title))
            {
                if (!found.TryGetValue(token.Word, out var hits)) found[token.Word] = hits = [.. RealIndex.Ranking.Of(token.Word).Hits.Select(hit => hit.Document)];
                Assert.True(hits.Contains(document), $"'{token.Word}' does not find '{index.Documents[document].Title}'");
            }
    }

    [Fact]
    public void An_entry_is_on_the_first_page_for_its_own_title() => Assert.Empty(SearchReport.Lost(RealIndex.Index).Select(entry => entry.Title));

    [Fact]
    public void A_further_word_never_loses_a_result()
    {
        var random = new Random(20261121);
        var words = RealIndex.Index.Rows.Where(row => row.Key[0] != Concepts.Mark).Select(row => row.Shown.FirstOrDefault() ?? row.Key).Where(word => !DutchData.Stop.Contains(word)).ToArray();
        for (var n = 0; n < 400; n++)
        {
            var one = words[random.Next(words.Length)];
            var both = $"{one} {words[random.Next(words.Length)]}";
            var lost = RealIndex.Ranking.Of(one).Hits.Select(hit => hit.Document).Except(RealIndex.Ranking.Of(both).Hits.Select(hit => hit.Document));
            Assert.True(!lost.Any(), $"'{both}' loses results of '{one}'");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\0\u0007\u001b[31m")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("(((((((((((((((((((")]
    [InlineData("^(a+)+$ [a-z]* .* \\")]
    [InlineData("' OR 1=1 --")]
    [InlineData("日本語 🙂 ﷽")]
    [InlineData("de het een")]
    public void Any_question_has_an_answer(string question) => Assert.All(RealIndex.Ranking.Of(question).Hits, hit => Assert.True(hit.Score > 0));

    [Fact]
    public void A_very_long_question_has_an_answer()
    {
        Assert.NotEmpty(RealIndex.Ranking.Of(string.Concat(Enumerable.Repeat("huurachterstand ", 1000))).Hits);
        Assert.Empty(RealIndex.Ranking.Of(new string('x', 10_000)).Hits);
        RealIndex.Ranking.Of(new string('(', 10_000));
    }

    [Fact]
    public void Postings_survive_writing_and_reading()
    {
        var random = new Random(7);
        for (var n = 0; n < 200; n++)
        {
            var postings = Enumerable.Range(0, random.Next(50)).Select(_ => random.Next(40_000)).Distinct().Order().Select(document => new Postings.Posting(document, random.Next(1, Postings.MaxImpact + 1))).ToList();
            Assert.Equal(postings, Postings.Decode(Postings.Encode(postings)));
        }
    }

    [Fact]
    public void The_same_content_gives_the_same_files_and_a_changed_word_gives_another_folder()
    {
        var site = TestSite.Fixture;
        var first = Files(site.Graph());
        Assert.Equal(first, Files(site.Graph()));
        Assert.DoesNotContain(Files(site.Change("glossary/huurschuld.md", "titel: Huurschuld", "titel: Huurtekort").Graph()), file => file == first[1]);
        Assert.All(first.Skip(1), file => Assert.Matches("^zoeken/i-[0-9a-f]{10}/[a-z0-9]+\\.json ", file));

        static List<string> Files(Graph graph) => [.. IndexFiles.Make(SearchIndex.Of(graph, RealIndex.Words), graph).Select(file => file.Path + " " + Encoding.UTF8.GetString(file.Bytes.Span))];
    }

    [Fact]
    public void What_is_retired_is_not_found() =>
        Assert.DoesNotContain(SearchIndex.Of(TestSite.Fixture.Change("glossary/huurschuld.md", "titel: Huurschuld", "status: vervallen\ntitel: Huurschuld").Graph(), WordList.Empty).Documents, entry => entry.Slug == "huurschuld" && entry.Kind == Kinds.Begrip);

    [Fact]
    public void The_word_list_is_not_published() => Assert.DoesNotContain(RealSite.Built.All, file => file.Path.StartsWith(WordList.Folder, StringComparison.Ordinal));
}
