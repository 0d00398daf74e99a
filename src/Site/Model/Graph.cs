using Site.Text;

namespace Site.Model;

/// <summary>An edge: <paramref name="Rel"/> is the key under which its author wrote it, <c>tekst</c> for a link in the text.</summary>
public sealed record Edge(Entry From, string Rel, Entry To);

/// <summary>All entries with their links resolved in both directions. Nothing in it changes after it is made.</summary>
public sealed class Graph
{
    /// <summary>The <c>rel</c> of a link in running text.</summary>
    public const string InText = "tekst";

    private static readonly IReadOnlyList<Entry> None = [];
    private readonly Dictionary<string, Entry> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Kind, string Slug), Entry> _bySlug = [];
    private readonly Dictionary<Kind, List<Entry>> _byKind = [];
    private readonly Dictionary<(Entry, string Rel), List<Entry>> _out = [];
    private readonly Dictionary<(Entry, string Rel, Kind From), List<Entry>> _in = [];
    private readonly Dictionary<Entry, List<Edge>> _edgesOut = [];
    private readonly Dictionary<Entry, List<Edge>> _edgesIn = [];
    private readonly Dictionary<Entry, List<Entry>> _children = [];

    /// <param name="entries">With unique ids, and unique slugs within a kind; a double is left out (the finding is the reader's).</param>
    /// <param name="parties">Slug to name, from <c>vocabulary/partijen.yml</c>.</param>
    public Graph(IEnumerable<Entry> entries, IReadOnlyDictionary<string, string> parties, SiteSettings settings)
    {
        Parties = parties;
        Settings = settings;
        var sorted = entries.OrderBy(entry => entry, EntryOrder.Instance).Where(entry => _byId.TryAdd(entry.Id, entry)).ToList();
        All = sorted;
        foreach (var entry in sorted)
        {
            _bySlug.TryAdd((entry.Kind.Name, entry.Slug), entry);
            Add(_byKind, entry.Kind, entry);
        }
        foreach (var entry in sorted)
        {
            if (Parent(entry) is { } parent) Add(_children, parent, entry);
            foreach (var (rel, link) in Links.Of(entry))
                if (Target(link) is { } target) Connect(new Edge(entry, rel, target));
        }
        Terms = new TermIndex(Of(Kinds.Begrip));
    }

    public IReadOnlyList<Entry> All { get; }

    public IReadOnlyDictionary<string, string> Parties { get; }

    public SiteSettings Settings { get; }

    /// <summary>Glossary terms by their words, for marking them in running text.</summary>
    public TermIndex Terms { get; }

    /// <summary>The entries of a kind, in the order of lists.</summary>
    public IReadOnlyList<Entry> Of(Kind kind) => _byKind.GetValueOrDefault(kind) ?? None;

    public Entry? Find(string id) => _byId.GetValueOrDefault(id);

    public Entry? Find(Kind kind, string slug) => _bySlug.GetValueOrDefault((kind.Name, slug));

    /// <summary>What a link points at: by slug within its kinds, else by id; null when there is no such entry.</summary>
    public Entry? Target(Link link)
    {
        foreach (var kind in link.Kinds)
            if (_bySlug.TryGetValue((kind, link.Name), out var bySlug)) return bySlug;
        return _byId.TryGetValue(link.Name, out var byId) && (link.Kinds.Count == 0 || link.Kinds.Contains(byId.Kind.Name)) ? byId : null;
    }

    /// <summary>Targets of the entry's own key, as authored.</summary>
    public IReadOnlyList<Entry> Out(Entry entry, Field field) => _out.GetValueOrDefault((entry, field.Key)) ?? None;

    /// <summary>Entries of a kind whose key points at this entry, in the order of lists.</summary>
    public IReadOnlyList<Entry> In(Entry entry, Kind from, Field field) => _in.GetValueOrDefault((entry, field.Key, from)) ?? None;

    /// <summary>All edges that start here, in authored order.</summary>
    public IReadOnlyList<Edge> EdgesFrom(Entry entry) => (IReadOnlyList<Edge>?)_edgesOut.GetValueOrDefault(entry) ?? [];

    /// <summary>All edges that end here, by kind and the order of lists.</summary>
    public IReadOnlyList<Edge> EdgesTo(Entry entry) => (IReadOnlyList<Edge>?)_edgesIn.GetValueOrDefault(entry) ?? [];

    /// <summary>The pillar of a group, the group of an action, the page above a page.</summary>
    public Entry? Parent(Entry entry) =>
        entry.Kind == Kinds.Actie ? _bySlug.GetValueOrDefault((Kinds.Groep.Name, entry.Path[1]))
        : entry.Kind == Kinds.Groep ? _bySlug.GetValueOrDefault((Kinds.Pijler.Name, entry.Path[0]))
        : entry.Kind == Kinds.Pagina && entry.Path.Count > 0 ? _bySlug.GetValueOrDefault((Kinds.Pagina.Name, entry.Path[0]))
        : null;

    public IReadOnlyList<Entry> Children(Entry entry) => _children.GetValueOrDefault(entry) ?? None;

    /// <summary>The pillar that an action or group belongs to by its folder; null for other kinds.</summary>
    public Entry? PillarOf(Entry entry) =>
        entry.Path.Count > 0 && entry.Kind != Kinds.Bewijs ? _bySlug.GetValueOrDefault((Kinds.Pijler.Name, entry.Path[0])) : null;

    private void Connect(Edge edge)
    {
        Add(_edgesOut, edge.From, edge);
        Add(_edgesIn, edge.To, edge);
        // A target named twice counts once. Incoming edges arrive per entry, so a double is always the last one.
        if (!_out.TryGetValue((edge.From, edge.Rel), out var targets) || !targets.Contains(edge.To)) Add(_out, (edge.From, edge.Rel), edge.To);
        if (!_in.TryGetValue((edge.To, edge.Rel, edge.From.Kind), out var sources) || sources[^1] != edge.From) Add(_in, (edge.To, edge.Rel, edge.From.Kind), edge.From);
    }

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key, TValue value) where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list)) lists[key] = list = [];
        list.Add(value);
    }
}

/// <summary>The order of lists: by kind, then <c>volgorde</c> or the number in the id, then title.</summary>
public sealed class EntryOrder : IComparer<Entry>
{
    public static readonly EntryOrder Instance = new();
    private static readonly Dictionary<Kind, int> KindOrder = Kinds.All.Select((kind, index) => (kind, index)).ToDictionary(pair => pair.kind, pair => pair.index);

    public int Compare(Entry? a, Entry? b)
    {
        if (a is null || b is null || ReferenceEquals(a, b)) return a is null ? (b is null ? 0 : -1) : b is null ? 1 : 0;
        var byKind = KindOrder[a.Kind].CompareTo(KindOrder[b.Kind]);
        if (byKind != 0) return byKind;
        // Actions and findings keep the numbering of their ids; it says nothing about how often they are done.
        if (a.Kind == Kinds.Actie || a.Kind == Kinds.Bevinding) return string.CompareOrdinal(a.Id, b.Id);
        if (a.Kind == Kinds.Groep && string.CompareOrdinal(a.Path[0], b.Path[0]) is not 0 and var byPillar) return byPillar;
        var byOrder = (a.Get(Fields.Order) ?? 0).CompareTo(b.Get(Fields.Order) ?? 0);
        if (byOrder != 0) return byOrder;
        var byTitle = Fold.DutchOrder.Compare(a.Title, b.Title);
        return byTitle != 0 ? byTitle : string.CompareOrdinal(a.Id, b.Id);
    }
}
