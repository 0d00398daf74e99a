using Site.Model;

namespace Site.Search;

/// <summary>
/// Groups of words with one meaning, from the glossary and <c>synoniemen.yml</c>, found in texts and questions by their stems.
/// A group of the file that names a glossary term joins that term's group.
/// </summary>
public sealed class Concepts
{
    /// <summary>The mark before a concept among the terms of the index; sorts after every letter.</summary>
    public const char Mark = '~';

    /// <summary>Behind the key of a concept that a text has by related words only; such texts do not make the concept common.</summary>
    internal const string RelatedMark = "?";

    /// <param name="Shown">The words as an editor wrote them, the name of the concept first.</param>
    /// <param name="Outdated">Of these the words we no longer use.</param>
    /// <param name="Term">The glossary entry, if any.</param>
    public sealed record Concept(string Key, List<string> Shown, List<string> Outdated, Entry? Term, SynonymGroup? Group);

    /// <param name="Rest">Stems after the first, joined by spaces.</param>
    /// <param name="Weight">1 for a word of the group; less for one that is only related.</param>
    public readonly record struct Phrase(string Rest, int Length, Concept Concept, double Weight)
    {
        /// <summary>The key under which a text with this phrase is found.</summary>
        public string Term => Weight == 1 ? Concept.Key : Concept.Key + RelatedMark;

        /// <summary>The whole phrase stands in the text, its first stem at that place.</summary>
        public bool Follows(List<Lexicon.Term> stems, int at)
        {
            if (Length == 1) return true;
            if (at + Length > stems.Count) return false;
            var rest = Rest.AsSpan();
            for (var i = 1; i < Length; i++)
            {
                var stem = stems[at + i].Key.AsSpan();
                if (!rest.StartsWith(stem) || (rest.Length > stem.Length && rest[stem.Length] != ' ')) return false;
                rest = rest.Length > stem.Length ? rest[(stem.Length + 1)..] : [];
            }
            return rest.IsEmpty;
        }
    }

    private const double RelatedWeight = 0.42;
    private readonly Dictionary<string, List<Phrase>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Concept> _byName = new(StringComparer.Ordinal);

    public Concepts(Graph graph)
    {
        foreach (var term in graph.Of(Kinds.Begrip).Where(term => term.IsCurrent))
        {
            var outdated = term.Get(Fields.Outdated);
            List<string> names = [term.Title, .. term.Get(Fields.Aliases), .. outdated];
            Add(new Concept(Mark + term.Slug, names, [.. outdated], term, null), names, []);
        }
        foreach (var group in graph.Settings.Synonyms)
        {
            var known = group.Words.Select(word => _byName.GetValueOrDefault(Name(word))).FirstOrDefault(concept => concept is not null);
            var concept = known ?? new Concept(Mark + Text.Slug.From(group.Words.Count > 0 ? group.Words[0] : ""), [], [], null, group);
            concept.Shown.AddRange(group.Words.Where(word => !concept.Shown.Contains(word)));
            Add(concept, group.Words, group.Related);
        }
        foreach (var phrases in _byFirst.Values) phrases.Sort((a, b) => b.Length != a.Length ? b.Length.CompareTo(a.Length) : string.CompareOrdinal(a.Rest + a.Concept.Key, b.Rest + b.Concept.Key));
    }

    public List<Concept> All { get; } = [];

    /// <summary>Words of groups that cannot count: all but one of them are small words.</summary>
    public List<string> TooShort { get; } = [];

    /// <summary>Stem to a word that stands in a group, for stems that no text has: "evictie".</summary>
    public Dictionary<string, string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>By first stem, longest first.</summary>
    public IReadOnlyDictionary<string, List<Phrase>> ByFirst => _byFirst;

    /// <summary>Stems of a phrase without its small words, hyphenated words in pieces.</summary>
    public static List<string> Stems(string text)
    {
        var all = Analyzer.Tokens(text).SelectMany(token => token.Pieces.Count > 0 ? token.Pieces : [token.Word]).ToList();
        var content = all.Where(word => !DutchData.Stop.Contains(word)).ToList();
        return [.. (content.Count > 0 ? content : all).Select(Analyzer.Stem)];
    }

    private void Add(Concept concept, IEnumerable<string> words, IEnumerable<string> related)
    {
        if (!All.Contains(concept)) All.Add(concept);
        foreach (var word in words)
        {
            _byName.TryAdd(Name(word), concept);
            Register(word, concept, 1);
        }
        foreach (var word in related) Register(word, concept, RelatedWeight);
    }

    private void Register(string text, Concept concept, double weight)
    {
        var tokens = Analyzer.Tokens(text);
        var stems = Stems(text);
        // "dakloos worden" without its small word would be any text with "dakloos".
        if (stems.Count == 1 && tokens.Count > 1)
        {
            TooShort.Add(text);
            return;
        }
        Register(stems, concept, weight);
        foreach (var word in tokens.SelectMany(token => token.Pieces.Prepend(token.Word))) Words.TryAdd(Analyzer.Stem(word), word);
        // A word with hyphens is also known as one word.
        if (tokens is [{ Pieces.Count: > 0 } only]) Register([Analyzer.Stem(only.Word)], concept, weight);
    }

    private void Register(List<string> stems, Concept concept, double weight)
    {
        if (stems.Count == 0) return;
        if (!_byFirst.TryGetValue(stems[0], out var phrases)) _byFirst[stems[0]] = phrases = [];
        var phrase = new Phrase(string.Join(' ', stems.Skip(1)), stems.Count, concept, weight);
        if (!phrases.Any(other => other.Concept == concept && other.Rest == phrase.Rest)) phrases.Add(phrase);
    }

    private static string Name(string word) => string.Join(' ', Stems(word));
}
