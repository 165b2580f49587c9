namespace Baton.Understanding.Learnt;

/// <summary>How a learnt model did, or how far it is.</summary>
/// <param name="Progress">Share of the learning that is done, in [0, 1].</param>
/// <param name="Own">How it reads this desk's examples; null until it is learnt.</param>
/// <param name="Shipped">How it reads the examples that ship with the program; null until it is learnt, and where none ship.</param>
/// <param name="Verdict">In words, what became of it and why.</param>
public sealed record LearningFigures(double Progress, Comparison? Own, Comparison? Shipped, string Verdict)
{
    /// <summary>Examples that ship are a sample: one in a hundred more or less is chance.</summary>
    private const double Chance = 0.01;

    internal static LearningFigures Begun { get; } = new(0, null, null, "Being learnt.");

    internal bool IsWorse =>
        Own is { } own && own.After < own.Before
        || Shipped is { } shipped && shipped.After < shipped.Before - (Chance * shipped.Examples);
}

/// <summary>
/// Two models beside each other on the same examples. Each example was read by a model that had not learnt from it
/// (cross-validation), so neither can have it by heart.
/// </summary>
/// <param name="Before">How many the model that was live reads rightly.</param>
/// <param name="After">How many this one does.</param>
public sealed record Comparison(int Examples, int Before, int After);
