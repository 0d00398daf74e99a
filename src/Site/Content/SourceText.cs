using System.Text;
using Site.Diagnostics;
using Site.Text;

namespace Site.Content;

/// <summary>Bytes to text, with the checks that every source must pass.</summary>
public static class SourceText
{
    /// <summary>A file that is no text at all has thousands; a few say enough.</summary>
    private const int MostHidden = 20;

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
        var found = 0;
        for (var at = Hidden.IndexOf(text); at >= 0 && found < MostHidden; found++)
        {
            var line = text.AsSpan(0, at).Count('\n') + 1;
            diagnostics.Add(Findings.ControlCharacter(new Place(path, line, at - text.AsSpan(0, at).LastIndexOf('\n')), Hidden.CodeAt(text, at)));
            var next = Hidden.IndexOf(text.AsSpan(at + 1));
            at = next < 0 ? -1 : at + 1 + next;
        }
        return found > 0;
    }
}
