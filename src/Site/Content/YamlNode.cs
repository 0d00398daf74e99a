using Site.Diagnostics;

namespace Site.Content;

/// <summary>A piece of YAML with its place. Only what content needs: no anchors, no tags.</summary>
public abstract record YamlNode(Place Place);

/// <param name="Plain">Written without quotes; only then <c>onbekend</c> and numbers have a meaning of their own.</param>
/// <param name="Block">Written as <c>|</c> or <c>></c>: the text starts on the next line.</param>
public sealed record YamlScalar(string Value, bool Plain, bool Block, Place Place) : YamlNode(Place);

public sealed record YamlList(IReadOnlyList<YamlNode> Items, Place Place) : YamlNode(Place);

public sealed record YamlMap(IReadOnlyList<(string Key, Place KeyPlace, YamlNode Value)> Pairs, Place Place) : YamlNode(Place);
