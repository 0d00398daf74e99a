using System.Text;

namespace Site.Search;

/// <summary>
/// Entries in which a term stands, as text: the step from the previous entry in base 32 (a digit of 32 or more says that another follows),
/// then the impact from 1 to 63; see <see cref="Digits"/>.
/// </summary>
public static class Postings
{
    public const int MaxImpact = 63;

    public readonly record struct Posting(int Document, int Impact);

    /// <param name="postings">By document, ascending.</param>
    public static string Encode(IReadOnlyList<Posting> postings)
    {
        var text = new StringBuilder(postings.Count * 2);
        var previous = -1;
        foreach (var (document, impact) in postings)
        {
            text.AppendNumber(document - previous - 1).Append(Digits.All[impact]);
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
            for (var digit = Digits.All.IndexOf(text[i++]); ; digit = Digits.All.IndexOf(text[i++]), unit *= 32)
            {
                step += digit % 32 * unit;
                if (digit < 32) break;
            }
            document += step + 1;
            postings.Add(new Posting(document, Digits.All.IndexOf(text[i++])));
        }
        return postings;
    }
}
