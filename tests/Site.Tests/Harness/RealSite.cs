using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Site.Build;
using Site.Model;

namespace Site.Tests.Harness;

/// <summary>The content of this repository, built once for all tests that read it.</summary>
public static partial class RealSite
{
    private static readonly TestSite Files = TestSite.Read(Repository.Content);

    /// <summary>The last day on which an entry was added or checked: the tests hold for today's content on any later day.</summary>
    public static readonly DateOnly Day = Files.Sources.SelectMany(file => Dates().Matches(Encoding.UTF8.GetString(file.Bytes))).Max(match => DateOnly.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture));

    private static readonly Lazy<TestSite> LazySource = new(() => Files with { Today = Day });
    private static readonly Lazy<BuiltSite> LazyBuilt = new(() => Source.Built());
    private static readonly Lazy<IReadOnlyDictionary<string, IDocument>> LazyDocuments = new(() => Html.Documents(Built));

    public static TestSite Source => LazySource.Value;

    public static BuiltSite Built => LazyBuilt.Value;

    public static Graph Graph => Built.Graph;

    /// <summary>Every page as AngleSharp reads it, by route.</summary>
    public static IReadOnlyDictionary<string, IDocument> Documents => LazyDocuments.Value;

    public static IDocument Page(Entry entry) => Documents[Route.Of(entry)];

    [GeneratedRegex(@"\b(?:op|sinds): (\d{4}-\d{2}-\d{2})")]
    private static partial Regex Dates();
}
