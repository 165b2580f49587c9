namespace Baton.Tickets.Similar;

/// <summary>
/// How probably two tickets are about the same matter, by how near they are in meaning and in words. Fitted on the development
/// half of the project's own pairs; what it is worth on the other half stands in docs/understanding.md. Another matter about the
/// same thing ("my parcel is late", "my parcel is broken") is often as near as the same one in other words.
/// </summary>
internal static class Likeness
{
    /// <summary>From here on two tickets of one customer are one matter.</summary>
    public const double SameMatter = 0.50;

    /// <summary>From here on a ticket is worth a look.</summary>
    public const double WorthALook = 0.25;

    /// <param name="meaning">Cosine of the sentence vectors; null where one of them is missing.</param>
    /// <param name="words">
    /// Cosine of the telling words, rare ones counting more. Other matters of the same thing share many words, the same matter told
    /// by another customer few: words count only where hardly any differ.
    /// </param>
    public static double Of(double? meaning, double words) => Math.Round(
        Math.Max(Logistic((12 * words) - 9), meaning is { } near ? Logistic((10.8 * near) - 5.5) : 0), 3);

    private static double Logistic(double sum) => 1 / (1 + Math.Exp(-sum));
}
