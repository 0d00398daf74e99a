using Site.Diagnostics;
using Site.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Site.Content;

/// <summary>
/// YAML text into nodes with exact places, over YamlDotNet's event parser. Refuses anchors, aliases, tags and deep nesting
/// before anything is built from them; goes on after a finding where the rest can still be read.
/// </summary>
public sealed class YamlReader
{
    public const int MaxDepth = 16;

    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly string _path;
    private readonly int _lineOffset;
    private readonly DiagnosticBag _diagnostics;

    private YamlReader(string text, string path, int lineOffset, DiagnosticBag diagnostics)
    {
        _scanner = new Scanner(new StringReader(text), skipComments: true);
        _parser = new Parser(_scanner);
        (_path, _lineOffset, _diagnostics) = (path, lineOffset, diagnostics);
    }

    /// <param name="lineOffset">Lines of the file before this text, so that places are those of the file.</param>
    /// <returns>The document's root, or null after a finding.</returns>
    public static YamlNode? Read(string text, string path, int lineOffset, DiagnosticBag diagnostics)
    {
        var reader = new YamlReader(text, path, lineOffset, diagnostics);
        try
        {
            reader._parser.Consume<StreamStart>();
            if (reader._parser.Accept<StreamEnd>(out _)) return new YamlMap([], new Place(path, lineOffset + 1, 1));
            reader._parser.Consume<DocumentStart>();
            var root = reader.Node(0);
            if (root is null) return null;
            reader._parser.Consume<DocumentEnd>();
            if (!reader._parser.Accept<StreamEnd>(out _)) diagnostics.Add(Findings.YamlSeveralDocuments(reader.At(reader._parser.Current!)));
            return root;
        }
        catch (YamlException problem)
        {
            diagnostics.Add(Findings.YamlSyntax(reader.At(problem.Start)));
            return null;
        }
        catch (ArgumentException) // the parser's own, for an escape such as "\UFFFFFFFF"
        {
            diagnostics.Add(Findings.YamlSyntax(reader.At(reader._scanner.CurrentPosition)));
            return null;
        }
    }

    private YamlNode? Node(int depth)
    {
        if (depth > MaxDepth)
        {
            _diagnostics.Add(Findings.YamlTooDeep(At(_parser.Current!), MaxDepth));
            return null;
        }
        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            _diagnostics.Add(Findings.YamlAnchor(At(alias)));
            return new YamlScalar("", false, false, At(alias));
        }
        if (_parser.Current is NodeEvent node || (_parser.Accept<NodeEvent>(out node!) && node is not null))
        {
            if (!node.Anchor.IsEmpty) _diagnostics.Add(Findings.YamlAnchor(At(node)));
            if (!node.Tag.IsEmpty) _diagnostics.Add(Findings.YamlTag(At(node)));
        }
        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            // The file itself holds none (SourceText); an escape between double quotes spells them.
            if (Hidden.First(scalar.Value) is { } code) _diagnostics.Add(Findings.ControlCharacter(At(scalar), code));
            return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded, At(scalar));
        }
        if (_parser.TryConsume<SequenceStart>(out var sequence)) return List(sequence, depth);
        return Map(_parser.Consume<MappingStart>(), depth);
    }

    private YamlList? List(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            if (Node(depth + 1) is not { } item) return null;
            items.Add(item);
        }
        return new YamlList(items, At(start));
    }

    private YamlMap? Map(MappingStart start, int depth)
    {
        var pairs = new List<(string, Place, YamlNode)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node(depth + 1);
            var value = key is null ? null : Node(depth + 1);
            if (value is null) return null;
            if (key is not YamlScalar name) _diagnostics.Add(Findings.YamlSyntax(key!.Place));
            else if (seen.Add(name.Value)) pairs.Add((name.Value, name.Place, value));
            else _diagnostics.Add(Findings.DuplicateKey(name.Place, name.Value));
        }
        return new YamlMap(pairs, At(start));
    }

    private Place At(ParsingEvent @event) => At(@event.Start);

    private Place At(Mark mark) => new(_path, (int)mark.Line + _lineOffset, (int)mark.Column);
}
