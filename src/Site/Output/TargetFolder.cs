namespace Site.Output;

/// <summary>Where the site goes, checked: replacing a folder must never cost someone a folder that is no site of ours.</summary>
internal static class TargetFolder
{
    /// <summary>A file every site of ours has; a folder without it was made by something else.</summary>
    public const string Marker = ".nojekyll";

    private static readonly StringComparison Case = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <returns>The full path without links in it, so that what is swapped is the folder itself and a link to it stays.</returns>
    /// <exception cref="OutputRefusedException"/>
    public static string Check(string folder, string? contentFolder)
    {
        if (string.IsNullOrWhiteSpace(folder)) throw new OutputRefusedException("Noem een map voor de site.");
        var target = Real(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        if (Path.GetPathRoot(target) == target) throw Refused(target, "dat is de bovenste map van de schijf");
        Keep(target, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "uw thuismap");
        Keep(target, Environment.CurrentDirectory, "de map waarin u nu werkt");
        Keep(target, contentFolder, "de map met de inhoud");
        if (contentFolder is not null && Holds(Real(Path.GetFullPath(contentFolder)), target)) throw Refused(target, "die map ligt in de map met de inhoud");
        if (File.Exists(target)) throw Refused(target, "dat is een bestand");
        if (!Directory.Exists(target)) return target;
        // A checkout of a published site has the marker too, and the history of it besides.
        if (Path.Exists(Path.Combine(target, ".git"))) throw Refused(target, "daar staat een Git-repository in");
        if (Directory.EnumerateFileSystemEntries(target).Any() && !File.Exists(Path.Combine(target, Marker))) throw Refused(target, "daar staan bestanden in die niet van een eerdere bouw zijn");
        return target;
    }

    private static void Keep(string target, string? folder, string name)
    {
        if (!string.IsNullOrEmpty(folder) && Holds(target, Real(Path.GetFullPath(folder)))) throw Refused(target, $"dat is {name}, of een map daarboven");
    }

    private static bool Holds(string outer, string inner) =>
        (Path.TrimEndingDirectorySeparator(inner) + Path.DirectorySeparatorChar).StartsWith(Path.TrimEndingDirectorySeparator(outer) + Path.DirectorySeparatorChar, Case);

    /// <summary>The path with every link on the way followed.</summary>
    private static string Real(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent) return path;
        var here = new DirectoryInfo(Path.Combine(Real(parent), Path.GetFileName(path)));
        if (here.LinkTarget is null) return here.FullName;
        try
        {
            if (here.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true } end) return Real(end.FullName);
        }
        catch (IOException) { } // a circle of links
        throw Refused(path, "dat is een koppeling die nergens uitkomt");
    }

    private static OutputRefusedException Refused(string target, string why) =>
        new($"De site wordt niet geschreven naar '{target}': {why}. Kies met --output een lege of nieuwe map.");
}
