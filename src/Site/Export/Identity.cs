using Site.Model;

namespace Site.Export;

/// <summary>Names that stay the same for machines: the absolute address where it is known, else a name of our own.</summary>
internal static class Identity
{
    private const string Own = "urn:x-kennisbank:";

    public static string Of(Entry entry, Addresses addresses) => Of(Route.Of(entry), entry.Id, addresses);

    /// <param name="name">Unique where no host is known: an id, or words with a colon, which no id has.</param>
    public static string Of(string route, string name, Addresses addresses) =>
        addresses.BaseUrl.Length > 0 ? addresses.Absolute(route) : Own + name;

    /// <summary>An address in the file at <paramref name="from"/>: absolute where the host is known, else as a page would write it.</summary>
    public static string Link(string from, string to, Addresses addresses) =>
        addresses.BaseUrl.Length > 0 ? addresses.Absolute(to) : addresses.Href(from, to);
}
