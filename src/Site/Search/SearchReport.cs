using Site.Model;

namespace Site.Search;

/// <summary>What an editor can mend: titles that do not find their own entry, groups of synonyms without use, words that lead nowhere.</summary>
public static class SearchReport
{
    private const int FirstPage = 10;

    public static IEnumerable<string> Of(SearchIndex index)
    {
        var lost = Lost(index).ToList();
        yield return $"Titels die hun eigen onderwerp niet bij de eerste {FirstPage} zetten: {lost.Count}";
        foreach (var entry in lost) yield return $"    {entry.Title} ({entry.Kind.One}, {entry.Place.File})";

        var idle = index.Concepts.All.Where(concept => concept.Group is not null && index.Find(concept.Key) is not { Finds: true }).ToList();
        yield return $"Groepen synoniemen waarvan geen woord in een tekst staat: {idle.Count}";
        foreach (var concept in idle) yield return $"    regel {concept.Group!.Place.Line}: {string.Join(", ", concept.Shown)}";

        var same = index.Concepts.All.Where(concept => concept.Group is { Related.Count: 0 } && concept.Shown.Select(word => string.Join(' ', Concepts.Stems(word))).Distinct().Count() == 1).ToList();
        yield return $"Groepen synoniemen met alleen verbuigingen van één woord (die herkent de zoekmachine zelf): {same.Count}";
        foreach (var concept in same) yield return $"    regel {concept.Group!.Place.Line}: {string.Join(", ", concept.Shown)}";

        yield return $"Woorden van groepen die niet tellen, omdat er zonder kleine woorden maar één woord overblijft: {index.Concepts.TooShort.Count}";
        foreach (var word in index.Concepts.TooShort) yield return $"    {word}";

        var empty = index.Documents.SelectMany(entry => entry.Get(Fields.SearchWords).Select(word => (Entry: entry, Word: word)))
            .Where(pair => Concepts.Stems(pair.Word).All(DutchData.Stop.Contains)).ToList();
        yield return $"Zoekwoorden die alleen uit kleine woorden bestaan en niets vinden: {empty.Count}";
        foreach (var (entry, word) in empty) yield return $"    {word} ({entry.Place.File})";
    }

    /// <summary>Entries that are not on the first page for their own title.</summary>
    public static IEnumerable<Entry> Lost(SearchIndex index)
    {
        var ranking = new Ranking(index, index.Priors);
        for (var document = 0; document < index.Documents.Count; document++)
            if (ranking.Of(index.Documents[document].Title).Hits.Take(FirstPage).All(hit => hit.Document != document)) yield return index.Documents[document];
    }
}
