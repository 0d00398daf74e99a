using System.Net.Sockets;
using System.Text;
using Site.Build;
using Site.Content;
using Site.Diagnostics;
using Site.Model;
using Site.Rendering;

namespace Site.Tests.Harness;

/// <summary>Runs one case of a spec file against the fixture site.</summary>
public static class SpecRun
{
    /// <summary>A case as it came out: the findings, and the site where there were no errors.</summary>
    public sealed record Result(BuiltSite? Site, IReadOnlyList<Diagnostic> Findings);

    public static void Check(SpecFile.Case spec)
    {
        var expected = spec.Sections.Where(section => section.Word == "verwacht").ToList();
        Assert.True(expected.Count > 0, $"{spec.Name} expects nothing.");
        var result = Run(spec);
        foreach (var section in expected)
            if (section.Rest.Length == 0) SameFindings(section, result.Findings);
            else SameHtml(section, result);
    }

    public static Result Run(SpecFile.Case spec)
    {
        var site = TestSite.Fixture;
        var bag = new DiagnosticBag();
        var pages = new List<RenderedPage>();
        using var folder = new TemporaryFolder();
        foreach (var section in spec.Sections)
            switch (section.Word)
            {
                case "bestand": site = site.With(section.Rest, section.Text); break;
                case "weg": site = site.Without(section.Rest); break;
                case "wijzig": site = Change(site, section); break;
                case "hex": site = site.With(section.Rest, Convert.FromHexString(section.Text.Replace(" ", "").Replace("\n", ""))); break;
                case "groot": site = site.With(section.Rest, new string('a', int.Parse(section.Text)) + "\n"); break;
                case "socket": Socket(folder.Path, section.Rest, bag); break;
                case "koppeling":
                    File.CreateSymbolicLink(folder.File(section.Rest), Path.Combine(Repository.Tests, "README.md"));
                    SourceReader.Read(folder.Path, bag);
                    break;
                case "datum": site = site with { Today = DateOnly.Parse(section.Rest, System.Globalization.CultureInfo.InvariantCulture) }; break;
                case "adres": site = site with { Addresses = Addresses.Parse(section.Rest)! }; break;
                case "pagina": pages.Add(Page(section)); break;
                case "verwacht": break;
                default: Assert.Fail($"{spec.Name}: nobody knows '## {section.Word}'."); break;
            }
        if (pages.Count > 0)
        {
            SiteCheck.Check(pages, new HashSet<string> { "site.css" }, site.Addresses, bag);
            return new Result(null, bag.Sorted());
        }
        var built = SiteBuilder.Build(site.Sources, TestSite.Assets, site.Options, bag);
        return new Result(built, bag.Sorted());
    }

    private static TestSite Change(TestSite site, SpecFile.Section section)
    {
        var lines = section.Text.TrimEnd('\n').Split('\n');
        string Of(char mark) => string.Concat(lines.Where(line => line.StartsWith(mark)).Select(line => line[1..] + "\n"));
        return site.Change(section.Rest, Of('-'), Of('+'));
    }

    /// <summary>A file that nobody can read, also not who may read everything: a socket.</summary>
    private static void Socket(string folder, string path, DiagnosticBag bag)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(folder, path)));
        SourceReader.Read(folder, bag);
    }

    private static RenderedPage Page(SpecFile.Section section)
    {
        var html = Encoding.UTF8.GetBytes(section.Text);
        using var document = Html.Parse(html);
        return new RenderedPage(section.Rest, document.Title ?? "", html, PageScan.Of(html), Listed: true, Changed: null, Place.OfPage(SitePage.PathOf(section.Rest)));
    }

    private static void SameFindings(SpecFile.Section section, IReadOnlyList<Diagnostic> findings)
    {
        var wanted = section.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var found = findings.Select(finding => (Line: $"{finding.Place}: {(finding.Severity == Severity.Error ? "error" : "warning")} {finding.Code}", finding.Message)).ToList();
        var shown = string.Concat(found.Select(pair => pair.Line + " ~ " + pair.Message + "\n"));
        Assert.True(wanted.Select(line => line.Split(" ~ ")[0]).SequenceEqual(found.Select(pair => pair.Line)),
            $"line {section.Line}: other findings than expected.\nExpected:\n{section.Text}\nFound:\n{shown}");
        foreach (var (line, (_, message)) in wanted.Zip(found))
            if (line.Split(" ~ ") is [_, var words]) Assert.True(message.Contains(words, StringComparison.Ordinal), $"line {section.Line}: '{words}' is not in: {message}");
    }

    private static void SameHtml(SpecFile.Section section, Result result)
    {
        var (selector, route) = section.Rest.Split(" op ") is [var first, var second] ? (first, second) : throw new FormatException($"line {section.Line}: write 'selector op /route/'.");
        Assert.True(result.Site is not null, "There is no page, for there are errors:\n" + string.Join('\n', result.Findings));
        using var page = Html.Page(result.Site!, route);
        var found = string.Join("\n", page.QuerySelectorAll(selector).Select(element => element.InnerHtml.Trim()));
        Assert.Equal(section.Text.Trim(), found);
    }
}
