using System.Text.Json;
using Microsoft.Playwright;

namespace Site.Tests.Harness;

/// <summary>One reader with a browser on the site. What must never happen (an error, a call to another site) fails the test when the visit ends.</summary>
public sealed class Visit : IAsyncDisposable
{
    private static readonly string Axe = File.ReadAllText(Path.Combine(Repository.Assets, "node_modules", "axe-core", "axe.min.js"));

    private readonly IBrowserContext _context;
    private readonly string _address;
    private readonly List<string> _mistakes = [];

    private Visit(IBrowserContext context, IPage page, string address) => (_context, Page, _address) = (context, page, address);

    public IPage Page { get; }

    /// <summary>Where the reader is, without host and base path.</summary>
    public string Route => Page.Url[_address.Length..];

    public static async Task<Visit> Begin(int width = 1280, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        var (browser, address) = (await Chromium.Browser, await ServedSite.Address);
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme, JavaScriptEnabled = script, ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        // Long enough for a machine that does other things too; nothing here is about speed.
        page.SetDefaultTimeout(60_000);
        var visit = new Visit(context, page, address);
        page.PageError += (_, error) => visit._mistakes.Add("error: " + error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") visit._mistakes.Add($"{message.Type} in the console: {message.Text}");
        };
        context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) visit._mistakes.Add("a request to " + request.Url);
        };
        return visit;
    }

    public async Task Open(string route)
    {
        var answer = await Page.GotoAsync(_address + route, new() { WaitUntil = WaitUntilState.Load });
        Assert.Equal(200, answer!.Status);
    }

    /// <summary>What axe finds, a line each.</summary>
    /// <param name="rules">Only these; otherwise all of WCAG 2.2 AA and its good practices.</param>
    public async Task<IReadOnlyList<string>> Violations(params string[] rules)
    {
        if (!await Page.EvaluateAsync<bool>("() => 'axe' in window")) await Page.EvaluateAsync(Axe);
        var only = rules.Length > 0 ? JsonSerializer.Serialize(new { type = "rule", values = rules }) : """{"type":"tag","values":["wcag2a","wcag2aa","wcag21a","wcag21aa","wcag22aa","best-practice"]}""";
        var result = await Page.EvaluateAsync<JsonElement>($"() => axe.run(document, {{ resultTypes: ['violations'], runOnly: {only} }})");
        return [.. from violation in result.GetProperty("violations").EnumerateArray()
                   let rule = violation.GetProperty("id").GetString()!
                   let nodes = violation.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("html").GetString()!).Where(html => !Exempt(rule, html)).ToList()
                   where nodes.Count > 0
                   select $"{rule}: {string.Join(" | ", nodes.Take(3))}"];
    }

    // axe takes what is in closed details for hidden; on a wide screen the filters are shown by ::details-content. ReadingTests reaches them by Tab.
    private static bool Exempt(string rule, string html) => rule == "scrollable-region-focusable" && html.StartsWith("<details class=\"filters\"", StringComparison.Ordinal);

    /// <summary>Pixels by which the page is wider than the window.</summary>
    public Task<int> Overflow() => Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.True(_mistakes.Count == 0, string.Join('\n', _mistakes));
    }
}
