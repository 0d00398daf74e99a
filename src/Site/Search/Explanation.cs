using System.Globalization;
using Site.Model;

namespace Site.Search;

/// <summary>A ranking with its reasons, for editors: which word led by which way to which term, and what that gave each entry.</summary>
public static class Explanation
{
    private const int Shown = 10;

    /// <param name="within">Name of the kind that is filtered on; empty for all.</param>
    public static IEnumerable<string> Of(string question, string within, SearchIndex index)
    {
        var answer = new Ranking(index, index.Priors).Of(question, within.Length == 0 ? null : document => index.Documents[document].Kind.Name == within);
        foreach (var (asked, clauses) in answer.Words)
        {
            yield return $"'{asked}'{(clauses.Count == 0 ? ": niets gevonden" : "")}";
            foreach (var clause in clauses.Take(8))
                yield return $"    {Name(clause.Way),-12} {Label(clause),-32} weegt {Number(clause.Weight * clause.Row.Scale)}, staat bij {clause.Row.Postings.Count} onderwerpen";
        }
        yield return $"{answer.Hits.Count} resultaten";
        foreach (var (hit, place) in answer.Hits.Take(Shown).Select((hit, place) => (hit, place + 1)))
        {
            var entry = index.Documents[hit.Document];
            yield return $"{place,3}. {Number(hit.Score)}  {entry.Title}  ({entry.Kind.One}, {entry.Id})";
            IEnumerable<string> reasons = answer.Words.SelectMany(word => word.Clauses).Select(clause => (Clause: clause, Score: Score(clause, hit.Document)))
                .Where(pair => pair.Score > 0).OrderByDescending(pair => pair.Score).Take(4).Select(pair => $"{Name(pair.Clause.Way)} {Label(pair.Clause)} {Number(pair.Score)}");
            if (answer.Kin.TryGetValue(hit.Document, out var giver)) reasons = [.. reasons, $"verwant aan '{index.Documents[giver].Title}'"];
            yield return "         " + string.Join(" · ", reasons);
        }
    }

    private static double Score(Clause clause, int document) =>
        clause.Weight * clause.Row.Scale / Postings.MaxImpact * clause.Row.Postings.FirstOrDefault(posting => posting.Document == document).Impact;

    private static string Label(Clause clause) =>
        clause.Way == Way.Concept ? $"{clause.Row.Shown.FirstOrDefault()}" : clause.Word == clause.Row.Key ? clause.Word : $"{clause.Word} ({clause.Row.Key})";

    private static string Name(Way way) => way switch
    {
        Way.Exact => "woord",
        Way.Concept => "synoniem",
        Way.Joined => "aaneen",
        Way.Form => "andere vorm",
        Way.Prefix => "begin",
        Way.Fuzzy => "spelfout",
        Way.Part => "deel",
        _ => "woordbegin",
    };

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
