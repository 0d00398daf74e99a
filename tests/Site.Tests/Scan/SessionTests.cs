using Microsoft.Playwright;
using Site.Model;
using Site.Tests.Harness;

namespace Site.Tests.Scan;

[Collection(ScanCollection.Name)]
public class SessionTests(ScanSite site)
{
    private async Task<ScanVisit> Begin()
    {
        var visit = await ScanVisit.Begin(site, "sessie/");
        string[] actions = [.. RealSite.Graph.Of(Kinds.Actie).Select(action => action.Id)];
        await visit.OpenFiles(ScanFiles.Party(1, actions), ScanFiles.Party(2, actions), ScanFiles.Party(3, actions));
        await Assertions.Expect(visit.Page.Locator("#stand")).ToContainTextAsync("3 partijen");
        return visit;
    }

    [Fact]
    public async Task A_decision_with_its_reason_reaches_the_plan()
    {
        await using var visit = await Begin();
        await visit.Page.Locator("[data-start]").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#toneel")).ToBeFocusedAsync();
        var title = await visit.Page.Locator("#toneel-titel").InnerTextAsync();
        await visit.Page.CheckAsync("input[name=besluit][value=doen]");
        await Assertions.Expect(visit.Page.Locator("#stand")).ToContainTextAsync("1 besluit.");
        await visit.Page.FillAsync("[data-besluit=reden]", "Er zijn te veel uitzettingen");
        await visit.Page.FillAsync("[data-besluit=eigenaar]", "Beleidsadviseur wonen");
        // Arrows turn the page, but not while somebody types.
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal(title, await visit.Page.Locator("#toneel-titel").InnerTextAsync());
        await visit.Page.Locator("#toneel").FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        Assert.NotEqual(title, await visit.Page.Locator("#toneel-titel").InnerTextAsync());
        Assert.Equal("", await visit.Page.InputValueAsync("[data-besluit=reden]"));
        await visit.Page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal("Er zijn te veel uitzettingen", await visit.Page.InputValueAsync("[data-besluit=reden]"));
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.Contains(title, await visit.Page.Locator("#lijst").InnerTextAsync());

        await visit.Page.GotoAsync(site.Scan + "samen/");
        await visit.Page.Locator("#matrix table").WaitForAsync();
        var plan = System.Text.Encoding.UTF8.GetString((await visit.Download("[data-stuk=markdown]")).Bytes);
        Assert.Contains("Er zijn te veel uitzettingen", plan);
        Assert.Contains("Beleidsadviseur wonen", plan);
    }

    [Fact]
    public async Task Points_are_parked_and_the_clock_runs()
    {
        await using var visit = await Begin();
        await visit.Page.FillAsync("#punt", "Wie betaalt de zaal? <b>");
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("Wie betaalt de zaal? <b>", await visit.Page.Locator("#punten li").InnerTextAsync());
        await visit.Page.Locator("[data-start]").First.ClickAsync();
        await visit.Page.ClickAsync("[data-doe=klok]");
        await Assertions.Expect(visit.Page.Locator("#klok")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^7:5"));
        await visit.Page.ClickAsync("[data-doe=klok]");
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator("#punten li")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task After_one_visit_everything_works_without_a_network()
    {
        await using var visit = await Begin();
        await visit.Page.EvaluateAsync("navigator.serviceWorker.ready.then(() => true)");
        var caches = await visit.Page.EvaluateAsync<string[]>("caches.keys()");
        Assert.NotEmpty(caches);
        // Project pages share an origin: storage and caches of one site begin with its path.
        Assert.All(caches, name => Assert.StartsWith("/repo/", name));
        Assert.All(await visit.Page.EvaluateAsync<string[]>("Object.keys(localStorage)"), name => Assert.StartsWith("/repo/", name));
        await visit.Context.SetOfflineAsync(true);
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator("#stand")).ToContainTextAsync("3 partijen");
        await visit.Page.GotoAsync(site.Scan + "samen/");
        await visit.Page.Locator("#matrix table").WaitForAsync();
        Assert.Empty(TogetherTests.WordMistakes((await visit.Download("[data-stuk=word]")).Bytes));
        await visit.Page.GotoAsync(site.Scan + "invullen/");
        Assert.Equal("0 van 119 ingevuld.", await visit.Progress());
    }
}
