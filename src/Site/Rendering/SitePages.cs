using Microsoft.AspNetCore.Components;
using Site.Model;
using Site.Templates;
using Site.Templates.Pages;
using Site.Text;

namespace Site.Rendering;

/// <summary>The list of all pages of the site: one per entry that has an address, redirects, and 404.</summary>
public sealed class SitePages(Graph graph, Addresses addresses, DateOnly today)
{
    public const string NotFoundRoute = "/404.html";

    public IReadOnlyList<SitePage> All()
    {
        var pages = new List<SitePage>();
        foreach (var entry in graph.All.Where(entry => entry.Kind.HasPage)) pages.Add(Of(entry));
        pages.AddRange(FacetPages());
        pages.Add(NotFound());
        return pages;
    }

    /// <summary>Pages without the shell, at addresses that a page once had.</summary>
    public IReadOnlyList<(string Route, RenderFragment Document)> Redirects() =>
    [
        .. from entry in graph.All
           where entry.Kind.HasPage
           from old in entry.Get(Fields.Redirects)
           select (old, Component<Redirect>(Context(old, $"Verhuisd van {old} naar {entry.Title}", "doorverwijzing", entry.Summary, []) with { Unlisted = true },
               (nameof(Redirect.To), Route.Of(entry)), (nameof(Redirect.Target), entry.Title))),
    ];

    private SitePage Of(Entry entry)
    {
        var context = Context(Route.Of(entry), entry.Title, entry.Kind.One, entry.Summary, CrumbsOf(entry));
        if (entry.Kind == Kinds.Pijler) context = context with { Feed = $"/pijlers/{entry.Slug}/feed.xml" };
        var items = entry.Kind == Kinds.Pagina && ListedKind(entry) is { } kind ? graph.Of(kind) : [];
        context = context with { StructuredData = JsonLd.For(context, entry.Kind == Kinds.Pagina ? null : entry, items) };
        return new SitePage(context, Content(entry, context), entry, ChangeLog.LastOf(entry));
    }

    private RenderFragment Content(Entry entry, PageContext page) => entry.Kind.Name switch
    {
        "pijler" => Component<PillarPage>(page, ("Entry", entry)),
        "groep" => Component<GroupPage>(page, ("Entry", entry)),
        "actie" => Component<ActionPage>(page, ("Entry", entry)),
        "interventie" => Component<InterventionPage>(page, ("Entry", entry)),
        "ambitie" => Component<AmbitionPage>(page, ("Entry", entry)),
        "evaluatievraag" => Component<QuestionPage>(page, ("Entry", entry)),
        "route" => Component<RoutePage>(page, ("Entry", entry)),
        "doelgroep" => Component<TargetGroupPage>(page, ("Entry", entry)),
        "gemeentetype" => Component<MunicipalityPage>(page, ("Entry", entry)),
        "begrip" => Component<TermPage>(page, ("Entry", entry)),
        "publicatie" => Component<PublicationPage>(page, ("Entry", entry)),
        "wet" => Component<LawPage>(page, ("Entry", entry)),
        "praktijkvoorbeeld" => Component<ExamplePage>(page, ("Entry", entry)),
        "mkba" => Component<MkbaPage>(page, ("Entry", entry)),
        "organisatie" => Component<OrganisationPage>(page, ("Entry", entry)),
        "ondersteuning" => Component<SupportPage>(page, ("Entry", entry)),
        "instrument" => Component<ToolPage>(page, ("Entry", entry)),
        "pagina" when entry.Get(Fields.Part) == "home" => Component<HomePage>(page, ("Entry", entry)),
        "pagina" when entry.Get(Fields.Part) == "preventiescan" => Component<ScanStart>(page, ("Entry", entry)),
        "pagina" => Component<PlainPage>(page, ("Entry", entry), ("Below", PartOf(entry, page))),
        _ => throw new InvalidOperationException($"No template for kind {entry.Kind}."),
    };

    /// <summary>What the site puts below the text of a page by itself.</summary>
    private RenderFragment? PartOf(Entry entry, PageContext page) => entry.Get(Fields.Part) switch
    {
        null => null,
        "pijlers" => Component<PillarsPage>(page),
        "landelijk-beeld" => Component<NationalPage>(page),
        "kennishiaten" => Component<UnknownsPage>(page),
        "bronnen" => Component<SourcesPage>(page),
        "nieuw" => Component<NewPage>(page),
        "redactie" => Component<EditorsPage>(page),
        "data" => Component<DataPage>(page),
        "vergelijken" => Component<ComparePage>(page, ("Entry", entry)),
        "selectie" => Component<SelectionPage>(page),
        "cijfers" => Component<FiguresPage>(page),
        "mkba" => Component<MkbaOverviewPage>(page),
        "kennishiaten-kaart" => Component<GapMapPage>(page),
        "zoeken" => Component<SearchPage>(page),
        "scan-invullen" => Component<ScanForm>(page),
        "scan-samen" => Component<ScanTogether>(page),
        "scan-sessie" => Component<ScanSession>(page),
        _ when ListedKind(entry) is { } kind => Facets.Of(kind).Count > 0
            ? Component<Templates.Parts.Catalogue>(page, ("Kind", kind), ("Entries", Listed(kind)))
            : Component<Templates.Parts.KindListing>(page, ("Kind", kind)),
        _ => null,
    };

    private static Kind? ListedKind(Entry page) => Kinds.All.FirstOrDefault(kind => kind.Segment.Length > 0 && kind != Kinds.Groep && kind.Segment == page.Get(Fields.Part));

    /// <summary>One page per facet value, for readers without script; the list itself is where search engines should land.</summary>
    private IEnumerable<SitePage> FacetPages() =>
        from kind in Kinds.All
        from facet in Facets.Of(kind)
        from pair in facet.Over(Listed(kind), graph)
        let route = Route.OfFacet(kind, facet, pair.Value)
        let title = $"{Dutch.Capital(kind.Many)}: {facet.Label.Split(" (")[0].ToLowerInvariant()} {Dutch.Uncapital(pair.Value.Label)}"
        let index = graph.Find(Kinds.Pagina, kind.Segment)
        let crumbs = new Crumb?[] { new("Start", Route.Home), index is null ? null : new(index.Title, Route.Of(index)), new(title, route) }
        let context = Context(route, title, "lijst", $"{Dutch.Count(pair.Entries.Count, kind.One, kind.Many)}.", [.. crumbs.OfType<Crumb>()]) with { Unlisted = true }
        select new SitePage(context, Component<FacetPage>(context, ("Kind", kind), ("Entries", pair.Entries)));

    /// <summary>Actions as the scheme and the scan form have them; by id the last part of the first pillar would lead.</summary>
    private IReadOnlyList<Entry> Listed(Kind kind) =>
        kind == Kinds.Actie ? [.. ScanBlocks.Of(graph).SelectMany(block => block.Actions)] : [.. graph.Of(kind).Where(entry => entry.IsCurrent)];

    private SitePage NotFound()
    {
        // GitHub Pages serves it at any depth, so its addresses never depend on where it stands.
        var context = Context(NotFoundRoute, "Deze pagina bestaat niet", "niet gevonden", "Deze pagina bestaat niet.", []) with { Unlisted = true };
        return new SitePage(context, Component<NotFoundPage>(context));
    }

    private PageContext Context(string route, string title, string label, string description, IReadOnlyList<Crumb> crumbs) =>
        new(graph, addresses, today, route, title, label, description) { Crumbs = crumbs };

    private IReadOnlyList<Crumb> CrumbsOf(Entry entry)
    {
        var crumbs = new List<Crumb> { new("Start", Route.Home) };
        if (Route.Of(entry) == Route.Home) return crumbs;
        if (entry.Kind == Kinds.Pijler || entry.Kind == Kinds.Groep || entry.Kind == Kinds.Actie)
        {
            Add("pijlers");
            if (graph.PillarOf(entry) is { } pillar) crumbs.Add(new(pillar.Title, Route.Of(pillar)));
            if (entry.Kind == Kinds.Actie && graph.Parent(entry) is { } group) crumbs.Add(new(group.Title, Route.Of(group)));
        }
        else if (entry.Kind != Kinds.Pagina) Add(entry.Kind.Segment);
        else if (entry.Path.Count > 0) Add(entry.Path[0]);
        crumbs.Add(new(entry.Title, Route.Of(entry)));
        return crumbs;

        void Add(string slug)
        {
            if (graph.Find(Kinds.Pagina, slug) is { } index) crumbs.Add(new(index.Title, Route.Of(index)));
        }
    }

    private static RenderFragment Component<T>(PageContext page, params (string Name, object? Value)[] parameters) where T : IComponent => builder =>
    {
        builder.OpenComponent<T>(0);
        builder.AddComponentParameter(1, nameof(View.Page), page);
        foreach (var (name, value) in parameters) builder.AddComponentParameter(2, name, value);
        builder.CloseComponent();
    };
}
