namespace Site.Text;

/// <summary>"Bedoelde u …?": the nearest known name, by edit distance with adjacent swaps.</summary>
public static class Suggest
{
    /// <returns>The nearest candidate within a third of the word's length, or null.</returns>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        // Comparing takes the product of the lengths; no name of ours is longer.
        if (word.Length > Slug.MaxIdLength) return null;
        var limit = Math.Max(1, word.Length / 3);
        string? best = null;
        var bestDistance = limit + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) >= bestDistance) continue;
            var distance = Distance(word, candidate, bestDistance);
            if (distance < bestDistance || (distance == bestDistance && best is not null && string.CompareOrdinal(candidate, best) < 0))
                (best, bestDistance) = (candidate, distance);
        }
        return bestDistance <= limit ? best : null;
    }

    private static int Distance(string a, string b, int stopAt)
    {
        var (before, previous, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var rowBest = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) value = Math.Min(value, before[j - 2] + 1);
                current[j] = value;
                rowBest = Math.Min(rowBest, value);
            }
            if (rowBest > stopAt) return stopAt + 1;
            (before, previous, current) = (previous, current, before);
        }
        return previous[b.Length];
    }
}
