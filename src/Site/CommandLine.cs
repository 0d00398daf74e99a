using Site.Build;
using Site.Content;
using Site.Diagnostics;
using Site.Model;
using Site.Output;
using Site.Search;
using Site.Serve;

namespace Site;

/// <summary>The commands and their exit codes: 0 fine, 1 findings in content, 2 wrong use or a machine that is in the way, 130 stopped by the user.</summary>
public static class CommandLine
{
    private const int Fine = 0, FoundErrors = 1, WrongUse = 2, Stopped = 130;

    public static async Task<int> Run(string[] args)
    {
        if (args.Any(arg => arg is "--help" or "-h" or "help")) return Help(args);
        try
        {
            var arguments = Arguments.Parse(args);
            if (arguments.Problem is { } problem)
            {
                Console.Error.WriteLine(problem);
                Console.Error.WriteLine("Met --help ziet u wat er kan.");
                return WrongUse;
            }
            return arguments.Command switch
            {
                "build" => Build(arguments),
                "check" => Check(arguments),
                "search" => Search(arguments),
                _ => await Preview.Run(arguments.Content, arguments.Port, () => Options(arguments)),
            };
        }
        catch (OutputRefusedException refused)
        {
            Console.Error.WriteLine(refused.Message);
            return WrongUse;
        }
        // The machine is in the way: a folder that is gone, a program that is not whole. What authors do wrong comes out as findings.
        catch (Exception machine) when (machine is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"Een map of bestand is niet te lezen: {machine.Message}");
            return WrongUse;
        }
    }

    private static int Build(Arguments arguments)
    {
        var bag = new DiagnosticBag();
        var progress = new Progress(Console.Out);
        progress.Stage("Lezen");
        var files = SourceReader.Read(arguments.Content, bag);
        progress.Stage("Bouwen");
        var site = SiteBuilder.Build(files, AssetFiles.Read(), Options(arguments), bag);
        progress.Done();
        Report(bag, arguments.Content);
        if (site is null || bag.HasErrors)
        {
            Console.Error.WriteLine("Niets geschreven: verbeter eerst de fouten hierboven. Een eerdere site in de map is niet veranderd.");
            return FoundErrors;
        }
        using (var stop = new StopSignals())
            try { SiteWriter.Write(arguments.Output!, site.All, arguments.Content, stop.Token); }
            catch (OperationCanceledException)
            {
                Console.Error.WriteLine("Gestopt. Een eerdere site in de map is niet veranderd.");
                return Stopped;
            }
        Console.WriteLine($"{site.Pages.Count} pagina's en {site.Files.Count} andere bestanden geschreven in {arguments.Output}.");
        return Fine;
    }

    private static int Check(Arguments arguments)
    {
        var bag = new DiagnosticBag();
        var site = SiteBuilder.Build(SourceReader.Read(arguments.Content, bag), AssetFiles.Read(), Options(arguments), bag);
        if (arguments.Deep && site is not null) DeepCheck.Run(site, bag);
        Report(bag, arguments.Content);
        var found = bag.Sorted();
        var errors = found.Count(finding => finding.Severity == Severity.Error);
        Console.WriteLine($"{errors} fouten, {found.Count - errors} waarschuwingen.");
        return bag.HasErrors ? FoundErrors : Fine;
    }

    private static int Search(Arguments arguments)
    {
        var bag = new DiagnosticBag();
        var graph = SiteBuilder.Load(SourceReader.Read(arguments.Content, bag), Options(arguments), bag);
        // What is wrong in content is the business of check; what can be read can be searched.
        var index = SearchIndex.Of(graph, WordList.From(AssetFiles.Read()));
        foreach (var line in arguments.Findability ? SearchReport.Of(index) : Explanation.Of(arguments.Question, arguments.Within, index)) Console.WriteLine(line);
        return Fine;
    }

    private static BuildOptions Options(Arguments arguments) =>
        new(arguments.Date ?? BuildDate.Of(arguments.Content), arguments.Addresses, BuildEnvironment.Repository());

    private static void Report(DiagnosticBag bag, string content)
    {
        var shown = Path.GetRelativePath(Environment.CurrentDirectory, content);
        IDiagnosticSink sink = BuildEnvironment.IsActions ? new GitHubSink(Console.Out, shown) : new ConsoleSink(Console.Error, shown);
        foreach (var finding in bag.Sorted()) sink.Write(finding);
    }

    private static int Help(string[] args)
    {
        Console.WriteLine(HelpText.For(args.FirstOrDefault(arg => !arg.StartsWith('-') && arg != "help")));
        return Fine;
    }
}
