using Site.Output;

namespace Site.Tests.Output;

public sealed class TargetFolderTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void A_folder_with_files_of_someone_else_is_refused_and_stays()
    {
        _temp.Write("publiek/scriptie.docx", "werk");
        Refused(_temp.Target, "niet van een eerdere bouw");
        Assert.Equal("werk", _temp.Read("scriptie.docx"));
        Assert.Empty(_temp.Beside);
    }

    [Fact]
    public void A_checkout_is_refused_also_when_it_looks_like_a_site()
    {
        _temp.Write("publiek/.nojekyll", "");
        _temp.Write("publiek/.git/HEAD", "ref");
        Refused(_temp.Target, "Git-repository");
    }

    [Fact]
    public void A_file_is_refused()
    {
        _temp.Write("publiek", "x");
        Refused(_temp.Target, "bestand");
    }

    [Fact]
    public void The_folders_a_person_cannot_miss_are_refused()
    {
        Refused(Path.GetPathRoot(_temp.Root)!, "bovenste map");
        Refused(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "thuismap");
        Refused(Environment.CurrentDirectory, "waarin u nu werkt");
        Refused("", "Noem een map");
    }

    [Theory]
    [InlineData("inhoud")]
    [InlineData(".")]
    [InlineData("inhoud/publiek")]
    [InlineData("inhoud/../inhoud/")]
    public void The_content_folder_what_holds_it_and_what_is_in_it_are_refused(string target)
    {
        _temp.Write("inhoud/site.yml", "titel: x");
        _temp.Write(".nojekyll", "");
        Refused(Path.Combine(_temp.Root, target), "met de inhoud", Path.Combine(_temp.Root, "inhoud"));
    }

    [Fact]
    public void A_folder_whose_name_begins_like_the_content_folder_is_fine()
    {
        SiteWriter.Write(_temp.Target, TempFolder.Site(("index.html", "x")), Path.Combine(_temp.Root, "pub"));
        Assert.Equal("x", _temp.Read("index.html"));
    }

    [Fact]
    public void A_link_keeps_pointing_at_the_folder_that_is_replaced()
    {
        Directory.CreateDirectory(Path.Combine(_temp.Root, "echt"));
        Directory.CreateSymbolicLink(_temp.Target, Path.Combine(_temp.Root, "echt"));
        SiteWriter.Write(_temp.Target, TempFolder.Site(("index.html", "1")));
        SiteWriter.Write(_temp.Target, TempFolder.Site(("index.html", "2")));
        Assert.Equal("2", File.ReadAllText(Path.Combine(_temp.Root, "echt", "index.html")));
        Assert.NotNull(new DirectoryInfo(_temp.Target).LinkTarget);
        Assert.Equal(["echt"], _temp.Beside);
    }

    [Fact]
    public void A_link_to_a_forbidden_folder_is_refused_as_that_folder()
    {
        _temp.Write("inhoud/site.yml", "titel: x");
        Directory.CreateSymbolicLink(_temp.Target, Path.Combine(_temp.Root, "inhoud"));
        Refused(_temp.Target, "met de inhoud", Path.Combine(_temp.Root, "inhoud"));
    }

    [Fact]
    public void Links_that_lead_nowhere_are_refused()
    {
        Directory.CreateSymbolicLink(_temp.Target, Path.Combine(_temp.Root, "weg"));
        Refused(_temp.Target, "nergens");
        Directory.CreateSymbolicLink(Path.Combine(_temp.Root, "kring"), Path.Combine(_temp.Root, "kring"));
        Refused(Path.Combine(_temp.Root, "kring"), "nergens");
    }

    [Fact]
    public void A_link_within_the_previous_site_is_not_followed()
    {
        _temp.Write("buiten/brief.txt", "werk");
        SiteWriter.Write(_temp.Target, TempFolder.Site(("index.html", "1")));
        Directory.CreateSymbolicLink(Path.Combine(_temp.Target, "map"), Path.Combine(_temp.Root, "buiten"));
        SiteWriter.Write(_temp.Target, TempFolder.Site(("map/brief.txt", "site")));
        Assert.Equal("werk", File.ReadAllText(Path.Combine(_temp.Root, "buiten", "brief.txt")));
        Assert.Equal("site", _temp.Read("map/brief.txt"));
    }

    private static void Refused(string target, string why, string? content = null) =>
        Assert.Contains(why, Assert.Throws<OutputRefusedException>(() => SiteWriter.Write(target, TempFolder.Site(), content)).Message);
}
