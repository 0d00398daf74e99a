namespace Site.Search;

/// <summary>The terms of one text after another with their weights: stems, parts of compounds, and concepts. Keeps its notes from text to text, so each thread has its own.</summary>
public sealed class DocumentReader(Lexicon lexicon, Compounds compounds, ZoneWeights zones)
{
    public readonly record struct Weighted(Lexicon.Term Term, double Weight);

    /// <param name="Before">Ends in a hyphen.</param>
    /// <param name="After">Starts with a hyphen.</param>
    private readonly record struct Token(Lexicon.Word Word, Lexicon.Word[] Pieces, bool Before, bool After);

    /// <summary>A word of a search phrase says less than a search word: "begrijpt de uitleg niet" is hardly about uitleg.</summary>
    private const double PhraseDilution = 0.7;

    private readonly WordScanner _scanner = new();
    private readonly List<Token> _tokens = [];
    private readonly List<int> _ends = [];
    private readonly List<Lexicon.Term> _sequence = [];
    private readonly List<Lexicon.Term> _found = [];
    private double[] _weights = [];
    private int[] _lastSeen = [];
    private int _reading;

    public Weighted[] Read(IEnumerable<(Zone Zone, string Text)> texts)
    {
        _reading++;
        foreach (var zone in texts.GroupBy(text => text.Zone, text => text.Text)) Read(zone.Key, zone);
        var terms = new Weighted[_found.Count];
        for (var i = 0; i < terms.Length; i++)
        {
            terms[i] = new Weighted(_found[i], _weights[_found[i].Number]);
            _weights[_found[i].Number] = 0;
        }
        _found.Clear();
        return terms;
    }

    private void Read(Zone zone, IEnumerable<string> texts)
    {
        _tokens.Clear();
        _ends.Clear();
        foreach (var text in texts) Scan(text);
        // How much a word weighs depends on how many there are in the zone.
        var (unit, from) = (zones.Unit(zone, _tokens.Count), 0);
        foreach (var end in _ends)
        {
            Add(from, end, zone == Zone.Tags ? unit / Math.Pow(Content(from, end), PhraseDilution) : unit, withStops: zone <= Zone.Names);
            from = end;
        }
    }

    private void Scan(string text)
    {
        _scanner.Read(text);
        while (_scanner.Next())
        {
            var pieces = _scanner.Pieces == 0 ? [] : new Lexicon.Word[_scanner.Pieces];
            for (var i = 0; i < pieces.Length; i++) pieces[i] = lexicon.WordOf(_scanner.Piece(i));
            _tokens.Add(new Token(lexicon.WordOf(_scanner.Word), pieces, _scanner.Before, _scanner.After));
        }
        _ends.Add(_tokens.Count);
    }

    private int Content(int from, int end)
    {
        var count = 0;
        for (var i = from; i < end; i++) if (!_tokens[i].Word.IsStop) count++;
        return Math.Max(1, count);
    }

    private void Add(int from, int end, double unit, bool withStops)
    {
        _sequence.Clear();
        for (var i = from; i < end; i++)
        {
            var token = _tokens[i];
            Add(token.Word, unit, withStops, inSequence: token.Pieces.Length == 0);
            foreach (var piece in token.Pieces) Add(piece, unit, withStops, inSequence: true);
            if (Completed(i, end) is { } whole) Add(lexicon.WordOf(whole), unit, withStops, inSequence: false);
        }
        for (var i = 0; i < _sequence.Count; i++)
            foreach (var (phrase, concept) in _sequence[i].Begins)
                if (phrase.Follows(_sequence, i)) Add(concept, unit * phrase.Weight);
    }

    private void Add(Lexicon.Word word, double unit, bool withStops, bool inSequence)
    {
        if (word.IsStop && !withStops) return;
        if (IsNew(word)) word.Count();
        Add(word.Stem, unit);
        if (word.IsStop) return;
        if (inSequence) _sequence.Add(word.Stem);
        else AddConcepts(word.Stem, unit);
        foreach (var part in word.Parts)
        {
            Add(part, unit * zones.PartOfCompound);
            AddConcepts(part, unit * zones.PartOfCompound);
        }
    }

    private void AddConcepts(Lexicon.Term stem, double unit)
    {
        foreach (var (phrase, concept) in stem.Begins)
            if (phrase.Length == 1) Add(concept, unit * phrase.Weight);
    }

    private void Add(Lexicon.Term term, double weight)
    {
        if (term.Number >= _weights.Length) Array.Resize(ref _weights, Math.Max(1024, term.Number * 2));
        ref var sum = ref _weights[term.Number];
        if (sum == 0) _found.Add(term);
        sum += weight;
    }

    /// <summary>Not yet in this text.</summary>
    private bool IsNew(Lexicon.Word word)
    {
        if (word.Number >= _lastSeen.Length) Array.Resize(ref _lastSeen, Math.Max(1024, word.Number * 2));
        if (_lastSeen[word.Number] == _reading) return false;
        _lastSeen[word.Number] = _reading;
        return true;
    }

    /// <summary>"dak- en thuisloosheid" also says dakloosheid, "burenoverlast en -conflicten" also burenconflicten.</summary>
    private string? Completed(int i, int end)
    {
        if (i + 2 >= end || _tokens[i + 1].Word.Text is not ("en" or "of")) return null;
        return _tokens[i].Before ? compounds.CompleteEnd(_tokens[i].Word.Text, _tokens[i + 2].Word.Text)
            : _tokens[i + 2].After ? compounds.CompleteStart(_tokens[i].Word.Text, _tokens[i + 2].Word.Text)
            : null;
    }
}
