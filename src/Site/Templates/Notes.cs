using Site.Model;

namespace Site.Templates;

/// <summary>Numbers of footnotes: in the order in which the text cites them, then the sources that only the keys rest on.</summary>
public static class Notes
{
    public static IReadOnlyList<Values> Ordered(Entry entry)
    {
        var sources = entry.Get(Fields.Sources);
        var cited = Proses.Of(entry).SelectMany(prose => prose.Citations).Select(citation => citation.Note).Distinct().ToList();
        return [.. sources.OrderBy(source => cited.IndexOf(source.Get(Fields.Note) ?? "") is >= 0 and var index ? index : int.MaxValue)];
    }

    /// <returns>1-based, 0 when there is no such note.</returns>
    public static int NumberOf(Entry entry, string note) => NumberIn(Ordered(entry), note);

    /// <param name="ordered">From <see cref="Ordered"/>, for who asks more than once.</param>
    public static int NumberIn(IReadOnlyList<Values> ordered, string note)
    {
        for (var i = 0; i < ordered.Count; i++)
            if (ordered[i].Get(Fields.Note) == note) return i + 1;
        return 0;
    }
}
