using Site.Model;

namespace Site.Templates;

/// <summary>What an entry says <c>onbekend</c> to, in the words of readers.</summary>
public static class Unknowns
{
    private static readonly (Field Field, string Label)[] OfIntervention =
    [
        (Fields.ForWhom, "voor wie"), (Fields.NotForWhom, "voor wie niet"), (Fields.Elements, "wat telt in de aanpak"), (Fields.Variants, "varianten"),
        (Fields.Partners, "wie wat doet"), (Fields.Preconditions, "wat het nodig heeft"), (Fields.LeadTime, "doorlooptijd"), (Fields.Cost, "kosten"),
        (Fields.Recognitions, "erkenning"), (Fields.Risks, "nadelen en risico's"), (Fields.Objections, "bezwaren"), (Fields.Duty, "of het een wettelijke taak is"),
    ];

    private static readonly (Field Field, string Label)[] OfExample =
    [
        (Fields.Period, "periode"), (Fields.ExampleStatus, "status"), (Fields.ExamplePartners, "partners"), (Fields.HousingInvolved, "of een corporatie meedeed"),
        (Fields.Cause, "aanleiding"), (Fields.Result, "resultaat"), (Fields.WentWrong, "wat misging"), (Fields.ContactRole, "wie u kunt vragen"), (Fields.SourceDate, "datum van de bron"),
    ];

    private static readonly (Field Field, string Label)[] OfMkba =
    [
        (Fields.Low, "de onderkant"), (Fields.High, "de bovenkant"), (Fields.Perspective, "voor wie gerekend is"), (Fields.BenefitKind, "soort baten"), (Fields.Horizon, "horizon"),
        (Fields.BaseCase, "waarmee vergeleken is"), (Fields.PriceYear, "prijsjaar"), (Fields.MkbaPopulation, "over wie het gaat"), (Fields.Distribution, "wie betaalt en profiteert"),
        (Fields.Uncertainty, "onzekerheid"), (Fields.Report, "het rapport"),
    ];

    private static readonly (Field Field, string Label)[] OfFigure =
        [(Fields.Definition, "wat er geteld is"), (Fields.ReferenceDate, "peildatum"), (Fields.MkbaPopulation, "over wie het gaat"), (Fields.NotCounted, "wie niet is meegeteld")];

    public static IReadOnlyList<string> Of(Entry entry) => [.. FieldsOf(entry.Kind).Where(pair => entry.Values.IsUnknown(pair.Field)).Select(pair => pair.Label)];

    private static (Field Field, string Label)[] FieldsOf(Kind kind) => kind.Name switch
    {
        "interventie" => OfIntervention, "praktijkvoorbeeld" => OfExample, "mkba" => OfMkba, "cijfer" => OfFigure, _ => [],
    };
}
