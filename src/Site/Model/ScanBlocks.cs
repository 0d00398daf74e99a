namespace Site.Model;

/// <summary>The blocks of the own preventiescan: the groups of actions in the order of the source's form, within its forms.</summary>
public static class ScanBlocks
{
    /// <param name="Form">The form it stands in: the sub-area where the pillar has several, else the pillar.</param>
    public sealed record Block(Entry Group, string Form, Entry Pillar, IReadOnlyList<Entry> Actions);

    public static IReadOnlyList<Block> Of(Graph graph) =>
    [
        .. from pillar in graph.Of(Kinds.Pijler)
           from @group in graph.Children(pillar).OrderBy(child => child.Get(Fields.Order))
           where @group.Kind == Kinds.Groep && @group.IsCurrent
           select new Block(@group, FormOf(@group, graph), pillar, [.. graph.Children(@group).Where(action => action.IsCurrent)]),
    ];

    public static string FormOf(Entry group, Graph graph) => group.Get(Fields.SubArea) ?? graph.Parent(group)?.Title ?? "";
}
