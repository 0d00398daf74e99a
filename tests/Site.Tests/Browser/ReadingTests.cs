using System.Text;
using System.Text.RegularExpressions;
using Site.Model;
using Site.Tests.Harness;

namespace Site.Tests.Browser;

/// <summary>Readers with a keyboard, without script, and with a printer.</summary>
public partial class ReadingTests
{
    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task TheKeyboardReachesContentMenuAndSearch(int width)
    {
        await using var visit = await Visit.Begin(width);
        await visit.Open("/acties/");
        await visit.Page.Keyboard.PressAsync("Tab");
        var skip = visit.Page.Locator(":focus");
        Assert.Equal("Naar de inhoud", await skip.TextContentAsync());
        Assert.True(await skip.EvaluateAsync<bool>("link => { const box = link.getBoundingClientRect(); return box.top >= 0 && box.height > 10 && getComputedStyle(link).clipPath === 'none' }"), "The skip link shows itself.");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"), "After the skip link, Tab goes on in the content.");
        Assert.True(await visit.Page.EvaluateAsync<bool>("(() => { const style = getComputedStyle(document.activeElement); return style.outlineStyle !== 'none' || style.boxShadow !== 'none' })()"), "Focus is visible.");

        await visit.Open("/acties/");
        // On a busy machine the browser now and then drops a key that comes while it paints; a reader presses again.
        for (var attempt = 0; visit.Page.Url.EndsWith("/acties/", StringComparison.Ordinal) && attempt < 3; attempt++)
        {
            if (!await visit.Page.Locator(".site-nav a:focus").IsVisibleAsync()) await TabTo(visit, ".site-nav a");
            await visit.Page.Keyboard.PressAsync("Enter");
            try { await visit.Page.WaitForURLAsync(url => !url.EndsWith("/acties/", StringComparison.Ordinal), new() { Timeout = 10_000 }); }
            catch (TimeoutException) when (attempt < 2) { }
        }

        await TabTo(visit, "#zoek");
        await visit.Page.Keyboard.TypeAsync("briefadres");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync(url => url.Contains("/zoeken/?q=briefadres", StringComparison.Ordinal));
        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
    }

    [Fact]
    public async Task TheKeyboardReachesFiltersThatStandBesideTheList()
    {
        await using var visit = await Visit.Begin();
        await visit.Open("/interventies/");
        await TabTo(visit, ".filters summary ~ *, .filters summary ~ * *");
        Assert.True(await visit.Page.Locator(":focus").IsVisibleAsync());
    }

    /// <summary>By Tab alone, as often as it takes.</summary>
    private static async Task TabTo(Visit visit, string selector)
    {
        for (var presses = 0; presses < 60; presses++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.Page.EvaluateAsync<bool>($"document.activeElement.matches('{selector}')")) return;
        }
        Assert.Fail($"Tab does not reach {selector}.");
    }

    [Fact]
    public async Task WithoutScriptEverythingIsReadAndBrowsed()
    {
        await using var visit = await Visit.Begin(360, script: false);
        await visit.Open("/");
        await visit.Page.ClickAsync(".site-nav a[href='/repo/pijlers/']");
        await visit.Page.ClickAsync(".pillar__name a");
        await visit.Page.ClickAsync("summary:has-text('Toon de acties') >> nth=0");
        await visit.Page.ClickAsync("details[open] a[href^='/repo/acties/'] >> nth=0");
        Assert.StartsWith("/acties/", visit.Route);
        Assert.True(await visit.Page.Locator(".prose p").First.IsVisibleAsync());
        Assert.True(await visit.Page.Locator("#landelijk-beeld").IsVisibleAsync());
        await visit.Page.ClickAsync(".note-ref a >> nth=0");
        Assert.True(await visit.Page.Locator("#bron-1").IsVisibleAsync());
        // The search form leads to a page that lists everything.
        await visit.Page.FillAsync("#zoek", "huur");
        await visit.Page.PressAsync("#zoek", "Enter");
        await visit.Page.WaitForURLAsync(url => url.Contains("/zoeken/?q=huur", StringComparison.Ordinal));
        Assert.True(await visit.Page.Locator("main a[href^='/repo/acties/']").CountAsync() > 100);
        Assert.Equal(0, await visit.Page.Locator("[data-zoekresultaten]").CountAsync());
    }

    [Fact]
    public async Task TheLongestListsFitAPhone()
    {
        await using var visit = await Visit.Begin(360);
        foreach (var page in ServedSite.Site.Pages.OrderByDescending(page => page.Html.Length).Take(6))
        {
            await visit.Open(page.Route);
            Assert.True(await visit.Overflow() == 0, page.Route);
        }
    }

    /// <summary>The scheme of the four pillars has one landscape A4 to itself.</summary>
    [Fact]
    public async Task TheSchemeFitsOneSheet()
    {
        await using var visit = await Visit.Begin();
        await visit.Open("/pijlers/");
        var pdf = await visit.Page.PdfAsync(new() { PreferCSSPageSize = true });
        var sheets = MediaBox().Matches(Encoding.Latin1.GetString(pdf)).Select(match => (Width: double.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), Height: double.Parse(match.Groups[2].ValueSpan, System.Globalization.CultureInfo.InvariantCulture))).ToList();
        Assert.All(sheets, sheet => Assert.True(Math.Abs(Math.Max(sheet.Width, sheet.Height) - 842) < 2 && Math.Abs(Math.Min(sheet.Width, sheet.Height) - 595) < 2, $"A4, not {sheet}"));
        Assert.Single(sheets, sheet => sheet.Width > sheet.Height);
        Assert.True(sheets.Count > 1, "The rest of the page stands upright.");
    }

    [GeneratedRegex(@"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]")]
    private static partial Regex MediaBox();
}
