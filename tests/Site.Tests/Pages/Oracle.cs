using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Site.Rendering;

namespace Site.Tests.Pages;

/// <summary>The framework's own way from a component to HTML.</summary>
internal static class Oracle
{
    /// <summary>One page through <see cref="HtmlRenderer"/>.</summary>
    public static async Task<string> Render(RenderFragment document)
    {
        var services = new ServiceCollection();
        // Without it "één" comes out as entities.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        await using var provider = services.BuildServiceProvider();
        await using var renderer = new HtmlRenderer(provider, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Fragment.Content)] = document });
            return (await renderer.RenderComponentAsync<Fragment>(parameters)).ToHtmlString();
        });
    }

    /// <summary>The templates that a page is made of at the top: the page's own and what it puts below.</summary>
    public static void Components(SitePage page, HashSet<Type> into)
    {
        using var builder = new RenderTreeBuilder();
        page.Content(builder);
        Collect(builder, into);
    }

    private static void Collect(RenderTreeBuilder builder, HashSet<Type> into)
    {
        var frames = builder.GetFrames();
        for (var i = 0; i < frames.Count; i++)
        {
            ref var frame = ref frames.Array[i];
            if (frame.FrameType == RenderTreeFrameType.Component) into.Add(frame.ComponentType);
            if (frame.FrameType != RenderTreeFrameType.Attribute || frame.AttributeValue is not RenderFragment inner) continue;
            using var nested = new RenderTreeBuilder();
            inner(nested);
            Collect(nested, into);
        }
    }

    private sealed class Fragment : ComponentBase
    {
        [Parameter] public RenderFragment? Content { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Content);
    }
}
