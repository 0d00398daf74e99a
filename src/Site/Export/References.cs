using System.Globalization;
using System.Text;
using Site.Model;
using Site.Output;

namespace Site.Export;

/// <summary>Publications for reference managers: RIS and BibTeX. What is unknown is left out, an inferred publisher is marked.</summary>
public static class References
{
    public static OutputFile Ris(Graph graph)
    {
        var text = new StringBuilder();
        foreach (var publication in graph.Of(Kinds.Publicatie))
        {
            Line("TY", publication.Get(Fields.PublicationType) switch { "rapport" or "gids" or "handreiking" or "onderzoek" or "beleidsplan" => "RPRT", "artikel" => "JOUR", "nieuwsbericht" => "NEWS", _ => "ELEC" });
            Line("ID", publication.Id);
            Line("TI", publication.Title);
            foreach (var author in publication.Get(Fields.Authors)) Line("AU", author);
            if (Publisher(publication) is { } publisher) Line("PB", publisher);
            if (publication.Get(Fields.Year) is { } year) Line("PY", year.ToString(CultureInfo.InvariantCulture));
            if (publication.Get(Fields.PublicationAddress) is { } address) Line("UR", address);
            Line("LA", "nl");
            Line("ER", "");
            text.Append("\r\n");
        }
        return OutputFile.Text("data/publicaties.ris", text.ToString());

        void Line(string tag, string value) => text.Append(tag).Append("  - ").Append(OneLine(value)).Append("\r\n");
    }

    public static OutputFile BibTex(Graph graph)
    {
        var text = new StringBuilder();
        foreach (var publication in graph.Of(Kinds.Publicatie))
        {
            text.Append("@misc{").Append(publication.Id).Append(",\n  title = {{").Append(Escape(publication.Title)).Append("}}");
            if (publication.Get(Fields.Authors) is { Count: > 0 } authors) Field("author", string.Join(" and ", authors.Select(author => "{" + Escape(author) + "}")));
            else if (Publisher(publication) is { } institution) Field("author", "{" + Escape(institution) + "}");
            if (publication.Get(Fields.Year) is { } year) Field("year", year.ToString(CultureInfo.InvariantCulture));
            if (publication.Get(Fields.PublicationAddress) is { } address) Field("url", address.Replace("{", "%7B").Replace("}", "%7D"));
            text.Append("\n}\n\n");
        }
        return OutputFile.Text("data/publicaties.bib", text.ToString());

        void Field(string name, string value) => text.Append(",\n  ").Append(name).Append(" = {").Append(value).Append('}');
    }

    private static string? Publisher(Entry publication) =>
        publication.Get(Fields.Publisher) is { } publisher ? publication.Get(Fields.PublisherCertainty) == "vermoedelijk" ? publisher + " (vermoedelijk)" : publisher : null;

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in OneLine(text))
            escaped.Append(c switch { '\\' => "\\textbackslash{}", '{' => "\\{", '}' => "\\}", '&' => "\\&", '%' => "\\%", '$' => "\\$", '#' => "\\#", '_' => "\\_", '~' => "\\textasciitilde{}", '^' => "\\textasciicircum{}", _ => c.ToString() });
        return escaped.ToString();
    }
}
