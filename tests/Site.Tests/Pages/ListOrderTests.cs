using Site.Model;
using Site.Tests.Harness;

namespace Site.Tests.Pages;

/// <summary>Lists stand in the order in which readers look for things.</summary>
public class ListOrderTests
{
    [Fact]
    public void Actions_stand_as_in_the_form_of_the_scan() => Assert.Equal(
        RealSite.Documents["/preventiescan/invullen/"].QuerySelectorAll(".scan-actions > .scan-action").Select(action => action.Id),
        RealSite.Documents["/acties/"].QuerySelectorAll("[data-lijst] > [data-id]").Select(row => row.GetAttribute("data-id")));

    /// <summary>Who asks how many people are homeless, asks it of now, and wants the number before its parts.</summary>
    [Fact]
    public void The_latest_estimate_of_the_cbs_comes_first()
    {
        var figures = RealSite.Documents["/cijfers/"].QuerySelectorAll("[aria-labelledby='onderwerp-schatting-van-het-cbs'] .figure").Select(row => RealSite.Graph.Find(row.Id!)!).ToList();
        var years = figures.Select(figure => figure.Get(Fields.ReferenceDate)![^4..]).ToList();
        Assert.Equal(years.OrderDescending(), years);
        Assert.DoesNotContain('%', figures[0].Get(Fields.FigureValue)!);
    }

    /// <summary>An ambition without an action is not left empty: it is said, in the list and on its page.</summary>
    [Fact]
    public void An_ambition_without_actions_says_so() => Assert.All(
        RealSite.Graph.Of(Kinds.Ambitie).Where(ambition => RealSite.Graph.In(ambition, Kinds.Actie, Fields.Ambitions).Count == 0),
        ambition => Assert.Contains("geen actie", RealSite.Page(ambition).GetElementById("acties")!.ParentElement!.ParentElement!.TextContent));
}
