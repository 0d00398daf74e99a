using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text;
using Site.Model;
using Site.Output;
using Site.Text;

namespace Site.Export;

/// <summary>
/// <c>/data/&lt;soort&gt;.csv</c>: one table per kind, as a Dutch spreadsheet opens it: semicolons, byte order mark, CRLF.
/// A group of keys becomes a column per key (<c>gecontroleerd.op</c>), a list one cell.
/// </summary>
public static class CsvTable
{
    private const string Between = " | ";
    private static readonly SearchValues<char> Quoted = SearchValues.Create(";\"\r\n");

    public static string Address(Kind kind) => $"/data/{kind.Name}.csv";

    public static OutputFile Make(Graph graph, Kind kind)
    {
        var text = new StringBuilder("\ufeff");
        var fields = Item.ColumnsOf(kind).ToList();
        Row(text, fields.SelectMany(Columns));
        foreach (var entry in graph.Of(kind))
        {
            var values = Item.Of(entry, graph);
            Row(text, fields.SelectMany(field => Cells(field, values, graph)));
        }
        return OutputFile.Text(Address(kind)[1..], text.ToString());
    }

    private static IEnumerable<string> Columns(Field field) =>
        field.Type is FieldType.Group group ? group.Fields.Select(part => $"{field.Key}.{part.Key}") : [field.Key];

    private static IEnumerable<string> Cells(Field field, Values values, Graph graph)
    {
        if (field.Type is not FieldType.Group group) return [Cell(field, values, graph)];
        // What is unknown as a whole is unknown in each column that would have to be filled.
        if (values.IsUnknown(field)) return group.Fields.Select(part => part.Required ? ItemJson.Unknown : "");
        return group.Fields.Select(part => values.Raw(field) is Values parts ? Cell(part, parts, graph) : "");
    }

    private static string Cell(Field field, Values values, Graph graph) => values.Has(field) ? Text(field.Type, values.Raw(field), graph) : "";

    private static string Text(FieldType type, object? value, Graph graph) => (type, value) switch
    {
        (_, null) => ItemJson.Unknown,
        (FieldType.Date, DateOnly date) => Dutch.Iso(date),
        (FieldType.Number, int number) => number.ToString(CultureInfo.InvariantCulture),
        // A Dutch spreadsheet takes 3.5 for the third of May.
        (FieldType.Amount, decimal amount) => amount.ToString(CultureInfo.InvariantCulture).Replace('.', ','),
        (FieldType.Markdown, Prose prose) => prose.PlainText,
        (FieldType.Reference or FieldType.TypedReference, Link link) => graph.Target(link)?.Id ?? link.Name,
        (FieldType.Group group, Values values) => string.Join("; ", group.Fields.Where(part => values.Has(part)).Select(part => $"{part.Key}: {Cell(part, values, graph)}")),
        (FieldType.Many many, IEnumerable items) => string.Join(Between, items.Cast<object>().Select(item => Text(many.Item, item, graph))),
        (FieldType.Line or FieldType.WebAddress or FieldType.Choice or FieldType.Party or FieldType.NoteName, string text) => text,
        _ => throw new InvalidOperationException($"No cell for {type} holding {value}."),
    };

    private static void Row(StringBuilder text, IEnumerable<string> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first) text.Append(';');
            first = false;
            Escaped(text, cell);
        }
        text.Append("\r\n");
    }

    private static void Escaped(StringBuilder text, string cell)
    {
        // A spreadsheet would run these as a formula; with the apostrophe it shows the text.
        if (cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠') cell = "'" + cell;
        if (cell.AsSpan().ContainsAny(Quoted)) text.Append('"').Append(cell.Replace("\"", "\"\"")).Append('"');
        else text.Append(cell);
    }
}
