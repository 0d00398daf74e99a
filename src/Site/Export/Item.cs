using Site.Model;

namespace Site.Export;

using static FieldType;

/// <summary>
/// An entry as it goes out: a group of fields like any other, the authored ones and those that the site knows besides.
/// JSON, JSON Schema and CSV all walk this one list, so that a field declared in <see cref="Fields"/> is exported without a line of code.
/// </summary>
internal static class Item
{
    public static readonly Field<string> Address = new("url", new Line(), "adres vanaf de wortel van de site") { Required = true };
    public static readonly Field<Link> Pillar = new("pijler", new Reference("pijler"), "pijler waar dit onder valt");
    public static readonly Field<Link> Group = new("groep", new Reference("groep"), "groep waar de actie onder valt");
    public static readonly Field<string> Rel = new("rel", new Line(), "sleutel waaronder het verband is geschreven; 'tekst' voor een koppeling in de tekst") { Required = true };
    public static readonly Field<string> RelKind = new("soort", new Line(), "soort van het doel") { Required = true };
    public static readonly Field<string> RelId = new("id", new Line(), "vast kenmerk van het doel") { Required = true };
    public static readonly Field<IReadOnlyList<Values>> Relations = new("relaties", new Many(new Group(Rel, RelKind, RelId)), "verbanden, geschreven aan deze kant");
    public static readonly Field<string> Text = new("tekst", new Line(), "de tekst zonder opmaak") { Required = true };

    // Kinds that do not declare these have them too, empty: a reader of the file need not know which kind has what.
    private static readonly IReadOnlyList<Field> OfSomeKinds = [Fields.Ambitions with { Required = false }, Fields.Question with { Required = false }];
    private static readonly HashSet<string> Always = [Fields.Aliases.Key, Pillar.Key, Group.Key, .. OfSomeKinds.Select(field => field.Key), Relations.Key, Fields.Sources.Key];

    private static readonly Dictionary<Kind, IReadOnlyList<Field>> ByKind = Kinds.All.ToDictionary(kind => kind, ListFor);

    /// <summary>The keys of an item of this kind, in the order of the file.</summary>
    public static IReadOnlyList<Field> FieldsOf(Kind kind) => ByKind[kind];

    /// <summary>Written where it has no value too: as an empty list or <c>null</c>. Other keys are left out then.</summary>
    public static bool IsAlwaysWritten(Field field) => Always.Contains(field.Key);

    /// <summary>Without the keys that entries of this kind never fill: an empty column says nothing to who opens a table.</summary>
    public static IEnumerable<Field> ColumnsOf(Kind kind) => FieldsOf(kind).Where(field =>
        !OfSomeKinds.Contains(field) && (field != Pillar || kind == Kinds.Groep || kind == Kinds.Actie) && (field != Group || kind == Kinds.Actie));

    public static Values Of(Entry entry, Graph graph)
    {
        var values = new Dictionary<string, Values.Value>(StringComparer.Ordinal);
        foreach (var field in FieldsOf(entry.Kind))
            if (Computed(field, entry, graph) is { } known) values[field.Key] = new(known, entry.Place);
            else if (entry.Values.Has(field)) values[field.Key] = new(entry.Values.Raw(field), entry.Values.PlaceOf(field));
        return new Values(entry.Place, values);
    }

    private static object? Computed(Field field, Entry entry, Graph graph) => field.Key switch
    {
        "soort" => entry.Kind.Name,
        "url" => Route.Of(entry),
        "pijler" => LinkTo(graph.PillarOf(entry)),
        "groep" => LinkTo(entry.Kind == Kinds.Actie ? graph.Parent(entry) : null),
        "relaties" => graph.EdgesFrom(entry).Select(edge => (edge.Rel, edge.To)).Distinct().Select(Relation).ToList(),
        "status" => entry.IsCurrent ? "actueel" : null,
        "tekst" => entry.Body?.PlainText ?? "",
        _ => null,
    };

    private static Values Relation((string Rel, Entry To) edge) => new(edge.To.Place, new Dictionary<string, Values.Value>
    {
        [Rel.Key] = new(edge.Rel, edge.To.Place),
        [RelKind.Key] = new(edge.To.Kind.Name, edge.To.Place),
        [RelId.Key] = new(edge.To.Id, edge.To.Place),
    });

    private static Link? LinkTo(Entry? entry) => entry is null ? null : new Link([entry.Kind.Name], entry.Slug, entry.Place);

    private static IReadOnlyList<Field> ListFor(Kind kind)
    {
        var soort = new Field<string>("soort", new Choice(new Vocabulary("soort", (kind.Name, kind.One))), "soort onderwerp") { Required = true };
        Field[] first = [Fields.Id, soort, Fields.Title, Fields.Aliases, Address, Fields.Summary, Pillar, Group, .. OfSomeKinds, Relations, Fields.Sources];
        Field[] declared = [.. Kinds.Common, .. kind.Fields];
        // What a kind declares itself says more: that it is required, for one.
        var all = first.Select(field => declared.FirstOrDefault(own => own.Key == field.Key) ?? field).Concat(declared).Append(Text);
        return [.. all.DistinctBy(field => field.Key).Select(field => field.Key == Fields.Status.Key ? field with { Required = true } : field)];
    }
}
