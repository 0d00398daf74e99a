#!/usr/bin/env dotnet
#:property PublishAot=false
// A content folder in our own format, the same bytes on every machine: dotnet run bench/site/corpus.cs -- COUNT FOLDER
// It starts from the fixture site of the tests, which has every kind and every page that templates link to, and adds COUNT interventions
// of about 500 words, a publication for every ten of them, 200 terms and 24 target groups. The words are nonsense; the links and notes are real.
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

var count = int.Parse(args[0], CultureInfo.InvariantCulture);
var target = Path.GetFullPath(args[1]);
if (Directory.Exists(target)) Directory.Delete(target, recursive: true);
var fixture = Path.GetFullPath(Path.Combine(Here(), "../../tests/Site.Tests/Fixtures/site"));
foreach (var file in Directory.EnumerateFiles(fixture, "*", SearchOption.AllDirectories))
{
    var copy = Path.Combine(target, Path.GetRelativePath(fixture, file));
    Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
    File.Copy(file, copy);
}

const string Checked = "sinds: 2026-01-10\ngecontroleerd: {op: 2026-01-10, waartegen: hele-bron}\nherzien_voor: 2027-01-10\n";
string[] onset = ["b", "d", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "z", "br", "dr", "gr", "kl", "kr", "pl", "sch", "sl", "sn", "sp", "st", "str", "tr", "vr", "zw", ""];
string[] nucleus = ["a", "e", "i", "o", "u", "aa", "ee", "oo", "uu", "ie", "oe", "ui", "ij", "ei", "ou", "eu"];
string[] coda = ["", "n", "r", "l", "s", "t", "k", "m", "p", "ng", "cht", "nd", "rt", "st", "ns", "lk", "rk"];
string[] suffix = ["", "", "", "ing", "heid", "en", "elijk", "schap", "tie", "er", "baar"];
string[] common = ["de", "het", "een", "en", "van", "in", "op", "te", "dat", "die", "voor", "met", "is", "zijn", "aan", "door", "bij", "ook", "niet", "worden", "kan", "naar", "om", "uit", "deze", "wordt", "als", "maar", "hun", "tot", "meer", "over", "wat", "of", "binnen", "samen"];
string[] forms = ["methode", "regeling", "woonvorm", "begeleiding"];
var random = new Random64(20260110);
var words = new string[4000];
for (var i = 0; i < words.Length; i++)
{
    var word = new StringBuilder();
    for (int k = 0, parts = 1 + random.Next(3); k < parts; k++) word.Append(Any(onset)).Append(Any(nucleus)).Append(Any(coda));
    words[i] = word.Append(Any(suffix)).ToString();
}

var slugs = Enumerable.Range(0, count).Select(i => $"{words[random.Next(words.Length)]}-{words[random.Next(words.Length)]}-{Letters(i)}").ToArray();
var publications = Enumerable.Range(0, Math.Max(1, count / 10)).Select(i => $"{words[random.Next(words.Length)]}-{Letters(i)}").ToArray();
var groups = Enumerable.Range(0, 24).Select(i => $"groep-{words[random.Next(words.Length)]}-{Letters(i)}").ToArray();

foreach (var slug in publications)
    Write($"publications/{slug}.md", $"---\nid: publicatie-{slug}\ntitel: {Title()} {slug}\nsamenvatting: {Sentence(false)}\n{Checked}soort_publicatie: rapport\nuitgever: {Title()}\njaar: {1998 + random.Next(27)}\nadres: https://example.org/bron/{slug}\n---\n");
for (var i = 0; i < 200; i++)
{
    var word = words[i * 19] + Letters(i);
    Write($"glossary/{word}.md", $"---\nid: begrip-{word}\ntitel: {Capital(word)}\nsamenvatting: {Sentence(false)}\n{Checked}aliassen: [{words[i * 19]}en-{Letters(i)}]\n---\n");
}
File.AppendAllText(Path.Combine(target, "vocabulary/doelgroepen.yml"), "\n" + string.Concat(groups.Select(slug => $"- id: doelgroep-{slug}\n  slug: {slug}\n  titel: {Capital(slug.Replace('-', ' '))}\n  samenvatting: {Sentence(false)}\n  {Checked.TrimEnd().Replace("\n", "\n  ")}\n  cluster: jongeren\n  tekst: |\n    {Sentence(false)}\n")));

var (allWords, bytes) = (0L, 0L);
for (var i = 0; i < count; i++)
{
    var text = new StringBuilder();
    var notes = Enumerable.Range(0, 2 + random.Next(3)).Select(n => ("bron-" + Letters(n), Any(publications))).ToArray();
    text.Append($"---\nid: interventie-{slugs[i]}\ntitel: {Title()} {slugs[i]}\nsamenvatting: {Sentence(false)}\nzoekwoorden: [{string.Join(", ", new[] { Any(words), Any(words) }.Distinct())}]\n{Checked}vorm: {Any(forms)}\n");
    text.Append($"pijlers: [basis]\nacties: [{(random.Next(50) == 0 ? "vroeg-bellen" : "")}]\naan_zet: [{(random.Next(2) == 0 ? "gemeente" : "zorgaanbieder")}]\nsamen_met: [corporaties]\nwettelijke_taak: onbekend\nambities: [{(random.Next(3) == 0 ? "wonen-eerst" : "")}]\nroutes: [{(random.Next(3) == 0 ? "huisuitzetting" : "")}]\n");
    text.Append($"doelgroepen: [{string.Join(", ", Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Any(groups)).Distinct())}]\nwetten: []\nbronnen:\n");
    foreach (var (note, publication) in notes) text.Append($"  - noot: {note}\n    publicatie: {publication}\n    vindplaats: Hoofdstuk {Any(words)}\n");
    text.Append("---\n");
    var (target500, written) = (300 + random.Next(301), 0);
    for (var section = 0; written < target500; section++)
    {
        if (section > 0) text.Append("## ").Append(Title()).Append("\n\n");
        for (int s = 0, sentences = 3 + random.Next(3); s < sentences; s++) text.Append(Sentence(true)).Append(s % 2 == 0 ? ' ' : '\n');
        text.Append($"[^{Any(notes).Item1}]\n\n");
        switch (random.Next(5))
        {
            case 0: for (int k = 0, n = 3 + random.Next(4); k < n; k++) text.Append("- ").Append(Sentence(true)).Append('\n'); text.Append('\n'); break;
            case 1: text.Append("> ").Append(Sentence(true)).Append("\n\n"); break;
            case 2: text.Append("| maat | toelichting |\n|---|---|\n"); for (var k = 0; k < 4; k++) text.Append($"| {Any(words)} | {Any(words)} {Any(common)} |\n"); text.Append('\n'); break;
            case 3: text.Append($"Zie ook [{Any(words)}](interventie:{Any(slugs)}) en [{Any(words)}](interventie:{Any(slugs)}).\n\n"); break;
        }
        written = text.ToString().AsSpan().Count(' ');
    }
    allWords += written;
    bytes += Write($"interventions/{slugs[i]}.md", text.ToString());
}
Console.WriteLine($"{count} interventies, {allWords / count} words on average, {bytes / 1024.0 / 1024.0:0.0} MiB in {target}");

long Write(string path, string text)
{
    var data = Encoding.UTF8.GetBytes(text);
    File.WriteAllBytes(Path.Combine(target, path), data);
    return data.Length;
}

T Any<T>(T[] items) => items[random.Next(items.Length)];
string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
string Title() => Capital(Any(words)) + " " + Any(common) + " " + Any(words);

string Sentence(bool marked)
{
    var sentence = new StringBuilder(Capital(Any(common)));
    for (int i = 1, n = 7 + random.Next(14); i < n; i++)
    {
        var word = random.Next(100) < 42 ? Any(common) : words[(int)(words.Length * Math.Pow(random.Unit(), 2.2))];
        if (marked) word = random.Next(120) switch { 0 => $"**{word}**", 1 => $"*{word}*", 2 => $"[{word}](https://example.org/{word})", _ => word };
        sentence.Append(i % 9 == 8 && marked ? ", " : " ").Append(word);
    }
    return sentence.Append('.').ToString();
}

// No digits: a number in a text would need a note of its own.
static string Letters(int number)
{
    var letters = "";
    do letters = (char)('a' + number % 26) + letters; while ((number = number / 26 - 1) >= 0);
    return letters;
}

static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

/// <summary>SplitMix64: the same numbers on every runtime.</summary>
sealed class Random64(ulong seed)
{
    private ulong _state = seed;

    public int Next(int count) => (int)(Step() % (ulong)count);

    public double Unit() => (Step() >> 11) * (1.0 / (1UL << 53));

    private ulong Step()
    {
        var z = _state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
