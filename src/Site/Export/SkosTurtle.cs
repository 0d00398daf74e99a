using System.Globalization;
using System.Text;
using Site.Model;
using Site.Output;

namespace Site.Export;

/// <summary><c>/data/begrippen.ttl</c>: glossary and vocabularies as SKOS in Turtle.</summary>
public static class SkosTurtle
{
    public const string Address = "/data/begrippen.ttl";

    public static OutputFile Make(Graph graph, Addresses addresses)
    {
        var text = new StringBuilder("""
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

            """.ReplaceLineEndings("\n"));
        foreach (var scheme in ConceptScheme.All(graph, addresses))
        {
            text.Append($"\n<{scheme.Uri}> a skos:ConceptScheme ;\n    skos:prefLabel {Dutch(scheme.Title)} .\n");
            foreach (var concept in scheme.Concepts) Write(text, concept);
        }
        return OutputFile.Text(Address[1..], text.ToString());
    }

    private static void Write(StringBuilder text, Concept concept)
    {
        text.Append($"\n<{concept.Uri}> a skos:Concept ;\n");
        text.Append($"    skos:inScheme <{concept.Scheme}> ;\n");
        text.Append($"    skos:notation {Quoted(concept.Notation)} ;\n");
        text.Append($"    skos:prefLabel {Dutch(concept.Preferred)} ;\n");
        foreach (var label in concept.Alternative) text.Append($"    skos:altLabel {Dutch(label)} ;\n");
        foreach (var label in concept.Hidden) text.Append($"    skos:hiddenLabel {Dutch(label)} ;\n");
        foreach (var uri in concept.Related) text.Append($"    skos:related <{uri}> ;\n");
        foreach (var uri in concept.SeeAlso) text.Append($"    rdfs:seeAlso <{uri}> ;\n");
        if (concept.Deprecated) text.Append("    owl:deprecated true ;\n");
        text.Append($"    skos:definition {Dutch(concept.Definition)} .\n");
    }

    private static string Dutch(string text) => Quoted(text) + "@nl";

    /// <summary>A Turtle string: quotes, backslashes and control characters escaped.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 8);
        foreach (var c in text)
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' or '\u007f' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        return quoted.Append('"').ToString();
    }
}
