using System.Text;

namespace Site.Search;

/// <summary>Numbers as letters: six bits a letter. Text, because a host compresses JSON and passes bytes as they are.</summary>
public static class Digits
{
    public const string All = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    /// <summary>In base 32, the lowest first; a digit of 32 or more says that another follows.</summary>
    public static StringBuilder AppendNumber(this StringBuilder text, int number)
    {
        for (; number >= 32; number /= 32) text.Append(All[32 + (number % 32)]);
        return text.Append(All[number]);
    }

    public static string Numbers(IEnumerable<int> numbers) => numbers.Aggregate(new StringBuilder(), AppendNumber).ToString();

    /// <summary>Small numbers for small steps either way: 0, -1, 1, -2, 2 become 0, 1, 2, 3, 4.</summary>
    public static int Either(int step) => step >= 0 ? 2 * step : (-2 * step) - 1;
}
