using Site.Model;
using Site.Output;

namespace Site.Export;

/// <summary>Every file of the site that is no page: data, feeds, and what hosts look for. <see cref="Sitemap"/> waits for the list of pages.</summary>
public static class DataFiles
{
    public static IReadOnlyList<OutputFile> All(Graph graph, Addresses addresses, DateOnly today) =>
    [
        Catalogue.Make(graph, today),
        CatalogueSchema.Make(graph, addresses),
        .. Kinds.All.Select(kind => CsvTable.Make(graph, kind)),
        SkosTurtle.Make(graph, addresses),
        SkosJsonLd.Make(graph, addresses),
        Dcat.Make(graph, addresses),
        ScanData.Make(graph, today),
        Feed.All(graph, addresses, today),
        .. graph.Of(Kinds.Pijler).Select(pillar => Feed.Of(pillar, graph, addresses, today)),
        ComparisonData.Make(graph),
        References.Ris(graph),
        References.BibTex(graph),
        HostFiles.Robots(addresses),
        .. HostFiles.Security(graph.Settings, addresses, today) is { } security ? [security] : Array.Empty<OutputFile>(),
        HostFiles.NoJekyll(),
    ];
}
