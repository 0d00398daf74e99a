using System.Globalization;
using Site.Model;
using Site.Text;

namespace Site.Templates;

/// <summary>The few words behind an entry in a list.</summary>
public static class CatalogueMeta
{
    public static IEnumerable<string> Of(Entry entry, Graph graph)
    {
        if (entry.Kind == Kinds.Actie)
        {
            if (graph.PillarOf(entry) is { } pillar) yield return pillar.Title;
            foreach (var actor in entry.Get(Fields.ActedBy)) yield return Dutch.Capital(Words.Actor.Label(actor));
        }
        else if (entry.Kind == Kinds.Interventie)
        {
            yield return Dutch.Capital(Words.Form.Label(entry.Get(Fields.Form) ?? ""));
            foreach (var pillar in graph.Out(entry, Fields.Pillars)) yield return pillar.Title;
            var known = graph.In(entry, Kinds.Bewijs, Fields.Intervention).Count(record => record.Get(Fields.State) == "bekend");
            yield return known == 0 ? "Geen onderzoek beschreven" : Dutch.Count(known, "onderzochte uitkomst", "onderzochte uitkomsten");
        }
        else if (entry.Kind == Kinds.Praktijkvoorbeeld)
        {
            yield return entry.Get(Fields.Town) ?? "Plaats onbekend";
            yield return entry.Get(Fields.ExampleStatus) is { } status ? Dutch.Capital(Words.ExampleStatus.Label(status)) : "Status onbekend";
        }
        else if (entry.Kind == Kinds.Publicatie)
        {
            if (Reference.Publisher(entry) is { } publisher) yield return Dutch.Capital(publisher);
            yield return entry.Get(Fields.Year)?.ToString(CultureInfo.InvariantCulture) ?? "Jaar onbekend";
        }
        else if (entry.Kind == Kinds.Ambitie)
        {
            // The scheme and the plan speak of ambitions by number.
            yield return $"Ambitie {entry.Get(Fields.Order)}";
            var actions = graph.In(entry, Kinds.Actie, Fields.Ambitions).Count;
            yield return actions == 0 ? "Geen actie gekoppeld" : Dutch.Count(actions, "actie", "acties");
        }
        else if (entry.Kind == Kinds.Gemeentetype) yield return $"n = {entry.Get(Fields.Count)}";
        else if (entry.Kind == Kinds.Ondersteuning)
            foreach (var provider in graph.Out(entry, Fields.Providers)) yield return provider.Title;
    }
}
