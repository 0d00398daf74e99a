using Site.Model;
using Site.Tests.Harness;

namespace Site.Tests.Interventions;

/// <summary>An action leads to what is known about money through its interventions, and to no other figure.</summary>
public class ActionCostTests
{
    [Fact]
    public void AnActionShowsTheFiguresOfItsInterventions()
    {
        var graph = RealSite.Graph;
        var shown = 0;
        Assert.All(graph.Of(Kinds.Actie), action =>
        {
            var wanted = graph.In(action, Kinds.Interventie, Fields.InterventionActions).SelectMany(intervention => graph.In(intervention, Kinds.Mkba, Fields.MkbaInterventions)).Select(Route.Of).Distinct().Order(StringComparer.Ordinal).ToList();
            var section = RealSite.Page(action).GetElementById("kosten")?.Closest("section");
            Assert.Equal(wanted, section?.QuerySelectorAll(".entry__title a").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>());
            shown += wanted.Count;
        });
        Assert.NotEqual(0, shown);
    }

    [Fact]
    public void TheContentsOfAnInterventionLeadToItsParts() => Assert.All(RealSite.Graph.Of(Kinds.Interventie).Where(entry => entry.Get(Fields.WorkedOut) == "ja"), entry =>
    {
        var page = RealSite.Page(entry);
        var links = page.QuerySelectorAll("main .toc a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.NotNull(page.GetElementById(link[1..])));
    });
}
