using Baton.Answering.Replies;

namespace Baton.Answering.Steps;

/// <summary>What to ask the knowledge base for one message.</summary>
internal static class Queries
{
    private const int MostSentences = 6;
    private const int ShortestSentence = 20;

    /// <summary>The message under its subject, then the subject and the sentences as parts.</summary>
    public static (string Text, IReadOnlyList<string> Parts) WithSubject(CaseFile file) =>
        ($"{file.Ticket.Subject}. {file.NewWords}", [file.Ticket.Subject, .. Sentences(file)]);

    public static (string Text, IReadOnlyList<string> Parts) OfNewWords(CaseFile file) => (file.NewWords, [.. Sentences(file)]);

    private static IEnumerable<string> Sentences(CaseFile file)
    {
        var sentences = Words.Sentences(file.NewWords).Where(sentence => sentence.Length >= ShortestSentence).ToList();
        return sentences.Count > 1 ? sentences.Take(MostSentences) : [];
    }
}
