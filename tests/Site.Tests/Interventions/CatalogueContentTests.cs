using System.Text.Json;
using Site.Model;
using Site.Tests.Harness;

namespace Site.Tests.Interventions;

/// <summary>How much the catalogue holds, and that what is called worked out is.</summary>
public class CatalogueContentTests
{
    private static readonly Graph Graph = RealSite.Graph;

    /// <summary>The interventions that are worked out in every part; each also stands under this address for good.</summary>
    public static TheoryData<string> WorkedOut =>
    [
        "housing-first", "housing-first-jongeren", "skaeve-huse", "onder-de-pannen", "critical-time-intervention", "fact", "krachtwerk", "eigen-kracht-conferentie", "vroegsignalering", "bemoeizorg",
        "kamers-met-aandacht", "magic-mix", "flexwonen", "tiny-houses", "bankslapersregeling", "kostendelersnorm-op-maat", "briefadres", "tweede-en-laatstekansbeleid", "huurcontractvormen",
        "respijt-en-time-out", "zelfregiecentrum-en-herstelacademie", "mobility-mentoring", "noodfonds-sun", "jongeren-perspectief-fonds", "ervaringsdeskundige-maatjes", "nazorg-na-detentie",
        "weer-thuis", "opvang-in-de-wijk", "eenpersoonskamers", "urgentieregeling",
    ];

    [Theory, MemberData(nameof(WorkedOut))]
    public void AWorkedOutInterventionRestsOnSeveralSources(string slug)
    {
        var entry = Graph.Find(Kinds.Interventie, slug)!;
        Assert.Equal("ja", entry.Get(Fields.WorkedOut));
        var publications = entry.Get(Fields.Sources).Select(source => Graph.Target(source.Get(Fields.Publication)!)!).Distinct().ToList();
        Assert.True(publications.Count >= 3, $"{publications.Count} sources");
        Assert.True(publications.Select(publication => publication.Get(Fields.Publisher)).Distinct().Count() >= 2, "one publisher");
        Assert.NotEmpty(Graph.In(entry, Kinds.Bewijs, Fields.Intervention));
    }

    /// <summary>Who voices an objection is said: a source that can be looked up, or the editors.</summary>
    [Theory, MemberData(nameof(WorkedOut))]
    public void AnObjectionHasASourceOrIsTheEditors(string slug) => Assert.All(Graph.Find(Kinds.Interventie, slug)!.Get(Fields.Objections), objection =>
        Assert.True(objection.Get(Fields.From) == "redactie" || objection.Get(Fields.Answer)!.Citations.Count > 0, objection.Get(Fields.Objection)));

    [Theory]
    [InlineData("interventie", 60)]
    [InlineData("praktijkvoorbeeld", 50)]
    [InlineData("cijfer", 22)]
    [InlineData("mkba", 4)]
    [InlineData("publicatie", 37)]
    [InlineData("organisatie", 40)]
    [InlineData("wet", 30)]
    [InlineData("doelgroep", 30)]
    [InlineData("ondersteuning", 10)]
    [InlineData("instrument", 10)]
    public void ThereIsEnoughToChooseFrom(string kind, int least) => Assert.InRange(Graph.Of(Kinds.Find(kind)!).Count(entry => entry.IsCurrent), least, int.MaxValue);

    /// <summary>Practice that met resistance, went wrong or stopped is told, with its source.</summary>
    [Fact]
    public void AtLeastTwelveExamplesTellWhatWentWrong()
    {
        var told = Graph.Of(Kinds.Praktijkvoorbeeld).Where(example => example.Get(Fields.WentWrong) is not null).ToList();
        Assert.InRange(told.Count, 12, int.MaxValue);
        Assert.All(told, example => Assert.True(example.Get(Fields.WentWrong)!.Citations.Count > 0, example.ToString()));
    }

    /// <summary>The day of a source is often not known: a page says the month, and that asking is our estimate.</summary>
    [Fact]
    public void AnExampleSaysTheMonthAndWhoseEstimateTheContactIs() => Assert.All(Graph.Of(Kinds.Praktijkvoorbeeld), example =>
    {
        var facts = RealSite.Page(example).QuerySelectorAll("main .facts > div").ToDictionary(fact => fact.QuerySelector("dt")!.TextContent, fact => Html.Text(fact.QuerySelector("dd")!));
        Assert.Matches(@"^(?:[A-Z][a-z]+ \d{4}|Onbekend)$", facts["Stand van"]);
        if (example.Get(Fields.ContactRole) is not null) Assert.EndsWith("functie, inschatting van de redactie", facts["Te vragen aan"]);
    });

    [Fact]
    public void AnOldExampleAsksToCheckWhetherItStillExists() => Assert.All(Graph.Of(Kinds.Praktijkvoorbeeld), example =>
    {
        var old = example.Get(Fields.SourceDate) is not { } date || date.AddMonths(24) < RealSite.Day;
        Assert.Equal(old, RealSite.Page(example).QuerySelector("main .utrecht-alert strong")?.TextContent == "Ga na of dit nog bestaat.");
    });

    /// <summary>An action names its interventions, or says that there are none.</summary>
    [Fact]
    public void EveryActionLeadsToInterventionsOrSaysThatThereAreNone() => Assert.All(Graph.Of(Kinds.Actie), action =>
    {
        var section = RealSite.Page(action).GetElementById("interventies")!.Closest("section")!;
        if (Graph.In(action, Kinds.Interventie, Fields.InterventionActions) is { Count: > 0 } interventions) Assert.Equal(interventions.Count, section.QuerySelectorAll(".card").Length);
        else Assert.Contains("nog geen interventie beschreven", Html.Text(section));
    });

    [Fact]
    public void TheExportCarriesEveryKind()
    {
        using var data = JsonDocument.Parse(RealSite.Built.Files.Single(file => file.Path == "data/catalogus.json").Bytes);
        var kinds = data.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("soort").GetString()!).ToHashSet();
        Assert.Empty(Kinds.All.Where(kind => kind != Kinds.Pagina && Graph.Of(kind).Count > 0 && !kinds.Contains(kind.Name)).Select(kind => kind.Name));
    }

    [Fact]
    public void EveryPublicationStandsInBothFilesForReferenceManagers()
    {
        var (ris, bib) = (TextOf("data/publicaties.ris"), TextOf("data/publicaties.bib"));
        Assert.All(Graph.Of(Kinds.Publicatie), publication =>
        {
            Assert.Contains($"ID  - {publication.Id}\r\n", ris);
            Assert.Contains($"{{{publication.Id},\n", bib);
        });
    }

    private static string TextOf(string path) => System.Text.Encoding.UTF8.GetString(RealSite.Built.Files.Single(file => file.Path == path).Bytes.ToArray());
}
