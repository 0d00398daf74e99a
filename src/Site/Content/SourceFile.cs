namespace Site.Content;

/// <summary>A file of the content folder as read: path relative to that folder with <c>/</c>, and its bytes.</summary>
public sealed record SourceFile(string Path, byte[] Bytes)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
}
