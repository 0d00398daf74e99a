using AngleSharp;
using AngleSharp.Html;
using Microsoft.AspNetCore.Components;
using Site.Build;
using Site.Rendering;
using Site.Templates;
using Site.Tests.Harness;

namespace Site.Tests.Pages;

/// <summary>
/// <c>&lt;main&gt;</c> of one page per template of the fixture site, held against <c>Goldens/</c>.
/// <c>GOLDENS=write</c> writes them anew; read the difference before you commit it.
/// </summary>
public class GoldenTests
{
    /// <summary>One page for each template, and one for each part that a page can have below its text.</summary>
    private static readonly (string Route, string Name)[] Shown =
    [
        ("/", "home"), ("/pijlers/", "pijlers"), ("/pijlers/basis/", "pijler"), ("/pijlers/basis/wonen/", "groep"), ("/acties/huurschuld-betalen/", "actie"),
        ("/acties/vroeg-bellen/", "actie-met-weinig"), ("/interventies/briefadres/", "interventie"), ("/interventies/hulp-thuis/", "interventie-uitgewerkt"),
        ("/ambities/wonen-eerst/", "ambitie"), ("/evaluatievragen/huurders-in-beeld/", "evaluatievraag"), ("/routes/huisuitzetting/", "route"), ("/doelgroepen/jongeren/", "doelgroep"),
        ("/gemeentetypen/grote-gemeenten/", "gemeentetype"), ("/begrippen/huurschuld/", "begrip"), ("/publicaties/gids/", "publicatie"), ("/publicaties/oud-plan/", "publicatie-historisch"),
        ("/wetten/proefwet/", "wet"), ("/mkba/hulp-thuis/", "mkba"), ("/praktijkvoorbeelden/proefstad/", "praktijkvoorbeeld"), ("/organisaties/proefbureau/", "organisatie"),
        ("/ondersteuning/proefhulp/", "ondersteuning"), ("/instrumenten/proeflijst/", "instrument"),
        ("/acties/", "acties"), ("/acties/aan-zet/gemeente/", "acties-van-een-facet"), ("/interventies/", "interventies"), ("/begrippen/", "begrippen"), ("/publicaties/", "publicaties"), ("/preventiescan-landelijk/", "landelijk-beeld"),
        ("/wat-wij-niet-weten/", "kennishiaten"), ("/bronnen/", "bronnen"), ("/nieuw/", "nieuw"), ("/redactie/", "redactie"), ("/data/", "data"), ("/zoeken/", "zoeken"),
        ("/mkba/", "mkba-overzicht"), ("/cijfers/", "cijfers"), ("/kennishiaten/", "kennishiaten-kaart"), ("/vergelijken/", "vergelijken"), ("/selectie/", "selectie"),
        ("/preventiescan/", "preventiescan"), ("/preventiescan/invullen/", "preventiescan-invullen"), ("/preventiescan/samen/", "preventiescan-samen"), ("/preventiescan/sessie/", "preventiescan-sessie"),
        ("/colofon/", "pagina"), ("/404.html", "niet-gevonden"),
    ];

    private static readonly Lazy<BuiltSite> Site = new(() => TestSite.Fixture.Built());

    private static readonly bool Overwrite = Environment.GetEnvironmentVariable("GOLDENS") == "write";

    private static string Folder => Path.Combine(Repository.Tests, "Goldens");

    public static TheoryData<string, string> Pages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (route, name) in Shown) data.Add(route, name);
            return data;
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public void Main(string route, string name)
    {
        var file = Path.Combine(Folder, name + ".html");
        using var page = Html.Page(Site.Value, route);
        // One element a line: a change shows where it is. The text itself is not touched.
        using var lines = new StringWriter { NewLine = "\n" };
        page.QuerySelector("main")!.ToHtml(lines, new PrettyMarkupFormatter { Indentation = " ", NewLine = "\n" });
        var found = lines.ToString().Trim() + "\n";
        if (Overwrite)
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(file, found);
        }
        Assert.True(File.Exists(file), $"There is no golden for {route}. Write it with GOLDENS=write and read it.");
        Assert.Equal(File.ReadAllText(file), found);
    }

    [Fact]
    public void NoGoldenIsLeftOver() =>
        Assert.Equal(Shown.Select(page => page.Name).Order(StringComparer.Ordinal), Directory.EnumerateFiles(Folder).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    /// <summary>A new template needs a page in the fixture site and a row above.</summary>
    [Fact]
    public void EveryTemplateHasAGolden()
    {
        var all = typeof(View).Assembly.GetTypes().Where(type => type.Namespace == "Site.Templates.Pages" && typeof(IComponent).IsAssignableFrom(type) && !type.IsAbstract).ToHashSet();
        var used = new HashSet<Type>();
        foreach (var page in new SitePages(TestSite.Fixture.Graph(), TestSite.Fixture.Addresses, TestSite.Day).All().Where(page => Shown.Any(shown => shown.Route == page.Route)))
            Oracle.Components(page, used);
        Assert.Empty(all.Except(used).Select(type => type.Name));
    }
}
