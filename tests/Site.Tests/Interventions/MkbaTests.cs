using Site.Model;
using Site.Templates;
using Site.Tests.Harness;

namespace Site.Tests.Interventions;

/// <summary>T3: which figures may share a chart, and that the four of the sources never do.</summary>
public class MkbaTests
{
    private const string Other = "mkba/andere.md";

    private static TestSite Twins { get; } = TestSite.Fixture.With(Other, TestSite.Fixture.Text("mkba/hulp-thuis.md")
        .Replace("id: mkba-hulp-thuis", "id: mkba-andere", StringComparison.Ordinal).Replace("titel: Kosten en baten van hulp thuis", "titel: Kosten en baten van iets anders", StringComparison.Ordinal));

    private static IReadOnlyList<IReadOnlyList<Entry>> Charts(TestSite site) => Mkba.Comparable(site.Graph().Of(Kinds.Mkba));

    [Fact]
    public void TwoFiguresThatMatchInEverythingShareAChart()
    {
        Assert.Equal(2, Assert.Single(Charts(Twins)).Count);
        var page = Html.Page(Twins.Built(), "/mkba/");
        Assert.Equal(2, page.QuerySelectorAll("figure.chart .bars > li").Length);
        Assert.Equal(2, page.QuerySelectorAll("figure.chart table tbody tr").Length);
    }

    [Theory]
    [InlineData("soort_cijfer: verhouding", "soort_cijfer: baten")]
    [InlineData("eenheid: euro per geïnvesteerde euro", "eenheid: euro per persoon")]
    [InlineData("perspectief: maatschappelijk", "perspectief: gemeente")]
    [InlineData("perspectief: maatschappelijk", "perspectief: onbekend")]
    [InlineData("soort_baten: materieel", "soort_baten: besparing")]
    [InlineData("soort_baten: materieel", "soort_baten: onbekend")]
    [InlineData("horizonklasse: middellang", "horizonklasse: lang")]
    [InlineData("horizonklasse: middellang", "horizonklasse: onbekend")]
    [InlineData("land: nederland", "land: belgie")]
    [InlineData("laag: 1.5", "laag: onbekend")]
    public void OneDifferenceKeepsThemApart(string old, string now)
    {
        var site = Twins.Change(Other, old + "\n", now + "\n");
        Assert.Empty(Charts(site));
        Assert.Null(Html.Page(site.Built(), "/mkba/").QuerySelector("figure.chart"));
    }

    [Theory]
    [InlineData("laag: 1.5", "laag: 1.25", "1,25 tot 2 euro per geïnvesteerde euro")]
    [InlineData("hoog: 2", "hoog: 1.5", "1,5 euro per geïnvesteerde euro")]
    [InlineData("hoog: 2", "hoog: onbekend", "minimaal 1,5 euro per geïnvesteerde euro")]
    [InlineData("laag: 1.5", "laag: onbekend", "hoogstens 2 euro per geïnvesteerde euro")]
    [InlineData("hoog: 2", "hoog: 8500000000", "1,5 tot 8,5 miljard euro per geïnvesteerde euro")]
    [InlineData("hoog: 2", "hoog: 23236", "1,5 tot 23.236 euro per geïnvesteerde euro")]
    [InlineData("hoog: 2", "hoog: 1234567", "1,5 tot 1.234.567 euro per geïnvesteerde euro")]
    public void AnAmountIsWrittenAsItsSourceHasIt(string old, string now, string shown) =>
        Assert.Equal(shown, Mkba.Amount(TestSite.Fixture.Change("mkba/hulp-thuis.md", old + "\n", now + "\n").Graph().Of(Kinds.Mkba)[0]));

    public static TheoryData<string> OfTheSources => ["mkba-opvang-wijk", "mkba-eenpersoonskamers", "mkba-particuliere-kamer", "mkba-jongeren-integraal"];

    [Theory, MemberData(nameof(OfTheSources))]
    public void AFigureOfTheSourcesStandsAloneAndSaysWhy(string id)
    {
        var figure = RealSite.Graph.Find(id)!;
        Assert.DoesNotContain(Mkba.Comparable(RealSite.Graph.Of(Kinds.Mkba)), group => group.Contains(figure));
        Assert.Null(figure.Get(Fields.Report));
        var overview = RealSite.Documents["/mkba/"];
        Assert.DoesNotContain(overview.QuerySelectorAll("figure.chart a"), link => link.GetAttribute("href") == Route.Of(figure));
        var card = Html.Text(overview.GetElementById("cijfer-" + figure.Slug)!);
        Assert.Contains(figure.Get(Fields.MaySay)!, card);
        Assert.Contains(figure.Get(Fields.MayNotSay)!, card);
        Assert.True(card.Contains("Niet te vergelijken", StringComparison.Ordinal) || card.Contains("Geen ander cijfer komt op alle punten overeen", StringComparison.Ordinal), card);
    }

    /// <summary>What a figure counts is told before its height: benefits are no savings, and each page says so.</summary>
    [Fact]
    public void TheOverviewSaysThatBenefitsAreNoSavings()
    {
        var text = Html.Text(RealSite.Documents["/mkba/"].QuerySelector("main")!);
        Assert.Contains("Baten zijn niet hetzelfde als besparing", text);
        Assert.Contains("neem geen gemiddelde", text);
    }

    /// <summary>Interested parties and foreign figures are recognisable in the list.</summary>
    [Fact]
    public void AFigureFromElsewhereNamesItsCountry() => Assert.All(RealSite.Graph.Of(Kinds.Mkba), figure =>
        Assert.Contains(Words.Country.Label(figure.Get(Fields.Country)!), Html.Text(RealSite.Documents["/mkba/"].GetElementById("cijfer-" + figure.Slug)!)));
}
