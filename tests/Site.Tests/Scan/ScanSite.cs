using Microsoft.Playwright;
using Site.Tests.Harness;

namespace Site.Tests.Scan;

/// <summary>The served site and the browser of all tests, as the tests of the scan ask for them.</summary>
public sealed class ScanSite : IAsyncLifetime
{
    public IBrowser Browser { get; private set; } = null!;

    /// <summary>Ends in <c>/repo/preventiescan/</c>.</summary>
    public string Scan { get; private set; } = "";

    public string Axe { get; } = File.ReadAllText(Path.Combine(Repository.Assets, "node_modules", "axe-core", "axe.min.js"));

    public async Task InitializeAsync() => (Browser, Scan) = (await Chromium.Browser, await ServedSite.Address + "/preventiescan/");

    public Task DisposeAsync() => Task.CompletedTask;
}

[CollectionDefinition(Name)]
public sealed class ScanCollection : ICollectionFixture<ScanSite>
{
    public const string Name = "scan in a browser";
}
