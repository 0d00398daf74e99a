namespace Site.Diagnostics;

/// <summary>Where findings go: the console of an author, or the annotations of a pull request.</summary>
public interface IDiagnosticSink
{
    void Write(Diagnostic diagnostic);
}

/// <param name="contentRoot">Put before the file name, so that an editor's terminal makes it a link.</param>
public sealed class ConsoleSink(TextWriter output, string contentRoot) : IDiagnosticSink
{
    public void Write(Diagnostic diagnostic) =>
        output.WriteLine(Printable((diagnostic with { Place = diagnostic.Place.Below(contentRoot) }).ToString()));

    /// <summary>The name of a file and a quoted value can hold what a terminal obeys.</summary>
    private static string Printable(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? '\ufffd' : c)) : text;
}

/// <summary>GitHub workflow commands; <c>%</c>, line ends and separators are escaped as its documentation asks.</summary>
public sealed class GitHubSink(TextWriter output, string contentRoot) : IDiagnosticSink
{
    public void Write(Diagnostic diagnostic)
    {
        var level = diagnostic.Severity == Severity.Error ? "error" : "warning";
        var place = diagnostic.Place;
        var file = Property(place.Below(contentRoot).File);
        var position = place.Line == 0 ? "" : $",line={place.Line},col={place.Column}";
        output.WriteLine($"::{level} file={file}{position},title={Property(diagnostic.Code)}::{Data(diagnostic.Message)}");
    }

    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
