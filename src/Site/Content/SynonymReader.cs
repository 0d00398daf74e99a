using Site.Diagnostics;
using Site.Model;
using Site.Text;

namespace Site.Content;

/// <summary><c>synoniemen.yml</c>: a list of groups of words for the search.</summary>
public static class SynonymReader
{
    private static readonly Field<IReadOnlyList<string>> Words = new("woorden", new FieldType.Many(new FieldType.Line()), "woorden die hetzelfde betekenen") { Required = true };
    private static readonly Field<IReadOnlyList<string>> Related = new("ook", new FieldType.Many(new FieldType.Line()), "verwante woorden die ook gevonden mogen worden");

    /// <param name="file">Null when there is no such file: a site may do without.</param>
    public static IReadOnlyList<SynonymGroup> Read(SourceFile? file, DiagnosticBag diagnostics)
    {
        if (file is null || SourceText.Decode(file, diagnostics) is not { } text) return [];
        var groups = new List<SynonymGroup>();
        var owners = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var map in EntryReader.ListItems(text, file.Path, diagnostics))
        {
            var values = new ValuesReader(diagnostics).Read(map, [Words, Related], "een groep synoniemen");
            var group = new SynonymGroup(values.Get(Words), values.Get(Related), map.Place);
            if (group.Words.Count + group.Related.Count < 2) diagnostics.Add(Findings.SynonymAlone(map.Place));
            foreach (var word in group.Words)
                if (!owners.TryAdd(Fold.Text(word), map.Place))
                    diagnostics.Add(Findings.SynonymTwice(values.PlaceOf(Words), word, owners[Fold.Text(word)].Line));
            groups.Add(group);
        }
        return groups;
    }
}
