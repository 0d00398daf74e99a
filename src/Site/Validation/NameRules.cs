using Site.Diagnostics;
using Site.Model;
using Site.Text;

namespace Site.Validation;

/// <summary>One name, one subject: a title or alias belongs to one entry of a kind.</summary>
internal static class NameRules
{
    public static void Check(Graph graph, DiagnosticBag diagnostics)
    {
        foreach (var kind in Kinds.All)
        {
            var owners = new Dictionary<string, Entry>(StringComparer.Ordinal);
            foreach (var entry in graph.Of(kind).Where(entry => entry.IsCurrent))
                foreach (var name in entry.Get(Fields.Aliases).Prepend(entry.Title))
                {
                    if (owners.TryAdd(Fold.Text(name), entry)) continue;
                    var other = owners[Fold.Text(name)];
                    var field = name == entry.Title ? Fields.Title : (Field)Fields.Aliases;
                    diagnostics.Add(Findings.DuplicateName(entry.Values.PlaceOf(field), name, other == entry ? "dit onderwerp zelf" : other.Place.File + " (" + other.Title + ")"));
                }
        }
    }
}
