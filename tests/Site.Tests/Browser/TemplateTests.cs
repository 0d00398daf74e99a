using Microsoft.Playwright;
using Site.Tests.Harness;

namespace Site.Tests.Browser;

/// <summary>A page of every template as readers with a phone and with a wide screen see it, light and dark.</summary>
public abstract class TemplateTests(int width)
{
    public static TheoryData<string> Routes => Templates.Routes;

    [Theory, MemberData(nameof(Routes))]
    public async Task Page(string route)
    {
        await using var visit = await Visit.Begin(width);
        await visit.Open(route);
        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
        Assert.Empty(await visit.Violations());
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        // Light and dark differ in colours and nothing else.
        Assert.Empty(await visit.Violations("color-contrast", "link-in-text-block"));
        Assert.Equal(0, await visit.Overflow());
        if (width > 360) return;
        // The narrowest that must still work, and what 400 % zoom gives.
        await visit.Page.SetViewportSizeAsync(320, 900);
        Assert.Equal(0, await visit.Overflow());
    }
}

public class PhoneTests() : TemplateTests(360);

public class WideTests() : TemplateTests(1280);
