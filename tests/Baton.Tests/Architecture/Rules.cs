using Mono.Cecil;

namespace Baton.Tests.Architecture;

/// <summary>The rules, each a function from an assembly to its offences, so that a control can be given to it as well as the product.</summary>
internal static class Rules
{
    private static readonly string[] Vendors = ["Npgsql", "Microsoft.Data.Sqlite", "SQLitePCL", "OpenAI", "Anthropic", "Azure"];
    private static readonly string[] DoorEndings = ["Endpoints", "Socket", "Setup"];
    private static readonly string[] BannedParts = ["Manager", "Helper", "Utils", "Util", "Processor", "Impl"];

    /// <summary>A feature may use lower rows and itself. The composition at the root is exempt: it only lists features.</summary>
    public static IReadOnlyList<string> FeatureDirection(AssemblyDefinition assembly, string root = "Baton") =>
    [
        .. from type in Types(assembly)
           let feature = Features.Of(type.FullName, root)
           where feature is not null
           from used in Dependencies.Of(type)
           let other = Features.Of(used, root)
           where other is not null && other != feature && Features.Rows[other] >= Features.Rows[feature]
           select $"{type.FullName} ({feature}) uses {used} ({other})",
    ];

    /// <summary>HTTP stays in doors and set-up. Problems is the one translation of refusals.</summary>
    public static IReadOnlyList<string> HttpOnlyInDoors(AssemblyDefinition assembly) =>
    [
        .. from type in Types(assembly)
           where !DoorEndings.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal))
               && type.FullName is not ("Baton.Foundation.Problems" or "Baton.BatonSetup")
               && type.Namespace.StartsWith("Baton", StringComparison.Ordinal)
           from used in Dependencies.Of(type)
           where used.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
           select $"{type.FullName} uses {used}",
    ];

    public static IReadOnlyList<string> NoVendors(AssemblyDefinition assembly) =>
    [
        .. from reference in assembly.MainModule.AssemblyReferences
           where Vendors.Any(vendor => reference.Name.StartsWith(vendor, StringComparison.Ordinal))
               || reference.Name.EndsWith(".Sqlite", StringComparison.Ordinal) || reference.Name.EndsWith(".PostgreSQL", StringComparison.Ordinal)
           select reference.Name,
    ];

    public static IReadOnlyList<string> NamesSayWhatTheyMean(AssemblyDefinition assembly) =>
    [
        .. from type in Types(assembly)
           where type.Namespace.StartsWith("Baton", StringComparison.Ordinal)
           from part in BannedParts
           where type.Name.EndsWith(part, StringComparison.Ordinal)
           select type.FullName,
    ];

    /// <summary>Types that somebody wrote, not those that the compiler made.</summary>
    private static IEnumerable<TypeDefinition> Types(AssemblyDefinition assembly) =>
        assembly.MainModule.Types.Where(type => type.Namespace.Length > 0 && !type.Name.Contains('<', StringComparison.Ordinal));
}
