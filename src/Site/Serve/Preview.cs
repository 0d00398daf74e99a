using System.Collections.Concurrent;
using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Site.Build;
using Site.Content;
using Site.Diagnostics;
using Site.Model;
using Site.Rendering;

namespace Site.Serve;

/// <summary>The preview: the whole site in memory, built again when a content file changes; open browsers reload by themselves.</summary>
public sealed class Preview
{
    private const string ReloadPath = "/_voorbeeld/events";
    private const string ScriptPath = "/_voorbeeld/herlaad.js";
    private const string Script = $"new EventSource('{ReloadPath}').onmessage = () => location.reload();";
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);

    private readonly ConcurrentDictionary<Channel<string>, byte> _browsers = new();
    private volatile PreviewSite _site = PreviewSite.Empty;

    /// <summary>Ends when the build does that <see cref="PreviewSite.Early"/> belongs to.</summary>
    private volatile Task _building = Task.CompletedTask;

    /// <param name="port">0 for a free one.</param>
    /// <param name="options">Asked anew at each build: the date moves on while the preview runs.</param>
    public static async Task<int> Run(string contentFolder, int port, Func<BuildOptions> options)
    {
        var preview = new Preview();
        // A build takes every thread that the machine has cores; who asks for a page need not wait for one.
        ThreadPool.GetMinThreads(out var workers, out var others);
        ThreadPool.SetMinThreads(workers + 4, others);
        preview.Rebuild(contentFolder, options());
        // An empty builder reads no settings from files or the environment: nothing but this line decides who can reach the preview.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddRoutingCore();
        // A browser that listens for changes would keep the program for half a minute.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        await using var app = builder.Build();
        app.Use(OnlyHere);
        app.UseRouting();
        app.MapGet(ReloadPath, preview.Events);
        app.MapGet(ScriptPath, () => Results.Text(Script, "text/javascript"));
        // Without a pattern a fallback leaves out whatever has a dot: styles and data.
        app.MapFallback("{*path}", preview.Serve);
        try { await app.StartAsync(); }
        catch (IOException)
        {
            Console.Error.WriteLine($"Poort {port} is al in gebruik. Kies een andere met --port.");
            return 2;
        }
        // Before the sentence that invites to change something.
        using var watch = new ContentWatch(contentFolder, () => preview.Rebuild(contentFolder, options()));
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First().Replace("127.0.0.1", "localhost");
        Console.WriteLine($"De site staat op {address}. Bewaar een bestand in {contentFolder} en de browser ververst. Stop met Ctrl+C.");
        await app.WaitForShutdownAsync();
        return 0;
    }

    /// <summary>A page elsewhere can have its host name lead to this machine; the browser then still sends that name.</summary>
    private static Task OnlyHere(HttpContext http, RequestDelegate next)
    {
        if (http.Request.Host.Host is "localhost" or "127.0.0.1") return next(http);
        http.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return Task.CompletedTask;
    }

    private void Rebuild(string contentFolder, BuildOptions options)
    {
        var building = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _building = building.Task;
        try { Build(contentFolder, options); }
        finally { building.SetResult(); }
    }

    private void Build(string contentFolder, BuildOptions options)
    {
        var started = TimeProvider.System.GetTimestamp();
        var bag = new DiagnosticBag();
        var graph = SiteBuilder.Load(SourceReader.Read(contentFolder, bag), options, bag);
        var site = bag.HasErrors ? null : Finish(graph, options, bag);
        var found = bag.Sorted();
        var sink = new ConsoleSink(Console.Error, Path.GetRelativePath(Environment.CurrentDirectory, contentFolder));
        foreach (var finding in found.Where(finding => finding.Severity == Severity.Error)) sink.Write(finding);
        // With errors the last good pages stay, and say on top what is wrong.
        _site = site is null || bag.HasErrors ? _site with { Early = null, Errors = [.. found.Where(finding => finding.Severity == Severity.Error)] } : PreviewSite.Of(site);
        if (bag.HasErrors) Reload();
        var elapsed = TimeProvider.System.GetElapsedTime(started).TotalMilliseconds;
        Console.WriteLine(bag.HasErrors ? $"Niet gebouwd: {_site.Errors.Count} fouten." : $"Gebouwd: {site!.Pages.Count} pagina's in {elapsed:0} ms, {found.Count} waarschuwingen.");
    }

    /// <summary>Shows the pages as soon as they can be made, one by one; then makes and checks the whole site.</summary>
    private BuiltSite? Finish(Graph graph, BuildOptions options, DiagnosticBag bag)
    {
        _site = _site with { Early = new PagesOnRequest(graph, options.Addresses, options.Today), Errors = [] };
        Reload();
        // The whole site takes every core; first the page that is being looked at.
        if (!_browsers.IsEmpty) Thread.Sleep(Glance);
        return SiteBuilder.Finish(graph, AssetFiles.Read(), options, bag);
    }

    private void Reload()
    {
        foreach (var browser in _browsers.Keys) browser.Writer.TryWrite("herlaad");
    }

    private async Task Serve(HttpContext http)
    {
        if (_site.IsPending(http.Request.Path.Value ?? "/")) await _building;
        var site = _site;
        var (status, type, body) = site.Answer(http.Request.Path.Value ?? "/");
        http.Response.StatusCode = status;
        http.Response.ContentType = type;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        if (!type.StartsWith("text/html", StringComparison.Ordinal))
        {
            await http.Response.Body.WriteAsync(body);
            return;
        }
        await http.Response.Body.WriteAsync(site.WithPreview(body, ScriptPath));
    }

    private async Task Events(HttpContext http)
    {
        var browser = Channel.CreateUnbounded<string>();
        _browsers[browser] = 0;
        http.Response.Headers.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        try
        {
            await http.Response.WriteAsync(": klaar\n\n", http.RequestAborted);
            await http.Response.Body.FlushAsync(http.RequestAborted);
            await foreach (var message in browser.Reader.ReadAllAsync(http.RequestAborted))
            {
                await http.Response.WriteAsync($"data: {message}\n\n", http.RequestAborted);
                await http.Response.Body.FlushAsync(http.RequestAborted);
            }
        }
        catch (OperationCanceledException) { }
        finally { _browsers.TryRemove(browser, out _); }
    }
}
