using System.Globalization;
using System.Text.Json.Nodes;
using Site.Export;
using Site.Model;

namespace Site.Tests.Export;

public class DataFilesTests
{
    [Fact]
    public void Every_file_that_DCAT_offers_is_there_and_absolute()
    {
        var files = DataFiles.All(SmallSite.Load(), SmallSite.Known, SmallSite.Today);
        var offered = Dcat(files)["dataset"]!.AsArray().SelectMany(set => set!["distribution"]!.AsArray()).Select(file => (string)file!["downloadURL"]!).ToList();
        Assert.True(offered.Count > Kinds.All.Count);
        Assert.All(offered, address => Assert.Contains(address, files.Select(file => "https://voorbeeld.nl/kennis/" + file.Path)));
    }

    [Fact]
    public void DCAT_names_a_publisher_only_when_there_is_one()
    {
        Assert.Null(Dcat(DataFiles.All(SmallSite.Load(), SmallSite.Known, SmallSite.Today))["publisher"]);
        var owned = SmallSite.Load(SmallSite.Settings("organisatie: \"\"", "organisatie: Stichting Voorbeeld"));
        Assert.Equal("Stichting Voorbeeld", (string?)Dcat(DataFiles.All(owned, SmallSite.Known, SmallSite.Today))["publisher"]!["name"]);
    }

    [Fact]
    public void A_licence_we_know_goes_by_its_address_and_another_as_text()
    {
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", (string?)Dcat(DataFiles.All(SmallSite.Load(), SmallSite.Known, SmallSite.Today))["license"]);
        var other = SmallSite.Load(SmallSite.Settings("CC BY 4.0", "Vrij te gebruiken"));
        Assert.Equal("Vrij te gebruiken", (string?)Dcat(DataFiles.All(other, SmallSite.Known, SmallSite.Today))["rights"]);
    }

    [Fact]
    public void Culture_and_build_date_change_no_byte_of_the_data()
    {
        var first = DataFiles.All(SmallSite.Load(), SmallSite.Known, SmallSite.Today);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            var second = DataFiles.All(SmallSite.Load(), SmallSite.Known, SmallSite.Today.AddMonths(5));
            Assert.Equal(first.Select(file => (file.Path, file.Text())), second.Select(file => (file.Path, file.Text())));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void There_is_a_table_per_kind_and_a_feed_per_pillar()
    {
        var paths = DataFiles.All(SmallSite.Load(), SmallSite.Known, SmallSite.Today).Select(file => file.Path).ToList();
        Assert.All(Kinds.All, kind => Assert.Contains($"data/{kind.Name}.csv", paths));
        Assert.Contains("pijlers/voorzorg/feed.xml", paths);
        Assert.Equal(paths.Count, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    private static JsonNode Dcat(IEnumerable<Site.Output.OutputFile> files) => files.Single(file => file.Path == "data/dcat.jsonld").Json();
}
