using Site.Diagnostics;

namespace Site.Model;

/// <summary>The values of a front matter block, read through typed fields. Immutable after reading.</summary>
public sealed class Values(Place place, IReadOnlyDictionary<string, Values.Value> values)
{
    /// <param name="Content">Null when the author said <c>onbekend</c>.</param>
    public readonly record struct Value(object? Content, Place Place);

    public static Values Empty { get; } = new(default, new Dictionary<string, Value>());

    /// <summary>Where the block starts.</summary>
    public Place Place => place;

    /// <summary>The value, or the type's default when the key is absent or unknown; lists come back empty, never null.</summary>
    public T? Get<T>(Field<T> field) =>
        values.TryGetValue(field.Key, out var value) && value.Content is T content ? content : default;

    public IReadOnlyList<T> Get<T>(Field<IReadOnlyList<T>> field) =>
        values.TryGetValue(field.Key, out var value) && value.Content is IReadOnlyList<T> content ? content : [];

    public bool Has(Field field) => values.ContainsKey(field.Key);

    public bool IsUnknown(Field field) => values.TryGetValue(field.Key, out var value) && value.Content is null;

    /// <summary>The place of the field's value, or of the block when the key is absent.</summary>
    public Place PlaceOf(Field field) => values.TryGetValue(field.Key, out var value) ? value.Place : place;

    /// <summary>The value as stored, for code that walks all fields of a kind (export, edges).</summary>
    public object? Raw(Field field) => values.TryGetValue(field.Key, out var value) ? value.Content : null;
}
