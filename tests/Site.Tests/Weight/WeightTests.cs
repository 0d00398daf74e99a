using System.IO.Compression;
using Site.Model;
using Site.Tests.Harness;

namespace Site.Tests.Weight;

/// <summary>What a reader downloads, compressed as a web server sends it.</summary>
public class WeightTests
{
    private const int Kilobyte = 1024;
    private static readonly int Style = Compressed(RealSite.Built.Files.Single(file => file.Path == "site.css").Bytes.ToArray());

    [Fact]
    public void APageOfAnEntryWithItsStyleIsAtMost30KB() =>
        Assert.Empty(RealSite.Graph.All.Where(entry => entry.Kind.HasPage && entry.Kind != Kinds.Pagina).Select(entry => (Route: Route.Of(entry), Weight: WeightOf(Route.Of(entry)))).Where(page => page.Weight > 30 * Kilobyte));

    [Fact]
    public void AListIsAtMost80KB() =>
        Assert.Empty(RealSite.Built.Pages.Select(page => (page.Route, Weight: WeightOf(page.Route))).Where(page => page.Weight > 80 * Kilobyte));

    [Fact]
    public void TheFontIsAtMost30KB() =>
        Assert.All(RealSite.Built.Files.Where(file => file.Path.EndsWith(".woff2", StringComparison.Ordinal)), font => Assert.InRange(font.Bytes.Length, 1, 30 * Kilobyte));

    private static readonly Lazy<IReadOnlyDictionary<string, int>> Weights = new(() => RealSite.Built.Pages.AsParallel().ToDictionary(page => page.Route, page => Compressed(page.Html) + Style));

    private static int WeightOf(string route) => Weights.Value[route];

    private static int Compressed(byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var zip = new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true)) zip.Write(bytes);
        return (int)output.Length;
    }
}
