using Microsoft.Playwright;
using Site.Tests.Harness;

namespace Site.Tests.Interventions;

/// <summary>The catalogue as people use it: facets, back, comparison and selection, with the keyboard, on a phone and on a desk.</summary>
public class BrowserTests
{
    public static TheoryData<int> Widths => [360, 1280];

    private static async Task<Visit> Open(string route, int width, bool script = true)
    {
        var visit = await Visit.Begin(width, script: script);
        await visit.Open(route);
        return visit;
    }

    private static Task<string> Count(IPage page) => page.Locator(".result-count").InnerTextAsync();

    private static Task<int> Shown(IPage page) => page.Locator("[data-lijst] > li:visible").CountAsync();

    private static ILocator Box(IPage page, string facet, string label) =>
        page.Locator($"[data-facet='{facet}'] label").Filter(new() { Has = page.GetByText(label, new() { Exact = true }) }).Locator("input");

    /// <summary>On a phone the filters are folded; the reader opens them.</summary>
    private static async Task OpenFilters(IPage page, int width)
    {
        if (width < 900) await page.Locator(".filters > summary").PressAsync("Enter");
    }

    [Theory, MemberData(nameof(Widths))]
    public async Task Facets_narrow_the_list_with_the_keyboard_and_the_address_keeps_it(int width)
    {
        await using var visit = await Open("/interventies/", width);
        var page = visit.Page;
        var all = await Shown(page);
        Assert.Equal($"{all} interventies", await Count(page));
        await OpenFilters(page, width);
        await Box(page, "vorm", "Woonvorm").PressAsync("Space");
        var few = await Shown(page);
        Assert.InRange(few, 1, all - 1);
        Assert.Equal($"{few} van {all} interventies", await Count(page));
        Assert.EndsWith("?vorm=woonvorm", page.Url);
        Assert.Equal("status", await page.Locator(".result-count").GetAttributeAsync("role"));
        // OR within a facet.
        await Box(page, "vorm", "Opvang").PressAsync("Space");
        Assert.InRange(await Shown(page), few + 1, all);
        // AND across: what would show nothing stays, says 0 and cannot be chosen.
        var empty = page.Locator("[data-facet] input:disabled");
        Assert.All(await empty.EvaluateAllAsync<string[]>("boxes => boxes.map(box => box.closest('label').querySelector('.count').textContent)"), count => Assert.Equal("0", count));
        var twice = await Shown(page);
        await Box(page, "pijler", "Herstelzorg").PressAsync("Space");
        Assert.InRange(await Shown(page), 1, twice - 1);

        // The way back, and forward.
        await page.GoBackAsync();
        Assert.Equal(twice, await Shown(page));
        Assert.False(await Box(page, "pijler", "Herstelzorg").IsCheckedAsync());
        await page.GoBackAsync();
        await page.GoBackAsync();
        Assert.Equal(all, await Shown(page));
        await page.GoForwardAsync();
        Assert.Equal(few, await Shown(page));
        Assert.True(await Box(page, "vorm", "Woonvorm").IsCheckedAsync());

        // The address alone gives the same list; there and back keeps it.
        await page.ReloadAsync();
        Assert.Equal(few, await Shown(page));
        await page.Locator("[data-lijst] > li:visible a").First.PressAsync("Enter");
        await page.WaitForURLAsync(url => !url.Contains("vorm=", StringComparison.Ordinal));
        await page.GoBackAsync();
        await page.WaitForFunctionAsync($"() => document.querySelector('.result-count')?.textContent.startsWith('{few} van')");
    }

    /// <summary>Each count is how many entries the choice shows, given the other facets: choose it and count.</summary>
    [Fact]
    public async Task A_count_is_what_choosing_it_shows()
    {
        await using var visit = await Open("/praktijkvoorbeelden/?status=loopt", 1280);
        var page = visit.Page;
        foreach (var label in new[] { "Centrumgemeente", "Regio" })
        {
            var box = Box(page, "schaal", label);
            var count = int.Parse(await page.Locator("[data-facet='schaal'] label").Filter(new() { Has = page.GetByText(label, new() { Exact = true }) }).Locator(".count").InnerTextAsync());
            await box.CheckAsync();
            Assert.Equal(count, await Shown(page));
            await box.UncheckAsync();
        }
    }

    [Theory, MemberData(nameof(Widths))]
    public async Task Removing_a_filter_never_loses_the_focus(int width)
    {
        await using var visit = await Open("/interventies/?vorm=woonvorm&pijler=herstelzorg", width);
        var page = visit.Page;
        await page.Locator(".chip--remove").First.PressAsync("Enter");
        Assert.NotEqual("BODY", await page.EvaluateAsync<string>("document.activeElement.tagName"));
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.checkVisibility()"));
        await page.GetByText("Wis alle filters").PressAsync("Enter");
        Assert.Equal("result-count", await page.EvaluateAsync<string>("document.activeElement.className"));
        Assert.Equal(0, await page.Locator(".chip--remove").CountAsync());
    }

    [Fact]
    public async Task Without_script_there_is_the_list_and_a_page_per_value()
    {
        await using var visit = await Open("/interventies/", 360, script: false);
        var page = visit.Page;
        var all = await page.Locator("[data-lijst] > li").CountAsync();
        Assert.InRange(all, 60, 1000);
        await page.Locator(".filters > summary").ClickAsync();
        var link = page.Locator("[data-facet='vorm'] a").First;
        var count = int.Parse(await page.Locator("[data-facet='vorm'] .count").First.InnerTextAsync());
        await link.ClickAsync();
        Assert.Equal(count, await page.Locator("main .entries > li").CountAsync());
        await visit.Open("/vergelijken/?i=housing-first");
        Assert.Equal("Niets doen", await page.Locator(".compare thead th").Last.InnerTextAsync());
        await visit.Open("/selectie/");
        Assert.True(await page.Locator("[data-zonder-script]").IsVisibleAsync());
    }

    [Theory, MemberData(nameof(Widths))]
    public async Task Comparing_puts_columns_beside_doing_nothing_and_the_address_is_the_choice(int width)
    {
        await using var visit = await Open("/vergelijken/", width);
        var page = visit.Page;
        await page.Locator("#keuze-1").SelectOptionAsync("housing-first");
        await page.Locator("#keuze-2").FocusAsync();
        await page.Keyboard.TypeAsync("Critical");
        await page.Keyboard.PressAsync("Tab");
        await page.Locator("[data-kolom='critical-time-intervention']").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        Assert.EndsWith("?i=housing-first&i=critical-time-intervention", page.Url);
        Assert.Equal("2 interventies naast niets doen.", await Count(page));
        Assert.Equal(["Vraag", "Niets doen", "Housing First", "Critical Time Intervention (CTI)"], await page.Locator(".compare thead th").AllTextContentsAsync());
        // What is not known says so in its cell.
        Assert.Equal("Onbekend", await page.Locator("tr[data-rij='doorlooptijd'] [data-kolom='housing-first']").InnerTextAsync());
        await page.GoBackAsync();
        Assert.Equal(3, await page.Locator(".compare thead th").CountAsync());
        await visit.Open("/vergelijken/?i=skaeve-huse&i=housing-first&i=bestaat-niet&i=flexwonen&i=weer-thuis&i=fact");
        await page.Locator("[data-kolom='weer-thuis']").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        Assert.Equal(6, await page.Locator(".compare thead th").CountAsync());
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        if (width == 1280) Assert.Empty(await visit.Violations());
    }

    /// <summary>Four long ones and doing nothing: one A4 on its side.</summary>
    [Fact]
    public async Task A_comparison_of_four_prints_on_one_page()
    {
        await using var visit = await Open("/vergelijken/?i=housing-first&i=critical-time-intervention&i=skaeve-huse&i=vroegsignalering", 1280);
        await visit.Page.Locator("[data-kolom='vroegsignalering']").First.WaitForAsync();
        var pdf = System.Text.Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        var box = System.Text.RegularExpressions.Regex.Matches(pdf, @"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]");
        Assert.Single(box);
        Assert.True(double.Parse(box[0].Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) > double.Parse(box[0].Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture), "not on its side");
    }

    [Theory, MemberData(nameof(Widths))]
    public async Task A_selection_is_kept_shown_and_taken_away(int width)
    {
        await using var visit = await Open("/interventies/housing-first/", width);
        var page = visit.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Zet in mijn selectie" }).First.PressAsync("Enter");
        await visit.Open("/praktijkvoorbeelden/skaeve-huse-deventer/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zet in mijn selectie" }).First.PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "Naar mijn selectie (2)" }).First.PressAsync("Enter");
        await page.GetByText("2 onderwerpen").WaitForAsync();
        Assert.True((await page.EvaluateAsync<string[]>("Object.keys(localStorage)")).All(key => key.StartsWith("/repo/", StringComparison.Ordinal)));
        var text = await Download(page, "Bewaar als CSV");
        Assert.Contains("Housing First", text);
        Assert.Contains("https://", text);
        using var data = System.Text.Json.JsonDocument.Parse(await Download(page, "Bewaar als JSON"));
        Assert.Equal(2, data.RootElement.GetProperty("items").GetArrayLength());
        await page.GetByRole(AriaRole.Button, new() { Name = "Haal eruit ‘Housing First’" }).PressAsync("Enter");
        Assert.Equal("1 onderwerp", await Count(page));
        Assert.Equal("result-count", await page.EvaluateAsync<string>("document.activeElement.className"));
        if (width == 1280) Assert.Empty(await visit.Violations());
    }

    /// <summary>A state that no page has by itself: filters chosen, chips shown.</summary>
    [Fact]
    public async Task Axe_finds_nothing_where_filters_are_chosen()
    {
        await using var visit = await Open("/praktijkvoorbeelden/?schaal=centrumgemeente&status=loopt", 1280);
        await visit.Page.Locator(".chip--remove").First.WaitForAsync();
        Assert.Empty(await visit.Violations());
    }

    private static async Task<string> Download(IPage page, string button)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync());
        using var reader = new StreamReader(await download.CreateReadStreamAsync());
        return await reader.ReadToEndAsync();
    }
}
