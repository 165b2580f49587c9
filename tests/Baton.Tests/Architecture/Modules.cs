using System.Reflection;
using Baton.Providers.Databases;
using Mono.Cecil;

namespace Baton.Tests.Architecture;

/// <summary>The compiled projects that rules look at.</summary>
internal static class Modules
{
    public static ModuleDefinition Baton { get; } = Read(typeof(BatonSetup).Assembly);

    public static ModuleDefinition Providers { get; } = Read(typeof(DatabaseSetup).Assembly);

    /// <summary>This assembly; its <c>Architecture.Fixtures</c> break every rule on purpose.</summary>
    public static ModuleDefinition Tests { get; } = Read(typeof(Modules).Assembly);

    private static ModuleDefinition Read(Assembly assembly) => ModuleDefinition.ReadModule(assembly.Location);
}
