namespace Site.Search;

/// <summary>Answers a question: which entries, in which order, and why. The same arithmetic in the same order as <c>islands/search/ranking.ts</c>.</summary>
public sealed class Ranking(ITerms terms, IReadOnlyList<double> priors)
{
    private const double OtherWays = 0.38;
    private const double WithoutCoverage = 0.45;
    private const double NameBonus = 1.6;

    /// <summary>What an entry gets of the score of one that is the same; less as they are less alike.</summary>
    private const double Kinship = 0.35;

    /// <summary>Of a word, how many of the best of a kind pass something on.</summary>
    private const int Givers = 4;

    private readonly Expansion _expansion = new(terms);

    public readonly record struct Hit(int Document, double Score);

    /// <param name="Kin">Entry to the one that passed something on to it: the reason to show an entry that has no word of the question itself.</param>
    public sealed record Answer(IReadOnlyList<Hit> Hits, IReadOnlyList<(string Asked, IReadOnlyList<Clause> Clauses)> Words, IReadOnlyDictionary<int, int> Kin);

    /// <summary>Words that are looked for together: a phrase of a group of synonyms, or two words that are one.</summary>
    private sealed record Span(int From, int To, List<Clause> Clauses);

    public Answer Of(string text, Func<int, bool>? within = null, bool typing = false)
    {
        var words = Unhyphenated(Question.Of(text).Words, within);
        var kin = new Dictionary<int, int>();
        return Run(words, [.. words.Select((word, i) => SlotOf(word, within, typing && i == words.Count - 1, kin))], kin, within);
    }

    /// <summary>A word with hyphens that few entries have is looked for in pieces; put together again it still counts, see <see cref="Spans"/>.</summary>
    private List<Question.Word> Unhyphenated(IReadOnlyList<Question.Word> words, Func<int, bool>? within) =>
        [.. words.SelectMany(word => word.Pieces.Count == 0 || _expansion.FindsEnough(word, within)
            ? [word]
            : word.Pieces.Where(piece => !DutchData.Stop.Contains(piece)).Select(Question.Read)).Take(Question.MaxWords)];

    /// <summary>A word, by what it was looked for, and what that gives each entry.</summary>
    private sealed record Slot(List<Clause> Clauses, double[] Scores);

    /// <summary>By word and not by question: another word never takes away what this one finds.</summary>
    private Slot SlotOf(Question.Word word, Func<int, bool>? within, bool typing, Dictionary<int, int> kin)
    {
        var clauses = _expansion.Of(word, within, typing);
        var scores = Score(clauses);
        PassOn(scores, kin);
        return new Slot(clauses, scores);
    }

    /// <summary>The best of each kind pass something on to entries that are like them; whatever the filter, or its counts would not hold.</summary>
    private void PassOn(double[] scores, Dictionary<int, int> kin)
    {
        var best = Likeness.Families.Select(_ => new List<(int Document, double Score)>(Givers + 1)).ToList();
        for (var document = 0; document < scores.Length; document++)
        {
            if (scores[document] <= 0 || terms.Family(document) is not (>= 0 and var family)) continue;
            var own = best[family];
            if (own.Count == Givers && scores[document] <= own[^1].Score) continue;
            var at = own.FindIndex(one => scores[document] > one.Score);
            own.Insert(at < 0 ? own.Count : at, (document, scores[document]));
            if (own.Count > Givers) own.RemoveAt(Givers);
        }
        foreach (var (document, score) in best.SelectMany(own => own))
            foreach (var relative in terms.Relatives(document))
            {
                scores[relative.Document] += Kinship * score * relative.Degree / Likeness.MaxDegree;
                kin.TryAdd(relative.Document, document);
            }
    }

    private Answer Run(List<Question.Word> words, List<Slot> slots, Dictionary<int, int> kin, Func<int, bool>? within)
    {
        var spans = Spans(words);
        var scores = slots.Select(slot => slot.Scores).ToList();
        var spanScores = spans.Select(span => Score(span.Clauses)).ToList();
        var named = Named(words);
        var all = words.Sum(word => word.Importance);
        var hits = new List<Hit>();
        for (var document = 0; document < priors.Count; document++)
        {
            var (total, covered) = (0.0, 0.0);
            for (var i = 0; i < words.Count; i++)
            {
                total += words[i].Importance * scores[i][document];
                if (scores[i][document] > 0) covered += words[i].Importance;
            }
            var (gain, extra) = (0.0, 0.0);
            for (var s = 0; s < spans.Count; s++)
            {
                if (spanScores[s][document] == 0) continue;
                var (own, missing) = (0.0, 0.0);
                for (var i = spans[s].From; i < spans[s].To; i++)
                {
                    own += words[i].Importance * scores[i][document];
                    if (scores[i][document] == 0) missing += words[i].Importance;
                }
                var more = (spanScores[s][document] * (spans[s].To - spans[s].From)) - own;
                if (more > gain) (gain, extra) = (more, missing);
            }
            total += gain;
            covered += extra;
            if (total <= 0 || (within is not null && !within(document))) continue;
            var score = total * (WithoutCoverage + ((1 - WithoutCoverage) * covered / all)) * priors[document];
            if (named.Contains(document)) score *= NameBonus;
            hits.Add(new Hit(document, score));
        }
        hits.Sort((a, b) => b.Score != a.Score ? b.Score.CompareTo(a.Score) : a.Document.CompareTo(b.Document));
        return new Answer(hits, [.. words.Select((word, i) => (word.Text, (IReadOnlyList<Clause>)slots[i].Clauses)), .. spans.Select(span => (string.Join(' ', words.Skip(span.From).Take(span.To - span.From).Select(word => word.Text)), (IReadOnlyList<Clause>)span.Clauses))], kin);
    }

    /// <summary>The strongest clause, and a little of the others.</summary>
    private double[] Score(List<Clause> clauses)
    {
        var highest = new double[priors.Count];
        var sum = new double[priors.Count];
        foreach (var clause in clauses)
        {
            var unit = clause.Weight * clause.Row.Scale / Postings.MaxImpact;
            foreach (var (document, impact) in clause.Row.Postings)
            {
                var score = unit * impact;
                sum[document] += score;
                if (score > highest[document]) highest[document] = score;
            }
        }
        for (var document = 0; document < highest.Length; document++)
            if (sum[document] > 0) highest[document] += OtherWays * (sum[document] - highest[document]);
        return highest;
    }

    private List<Span> Spans(List<Question.Word> words)
    {
        var spans = new List<Span>();
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var phrase in terms.Find(words[i].Stem)?.Phrases ?? [])
                if (phrase.Rest.Length > 0 && phrase.Concept is { } key && End(words, i, phrase.Rest) is { } end && terms.Find(key) is { Finds: true } concept)
                    spans.Add(new Span(i, end, [new Clause(concept, 1, Way.Concept, string.Join(' ', words.Skip(i).Take(end - i).Select(word => word.Text)))]));
            if (i + 1 == words.Count) continue;
            foreach (var linker in (string[])["", "s"])
            {
                var joined = words[i].Text + linker + words[i + 1].Text;
                var clauses = new List<Clause>();
                if (_expansion.Known(Analyzer.Stem(joined), joined, 0.9, Way.Joined, clauses)) spans.Add(new Span(i, i + 2, clauses));
            }
        }
        return spans;
    }

    /// <summary>Entries that are called exactly this.</summary>
    private HashSet<int> Named(List<Question.Word> words)
    {
        var named = new HashSet<int>();
        if (words.Count == 0) return named;
        foreach (var phrase in terms.Find(words[0].Stem)?.Phrases ?? [])
            if (phrase.Concept is null && (phrase.Rest.Length == 0 ? words.Count == 1 : End(words, 0, phrase.Rest) == words.Count)) named.Add(phrase.Document);
        return named;
    }

    /// <returns>The place after the phrase, or null when the words do not follow.</returns>
    private static int? End(List<Question.Word> words, int from, string rest)
    {
        var at = from + 1;
        foreach (var stem in rest.Split(' '))
        {
            if (at >= words.Count || words[at].Stem != stem) return null;
            at++;
        }
        return at;
    }
}
