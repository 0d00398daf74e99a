using Site.Model;

namespace Site.Search;

/// <summary>Between entries that fit a question equally well: what one can do comes before what was written about it.</summary>
public static class Priors
{
    public static double Of(Kind kind) => kind.Name switch
    {
        "actie" or "interventie" => 1.15,
        "begrip" => 1.05,
        "bevinding" or "bewijs" or "cijfer" or "evaluatievraag" or "gemeentetype" or "publicatie" => 0.8,
        _ => 1,
    };
}
