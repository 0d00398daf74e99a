using System.Text.Json;
using Microsoft.Playwright;
using Site.Model;
using Site.Tests.Harness;

namespace Site.Tests.Search;

/// <summary>What a reader does with the search, and what must never go wrong on the way.</summary>
public class SearchBrowserTests
{
    [Theory]
    [InlineData("scheve huizen", "actie")]
    [InlineData("wat te doen bij huurachterstand", "")]
    [InlineData("schuldhulpverlenning", "actie")]
    public async Task The_page_ranks_as_the_generator_does(string question, string kind)
    {
        await using var visit = await SearchVisit.Open($"zoeken/?q={Uri.EscapeDataString(question)}{(kind.Length > 0 ? "&soort=" + kind : "")}");
        await visit.Answered();
        Assert.Equal(RealIndex.Ids(question, kind).Take(10), await visit.Ids());
    }

    [Fact]
    public async Task One_list_is_busy_until_it_is_final()
    {
        await using var visit = await SearchVisit.Open("zoeken/?q=huurachterstand", before: page => page.AddInitScriptAsync("""
            window.seen = [];
            new MutationObserver(() => {
              for (const list of document.querySelectorAll('ol[data-zoekresultaten]')) {
                list.number ??= window.seen.length;
                window.seen.push([list.number, list.getAttribute('aria-busy'), list.children.length]);
              }
            }).observe(document, { subtree: true, childList: true, attributes: true });
            """));
        await visit.Answered();
        var seen = await visit.Page.EvaluateAsync<JsonElement>("window.seen");
        Assert.Equal("true", seen[0][1].GetString());
        Assert.All(seen.EnumerateArray(), state => Assert.Equal(seen[0][0].GetInt32(), state[0].GetInt32()));
        Assert.All(seen.EnumerateArray().Where(state => state[1].GetString() == "false"), state => Assert.Equal(10, state[2].GetInt32()));
    }

    [Fact]
    public async Task Filters_the_address_and_the_back_button_agree()
    {
        await using var visit = await SearchVisit.Open("zoeken/?q=jongeren");
        await visit.Answered();
        var all = await visit.Ids();
        await visit.Page.CheckAsync(".filters input[name=soort][value=actie]");
        await visit.Page.WaitForURLAsync("**/zoeken/?q=jongeren&soort=actie");
        await visit.Answered();
        Assert.All(await visit.Ids(), id => Assert.Equal(Kinds.Actie, RealSite.Graph.Find(id)!.Kind));
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.value === 'actie'"), "the focus stays on the filter");
        var status = await visit.Page.Locator(".result-count").InnerTextAsync();
        var count = await visit.Page.Locator("label:has(input[value=actie]) .count").InnerTextAsync();
        Assert.StartsWith(count + " resultaten", status);
        await visit.Page.ClickAsync("a[rel=next]");
        await visit.Answered();
        Assert.Contains("pagina=2", visit.Page.Url);
        await visit.Page.GoBackAsync();
        await visit.Page.GoBackAsync();
        await visit.Page.WaitForFunctionAsync("() => document.querySelectorAll('.chip--remove').length === 0");
        await visit.Answered();
        Assert.Equal(all, await visit.Ids());
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task Every_state_is_accessible_and_fits(ColorScheme scheme, int width)
    {
        await using var visit = await SearchVisit.Open("zoeken/", new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
        Assert.Empty(await visit.Violations());
        foreach (var query in (string[])["?q=huurachterstand&soort=actie", "?q=zwerfjongeren", "?q=schuldhulpverlenning&pagina=2", "?q=xqzzykw"])
        {
            await visit.Page.GotoAsync(SearchVisit.Root + "zoeken/" + query);
            await visit.Answered();
            if (width < 900) await visit.Page.EvaluateAsync("document.querySelector('.filters').open = true");
            Assert.Empty(await visit.Violations());
            Assert.True(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, query);
        }
        await visit.Page.FillAsync("#zoek", "");
        await visit.Page.Keyboard.TypeAsync("schuldh");
        await visit.Page.Locator(".suggestions a").First.WaitForAsync();
        // The links below are covered for as long as the reader wants it.
        Assert.Empty(await visit.Violations(".site-search"));
    }

    [Fact]
    public async Task Suggestions_are_reached_and_left_by_keyboard()
    {
        await using var visit = await SearchVisit.Open("acties/");
        var page = visit.Page;
        await page.FocusAsync("#zoek");
        await page.Keyboard.TypeAsync("hennep");
        await page.Locator(".suggestions a").First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.matches('.suggestions a')"));
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal("zoek", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await page.Locator(".suggestions").IsVisibleAsync());
        Assert.Equal("zoek", await page.EvaluateAsync<string>("document.activeElement.id"));
        // Typing on opens them again; Tab walks through and out, nothing holds the focus.
        await page.Keyboard.TypeAsync("k");
        await page.Locator(".suggestions a").First.WaitForAsync();
        for (var n = 0; n < 12; n++) await page.Keyboard.PressAsync("Tab");
        Assert.False(await page.EvaluateAsync<bool>("document.querySelector('.site-search').contains(document.activeElement)"));
        Assert.False(await page.Locator(".suggestions").IsVisibleAsync());
        await page.FocusAsync("#zoek");
        await page.Keyboard.PressAsync("Enter");
        await visit.Answered();
        Assert.Contains("/zoeken/?q=hennepk", page.Url);
    }

    [Fact]
    public async Task What_is_typed_before_the_module_is_here_counts()
    {
        await using var visit = await SearchVisit.Open("acties/", before: page => page.RouteAsync("**/zoekmachine.js", async route =>
        {
            await Task.Delay(400);
            await route.ContinueAsync();
        }));
        await visit.Page.FocusAsync("#zoek");
        await visit.Page.Keyboard.TypeAsync("hennep");
        await visit.Page.Locator(".suggestions a").First.WaitForAsync();
    }

    [Theory]
    [InlineData("<img src=x onerror=alert(1)><script>alert(2)</script>")]
    [InlineData("\u0000\u0007\u001b[31m")]
    [InlineData("^(a+)+$ [a-z]* (?:x)")]
    [InlineData("'\"`;--{{7*7}}${7}")]
    [InlineData("%")]
    public async Task A_hostile_question_is_text(string question)
    {
        await using var visit = await SearchVisit.Open("zoeken/?q=" + Uri.EscapeDataString(question) + "&soort=%3Cb%3E&pagina=-1");
        await visit.Page.WaitForTimeoutAsync(300);
        Assert.Equal(0, await visit.Page.Locator("main img, main script").CountAsync());
        Assert.True(await visit.Page.Locator("#a-z").IsVisibleAsync() || await visit.Page.Locator(SearchVisit.Done).CountAsync() == 1);
    }

    [Fact]
    public async Task Ten_thousand_characters_are_answered()
    {
        await using var visit = await SearchVisit.Open("zoeken/");
        await visit.Page.EvaluateAsync("document.getElementById('zoek').value = 'huurachterstand ( '.repeat(600)");
        await visit.Page.FocusAsync("#zoek");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Answered();
        Assert.NotEmpty(await visit.Ids());
        Assert.True(visit.Page.Url.Length < 1000);
    }

    [Theory]
    [InlineData("**/zoeken/i-*/t*.json", 404)]
    [InlineData("**/zoeken/i-*/r*.json", 500)]
    [InlineData("**/zoeken/i-*/facetten.json", 404)]
    [InlineData("**/zoeken/index.json", 404)]
    [InlineData("**/zoeken/i-*/t*.json", 200)] // no JSON
    public async Task A_broken_file_gives_a_sentence_and_the_static_list(string files, int status)
    {
        await using var visit = await SearchVisit.Open("zoeken/?q=huurachterstand", before: page => page.RouteAsync(files, route => route.FulfillAsync(new() { Status = status, Body = "<html>" })));
        await visit.Answered();
        Assert.Contains("lukt nu niet", await visit.Page.Locator(".search-broken").InnerTextAsync());
        Assert.True(await visit.Page.Locator("#a-z").IsVisibleAsync());
        await visit.Page.UnrouteAllAsync();
        await visit.Page.ClickAsync(".search-large button");
        await visit.Page.Locator($"{SearchVisit.Done} > [data-id]").First.WaitForAsync();
        Assert.False(await visit.Page.Locator("#a-z").IsVisibleAsync());
        visit.Mistakes.RemoveAll(mistake => mistake.Contains("500"));
    }

    [Fact]
    public async Task Who_keeps_the_index_can_ask_anything_without_a_network()
    {
        await using var visit = await SearchVisit.Open("zoeken/?q=huurachterstand");
        await visit.Answered();
        var keep = visit.Page.Locator(".search-offline button");
        Assert.Matches(@"\(\d,\d MB\)", await keep.InnerTextAsync());
        await keep.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".search-offline [role=status]")).ToHaveTextAsync("Zoeken werkt nu ook zonder internet.");
        await visit.Context.SetOfflineAsync(true);
        await visit.Page.GotoAsync(SearchVisit.Root + "zoeken/?q=schuldhulpverlenning&soort=actie");
        await visit.Answered();
        Assert.Equal(RealIndex.Ids("schuldhulpverlenning", "actie").Take(10), await visit.Ids());
        await visit.Page.Locator(".search-offline button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".search-offline [role=status]")).ToContainTextAsync("niet meer");
        Assert.DoesNotContain("/repo/zoeken-1", await visit.Page.EvaluateAsync<string[]>("caches.keys()"));
        visit.Mistakes.RemoveAll(mistake => mistake.Contains("ERR_INTERNET_DISCONNECTED"));
    }

    [Fact]
    public async Task Without_the_module_the_list_of_everything_stays()
    {
        await using var visit = await SearchVisit.Open("zoeken/?q=huur", before: page => page.RouteAsync("**/zoekmachine.js", route => route.AbortAsync()));
        await visit.Page.WaitForTimeoutAsync(200);
        Assert.True(await visit.Page.Locator("#a-z").IsVisibleAsync());
        visit.Mistakes.RemoveAll(mistake => mistake.Contains("ERR_FAILED"));
    }

    [Fact]
    public async Task Without_script_every_entry_and_alias_is_in_the_list()
    {
        await using var visit = await SearchVisit.Open("zoeken/?q=huur", new() { JavaScriptEnabled = false });
        var shown = (await visit.Page.Locator("#a-z li a").AllInnerTextsAsync()).ToHashSet();
        Assert.All(RealSite.Graph.All.Where(entry => entry.Kind.HasPage && entry.IsCurrent).SelectMany(entry => entry.Get(Fields.Aliases).Prepend(entry.Title)), name => Assert.Contains(name, shown));
        Assert.Equal(0, await visit.Page.Locator("[data-zoekresultaten]").CountAsync());
        await visit.Page.FillAsync("#zoek", "briefadres");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**/zoeken/?q=briefadres");
    }

    [Fact]
    public async Task An_old_word_a_mistake_and_a_synonym_are_explained()
    {
        await using var visit = await SearchVisit.Open("zoeken/?q=zwerfjongeren");
        await visit.Answered();
        Assert.Contains("verouderd woord", await visit.Page.Locator("main").InnerTextAsync());
        await visit.Page.GotoAsync(SearchVisit.Root + "zoeken/?q=hennipkwekerij");
        await visit.Answered();
        Assert.Contains("Bedoelde u hennepkwekerij", (await visit.Page.Locator("main").InnerTextAsync()).Replace('\n', ' '));
        await visit.Page.GotoAsync(SearchVisit.Root + "zoeken/?q=schuldhulpverlenning");
        await visit.Answered();
        Assert.Contains("Bedoelde u schuldhulpverlening?", (await visit.Page.Locator("main").InnerTextAsync()).Replace('\n', ' '));
        await visit.Page.GotoAsync(SearchVisit.Root + "zoeken/?q=evictie&soort=actie");
        await visit.Answered();
        Assert.Contains("Gevonden via synoniem:", await visit.Page.Locator("main").InnerTextAsync());
        Assert.NotEqual(0, await visit.Page.Locator("mark").CountAsync());
    }
}
