using System.Text.RegularExpressions;
using Site.Diagnostics;
using Site.Model;

namespace Site.Validation;

/// <summary>Two entries never want one address, and a redirect never covers a living page.</summary>
internal static partial class RouteRules
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
                if (RoutePattern().IsMatch(redirect)) Want(redirect, entry, at);
                else diagnostics.Add(Findings.BadRedirect(at, redirect));
            }
        }
        foreach (var (route, owners) in wanted.Where(pair => pair.Value.Count > 1))
            foreach (var owner in owners)
                diagnostics.Add(Findings.RouteCollision(owner.Place, route, string.Join(", ", owners.Where(other => other != owner).Select(other => other.Place.File).Distinct())));

        void Want(string route, Entry entry, Place place)
        {
            if (!wanted.TryGetValue(route, out var owners)) wanted[route] = owners = [];
            owners.Add((entry, place));
        }
    }

    [GeneratedRegex("^(?:/[a-z0-9]+(?:-[a-z0-9]+)*)+/$")]
    private static partial Regex RoutePattern();
}
