using Site.Model;

namespace Site.Build;

/// <summary>What a build depends on besides the content; together they decide every byte.</summary>
/// <param name="Today">The build date: the commit's, or given; never read from the clock while building.</param>
/// <param name="Repository">From the workflow's environment, for history and report links where site.yml names none.</param>
public sealed record BuildOptions(DateOnly Today, Addresses Addresses, string Repository = "");
