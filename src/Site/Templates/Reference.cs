using Site.Model;

namespace Site.Templates;

/// <summary>How a publication is named in a reference: who, when. A publisher that we infer is "vermoedelijk".</summary>
public static class Reference
{
    public static string Author(Entry publication)
    {
        if (publication.Get(Fields.Authors) is { Count: > 0 } authors) return string.Join(", ", authors);
        return Publisher(publication) is { } publisher ? publisher : "Uitgever onbekend";
    }

    /// <summary>Null when unknown.</summary>
    public static string? Publisher(Entry publication) =>
        publication.Get(Fields.Publisher) is { } publisher
            ? publication.Get(Fields.PublisherCertainty) == "vermoedelijk" ? $"vermoedelijk {publisher}" : publisher
            : null;

    /// <summary>" (2023)." or " (jaar onbekend).".</summary>
    public static string YearPart(Entry publication) =>
        publication.Get(Fields.Year) is { } year ? $" ({year})." : " (jaar onbekend).";
}
