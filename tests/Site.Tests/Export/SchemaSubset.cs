using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Site.Tests.Export;

/// <summary>A naive reading of the part of JSON Schema that ours uses; throws on a word it does not know, so that nothing goes unchecked.</summary>
internal sealed class SchemaSubset(JsonNode root)
{
    private static readonly HashSet<string> SaysNothing = ["$schema", "$id", "$defs", "title", "description", "then"];

    public List<string> Problems(JsonNode? value)
    {
        var problems = new List<string>();
        Check(root, value, "$", problems);
        return problems;
    }

    private bool Fits(JsonNode schema, JsonNode? value)
    {
        var problems = new List<string>();
        Check(schema, value, "", problems);
        return problems.Count == 0;
    }

    private void Check(JsonNode schema, JsonNode? value, string at, List<string> problems)
    {
        foreach (var (word, rule) in schema.AsObject())
        {
            if (SaysNothing.Contains(word)) continue;
            var fits = word switch
            {
                "type" => (string?)rule == TypeOf(value) || ((string?)rule == "number" && TypeOf(value) == "integer"),
                "const" => JsonNode.DeepEquals(rule, value),
                "enum" => rule!.AsArray().Any(one => JsonNode.DeepEquals(one, value)),
                "pattern" => Regex.IsMatch((string)value!, (string)rule!),
                "format" => (string?)rule == "date" && DateOnly.TryParseExact((string?)value, "yyyy-MM-dd", out _),
                "minimum" => (decimal)value! >= (decimal)rule!,
                "maximum" => (decimal)value! <= (decimal)rule!,
                "maxItems" => value!.AsArray().Count <= (int)rule!,
                "anyOf" => rule!.AsArray().Any(one => Fits(one!, value)),
                "required" => rule!.AsArray().All(key => value!.AsObject().ContainsKey((string)key!)),
                "additionalProperties" => value!.AsObject().All(pair => schema["properties"]!.AsObject().ContainsKey(pair.Key)),
                "$ref" => All([root["$defs"]![((string)rule!)["#/$defs/".Length..]]!], value, at, problems),
                "allOf" => All(rule!.AsArray(), value, at, problems),
                "if" => !Fits(rule!, value) || All([schema["then"]!], value, at, problems),
                "properties" => rule!.AsObject().All(pair => !value!.AsObject().ContainsKey(pair.Key) || All([pair.Value!], value[pair.Key], $"{at}.{pair.Key}", problems)),
                "items" => value!.AsArray().Select((item, index) => All([rule!], item, $"{at}[{index}]", problems)).All(fit => fit),
                _ => throw new NotSupportedException($"'{word}' at {at}"),
            };
            if (fits) continue;
            problems.Add($"{at}: {word}");
            if (word == "type") return; // the other words do not apply then
        }
    }

    /// <returns>True; the problems are in the list.</returns>
    private bool All(IEnumerable<JsonNode?> schemas, JsonNode? value, string at, List<string> problems)
    {
        foreach (var schema in schemas) Check(schema!, value, at, problems);
        return true;
    }

    private static string TypeOf(JsonNode? value) => value switch
    {
        null => "null",
        JsonObject => "object",
        JsonArray => "array",
        _ when value.GetValueKind() == System.Text.Json.JsonValueKind.Number => value.ToJsonString().Contains('.') ? "number" : "integer",
        _ => "string",
    };
}
