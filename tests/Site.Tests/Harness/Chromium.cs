using Microsoft.Playwright;

namespace Site.Tests.Harness;

/// <summary>A browser for the tests: the one that is named, one that is there, else one that Playwright fetches.</summary>
public static class Chromium
{
    private static readonly Lazy<Task<IBrowser>> Started = new(Start);

    /// <summary>One for the whole run; each test opens a context of its own. It ends with the run.</summary>
    public static Task<IBrowser> Browser => Started.Value;

    private static async Task<IBrowser> Start()
    {
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Find() ?? Fetch(playwright),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
        });
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named) return File.Exists(named) ? named : throw new InvalidOperationException($"CHROMIUM is '{named}', and that file does not exist.");
        string[] places =
        [
            "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge", "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
            @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
        ];
        return places.FirstOrDefault(File.Exists);
    }

    /// <summary>Playwright's own download. A missing browser fails the test: what was not looked at is not fine.</summary>
    private static string Fetch(IPlaywright playwright)
    {
        var path = playwright.Chromium.ExecutablePath;
        if (!File.Exists(path)) Microsoft.Playwright.Program.Main(["install", "chromium"]);
        return File.Exists(path) ? path : throw new InvalidOperationException("There is no browser: install Chromium or Chrome (on Debian: apt-get install chromium), or set CHROMIUM to its path.");
    }
}
