using Baton.Answering.Replies;

namespace Baton.Answering.Steps;

/// <summary>What to ask the knowledge base for one message.</summary>
internal static class Queries
{
    private const int MostSentences = 6;
    private const int ShortestSentence = 20;

    /// <summary>The whole message under its subject, the subject alone, and its sentences: a long letter hides its question.</summary>
    public static IReadOnlyList<string> WithSubject(CaseFile file) =>
        [$"{file.Ticket.Subject}. {file.NewWords}", file.Ticket.Subject, .. Sentences(file)];

    public static IReadOnlyList<string> OfNewWords(CaseFile file) => [file.NewWords, .. Sentences(file)];

    private static IEnumerable<string> Sentences(CaseFile file)
    {
        var sentences = Words.Sentences(file.NewWords).Where(sentence => sentence.Length >= ShortestSentence).ToList();
        return sentences.Count > 1 ? sentences.Take(MostSentences) : [];
    }
}
