using Site.Diagnostics;

namespace Site.Model;

/// <summary>One subject of the knowledge base: the values of its keys and its text. Immutable.</summary>
/// <param name="Path">For entries of the pillar tree the folders above it: pillar, then group; for evidence the slug of its intervention; empty otherwise.</param>
/// <param name="Place">Where the entry starts.</param>
public sealed record Entry(Kind Kind, string Id, string Slug, IReadOnlyList<string> Path, Values Values, Prose? Body, Place Place)
{
    public string Title => Values.Get(Fields.Title) ?? Id;

    public string Summary => Values.Get(Fields.Summary) ?? "";

    /// <summary>Not retired.</summary>
    public bool IsCurrent => Values.Get(Fields.Status) != "vervallen";

    public T? Get<T>(Field<T> field) => Values.Get(field);

    public IReadOnlyList<T> Get<T>(Field<IReadOnlyList<T>> field) => Values.Get(field);

    public bool Equals(Entry? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => $"{Kind.Name}:{Slug}";
}
