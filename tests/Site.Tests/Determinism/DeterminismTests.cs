using System.Globalization;
using System.Security.Cryptography;
using Site.Build;
using Site.Diagnostics;
using Site.Tests.Harness;

namespace Site.Tests.Determinism;

/// <summary>One content, one date: the same bytes, whatever the machine's language, clock or file system says.</summary>
public class DeterminismTests
{
    private static readonly string Expected = Digest(RealSite.Built);

    [Fact]
    public void TheOrderOfFilesChangesNothing()
    {
        var shuffled = RealSite.Source.Sources.ToArray();
        new Random(1).Shuffle(shuffled);
        var bag = new DiagnosticBag();
        var site = SiteBuilder.Build(shuffled, TestSite.Assets, RealSite.Source.Options, bag);
        Assert.Equal(Expected, Digest(site!));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("")]
    public void TheLanguageOfTheMachineChangesNothing(string name)
    {
        var culture = name.Length > 0 ? CultureInfo.GetCultureInfo(name) : Hostile();
        Assert.Equal(Expected, WithCulture(culture, () => Digest(RealSite.Source.Built())));
    }

    /// <summary>The check itself can fail: this culture does write numbers and dates in another way.</summary>
    [Fact]
    public void TheHostileCultureIsHostile()
    {
        Assert.NotEqual("-1.5", WithCulture(Hostile(), () => (-1.5).ToString()));
        Assert.NotEqual("2026/11/21", WithCulture(Hostile(), () => new DateOnly(2026, 11, 21).ToString("yyyy/MM/dd")));
    }

    /// <summary>Two runs of the program whose clocks never show the same day.</summary>
    [Fact]
    public async Task TheTimeZoneChangesNothing()
    {
        using var folder = new TemporaryFolder();
        await Run("Pacific/Kiritimati", "tr_TR.UTF-8", folder.File("a"));
        await Run("Pacific/Pago_Pago", "nl_NL.UTF-8", folder.File("b"));
        Assert.Equal(DigestOf(folder.File("a")), DigestOf(folder.File("b")));

        static async Task Run(string zone, string language, string output)
        {
            var run = await CommandRun.Of(["build", "--content", Path.Combine(Repository.Tests, "Fixtures", "site"), "--output", output, "--date", "2026-03-01"],
                new() { ["TZ"] = zone, ["LANG"] = language, ["LC_ALL"] = language });
            Assert.True(run.ExitCode == 0, run.All);
        }
    }

    private static T WithCulture<T>(CultureInfo culture, Func<T> what)
    {
        var (before, beforeDefault) = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture);
        // The build uses threads of the pool: they take the default.
        (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = (culture, culture);
        try { return what(); }
        finally { (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = (before, beforeDefault); }
    }

    private static CultureInfo Hostile()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "·";
        culture.NumberFormat.NegativeSign = "minus ";
        culture.NumberFormat.PercentSymbol = "pct";
        culture.DateTimeFormat.DateSeparator = "~";
        culture.DateTimeFormat.ShortDatePattern = "dd~MM~yy";
        return culture;
    }

    private static string Digest(BuiltSite site) => Digest(site.All.Select(file => (file.Path, file.Bytes.ToArray())));

    private static string DigestOf(string folder) =>
        Digest(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(folder, file), File.ReadAllBytes(file))));

    /// <summary>A line per file, so that a difference names the file.</summary>
    private static string Digest(IEnumerable<(string Path, byte[] Bytes)> files) =>
        string.Join('\n', files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => $"{file.Path} {Convert.ToHexString(SHA256.HashData(file.Bytes))[..16]}"));
}
