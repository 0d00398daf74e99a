using System.Text;
using Site.Diagnostics;

namespace Site.Content;

/// <summary>Bytes to text, with the checks that every source must pass.</summary>
public static class SourceText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The text with <c>\n</c> line ends, or null when a finding stops the file.</returns>
    public static string? Decode(SourceFile file, DiagnosticBag diagnostics)
    {
        var bytes = file.Bytes.AsSpan();
        if (bytes.Length > SourceReader.MaxBytes) return Stop(Findings.TooLarge(new Place(file.Path), SourceReader.MaxBytes));
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        string text;
        try { text = Strict.GetString(bytes); }
        catch (DecoderFallbackException) { return Stop(Findings.NotUtf8(new Place(file.Path))); }
        if (string.IsNullOrWhiteSpace(text)) return Stop(Findings.EmptyFile(new Place(file.Path)));
        if (text.Contains('\r')) text = text.Replace("\r\n", "\n").Replace('\r', '\n');
        return HasControlCharacters(text, file.Path, diagnostics) ? null : text;

        string? Stop(Diagnostic finding)
        {
            diagnostics.Add(finding);
            return null;
        }
    }

    private static bool HasControlCharacters(string text, string path, DiagnosticBag diagnostics)
    {
        var (line, start, found) = (1, 0, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n') (line, start) = (line + 1, i + 1);
            // Bidirectional overrides and zero-width characters hide text from the reader of a change.
            else if ((char.IsControl(c) && c != '\t') || c is '\u2028' or '\u2029' or '\uFEFF' or '\u200B' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
            {
                diagnostics.Add(Findings.ControlCharacter(new Place(path, line, i - start + 1), c));
                found = true;
            }
        }
        return found;
    }
}
