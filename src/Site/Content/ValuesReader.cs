using System.Globalization;
using Site.Diagnostics;
using Site.Model;
using Site.Text;

namespace Site.Content;

/// <summary>YAML nodes into typed values, after the declared fields. Finds everything that is wrong in one go.</summary>
public sealed class ValuesReader(DiagnosticBag diagnostics)
{
    /// <summary>Of a value that is one line; such a value stands in titles, lists and tables.</summary>
    private const int MaxLine = 2000;

    private const string Unknown = "onbekend";

    /// <summary>A thousand times all that the Netherlands earns in a year; beyond it arithmetic on two amounts could overflow.</summary>
    private const decimal MostAmount = 1_000_000_000_000_000m;

    /// <param name="where">For messages: "een actie", "bronnen".</param>
    public Values Read(YamlMap map, IReadOnlyList<Field> fields, string where)
    {
        var values = new Dictionary<string, Values.Value>(map.Pairs.Count, StringComparer.Ordinal);
        var written = map.Pairs.Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, keyPlace, node) in map.Pairs)
        {
            if (fields.FirstOrDefault(field => field.Key == key) is not { } field)
            {
                var absent = fields.Select(candidate => candidate.Key).Where(name => !written.Contains(name));
                diagnostics.Add(Findings.UnknownKey(keyPlace, key, where, Suggest.Nearest(key, absent)));
            }
            else if (node is YamlScalar { Plain: true, Value: Unknown })
            {
                if (!field.MayBeUnknown) diagnostics.Add(Findings.MayNotBeUnknown(node.Place, key));
                values[key] = new(null, node.Place);
            }
            else if (Value(field.Type, key, node) is { } content) values[key] = new(content, node.Place);
            else values[key] = new(null, node.Place); // already reported; keeps "missing key" silent
        }
        foreach (var field in fields)
            if (field.Required && !written.Contains(field.Key))
                diagnostics.Add(field.MayBeUnknown ? Findings.MissingKeyOrUnknown(map.Place, field.Key, field.Help) : Findings.MissingKey(map.Place, field.Key, field.Help));
        return new Values(map.Place, values);
    }

    private object? Value(FieldType type, string key, YamlNode node) => type switch
    {
        FieldType.Many many => Many(many, key, node),
        FieldType.Group group => node is YamlMap map ? Read(map, group.Fields, $"'{key}'") : Wrong(node, key, "een blok met eigen sleutels"),
        _ => node is YamlScalar scalar ? Scalar(type, key, scalar) : Wrong(node, key, "één waarde"),
    };

    private object? Scalar(FieldType type, string key, YamlScalar scalar)
    {
        var text = scalar.Value.Trim();
        if (text.Length == 0 || (scalar.Plain && text is "~" or "null")) return Report(Findings.EmptyValue(scalar.Place, key));
        switch (type)
        {
            // Only the text of an item in a list has lines; elsewhere a line end would break what is made of the value.
            case FieldType.Line when text.Contains('\n') && key != Fields.Body.Key: return Wrong(scalar, key, "één regel tekst");
            case FieldType.Line when text.Length > MaxLine && key != Fields.Body.Key: return Report(Findings.TextTooLong(scalar.Place, MaxLine));
            case FieldType.Line or FieldType.NoteName or FieldType.Party: return text;
            case FieldType.Markdown:
                var (line, column) = scalar.Block ? (scalar.Place.Line, 0) : (scalar.Place.Line - 1, scalar.Place.Column - 1);
                return ProseReader.Read(scalar.Value, scalar.Place.File, line, column, diagnostics);
            case FieldType.Amount:
                return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount <= MostAmount
                    ? amount : Wrong(scalar, key, "een getal met een punt, zoals 3.5");
            case FieldType.WebAddress:
                return WebAddresses.IsWeb(text) ? text : Report(Findings.BadAddress(scalar.Place, key));
            case FieldType.Date:
                return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : Report(Findings.BadDate(scalar.Place, key));
            case FieldType.Number(var min, var max):
                return text[0] != '0' && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max
                    ? number : Wrong(scalar, key, $"een geheel getal van {min} tot en met {max}");
            case FieldType.Choice(var vocabulary):
                if (vocabulary.Contains(text)) return text;
                var words = vocabulary.Words.Select(pair => pair.Word).ToList();
                return Report(Findings.UnknownChoice(scalar.Place, key, text, string.Join(", ", words), Suggest.Nearest(text, words)));
            case FieldType.Reference(var kinds): return new Link(kinds, text, scalar.Place);
            case FieldType.TypedReference:
                var colon = text.IndexOf(':');
                return colon > 0 && Kinds.Find(text[..colon]) is { } kind && text.Length > colon + 1
                    ? new Link([kind.Name], text[(colon + 1)..], scalar.Place) : Report(Findings.BadTypedReference(scalar.Place, text));
            default: throw new InvalidOperationException($"No reader for {type}.");
        }
    }

    private object? Many(FieldType.Many many, string key, YamlNode node)
    {
        if (node is not YamlList list) return Wrong(node, key, "een lijst");
        if (list.Items.Count > many.Max) diagnostics.Add(Findings.TooMany(list.Place, key, many.Max));
        return many.Item switch
        {
            FieldType.Group => Items<Values>(),
            FieldType.Reference or FieldType.TypedReference => Items<Link>(link => link.Name),
            FieldType.Markdown => Items<Prose>(),
            _ => Items<string>(text => text),
        };

        List<T> Items<T>(Func<T, string>? name = null) where T : class
        {
            var items = new List<T>(list.Items.Count);
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var item in list.Items)
            {
                if (Value(many.Item, key, item) is not T value) continue;
                if (name is null || seen.Add(name(value))) items.Add(value);
                else diagnostics.Add(Findings.DuplicateValue(item.Place, key, name(value)));
            }
            return items;
        }
    }

    private object? Wrong(YamlNode node, string key, string expected) => Report(Findings.WrongType(node.Place, key, expected));

    private object? Report(Diagnostic finding)
    {
        diagnostics.Add(finding);
        return null;
    }
}
