using Site.Model;
using Site.Output;
using Site.Rendering;

namespace Site.Build;

/// <summary>A finished site in memory: nothing of it is on disk yet.</summary>
/// <param name="Files">Everything besides the pages: data, feeds, assets.</param>
public sealed record BuiltSite(Graph Graph, IReadOnlyList<RenderedPage> Pages, IReadOnlyList<OutputFile> Files)
{
    /// <summary>All that will be written.</summary>
    public IReadOnlyList<OutputFile> All => [.. Pages.Select(page => new OutputFile(page.Path, page.Html)), .. Files];
}
