namespace Site.Model;

/// <summary>
/// What the national scans say about an entry: the findings, and the classes that the text itself fixes (T1).
/// A class that no finding fixes stays unknown; nothing is derived from the order of a list.
/// </summary>
/// <param name="Direct">Findings about this entry.</param>
/// <param name="General">Findings about the group it belongs to.</param>
public sealed record NationalPicture(IReadOnlyList<Entry> Direct, IReadOnlyList<Entry> General, IReadOnlyList<NationalPicture.Row> Rows)
{
    /// <param name="Class">Null: unknown.</param>
    /// <param name="Finding">The finding that fixes the class.</param>
    public sealed record Row(Entry Municipality, string? Class, string? Situation, string? Ground, Entry? Finding);

    // The types of which a table speaks; the others appear when a finding names them.
    private static readonly string[] Usual = ["alle-gemeenten", "centrumgemeenten", "niet-centrumgemeenten", "grotere-gemeenten", "kleinere-gemeenten"];

    /// <summary>For an action or an intervention.</summary>
    public static NationalPicture Of(Entry entry, Graph graph)
    {
        var key = entry.Kind == Kinds.Interventie ? Fields.Interventions : Fields.Actions;
        var direct = graph.In(entry, Kinds.Bevinding, key);
        var general = graph.Parent(entry) is { } group ? graph.In(group, Kinds.Bevinding, Fields.Groups).Except(direct).ToList() : [];
        var known = new List<Row>();
        foreach (var finding in direct)
            foreach (var fixedClass in finding.Get(Fields.Classes))
                if (fixedClass.Get(key).Any(link => graph.Target(link) == entry) && fixedClass.Get(Fields.Municipality) is { } link2 && graph.Target(link2) is { } municipality)
                    known.Add(new Row(municipality, fixedClass.Get(Fields.Class), fixedClass.Get(Fields.Situation), fixedClass.Get(Fields.Ground), finding));
        var rows = new List<Row>();
        foreach (var municipality in graph.Of(Kinds.Gemeentetype))
        {
            var own = known.Where(row => row.Municipality == municipality).ToList();
            if (own.Count > 0) rows.AddRange(own);
            else if (Usual.Contains(municipality.Slug)) rows.Add(new Row(municipality, null, null, null, null));
        }
        return new NationalPicture(direct, general, rows);
    }

    public bool HasClass => Rows.Any(row => row.Class is not null);
}
