using System.Text;
using Site.Build;
using Site.Content;
using Site.Diagnostics;
using Site.Model;
using Site.Output;

namespace Site.Tests.Harness;

/// <summary>
/// A site in memory to change and build: <see cref="Fixture"/> is small, valid and has every kind that has a page.
/// Immutable: <c>TestSite.Fixture.With("glossary/x.md", text).Build()</c>.
/// </summary>
public sealed record TestSite(IReadOnlyDictionary<string, byte[]> Files)
{
    /// <summary>The build date of fixtures; after every date in them, before every review.</summary>
    public static readonly DateOnly Day = new(2026, 3, 1);

    public static TestSite Fixture { get; } = Read(Path.Combine(Repository.Tests, "Fixtures", "site"));

    public static IReadOnlyList<OutputFile> Assets { get; } = AssetFiles.Read();

    public DateOnly Today { get; init; } = Day;

    public Addresses Addresses { get; init; } = Addresses.AtRoot;

    public static TestSite Read(string folder)
    {
        var bag = new DiagnosticBag();
        var files = SourceReader.Read(folder, bag);
        Assert.Empty(bag.Sorted());
        return new TestSite(files.ToDictionary(file => file.Path, file => file.Bytes));
    }

    public TestSite With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public TestSite With(string path, byte[] bytes) => this with { Files = new Dictionary<string, byte[]>(Files) { [path] = bytes } };

    public TestSite Without(string path)
    {
        Assert.True(Files.ContainsKey(path), $"There is no {path} to leave out.");
        return this with { Files = Files.Where(pair => pair.Key != path).ToDictionary() };
    }

    /// <summary>Replaces text that stands exactly once in a file.</summary>
    public TestSite Change(string path, string old, string now)
    {
        var text = Text(path);
        Assert.True(text.Split(old).Length == 2, $"'{old}' must stand once in {path}, it stands there {text.Split(old).Length - 1} times.");
        return With(path, text.Replace(old, now, StringComparison.Ordinal));
    }

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    public BuildOptions Options => new(Today, Addresses);

    /// <summary>In the order of the reader.</summary>
    public IReadOnlyList<SourceFile> Sources => [.. Files.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new SourceFile(pair.Key, pair.Value))];

    /// <summary>Everything up to Check.</summary>
    public (BuiltSite? Site, IReadOnlyList<Diagnostic> Findings) Build()
    {
        var bag = new DiagnosticBag();
        var site = SiteBuilder.Build(Sources, Assets, Options, bag);
        return (site, bag.Sorted());
    }

    /// <summary>Builds a site that must have no errors.</summary>
    public BuiltSite Built()
    {
        var (site, findings) = Build();
        Assert.True(site is not null, "The site has errors:\n" + string.Join('\n', findings.Take(20)));
        return site!;
    }

    public Graph Graph()
    {
        var bag = new DiagnosticBag();
        var graph = SiteBuilder.Load(Sources, Options, bag);
        Assert.False(bag.HasErrors, string.Join('\n', bag.Sorted().Take(20)));
        return graph;
    }
}
