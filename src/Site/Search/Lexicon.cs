using System.Collections.Concurrent;

namespace Site.Search;

/// <summary>The words of a site and the terms they lead to, each worked out once: a site repeats its words by the million.</summary>
public sealed class Lexicon
{
    /// <summary>A key of the index: a stem or a concept.</summary>
    /// <param name="key">See <see cref="TermRow.Key"/>.</param>
    /// <param name="number">Counts from 0, so that weights are added up in arrays. The order differs from run to run; what comes out may not depend on it.</param>
    /// <param name="begins">The phrases that begin with this stem, and the terms they lead to.</param>
    public sealed class Term(string key, int number, (Concepts.Phrase Phrase, Term Leads)[] begins)
    {
        public string Key => key;

        public int Number => number;

        public ReadOnlySpan<(Concepts.Phrase Phrase, Term Leads)> Begins => begins;
    }

    /// <param name="text">As it is written, folded.</param>
    /// <param name="number">Not every number is given out.</param>
    /// <param name="parts">Stems of the parts of a compound, the head last.</param>
    public sealed class Word(string text, int number, bool isStop, Term stem, Term[] parts)
    {
        private int _documents;

        public string Text => text;

        public int Number => number;

        public bool IsStop => isStop;

        public Term Stem => stem;

        public ReadOnlySpan<Term> Parts => parts;

        /// <summary>In how many entries it stands.</summary>
        public int Documents => _documents;

        internal void Count() => Interlocked.Increment(ref _documents);
    }

    private readonly Concepts _concepts;
    private readonly Compounds _compounds;
    private readonly ConcurrentDictionary<string, Word> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly Dictionary<string, Term> _terms = new(StringComparer.Ordinal);
    private int _numbers;

    public Lexicon(Concepts concepts, Compounds compounds) =>
        (_concepts, _compounds, _bySpan) = (concepts, compounds, _words.GetAlternateLookup<ReadOnlySpan<char>>());

    public IEnumerable<Word> Words => _words.Values;

    /// <summary>All terms so far.</summary>
    public Term[] Terms
    {
        get { lock (_terms) return [.. _terms.Values]; }
    }

    public Word WordOf(ReadOnlySpan<char> text) => _bySpan.TryGetValue(text, out var known) ? known : _words.GetOrAdd(text.ToString(), Read);

    public Term TermOf(string key)
    {
        lock (_terms)
        {
            if (_terms.TryGetValue(key, out var known)) return known;
            var begins = _concepts.ByFirst.TryGetValue(key, out var phrases) ? phrases.Select(phrase => (phrase, TermOf(phrase.Term))).ToArray() : [];
            return _terms[key] = new Term(key, _terms.Count, begins);
        }
    }

    private Word Read(string text)
    {
        var isStop = DutchData.Stop.Contains(text);
        var stem = TermOf(Analyzer.Stem(text));
        Term[] parts = isStop ? [] : [.. _compounds.Parts(text).Select(part => TermOf(Analyzer.Stem(part))).Where(part => part != stem).Distinct()];
        return new Word(text, Interlocked.Increment(ref _numbers), isStop, stem, parts);
    }
}
