using Mono.Cecil;

namespace Baton.Tests.Architecture;

/// <summary>
/// One type uses another. <paramref name="By"/> is the outermost type in whose file the use stands, so that what the
/// compiler made of lambdas, iterators and async methods counts as the author's.
/// </summary>
internal sealed record Use(TypeDefinition By, string Namespace, string Name, string Via)
{
    /// <summary>The first folder below <paramref name="root"/> of a namespace; null outside of it, empty at the root itself.</summary>
    public static string? Feature(string @namespace, string root)
    {
        if (@namespace == root)
            return "";
        return @namespace.StartsWith(root + ".", StringComparison.Ordinal)
            ? @namespace[(root.Length + 1)..].Split('.')[0]
            : null;
    }

    public override string ToString() => $"{By.FullName} uses {Namespace}.{Name} ({Via})";
}
