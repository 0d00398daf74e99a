using Site.Export;
using Site.Model;

namespace Site.Tests.Export;

public class CsvTableTests
{
    [Fact]
    public void A_table_opens_in_a_Dutch_spreadsheet()
    {
        var bytes = CsvTable.Make(SmallSite.Load(), Kinds.Actie).Bytes.ToArray();
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("\r\n"u8.ToArray(), bytes[^2..]);
        var text = System.Text.Encoding.UTF8.GetString(bytes[3..]);
        Assert.StartsWith("id;soort;titel;", text);
    }

    [Fact]
    public void A_row_holds_ids_lists_and_unknowns()
    {
        var row = Row(Kinds.Actie);
        Assert.Equal("voorzorg-signalen-01", row["id"]);
        Assert.Equal("voorzorg", row["pijler"]);
        Assert.Equal("gemeente | corporatie", row["aan_zet"]);
        Assert.Equal("nad1", row["ambities"]);
        Assert.Equal("", row["routes"]);
        Assert.Equal("onbekend", row["wettelijke_taak.oordeel"]);
        Assert.Equal("", row["wettelijke_taak.uitleg"]);
        Assert.Equal("onbekend", row["gecontroleerd.op"]);
        Assert.Equal("brontekst", row["gecontroleerd.waartegen"]);
        Assert.Equal("noot: gids; publicatie: publicatie-gids; vindplaats: Hoofdstuk <2> & verder", row["bronnen"]);
    }

    [Fact]
    public void A_table_has_no_columns_that_its_kind_never_fills()
    {
        var row = Row(Kinds.Publicatie);
        Assert.DoesNotContain("groep", row.Keys);
        Assert.DoesNotContain("ambities", row.Keys);
        Assert.Contains("jaar", row.Keys);
    }

    [Fact]
    public void A_kind_without_entries_has_its_header() =>
        Assert.Single(Rows(CsvTable.Make(SmallSite.Load(), Kinds.Route).Text()[1..]));

    [Theory]
    [InlineData("=SOM(A1)", "'=SOM(A1)")]
    [InlineData("+31 6", "'+31 6")]
    [InlineData("-1", "'-1")]
    [InlineData("@naam", "'@naam")]
    [InlineData("3 = 3", "3 = 3")]
    [InlineData("een; twee", "een; twee")]
    [InlineData("de \"gids\"", "de \"gids\"")]
    public void A_cell_keeps_its_text_and_never_runs(string title, string cell) =>
        Assert.Equal(cell, Row(Kinds.Publicatie, ("publications/gids.md", Publication(title)))["titel"]);

    [Fact]
    public void An_amount_has_a_comma_so_that_it_does_not_become_a_date() =>
        Assert.Equal("3,5", Row(Kinds.Mkba, ("mkba/een.md", SmallSite.Ratio))["laag"]);

    [Fact]
    public void Text_of_several_paragraphs_stays_in_one_cell()
    {
        var action = SmallSite.Action.Replace("Bel **meteen**", "Eerst dit; dan \"dat\".\n\nBel **meteen**");
        var row = Row(Kinds.Actie, ("pillars/voorzorg/signalen/bel-de-huurder.md", action));
        Assert.Equal("Eerst dit; dan \"dat\".\nBel meteen, ook over een briefadres.", row["tekst"]);
    }

    private static string Publication(string title) =>
        SmallSite.Entry("publicatie-gids", title, "soort_publicatie: gids\nuitgever: onbekend\njaar: 2024\nadres: onbekend");

    private static Dictionary<string, string> Row(Kind kind, params (string, string)[] more)
    {
        var rows = Rows(CsvTable.Make(SmallSite.Load(more), kind).Text()[1..]);
        Assert.Equal(rows[0].Count, rows[1].Count);
        return rows[0].Zip(rows[1]).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    /// <summary>RFC 4180 as a reader sees it, one character at a time.</summary>
    private static List<List<string>> Rows(string text)
    {
        var (rows, cells, cell, quoted) = (new List<List<string>>(), new List<string>(), "", false);
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"') cell += text[i++];
            else if (text[i] == '"') quoted = !quoted;
            else if (quoted) cell += text[i];
            else if (text[i] == ';')
            {
                cells.Add(cell);
                cell = "";
            }
            else if (text[i] == '\r')
            {
                Assert.Equal('\n', text[++i]);
                cells.Add(cell);
                rows.Add(cells);
                (cells, cell) = ([], "");
            }
            else cell += text[i];
        }
        Assert.Equal("", cell);
        return rows;
    }
}
