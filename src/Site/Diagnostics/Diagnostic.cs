namespace Site.Diagnostics;

public enum Severity { Error, Warning }

/// <summary>One finding for the author: what is wrong and what to do, in Dutch. A value, never thrown.</summary>
/// <param name="Code">Permanent kebab-case code; each has one factory in <see cref="Findings"/>.</param>
public sealed record Diagnostic(Severity Severity, string Code, string Message, Place Place) : IComparable<Diagnostic>
{
    public int CompareTo(Diagnostic? other)
    {
        if (other is null) return 1;
        if (Severity != other.Severity) return Severity.CompareTo(other.Severity);
        var byPlace = Place.CompareTo(other.Place);
        if (byPlace != 0) return byPlace;
        var byCode = string.CompareOrdinal(Code, other.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(Message, other.Message);
    }

    /// <summary><c>file(line,column): error code: sentence and what to do</c>.</summary>
    public override string ToString() => $"{Place}: {(Severity == Severity.Error ? "error" : "warning")} {Code}: {Message}";
}
