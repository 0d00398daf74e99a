using Site.Model;
using Site.Output;
using Site.Text;

namespace Site.Export;

/// <summary>Small files with a fixed name that hosts, crawlers and researchers look for.</summary>
public static class HostFiles
{
    private const string SecurityAddress = "/.well-known/security.txt";

    /// <summary>Keeps GitHub Pages from running Jekyll, and tells the next build that the folder is a site of ours.</summary>
    public static OutputFile NoJekyll() => OutputFile.Text(".nojekyll", "");

    /// <summary>Everything may be found. The sitemap is named where its absolute address is known, as the format demands.</summary>
    public static OutputFile Robots(Addresses addresses) =>
        OutputFile.Text("robots.txt", "User-agent: *\nAllow: /\n" + (addresses.BaseUrl.Length > 0 ? $"\nSitemap: {addresses.Absolute(Sitemap.Address)}\n" : ""));

    /// <summary>Where to report a leak (RFC 9116). Null when nobody can be reached: an empty or invented contact is worse than none.</summary>
    public static OutputFile? Security(SiteSettings settings, Addresses addresses, DateOnly today)
    {
        var contact = settings.Contact.Length > 0 ? "mailto:" + settings.Contact
            : settings.Repository.StartsWith("https://", StringComparison.Ordinal) ? settings.Repository + "/issues/new"
            : null;
        if (contact is null) return null;
        var lines = new List<string>
        {
            "Contact: " + contact,
            // The RFC asks for less than a year; the site is built every week.
            $"Expires: {Dutch.Iso(today.AddYears(1).AddDays(-1))}T00:00:00Z",
            "Preferred-Languages: nl, en",
        };
        if (addresses.BaseUrl.Length > 0) lines.Add("Canonical: " + addresses.Absolute(SecurityAddress));
        return OutputFile.Text(SecurityAddress[1..], string.Join('\n', lines) + "\n");
    }
}
