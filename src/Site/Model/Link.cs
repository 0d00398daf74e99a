using Site.Diagnostics;

namespace Site.Model;

/// <summary>An edge as its author wrote it: what it points at and where it stands. Targets are found by <see cref="Graph.Target"/>.</summary>
/// <param name="Kinds">The kinds it may point at; empty for any.</param>
/// <param name="Name">Slug or id.</param>
public sealed record Link(IReadOnlyList<string> Kinds, string Name, Place Place);
