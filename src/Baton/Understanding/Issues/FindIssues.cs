using Baton.Language.Words;
using Baton.Understanding.Labels;

namespace Baton.Understanding.Issues;

/// <summary>A matter that a message raises, and where.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Words">The piece of the message that says so most clearly.</param>
/// <param name="Probability">How sure, in [0, 1].</param>
internal sealed record FoundIssue(string Label, string Words, double Probability);

/// <summary>
/// Finds every matter that a message raises. The message is cut into pieces, each piece is read by itself, and a second label is
/// a second matter where a piece stands for it as clearly as another does for the first. A question with words before it such as
/// "by the way" is one whatever its label: "reset my password" and "invite a colleague" are both about the account.
/// </summary>
internal static class FindIssues
{
    /// <summary>Pieces looked at; a longer story is told around one matter.</summary>
    private const int MostPieces = 10;

    /// <summary>From here on a piece stands for its label. Chosen on the labelled messages with two matters (docs/understanding.md).</summary>
    private const double Clear = 0.55;

    /// <summary>The matters, the clearest first: always one, and more where there are more.</summary>
    public static IReadOnlyList<FoundIssue> In(string text, LabelReading whole, LabelModel model)
    {
        var pieces = Clauses.Of(text).Take(MostPieces).ToList();
        var first = new FoundIssue(whole.Label, text, whole.Confidence);
        if (pieces.Count < 2)
            return [first];

        var read = pieces.ConvertAll(piece =>
        {
            var reading = model.Read(Wording.Of(piece));
            return new FoundIssue(reading.Label, piece, reading.Guesses[0].Probability * reading.Known);
        });
        var clear = read.Where(issue => issue.Probability >= Clear).GroupBy(issue => issue.Label)
            .Select(same => same.MaxBy(issue => issue.Probability)!)
            .OrderByDescending(issue => issue.Probability).ToList();
        List<FoundIssue> announced = [.. read.Skip(1).Where(issue => StandsApart.IsAnnouncedQuestion(issue.Words))];
        if (announced.Count is 0)
            return clear.Count < 2 ? [first] : clear;

        List<FoundIssue> rest = [.. clear.Except(announced)];
        return [.. rest.Count > 0 ? rest : [read.Except(announced).MaxBy(issue => issue.Probability)!], .. announced];
    }
}
