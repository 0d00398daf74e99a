using Microsoft.AspNetCore.Components;

namespace Site.Templates;

/// <summary>Base of every template: typed parameters in, markup out; no state, no services, no events.</summary>
public abstract class View : ComponentBase
{
    [Parameter, EditorRequired] public PageContext Page { get; set; } = null!;
}
