namespace Site.Diagnostics;

/// <summary>Where something stands in the content: path relative to the content folder, 1-based line and column (0 = the whole file).</summary>
public readonly record struct Place(string File, int Line = 0, int Column = 0) : IComparable<Place>
{
    private const string PageMark = "(site)/";

    /// <summary>A page that no content file stands for, as 404.</summary>
    public static Place OfPage(string path) => new(PageMark + path);

    /// <summary>The path as an author can open it.</summary>
    /// <param name="contentRoot">The content folder, as seen from the working directory.</param>
    public Place Below(string contentRoot) => File.StartsWith(PageMark, StringComparison.Ordinal) ? this : this with { File = Path.Join(contentRoot, File) };

    public int CompareTo(Place other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0) return byFile;
        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }

    public override string ToString() => Line == 0 ? File : $"{File}({Line},{Column})";
}
