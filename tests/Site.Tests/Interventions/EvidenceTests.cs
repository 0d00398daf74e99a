using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Site.Model;
using Site.Templates;
using Site.Tests.Harness;

namespace Site.Tests.Interventions;

/// <summary>Evidence as a reader meets it: per study and outcome, nothing added up, and what is unknown beside what is known.</summary>
public partial class EvidenceTests
{
    private static readonly Graph Graph = RealSite.Graph;

    private static Entry Cti => Graph.Find(Kinds.Interventie, "critical-time-intervention")!;

    /// <summary>T9: both Dutch trials stand above the American ones, each with its own people and outcome.</summary>
    [Fact]
    public void DutchTrialsOfCtiComeFirst()
    {
        var rows = Evidence.Of(Cti, Graph).Where(Evidence.IsKnown).ToList();
        Assert.Equal("nederland", rows[0].Get(Fields.Context));
        Assert.Equal("woonstabiliteit", rows[0].Get(Fields.Outcome));
        Assert.Equal("geen-verschil", rows[0].Get(Fields.Direction));
        var lastDutch = rows.FindLastIndex(row => row.Get(Fields.Context) == "nederland");
        Assert.True(lastDutch < rows.FindIndex(row => row.Get(Fields.Context) != "nederland"));
        foreach (var size in new[] { 183, 136 }) Assert.Contains(rows, row => row.Get(Fields.Context) == "nederland" && row.Get(Fields.Participants) == size);
        Assert.All(rows.Where(row => row.Get(Fields.Outcome) == "dakloosheid"), row => Assert.Equal("anders", row.Get(Fields.Context)));
    }

    /// <summary>T9: the page has the same order, and the American trials name their people.</summary>
    [Fact]
    public void ThePageOfCtiShowsThatOrder()
    {
        var table = RealSite.Page(Cti).QuerySelector("table.evidence")!;
        Assert.Equal(["Onderzoek in Nederland", "Onderzoek in een ander land", "Wat we niet weten"], table.QuerySelectorAll(".evidence__group").Select(Html.Text));
        Assert.StartsWith("Wonen en behoud van woning", Html.Text(RealSite.Page(Cti).QuerySelector(".known dt")!));
        Assert.Contains("psychi", Html.Text(table), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("60%", Html.Text(RealSite.Page(Cti).QuerySelector("main")!).Replace(" procent", "%"));
    }

    /// <summary>T4: what the sources say about conditions differs, and each stands with its own source.</summary>
    [Fact]
    public void HousingFirstShowsItsVariantsWithTheirSources()
    {
        var variants = Graph.Find(Kinds.Interventie, "housing-first")!.Get(Fields.Variants);
        Assert.InRange(variants.Count, 3, int.MaxValue);
        Assert.All(variants, variant => Assert.NotEmpty(variant.Get(Fields.Clarification)!.Citations));
        Assert.True(variants.SelectMany(variant => variant.Get(Fields.Clarification)!.Citations.Select(citation => citation.Note)).Distinct().Count() >= 3);
    }

    /// <summary>T9: neither is a verdict of ours, anywhere. Between quotation marks a page speaks about the words, and a title is its publisher's.</summary>
    [Theory]
    [InlineData("bewezen effectief")]
    [InlineData("werkt niet")]
    [InlineData("is bewezen")]
    [InlineData("evidence based")]
    [InlineData("evidence-based")]
    public void NoPageGivesAVerdict(string verdict) => Assert.Empty(
        from page in RealSite.Documents
        where !page.Key.StartsWith("/publicaties/", StringComparison.Ordinal)
        from sentence in Sentences(page.Value.QuerySelector("main")!)
        // An objection asks; the answer under it says what is known.
        where !sentence.EndsWith('?') && Quoted().Replace(sentence, "").Replace("niet dat het niet werkt", "").Contains(verdict, StringComparison.OrdinalIgnoreCase)
        select $"{page.Key}: {sentence}");

    /// <summary>No star, score, ranking or average, and no word that adds rows up.</summary>
    [Fact]
    public void NothingIsScoredOrRanked()
    {
        Assert.Empty(RealSite.Documents.Where(page => page.Value.QuerySelector("meter, progress, [class*=star], [class*=score], [class*=rating], [itemprop*=rating]") is not null).Select(page => page.Key));
        Assert.Empty(from page in RealSite.Documents
                     where page.Key.StartsWith("/interventies/", StringComparison.Ordinal) || page.Key is "/vergelijken/" or "/kennishiaten/" or "/mkba/"
                     let text = Html.Text(page.Value.QuerySelector("main")!)
                     where Scored().IsMatch(text)
                     select $"{page.Key}: {Scored().Match(text).Value}");
    }

    /// <summary>Each kind of unknown is a row of its own in the same table, as heavy as what is known.</summary>
    [Fact]
    public void WhatIsUnknownStandsInTheSameTable() => Assert.All(Graph.Of(Kinds.Bewijs).Where(record => !Evidence.IsKnown(record)), record =>
    {
        var row = RealSite.Page(Graph.Out(record, Fields.Intervention)[0]).GetElementById(record.Id)!;
        Assert.Equal("TR", row.TagName);
        Assert.Contains(Evidence.UnknownSentence(record), Html.Text(row.QuerySelector("td strong")!));
    });

    /// <summary>Colour is not a carrier at all: direction and certainty are words.</summary>
    [Fact]
    public void DirectionAndCertaintyAreWords() => Assert.All(Graph.Of(Kinds.Bewijs).Where(Evidence.IsKnown), record =>
    {
        var cells = RealSite.Page(Graph.Out(record, Fields.Intervention)[0]).GetElementById(record.Id)!.QuerySelectorAll("td");
        Assert.Contains(Evidence.DirectionWord(record), Html.Text(cells[0]));
        Assert.StartsWith(Evidence.CertaintyWord(record), Html.Text(cells[1]), StringComparison.OrdinalIgnoreCase);
    });

    /// <summary>All that is unknown is gathered on one page: every intervention with such a row, and every part that says so.</summary>
    [Fact]
    public void AllUnknownsAreGathered()
    {
        var page = RealSite.Documents["/wat-wij-niet-weten/"];
        foreach (var (state, label) in Words.EvidenceState.Words.Where(state => state.Word != "bekend"))
        {
            var wanted = Graph.Of(Kinds.Bewijs).Where(record => record.Get(Fields.State) == state).Select(record => Route.Of(Graph.Out(record, Fields.Intervention)[0]) + "#bewijs").ToHashSet();
            if (wanted.Count == 0) continue;
            var list = page.QuerySelectorAll("main details").Single(details => Html.Text(details.QuerySelector("summary")!).StartsWith(label + ": ", StringComparison.OrdinalIgnoreCase));
            Assert.Subset(list.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).ToHashSet(), wanted);
        }
        var all = page.QuerySelectorAll("main details a").Select(link => link.GetAttribute("href")!).ToHashSet();
        Assert.Empty(new[] { Kinds.Interventie, Kinds.Mkba, Kinds.Praktijkvoorbeeld }.SelectMany(kind => Graph.Of(kind)).Where(entry => Unknowns.Of(entry).Count > 0 && !all.Contains(Route.Of(entry))).Select(entry => entry.ToString()));
    }

    /// <summary>Every cell of the gap map says something, and what we looked at links to its row.</summary>
    [Fact]
    public void NoCellOfTheGapMapIsEmpty()
    {
        var map = RealSite.Documents["/kennishiaten/"].QuerySelector("table.gaps")!;
        Assert.All(map.QuerySelectorAll("td"), cell => Assert.NotEqual("", Html.Text(cell)));
        Assert.All(map.QuerySelectorAll("td a"), link =>
        {
            var (route, anchor) = link.GetAttribute("href")!.Split('#') is [var first, var second] ? (first, second) : throw new FormatException(link.OuterHtml);
            Assert.NotNull(RealSite.Documents[route].GetElementById(anchor));
        });
        Assert.All(map.QuerySelectorAll("td:not(:has(a))"), cell => Assert.Equal("niet gezocht", Html.Text(cell)));
    }

    private static IEnumerable<string> Sentences(IElement main) =>
        main.QuerySelectorAll("p, li, td, th, dd, summary, h1, h2, h3").Where(element => element.QuerySelector("p, li, td, dd, cite") is null).SelectMany(element => SentenceEnd().Split(Html.Text(element)));

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("[‘“\"'][^’”\"']{1,80}[’”\"']")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(?:\d sterren|eindscore|totaaloordeel|ranglijst van|beste interventie|score:|gemiddelde zekerheid|gemiddeld effect)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Scored();
}
