namespace Site;

/// <summary>What <c>--help</c> says.</summary>
public static class HelpText
{
    private const string Common = """
          --content MAP     de inhoud (standaard: content)
          --date DATUM      reken met deze dag, als 2026-11-21 (standaard: de dag van de laatste commit)
        """;

    public static string For(string? command) => command switch
    {
        "build" => $"""
            build --output MAP [opties]: schrijf de site één keer.

            {Common}
              --output MAP      waar de site komt; wordt pas vervangen als alles klopt
              --base-url ADRES  https://voorbeeld.nl/repo, een pad zoals /repo/, of 'file' voor lezen vanaf een schijf
            """,
        "check" => $"""
            check [opties]: meld alles wat niet klopt en schrijf niets.

            {Common}
              --diep            ontleed ook elke pagina met een volledige HTML-lezer (langzamer)
              --base-url ADRES  controleer met dit adres
            """,
        "search" => $"""
            search WOORDEN [opties]: zoek zoals de site zoekt, met de reden van elke plaats.

            {Common}
              --soort SOORT     alleen in één soort, bijvoorbeeld actie
              --verslag         in plaats van woorden: titels die niemand vindt, synoniemen zonder nut
            """,
        "serve" => $"""
            serve [opties]: bouw de site, toon haar op http://localhost:5080 en ververs bij elke wijziging.

            {Common}
              --port N          andere poort (0: een vrije poort)
            """,
        _ => """
            Bouwt de kennisbank uit Markdown en YAML.

              (geen opdracht)   hetzelfde als serve
              serve             bouw, toon op http://localhost:5080 en ververs bij elke wijziging
              build             schrijf de site in een map
              check             meld alles wat niet klopt, schrijf niets
              search WOORDEN    zoek zoals de site zoekt, met de reden van elke plaats

            'OPDRACHT --help' noemt de opties. Uitkomst: 0 in orde, 1 fouten in de inhoud, 2 verkeerd gebruik, 130 gestopt.
            """,
    };
}
