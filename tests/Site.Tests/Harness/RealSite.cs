using AngleSharp.Dom;
using Site.Build;
using Site.Model;

namespace Site.Tests.Harness;

/// <summary>The content of this repository, built once for all tests that read it.</summary>
public static class RealSite
{
    /// <summary>The day of the first edition: within all review dates, so that banners of time are not what these tests see.</summary>
    public static readonly DateOnly Day = new(2026, 11, 21);

    private static readonly Lazy<TestSite> LazySource = new(() => TestSite.Read(Repository.Content) with { Today = Day });
    private static readonly Lazy<BuiltSite> LazyBuilt = new(() => Source.Built());
    private static readonly Lazy<IReadOnlyDictionary<string, IDocument>> LazyDocuments = new(() => Html.Documents(Built));

    public static TestSite Source => LazySource.Value;

    public static BuiltSite Built => LazyBuilt.Value;

    public static Graph Graph => Built.Graph;

    /// <summary>Every page as AngleSharp reads it, by route.</summary>
    public static IReadOnlyDictionary<string, IDocument> Documents => LazyDocuments.Value;

    public static IDocument Page(Entry entry) => Documents[Route.Of(entry)];
}
