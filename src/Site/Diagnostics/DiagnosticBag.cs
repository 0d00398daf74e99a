using System.Collections.Concurrent;

namespace Site.Diagnostics;

/// <summary>Collects the findings of one run; stages add to it in parallel, sinks read it sorted.</summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentBag<Diagnostic> _all = [];
    private int _errors;

    public bool HasErrors => _errors > 0;

    public void Add(Diagnostic diagnostic)
    {
        if (diagnostic.Severity == Severity.Error) Interlocked.Increment(ref _errors);
        _all.Add(diagnostic);
    }

    /// <summary>Errors first, then warnings; each by file, line and column, without doubles.</summary>
    public IReadOnlyList<Diagnostic> Sorted() => [.. _all.Distinct().Order()];
}
