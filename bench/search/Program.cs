// Makes what compare.mjs measures: the index of the real content and of 10,000 recombined entries, the documents as plain text, the questions.
// A content folder of any size is measured too: the words of bench/site/corpus.cs are 500 an entry, and thousands more.
// dotnet run -c Release --project bench/search -- OUT [CONTENT]
using System.Diagnostics;
using System.Text.Json;
using Site.Build;
using Site.Content;
using Site.Diagnostics;
using Site.Model;
using Site.Search;

const int Many = 10_000;
const int Runs = 3;
var output = Path.GetFullPath(args[0]);
var root = new DirectoryInfo(AppContext.BaseDirectory);
while (!File.Exists(Path.Combine(root.FullName, "Site.sln"))) root = root.Parent!;
var bag = new DiagnosticBag();
var graph = Load(Path.Combine(root.FullName, "content"));
var assets = AssetFiles.Read(Path.Combine(root.FullName, "src/Site", Path.GetRelativePath(Path.Combine(root.FullName, "bench/search"), AppContext.BaseDirectory), "assets") is var own && Directory.Exists(own) ? own : null);

Write("echt", graph);
Write("10000", Recombined(graph));
if (args.Length > 1) Write("map", Load(args[1]));
var questions = new[] { "zoekvragen.yml", "zoekvragen-apart.yml" }.SelectMany(file => SearchQuestions.Read(File.ReadAllText(Path.Combine(root.FullName, "tests", file)), file, bag)
    .Select(asked => new { vraag = asked.Text, binnen = asked.Within, verwacht = asked.Expected, apart = file.Contains("apart") }));
File.WriteAllText(Path.Combine(output, "vragen.json"), JsonSerializer.Serialize(questions));

Graph Load(string folder) => SiteBuilder.Load(SourceReader.Read(folder, bag), new BuildOptions(new DateOnly(2026, 11, 21), Addresses.AtRoot), bag);

void Write(string name, Graph of)
{
    // The first run pays for compiling the program, the later ones are what a running preview pays.
    IReadOnlyList<Site.Output.OutputFile> files = [];
    for (var run = 1; run <= Runs; run++)
    {
        var (watch, cpu, allocated) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
        var index = SearchIndex.Of(of, WordList.From(assets));
        var terms = watch.ElapsedMilliseconds;
        files = IndexFiles.Make(index, of);
        Console.WriteLine($"{name}, run {run}: {watch.ElapsedMilliseconds} ms ({terms} before the files), CPU {(Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds:0} ms, {(GC.GetTotalAllocatedBytes(precise: true) - allocated) >> 20} MiB allocated");
    }
    Console.WriteLine($"{name}: {of.All.Count} entries, {files.Count} files, {files.Sum(file => file.Bytes.Length) / 1024} KiB");
    foreach (var file in files)
    {
        var path = Path.Combine(output, name, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file.Bytes.Span);
    }
    File.WriteAllText(Path.Combine(output, name, "documenten.json"), JsonSerializer.Serialize(of.All.Where(entry => entry.IsCurrent).Select(entry => new
    {
        id = entry.Id,
        soort = entry.Kind.Name,
        titel = entry.Title,
        namen = string.Join(" | ", DocumentFields.Of(entry, of).Where(field => field.Zone is Zone.Names or Zone.Tags).Select(field => field.Text)),
        tekst = string.Join("\n", DocumentFields.Of(entry, of).Where(field => field.Zone > Zone.Tags).Select(field => field.Text)),
    })));
}

// The keys of one entry with the text of another: words as they are on the site, no two entries the same.
static Graph Recombined(Graph graph)
{
    var random = new Random(1);
    var all = graph.All;
    var entries = new List<Entry>(all);
    for (var n = 0; entries.Count < Many; n++)
    {
        var (keys, text) = (all[random.Next(all.Count)], all[random.Next(all.Count)]);
        entries.Add(new Entry(keys.Kind, $"{keys.Id}-x{n}", $"{keys.Slug}-x{n}", keys.Path, keys.Values, text.Body, keys.Place));
    }
    return new Graph(entries, graph.Parties, graph.Settings);
}
