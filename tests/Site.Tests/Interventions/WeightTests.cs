using System.IO.Compression;
using Site.Tests.Harness;

namespace Site.Tests.Interventions;

/// <summary>What a reader loads, compressed as a host does: the whole list within 80 KB, its script within 20 KB.</summary>
public class WeightTests
{
    [Theory]
    [InlineData("/interventies/")]
    [InlineData("/acties/")]
    [InlineData("/praktijkvoorbeelden/")]
    [InlineData("/publicaties/")]
    [InlineData("/kennishiaten/")]
    public void AListIsLight(string route) =>
        Assert.InRange(Compressed(RealSite.Built.Pages.Single(page => page.Route == route).Html), 1, 80 * 1024);

    [Theory]
    [InlineData("catalogus.js")]
    [InlineData("vergelijken.js")]
    [InlineData("selectie.js")]
    [InlineData("mijn-selectie.js")]
    [InlineData("data/vergelijken.json")]
    public void AnIslandIsLighter(string path) =>
        Assert.InRange(Compressed(RealSite.Built.All.Single(file => file.Path == path).Bytes.ToArray()), 1, 20 * 1024);

    private static long Compressed(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal)) gzip.Write(bytes);
        return target.ToArray().Length;
    }
}
