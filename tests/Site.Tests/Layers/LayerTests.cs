using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;
using Site.Model;

namespace Site.Tests.Layers;

/// <summary>The built assembly keeps the order of its layers: code uses its own layer and those below it.</summary>
public class LayerTests
{
    /// <summary>Top down; layers on one line are beside each other and do not use one another.</summary>
    private static readonly string[][] Order =
    [
        ["Site"], ["Site.Serve"], ["Site.Build"], ["Site.Search", "Site.Export"], ["Site.Rendering"], ["Site.Templates"],
        ["Site.Validation"], ["Site.Content"], ["Site.Output"], ["Site.Model"], ["Site.Text"], ["Site.Diagnostics"],
    ];

    private static readonly Lazy<IReadOnlyList<(TypeDefinition From, TypeReference To)>> Uses = new(ReadUses);

    [Fact]
    public void NoLayerUsesOneAboveOrBesideIt() =>
        Assert.Empty(Uses.Value.Where(use => !Allowed(LayerOf(use.From), LayerOf(use.To))).Select(use => $"{Top(use.From).FullName} uses {use.To.FullName}").Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void EveryNamespaceIsALayer() => Assert.All(Uses.Value.Select(use => LayerOf(use.From)).Distinct(), layer => Assert.Contains(layer, Order.SelectMany(row => row)));

    /// <summary>The test above can fail: the assembly does use many layers from above, and the rule forbids them from below.</summary>
    [Fact]
    public void TheRuleKnowsUpFromDown()
    {
        Assert.Contains(Uses.Value, use => LayerOf(use.From) == "Site.Build" && LayerOf(use.To) == "Site.Content");
        Assert.True(Allowed("Site.Build", "Site.Content"));
        Assert.False(Allowed("Site.Content", "Site.Build"));
        Assert.False(Allowed("Site.Export", "Site.Search"));
        Assert.False(Allowed("Site.Model", "Site"));
    }

    private static bool Allowed(string from, string to)
    {
        int Level(string layer) => Array.FindIndex(Order, row => row.Contains(layer));
        return from == to || (Level(from) >= 0 && Level(from) < Level(to));
    }

    /// <summary><c>Site.Templates.Pages</c> belongs to <c>Site.Templates</c>.</summary>
    private static string LayerOf(TypeReference type) => string.Join('.', Top(type).Namespace.Split('.').Take(2));

    private static TypeReference Top(TypeReference type) => type.DeclaringType is { } outer ? Top(outer) : type;

    private static IReadOnlyList<(TypeDefinition, TypeReference)> ReadUses()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(Entry).Assembly.Location);
        // Generated code without a namespace (regular expressions, closures of top-level statements) belongs to nobody.
        return [.. from type in assembly.MainModule.GetAllTypes()
                   where LayerOf(type).StartsWith("Site", StringComparison.Ordinal)
                   from used in Named(type).SelectMany(Parts)
                   where LayerOf(used) is var layer && (layer == "Site" || layer.StartsWith("Site.", StringComparison.Ordinal))
                   select (type, used)];
    }

    private static IEnumerable<TypeReference?> Named(TypeDefinition type)
    {
        yield return type.BaseType;
        foreach (var contract in type.Interfaces) yield return contract.InterfaceType;
        foreach (var attribute in type.CustomAttributes) yield return attribute.AttributeType;
        foreach (var field in type.Fields) yield return field.FieldType;
        foreach (var property in type.Properties) yield return property.PropertyType;
        foreach (var method in type.Methods)
        {
            yield return method.ReturnType;
            foreach (var parameter in method.Parameters) yield return parameter.ParameterType;
            if (!method.HasBody) continue;
            foreach (var variable in method.Body.Variables) yield return variable.VariableType;
            foreach (var instruction in method.Body.Instructions)
                switch (instruction.Operand)
                {
                    case TypeReference direct: yield return direct; break;
                    case FieldReference field: yield return field.DeclaringType; yield return field.FieldType; break;
                    case MethodReference call:
                        yield return call.DeclaringType;
                        yield return call.ReturnType;
                        foreach (var parameter in call.Parameters) yield return parameter.ParameterType;
                        if (call is GenericInstanceMethod generic) foreach (var argument in generic.GenericArguments) yield return argument;
                        break;
                }
        }
    }

    private static IEnumerable<TypeReference> Parts(TypeReference? type)
    {
        if (type is null or GenericParameter) yield break;
        if (type is GenericInstanceType generic) foreach (var part in generic.GenericArguments.SelectMany(Parts)) yield return part;
        yield return type.GetElementType();
    }
}
