using System.Diagnostics;
using System.Text.RegularExpressions;
using Site.Tests.Harness;

namespace Site.Tests.Command;

/// <summary>The preview: an editor saves a file and sees it; a mistake keeps the old page and is said on top of it.</summary>
public sealed partial class ServeTests : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _reader = new() { Timeout = Patience };
    private Process _program = null!;

    private string About => _folder.File("pages/over.md");

    public async Task InitializeAsync()
    {
        CommandLineTests.Copy(Path.Combine(Repository.Tests, "Fixtures", "site"), _folder.Path);
        _program = CommandRun.Start(["serve", "--port", "0", "--content", _folder.Path, "--date", "2026-03-01"]);
        _ = _program.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Patience);
        while (await _program.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            if (Address().Match(line) is { Success: true } found)
            {
                _reader.BaseAddress = new Uri(found.Value);
                _ = _program.StandardOutput.ReadToEndAsync();
                return;
            }
        Assert.Fail("The preview ended without saying where it is.");
    }

    [Fact]
    public async Task ASavedFileIsSeenAndAMistakeKeepsTheOldPage()
    {
        Assert.Contains("Deze site is een proef.", await _reader.GetStringAsync("/over/"));
        using var events = new StreamReader(await _reader.GetStreamAsync("/_voorbeeld/events"));
        var text = await File.ReadAllTextAsync(About);

        await File.WriteAllTextAsync(About, text.Replace("Deze site is een proef.", "Deze zin is nieuw."));
        await Reload(events);
        var page = await _reader.GetStringAsync("/over/");
        Assert.Contains("Deze zin is nieuw.", page);
        Assert.DoesNotContain("Niet gebouwd", page);
        // Pages are shown before the rest is made; who asks for the rest waits for it.
        Assert.Contains("Deze zin is nieuw.", await _reader.GetStringAsync("/data/catalogus.json"));

        await File.WriteAllTextAsync(About, "geen kop\n");
        await Reload(events);
        page = await _reader.GetStringAsync("/over/");
        Assert.Contains("Deze zin is nieuw.", page);
        Assert.Contains("Niet gebouwd", page);
        Assert.Contains("geen-kop", page);

        await File.WriteAllTextAsync(About, text);
        await Reload(events);
        page = await _reader.GetStringAsync("/over/");
        Assert.Contains("Deze site is een proef.", page);
        Assert.DoesNotContain("Niet gebouwd", page);
    }

    [Fact]
    public async Task WhatIsNotThereIs404AndFilesHaveTheirType()
    {
        var missing = await _reader.GetAsync("/bestaat-niet/");
        Assert.Equal(404, (int)missing.StatusCode);
        Assert.Contains("Deze pagina bestaat niet", await missing.Content.ReadAsStringAsync());
        Assert.Equal("text/css", (await _reader.GetAsync("/site.css")).Content.Headers.ContentType!.MediaType);
        Assert.Equal("application/json", (await _reader.GetAsync("/data/catalogus.json")).Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task ATakenPortEndsWith2()
    {
        var run = await CommandRun.Of(["serve", "--port", _reader.BaseAddress!.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), "--content", _folder.Path, "--date", "2026-03-01"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is al in gebruik. Kies een andere met --port.", run.Errors);
    }

    private static async Task Reload(StreamReader events)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (await events.ReadLineAsync(limit.Token) is { } line)
            if (line == "data: herlaad") return;
        Assert.Fail("No event told the browser to reload.");
    }

    public Task DisposeAsync()
    {
        if (!_program.HasExited) _program.Kill(entireProcessTree: true);
        _program.WaitForExit();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _program.Dispose();
        _reader.Dispose();
        _folder.Dispose();
    }

    [GeneratedRegex(@"http://localhost:\d+")]
    private static partial Regex Address();
}
