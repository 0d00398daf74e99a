using Site.Output;

namespace Site.Build;

/// <summary>Styles, font, icon and islands that npm bundled beside the program.</summary>
public static class AssetFiles
{
    /// <returns>In a fixed order, with paths from the site's root.</returns>
    public static IReadOnlyList<OutputFile> Read(string? folder = null)
    {
        folder ??= Path.Combine(AppContext.BaseDirectory, "assets");
        return
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => (File: file, Path: Path.GetRelativePath(folder, file).Replace('\\', '/')))
                .OrderBy(pair => pair.Path, StringComparer.Ordinal)
                .Select(pair => new OutputFile(pair.Path, File.ReadAllBytes(pair.File))),
        ];
    }
}
