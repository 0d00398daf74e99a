using Site.Build;
using Site.Content;
using Site.Diagnostics;
using Site.Model;

var folder = args.Length > 1 && args[0] == "check" ? args[1] : Path.Combine(Environment.CurrentDirectory, "content");
var bag = new DiagnosticBag();
var graph = SiteBuilder.Load(SourceReader.Read(folder, bag), new BuildOptions(DateOnly.FromDateTime(DateTime.UtcNow), Addresses.AtRoot), bag);
var sink = new ConsoleSink(Console.Out, "content");
foreach (var d in bag.Sorted()) sink.Write(d);
Console.WriteLine($"{graph.All.Count} onderwerpen");
return bag.HasErrors ? 1 : 0;
