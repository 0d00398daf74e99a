using System.Text.RegularExpressions;
using Site.Model;
using Site.Tests.Harness;

namespace Site.Tests.Ledger;

/// <summary>Everything the five source texts say stands on the site, and nothing is cited at a place that they do not have.</summary>
public partial class LedgerTests
{
    /// <summary>How often each kind of fact stands in the sources, counted once by hand.</summary>
    private static readonly Dictionary<string, int> Counts = new()
    {
        ["pijler"] = 4, ["groep"] = 13, ["actie"] = 119, ["bevinding"] = 63, ["maatregel"] = 23, ["ambitie"] = 9, ["evaluatievraag"] = 8, ["route"] = 16, ["gemeentetype"] = 7,
        ["doelstelling"] = 3, ["ondersteuning"] = 2, ["challenge"] = 5, ["corporatie-aandachtspunt"] = 5, ["mkba"] = 4, ["cijfer"] = 14, ["doelgroep"] = 52, ["organisatie"] = 40, ["persoon"] = 6,
        ["belanghebbende"] = 28, ["publicatie"] = 37, ["wet"] = 30, ["publiek"] = 8, ["formulier"] = 8, ["formulierblok"] = 13, ["uitspraak"] = 65, ["interventie-naam"] = 172,
    };

    /// <summary>Kinds that are not counted; the last two need no carrier.</summary>
    private static readonly string[] Free = ["toelichting", "opmaak", "herhaling"];

    private static IEnumerable<LedgerFile.Row> Facts => LedgerFile.AllRows.Where(row => row.Sort is not ("opmaak" or "herhaling"));

    [Fact]
    public void EveryLineOfEverySourceHasARow() => Assert.All(LedgerFile.All, file =>
    {
        var covered = file.Rows.SelectMany(row => LedgerFile.Range(row.Lines)).ToHashSet();
        Assert.Empty(Enumerable.Range(1, file.Lines).Except(covered).Except(file.Empty));
        Assert.Empty(covered.Where(line => line < 1 || line > file.Lines));
    });

    [Fact]
    public void TheSourcesAreTheFive() => Assert.Equal([("000", 26), ("001", 18), ("002", 46), ("003", 958), ("004", 19)], LedgerFile.All.Select(file => (file.Source, file.Lines)));

    [Fact]
    public void TheCountsAreThoseOfTheSources() =>
        Assert.Equal(Counts.OrderBy(pair => pair.Key, StringComparer.Ordinal),
            LedgerFile.AllRows.Where(row => !Free.Contains(row.Sort)).GroupBy(row => row.Sort).Select(group => KeyValuePair.Create(group.Key, group.Count())).OrderBy(pair => pair.Key, StringComparer.Ordinal));

    [Fact]
    public void EachRowIsWellFormed()
    {
        Assert.Equal(LedgerFile.AllRows.Count, LedgerFile.AllRows.Select(row => row.Id).Distinct().Count());
        Assert.All(LedgerFile.All, file => Assert.All(file.Rows, row =>
        {
            Assert.Matches($"^s{file.Source}-{LedgerFile.Range(row.Lines).First()}[a-z]*$", row.Id);
            Assert.False(string.IsNullOrWhiteSpace(row.Fact) || row.Fact.Contains('\n'), row.Id);
            if (row.Sort == "herhaling") Assert.Contains(LedgerFile.AllRows, other => other.Id == row.Repeats);
        }));
    }

    [Fact]
    public void EachFactStandsWhereItsRowSays() =>
        Assert.Empty(Facts.Select(row => (row.Id, Problem: Problem(row.Carrier, EntryTexts.Of))).Where(found => found.Problem is not null).Select(found => $"{found.Id}: {found.Problem}"));

    /// <summary>For each fact there is a sentence that carries it: without that sentence the test above fails.</summary>
    [Fact]
    public void TakingAwayItsSentenceIsNoticed() =>
        Assert.Empty(Facts.Where(row => !Sentences(EntryTexts.Of(row.Carrier!.Id, row.Carrier.Key))
            .Any(without => Problem(row.Carrier, (_, _) => without) is not null)).Select(row => row.Id));

    [Fact]
    public void AnEmptiedKeyIsNoticed() => Assert.All(Facts, row => Assert.NotNull(Problem(row.Carrier, (_, _) => "")));

    [Fact]
    public void SourcesAreCitedOnlyAtTheirPlaces()
    {
        var places = LedgerFile.All.ToDictionary(file => file.Publication, file => file.Places);
        Assert.All(places.Keys, slug => Assert.NotNull(RealSite.Graph.Find(Kinds.Publicatie, slug)));
        Assert.Empty(from entry in RealSite.Graph.All
                     from source in entry.Get(Fields.Sources)
                     where source.Get(Fields.Publication) is { } link && places.TryGetValue(RealSite.Graph.Target(link)!.Slug, out var known) && !known.ContainsKey(source.Get(Fields.Where) ?? "")
                     select $"{entry.Id}: {source.Get(Fields.Where)}");
    }

    [Fact]
    public void EachPlaceLiesWithinItsSource() => Assert.All(LedgerFile.All, file => Assert.All(file.Places.Values, lines => Assert.InRange(LedgerFile.Range(lines).Last(), 1, file.Lines)));

    /// <summary><c>seeds/namen.yml</c>: every name of an intervention leads a reader to an entry that bears it.</summary>
    [Fact]
    public void EveryNameOfAnInterventionLeadsSomewhere()
    {
        var names = Yaml.Read(Path.Combine(Repository.Seeds, "namen.yml")).Items();
        Assert.Equal(Counts["interventie-naam"], names.Count);
        Assert.Empty(names.Where(name => RealSite.Graph.Find(name.Text("naar")) is not { } entry || !entry.Get(Fields.Aliases).Append(entry.Title).Contains(name.Text("als"))).Select(name => name.Text("id")));
    }

    private static string? Problem(LedgerFile.Carrier? carrier, Func<string, string, string> textOf)
    {
        if (carrier is null) return "no carrier";
        if (!EntryTexts.Exists(carrier.Id)) return $"there is no entry {carrier.Id}";
        if (carrier.Words.Count is < 1 or > 3) return "one to three words";
        var text = textOf(carrier.Id, carrier.Key);
        return carrier.Words.FirstOrDefault(word => !text.Contains(word, StringComparison.Ordinal)) is { } missing ? $"'{missing}' is not in {carrier.Key} of {carrier.Id}" : null;
    }

    /// <summary>The text with one sentence left out, for each sentence.</summary>
    private static IEnumerable<string> Sentences(string text)
    {
        var sentences = SentenceEnd().Split(text);
        return sentences.Select((_, left) => string.Join('\n', sentences.Where((_, index) => index != left)));
    }

    [GeneratedRegex(@"(?<=[.!?:;])\s+|\n+")]
    private static partial Regex SentenceEnd();
}
