using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using Site.Model;
using Site.Tests.Harness;

namespace Site.Tests.Scan;

/// <summary>The real site below a base path as project pages have, served from memory, and one browser for all tests of the scan.</summary>
public sealed class ScanSite : IAsyncLifetime
{
    private WebApplication _host = null!;
    private IPlaywright _playwright = null!;

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>Ends in <c>/repo/preventiescan/</c>.</summary>
    public string Scan { get; private set; } = "";

    public string Axe { get; } = File.ReadAllText(Path.Combine(Repository.Assets, "node_modules", "axe-core", "axe.min.js"));

    public async Task InitializeAsync()
    {
        var site = (TestSite.Read(Repository.Content) with { Today = RealSite.Day, Addresses = Addresses.Parse("/repo/")! }).Built();
        var files = site.All.ToDictionary(file => "/repo/" + file.Path, file => file.Bytes.ToArray());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        _host = builder.Build();
        var types = new FileExtensionContentTypeProvider();
        _host.Run(async context =>
        {
            var path = context.Request.Path.Value!;
            if (path.EndsWith('/')) path += "index.html";
            if (!files.TryGetValue(path, out var bytes))
            {
                context.Response.StatusCode = 404;
                return;
            }
            context.Response.ContentType = path.EndsWith(".html", StringComparison.Ordinal) ? "text/html; charset=utf-8" : types.TryGetContentType(path, out var type) ? type : "application/octet-stream";
            await context.Response.Body.WriteAsync(bytes);
        });
        await _host.StartAsync();
        var address = _host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        // A service worker needs a secure context: localhost is one.
        Scan = address.Replace("127.0.0.1", "localhost") + "/repo/preventiescan/";
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium(), Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage"] });
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
        await _host.DisposeAsync();
    }

    private static string Chromium()
    {
        string?[] places = [Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser"];
        return places.FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("No browser: install chromium (apt-get install chromium) or set CHROMIUM to its path.");
    }
}

[CollectionDefinition(Name)]
public sealed class ScanCollection : ICollectionFixture<ScanSite>
{
    public const string Name = "scan in a browser";
}
