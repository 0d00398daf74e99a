using System.Globalization;
using System.Text.RegularExpressions;
using Site.Model;
using Site.Text;

namespace Site.Templates;

/// <summary>How the entries of a kind are grouped on their index page. The full list, without script.</summary>
public static partial class Listing
{
    /// <param name="Title">Empty when the list has one group only.</param>
    /// <param name="Target">What the group's heading leads to, or null.</param>
    public sealed record Group(string Title, Entry? Target, IReadOnlyList<Entry> Entries);

    public static IReadOnlyList<Group> Of(Kind kind, Graph graph)
    {
        var entries = graph.Of(kind).Where(entry => entry.IsCurrent).ToList();
        if (kind == Kinds.Actie) return [.. graph.Of(Kinds.Groep).Select(group => new Group(group.Title, group, graph.Children(group)))];
        if (kind == Kinds.Interventie) return ByChoice(entries, Fields.Form, Words.Form);
        if (kind == Kinds.Doelgroep) return ByChoice(entries, Fields.Cluster, Words.Cluster);
        if (kind == Kinds.Wet) return ByChoice(entries, Fields.Regulation, Words.Regulation);
        if (kind == Kinds.Publicatie) return ByChoice(entries, Fields.PublicationType, Words.PublicationType);
        if (kind == Kinds.Organisatie) return ByChoice(entries, Fields.OrganisationType, Words.OrganisationType);
        if (kind == Kinds.Instrument) return ByChoice(entries, Fields.ToolType, Words.ToolType);
        if (kind == Kinds.Praktijkvoorbeeld) return ByChoice(entries, Fields.Province, Words.Province);
        if (kind == Kinds.Begrip) return ByLetter(entries);
        return [new Group("", null, entries)];
    }

    /// <summary>
    /// Figures by topic: counts of different makers never mix (T10). Within a topic the latest comes first, and a plain
    /// number before what divides it: readers come for how many there are now.
    /// </summary>
    public static IReadOnlyList<Group> Figures(Graph graph) =>
        ByChoice([.. graph.Of(Kinds.Cijfer).OrderByDescending(YearOf).ThenBy(figure => figure.Get(Fields.FigureValue)?.Length)], Fields.Topic, Words.FigureTopic);

    private static int YearOf(Entry figure) =>
        Year().Matches(figure.Get(Fields.ReferenceDate) ?? "").Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).DefaultIfEmpty().Max();

    [GeneratedRegex(@"\b(?:19|20)[0-9]{2}\b")]
    private static partial Regex Year();

    /// <summary>A–Z by the first letter of the title.</summary>
    public static IReadOnlyList<Group> ByLetter(IEnumerable<Entry> entries) =>
    [
        .. entries.OrderBy(entry => entry.Title, Fold.DutchOrder)
            .GroupBy(entry => Fold.Text(entry.Title) is [>= 'a' and <= 'z' and var letter, ..] ? char.ToUpperInvariant(letter).ToString() : "0–9")
            .Select(group => new Group(group.Key, null, [.. group])),
    ];

    private static IReadOnlyList<Group> ByChoice(IReadOnlyList<Entry> entries, Field<string> field, Vocabulary vocabulary) =>
    [
        .. vocabulary.Words
            .Select(pair => new Group(Dutch.Capital(pair.Label), null, [.. entries.Where(entry => entry.Get(field) == pair.Word)]))
            .Append(new Group("Onbekend", null, [.. entries.Where(entry => entry.Get(field) is null)]))
            .Where(group => group.Entries.Count > 0),
    ];
}
