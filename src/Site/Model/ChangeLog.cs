namespace Site.Model;

/// <summary>What is new and what changed, from <c>sinds</c> and <c>wijzigingen</c>; never from Git.</summary>
public static class ChangeLog
{
    /// <param name="What">Null: the entry was placed.</param>
    public sealed record Change(DateOnly On, Entry Entry, string? What);

    /// <summary>Newest first; on one day by title.</summary>
    public static IReadOnlyList<Change> Of(IEnumerable<Entry> entries) =>
        [.. entries.SelectMany(Of).OrderByDescending(change => change.On).ThenBy(change => change.Entry, EntryOrder.Instance)];

    /// <summary>The day of the newest change, or of placing.</summary>
    public static DateOnly? LastOf(Entry entry) => Of(entry).Select(change => (DateOnly?)change.On).Max();

    private static IEnumerable<Change> Of(Entry entry)
    {
        if (entry.Get(Fields.Since) is { } since) yield return new Change(since, entry, null);
        foreach (var change in entry.Get(Fields.Changes))
            if (change.Get(Fields.On) is { } on) yield return new Change(on, entry, change.Get(Fields.What));
    }
}
