using Site.Diagnostics;
using Site.Model;
using Site.Text;

namespace Site.Content;

/// <summary>Stage Parse: one file into its entries. Files do not know of each other here, so that they can be read in parallel.</summary>
public static class EntryReader
{
    private static readonly Dictionary<Kind, IReadOnlyList<Field>> FieldsOf =
        Kinds.All.ToDictionary(kind => kind, kind => (IReadOnlyList<Field>)[.. kind.Layout == Layout.Lists ? [Fields.SlugKey, Fields.Body] : (Field[])[], .. Kinds.Common.Select(field => OfKind(field, kind)), .. kind.Fields]);

    /// <summary>A successor is of the entry's own kind, so that its slug is enough.</summary>
    private static Field OfKind(Field field, Kind kind) => field == Fields.ReplacedBy ? field with { Type = new FieldType.Reference(kind.Name) } : field;

    public static IReadOnlyList<Entry> Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (Locator.Of(file.Path, diagnostics) is not { } location || SourceText.Decode(file, diagnostics) is not { } text) return [];
        return location.Kind.Layout == Layout.Lists
            ? [.. ListItems(text, file.Path, diagnostics).Select(map => FromList(map, location.Kind, text, diagnostics)).OfType<Entry>()]
            : FromFile(text, file.Path, location, diagnostics) is { } entry ? [entry] : [];
    }

    private static Entry? FromFile(string text, string path, Locator.Location location, DiagnosticBag diagnostics)
    {
        if (FrontMatter.Split(text, path, diagnostics) is not { } parts) return null;
        if (YamlReader.Read(parts.Yaml, path, lineOffset: 1, diagnostics) is not { } root) return null;
        if (root is not YamlMap map)
        {
            diagnostics.Add(Findings.WrongType(root.Place, "de kop", "een lijst van sleutels met waarden"));
            return null;
        }
        var values = new ValuesReader(diagnostics).Read(map, FieldsOf[location.Kind], $"een {location.Kind.One}");
        var body = ProseReader.Read(parts.Body, path, parts.BodyLine - 1, 0, diagnostics);
        // A text that was refused has its finding; it is not missing.
        if (location.Kind.NeedsBody && string.IsNullOrWhiteSpace(parts.Body)) diagnostics.Add(Findings.EmptyBody(new Place(path, 1, 1)));
        return Make(location.Kind, location.Slug, location.Path, values, body, new Place(path, 1, 1), diagnostics);
    }

    private static Entry? FromList(YamlMap map, Kind kind, string text, DiagnosticBag diagnostics)
    {
        var values = new ValuesReader(diagnostics).Read(map, FieldsOf[kind], $"een {kind.One}");
        if (values.Get(Fields.SlugKey) is not { } slug) return null;
        if (!Slug.IsValid(slug))
        {
            diagnostics.Add(Findings.BadSlug(values.PlaceOf(Fields.SlugKey), slug));
            return null;
        }
        Prose? body = null;
        if (map.Pairs.FirstOrDefault(pair => pair.Key == Fields.Body.Key).Value is YamlScalar scalar)
        {
            // A block scalar starts on the line after its indicator; its indent is that of its first line.
            var line = scalar.Block ? scalar.Place.Line : scalar.Place.Line - 1;
            var indent = scalar.Block ? Indent(text, line + 1) : scalar.Place.Column - 1;
            body = ProseReader.Read(scalar.Value, map.Place.File, line, indent, diagnostics);
        }
        return Make(kind, slug, [], values, body, map.Place, diagnostics);
    }

    private static Entry? Make(Kind kind, string slug, IReadOnlyList<string> path, Values values, Prose? body, Place place, DiagnosticBag diagnostics)
    {
        if (Slug.IsReserved(slug)) diagnostics.Add(Findings.ReservedName(values.PlaceOf(Fields.SlugKey), slug));
        if (values.Get(Fields.Id) is not { } id) return null;
        if (Slug.IsValid(id, Slug.MaxIdLength)) return new Entry(kind, id, slug, path, values, body, place);
        diagnostics.Add(Findings.BadId(values.PlaceOf(Fields.Id), id));
        return null;
    }

    /// <summary>The items of a YAML list file that are maps.</summary>
    internal static IEnumerable<YamlMap> ListItems(string text, string path, DiagnosticBag diagnostics)
    {
        switch (YamlReader.Read(text, path, lineOffset: 0, diagnostics))
        {
            case YamlList list:
                foreach (var item in list.Items)
                    if (item is YamlMap map) yield return map;
                    else diagnostics.Add(Findings.WrongType(item.Place, "een item", "een blok met sleutels"));
                break;
            case { } other:
                diagnostics.Add(Findings.WrongType(other.Place, "het bestand", "een lijst met items die met '-' beginnen"));
                break;
        }
    }

    private static int Indent(string text, int line)
    {
        var at = 0;
        for (var n = 1; n < line; n++)
        {
            at = text.IndexOf('\n', at) + 1;
            if (at == 0) return 0;
        }
        var end = at;
        while (end < text.Length && text[end] == ' ') end++;
        return end - at;
    }
}
