using Site.Diagnostics;

namespace Site.Content;

/// <summary>Stage Read: the content folder into memory, in one fixed order. The only code that reads content from disk, and it reads nothing outside that folder.</summary>
public static class SourceReader
{
    /// <summary>A source larger than this is refused: some short inputs take a parser seconds.</summary>
    public const int MaxBytes = 512 * 1024;

    public static IReadOnlyList<SourceFile> Read(string folder, DiagnosticBag diagnostics)
    {
        var files = new List<SourceFile>();
        Folder(new DirectoryInfo(folder), "", files, diagnostics);
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    private static void Folder(DirectoryInfo folder, string path, List<SourceFile> files, DiagnosticBag diagnostics)
    {
        FileSystemInfo[] inside;
        try { inside = folder.GetFileSystemInfos(); }
        // A folder that cannot be read must not be taken for an empty one: its pages would be gone from the site.
        catch (Exception problem) when (path.Length > 0 && problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Findings.Unreadable(new Place(path)));
            return;
        }
        foreach (var item in inside)
        {
            // What editors and systems leave behind: .git, .DS_Store.
            if (item.Name.StartsWith('.')) continue;
            var below = path.Length == 0 ? item.Name : path + "/" + item.Name;
            if (item.Attributes.HasFlag(FileAttributes.ReparsePoint)) diagnostics.Add(Findings.LinkOnDisk(new Place(below)));
            else if (item is DirectoryInfo deeper) Folder(deeper, below, files, diagnostics);
            else if (item.Name != "README.md") File((FileInfo)item, below, files, diagnostics);
        }
    }

    private static void File(FileInfo file, string path, List<SourceFile> files, DiagnosticBag diagnostics)
    {
        try
        {
            if (file.Length > MaxBytes) diagnostics.Add(Findings.TooLarge(new Place(path), MaxBytes));
            else files.Add(new SourceFile(path, System.IO.File.ReadAllBytes(file.FullName)));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Findings.Unreadable(new Place(path)));
        }
    }
}
