using Site.Diagnostics;
using Site.Model;
using Site.Text;

namespace Site.Content;

/// <summary><c>site.yml</c> and <c>vocabulary/partijen.yml</c>: data of the site that are no entries.</summary>
public static class SettingsReader
{
    private static readonly Field<string> Title = new("titel", new FieldType.Line(), "naam van de site") { Required = true };
    private static readonly Field<string> Subtitle = new("ondertitel", new FieldType.Line(), "ondertitel") { Required = true };
    private static readonly Field<string> Description = new("omschrijving", new FieldType.Line(), "omschrijving in een zin") { Required = true };
    private static readonly Field<string> TextLicence = new("licentie_tekst", new FieldType.Line(), "licentie van de teksten") { Required = true };
    private static readonly Field<string> CodeLicence = new("licentie_code", new FieldType.Line(), "licentie van de code") { Required = true };
    private static readonly Field<string> Route = new("adres", new FieldType.Line(), "adres op de site") { Required = true };
    private static readonly Field<IReadOnlyList<Values>> Menu = new("menu", new FieldType.Many(new FieldType.Group(Title, Route), Max: 8), "hoofdmenu") { Required = true };
    private static readonly Field<string> Organisation = new("organisatie", new FieldType.Line(), "eigenaar") { Required = true };
    private static readonly Field<string> Contact = new("contact", new FieldType.Line(), "e-mailadres") { Required = true };
    private static readonly Field<string> Repository = new("repository", new FieldType.Line(), "adres van de openbare repository") { Required = true };
    private static readonly IReadOnlyList<Field> OwnerKeys = [Organisation, Contact, Repository];
    private static readonly IReadOnlyList<Field> All = [Title, Subtitle, Description, TextLicence, CodeLicence, Menu, .. OwnerKeys];

    /// <param name="repository">From the environment of the workflow, where the file leaves it empty.</param>
    public static SiteSettings Read(SourceFile? file, string repository, DiagnosticBag diagnostics)
    {
        if (file is null)
        {
            diagnostics.Add(Findings.MissingFile(new Place(Locator.SettingsFile), "titel, ondertitel, omschrijving en menu van de site"));
            return new SiteSettings();
        }
        if (SourceText.Decode(file, diagnostics) is not { } text || YamlReader.Read(text, file.Path, 0, diagnostics) is not { } root) return new SiteSettings();
        if (root is not YamlMap map)
        {
            diagnostics.Add(Findings.WrongType(root.Place, file.Path, "een lijst van sleutels met waarden"));
            return new SiteSettings();
        }
        // The owner's keys may be empty: better nothing than an invented name.
        var filled = new List<(string Key, Place KeyPlace, YamlNode Value)>();
        foreach (var pair in map.Pairs)
        {
            var empty = pair.Value is YamlScalar { Value: "" } && OwnerKeys.Any(field => field.Key == pair.Key);
            if (!empty) filled.Add(pair);
            else if (pair.Key != Repository.Key || repository.Length == 0) diagnostics.Add(Findings.OwnerEmpty(pair.Value.Place, pair.Key));
        }
        var required = All.Where(field => !OwnerKeys.Contains(field) || filled.Any(pair => pair.Key == field.Key) || map.Pairs.All(pair => pair.Key != field.Key)).ToList();
        var values = new ValuesReader(diagnostics).Read(new YamlMap(filled, map.Place), required, "site.yml");
        Check(values, diagnostics);
        return new SiteSettings
        {
            Title = values.Get(Title) ?? "",
            Subtitle = values.Get(Subtitle) ?? "",
            Description = values.Get(Description) ?? "",
            Organisation = values.Get(Organisation) ?? "",
            Contact = values.Get(Contact) ?? "",
            Repository = (values.Get(Repository) ?? (IsRepository(repository) ? repository : "")).TrimEnd('/'),
            TextLicence = values.Get(TextLicence) ?? "",
            CodeLicence = values.Get(CodeLicence) ?? "",
            Menu = [.. values.Get(Menu).Select(item => new MenuItem(item.Get(Title) ?? "", item.Get(Route) ?? "/"))],
        };
    }

    /// <summary>These values become links on every page.</summary>
    private static void Check(Values values, DiagnosticBag diagnostics)
    {
        foreach (var item in values.Get(Menu))
            if (item.Get(Route) is { } route && route != Model.Route.Home && !Model.Route.IsValid(route)) diagnostics.Add(Findings.BadMenuAddress(item.PlaceOf(Route), route));
        if (values.Get(Repository) is { } address && !IsRepository(address)) diagnostics.Add(Findings.BadRepository(values.PlaceOf(Repository)));
        if (values.Get(Contact) is { } contact && !WebAddresses.IsMail(contact)) diagnostics.Add(Findings.BadContact(values.PlaceOf(Contact)));
    }

    private static bool IsRepository(string address) => address.StartsWith("https://", StringComparison.Ordinal) && WebAddresses.IsWeb(address) && !address.AsSpan().ContainsAny('?', '#');

    public static IReadOnlyDictionary<string, string> ReadParties(SourceFile? file, DiagnosticBag diagnostics)
    {
        var parties = new Dictionary<string, string>(StringComparer.Ordinal);
        if (file is null || SourceText.Decode(file, diagnostics) is not { } text) return parties;
        foreach (var map in EntryReader.ListItems(text, file.Path, diagnostics))
        {
            var values = new ValuesReader(diagnostics).Read(map, [Fields.SlugKey, Title], "een partij");
            if (values.Get(Fields.SlugKey) is not { } slug || values.Get(Title) is not { } title) continue;
            if (!Slug.IsValid(slug)) diagnostics.Add(Findings.BadSlug(values.PlaceOf(Fields.SlugKey), slug));
            else if (!parties.TryAdd(slug, title)) diagnostics.Add(Findings.DuplicateSlug(values.PlaceOf(Fields.SlugKey), slug, file.Path));
        }
        return parties;
    }
}
