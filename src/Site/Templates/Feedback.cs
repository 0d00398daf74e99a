using Site.Model;

namespace Site.Templates;

/// <summary>Where a reader reports a mistake or sees the history of a page: the repository, else mail, else nothing is offered.</summary>
public static class Feedback
{
    /// <summary>The general form.</summary>
    public static string? Form(SiteSettings settings) =>
        settings.Repository.Length > 0 ? settings.Repository + "/issues/new"
        : settings.Contact.Length > 0 ? "mailto:" + settings.Contact
        : null;

    /// <summary>The form with page and file filled in.</summary>
    public static string? For(SiteSettings settings, Entry entry)
    {
        var subject = Uri.EscapeDataString("Fout op de pagina: " + entry.Title);
        var body = Uri.EscapeDataString($"Pagina: {Route.Of(entry)}\nBestand: content/{entry.Place.File}\n\nWat klopt er niet, en waar blijkt dat uit?\n");
        return settings.Repository.Length > 0 ? $"{settings.Repository}/issues/new?title={subject}&body={body}"
            : settings.Contact.Length > 0 ? $"mailto:{settings.Contact}?subject={subject}&body={body}"
            : null;
    }

    public static string? History(SiteSettings settings, Entry entry) =>
        settings.Repository.Length > 0 ? $"{settings.Repository}/commits/main/content/{entry.Place.File}" : null;
}
