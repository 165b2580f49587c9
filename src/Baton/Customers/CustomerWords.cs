using Baton.Foundation;

namespace Baton.Customers;

/// <summary>Names as people search for them: without regard to case and accents.</summary>
internal static class CustomerWords
{
    public static string Fold(string text) => Folding.Fold(text);

    /// <summary>The words of a search, each of which must occur.</summary>
    public static IReadOnlyList<string> Terms(string? search) =>
        [.. Fold(search ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct().Take(6)];
}
