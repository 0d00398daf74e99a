using Microsoft.Playwright;
using Site.Model;
using Site.Tests.Harness;

namespace Site.Tests.Scan;

/// <summary>axe on every state of the scan, light and dark.</summary>
[Collection(ScanCollection.Name)]
public class AccessTests(ScanSite site)
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Every_state_of_the_form(ColorScheme scheme)
    {
        await using var visit = await ScanVisit.Begin(site, options: new() { ColorScheme = scheme });
        var actions = await visit.Actions();
        await visit.Answer(actions[0], "doen");
        await visit.Answer(actions[3], "weten-niet");
        await visit.Action(actions[0]).Locator("summary").First.ClickAsync();
        await visit.Action(actions[0]).Locator("summary").Nth(1).ClickAsync();
        await visit.Page.ClickAsync("summary:has-text('Andere scans')");
        await visit.Page.ClickAsync("summary:has-text('Overgeslagen')");
        await visit.OpenFiles(ScanFiles.Text("x.json", "{}"));
        await visit.Page.Locator("#melding:visible").WaitForAsync();
        Assert.Empty(await visit.Violations());
        // What follows differs in structure, not in colour.
        if (scheme == ColorScheme.Dark) return;
        await visit.Page.CheckAsync("input[name=vorm][value=kort]");
        Assert.Empty(await visit.Violations());
        await visit.Page.ClickAsync("[data-doe=wis]");
        Assert.Empty(await visit.Violations());
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Every_state_of_putting_together_and_discussing(ColorScheme scheme)
    {
        await using var visit = await ScanVisit.Begin(site, "", new() { ColorScheme = scheme });
        Assert.Empty(await visit.Violations());
        await visit.Page.GotoAsync(site.Scan + "samen/");
        await visit.Page.Locator("#bestanden:visible").WaitForAsync();
        Assert.Empty(await visit.Violations());
        string[] actions = [.. RealSite.Graph.Of(Kinds.Actie).Select(action => action.Id)];
        await visit.OpenFiles(ScanFiles.Party(1, actions), ScanFiles.Party(2, actions), ScanFiles.Party(1, [.. actions.Reverse()], year: 2025), ScanFiles.Text("x.json", "x"));
        await visit.Page.Locator("#matrix table").WaitForAsync();
        Assert.Empty(await visit.Violations());
        await visit.Page.WaitForFunctionAsync("() => Object.keys(localStorage).some(key => key.endsWith(':samen'))");
        await visit.Page.GotoAsync(site.Scan + "sessie/");
        await visit.Page.Locator("[data-start]").First.WaitForAsync();
        Assert.Empty(await visit.Violations());
        await visit.Page.Locator("[data-start]").First.ClickAsync();
        Assert.Empty(await visit.Violations());
    }
}
