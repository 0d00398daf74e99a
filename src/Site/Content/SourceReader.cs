using Site.Diagnostics;

namespace Site.Content;

/// <summary>Stage Read: the content folder into memory, in one fixed order. The only code that reads content from disk.</summary>
public static class SourceReader
{
    /// <summary>A source larger than this is refused: some short inputs take a parser seconds.</summary>
    public const int MaxBytes = 512 * 1024;

    public static IReadOnlyList<SourceFile> Read(string folder, DiagnosticBag diagnostics)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.System };
        var files = new List<SourceFile>();
        foreach (var full in Directory.EnumerateFiles(folder, "*", options))
        {
            var path = Path.GetRelativePath(folder, full).Replace('\\', '/');
            if (Path.GetFileName(full).StartsWith('.') || path == "README.md" || path.EndsWith("/README.md", StringComparison.Ordinal)) continue;
            try
            {
                if (new FileInfo(full).Length > MaxBytes) diagnostics.Add(Findings.TooLarge(new Place(path), MaxBytes));
                else files.Add(new SourceFile(path, File.ReadAllBytes(full)));
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                diagnostics.Add(Findings.Unreadable(new Place(path)));
            }
        }
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }
}
