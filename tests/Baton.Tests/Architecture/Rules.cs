using System.Text.RegularExpressions;
using Mono.Cecil;

namespace Baton.Tests.Architecture;

/// <summary>The rules, each as a question to a module: who breaks it? Pure, so that fixtures can prove that they bite.</summary>
internal static partial class Rules
{
    private static readonly string[] Doors = ["Endpoints", "Socket", "Setup"];

    /// <summary>Refusals become HTTP in exactly one place.</summary>
    private const string HttpTranslation = "Foundation.Problems";

    /// <summary>The framework's password hasher lives beside HTTP and knows nothing of it.</summary>
    private const string PasswordHashing = "Microsoft.AspNetCore.Identity";

    private static readonly string[] Vendors = ["Npgsql", "Sqlite", "SQLitePCL", "OpenAI", "Anthropic"];

    private static readonly HashSet<string> EmptyWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Processor", "Data", "Info", "Base", "Impl", "Service",
        "Services", "Common", "Misc",
    };

    /// <summary>Uses of a feature that is not in a row above, and types whose feature has no row.</summary>
    public static IReadOnlyList<string> AgainstTheDirection(ModuleDefinition module, string root) =>
    [
        .. from use in FindUses.In(module, root)
           let user = Use.Feature(use.By.Namespace, root)
           let used = Use.Feature(use.Namespace, root)
           where user is { Length: > 0 } && used is not null && user != used && !IsAbove(used, user)
           select use.ToString(),
    ];

    /// <summary>Whether <paramref name="feature"/> may use <paramref name="used"/>. Nothing may use the root: it only lists the features.</summary>
    public static bool IsAbove(string used, string feature) =>
        Features.Row(used) is { } upper && Features.Row(feature) is { } lower && upper < lower;

    /// <summary>Types that know HTTP and are no door.</summary>
    public static IReadOnlyList<string> HttpBehindTheDoors(ModuleDefinition module, string root) =>
    [
        .. from use in FindUses.In(module, root)
           where use.Namespace.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
           where use.Namespace != PasswordHashing
           where !Doors.Any(door => use.By.Name.EndsWith(door, StringComparison.Ordinal))
           where use.By.FullName != $"{root}.{HttpTranslation}"
           select use.ToString(),
    ];

    /// <summary>Assemblies with a vendor's name that the module refers to.</summary>
    public static IReadOnlyList<string> VendorAssemblies(ModuleDefinition module) =>
    [
        .. module.AssemblyReferences.Select(reference => reference.Name)
            .Where(name => Vendors.Any(vendor => name.Contains(vendor, StringComparison.OrdinalIgnoreCase))),
    ];

    /// <summary>Uses of another project's features that this one has no business with.</summary>
    public static IReadOnlyList<string> UsesOf(ModuleDefinition module, string root, string forbidden) =>
    [
        .. FindUses.In(module, root)
            .Where(use => use.Namespace == forbidden || use.Namespace.StartsWith(forbidden + ".", StringComparison.Ordinal))
            .Select(use => use.ToString()),
    ];

    /// <summary>Entities that other projects could query: whatever has a table must be internal.</summary>
    public static IReadOnlyList<string> PublicEntities(ModuleDefinition module, string root) =>
    [
        .. from type in module.Types
           where Use.Feature(type.Namespace, root) is not null
           from contract in type.Interfaces
           where contract.InterfaceType.Name == "IEntityTypeConfiguration`1"
           from entity in ((GenericInstanceType)contract.InterfaceType).GenericArguments
           where entity.Resolve().IsPublic
           select entity.FullName,
    ];

    /// <summary>Names that say nothing. A word counts as a whole: <c>DatabaseCustomers</c> is fine, <c>CustomerData</c> is not.</summary>
    public static IReadOnlyList<string> EmptyNames(IEnumerable<string> names) =>
        [.. names.Where(name => Word().Matches(name).Any(word => EmptyWords.Contains(word.Value))).Distinct()];

    public static IEnumerable<string> TypeNames(ModuleDefinition module, string root) =>
        from type in module.GetTypes()
        where Use.Feature(Outermost(type).Namespace, root) is not null && !type.Name.Contains('<', StringComparison.Ordinal)
        select type.Name.Split('`')[0];

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex Word();
}
