using Site.Rendering;
using Site.Tests.Harness;

namespace Site.Tests.Building;

public sealed class PagesOnRequestTests
{
    /// <summary>What an editor sees before the build is done is what the build makes.</summary>
    [Fact]
    public void APageAloneIsThePageOfTheBuild()
    {
        // With an address that moved, so that a redirect is among the pages.
        var built = TestSite.Fixture.Change("pages/over.md", "id: ", "redirects: [/vroeger/]\nid: ").Built();
        var alone = new PagesOnRequest(built.Graph, TestSite.Fixture.Addresses, TestSite.Day);
        Assert.All(built.Pages, page => Assert.Equal(page.Html, alone.Of(page.Path)));
        Assert.NotNull(alone.Of("vroeger/index.html"));
        Assert.Null(alone.Of("bestaat-niet/index.html"));
    }
}
