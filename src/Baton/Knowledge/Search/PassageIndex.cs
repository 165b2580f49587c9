using Baton.Language.Words;

namespace Baton.Knowledge.Search;

/// <summary>
/// Finds passages by their words and by what they mean, in the memory of this process. Words and meaning each name candidates;
/// all signs together put them in order (<see cref="RankArticles"/>). What may not be found is left out before anything is
/// ranked. Safe to search while it is being changed.
/// </summary>
internal sealed class PassageIndex : IDisposable
{
    /// <summary>Passages looked at closely, of those that share words and of those that mean the same.</summary>
    private const int Candidates = 60;

    /// <summary>When less than this share of a large index is alive, it is built anew.</summary>
    private const double FewAlive = 0.4;

    private const int Large = 1_000;

    private readonly ReaderWriterLockSlim turn = new();
    private IndexContent content = new();

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
    });

    /// <summary>The best passages first. Never throws for what a customer may type.</summary>
    /// <param name="vector">What the text means; empty goes by words alone.</param>
    public IReadOnlyList<PassageHit> Search(PassageQuery query, float[] vector) => Reading<IReadOnlyList<PassageHit>>(() =>
    {
        if (content.ArticleCount is 0)
            return [];
        var asked = new AskedMeaning(vector);
        var words = SearchTerms.InEach(query.Text, query.Language is { } language ? [language] : content.Languages);
        var question = Question.Of(words, asked, content.Lexicon, content.ArticleCount);
        bool MayBeFound(int slot) => content.Article(content.Slot(slot).Article) is { } known
            && (query.Audience is Audience.Internal || known.Article.Audience is Audience.Public)
            && (query.Language is null || known.Article.Language == query.Language);

        var found = new HashSet<int>(new FindByWords(content, question, MayBeFound).Run(Candidates));
        found.UnionWith(content.Meaning.Nearest(asked, MayBeFound, Candidates));
        return new RankArticles(content, question, query.Preferred).Run(found, query.Limit);
    });

    /// <summary>The words of a question that are looked for, in their order, and how many articles have each.</summary>
    /// <param name="language">The language whose articles are searched; null for all.</param>
    public IReadOnlyList<AskedWord> WordsOf(string text, string? language) => Reading<IReadOnlyList<AskedWord>>(() =>
    {
        var languages = language is null ? content.Languages : [language];
        return
        [
            .. Wording.Of(text).Tokens.Select(token => token.Text).Distinct()
                .Select(word => (Word: word, Stems: SearchTerms.InEach(word, languages).SelectMany(stems => stems).ToList()))
                .Where(one => one.Stems.Count > 0)
                .Select(one => new AskedWord(one.Word, one.Stems.Max(ArticlesWith))),
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
