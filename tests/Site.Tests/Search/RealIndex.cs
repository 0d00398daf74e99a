using Site.Search;
using Site.Tests.Harness;

namespace Site.Tests.Search;

/// <summary>The index of the real content, made once.</summary>
internal static class RealIndex
{
    private static readonly Lazy<WordList> LazyWords = new(() => WordList.From(TestSite.Assets));
    private static readonly Lazy<SearchIndex> LazyIndex = new(() => SearchIndex.Of(RealSite.Graph, Words));

    public static WordList Words => LazyWords.Value;

    public static SearchIndex Index => LazyIndex.Value;

    public static Ranking Ranking => new(Index, Index.Priors);

    public static Func<int, bool>? Within(string kind) => kind.Length == 0 ? null : document => Index.Documents[document].Kind.Name == kind;

    public static IEnumerable<string> Ids(string question, string kind = "") => Ranking.Of(question, Within(kind)).Hits.Select(hit => Index.Documents[hit.Document].Id);
}
