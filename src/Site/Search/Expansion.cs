namespace Site.Search;

/// <summary>How a word of the question led to a term of the index.</summary>
public enum Way { Exact, Concept, Joined, Form, Prefix, Fuzzy, Part, Beginning }

/// <param name="Word">What was looked for in its place: the corrected word, the part.</param>
public sealed record Clause(TermRow Row, double Weight, Way Way, string Word);

/// <summary>From a word to terms: exact, by synonym, in another form, as a beginning, with a typing error, in parts. The next is tried when those before it give little; what it adds then weighs less.</summary>
public sealed class Expansion(ITerms terms)
{
    /// <summary>A word with fewer results is looked for in other ways as well.</summary>
    private const int Enough = 10;

    private const double ConceptWeight = 1.4;
    private const double FormWeight = 0.5;
    private const double PrefixWeight = 0.75;
    private const double FuzzyWeight = 0.5;
    private const double HeadWeight = 0.45;
    private const double ModifierWeight = 0.45;
    private const double FurtherWeight = 0.4;
    private const int LongEnough = 6;
    private const int MaxPrefixRows = 24;
    private const int MaxFuzzyRows = 3;

    /// <param name="within">The entries that count; a word that none of them has is looked for in other ways too.</param>
    /// <param name="typing">The word may be unfinished.</param>
    public List<Clause> Of(Question.Word word, Func<int, bool>? within, bool typing)
    {
        var clauses = new List<Clause>();
        Known(word.Stem, word.Text, 1, Way.Exact, clauses);
        // A word of the site is no mistake, whatever the filter.
        var exists = clauses.Count > 0;
        Further(() => Forms(word.Text, clauses));
        if (typing) Beginnings(word.Text, clauses);
        else if (word.Text.Length >= LongEnough || None()) Further(() => Beginnings(word.Text, clauses));
        if (!exists && None()) Nearest(word.Text, 1, clauses);
        // The parts of a word that the site has are known; see Widen.
        if (!exists) Further(() => Split(word.Text, clauses));
        if (!exists && word.Text.Length >= 7 && None()) Nearest(word.Text, 2, clauses);
        if (!IsEnough(clauses, within)) Widen(clauses);
        if (None()) LongestPart(word.Text, clauses);
        return clauses;

        bool None() => !Found(clauses, within).Any();

        void Further(Action look)
        {
            var (before, had) = (clauses.Count, !None());
            if (!IsEnough(clauses, within)) look();
            for (var i = before; had && i < clauses.Count; i++) clauses[i] = clauses[i] with { Weight = clauses[i].Weight * FurtherWeight };
        }
    }

    /// <summary>The word as it is written leads to a page of results.</summary>
    public bool FindsEnough(Question.Word word, Func<int, bool>? within)
    {
        var clauses = new List<Clause>();
        Known(word.Stem, word.Text, 1, Way.Exact, clauses);
        return IsEnough(clauses, within);
    }

    private static bool IsEnough(List<Clause> clauses, Func<int, bool>? within) => Found(clauses, within).Distinct().Take(Enough).Count() == Enough;

    private static IEnumerable<int> Found(List<Clause> clauses, Func<int, bool>? within) =>
        clauses.SelectMany(clause => clause.Row.Postings).Select(posting => posting.Document).Where(document => within is null || within(document));

    /// <summary>Adds the parts of compounds that are found by themselves.</summary>
    private void Widen(List<Clause> clauses)
    {
        foreach (var clause in clauses.ToList()) Parts(clause, clauses);
    }

    /// <summary>The stem itself and the groups of synonyms it belongs to.</summary>
    public bool Known(string stem, string shown, double weight, Way way, List<Clause> clauses)
    {
        if (terms.Find(stem) is not { } row) return false;
        var before = clauses.Count;
        if (row.Finds) clauses.Add(new Clause(row, weight, way, shown));
        foreach (var phrase in row.Phrases)
            if (phrase.Rest.Length == 0 && phrase.Concept is { } key && terms.Find(key) is { Finds: true } concept)
                clauses.Add(new Clause(concept, weight * ConceptWeight, Way.Concept, shown));
        return clauses.Count > before;
    }

    /// <summary>Another form of the same thing: schuldhulpverlener for schuldhulpverlening, eenzaam for eenzaamheid.</summary>
    private void Forms(string text, List<Clause> clauses)
    {
        var before = clauses.Count;
        foreach (var suffix in (string[])["ers", "er", "aars", "aar", "ders", "der", "ster", "sters", "heid", "heden"])
        {
            if (clauses.Count > before) return;
            if (text.Length >= suffix.Length + 5 && text.EndsWith(suffix, StringComparison.Ordinal)) Known(Analyzer.Stem(text[..^suffix.Length]), text[..^suffix.Length], FormWeight, Way.Form, clauses);
        }
        if (clauses.Count == before && text.Length >= 5) Known(Analyzer.Stem(text + "heid"), text + "heid", FormWeight, Way.Form, clauses);
        if (clauses.Count == before && Infinitive(text) is { } root) Known(Analyzer.Stem(root), root, FormWeight, Way.Form, clauses);
    }

    /// <summary>The root of a participle: "mishandeld" is of mishandelen, "bijgeschoold" of bijscholen, "weggelopen" of weglopen.</summary>
    private static string? Infinitive(string text)
    {
        var end = text.EndsWith("en", StringComparison.Ordinal) ? 2 : text[^1] is 'd' or 't' ? 1 : 0;
        if (end == 0 || text.Length < 6) return null;
        var root = text[..^end];
        var prefix = DutchData.Separable.FirstOrDefault(prefix => root.StartsWith(prefix + "ge", StringComparison.Ordinal), "");
        if (root.Length > prefix.Length + 4 && root.AsSpan(prefix.Length).StartsWith("ge")) root = prefix + root[(prefix.Length + 2)..];
        // A long vowel is written once before an ending: geschoold, scholen.
        return root.Length > 3 && root[^2] == root[^3] && "aeou".Contains(root[^2]) ? root[..^2] + root[^1] : root;
    }

    private void Beginnings(string text, List<Clause> clauses)
    {
        if (text.Length < 3) return;
        var found = new List<(Spelling Spelling, string Shown)>();
        foreach (var spelling in terms.Spellings(text[..3]))
            if (clauses.All(clause => clause.Row.Key != spelling.Key) && spelling.Words.FirstOrDefault(word => word.StartsWith(text, StringComparison.Ordinal)) is { } shown) found.Add((spelling, shown));
        foreach (var (key, shown) in MostUsed(found, MaxPrefixRows))
            Known(key, shown, PrefixWeight * (0.4 + (0.6 * text.Length / Math.Max(text.Length, shown.Length))), Way.Prefix, clauses);
    }

    private static List<(string Key, string Shown)> MostUsed(List<(Spelling Spelling, string Shown)> found, int most) =>
        [.. found.OrderByDescending(pair => pair.Spelling.Use).ThenBy(pair => pair.Spelling.Key, StringComparer.Ordinal).Take(most).Select(pair => (pair.Spelling.Key, pair.Shown))];

    /// <summary>Words at a small edit distance that start the same; most mistakes stand later in a word.</summary>
    private void Nearest(string text, int distance, List<Clause> clauses)
    {
        if (text.Length < 4) return;
        var before = clauses.Count;
        var stem = Analyzer.Stem(text);
        foreach (var start in new[] { 2, 1 })
        {
            var (best, found) = (distance, new List<(Spelling Spelling, string Shown)>());
            foreach (var spelling in terms.Spellings(text[..start]))
            {
                var (own, shown) = (int.MaxValue, "");
                foreach (var word in spelling.Words)
                    if (EditDistance.Of(text, word, best) is var d && d < own) (own, shown) = (d, word);
                // A mistake in the singular of a word that the site has in the plural.
                if (EditDistance.Of(stem, spelling.Key, best) is var apart && apart < own) (own, shown) = (apart, spelling.Words[0]);
                if (own > best) continue;
                if (own < best) found.Clear();
                best = own;
                found.Add((spelling, shown));
            }
            foreach (var (key, shown) in MostUsed(found, MaxFuzzyRows))
                Known(key, shown, FuzzyWeight, Way.Fuzzy, clauses);
            if (clauses.Count > before) return;
        }
    }

    /// <summary>A compound that the site does not have, in two words that it has.</summary>
    private void Split(string text, List<Clause> clauses)
    {
        var before = clauses.Count;
        for (var cut = 3; cut <= text.Length - 3; cut++)
            foreach (var linker in (string[])["", "s", "en", "e"])
            {
                if (cut - linker.Length < 3 || !text.AsSpan(0, cut).EndsWith(linker)) continue;
                var (left, right) = (text[..(cut - linker.Length)], text[cut..]);
                if (terms.Find(Analyzer.Stem(left)) is not { Leads: true } first) continue;
                var weak = DutchData.WeakParts.Contains(right);
                if (!weak && terms.Find(Analyzer.Stem(right)) is not { Leads: true }) continue;
                if (!weak && !DutchData.Stop.Contains(right)) Known(Analyzer.Stem(right), right, HeadWeight, Way.Part, clauses);
                // Of a "kwijtscheldingsbeleid" it is the kwijtschelding that somebody looks for.
                if (!DutchData.WeakParts.Contains(left) && !DutchData.Stop.Contains(left)) Known(first.Key, left, weak ? HeadWeight : ModifierWeight, Way.Part, clauses);
                if (clauses.Count > before) return;
            }
    }

    /// <summary>The last resort: the longest known word at the end or at the beginning.</summary>
    private void LongestPart(string text, List<Clause> clauses)
    {
        var before = clauses.Count;
        for (var length = text.Length - 1; length >= 5 && clauses.Count == before; length--)
        {
            Whole(text[^length..], Way.Part, clauses);
            if (clauses.Count == before) Whole(text[..length], Way.Beginning, clauses);
        }
    }

    /// <summary>As it is written: a stem that happens to be the same is no word.</summary>
    private void Whole(string word, Way way, List<Clause> clauses)
    {
        if (DutchData.WeakParts.Contains(word) || terms.Find(Analyzer.Stem(word)) is not { } row) return;
        if (row.Shown.Count == 0 ? row.Key == word : row.Shown.Contains(word)) Known(row.Key, word, ModifierWeight, way, clauses);
    }

    private void Parts(Clause clause, List<Clause> clauses)
    {
        if (clause.Way is Way.Concept or Way.Part or Way.Beginning) return;
        for (var i = 0; i < clause.Row.Parts.Count; i++)
        {
            var head = i == clause.Row.Parts.Count - 1;
            Known(clause.Row.Parts[i], clause.Row.Parts[i], clause.Weight * (head ? HeadWeight : ModifierWeight), Way.Part, clauses);
        }
    }
}
