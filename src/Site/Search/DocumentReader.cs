using System.Collections.Concurrent;

namespace Site.Search;

/// <summary>The terms of one text with their weights: stems, parts of compounds, and concepts.</summary>
public sealed class DocumentReader(Concepts concepts, Compounds compounds)
{
    /// <param name="Words">As they are written, folded.</param>
    public sealed record Found(Dictionary<string, double> Terms, HashSet<string> Words);

    /// <param name="Parts">Stems of the parts, the head last.</param>
    private sealed record Known(string Stem, bool IsStop, string[] Parts);

    /// <summary>A word of a search phrase says less than a search word: "begrijpt de uitleg niet" is hardly about uitleg.</summary>
    private const double PhraseDilution = 0.7;

    // A site repeats its words: each is analysed once.
    private readonly ConcurrentDictionary<string, Known> _known = new(StringComparer.Ordinal);

    public string Stem(string word) => Know(word).Stem;

    public IReadOnlyList<string> PartStems(string word) => Know(word).Parts;

    public Found Read(IEnumerable<(Zone Zone, string Text)> texts, double[] weights, double[] usual, double[] normalised, double partWeight)
    {
        var found = new Found(new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        foreach (var zone in texts.GroupBy(text => text.Zone))
        {
            var z = (int)zone.Key;
            var texts2 = zone.Select(text => Analyzer.Tokens(text.Text)).ToList();
            var length = texts2.Sum(tokens => tokens.Count);
            if (length == 0) continue;
            var unit = weights[z] / (1 - normalised[z] + (normalised[z] * length / usual[z]));
            foreach (var tokens in texts2) Read(tokens, zone.Key == Zone.Tags ? unit / Math.Pow(Content(tokens), PhraseDilution) : unit, partWeight, withStops: z <= (int)Zone.Names, found);
        }
        return found;
    }

    private static int Content(List<Analyzer.Token> tokens) => Math.Max(1, tokens.Count(token => !DutchData.Stop.Contains(token.Word)));

    private void Read(List<Analyzer.Token> tokens, double unit, double partWeight, bool withStops, Found found)
    {
        var sequence = new List<string>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            Word(token.Word, token.Pieces.Count > 0 ? null : sequence);
            foreach (var piece in token.Pieces) Word(piece, sequence);
            if (Completed(tokens, i) is { } whole) Word(whole, null);
        }
        foreach (var phrase in concepts.In(sequence)) AddConcept(phrase, unit);

        void Word(string word, List<string>? stems)
        {
            var known = Know(word);
            if (known.IsStop && !withStops) return;
            found.Words.Add(word);
            Add(known.Stem, unit);
            if (known.IsStop) return;
            stems?.Add(known.Stem);
            if (stems is null && concepts.ByFirst.TryGetValue(known.Stem, out var own))
                foreach (var phrase in own.Where(phrase => phrase.Length == 1)) AddConcept(phrase, unit);
            foreach (var part in known.Parts)
            {
                Add(part, unit * partWeight);
                if (concepts.ByFirst.TryGetValue(part, out var phrases))
                    foreach (var phrase in phrases.Where(phrase => phrase.Length == 1)) AddConcept(phrase, unit * partWeight);
            }
        }

        void AddConcept(Concepts.Phrase phrase, double weight) => Add(phrase.Weight == 1 ? phrase.Concept.Key : phrase.Concept.Key + Concepts.RelatedMark, weight * phrase.Weight);

        void Add(string term, double weight) => found.Terms[term] = found.Terms.GetValueOrDefault(term) + weight;
    }

    /// <summary>"dak- en thuisloosheid" also says dakloosheid, "burenoverlast en -conflicten" also burenconflicten.</summary>
    private string? Completed(List<Analyzer.Token> tokens, int i)
    {
        if (i + 2 >= tokens.Count || tokens[i + 1].Word is not ("en" or "of")) return null;
        return tokens[i].Before ? compounds.CompleteEnd(tokens[i].Word, tokens[i + 2].Word)
            : tokens[i + 2].After ? compounds.CompleteStart(tokens[i].Word, tokens[i + 2].Word)
            : null;
    }

    private Known Know(string word) => _known.GetOrAdd(word, word =>
    {
        var isStop = DutchData.Stop.Contains(word);
        var stem = Analyzer.Stem(word);
        return new Known(stem, isStop, isStop ? [] : [.. compounds.Parts(word).Select(Analyzer.Stem).Where(part => part != stem).Distinct()]);
    });
}
