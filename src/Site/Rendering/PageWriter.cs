using Microsoft.AspNetCore.Components;
using Site.Templates;

namespace Site.Rendering;

/// <summary>A page within the shell, as bytes.</summary>
public sealed class PageWriter
{
    private readonly HtmlBuffer _buffer = new();
    private readonly FrameWriter _frames;

    public PageWriter() => _frames = new FrameWriter(_buffer);

    public byte[] Write(SitePage page) => Write(Document(page));

    public byte[] Write(RenderFragment document)
    {
        _buffer.Clear();
        _frames.Write(document);
        return _buffer.Written.ToArray();
    }

    /// <summary>The whole document, also for the oracle.</summary>
    public static RenderFragment Document(SitePage page) => builder =>
    {
        builder.OpenComponent<Shell>(0);
        builder.AddComponentParameter(1, nameof(Shell.Page), page.Context);
        builder.AddComponentParameter(2, nameof(Shell.ChildContent), page.Content);
        builder.CloseComponent();
    };
}
