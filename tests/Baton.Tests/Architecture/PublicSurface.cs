using Mono.Cecil;

namespace Baton.Tests.Architecture;

/// <summary>
/// What <c>Baton</c> may show to other assemblies: ports (interfaces), values that travel (records, enums, value types),
/// options, attributes, and the few named below. Operations, entities and steps are internal.
/// </summary>
internal static class PublicSurface
{
    /// <summary>Classes that are public for a reason of their own.</summary>
    private static readonly Dictionary<string, string> Named = new()
    {
        ["BatonDb"] = "providers derive one context per database",
        ["BatonSetup"] = "AddBaton and MapBaton",
        ["Json"] = "the one JSON dialect, for every door",
        ["Signals"] = "providers wake waiters with it",
        ["Subscription"] = "what Signals hands out",
        ["ToolRefusalException"] = "how the port of tools says that a tool will not",
        ["TransactionsExtensions"] = "a convenience of the port ITransactions",
    };

    public static IReadOnlyList<string> Unexpected(ModuleDefinition module, string root) =>
    [
        .. from type in module.GetTypes()
           where IsVisible(type) && Use.Feature(Outermost(type).Namespace, root) is not null && !MayBePublic(type)
           select type.FullName,
    ];

    /// <summary>Records that somebody outside could change after the fact.</summary>
    public static IReadOnlyList<string> Changeable(ModuleDefinition module, string root) =>
    [
        .. from type in module.GetTypes()
           where IsVisible(type) && Use.Feature(Outermost(type).Namespace, root) is not null && IsRecord(type)
           from property in type.Properties
           where property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
           select $"{type.FullName}.{property.Name}",
    ];

    private static bool MayBePublic(TypeDefinition type) =>
        type.IsInterface || type.IsEnum || type.IsValueType || IsRecord(type)
        || type.Name.EndsWith("Options", StringComparison.Ordinal) || type.Name.EndsWith("Attribute", StringComparison.Ordinal)
        || Named.ContainsKey(type.Name);

    private static bool IsRecord(TypeDefinition type) =>
        type.Methods.Any(method => method.Name is "<Clone>$" || (type.IsValueType && method.Name is "PrintMembers"));

    private static bool IsInit(MethodDefinition setter) =>
        setter.ReturnType is RequiredModifierType { ModifierType.Name: "IsExternalInit" };

    private static bool IsVisible(TypeDefinition type) =>
        type.DeclaringType is { } outer ? type.IsNestedPublic && IsVisible(outer) : type.IsPublic;

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
