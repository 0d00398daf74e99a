using System.Text.Json;
using Microsoft.Playwright;

namespace Site.Tests.Scan;

/// <summary>One browser profile on the scan: what a person does with it, and what it must never do (throw, or call out).</summary>
public sealed class ScanVisit : IAsyncDisposable
{
    private readonly ScanSite _site;
    private readonly List<string> _mistakes = [];
    private readonly bool _hasScript;

    private ScanVisit(ScanSite site, IBrowserContext context, bool hasScript)
    {
        _hasScript = hasScript;
        _site = site;
        Context = context;
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; private set; } = null!;

    public static async Task<ScanVisit> Begin(ScanSite site, string page = "invullen/", BrowserNewContextOptions? options = null, string? before = null)
    {
        var visit = new ScanVisit(site, await site.Browser.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 900 } }), options?.JavaScriptEnabled != false);
        if (before is not null) await visit.Context.AddInitScriptAsync(before);
        visit.Page = await visit.Open(page);
        return visit;
    }

    /// <summary>A further tab of the same profile.</summary>
    public async Task<IPage> Open(string page)
    {
        var tab = await Context.NewPageAsync();
        tab.SetDefaultTimeout(10_000);
        tab.PageError += (_, error) => _mistakes.Add(error);
        tab.Console += (_, message) =>
        {
            if (message.Type == "error" && !IsOffline(message.Text)) _mistakes.Add(message.Text);
        };
        tab.Dialog += (_, dialog) =>
        {
            _mistakes.Add("a dialog: " + dialog.Message);
            _ = dialog.DismissAsync();
        };
        await tab.GotoAsync(_site.Scan + page);
        if (_hasScript) await Ready(tab);
        return tab;
    }

    /// <summary>The island has started: what only works with it is shown.</summary>
    public static async Task Ready(IPage tab)
    {
        if (await tab.Locator("[data-script]").CountAsync() > 0) await tab.Locator("[data-script]").First.WaitForAsync(new() { State = WaitForSelectorState.Visible });
    }

    public ILocator Action(string id) => Page.Locator($"[id='{id}']");

    public Task Answer(string id, string answer) => Action(id).Locator($"input[value='{answer}']").CheckAsync();

    public Task<string> Status() => Page.Locator("#stand").InnerTextAsync();

    public Task<string> Progress() => Page.Locator("#voortgang").InnerTextAsync();

    public Task<string[]> Actions() => Page.EvaluateAsync<string[]>("[...document.querySelectorAll('[data-actie]')].map(part => part.id)");

    /// <summary>What a click downloads.</summary>
    public async Task<(string Name, byte[] Bytes)> Download(string selector)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.Locator(selector).First.ClickAsync());
        await using var stream = await download.CreateReadStreamAsync();
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return (download.SuggestedFilename, bytes.ToArray());
    }

    public Task OpenFiles(params (string Name, byte[] Bytes)[] files) =>
        Page.Locator("input[type=file]").SetInputFilesAsync(files.Select(file => new FilePayload { Name = file.Name, MimeType = "application/json", Buffer = file.Bytes }));

    /// <summary>What axe finds, as one line each; within a part where the rest of the page was looked at before.</summary>
    public async Task<IReadOnlyList<string>> Violations(string part = "html")
    {
        await Page.EvaluateAsync(_site.Axe);
        var result = await Page.EvaluateAsync<JsonElement>("part => axe.run(part, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })", part);
        return [.. result.GetProperty("violations").EnumerateArray().Select(violation =>
            $"{violation.GetProperty("id")}: {string.Join(" | ", violation.GetProperty("nodes").EnumerateArray().Take(4).Select(node => node.GetProperty("html").GetString()))}")];
    }

    /// <summary>The browser reports that there is no network; that is what some tests make.</summary>
    private static bool IsOffline(string message) => message.Contains("net::ERR_INTERNET_DISCONNECTED", StringComparison.Ordinal) || message.Contains("net::ERR_FAILED", StringComparison.Ordinal);

    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        Assert.Empty(_mistakes);
    }
}
