using System.Text;
using Site.Output;

namespace Site.Tests.Output;

/// <summary>A folder of its own per test, with a target in it.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("site-").FullName;

    public string Target => Path.Combine(Root, "publiek");

    /// <summary>What stands beside the target: must be nothing when a build has ended.</summary>
    public IEnumerable<string> Beside => Directory.EnumerateFileSystemEntries(Root).Select(path => Path.GetFileName(path)).Where(name => name != "publiek");

    public string Read(string path) => File.ReadAllText(Path.Combine(Target, path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Root, path))!);
        File.WriteAllText(Path.Combine(Root, path), text);
    }

    /// <summary>A site of these files and the marker.</summary>
    public static IReadOnlyCollection<OutputFile> Site(params (string Path, string Text)[] files) =>
        [OutputFile.Text(".nojekyll", ""), .. files.Select(file => OutputFile.Text(file.Path, file.Text))];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
