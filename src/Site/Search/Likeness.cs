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
            int[] own = [.. Enumerable.Range(0, documents.Count).Where(document => documents[document].Kind == kind)];
            if (own.Length < 2) continue;
            var vectors = new Vectors(own, documents.Count, rows);
            Parallel.For(0, own.Length, () => new double[own.Length], (at, _, shared) =>
            {
                relatives[own[at]] = vectors.Nearest(at, shared);
                return shared;
            }, _ => { });
        }
        return relatives;
    }

    /// <summary>The entries of one kind by place, with their words, and the words with their entries.</summary>
    private sealed class Vectors
    {
        private readonly int[] _own;
        private readonly List<(int At, double Value)[]> _columns = [];
        private readonly List<(int Column, double Value)>[] _of;
        private readonly double[] _length;

        public Vectors(int[] own, int documents, IReadOnlyList<TermRow> rows)
        {
            _own = own;
            _of = [.. own.Select(_ => new List<(int, double)>())];
            var place = new int[documents];
            Array.Fill(place, -1);
            for (var at = 0; at < own.Length; at++) place[own[at]] = at;
            var column = new List<(int At, double Value)>();
            foreach (var row in rows)
            {
                if (row.Postings.Count > documents / Common) continue;
                column.Clear();
                foreach (var (document, impact) in row.Postings)
                    if (place[document] >= 0) column.Add((place[document], row.Scale * impact));
                if (column.Count is < 2 or > MostOfAKind) continue;
                foreach (var (at, value) in column) _of[at].Add((_columns.Count, value));
                _columns.Add([.. column]);
            }
            _length = [.. _of.Select(values => Math.Sqrt(values.Sum(pair => pair.Value * pair.Value)))];
        }

        /// <param name="shared">What each entry shares with this one: zeros before and after.</param>
        public Relative[] Nearest(int at, double[] shared)
        {
            foreach (var (column, value) in _of[at])
                foreach (var (other, its) in _columns[column]) shared[other] += value * its;
            shared[at] = 0;
            Span<Relative> nearest = stackalloc Relative[Most + 1];
            var count = 0;
            for (var other = 0; other < shared.Length; other++)
            {
                if (shared[other] == 0) continue;
                var relative = new Relative(_own[other], (int)Math.Round(MaxDegree * shared[other] / (_length[at] * _length[other])));
                shared[other] = 0;
                if (relative.Degree == 0 || (count == Most && relative.Degree <= nearest[Most - 1].Degree)) continue;
                // Into its place, after those of the same degree: entries come in order.
                var i = count;
                for (; i > 0 && nearest[i - 1].Degree < relative.Degree; i--) nearest[i] = nearest[i - 1];
                nearest[i] = relative;
                count = Math.Min(count + 1, Most);
            }
            return nearest[..count].ToArray();
        }
    }
}
