using Site.Model;
using Site.Text;

namespace Site.Export;

/// <summary>A list of concepts: the glossary or a vocabulary.</summary>
internal sealed record ConceptScheme(string Uri, string Title, IReadOnlyList<Concept> Concepts)
{
    private static readonly IReadOnlyList<Kind> OfKinds = [Kinds.Begrip, Kinds.Route, Kinds.Doelgroep, Kinds.Ambitie, Kinds.Gemeentetype];

    /// <summary>The schemes that have concepts.</summary>
    public static IReadOnlyList<ConceptScheme> All(Graph graph, Addresses addresses) =>
        [.. from kind in OfKinds
            where graph.Of(kind).Count > 0
            let scheme = Identity.Of(Route.Index(kind), "soort:" + kind.Name, addresses)
            select new ConceptScheme(scheme, Dutch.Capital(kind.Many), [.. graph.Of(kind).Select(entry => Concept.Of(entry, scheme, graph, addresses))])];

    public static bool IsConcept(Entry entry) => OfKinds.Contains(entry.Kind);
}

/// <summary>A subject as a SKOS concept; its URI is the address of its page.</summary>
/// <param name="Hidden">Words we no longer use: found, not shown.</param>
/// <param name="Related">Other concepts.</param>
/// <param name="SeeAlso">Subjects that are no concepts.</param>
internal sealed record Concept(
    string Uri, string Scheme, string Notation, string Preferred, string Definition, bool Deprecated,
    IReadOnlyList<string> Alternative, IReadOnlyList<string> Hidden, IReadOnlyList<string> Related, IReadOnlyList<string> SeeAlso)
{
    public static Concept Of(Entry entry, string scheme, Graph graph, Addresses addresses)
    {
        var targets = graph.Out(entry, Fields.SeeAlso).ToLookup(ConceptScheme.IsConcept, target => Identity.Of(target, addresses));
        // SKOS wants the three kinds of label apart from each other.
        var alternative = entry.Get(Fields.Aliases).Where(name => name != entry.Title).ToList();
        var hidden = entry.Get(Fields.Outdated).Where(name => name != entry.Title && !alternative.Contains(name)).ToList();
        return new Concept(Identity.Of(entry, addresses), scheme, entry.Id, entry.Title, entry.Summary, !entry.IsCurrent, alternative, hidden, [.. targets[true]], [.. targets[false]]);
    }
}
