using System.Text.Json.Nodes;
using Site.Export;
using Site.Model;
using Site.Tests.Harness;

namespace Site.Tests.Export;

public class CatalogueSchemaTests
{
    [Fact]
    public void The_catalogue_of_the_real_content_satisfies_the_schema()
    {
        var graph = RealSite.Source.Graph();
        var catalogue = Catalogue.Make(graph, SmallSite.Today).Json();
        Assert.True(catalogue["items"]!.AsArray().Count > 500);
        Assert.Empty(Schema(graph).Problems(catalogue));
    }

    [Theory]
    [InlineData("a missing title", "$.items[*]: required")]
    [InlineData("an unknown key", "$.items[*]: additionalProperties")]
    [InlineData("an actor that is not in the list", "$.items[*].aan_zet[0]: enum")]
    [InlineData("a party that is not in the list", "$.items[*].samen_met[0]: enum")]
    [InlineData("a date that does not exist", "$.items[*].sinds: format")]
    [InlineData("no question", "$.items[*].evaluatievraag: type")]
    [InlineData("a kind that is not there", "$.items[*].soort: enum")]
    public void What_an_item_may_not_be_is_found(string name, string problem)
    {
        var graph = SmallSite.Load();
        var catalogue = Catalogue.Make(graph, SmallSite.Today).Json();
        Assert.Empty(Schema(graph).Problems(catalogue));
        var index = catalogue["items"]!.AsArray().ToList().FindIndex(item => (string?)item!["soort"] == "actie");
        Break(catalogue["items"]![index]!.AsObject(), name);
        Assert.Contains(problem.Replace("*", index.ToString()), Schema(graph).Problems(catalogue));
    }

    [Fact]
    public void Help_and_the_words_behind_the_labels_are_described()
    {
        var actor = CatalogueSchema.Make(SmallSite.Load(), SmallSite.Known).Json()["$defs"]!["actie"]!["properties"]!["aan_zet"]!;
        Assert.StartsWith(Fields.ActedBy.Help, (string?)actor["description"]);
        Assert.Contains("corporatie: woningcorporatie", (string?)actor["description"]);
        Assert.Contains("corporatie", actor["items"]!["enum"]!.AsArray().Select(word => (string?)word));
    }

    [Fact]
    public void Every_kind_has_its_definition_with_every_declared_key()
    {
        var definitions = CatalogueSchema.Make(SmallSite.Load(), SmallSite.Known).Json()["$defs"]!;
        foreach (var kind in Kinds.All)
            foreach (var field in Kinds.Common.Concat(kind.Fields))
                Assert.True(definitions[kind.Name]!["properties"]!.AsObject().ContainsKey(field.Key), $"{kind}.{field.Key}");
    }

    private static SchemaSubset Schema(Graph graph) => new(CatalogueSchema.Make(graph, SmallSite.Known).Json());

    private static void Break(JsonObject item, string name)
    {
        switch (name)
        {
            case "a missing title": item.Remove("titel"); break;
            case "an unknown key": item["extra"] = 1; break;
            case "an actor that is not in the list": item["aan_zet"]![0] = "koning"; break;
            case "a party that is not in the list": item["samen_met"]![0] = "koning"; break;
            case "a date that does not exist": item["sinds"] = "2026-02-30"; break;
            case "no question": item["evaluatievraag"] = null; break;
            case "a kind that is not there": item["soort"] = "koning"; break;
            default: throw new ArgumentException(name);
        }
    }
}
