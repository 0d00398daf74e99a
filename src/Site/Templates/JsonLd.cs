using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Site.Model;
using Site.Text;

namespace Site.Templates;

/// <summary>schema.org data that says what a page is and no more: WebSite, BreadcrumbList, Article, ItemList, Dataset, DefinedTerm.</summary>
public static class JsonLd
{
    // Safe within a script element: <, > and & come out as escapes.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="entry">The entry the page is about, or null.</param>
    /// <param name="items">What a list page lists.</param>
    public static string For(PageContext page, Entry? entry, IReadOnlyList<Entry> items)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            if (page.Route == Route.Home) WebSite(json, page);
            if (page.Crumbs.Count > 1) Breadcrumbs(json, page);
            if (entry is not null) About(json, page, entry);
            if (items.Count > 0) Items(json, page, items);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WebSite(Utf8JsonWriter json, PageContext page)
    {
        json.WriteStartObject();
        json.WriteString("@type", "WebSite");
        json.WriteString("name", page.Settings.Title);
        json.WriteString("description", page.Settings.Description);
        json.WriteString("url", page.Addresses.Absolute(Route.Home));
        json.WriteString("inLanguage", "nl");
        json.WriteEndObject();
    }

    private static void Breadcrumbs(Utf8JsonWriter json, PageContext page)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        for (var i = 0; i < page.Crumbs.Count; i++) Item(json, i + 1, page.Crumbs[i].Title, page.Addresses.Absolute(page.Crumbs[i].Route));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void About(Utf8JsonWriter json, PageContext page, Entry entry)
    {
        var isTerm = entry.Kind == Kinds.Begrip;
        json.WriteStartObject();
        json.WriteString("@type", isTerm ? "DefinedTerm" : "Article");
        json.WriteString(isTerm ? "name" : "headline", entry.Title);
        json.WriteString("description", entry.Summary);
        json.WriteString("url", page.Addresses.Absolute(page.Route));
        json.WriteString("inLanguage", "nl");
        if (!isTerm && entry.Get(Fields.Since) is { } since)
        {
            json.WriteString("datePublished", Dutch.Iso(since));
            json.WriteString("dateModified", Dutch.Iso(ChangeLog.LastOf(entry) ?? since));
        }
        json.WriteEndObject();
    }

    private static void Items(Utf8JsonWriter json, PageContext page, IReadOnlyList<Entry> items)
    {
        json.WriteStartObject();
        json.WriteString("@type", "ItemList");
        json.WriteNumber("numberOfItems", items.Count);
        json.WriteStartArray("itemListElement");
        // A search engine shows a handful; the whole list is in the data file.
        for (var i = 0; i < Math.Min(items.Count, 10); i++) Item(json, i + 1, items[i].Title, page.Addresses.Absolute(Route.Of(items[i])));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Item(Utf8JsonWriter json, int position, string name, string address)
    {
        json.WriteStartObject();
        json.WriteString("@type", "ListItem");
        json.WriteNumber("position", position);
        json.WriteString("name", name);
        json.WriteString("item", address);
        json.WriteEndObject();
    }
}
