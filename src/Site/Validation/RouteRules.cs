using Site.Diagnostics;
using Site.Model;

namespace Site.Validation;

/// <summary>Two entries never want one address, and a redirect never covers a living page.</summary>
internal static class RouteRules
{
    public static void Check(Graph graph, DiagnosticBag diagnostics)
    {
        var wanted = new Dictionary<string, List<(Entry Entry, Place Place)>>(StringComparer.Ordinal);
        foreach (var entry in graph.All)
        {
            if (entry.Kind.HasPage) Want(Route.Of(entry), entry, entry.Place);
            foreach (var redirect in entry.Get(Fields.Redirects))
            {
                var at = entry.Values.PlaceOf(Fields.Redirects);
                if (!Route.IsValid(redirect)) diagnostics.Add(Findings.BadRedirect(at, redirect));
                else if (FacetOwner(redirect) is { } list) diagnostics.Add(Findings.RouteCollision(at, redirect, $"de filters van {list}"));
                else Want(redirect, entry, at);
            }
        }
        foreach (var (route, owners) in wanted.Where(pair => pair.Value.Count > 1))
        {
            var rivals = new Rivals(owners.Select(owner => owner.Place));
            foreach (var owner in owners) diagnostics.Add(Findings.RouteCollision(owner.Place, route, rivals.Of(owner.Place)));
        }

        void Want(string route, Entry entry, Place place)
        {
            if (!wanted.TryGetValue(route, out var owners)) wanted[route] = owners = [];
            owners.Add((entry, place));
        }
    }

    /// <summary>The site makes these pages itself, one per value that occurs; which values occur changes with the content.</summary>
    private static string? FacetOwner(string route) =>
        route.Split('/') is ["", var segment, var param, _, ""] && Kinds.All.FirstOrDefault(kind => kind.Segment == segment && Facets.Of(kind).Any(facet => facet.Param == param)) is { } kind
            ? Route.Index(kind) : null;
}
