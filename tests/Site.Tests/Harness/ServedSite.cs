using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Site.Build;
using Site.Model;

namespace Site.Tests.Harness;

/// <summary>The real site below <c>/repo/</c>, as a project page is, served from memory on a free port for the whole run.</summary>
public static class ServedSite
{
    private static readonly Lazy<Task<string>> Started = new(Start);

    public static BuiltSite Site { get; } = (RealSite.Source with { Addresses = Addresses.Parse("/repo/")! }).Built();

    /// <summary>Ends in <c>/repo</c>. By name: a service worker needs a secure context, and localhost is one.</summary>
    public static Task<string> Address => Started.Value;

    private static async Task<string> Start()
    {
        var files = Site.All.ToDictionary(file => "/" + file.Path, file => file.Bytes.ToArray(), StringComparer.Ordinal);
        var types = new FileExtensionContentTypeProvider();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        var host = builder.Build();
        host.UsePathBase("/repo");
        host.Run(async http =>
        {
            var path = http.Request.Path.Value!;
            if (path.EndsWith('/')) path += "index.html";
            // Outside the base path is another project's site.
            if (http.Request.PathBase != "/repo" || !files.TryGetValue(path, out var bytes)) (http.Response.StatusCode, path, bytes) = (404, "/404.html", files["/404.html"]);
            http.Response.ContentType = path.EndsWith(".html", StringComparison.Ordinal) ? "text/html; charset=utf-8" : types.TryGetContentType(path, out var type) ? type : "application/octet-stream";
            await http.Response.Body.WriteAsync(bytes);
        });
        await host.StartAsync();
        return host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First().Replace("127.0.0.1", "localhost") + "/repo";
    }
}
