using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Site.Tests.Scan;

[Collection(ScanCollection.Name)]
public class FillInTests(ScanSite site)
{
    [Fact]
    public async Task All_119_actions_by_keyboard_survive_reload_closing_and_another_profile()
    {
        byte[] file;
        await using (var visit = await ScanVisit.Begin(site))
        {
            var actions = await visit.Actions();
            Assert.Equal(119, actions.Length);
            await visit.Action(actions[0]).Locator("input[type=radio]").First.FocusAsync();
            for (var i = 0; i < actions.Length; i++)
            {
                // Down the answers with an arrow, then Tab until the next action; the button to clear and the two foldings come between.
                await visit.Page.Keyboard.PressAsync("Space");
                if (i % 2 == 1) await visit.Page.Keyboard.PressAsync("ArrowDown");
                if (i == actions.Length - 1) break;
                for (var tab = 0; tab < 40; tab++)
                {
                    await visit.Page.Keyboard.PressAsync("Tab");
                    if (await visit.Page.EvaluateAsync<bool>("id => document.activeElement.type === 'radio' && document.activeElement.closest('[data-actie]')?.id === id", actions[i + 1])) break;
                }
            }
            Assert.Equal("119 van 119 ingevuld.", await visit.Progress());
            Assert.Equal(59, await visit.Page.Locator("input[value=deels]:checked").CountAsync());

            await visit.Page.ReloadAsync();
            await ScanVisit.Ready(visit.Page);
            Assert.Equal("119 van 119 ingevuld.", await visit.Progress());
            await visit.Page.CloseAsync();
            var again = await visit.Open("invullen/");
            Assert.Equal("119 van 119 ingevuld.", await again.Locator("#voortgang").InnerTextAsync());
            var download = await again.RunAndWaitForDownloadAsync(() => again.Locator("[data-doe=bewaar]").First.ClickAsync());
            file = await File.ReadAllBytesAsync(await download.PathAsync());
        }
        await using var elsewhere = await ScanVisit.Begin(site);
        Assert.Equal("0 van 119 ingevuld.", await elsewhere.Progress());
        await elsewhere.OpenFiles(("scan.json", file));
        await Assertions.Expect(elsewhere.Page.Locator("#voortgang")).ToHaveTextAsync("119 van 119 ingevuld.");
        Assert.Equal(59, await elsewhere.Page.Locator("input[value=deels]:checked").CountAsync());
        Assert.Contains("daarna niets veranderd", await elsewhere.Status());
    }

    [Fact]
    public async Task The_line_about_saving_counts_what_changed_since()
    {
        await using var visit = await ScanVisit.Begin(site);
        Assert.Equal("Nog niets ingevuld.", await visit.Status());
        var actions = await visit.Actions();
        await visit.Answer(actions[0], "doen");
        Assert.StartsWith("Nog niet in een bestand bewaard: 1 wijziging.", await visit.Status());
        var (name, _) = await visit.Download("[data-doe=bewaar]");
        Assert.Matches(@"^preventiescan-20\d\d\.json$", name);
        Assert.Matches(@"^Laatst in een bestand bewaard om \d{1,2}\.\d\d; daarna niets veranderd\.$", await visit.Status());
        await visit.Answer(actions[1], "deels");
        await visit.Action(actions[1]).Locator("summary").First.ClickAsync();
        // Typing is one change, not one per letter.
        await visit.Action(actions[1]).Locator("textarea").First.PressSequentiallyAsync("Sinds 2024 één loket");
        Assert.Matches(@"daarna 2 wijzigingen\.", await visit.Status());
    }

    [Fact]
    public async Task Undo_puts_back_the_last_change_and_the_one_before()
    {
        await using var visit = await ScanVisit.Begin(site);
        var action = (await visit.Actions())[0];
        await visit.Answer(action, "doen");
        await visit.Answer(action, "nog-niet");
        await visit.Action(action).Locator("summary").First.ClickAsync();
        await visit.Action(action).Locator("textarea").First.PressSequentiallyAsync("weg hiermee");
        await visit.Page.ClickAsync("[data-doe=terug]");
        Assert.Equal("", await visit.Action(action).Locator("textarea").First.InputValueAsync());
        await visit.Page.ClickAsync("[data-doe=terug]");
        Assert.True(await visit.Action(action).Locator("input[value=doen]").IsCheckedAsync());
        await visit.Page.ClickAsync("[data-doe=terug]");
        Assert.Equal("0 van 119 ingevuld.", await visit.Progress());
        Assert.True(await visit.Page.Locator("[data-doe=terug]").IsDisabledAsync());
    }

    [Fact]
    public async Task An_answer_can_be_taken_away_and_stays_away()
    {
        await using var visit = await ScanVisit.Begin(site);
        var action = (await visit.Actions())[0];
        await visit.Answer(action, "doen");
        await visit.Action(action).Locator(".scan-clear").ClickAsync();
        await visit.Page.ReloadAsync();
        await ScanVisit.Ready(visit.Page);
        Assert.Equal(0, await visit.Action(action).Locator("input:checked").CountAsync());
    }

    [Fact]
    public async Task Several_scans_side_by_side_a_new_year_and_wiping_after_asking()
    {
        await using var visit = await ScanVisit.Begin(site);
        var actions = await visit.Actions();
        await visit.Page.FillAsync("[data-partij=naam]", "Wijkteam Noord");
        await visit.Answer(actions[0], "doen");
        await visit.Page.ClickAsync("summary:has-text('Andere scans')");
        await visit.Page.ClickAsync("[data-doe=jaar]");
        Assert.True(await visit.Action(actions[0]).Locator("input[value=doen]").IsCheckedAsync());
        await visit.Page.ClickAsync("[data-doe=nieuw]");
        Assert.Equal("0 van 119 ingevuld.", await visit.Progress());
        await visit.Answer(actions[1], "deels");
        await Assertions.Expect(visit.Page.Locator("#scans option")).ToHaveCountAsync(3);

        await visit.Page.ClickAsync("[data-doe=wis]");
        await visit.Page.ClickAsync("dialog button[value=nee]");
        Assert.Equal("1 van 119 ingevuld.", await visit.Progress());
        await visit.Page.ClickAsync("[data-doe=wis]");
        await visit.Page.ClickAsync("dialog button[value=ja]");
        await Assertions.Expect(visit.Page.Locator("#voortgang")).ToHaveTextAsync("0 van 119 ingevuld.");
        await visit.Page.ReloadAsync();
        await ScanVisit.Ready(visit.Page);
        Assert.Equal(2, await visit.Page.Locator("#scans option:has-text('Wijkteam Noord')").CountAsync());
    }

    [Fact]
    public async Task Two_tabs_at_once_lose_nothing()
    {
        await using var visit = await ScanVisit.Begin(site);
        var actions = await visit.Actions();
        await visit.Answer(actions[0], "doen");
        await Assertions.Expect(visit.Page.Locator("#scans option")).ToHaveCountAsync(1);
        await visit.Page.WaitForFunctionAsync("() => Object.keys(localStorage).some(key => key.includes('scan/'))");
        var other = await visit.Open("invullen/");
        await other.Locator($"[id='{actions[1]}'] input[value=deels]").CheckAsync();
        await visit.Answer(actions[2], "nog-niet");
        await other.Locator($"[id='{actions[3]}'] input[value=weten-niet]").CheckAsync();
        foreach (var tab in new[] { visit.Page, other })
            await Assertions.Expect(tab.Locator("#voortgang")).ToHaveTextAsync("4 van 119 ingevuld.");
        await visit.Page.CloseAsync();
        await other.ReloadAsync();
        await ScanVisit.Ready(other);
        Assert.Equal("4 van 119 ingevuld.", await other.Locator("#voortgang").InnerTextAsync());
    }

    [Theory]
    [InlineData("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })", "Deze browser bewaart niets")]
    [InlineData("Storage.prototype.setItem = function () { throw new DOMException('full', 'QuotaExceededError'); }", "De opslag van deze browser is vol")]
    public async Task Without_storage_the_page_says_so_and_works_with_the_file(string before, string message)
    {
        await using var visit = await ScanVisit.Begin(site, before: before);
        var actions = await visit.Actions();
        await visit.Answer(actions[0], "doen");
        await Assertions.Expect(visit.Page.Locator("#stand")).ToContainTextAsync(message);
        var file = await visit.Download("[data-doe=bewaar]");
        await using var next = await ScanVisit.Begin(site, before: before);
        await next.OpenFiles(("scan.json", file.Bytes));
        await Assertions.Expect(next.Page.Locator("#voortgang")).ToHaveTextAsync("1 van 119 ingevuld.");
    }

    [Fact]
    public async Task Wiped_storage_is_said_and_the_answers_stay_on_the_page()
    {
        await using var visit = await ScanVisit.Begin(site);
        var actions = await visit.Actions();
        await visit.Answer(actions[0], "doen");
        await visit.Page.WaitForFunctionAsync("() => Object.keys(localStorage).some(key => key.includes('scan/'))");
        var other = await visit.Open("");
        await other.EvaluateAsync("localStorage.clear()");
        await Assertions.Expect(visit.Page.Locator("#melding")).ToContainTextAsync("is gewist");
        Assert.Equal("1 van 119 ingevuld.", await visit.Progress());
        await visit.Answer(actions[1], "doen");
        await visit.Page.ReloadAsync();
        await ScanVisit.Ready(visit.Page);
        Assert.Equal("2 van 119 ingevuld.", await visit.Progress());
    }

    [Fact]
    public async Task Files_that_are_not_ours_change_nothing_and_run_nothing()
    {
        await using var visit = await ScanVisit.Begin(site);
        var actions = await visit.Actions();
        await visit.Page.FillAsync("[data-partij=naam]", "<img src=x onerror=alert(1)>");
        await visit.Answer(actions[0], "doen");
        var good = Encoding.UTF8.GetString((await visit.Download("[data-doe=bewaar]")).Bytes);
        (string, byte[])[] hostile =
        [
            ScanFiles.Text("leeg.json", ""), ScanFiles.Text("pagina.json", "<script>alert(1)</script>"), ScanFiles.Text("diep.json", new string('[', 200_000)),
            ScanFiles.Text("kapot.json", good[..^40]), ScanFiles.Text("veranderd.json", good.Replace("\"doen\"", "\"deels\"")),
            ScanFiles.Text("proto.json", Regex.Replace(good, "\"acties\": \\{", "\"acties\": {\"__proto__\": {\"x\": 1},")),
            ScanFiles.Text("nieuw.json", good.Replace("\"versie\": 1,", "\"versie\": 9,")), ("groot.json", new byte[17 * 1024 * 1024]),
        ];
        var before = await visit.Page.EvaluateAsync<string>("JSON.stringify(localStorage)");
        foreach (var file in hostile)
        {
            await visit.OpenFiles(file);
            await Assertions.Expect(visit.Page.Locator("#melding")).ToContainTextAsync("Er is niets veranderd.");
            await Assertions.Expect(visit.Page.Locator("#melding")).ToContainTextAsync(file.Item1);
        }
        Assert.Equal("1 van 119 ingevuld.", await visit.Progress());
        Assert.Equal(before, await visit.Page.EvaluateAsync<string>("JSON.stringify(localStorage)"));
        Assert.False(await visit.Page.EvaluateAsync<bool>("'x' in {}"));
    }

    [Fact]
    public async Task The_short_form_asks_the_13_blocks()
    {
        await using var visit = await ScanVisit.Begin(site);
        await visit.Page.CheckAsync("input[name=vorm][value=kort]");
        Assert.Equal("0 van 13 ingevuld.", await visit.Progress());
        Assert.Equal(0, await visit.Page.Locator("[data-actie]:visible").CountAsync());
        Assert.Equal(13, await visit.Page.Locator(".scan-short:visible").CountAsync());
        await visit.Page.Locator(".scan-short input[value=deels]").First.CheckAsync();
        Assert.Equal("1 van 13 ingevuld.", await visit.Progress());
    }

    [Fact]
    public async Task What_was_skipped_is_listed_and_the_next_open_question_gets_the_focus()
    {
        await using var visit = await ScanVisit.Begin(site);
        var actions = await visit.Actions();
        await visit.Answer(actions[2], "doen");
        Assert.Equal("2", await visit.Page.Locator("#aantal-overgeslagen").InnerTextAsync());
        await visit.Page.ClickAsync("[data-doe=volgende]");
        Assert.Equal(actions[0], await visit.Page.EvaluateAsync<string>("document.activeElement.closest('[data-actie]').id"));
        await visit.Page.CheckAsync("#alleen-open");
        Assert.False(await visit.Action(actions[2]).IsVisibleAsync());
    }

    [Fact]
    public async Task Without_JavaScript_the_whole_form_is_there_and_prints()
    {
        await using var visit = await ScanVisitWithoutScript();
        Assert.Equal(119, await visit.Page.Locator("fieldset[data-actie]:visible").CountAsync());
        Assert.Equal(0, await visit.Page.Locator("[data-script]:visible").CountAsync());
        Assert.Equal(13 * 4, await visit.Page.Locator(".scan-questions textarea:visible").CountAsync());
        var pdf = await visit.Page.PdfAsync(new() { PreferCSSPageSize = true });
        // A page per block at the least, and not a page per action.
        Assert.InRange(Regex.Count(Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b(?!s)"), 13, 45);
    }

    [Theory]
    [InlineData("")]
    [InlineData("invullen/")]
    [InlineData("samen/")]
    [InlineData("sessie/")]
    public async Task At_320_pixels_nothing_scrolls_sideways(string page)
    {
        await using var visit = await ScanVisit.Begin(site, page, new() { ViewportSize = new() { Width = 320, Height = 640 } });
        Assert.Equal(320, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private Task<ScanVisit> ScanVisitWithoutScript() => ScanVisit.Begin(site, options: new() { JavaScriptEnabled = false });
}
