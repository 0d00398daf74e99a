using Site.Diagnostics;
using Site.Model;

namespace Site.Validation;

/// <summary>No action waits, directly or by way of others, on itself.</summary>
internal static class CycleRule
{
    public static void Check(Graph graph, DiagnosticBag diagnostics)
    {
        var done = new HashSet<Entry>();
        foreach (var start in graph.Of(Kinds.Actie))
        {
            var path = new List<Entry>();
            Visit(start, path);
        }

        void Visit(Entry entry, List<Entry> path)
        {
            var seen = path.IndexOf(entry);
            if (seen >= 0)
            {
                var cycle = path[seen..].Append(entry).Select(member => member.Slug);
                diagnostics.Add(Findings.RequiresCycle(entry.Values.PlaceOf(Fields.Requires), string.Join(" → ", cycle)));
                return;
            }
            if (done.Contains(entry)) return;
            path.Add(entry);
            foreach (var next in graph.Out(entry, Fields.Requires)) Visit(next, path);
            path.RemoveAt(path.Count - 1);
            done.Add(entry);
        }
    }
}
