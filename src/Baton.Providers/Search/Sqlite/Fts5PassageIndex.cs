using System.Collections.Concurrent;
using Baton.Foundation;
using Baton.Knowledge;
using Microsoft.Data.Sqlite;

namespace Baton.Providers.Search.Sqlite;

/// <summary>
/// BM25 by SQLite's FTS5 in the memory of this process. One connection writes; searches borrow connections of their own
/// from a small pool, all on one shared in-memory database.
/// </summary>
internal sealed class Fts5PassageIndex : IPassageIndex, IDisposable
{
    /// <summary>How much one whole score point of title and heading adds to the body's score.</summary>
    private const double TitleWeight = 0.5;

    /// <summary>A passage of a preferred category wins over an equal one of another.</summary>
    private const double PreferredBoost = 0.15;

    /// <summary>How much the whole article adds: what a customer tells is often spread over several of its sections.</summary>
    private const double ArticleWeight = 0.3;

    /// <summary>Passages looked at more closely before the best are returned.</summary>
    private const int Candidates = 40;

    /// <summary>FTS5's own constant: a repeated word counts up to (k1 + 1) times its idf, which bounds the score.</summary>
    private const double K1 = 1.2;

    private const string Schema = """
        create virtual table passages using fts5(
            title, heading, tags, body, article unindexed, place unindexed, audience unindexed, language unindexed,
            tokenize = 'porter unicode61 remove_diacritics 2');
        create virtual table terms using fts5vocab(passages, row);
        """;

    private readonly string connectionString;
    private readonly SqliteConnection writer;
    private readonly ReaderWriterLockSlim turn = new();
    private readonly ConcurrentBag<PassageReader> readers = [];
    private readonly Dictionary<string, KnownArticle> articles = [];
    private readonly Stemmer stemmer = new();

    public Fts5PassageIndex()
    {
        connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = $"passages-{Guid.NewGuid():N}",
            Mode = SqliteOpenMode.Memory,
            Cache = SqliteCacheMode.Shared,
            Pooling = false,
        }.ToString();
        writer = new SqliteConnection(connectionString);
        writer.Open();
        Execute(Schema);
    }

    public int PassageCount => articles.Values.Sum(known => known.Article.Passages.Count);

    public void Put(IReadOnlyCollection<IndexedArticle> articles)
    {
        turn.EnterWriteLock();
        try
        {
            using var transaction = writer.BeginTransaction();
            foreach (var article in articles)
            {
                Forget(article.Key, transaction);
                Insert(article, transaction);
                this.articles[article.Key] = Know(article);
            }

            transaction.Commit();
        }
        finally
        {
            turn.ExitWriteLock();
        }
    }

    public void Remove(string articleKey)
    {
        turn.EnterWriteLock();
        try
        {
            using var transaction = writer.BeginTransaction();
            Forget(articleKey, transaction);
            transaction.Commit();
            articles.Remove(articleKey);
        }
        finally
        {
            turn.ExitWriteLock();
        }
    }

    public IReadOnlyList<PassageHit> Search(PassageQuery query)
    {
        turn.EnterReadLock();
        try
        {
            var reader = readers.TryTake(out var idle) ? idle : new PassageReader(connectionString);
            try
            {
                var terms = reader.Weigh(QueryWords.Of(query.Text));
                return terms.Count is 0 ? [] : Rank(reader.Find(terms, query, Candidates), terms, query);
            }
            finally
            {
                readers.Add(reader);
            }
        }
        finally
        {
            turn.ExitReadLock();
        }
    }

    public void Dispose()
    {
        foreach (var reader in readers)
            reader.Dispose();
        stemmer.Dispose();
        writer.Dispose();
        turn.Dispose();
    }

    private List<PassageHit> Rank(IReadOnlyList<FoundRow> rows, IReadOnlyList<WeighedTerm> terms, PassageQuery query)
    {
        var total = terms.Sum(term => term.Weight);
        return
        [
            .. rows.Select(row => Hit(row, articles[row.Article], terms, total, query.Preferred))
                .OrderByDescending(hit => hit.Score)
                .Take(query.Limit),
        ];
    }

    /// <summary>Full text and title, each in [0, 1], brought together into one score in [0, 1].</summary>
    private static PassageHit Hit(
        FoundRow row, KnownArticle known, IReadOnlyList<WeighedTerm> terms, double total, IReadOnlyList<TicketCategory> preferred)
    {
        var (title, all) = known.Stems[row.Place];
        var text = Math.Clamp(row.Bm25 / ((K1 + 1) * total), 0, 1);
        var fused = (text + (TitleWeight * Share(terms, title, total)) + (ArticleWeight * Share(terms, known.AllStems, total)))
            / (1 + TitleWeight + ArticleWeight);
        var isPreferred = known.Article.Category is { } category && preferred.Contains(category);
        return new PassageHit(
            known.Article.Passages[row.Place],
            known.Article.Category,
            known.Article.Audience,
            Math.Min(1, isPreferred ? fused * (1 + PreferredBoost) : fused),
            Share(terms, all, total));
    }

    /// <summary>Which part of the weight of all terms occurs among these stems.</summary>
    private static double Share(IReadOnlyList<WeighedTerm> terms, IReadOnlySet<string> stems, double total) =>
        terms.Where(term => stems.Contains(term.Stem)).Sum(term => term.Weight) / total;

    private KnownArticle Know(IndexedArticle article)
    {
        var tags = string.Join(", ", article.Tags);
        var stems = article.Passages.Select(passage => (
            Title: stemmer.Stems($"{passage.Title} {passage.Heading} {tags}"),
            All: stemmer.Stems($"{passage.Title} {passage.Heading} {tags} {passage.Text}"))).ToList();
        return new KnownArticle(article, stems, stems.SelectMany(passage => passage.All).ToHashSet(StringComparer.Ordinal));
    }

    private void Forget(string key, SqliteTransaction transaction)
    {
        if (articles.ContainsKey(key))
            Execute("delete from passages where article = $article", transaction, ("$article", key));
    }

    private void Insert(IndexedArticle article, SqliteTransaction transaction)
    {
        for (var place = 0; place < article.Passages.Count; place++)
        {
            var passage = article.Passages[place];
            Execute(
                "insert into passages values ($title, $heading, $tags, $body, $article, $place, $audience, $language)",
                transaction,
                ("$title", passage.Title),
                ("$heading", passage.Heading ?? ""),
                ("$tags", string.Join(", ", article.Tags)),
                ("$body", passage.Text),
                ("$article", article.Key),
                ("$place", place),
                ("$audience", Json.Word(article.Audience)),
                ("$language", article.Language));
        }
    }

    private void Execute(string sql, SqliteTransaction? transaction = null, params (string Name, object Value)[] values)
    {
        using var command = writer.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        command.ExecuteNonQuery();
    }

    /// <summary>An article with the stems of each of its passages (of title, heading and tags; of everything) and of all together.</summary>
    private sealed record KnownArticle(
        IndexedArticle Article,
        IReadOnlyList<(IReadOnlySet<string> Title, IReadOnlySet<string> All)> Stems,
        IReadOnlySet<string> AllStems);
}
