using System.Text;

namespace Site.Search;

/// <summary>
/// Which keys there may be, in six bits a key (a Bloom filter). A word that is taken apart asks for dozens of keys, each in another file;
/// this tells in one file which of them are not worth fetching. One in eighteen that are not there passes all the same.
/// </summary>
public static class KeyFilter
{
    public const int Hashes = 4;
    private const int BitsPerKey = 6;
    private const int BitsPerDigit = 6;

    /// <summary>Six bits a digit, the lowest first.</summary>
    public static string Encode(IReadOnlyCollection<string> keys)
    {
        var digits = new int[Math.Max(1, keys.Count * BitsPerKey / BitsPerDigit)];
        foreach (var key in keys)
            foreach (var bit in Bits(key, (uint)(digits.Length * BitsPerDigit))) digits[bit / BitsPerDigit] |= 1 << (int)(bit % BitsPerDigit);
        var text = new StringBuilder(digits.Length);
        foreach (var digit in digits) text.Append(Digits.All[digit]);
        return text.ToString();
    }

    /// <summary>FNV-1a over the code units, and a second hash mixed from it.</summary>
    private static IEnumerable<uint> Bits(string key, uint size)
    {
        var hash = 2_166_136_261u;
        foreach (var unit in key) hash = unchecked((hash ^ unit) * 16_777_619u);
        var step = unchecked((hash ^ (hash >> 15)) * 739_982_445u) | 1;
        for (var n = 0u; n < Hashes; n++) yield return unchecked(hash + (n * step)) % size;
    }
}
