using System.Text;
using System.Xml;
using Site.Output;

namespace Site.Export;

/// <summary>An XML file in UTF-8, written by the framework's writer.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    public static OutputFile Make(string path, Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings)) write(xml);
        return new OutputFile(path, bytes.ToArray());
    }

    /// <summary>YAML can spell characters that XML cannot hold at all; they become the replacement character.</summary>
    public static string Clean(string text)
    {
        if (text.All(XmlConvert.IsXmlChar)) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\ufffd" : rune.ToString());
        return clean.ToString();
    }
}
