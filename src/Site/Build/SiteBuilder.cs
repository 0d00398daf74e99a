using Site.Content;
using Site.Diagnostics;
using Site.Export;
using Site.Model;
using Site.Output;
using Site.Rendering;
using Site.Search;
using Site.Validation;

namespace Site.Build;

/// <summary>
/// The build as a list: Read → Parse → Resolve → Validate → Render → Check → Write.
/// From Parse to Check all is memory to memory; errors after Validate stop before Render, errors after Check stop before Write.
/// </summary>
public static class SiteBuilder
{
    /// <summary>Parse to Check.</summary>
    /// <returns>Null when errors stopped the build; they are in <paramref name="diagnostics"/>.</returns>
    public static BuiltSite? Build(IReadOnlyList<SourceFile> files, IReadOnlyList<OutputFile> assets, BuildOptions options, DiagnosticBag diagnostics)
    {
        var graph = Load(files, options, diagnostics);
        return diagnostics.HasErrors ? null : Finish(graph, assets, options, diagnostics);
    }

    /// <summary>Render and Check.</summary>
    /// <returns>Null when the check found errors.</returns>
    public static BuiltSite? Finish(Graph graph, IReadOnlyList<OutputFile> assets, BuildOptions options, DiagnosticBag diagnostics)
    {
        var site = Render(graph, assets, options);
        Check(site, options, diagnostics);
        return diagnostics.HasErrors ? null : site;
    }

    /// <summary>Parse, Resolve, Validate.</summary>
    public static Graph Load(IReadOnlyList<SourceFile> files, BuildOptions options, DiagnosticBag diagnostics)
    {
        var parsed = Parse(files, options, diagnostics);
        var graph = Resolver.Resolve(parsed.Entries, parsed.Parties, parsed.Settings, diagnostics);
        Rules.Check(graph, options.Today, diagnostics);
        return graph;
    }

    /// <summary>Pages, search index and data come from one graph that nothing changes: they are made side by side, as each has stretches on one core.</summary>
    public static BuiltSite Render(Graph graph, IReadOnlyList<OutputFile> assets, BuildOptions options)
    {
        IReadOnlyList<RenderedPage> pages = [];
        IReadOnlyList<OutputFile> index = [], data = [];
        Parallel.Invoke(
            () => pages = PageRenderer.Render(graph, options.Addresses, options.Today),
            () => index = IndexFiles.Make(SearchIndex.Of(graph, WordList.From(assets)), graph),
            () => data = DataFiles.All(graph, options.Addresses, options.Today));
        var sitemap = Sitemap.Make(pages.Where(page => page.Listed).Select(page => (page.Route, page.Changed)), options.Addresses);
        return new BuiltSite(graph, pages, [.. assets.Where(asset => !asset.Path.StartsWith(WordList.Folder, StringComparison.Ordinal)), sitemap, .. index, .. data]);
    }

    private static void Check(BuiltSite site, BuildOptions options, DiagnosticBag diagnostics) =>
        SiteCheck.Check(site.Pages, site.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal), options.Addresses, diagnostics);

    private sealed record Parsed(IReadOnlyList<Entry> Entries, IReadOnlyDictionary<string, string> Parties, SiteSettings Settings);

    private static Parsed Parse(IReadOnlyList<SourceFile> files, BuildOptions options, DiagnosticBag diagnostics)
    {
        var settings = SettingsReader.Read(files.FirstOrDefault(file => file.Path == Locator.SettingsFile), options.Repository, diagnostics);
        var parties = SettingsReader.ReadParties(files.FirstOrDefault(file => file.Path == Locator.PartiesFile), diagnostics);
        var perFile = new IReadOnlyList<Entry>[files.Count];
        Parallel.For(0, files.Count, index =>
            perFile[index] = files[index].Path is Locator.SettingsFile or Locator.PartiesFile or Locator.SynonymsFile ? [] : EntryReader.Read(files[index], diagnostics));
        settings = settings with { Synonyms = SynonymReader.Read(files.FirstOrDefault(file => file.Path == Locator.SynonymsFile), diagnostics) };
        return new Parsed([.. perFile.SelectMany(entries => entries)], parties, settings);
    }
}
