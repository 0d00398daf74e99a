using System.Text.Json;
using Microsoft.Playwright;
using Site.Tests.Harness;

namespace Site.Tests.Search;

/// <summary>
/// A reader on the search page. Unlike <see cref="Visit"/> it may begin with files that fail and expects the errors of those; what else goes wrong fails the test.
/// </summary>
internal sealed record SearchVisit(IBrowserContext Context, IPage Page, List<string> Mistakes) : IAsyncDisposable
{
    /// <summary>The list of results, when it is final.</summary>
    public const string Done = "ol[data-zoekresultaten][aria-busy=false]";

    private static readonly string Axe = File.ReadAllText(Path.Combine(Repository.Assets, "node_modules", "axe-core", "axe.min.js"));

    /// <summary>Ends in <c>/repo/</c>.</summary>
    public static string Root { get; private set; } = "";

    public static async Task<SearchVisit> Open(string path, BrowserNewContextOptions? options = null, Func<IPage, Task>? before = null)
    {
        Root = await ServedSite.Address + "/";
        var context = await (await Chromium.Browser).NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(60_000);
        var mistakes = new List<string>();
        page.PageError += (_, error) => mistakes.Add(error);
        page.Console += (_, message) => { if (message.Type == "error" && !message.Text.Contains("404")) mistakes.Add(message.Text); };
        page.Dialog += (_, dialog) => { mistakes.Add("a dialog: " + dialog.Message); _ = dialog.DismissAsync(); };
        if (before is not null) await before(page);
        await page.GotoAsync(Root + path);
        return new SearchVisit(context, page, mistakes);
    }

    public Task<string[]> Ids() => Page.EvaluateAsync<string[]>($"[...document.querySelectorAll('{Done} > [data-id]')].map(item => item.dataset.id)");

    public Task Answered() => Page.Locator(Done).WaitForAsync(new() { State = WaitForSelectorState.Attached });

    public async Task<string[]> Violations(string part = "html")
    {
        await Page.EvaluateAsync(Axe);
        var result = await Page.EvaluateAsync<JsonElement>("part => axe.run(part, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })", part);
        return [.. result.GetProperty("violations").EnumerateArray().Select(violation => $"{violation.GetProperty("id")}: {string.Join(" | ", violation.GetProperty("nodes").EnumerateArray().Take(3).Select(node => node.GetProperty("html").GetString()))}")];
    }

    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        Assert.Empty(Mistakes);
    }
}
