using Site.Text;

namespace Site.Search;

/// <summary>
/// Goes through a text word by word. A word stands folded in a buffer that the next one overwrites: a site has words by the million, and only thousands of them differ.
/// The same steps as <c>islands/search/analyser.ts</c>, as of <see cref="Analyzer"/>.
/// </summary>
public sealed class WordScanner
{
    private readonly List<int> _ends = [];
    private char[] _letters = new char[64];
    private int _length;
    private string _text = "";

    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>Of a word with hyphens all of it, joined.</summary>
    public ReadOnlySpan<char> Word => _letters.AsSpan(0, Math.Min(_length, Analyzer.MaxWord));

    /// <summary>Of a word with hyphens how many pieces it has, else 0.</summary>
    public int Pieces => _ends.Count > 1 ? _ends.Count : 0;

    /// <summary>Ends in a hyphen as in "dak- en thuisloosheid".</summary>
    public bool Before => End < _text.Length && IsHyphen(_text[End]);

    /// <summary>Starts with a hyphen as in "burenoverlast en -conflicten".</summary>
    public bool After => Start > 0 && IsHyphen(_text[Start - 1]);

    public ReadOnlySpan<char> Piece(int number) => _letters.AsSpan(PieceStart(number).._ends[number]);

    public void Read(string text) => (_text, Start, End) = (text, 0, 0);

    /// <returns>False at the end of the text.</returns>
    public bool Next()
    {
        do
        {
            Start = End;
            while (Start < _text.Length && !IsWordChar(_text[Start])) Start++;
            End = Start;
            if (End == _text.Length) return false;
            ReadWord();
        }
        while (_ends.Count == 0);
        return true;
    }

    private void ReadWord()
    {
        var (text, at) = (_text, End);
        _ends.Clear();
        _length = 0;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (IsWordChar(c)) { Add(c); continue; }
            var inside = at + 1 < text.Length && IsWordChar(text[at + 1]);
            if (inside && IsApostrophe(c)) continue;
            if (inside && (IsHyphen(c) || c == ')')) { EndPiece(); continue; }
            if (c == '(' && ClosesInWord(at)) continue;
            break;
        }
        // An age as in "18-/18+" keeps its sign.
        if (at < text.Length && text[at] is '-' or '+' && IsNumber(_letters.AsSpan(PieceStart(_ends.Count), _length - PieceStart(_ends.Count)))) Append(text[at++]);
        EndPiece();
        End = at;
    }

    private int PieceStart(int number) => number == 0 ? 0 : _ends[number - 1];

    private void EndPiece()
    {
        if (_length > PieceStart(_ends.Count)) _ends.Add(_length);
    }

    private void Add(char c)
    {
        // The bit that capitals lack; small letters and digits have it.
        if (c < 128) { Append((char)(c | 0x20)); return; }
        Span<char> folded = stackalloc char[Fold.Most];
        foreach (var letter in Letters(c, folded)) Append(letter);
    }

    private void Append(char letter)
    {
        if (_length == _letters.Length) Array.Resize(ref _letters, _length * 2);
        _letters[_length++] = letter;
    }

    /// <summary>"huur(schuld": letters up to a closing bracket that is not far.</summary>
    private bool ClosesInWord(int open)
    {
        var rest = _text.AsSpan(open + 1, Math.Min(Analyzer.MaxWord, _text.Length - open - 1));
        var close = rest.IndexOf(')');
        for (var i = 0; i < close; i++) if (!IsWordChar(rest[i])) return false;
        return close > 0;
    }

    private static bool IsNumber(ReadOnlySpan<char> piece) => piece.Length > 0 && !piece.ContainsAnyExceptInRange('0', '9');

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '´';

    private static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    private static bool IsWordChar(char c) =>
        c < 128 ? char.IsAsciiLetterOrDigit(c) : c is >= '\u0300' and <= '\u036f' || Letters(c, stackalloc char[Fold.Most]).Length > 0;

    /// <summary>The folded letter or letters; empty when it is neither a Latin letter nor a digit.</summary>
    private static ReadOnlySpan<char> Letters(char c, Span<char> folded)
    {
        folded = folded[..Fold.Text([c], folded)];
        foreach (var letter in folded) if (!char.IsAsciiLetterOrDigit(letter)) return [];
        return folded;
    }
}
