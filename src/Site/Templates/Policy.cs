namespace Site.Templates;

/// <summary>The content security policy of every page. Pages cannot set headers on GitHub Pages, so it stands in a meta element.</summary>
public static class Policy
{
    public const string Content = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'";
}
