using System.IO.Compression;
using Site.Tests.Harness;

namespace Site.Tests.Interventions;

/// <summary>What the catalogue's pages load besides themselves, compressed as a host does: at most 20 KB each.</summary>
public class IslandWeightTests
{
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
