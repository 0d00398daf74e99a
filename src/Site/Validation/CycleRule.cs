using Site.Diagnostics;
using Site.Model;

namespace Site.Validation;

/// <summary>No action waits, directly or by way of others, on itself.</summary>
internal static class CycleRule
{
    public static void Check(Graph graph, DiagnosticBag diagnostics)
    {
        var (done, onPath) = (new HashSet<Entry>(), new HashSet<Entry>());
        // A stack of our own: a chain of actions may be longer than the machine's.
        var path = new List<(Entry Entry, int Next)>();
        foreach (var start in graph.Of(Kinds.Actie))
        {
            Enter(start);
            while (path.Count > 0)
            {
                var (entry, next) = path[^1];
                var required = graph.Out(entry, Fields.Requires);
                if (next < required.Count)
                {
                    path[^1] = (entry, next + 1);
                    Enter(required[next]);
                    continue;
                }
                path.RemoveAt(path.Count - 1);
                onPath.Remove(entry);
                done.Add(entry);
            }
        }

        void Enter(Entry entry)
        {
            if (onPath.Contains(entry))
            {
                var cycle = path[path.FindIndex(step => step.Entry == entry)..].Select(step => step.Entry).Append(entry).Select(member => member.Slug);
                diagnostics.Add(Findings.RequiresCycle(entry.Values.PlaceOf(Fields.Requires), string.Join(" → ", cycle)));
            }
            else if (!done.Contains(entry))
            {
                onPath.Add(entry);
                path.Add((entry, 0));
            }
        }
    }
}
