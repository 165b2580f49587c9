using Baton.Language.Meaning;
using Baton.Language.Words;

namespace Baton.Knowledge.Search;

/// <summary>
/// Finds passages by their words and by what they mean, in the memory of this process. Words and meaning each name candidates;
/// all signs together put them in order (<see cref="RankArticles"/>). What may not be found is left out before anything is
/// ranked. Safe to search while it is being changed.
/// </summary>
/// <param name="everydayWords">Words that are no typos though no article has them.</param>
internal sealed class PassageIndex(EverydayWords everydayWords) : IDisposable
{
    /// <summary>Passages looked at closely, of those that share words and of those that mean the same.</summary>
    private const int Candidates = 60;

    /// <summary>When less than this share of a large index is alive, it is built anew.</summary>
    private const double FewAlive = 0.4;

    private const int Large = 1_000;

    private readonly ReaderWriterLockSlim turn = new();
    private IndexContent content = new(everydayWords);

    public PassageIndex()
        : this(EverydayWords.None)
    {
    }

    public int PassageCount => Reading(() => content.PassageCount);

    public int ArticleCount => Reading(() => content.ArticleCount);

    /// <summary>Replaces everything that is known of these articles; their vectors come with <see cref="PutMeaning"/>.</summary>
    public void Put(IReadOnlyCollection<IndexedArticle> articles) => Writing(() =>
    {
        foreach (var article in articles)
        {
            content.Remove(article.Key);
            content.Insert(article);
        }
    });

    public void Remove(string articleKey) => Writing(() => content.Remove(articleKey));

    /// <summary>
    /// The vectors of the sentences of each passage, as <see cref="PassageSentences"/> cuts them. Left alone when the article
    /// has changed since.
    /// </summary>
    public void PutMeaning(string articleKey, int version, IReadOnlyList<IReadOnlyList<float[]>> passages) => Writing(() =>
    {
        if (content.Named(articleKey) is not { } known || known.Article.Passages.Count != passages.Count
            || known.Article.Passages.Any(passage => passage.Version != version))
        {
            return;
        }

        for (var at = 0; at < passages.Count; at++)
            content.Meaning.Put(known.First + 1 + at, passages[at]);
        content.Guess?.Forget(articleKey);
    });

    /// <summary>Replaces the past questions of these articles; what they mean comes with <see cref="PutPastMeaning"/>.</summary>
    public void PutPast(IEnumerable<(string ArticleKey, IReadOnlyList<PastQuestion> Questions)> articles) => Writing(() =>
    {
        foreach (var (key, questions) in articles)
            content.PutPast(key, questions);
    });

    public bool HasPastMeaning(Guid id) => Reading(() => content.Past.HasMeaning(id));

    public void PutPastMeaning(IEnumerable<(Guid Id, float[] Vector)> questions) => Writing(() =>
    {
        foreach (var (id, vector) in questions)
            content.PutPastMeaning(id, vector);
    });

    /// <summary>
    /// Learns anew to tell articles by their past questions. Takes a tenth of a second, in which searches go on with what was
    /// learnt before.
    /// </summary>
    public void LearnPast()
    {
        var learnt = ArticleGuess.Learn(Reading(() => content.Past.Examples()));
        Writing(() => content.Guess = learnt);
    }

    /// <summary>A question with its slips of the finger put right, by the words of the articles.</summary>
    public string Correct(string text) => Reading(() =>
    {
        var written = SearchTerms.Read(text);
        return content.Speller.Correct(written) is var corrected && corrected != written ? corrected.Source : text;
    });

    /// <summary>The best passages first. Never throws for what a customer may type.</summary>
    /// <param name="vector">What the text means; empty goes by words alone.</param>
    public IReadOnlyList<PassageHit> Search(PassageQuery query, float[] vector) => Reading<IReadOnlyList<PassageHit>>(() =>
    {
        if (content.ArticleCount is 0)
            return [];
        var asked = new AskedMeaning(vector);
        List<string[]> words = [.. SearchTerms.InEach(SearchTerms.Read(query.Text), query.Language is { } language ? [language] : content.Languages)];
        var question = Question.Of(words, asked, content.Lexicon, content.ArticleCount);
        bool MayBeSeen(ArticleSlots? known) => known is not null
            && (query.Audience is Audience.Internal || known.Article.Audience is Audience.Public)
            && (query.Language is null || known.Article.Language == query.Language);
        bool MayBeFound(int slot) => MayBeSeen(content.Article(content.Slot(slot).Article));

        var past = content.Past.Compare(words, asked, key => MayBeSeen(content.Named(key)), content.Lexicon, content.ArticleCount);
        var found = new HashSet<int>(new FindByWords(content, question, MayBeFound).Run(Candidates));
        found.UnionWith(content.Meaning.Nearest(asked, MayBeFound, Candidates));
        return new RankArticles(content, question, past, vector, query.Preferred).Run(found, query.Limit);
    });

    /// <summary>The words of a question that are looked for, in their order, and how many articles have each.</summary>
    /// <param name="language">The language whose articles are searched; null for all.</param>
    public IReadOnlyList<AskedWord> WordsOf(string text, string? language) => Reading<IReadOnlyList<AskedWord>>(() =>
    {
        var languages = language is null ? content.Languages : [language];
        var written = SearchTerms.Read(text);
        return
        [
            .. written.Tokens.Zip(content.Speller.Correct(written).Tokens, (typed, read) => (Typed: typed.Text, Read: read.Text)).Distinct()
                .Select(word => (Word: word, Stems: SearchTerms.InEach(Wording.Of(word.Read), languages).SelectMany(stems => stems).ToList()))
                .Where(one => one.Stems.Count > 0)
                .Select(one => new AskedWord(
                    one.Word.Typed, one.Word.Read == one.Word.Typed ? null : one.Word.Read, one.Stems.Max(ArticlesWith))),
        ];
    });

    public void Dispose() => turn.Dispose();

    private int ArticlesWith(string stem) => content.Lexicon.NumberOf(stem) is >= 0 and var number ? content.Lexicon.ArticlesWith(number) : 0;

    private T Reading<T>(Func<T> read)
    {
        turn.EnterReadLock();
        try
        {
            return read();
        }
        finally
        {
            turn.ExitReadLock();
        }
    }

    private void Writing(Action write)
    {
        turn.EnterWriteLock();
        try
        {
            write();
            if (content.SlotCount > Large && content.PassageCount + content.ArticleCount < content.SlotCount * FewAlive)
                content = content.Compacted();
        }
        finally
        {
            turn.ExitWriteLock();
        }
    }
}
