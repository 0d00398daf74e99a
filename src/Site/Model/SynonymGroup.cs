using Site.Diagnostics;

namespace Site.Model;

/// <summary>Words that mean the same to somebody who searches; from <c>content/synoniemen.yml</c>.</summary>
/// <param name="Words">Each finds the texts with any of the others.</param>
/// <param name="Related">Texts with one of these are found too, lower down; not the other way round.</param>
public sealed record SynonymGroup(IReadOnlyList<string> Words, IReadOnlyList<string> Related, Place Place);
