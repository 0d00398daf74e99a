using System.Collections.Concurrent;
using AngleSharp.Dom;
using Site.Model;
using Site.Tests.Harness;

namespace Site.Tests.Determinism;

/// <summary>All links of the real site lead somewhere in each way of writing addresses, as an independent reader follows them.</summary>
public class AddressTests
{
    [Theory]
    [InlineData("/", "http://host/")]
    [InlineData("https://example.org/repo", "https://example.org/repo/")]
    [InlineData("file", "file:///map/site/")]
    public void EveryLinkLeadsToAFile(string mode, string root)
    {
        var site = (RealSite.Source with { Addresses = Addresses.Parse(mode)! }).Built();
        var rootPath = new Uri(root).AbsolutePath;
        var files = site.All.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var (ids, links) = (new ConcurrentDictionary<string, HashSet<string>>(), new ConcurrentDictionary<string, List<string>>());
        Parallel.ForEach(site.Pages, page =>
        {
            using var document = Html.Parse(page.Html);
            var all = document.All.ToList();
            ids[page.Path] = [.. all.Select(element => element.GetAttribute("id")).OfType<string>()];
            links[page.Path] = [.. all.SelectMany(AddressesOf).Distinct()];
        });
        var dead = new ConcurrentBag<string>();
        Parallel.ForEach(links, page =>
        {
            var here = new Uri(root + page.Key);
            foreach (var address in page.Value)
                if (Problem(new Uri(here, address), address) is { } problem) dead.Add($"{page.Key} → {address}: {problem}");
        });
        Assert.Empty(dead.Order(StringComparer.Ordinal).Take(10));
        Assert.True(links.Sum(page => page.Value.Count) > 10_000, "There is a site to follow.");

        string? Problem(Uri target, string address)
        {
            if (!target.AbsoluteUri.StartsWith(root, StringComparison.Ordinal)) return address.Contains(':') ? null : "leaves the site";
            var path = Uri.UnescapeDataString(target.AbsolutePath[rootPath.Length..]);
            if (path.Length == 0 || path.EndsWith('/'))
            {
                if (mode == "file") return "a folder, which a disk does not open";
                path += "index.html";
            }
            if (!files.Contains(path)) return "no such file";
            return target.Fragment.Length > 1 && ids.TryGetValue(path, out var anchors) && !anchors.Contains(Uri.UnescapeDataString(target.Fragment[1..])) ? "no such anchor" : null;
        }
    }

    private static IEnumerable<string> AddressesOf(IElement element)
    {
        foreach (var name in new[] { "href", "src", "action" })
            if (element.GetAttribute(name) is { } address) yield return address;
        if (element.LocalName == "meta" && element.GetAttribute("http-equiv") == "refresh") yield return element.GetAttribute("content")!.Split("url=")[1];
    }
}
