using System.Text;

namespace Site.Search;

/// <summary>
/// Entries in which a term stands, as text: the step from the previous entry in base 32 (a digit of 32 or more says that another follows),
/// then the impact from 1 to 63. Text, because a host compresses JSON and passes bytes as they are.
/// </summary>
public static class Postings
{
    public const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
    public const int MaxImpact = 63;

    public readonly record struct Posting(int Document, int Impact);

    /// <param name="postings">By document, ascending.</param>
    public static string Encode(IReadOnlyList<Posting> postings)
    {
        var text = new StringBuilder(postings.Count * 2);
        var previous = -1;
        foreach (var (document, impact) in postings)
        {
            var step = document - previous - 1;
            for (; step >= 32; step /= 32) text.Append(Digits[32 + (step % 32)]);
            text.Append(Digits[step]).Append(Digits[impact]);
            previous = document;
        }
        return text.ToString();
    }

    public static List<Posting> Decode(string text)
    {
        var postings = new List<Posting>();
        var document = -1;
        for (var i = 0; i < text.Length;)
        {
            var (step, unit) = (0, 1);
            for (var digit = Digits.IndexOf(text[i++]); ; digit = Digits.IndexOf(text[i++]), unit *= 32)
            {
                step += digit % 32 * unit;
                if (digit < 32) break;
            }
            document += step + 1;
            postings.Add(new Posting(document, Digits.IndexOf(text[i++])));
        }
        return postings;
    }
}
