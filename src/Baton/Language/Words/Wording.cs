namespace Baton.Language.Words;

/// <summary>A text cut into words and sentences, each of which knows where in the text it stands.</summary>
internal sealed class Wording
{
    private Wording(string source, Token[] tokens, Sentence[] sentences)
    {
        Source = source;
        Tokens = tokens;
        Sentences = sentences;
    }

    public string Source { get; }

    public IReadOnlyList<Token> Tokens { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    public static Wording Of(string text)
    {
        var tokens = new Tokenizer(text).Run();
        return new Wording(text, tokens, [.. SentencesOf(text, tokens)]);
    }

    public Sentence SentenceAt(int token) => Sentences[Tokens[token].Sentence];

    /// <summary>The words from one token to another exactly as they were written.</summary>
    public string Quote(int first, int last) => Source[Tokens[first].Start..Tokens[last].End];

    public string Quote(Sentence sentence) => Quote(sentence.First, sentence.Last);

    private static IEnumerable<Sentence> SentencesOf(string text, Token[] tokens)
    {
        for (var first = 0; first < tokens.Length;)
        {
            var last = first;
            while (last + 1 < tokens.Length && tokens[last + 1].Sentence == tokens[first].Sentence)
                last++;
            yield return new Sentence(first, last, IsQuestion(text, tokens, last));
            first = last + 1;
        }
    }

    private static bool IsQuestion(string text, Token[] tokens, int last)
    {
        var end = last + 1 < tokens.Length ? tokens[last + 1].Start : text.Length;
        return text.AsSpan(tokens[last].End, end - tokens[last].End).Contains('?');
    }
}
