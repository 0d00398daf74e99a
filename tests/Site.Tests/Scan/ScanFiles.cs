using System.Text;
using System.Text.Json.Nodes;

namespace Site.Tests.Scan;

/// <summary>Files of the scan as parties send them.</summary>
public static class ScanFiles
{
    private static readonly string[] Answers = ["doen", "deels", "nog-niet", "regionaal", "niet-van-toepassing", "weten-niet"];

    /// <summary>A party that answered every action; which answer depends on its number.</summary>
    public static (string Name, byte[] Bytes) Party(int number, IReadOnlyList<string> actions, int year = 2026, string? naam = null)
    {
        const string time = "2026-11-21T10:00:00.000Z";
        JsonObject Entry(int index) => new()
        {
            ["antwoord"] = Answers[(index * 5 + number) % 6], ["notitie"] = "", ["eigenaar"] = "", ["nodig"] = "", ["prioriteit"] = index % 20 == 0 ? "hoog" : "", ["op"] = time, ["rev"] = 2,
        };
        var file = new JsonObject
        {
            ["formaat"] = "preventiescan", ["versie"] = 1,
            ["catalogus"] = new JsonObject { ["versie"] = "2026-11-21", ["titels"] = new JsonObject() },
            ["bewaard_op"] = time,
            ["scans"] = new JsonArray(new JsonObject
            {
                ["id"] = number.ToString("x32"), ["jaar"] = year,
                ["partij"] = new JsonObject { ["gemeente"] = $"Plaats {number}", ["gemeentetype"] = "", ["naam"] = naam ?? $"Partij {number}", ["rol"] = number % 3 == 0 ? "corporatie" : "gemeente", ["vorm"] = "lang", ["op"] = time, ["rev"] = 1 },
                ["acties"] = new JsonObject(actions.Select((action, index) => KeyValuePair.Create<string, JsonNode?>(action, Entry(index)))),
                ["blokken"] = new JsonObject(),
            }),
            ["besluiten"] = new JsonObject(), ["geparkeerd"] = new JsonObject(),
        };
        return ($"partij-{number}.json", Encoding.UTF8.GetBytes(file.ToJsonString()));
    }

    public static (string Name, byte[] Bytes) Text(string name, string text) => (name, Encoding.UTF8.GetBytes(text));
}
