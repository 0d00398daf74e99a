using System.Buffers;

namespace Site.Output;

/// <summary>The paths of a site's files: inside the site, unique on every file system, each folder known once.</summary>
internal static class OutputPaths
{
    // A colon names a drive or a stream on Windows; the others are no part of a file name there.
    private static readonly SearchValues<char> Forbidden =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code), '\\', ':', '*', '?', '"', '<', '>', '|', '\u007f']);

    /// <returns>Every folder below the root once, parents first.</returns>
    /// <exception cref="ArgumentException">A path leaves the site or collides with another: our own bug, no author can cause it.</exception>
    public static IReadOnlyList<string> Folders(IReadOnlyCollection<OutputFile> files)
    {
        // Names that differ in case only are one file on some systems and two on others.
        var taken = new Dictionary<string, string>(files.Count * 2, StringComparer.OrdinalIgnoreCase);
        var folders = new List<string>();
        foreach (var file in files)
        {
            Check(file.Path);
            if (!taken.TryAdd(file.Path, file.Path)) throw Collision(file.Path, taken[file.Path]);
        }
        foreach (var file in files)
            for (var slash = file.Path.IndexOf('/'); slash > 0; slash = file.Path.IndexOf('/', slash + 1))
            {
                // The slash at the end tells a folder from a file of the same name.
                var folder = file.Path[..(slash + 1)];
                if (taken.TryGetValue(folder[..^1], out var asFile)) throw Collision(folder, asFile);
                if (taken.TryAdd(folder, folder)) folders.Add(folder);
                else if (taken[folder] != folder) throw Collision(folder, taken[folder]);
            }
        // A parent is a prefix of its children, so it sorts before them.
        folders.Sort(StringComparer.Ordinal);
        return folders;
    }

    private static void Check(string path)
    {
        if (path.Length == 0 || path.AsSpan().ContainsAny(Forbidden)) throw new ArgumentException($"Not a path within the site: '{path}'.");
        foreach (var range in path.AsSpan().Split('/'))
        {
            var part = path.AsSpan()[range];
            // Covers "/x", "x//y", "x/", "." and ".."; Windows drops a dot or space at the end.
            if (part.IsEmpty || part[^1] is '.' or ' ') throw new ArgumentException($"Not a path within the site: '{path}'.");
        }
    }

    private static ArgumentException Collision(string path, string other) => new($"Two outputs want one place: '{path}' and '{other}'.");
}
