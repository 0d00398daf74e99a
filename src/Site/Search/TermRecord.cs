using System.Text.Json;

namespace Site.Search;

/// <summary>What a file of terms tells of one of them, and a file of spellings.</summary>
internal static class TermRecord
{
    /// <summary>Key, scale, postings, words, parts, phrases, glossary entry; what is empty at the end is left out.</summary>
    public static void Write(Utf8JsonWriter writer, TermRow row)
    {
        var last = row.Document >= 0 ? 7 : row.Phrases.Count > 0 ? 6 : row.Parts.Count > 0 ? 5 : row.Shown.Count > 0 ? 4 : row.Finds ? 3 : 1;
        writer.WriteStartArray();
        writer.WriteStringValue(row.Key);
        if (last >= 2) writer.WriteNumberValue(row.Scale);
        if (last >= 3) writer.WriteStringValue(row.Encoded);
        if (last >= 4) writer.WriteStringValue(string.Join('|', row.Shown));
        if (last >= 5) writer.WriteStringValue(string.Join('|', row.Parts));
        if (last >= 6)
        {
            writer.WriteStartArray();
            foreach (var phrase in row.Phrases)
            {
                // Rest and target: a concept, or the number of an entry.
                writer.WriteStringValue(phrase.Rest);
                if (phrase.Concept is not null) writer.WriteStringValue(phrase.Concept);
                else writer.WriteNumberValue(phrase.Document);
            }
            writer.WriteEndArray();
        }
        if (last >= 7) writer.WriteNumberValue(row.Document);
        writer.WriteEndArray();
    }

    /// <summary>How much it is used as one digit, the key, and the words when they are others.</summary>
    public static void WriteSpelling(Utf8JsonWriter writer, Spelling spelling) =>
        writer.WriteStringValue($"{Digits.All[spelling.Use]}{string.Join('|', spelling.Words is [var only] && only == spelling.Key ? spelling.Words : spelling.Words.Prepend(spelling.Key))}");
}
