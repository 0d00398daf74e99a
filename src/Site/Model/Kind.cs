namespace Site.Model;

/// <summary>How the entries of a kind stand on disk.</summary>
public enum Layout
{
    /// <summary>One Markdown file per entry in the kind's folder.</summary>
    Files,

    /// <summary>YAML lists; each item an entry with <c>slug</c> and <c>tekst</c>.</summary>
    Lists,

    /// <summary><c>_index.md</c> of a pillar or group, or a Markdown file within a group.</summary>
    Tree,
}

/// <summary>A row of the closed table of kinds in <see cref="Kinds"/>.</summary>
/// <param name="Name">The value of <c>soort</c> everywhere.</param>
/// <param name="Folder">Below <c>content/</c>; for <see cref="Layout.Lists"/> the file, or the folder of files, without extension.</param>
/// <param name="Segment">First part of the address; empty where entries have no page of their own or stand at the root.</param>
/// <param name="One">Label for one, as a reader sees it.</param>
/// <param name="Many">Label for several.</param>
public sealed record Kind(string Name, string Folder, Layout Layout, string Segment, string One, string Many, IReadOnlyList<Field> Fields)
{
    /// <summary>Entries have an address of their own.</summary>
    public bool HasPage { get; init; } = true;

    /// <summary>Entries must cite at least one source.</summary>
    public bool NeedsSource { get; init; }

    /// <summary>Body text is required.</summary>
    public bool NeedsBody { get; init; }

    public override string ToString() => Name;

    public bool Equals(Kind? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
