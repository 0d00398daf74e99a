using Site.Model;

namespace Site.Search;

/// <summary>
/// Which actions are about nearly the same, and which interventions: by the words they share, the rare ones most. A question that fits one of them
/// fits the other a little, also when its own words are not there.
/// </summary>
public static class Likeness
{
    /// <param name="Degree">1 to 31: the cosine of the angle between both texts.</param>
    public readonly record struct Relative(int Document, int Degree);

    public const int MaxDegree = 31;
    private const int Most = 6;

    /// <summary>A word that a quarter of all texts have says nothing about two of them.</summary>
    private const int Common = 4;

    /// <summary>A word that so many of one kind have would cost more time than it tells.</summary>
    private const int MostOfAKind = 200;

    /// <summary>The kinds that have relatives.</summary>
    public static readonly IReadOnlyList<Kind> Families = [Kinds.Actie, Kinds.Interventie];

    /// <returns>Per entry its nearest of the same kind, the nearest first; empty for other kinds.</returns>
    public static IReadOnlyList<IReadOnlyList<Relative>> Of(IReadOnlyList<Entry> documents, IReadOnlyList<TermRow> rows)
    {
        var relatives = new IReadOnlyList<Relative>[documents.Count];
        Array.Fill(relatives, []);
        foreach (var kind in Families)
        {
            var own = Enumerable.Range(0, documents.Count).Where(document => documents[document].Kind == kind).ToList();
            if (own.Count < 2) continue;
            var place = own.Select((document, at) => (document, at)).ToDictionary(pair => pair.document, pair => pair.at);
            var columns = rows.Where(row => row.Postings.Count <= documents.Count / Common).Select(row => Column(row, place)).Where(column => column.Length is > 1 and <= MostOfAKind).ToList();
            var of = own.Select(_ => new List<(int Column, double Value)>()).ToList();
            for (var c = 0; c < columns.Count; c++)
                foreach (var (at, value) in columns[c]) of[at].Add((c, value));
            var length = of.Select(values => Math.Sqrt(values.Sum(pair => pair.Value * pair.Value))).ToList();
            Parallel.For(0, own.Count, at =>
            {
                var shared = new double[own.Count];
                foreach (var (c, value) in of[at])
                    foreach (var (other, its) in columns[c]) shared[other] += value * its;
                relatives[own[at]] =
                [
                    .. Enumerable.Range(0, own.Count).Where(other => other != at && shared[other] > 0)
                        .Select(other => new Relative(own[other], (int)Math.Round(MaxDegree * shared[other] / (length[at] * length[other]))))
                        .Where(relative => relative.Degree > 0)
                        .OrderByDescending(relative => relative.Degree).ThenBy(relative => relative.Document).Take(Most),
                ];
            });
        }
        return relatives;
    }

    private static (int At, double Value)[] Column(TermRow row, Dictionary<int, int> place) =>
        [.. row.Postings.Where(posting => place.ContainsKey(posting.Document)).Select(posting => (place[posting.Document], row.Scale * posting.Impact))];
}
