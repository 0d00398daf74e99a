namespace Site.Tests.Harness;

/// <summary>Folders of the checkout, found from where the tests were built.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();
    public static string Content => Path.Combine(Root, "content");
    public static string Seeds => Path.Combine(Root, "seeds");
    public static string Tests => Path.Combine(Root, "tests", "Site.Tests");
    public static string Assets => Path.Combine(Root, "src", "Site", "Assets");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Site.sln"))) return folder.FullName;
        throw new InvalidOperationException("Site.sln is not above the tests: build them within the checkout.");
    }
}
