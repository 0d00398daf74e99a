using Site.Content;
using Site.Diagnostics;
using Site.Model;
using Site.Validation;

namespace Site.Build;

/// <summary>
/// The build as a list: Read → Parse → Resolve → Validate → Render → Check → Write.
/// From Parse to Check all is memory to memory; errors after Validate stop before Render, errors after Check stop before Write.
/// </summary>
public static class SiteBuilder
{
    /// <summary>Parse, Resolve, Validate.</summary>
    public static Graph Load(IReadOnlyList<SourceFile> files, BuildOptions options, DiagnosticBag diagnostics)
    {
        var (entries, parties, settings) = Parse(files, options, diagnostics);
        var graph = Resolver.Resolve(entries, parties, settings, diagnostics);
        Rules.Check(graph, options.Today, diagnostics);
        return graph;
    }

    private static (IReadOnlyList<Entry>, IReadOnlyDictionary<string, string>, SiteSettings) Parse(IReadOnlyList<SourceFile> files, BuildOptions options, DiagnosticBag diagnostics)
    {
        var settings = SettingsReader.Read(files.FirstOrDefault(file => file.Path == Locator.SettingsFile), options.Repository, diagnostics);
        var parties = SettingsReader.ReadParties(files.FirstOrDefault(file => file.Path == Locator.PartiesFile), diagnostics);
        var perFile = new IReadOnlyList<Entry>[files.Count];
        Parallel.For(0, files.Count, index =>
            perFile[index] = files[index].Path is Locator.SettingsFile or Locator.PartiesFile ? [] : EntryReader.Read(files[index], diagnostics));
        return ([.. perFile.SelectMany(entries => entries)], parties, settings);
    }
}
