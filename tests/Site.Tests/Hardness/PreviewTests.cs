using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Site.Tests.Harness;

namespace Site.Tests.Hardness;

/// <summary>The preview answers this machine only, gives nothing but the site, and shows what is wrong as text.</summary>
public sealed class PreviewTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private Process _process = null!;
    private int _port;

    public async Task InitializeAsync()
    {
        foreach (var (path, bytes) in TestSite.Fixture.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder.File(path))!);
            File.WriteAllBytes(_folder.File(path), bytes);
        }
        // Settings that a web host would read and that would open the preview to the network.
        _process = CommandRun.Start(["serve", "--content", _folder.Path, "--port", "0", "--date", "2026-03-01"],
            new() { ["ASPNETCORE_URLS"] = "http://0.0.0.0:0", ["URLS"] = "http://0.0.0.0:0", ["Kestrel__Endpoints__Open__Url"] = "http://0.0.0.0:0" });
        _ = _process.StandardError.ReadToEndAsync();
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
            if (line.Split("http://localhost:") is [_, var rest])
            {
                _port = int.Parse(rest.Split('.')[0]);
                break;
            }
        _ = _process.StandardOutput.ReadToEndAsync();
        Assert.NotEqual(0, _port);
    }

    public async Task DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task AnswersOnlyHere()
    {
        Assert.StartsWith("HTTP/1.1 200", await Ask("GET / HTTP/1.1", "localhost"));
        Assert.StartsWith("HTTP/1.1 200", await Ask("GET / HTTP/1.1", $"127.0.0.1:{_port}"));
        Assert.StartsWith("HTTP/1.1 421", await Ask("GET / HTTP/1.1", "elders.example"));
        Assert.StartsWith("HTTP/1.1 421", await Ask("GET /_voorbeeld/events HTTP/1.1", "localhost.elders.example"));
        foreach (var address in Dns.GetHostAddresses(Dns.GetHostName()).Where(address => address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address)))
            await Assert.ThrowsAnyAsync<SocketException>(async () =>
            {
                using var socket = new TcpClient();
                await socket.ConnectAsync(address, _port);
            });
    }

    [Theory]
    [InlineData("/../../../../etc/passwd"), InlineData("/..%2f..%2fetc%2fpasswd"), InlineData("/%2e%2e/%2e%2e/etc/passwd"), InlineData("//etc/passwd"), InlineData("/site.yml"), InlineData("/glossary/huurschuld.md"), InlineData("/\\..\\x")]
    public async Task GivesNothingButTheSite(string path)
    {
        var answer = await Ask($"GET {path} HTTP/1.1", "localhost");
        Assert.Matches("^HTTP/1.1 40[04]", answer);
        Assert.DoesNotContain("root:", answer);
        Assert.DoesNotContain("waartegen", answer);
    }

    [Fact]
    public async Task ShowsWhatIsWrongAsText()
    {
        File.WriteAllText(_folder.File("glossary/fout.md"), TestSite.Fixture.Text("glossary/huurschuld.md").Replace("zie_ook: [interventie:briefadres]", "zie_ook: ['interventie:<img src=x onerror=alert(1)>']"));
        var answer = "";
        for (var n = 0; n < 200 && !answer.Contains("Niet gebouwd", StringComparison.Ordinal); n++)
        {
            await Task.Delay(50);
            answer = await Ask("GET / HTTP/1.1", "localhost");
        }
        Assert.Contains("&lt;img src=x", answer);
        Assert.DoesNotContain("<img", answer);
    }

    /// <summary>Over a bare socket: a client library would tidy the path first.</summary>
    private async Task<string> Ask(string request, string host)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, _port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{request}\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
        using var answer = new MemoryStream();
        await stream.CopyToAsync(answer);
        return Encoding.UTF8.GetString(answer.ToArray());
    }
}
