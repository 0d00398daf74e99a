using Site.Tests.Harness;

namespace Site.Tests.RealContent;

/// <summary>
/// An address that was once published stays: as a page, as a redirect or as a file. The list is <c>published-urls.txt</c>;
/// <c>PUBLISHED_URLS=write</c> adds new addresses to it and takes none away.
/// </summary>
public class PublishedUrls
{
    private static string List => Path.Combine(Repository.Tests, "published-urls.txt");

    private static IReadOnlyList<string> Published => File.Exists(List) ? File.ReadAllLines(List) : [];

    /// <summary>Pages and redirects, data and feeds; not what a page loads for itself.</summary>
    private static IReadOnlyList<string> Now { get; } =
        [.. RealSite.Built.Pages.Select(page => page.Route)
            .Concat(RealSite.Built.Files.Select(file => "/" + file.Path).Where(path => path.StartsWith("/data/", StringComparison.Ordinal) || path.EndsWith(".xml", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)];

    [Fact]
    public void NoAddressDisappears()
    {
        if (Environment.GetEnvironmentVariable("PUBLISHED_URLS") == "write") File.WriteAllLines(List, Published.Union(Now).Order(StringComparer.Ordinal));
        var gone = Published.Except(Now).ToList();
        Assert.True(gone.Count == 0, "These addresses are gone. Put them under 'redirects' of what took their place:\n" + string.Join('\n', gone.Take(20)));
    }

    [Fact]
    public void NewAddressesAreOnTheList()
    {
        var added = Now.Except(Published).ToList();
        Assert.True(added.Count == 0, $"{added.Count} new addresses, such as {added.FirstOrDefault()}. They are permanent from now on: PUBLISHED_URLS=write dotnet test --filter PublishedUrls, and commit the list.");
    }
}
