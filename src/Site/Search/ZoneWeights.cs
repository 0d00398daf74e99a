namespace Site.Search;

/// <summary>What a word weighs by the place it stands in. The lists are in the order of <see cref="Zone"/>.</summary>
/// <param name="Weights">Of a word in a zone of the usual length.</param>
/// <param name="Usual">Words in such a zone.</param>
/// <param name="Normalised">0 to 1: how much less a word weighs among more words than usual.</param>
/// <param name="PartOfCompound">Of the weight of the compound.</param>
public sealed record ZoneWeights(double[] Weights, double[] Usual, double[] Normalised, double PartOfCompound)
{
    /// <summary>Found by trying on <c>tests/zoekvragen.yml</c>.</summary>
    public static ZoneWeights Found { get; } = new(
        [4.5, 2.4, 1.9, 1.5, 1.1, 0.7, 0.33],
        [6, 5, 8, 20, 9, 90, 22],
        [0.45, 0.33, 0.38, 0.5, 0.4, 0.5, 0.33],
        PartOfCompound: 0.75);

    /// <param name="length">Words that stand in the zone.</param>
    public double Unit(Zone zone, int length) =>
        Weights[(int)zone] / (1 - Normalised[(int)zone] + (Normalised[(int)zone] * length / Usual[(int)zone]));
}
