namespace Site.Model;

/// <summary>
/// What a key may hold. A closed set: the reader, the export and its JSON Schema each handle all of these, so that a key is declared once.
/// The CLR type of the value stands behind each.
/// </summary>
public abstract record FieldType
{
    /// <summary>One line of text without mark-up: <see cref="string"/>.</summary>
    public sealed record Line : FieldType;

    /// <summary>Text with mark-up and notes, checked like the body: <see cref="Prose"/>.</summary>
    public sealed record Markdown : FieldType;

    /// <summary>An absolute http(s) address: <see cref="string"/>.</summary>
    public sealed record WebAddress : FieldType;

    /// <summary>A date yyyy-mm-dd: <see cref="DateOnly"/>.</summary>
    /// <param name="MayBeFuture">Otherwise a date after the build date is a finding.</param>
    public sealed record Date(bool MayBeFuture) : FieldType;

    /// <summary>A whole number: <see cref="int"/>.</summary>
    public sealed record Number(int Min, int Max) : FieldType;

    /// <summary>An amount or ratio with a decimal point: <see cref="decimal"/>.</summary>
    public sealed record Amount : FieldType;

    /// <summary>One of a closed list of words: <see cref="string"/>.</summary>
    public sealed record Choice(Vocabulary Vocabulary) : FieldType;

    /// <summary>A party from <c>vocabulary/partijen.yml</c>: <see cref="string"/>, its slug.</summary>
    public sealed record Party : FieldType;

    /// <summary>Slug or id of an entry of one of these kinds: <see cref="Link"/>.</summary>
    public sealed record Reference(params IReadOnlyList<string> Kinds) : FieldType;

    /// <summary><c>kind:slug</c>, any kind: <see cref="Link"/>.</summary>
    public sealed record TypedReference : FieldType;

    /// <summary>The name of a footnote defined in <c>bronnen</c> of the same entry: <see cref="string"/>.</summary>
    public sealed record NoteName : FieldType;

    /// <summary>Several of the same: <see cref="IReadOnlyList{T}"/>.</summary>
    public sealed record Many(FieldType Item, int Max = 200) : FieldType;

    /// <summary>Keys with values of their own: <see cref="Values"/>.</summary>
    public sealed record Group(params IReadOnlyList<Field> Fields) : FieldType;
}

/// <summary>A closed list of words for a choice, with the label a reader sees.</summary>
public sealed record Vocabulary(string Name, params IReadOnlyList<(string Word, string Label)> Words)
{
    public string Label(string word) => Words.FirstOrDefault(pair => pair.Word == word).Label ?? word;

    public bool Contains(string word) => Words.Any(pair => pair.Word == word);
}
