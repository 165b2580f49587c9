namespace Baton.Knowledge.Search;

/// <summary>A question of which a person has said that an article answers it, or that it does not.</summary>
/// <param name="Id">Of the example that was kept.</param>
internal sealed record PastQuestion(Guid Id, string Text, bool IsRight);

/// <summary>What past questions say to a new one about one article, each number in [0, 1].</summary>
/// <param name="Vote">The article's share of the past questions that are like the new one, weighed by how like they are.</param>
/// <param name="Nearest">Likeness of the nearest question that the article answers.</param>
/// <param name="Question">That question; null where there is none.</param>
/// <param name="Against">Likeness of the nearest question that the article does not answer.</param>
internal sealed record PastSigns(double Vote, double Nearest, string? Question, double Against)
{
    public static PastSigns None { get; } = new(0, 0, null, 0);
}
