using Site.Output;

namespace Site.Tests.Output;

public sealed class OutputPathsTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("/etc/x")]
    [InlineData("../x")]
    [InlineData("a/../../x")]
    [InlineData("a/./x")]
    [InlineData("a//x")]
    [InlineData("a/")]
    [InlineData("a\\x")]
    [InlineData("c:/x")]
    [InlineData("a\0")]
    [InlineData("a./x")]
    public void A_path_out_of_the_site_is_our_own_bug(string path) => Wrong(("goed.html", ""), (path, ""));

    [Theory]
    [InlineData("a.html", "a.html")]
    [InlineData("a.html", "A.html")]
    [InlineData("map/a", "Map/b")]
    [InlineData("map", "map/a")]
    [InlineData("Map/a", "map")]
    public void Two_files_for_one_place_are_our_own_bug(string one, string other) => Wrong((one, ""), (other, ""));

    [Fact]
    public void A_site_without_the_marker_is_our_own_bug() =>
        Assert.Throws<ArgumentException>(() => SiteWriter.Write(_temp.Target, [OutputFile.Text("index.html", "")]));

    private void Wrong(params (string, string)[] files)
    {
        Assert.Throws<ArgumentException>(() => SiteWriter.Write(_temp.Target, TempFolder.Site(files)));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_temp.Root));
    }
}
