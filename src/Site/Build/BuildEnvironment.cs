namespace Site.Build;

/// <summary>What the workflow tells through its environment.</summary>
public static class BuildEnvironment
{
    public static bool IsActions => Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true";

    /// <summary>Address of the repository the workflow runs for, or empty.</summary>
    public static string Repository() =>
        Environment.GetEnvironmentVariable("GITHUB_SERVER_URL") is { Length: > 0 } server && Environment.GetEnvironmentVariable("GITHUB_REPOSITORY") is { Length: > 0 } repository
            ? $"{server}/{repository}" : "";
}
