using Site.Diagnostics;
using Site.Model;
using Site.Text;

namespace Site.Content;

/// <summary>Stage Resolve: entries of all files into one graph; every link finds its target or becomes a finding.</summary>
public static class Resolver
{
    public static Graph Resolve(IReadOnlyList<Entry> entries, IReadOnlyDictionary<string, string> parties, SiteSettings settings, DiagnosticBag diagnostics)
    {
        foreach (var same in entries.GroupBy(entry => entry.Id).Where(group => group.Count() > 1))
            Each(same, (entry, others) => Findings.DuplicateId(entry.Values.PlaceOf(Fields.Id), entry.Id, others));
        foreach (var same in entries.GroupBy(entry => (entry.Kind, entry.Slug)).Where(group => group.Count() > 1))
            Each(same, (entry, others) => Findings.DuplicateSlug(entry.Place, entry.Slug, others));

        var graph = new Graph(Placed(entries), parties, settings);
        var names = new NameTable(graph);
        foreach (var entry in graph.All)
        {
            foreach (var (_, link) in Links.Of(entry))
            {
                if (graph.Target(link) is not { } target) diagnostics.Add(Findings.UnknownReference(link.Place, link.Name, KindNames(link), names.Nearest(link)));
                else if (!target.IsCurrent && entry.IsCurrent) diagnostics.Add(Findings.RetiredTarget(link.Place, target.Title));
            }
            foreach (var link in Proses.Of(entry).SelectMany(prose => prose.Links))
                if (link.Fragment.Length > 0 && graph.Target(link.Target) is { } target && target.Body?.Headings.Any(heading => heading.Anchor == link.Fragment) != true)
                    diagnostics.Add(Findings.DeadAnchor(link.Target.Place, link.Fragment, target.Title));
            if (entry.Kind.Layout == Layout.Tree && entry.Path.Count > 0 && graph.Parent(entry) is null) diagnostics.Add(Findings.NoParent(entry.Place, "pillars/" + string.Join('/', entry.Path)));
        }
        return graph;

        void Each(IEnumerable<Entry> same, Func<Entry, string, Diagnostic> finding)
        {
            var rivals = new Rivals(same.Select(entry => entry.Place));
            foreach (var entry in same) diagnostics.Add(finding(entry, rivals.Of(entry.Place)));
        }
    }

    /// <summary>Evidence stands on the page of its intervention, which its author may name by slug or by id.</summary>
    private static IEnumerable<Entry> Placed(IReadOnlyList<Entry> entries)
    {
        var interventions = entries.Where(entry => entry.Kind == Kinds.Interventie).ToList();
        var slugs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var intervention in interventions) slugs.TryAdd(intervention.Slug, intervention.Slug);
        foreach (var intervention in interventions) slugs.TryAdd(intervention.Id, intervention.Slug);
        return entries.Select(entry => entry.Kind == Kinds.Bewijs && entry.Get(Fields.Intervention) is { } link && slugs.TryGetValue(link.Name, out var slug) ? entry with { Path = [slug] } : entry);
    }

    private static string KindNames(Link link) =>
        link.Kinds.Count == 0 ? "onderwerp" : string.Join(" of ", link.Kinds.Select(name => Kinds.Find(name)?.One ?? name));

    /// <summary>Slugs and ids by kind, made when the first suggestion is asked for.</summary>
    private sealed class NameTable(Graph graph)
    {
        private readonly Lazy<ILookup<string, string>> _names = new(() =>
            graph.All.SelectMany(entry => new[] { entry.Slug, entry.Id }.Distinct().Select(name => (entry.Kind.Name, name))).ToLookup(pair => pair.Name, pair => pair.name));

        /// <summary>A source that is gone is missed in a thousand places by one name; and nobody reads the thousandth suggestion.</summary>
        private const int Most = 500;

        private readonly Dictionary<(string Kinds, string Name), string?> _asked = [];

        public string? Nearest(Link link)
        {
            var question = (string.Join(',', link.Kinds), link.Name);
            if (_asked.TryGetValue(question, out var known) || _asked.Count == Most) return known;
            return _asked[question] = Suggest.Nearest(link.Name, link.Kinds.Count == 0 ? _names.Value.SelectMany(names => names) : link.Kinds.SelectMany(kind => _names.Value[kind]));
        }
    }
}
