using System.Globalization;
using System.Text.RegularExpressions;
using Site.Model;
using Site.Tests.Harness;

namespace Site.Tests.Interventions;

/// <summary>
/// A quoted figure stands in the record that it cites, as far as that can be decided: in what one may say with an MKBA figure,
/// in a sentence that links to a figure, and in a percentage of an intervention whose source has rows of evidence there.
/// Other numbers have a footnote (the build sees to it); whether the page behind it says so, only a reader can check.
/// </summary>
public partial class QuotedFigureTests
{
    private static readonly Graph Graph = RealSite.Graph;

    [Fact]
    public void WhatOneMaySayHoldsTheAmountsOfTheRecord() => Assert.Empty(
        from figure in Graph.Of(Kinds.Mkba)
        let own = NumbersOf(figure)
        from number in Numbers(figure.Get(Fields.MaySay) + " " + figure.Summary)
        // A year says when, not how much.
        where number is not (>= 1990 and <= 2100) && !own.Contains(number)
        select $"{figure}: {number} stands in no key and not in the text");

    [Fact]
    public void ASentenceThatLinksToAFigureQuotesThatFigure()
    {
        var sentences = (
            from file in RealSite.Source.Files
            // A record beside another compares with its own numbers.
            where !file.Key.StartsWith("mkba/", StringComparison.Ordinal) && !file.Key.StartsWith("figures/", StringComparison.Ordinal)
            from sentence in SentenceEnd().Split(RealSite.Source.Text(file.Key))
            let links = FigureLink().Matches(sentence)
            where links.Count > 0
            select (File: file.Key, Sentence: sentence, Records: links.Select(link => Graph.Find(Kinds.Find(link.Groups[1].Value)!, link.Groups[2].Value) ?? Graph.Find(link.Groups[2].Value)).OfType<Entry>().ToList())).ToList();
        Assert.NotEmpty(sentences);
        Assert.Empty(from found in sentences
                     let known = found.Records.SelectMany(NumbersOf).ToHashSet()
                     from amount in Amount().Matches(FigureLink().Replace(found.Sentence, ""))
                     let number = Parse(amount.Groups[1].Value)
                     where number is not null && !known.Contains(number.Value)
                     select $"{found.File}: '{amount.Value}' does not stand in {string.Join(", ", found.Records)}: {found.Sentence.Trim()}");
    }

    private static readonly HashSet<string> OutsideTheRows =
    [
        // How many households the rule concerns: not an outcome, so no row.
        "interventie:kostendelersnorm-op-maat 10 procent",
        // How often a limitation was known and suspected: not an outcome either.
        "interventie:signaleringstools 5%", "interventie:signaleringstools 49%",
        // The row says it in words: six in ten.
        "interventie:kindpakket 60%",
    ];

    [Fact]
    public void APercentageOfAnInterventionStandsInTheRowsOfItsSource() => Assert.Empty(
        from entry in Graph.Of(Kinds.Interventie)
        let notes = entry.Get(Fields.Sources).Where(source => source.Get(Fields.Note) is not null).ToDictionary(source => source.Get(Fields.Note)!, source => Graph.Target(source.Get(Fields.Publication)!)!)
        let rows = Graph.In(entry, Kinds.Bewijs, Fields.Intervention)
        from paragraph in RealSite.Source.Text($"interventions/{entry.Slug}.md").Split('\n')
        let cited = Footnote().Matches(paragraph).Select(note => notes.GetValueOrDefault(note.Groups[1].Value)).OfType<Entry>().ToList()
        where cited.Count > 0 && cited.All(publication => rows.Any(row => Cites(row, publication)))
        let known = Graph.All.Where(other => other != entry && cited.Any(publication => Cites(other, publication))).SelectMany(NumbersOf).ToHashSet()
        from percent in Percent().Matches(paragraph)
        let number = Parse(percent.Groups[1].Value)
        where number is not null && !known.Contains(number.Value) && !OutsideTheRows.Contains($"{entry} {percent.Value}")
        select $"{entry}: {percent.Value} is in no row of {string.Join(", ", cited.Select(publication => publication.Slug).Distinct())}");

    private static bool Cites(Entry entry, Entry publication) => entry.Get(Fields.Sources).Any(source => Graph.Target(source.Get(Fields.Publication)!) == publication);

    /// <summary>Every number that the record itself states: keys and text.</summary>
    private static HashSet<decimal> NumbersOf(Entry entry)
    {
        var numbers = new HashSet<decimal>(Numbers(string.Join(' ', new[] { Fields.FigureValue, Fields.Definition, Fields.ReferenceDate, Fields.MkbaPopulation, Fields.NotCounted, Fields.Horizon, Fields.BaseCase, Fields.Report, Fields.Uncertainty, Fields.Measure, Fields.Population, Fields.Remark }.Select(entry.Get))
            + " " + entry.Title + " " + entry.Body?.PlainText));
        foreach (var amount in new[] { entry.Get(Fields.Low), entry.Get(Fields.High) }.OfType<decimal>()) numbers.UnionWith([amount, amount / 1_000_000, amount / 1_000_000_000]);
        if (entry.Get(Fields.PriceYear) is { } year) numbers.Add(year);
        if (entry.Get(Fields.Participants) is { } participants) numbers.Add(participants);
        return numbers;
    }

    private static IEnumerable<decimal> Numbers(string text) => Number().Matches(text).Select(match => Parse(match.Value)).OfType<decimal>();

    /// <summary>"23.236" and "3,5" as a Dutch reader means them.</summary>
    private static decimal? Parse(string text)
    {
        var plain = Thousands().IsMatch(text) ? text.Replace(".", "", StringComparison.Ordinal) : text;
        return decimal.TryParse(plain.Replace(',', '.').TrimEnd('.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    [GeneratedRegex(@"\d[\d.,]*")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\d{1,3}(?:\.\d{3})+(?:,\d+)?[.,]?$")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"(?:€\s?|(?<=\s))(\d[\d.,]*)(?= (?:euro|miljoen|miljard|per)|\b)(?: euro| miljoen| miljard)")]
    private static partial Regex Amount();

    [GeneratedRegex(@"(\d[\d.,]*) ?(?:%|procent)")]
    private static partial Regex Percent();

    [GeneratedRegex(@"\[[^\]]*\]\((mkba|cijfer):([a-z0-9-]+)\)")]
    private static partial Regex FigureLink();

    [GeneratedRegex(@"\[\^([a-z0-9-]+)\]")]
    private static partial Regex Footnote();

    [GeneratedRegex(@"(?<=[.!?])(?:\[\^[a-z0-9-]+\])*\s+(?=\p{Lu})|\n\s*\n")]
    private static partial Regex SentenceEnd();
}
