namespace Site.Model;

/// <summary>A key of front matter: its name, what it may hold, and whether it must be there.</summary>
/// <param name="Key">Dutch, words joined by <c>_</c>.</param>
/// <param name="Help">One Dutch phrase for the JSON Schema and for messages.</param>
public abstract record Field(string Key, FieldType Type, string Help)
{
    public bool Required { get; init; }

    /// <summary>The author may say <c>onbekend</c>: a value, unlike leaving the key out.</summary>
    public bool MayBeUnknown { get; init; }
}

/// <typeparam name="T">The CLR type that <see cref="FieldType"/> documents; nullable for value types.</typeparam>
public sealed record Field<T>(string Key, FieldType Type, string Help) : Field(Key, Type, Help);
