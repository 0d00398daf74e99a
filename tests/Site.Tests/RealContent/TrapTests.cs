using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Site.Build;
using Site.Model;
using Site.Tests.Harness;

namespace Site.Tests.RealContent;

/// <summary>What must never go wrong with these sources, each as a test over content and finished pages.</summary>
public partial class TrapTests
{
    private static readonly Graph Graph = RealSite.Graph;

    private static IEnumerable<(Entry Entry, string Municipality, string Class)> FixedClasses =>
        Graph.Of(Kinds.Actie).Concat(Graph.Of(Kinds.Interventie))
            .SelectMany(entry => NationalPicture.Of(entry, Graph).Rows.Where(row => row.Class is not null).Select(row => (entry, row.Municipality.Slug, row.Class!)));

    /// <summary>T1: a class only where the text fixes it, for its own kind of municipality. The list is in <c>seeds/klassen.yml</c>.</summary>
    [Fact]
    public void AClassIsShownExactlyWhereTheTextFixesIt()
    {
        var wanted = Yaml.Read(Path.Combine(Repository.Seeds, "klassen.yml")).Items().Select(row => $"{row.Text("onderwerp")} {row.Text("gemeentetype")} {row.Text("klasse")} {row.Text("bevinding")}");
        var found = Graph.Of(Kinds.Bevinding).SelectMany(finding => finding.Get(Fields.Classes).SelectMany(group =>
            group.Get(Fields.Actions).Concat(group.Get(Fields.Interventions)).Select(link =>
                $"{Graph.Target(link)!.Id} {Graph.Target(group.Get(Fields.Municipality)!)!.Slug} {group.Get(Fields.Class)} {finding.Id}")));
        Assert.Equal(wanted.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    /// <summary>T1: the pages show those classes and say "onbekend" for all else.</summary>
    [Fact]
    public void ThePagesShowThoseClassesAndNoOther() => Assert.All(Graph.Of(Kinds.Actie).Concat(Graph.Of(Kinds.Interventie)), entry =>
    {
        var shown = RealSite.Page(entry).QuerySelectorAll("main .scan-class").Select(element => element.TextContent).ToList();
        var wanted = FixedClasses.Where(row => row.Entry == entry).Select(row => Words.Class.Label(row.Class));
        Assert.Equal(wanted.Order(), shown.Where(word => word != "onbekend").Order());
        if (!FixedClasses.Any(row => row.Entry == entry)) Assert.Contains("onbekend", shown);
    });

    /// <summary>T1: nothing is read into the order of a list.</summary>
    [Fact]
    public void NoPageTakesTheOrderOfAListForAHint() =>
        Assert.Empty(SentencesWith(OrderWord()).Where(found => ClassWord().IsMatch(found.Sentence)).Select(found => $"{found.Route}: {found.Sentence}"));

    /// <summary>T5: beside every percentage of a finding stand the badge and the n.</summary>
    [Fact]
    public void EveryShareOfAFindingSaysWhoSaidItAndOfHowMany()
    {
        var shares = RealSite.Documents.SelectMany(page => page.Value.QuerySelectorAll("main section .entry, main section .chart, main section .finding")
            .Where(block => IsFinding(block) && Percent().IsMatch(block.TextContent)).Select(block => (Route: page.Key, Block: block))).ToList();
        Assert.NotEmpty(shares);
        Assert.Empty(shares.Where(share => !share.Block.QuerySelectorAll(".badge--self").Any() || !Base().IsMatch(share.Block.TextContent)).Select(share => $"{share.Route}: {Html.Text(share.Block)}"));
        // Every finding with a number is shown with them on the national page at least.
        var national = RealSite.Documents[Route.National];
        Assert.All(Graph.Of(Kinds.Bevinding).Where(finding => finding.Get(Fields.Numbers).Count > 0), finding =>
        {
            var block = national.GetElementById(finding.Id)!;
            Assert.NotNull(block.QuerySelector(".badge--self"));
            Assert.Matches(Base(), block.TextContent);
        });
    }

    /// <summary>T5: two large municipalities are never shown by themselves.</summary>
    [Fact]
    public void NoNumberIsAboutTheTwoLargeMunicipalitiesAlone() =>
        Assert.DoesNotContain(Graph.Of(Kinds.Bevinding).SelectMany(finding => finding.Get(Fields.Numbers)), number => Graph.Target(number.Get(Fields.Municipality)!)!.Get(Fields.Count) == 2);

    /// <summary>T6: who links a pillar or action to an ambition says that the editors did so.</summary>
    [Fact]
    public void LinksToAmbitionsAreMarkedAsTheEditors()
    {
        // A term that points to an ambition for further reading assigns nothing.
        var facts = RealSite.Documents.Where(page => !page.Key.StartsWith("/begrippen/", StringComparison.Ordinal)).SelectMany(page => page.Value.QuerySelectorAll("main dd").Where(fact => fact.QuerySelectorAll("a[href^='/ambities/']").Any()).Select(fact => (Route: page.Key, Fact: fact))).ToList();
        Assert.True(facts.Count > 119);
        Assert.Empty(facts.Where(found => found.Fact.QuerySelector(".badge--editor") is null).Select(found => found.Route));
        Assert.All(Graph.Of(Kinds.Ambitie), ambition => Assert.NotNull(RealSite.Page(ambition).QuerySelector("main .badge--editor")));
        Assert.All(RealSite.Documents["/pijlers/"].QuerySelectorAll(".pillar__foot"), foot => Assert.NotNull(foot.QuerySelector(".badge--editor")));
    }

    /// <summary>T7: what belongs to a past period says so at the top.</summary>
    [Fact]
    public void WhatIsHistoricalShowsItsPeriod()
    {
        var historical = Graph.All.Where(entry => entry.Kind.HasPage && entry.Get(Fields.Historical) is not null).ToList();
        Assert.NotEmpty(historical);
        Assert.All(historical, entry => Assert.Equal($"historisch {entry.Get(Fields.Historical)}", RealSite.Page(entry).QuerySelector("main .badge--history")?.TextContent));
    }

    /// <summary>T7: the two oldest sources, and what only they say, are history.</summary>
    [Fact]
    public void ThePlansOf2020AreToldInThePast()
    {
        foreach (var slug in new[] { "preventie-landelijke-aanpak", "preventie-alliantie-helpt-gemeenten" }) Assert.NotNull(Graph.Find(Kinds.Publicatie, slug)!.Get(Fields.Historical));
        Assert.NotNull(Graph.Find(Kinds.Wet, "een-thuis-een-toekomst")!.Get(Fields.Historical));
        var goals = Html.Text(RealSite.Documents["/landelijke-doelstellingen-2020/"].QuerySelector("main")!);
        Assert.Contains("De termijn is voorbij", goals);
        Assert.Contains("Haal de doelstellingen dus niet aan als bereikt", goals);
        Assert.Contains("Ga voor elk aanbod na of dit nog bestaat", Html.Text(RealSite.Documents["/hulp-bij-de-aanpak/"].QuerySelector("main")!));
    }

    /// <summary>T8: where the shares of urgency are shown, the remark stands beside them.</summary>
    [Fact]
    public void TheRemarkStandsWithTheSharesOfUrgency()
    {
        var finding = Graph.Find("sr-iw-17")!;
        Assert.Equal(["89%", "69%", "83%"], finding.Get(Fields.Numbers).Select(number => number.Get(Fields.Shown)));
        foreach (var part in new[] { "89% past bij geen enkel heel aantal van de 14", "69% past bij 11 van de 16 grotere", "83% past bij 71 van de 86", "urgentieverordening" }) Assert.Contains(part, finding.Get(Fields.Remark));
        var blocks = RealSite.Documents.Values.SelectMany(page => page.QuerySelectorAll(".entry, .chart")).Where(block => Title(block) == finding.Title).ToList();
        Assert.NotEmpty(blocks);
        Assert.All(blocks.Where(block => Percent().IsMatch(block.TextContent)), block => Assert.Contains("89% past bij geen enkel heel aantal", block.TextContent));
    }

    /// <summary>T10: a year on, every statement of law asks to be read again, and a fresh one does not.</summary>
    [Fact]
    public void AnOldStatementOfLawAsksToBeReadAgain()
    {
        const string banner = "Controleer de actuele tekst";
        using var fresh = Html.Page(TestSite.Fixture.Built(), "/wetten/proefwet/");
        Assert.DoesNotContain(banner, fresh.Body!.TextContent);
        var later = (RealSite.Source with { Today = RealSite.Day.AddMonths(13) }).Built();
        var stated = Graph.All.Where(entry => entry.Kind.HasPage && (entry.Get(Fields.AsOf) ?? entry.Get(Fields.Duty)?.Get(Fields.DutyAsOf)) is not null).ToList();
        Assert.NotEmpty(stated);
        Assert.Empty(stated.Where(entry => !Html.Page(later, Route.Of(entry)).QuerySelectorAll("main .utrecht-alert").Any(alert => alert.TextContent.Contains(banner))).Select(entry => entry.Id));
    }

    /// <summary>T10: a duty has its day or says "onbekend".</summary>
    [Fact]
    public void EveryDutySaysAsOfWhen() =>
        Assert.Empty(Graph.All.Where(entry => entry.Get(Fields.Duty) is { } duty && duty.Get(Fields.Verdict) is "ja" or "deels" && !entry.Get(Fields.Duty)!.Has(Fields.DutyAsOf)).Select(entry => entry.Id));

    /// <summary>T10: the old age limit of the kostendelersnorm is not published.</summary>
    [Fact]
    public void TheOldAgeLimitIsNotPublished() =>
        Assert.Empty(SentencesWith(Kostendelers()).Where(found => TwentyOne().IsMatch(found.Sentence)).Select(found => $"{found.Route}: {found.Sentence}"));

    /// <summary>T10: the count of Statistics Netherlands and the ETHOS counts measure different things and never share a chart.</summary>
    [Fact]
    public void TwoWaysOfCountingNeverShareAChart() =>
        Assert.DoesNotContain(RealSite.Documents.Values.SelectMany(page => page.QuerySelectorAll(".chart")), chart => chart.TextContent.Contains("CBS") && chart.TextContent.Contains("ETHOS"));

    private static bool IsFinding(IElement block) => Graph.Of(Kinds.Bevinding).Any(finding => finding.Title == Title(block));

    private static string? Title(IElement block) => block.QuerySelector("h3, h4, figcaption, .entry__title") is { } title ? Html.Text(title) : null;

    private static IEnumerable<(string Route, string Sentence)> SentencesWith(Regex word) =>
        from page in RealSite.Documents
        where word.IsMatch(page.Value.QuerySelector("main")!.TextContent)
        from sentence in SentenceEnd().Split(Html.Text(page.Value.QuerySelector("main")!))
        where word.IsMatch(sentence)
        select (page.Key, sentence);

    [GeneratedRegex(@"(?<=[.!?])\s")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b(?:volgorde|bovenaan|onderaan|vooraan|achteraan|(?:eerste|laatste) (?:in|van) de lijst)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OrderWord();

    [GeneratedRegex(@"\b(?:klassen?|rood|rode|oranje|groene?|actielijst|lijst met acties|lijst van acties)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ClassWord();

    [GeneratedRegex("kostendelers", RegexOptions.IgnoreCase)]
    private static partial Regex Kostendelers();

    [GeneratedRegex(@"\b21[- ]?(?:jaar|jarige)|\b(?:vanaf|tot|onder de|boven de) 21\b")]
    private static partial Regex TwentyOne();

    [GeneratedRegex(@"\d\s?%")]
    private static partial Regex Percent();

    [GeneratedRegex(@"n = \d")]
    private static partial Regex Base();
}
