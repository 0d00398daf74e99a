namespace Site.Diagnostics;

/// <summary>The places that claim one and the same thing, as each is told about the others: a few files by name, the rest counted.</summary>
public sealed class Rivals
{
    private const int Named = 5;
    private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _first;

    public Rivals(IEnumerable<Place> places)
    {
        foreach (var place in places) _times[place.File] = _times.GetValueOrDefault(place.File) + 1;
        // One more than is named: a file that is alone in its claim is not told about itself.
        _first = [.. _times.Keys.Order(StringComparer.Ordinal).Take(Named + 1)];
    }

    /// <returns>The other files; its own too when another claim stands in it.</returns>
    public string Of(Place own)
    {
        var alone = _times[own.File] == 1;
        var others = _times.Count - (alone ? 1 : 0);
        var named = _first.Where(file => !alone || file != own.File).Take(Named).ToList();
        return string.Join(", ", named) + (others > named.Count ? $" en nog {others - named.Count}" : "");
    }
}
