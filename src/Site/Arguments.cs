using System.Globalization;
using Site.Model;

namespace Site;

/// <summary>The command line, read and checked; <see cref="Problem"/> says in one sentence what is wrong.</summary>
public sealed record Arguments(string Command)
{
    public string Content { get; init; } = "";
    public string? Output { get; init; }
    public Addresses Addresses { get; init; } = Addresses.AtRoot;
    public DateOnly? Date { get; init; }
    public int Port { get; init; } = 5080;

    /// <summary>Parse every finished page with AngleSharp too.</summary>
    public bool Deep { get; init; }

    /// <summary>What to search for.</summary>
    public string Question { get; init; } = "";

    /// <summary>The kind to search in; empty for all.</summary>
    public string Within { get; init; } = "";

    /// <summary>What editors can mend in the search.</summary>
    public bool Findability { get; init; }

    public string? Problem { get; init; }

    public static Arguments Parse(string[] args)
    {
        var hasCommand = args.Length > 0 && !args[0].StartsWith('-');
        var result = new Arguments(hasCommand ? args[0] : "serve");
        if (result.Command is not ("build" or "check" or "serve" or "search")) return Wrong($"Onbekende opdracht '{result.Command}'. Kies build, check, search of serve.");
        for (var i = hasCommand ? 1 : 0; i < args.Length; i++)
        {
            var name = args[i];
            if (name == "--diep" && result.Command == "check")
            {
                result = result with { Deep = true };
                continue;
            }
            if (result.Command == "search" && (name == "--verslag" || !name.StartsWith('-')))
            {
                result = name == "--verslag" ? result with { Findability = true } : result with { Question = $"{result.Question} {name}".Trim() };
                continue;
            }
            if (i + 1 == args.Length || args[i + 1].StartsWith("--", StringComparison.Ordinal)) return Wrong($"Onbekende optie '{name}', of er ontbreekt een waarde achter.");
            var value = args[++i];
            if (name is "--content" or "--output" && (string.IsNullOrWhiteSpace(value) || value.Contains('\0'))) return Wrong($"Achter {name} hoort de naam van een map.");
            switch (name)
            {
                case "--content": result = result with { Content = Path.GetFullPath(value) }; break;
                case "--output" when result.Command == "build": result = result with { Output = Path.GetFullPath(value) }; break;
                case "--base-url" when result.Command != "serve":
                    if (Addresses.Parse(value) is not { } addresses) return Wrong($"'{value}' is geen adres. Geef https://…, een pad zoals /repo/, of 'file'.");
                    result = result with { Addresses = addresses };
                    break;
                case "--date":
                    if (!DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) || date.Year is < 2000 or > 2199) return Wrong($"'{value}' is geen datum zoals 2026-11-21.");
                    result = result with { Date = date };
                    break;
                case "--soort" when result.Command == "search":
                    if (Kinds.Find(value) is null) return Wrong($"'{value}' is geen soort. Kies uit: {string.Join(", ", Kinds.All)}.");
                    result = result with { Within = value };
                    break;
                case "--port" when result.Command == "serve":
                    if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port > 65535) return Wrong($"'{value}' is geen poort (0 tot en met 65535).");
                    result = result with { Port = port };
                    break;
                default: return Wrong($"De optie '{name}' hoort niet bij {result.Command}.");
            }
        }
        if (result.Content.Length == 0) result = result with { Content = FindContent() };
        if (!Directory.Exists(result.Content)) return Wrong($"De map '{result.Content}' bestaat niet. Geef met --content de map met de inhoud.");
        if (result.Command == "build" && result.Output is null) return Wrong("Geef met --output de map waarin de site komt.");
        if (result.Command == "search" && result.Question.Length == 0 && !result.Findability) return Wrong("Zet achter search de woorden waarop u zoekt, of --verslag.");
        return result;

        Arguments Wrong(string problem) => result with { Problem = problem };
    }

    /// <summary>Without <c>--content</c>: the folder in the working directory, else the one of the checkout that the program was built in.</summary>
    private static string FindContent()
    {
        var here = Path.Combine(Environment.CurrentDirectory, "content");
        if (Directory.Exists(here)) return here;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Site.sln"))) return Path.Combine(folder.FullName, "content");
        return here;
    }
}
