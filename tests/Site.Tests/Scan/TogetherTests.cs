using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.Playwright;
using Site.Model;
using Site.Tests.Harness;

namespace Site.Tests.Scan;

[Collection(ScanCollection.Name)]
public class TogetherTests(ScanSite site)
{
    private static readonly Lazy<string[]> LazyActions = new(() => [.. RealSite.Graph.Of(Kinds.Actie).Select(action => action.Id)]);

    private static string[] Actions => LazyActions.Value;

    private async Task<ScanVisit> With(int parties, params (string, byte[])[] more)
    {
        var visit = await ScanVisit.Begin(site, "samen/");
        await visit.OpenFiles([.. Enumerable.Range(1, parties).Select(number => ScanFiles.Party(number, Actions)), .. more]);
        await visit.Page.Locator("#matrix table").WaitForAsync();
        return visit;
    }

    [Fact]
    public async Task Fifty_files_become_one_that_merges_again()
    {
        await using var visit = await With(50);
        Assert.Equal(50 + 3, await visit.Page.Locator("#matrix thead th").CountAsync());
        Assert.Equal(119, await visit.Page.Locator("#matrix tbody tr").CountAsync());
        Assert.StartsWith("50 scans", await visit.Status());
        var first = await visit.Download("[data-doe=bewaar]");
        // The same files again change nothing.
        await visit.OpenFiles(first, ScanFiles.Party(7, Actions));
        await Assertions.Expect(visit.Page.Locator("#stand")).ToContainTextAsync("50 scans");
        var again = await visit.Download("[data-doe=bewaar]");
        Assert.Equal(Scans(first.Bytes), Scans(again.Bytes));
    }

    /// <summary>One party sent its file on, the next filled it in: the first must not go without a word.</summary>
    [Fact]
    public async Task Two_names_with_one_id_are_said_and_can_be_kept_apart()
    {
        await using var visit = await ScanVisit.Begin(site, "samen/");
        await visit.OpenFiles(ScanFiles.Party(1, Actions, naam: "Sociaal domein"), ScanFiles.Party(1, [.. Actions.Reverse()], naam: "Wonen Goed"));
        await Assertions.Expect(visit.Page.Locator("#meldingen")).ToContainTextAsync("‘Sociaal domein’ en ‘Wonen Goed’");
        Assert.StartsWith("1 scan,", await visit.Status());
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Houd ze apart" }).PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("#stand")).ToContainTextAsync("2 scans");
        Assert.Contains("eigen partij", await visit.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        // The file holds them as two, so that it stays so.
        var file = await visit.Download("[data-doe=bewaar]");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Haal alles weg" }).ClickAsync();
        await visit.OpenFiles(file);
        await Assertions.Expect(visit.Page.Locator("#stand")).ToContainTextAsync("2 scans");
        await Assertions.Expect(visit.Page.Locator("#meldingen")).ToBeEmptyAsync();
    }

    [Fact]
    public async Task What_lies_on_the_table_is_there_after_reload_and_in_another_tab()
    {
        await using var visit = await With(2);
        await visit.Page.WaitForFunctionAsync("() => Object.keys(localStorage).some(key => key.endsWith(':samen'))");
        await visit.Page.ReloadAsync();
        await visit.Page.Locator("#matrix table").WaitForAsync();
        Assert.Contains("staat nog niet in een bestand", await visit.Status());
        await visit.Download("[data-doe=bewaar]");
        Assert.DoesNotContain("nog niet in een bestand", await visit.Status());
        var session = await visit.Open("sessie/");
        Assert.StartsWith("2 partijen", await session.Locator("#stand").InnerTextAsync());
    }

    [Fact]
    public async Task The_rule_can_be_switched_and_is_explained()
    {
        await using var visit = await With(8);
        var strict = await visit.Page.Locator("#regio-uitkomst tbody tr").AllInnerTextsAsync();
        Assert.Contains("doen we” of “regionaal geregeld", await visit.Page.Locator("#regel-uitleg").InnerTextAsync());
        await visit.Page.SelectOptionAsync("#regel", "ruim");
        Assert.Contains("of “deels”", await visit.Page.Locator("#regel-uitleg").InnerTextAsync());
        Assert.NotEqual(strict, await visit.Page.Locator("#regio-uitkomst tbody tr").AllInnerTextsAsync());
        // Word and shape beside colour, and the denominator in every row.
        Assert.Equal(119, await visit.Page.Locator("#regio-uitkomst tbody .scan-class").CountAsync());
        Assert.Matches(@"\d+ van \d+", await visit.Page.Locator("#regio-uitkomst tbody tr").First.InnerTextAsync());
    }

    [Fact]
    public async Task Two_years_show_what_moved_and_by_whom()
    {
        await using var visit = await With(1, ScanFiles.Party(1, [.. Actions.Reverse()], year: 2025));
        await Assertions.Expect(visit.Page.Locator("#jaren-uitkomst")).ToContainTextAsync("1 partij vulde beide jaren in.");
        Assert.Contains("Partij 1", await visit.Page.Locator("#jaren-uitkomst tbody tr").First.InnerTextAsync());
    }

    [Fact]
    public async Task Names_can_be_left_out_and_ids_stay()
    {
        await using var visit = await With(3);
        await visit.Page.CheckAsync("#zonder-namen");
        var (name, bytes) = await visit.Download("[data-doe=bewaar]");
        var text = Encoding.UTF8.GetString(bytes);
        Assert.EndsWith("-zonder-namen.json", name);
        Assert.DoesNotContain("Plaats 1", text);
        Assert.Contains(1.ToString("x32"), text);
    }

    [Fact]
    public async Task A_file_from_an_older_catalogue_says_what_changed()
    {
        var older = Encoding.UTF8.GetString(ScanFiles.Party(1, Actions).Bytes).Replace("\"titels\":{}", $"\"titels\":{{\"{Actions[0]}\":\"Heette anders\",\"weg-01\":\"Bestaat niet meer\"}}");
        await using var visit = await With(0, ScanFiles.Text("oud.json", older));
        await visit.Page.ClickAsync("#meldingen summary");
        var lines = await visit.Page.Locator("#meldingen li").AllInnerTextsAsync();
        Assert.Contains(lines, line => line.StartsWith("Andere naam: “Heette anders”", StringComparison.Ordinal));
        Assert.Contains("Vervallen: Bestaat niet meer. Uw antwoord blijft in het bestand staan.", lines);
        Assert.Equal(118, lines.Count(line => line.StartsWith("Nieuw: ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("regioplan")]
    [InlineData("collegevoorstel")]
    [InlineData("raadsinformatiebrief")]
    [InlineData("prestatieafspraken")]
    public async Task Papers_come_out_as_valid_Word_as_Markdown_and_as_a_page(string paper)
    {
        await using var visit = await With(4, ScanFiles.Party(9, Actions, naam: "Zorg & <b>Thuis</b> \"één\""));
        await visit.Page.SelectOptionAsync("#stuk", paper);
        await visit.Page.FillAsync("#naam", "Baronie & omstreken");
        Assert.Empty(WordMistakes((await visit.Download("[data-stuk=word]")).Bytes));
        var markdown = Encoding.UTF8.GetString((await visit.Download("[data-stuk=markdown]")).Bytes);
        Assert.Contains("[^1]: Eigen preventiescan Baronie", markdown);
        Assert.Contains("onbekend", markdown);
        await visit.Page.ClickAsync("[data-stuk=pagina]");
        await Assertions.Expect(visit.Page.Locator("#papier")).ToBeFocusedAsync();
        Assert.Equal(0, await visit.Page.Locator("#papier b").CountAsync());
        Assert.Empty(await visit.Violations("#papier"));
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await visit.Page.Locator("#bestanden").IsVisibleAsync());
        Assert.True(await visit.Page.Locator("#papier").IsVisibleAsync());
    }

    [Fact]
    public async Task Tables_come_out_as_valid_Excel_and_as_CSV()
    {
        await using var visit = await With(3);
        var excel = await visit.Download("[data-tabel=xlsx]");
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(excel.Bytes), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(workbook));
        Assert.Equal(["Naast elkaar", "Antwoorden", "Blokken", "Regio", "Besluiten"], workbook.WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => sheet.Name!.Value!));
        var csv = Encoding.UTF8.GetString((await visit.Download("[data-tabel=regio]")).Bytes);
        Assert.StartsWith("\ufeffActie-id;Actie;", csv);
        Assert.Equal(119 + 1, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task The_empty_form_and_the_invitation_are_valid_Word()
    {
        await using var visit = await ScanVisit.Begin(site, "");
        Assert.Empty(WordMistakes((await visit.Download("[data-papier=formulier]")).Bytes));
        Assert.Empty(WordMistakes((await visit.Download("[data-papier=uitnodiging]")).Bytes));
    }

    internal static IReadOnlyList<string> WordMistakes(byte[] bytes)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(mistake => $"{mistake.Description} {mistake.Path?.XPath}")];
    }

    private static string Scans(byte[] file)
    {
        using var json = JsonDocument.Parse(file);
        return json.RootElement.GetProperty("scans").GetRawText();
    }
}
