using Site.Diagnostics;
using Site.Model;
using Site.Tests.Harness;
using Site.Tests.Ledger;

namespace Site.Tests.RealContent;

/// <summary>The content of this repository: no errors, and the subjects of the sources each exactly once, under their permanent ids.</summary>
public class ContentTests
{
    [Fact]
    public void CheckFindsNoErrors() => Assert.DoesNotContain(RealSite.Source.Build().Findings, finding => finding.Severity == Severity.Error);

    /// <summary>Two paragraphs of the source look like actions and are none; neither has become one.</summary>
    [Fact]
    public void ThereAre119ActionsIn13GroupsOf4Pillars()
    {
        var graph = RealSite.Graph;
        Assert.Equal((4, 13, 119), (graph.Of(Kinds.Pijler).Count, graph.Of(Kinds.Groep).Count, graph.Of(Kinds.Actie).Count));
        Assert.Equal([("bestaanscondities", 59), ("herstelzorg", 24), ("inclusief-wonen", 15), ("voorzorg", 21)],
            graph.Of(Kinds.Actie).CountBy(action => action.Path[0]).Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key, StringComparer.Ordinal));
        Assert.Equal(
            [("activiteiten-deelname", 6), ("gezondheid-zelfregie", 7), ("herstelzorg-stevig", 11), ("herstelzorg-verblijf", 13), ("inclusief-onderdakopties", 15), ("inkomen-op-peil", 7), ("inkomen-schulden", 9),
             ("relaties-escalaties", 7), ("relaties-leefomgeving", 6), ("voorzorg-kwaliteit", 10), ("voorzorg-sterk", 11), ("wonen-veiligheid", 7), ("wonen-woononzekerheid", 10)],
            graph.Of(Kinds.Actie).CountBy(action => action.Id[..action.Id.LastIndexOf('-')]).Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    /// <summary>Numbered from 01 without a gap: an id is never used again, and none is missing.</summary>
    [Fact]
    public void ActionsAreNumberedWithinTheirGroup() =>
        Assert.All(RealSite.Graph.Of(Kinds.Groep), group => Assert.Equal(
            Enumerable.Range(1, RealSite.Graph.Children(group).Count).Select(number => $"{group.Id}-{number:00}"), RealSite.Graph.Children(group).Select(action => action.Id)));

    public static TheoryData<string> Complete => ["pijler", "groep", "actie", "bevinding", "ambitie", "evaluatievraag", "route", "gemeentetype", "doelgroep"];

    /// <summary>The entries of these kinds are those of the sources and no others.</summary>
    [Theory, MemberData(nameof(Complete))]
    public void TheIdsAreThoseOfTheLedger(string kind) =>
        Assert.Equal(IdsInLedger(kind), RealSite.Graph.Of(Kinds.Find(kind)!).Select(entry => entry.Id).Order(StringComparer.Ordinal));

    /// <summary>The measures that stand only in the running text are interventions; there are more interventions than these.</summary>
    [Fact]
    public void The23MeasuresAreInterventions() =>
        Assert.All(IdsInLedger("maatregel"), id => Assert.Equal(Kinds.Interventie, RealSite.Graph.Find(id)?.Kind));

    [Fact]
    public void EveryActionStandsInAllThatItNeeds() => Assert.All(RealSite.Graph.Of(Kinds.Actie), action =>
    {
        Assert.NotEmpty(RealSite.Graph.Out(action, Fields.Question));
        Assert.NotEmpty(RealSite.Graph.Out(action, Fields.Ambitions));
        Assert.NotEmpty(action.Get(Fields.Sources));
        Assert.InRange(action.Body!.WordCount, 55, 260);
    });

    /// <summary>The target groups are spread over every cluster, so that none of the headings is empty.</summary>
    [Fact]
    public void EveryClusterHasTargetGroups() =>
        Assert.Equal(Words.Cluster.Words.Select(pair => pair.Word).Order(StringComparer.Ordinal), RealSite.Graph.Of(Kinds.Doelgroep).Select(group => group.Get(Fields.Cluster)!).Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<string> IdsInLedger(string sort) => LedgerFile.AllRows.Where(row => row.Sort == sort).Select(row => row.Carrier!.Id).Order(StringComparer.Ordinal);
}
