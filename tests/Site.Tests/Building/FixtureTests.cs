using Site.Tests.Harness;

namespace Site.Tests.Building;

public class FixtureTests
{
    [Fact]
    public void TheFixtureSiteHasNothingToFind() => Assert.Empty(TestSite.Fixture.Build().Findings);
}
