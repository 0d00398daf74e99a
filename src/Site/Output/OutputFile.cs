using System.Text;

namespace Site.Output;

/// <summary>A finished file of the site, in memory.</summary>
/// <param name="Path">From the site's root with <c>/</c>, as <c>acties/briefadres/index.html</c>.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>A text file in UTF-8 without byte order mark.</summary>
    public static OutputFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
