using System.Collections.Concurrent;
using Baton.Foundation;
using Baton.Knowledge;
using Microsoft.Data.Sqlite;

namespace Baton.Providers.Search.Sqlite;

/// <summary>
/// BM25 by SQLite's FTS5 in the memory of this process finds the candidates; <see cref="Relevance"/> puts them in order.
/// One connection writes; searches borrow connections of their own, all on one shared in-memory database.
/// </summary>
internal sealed class Fts5PassageIndex : IPassageIndex, IDisposable
{
    /// <summary>Passages looked at more closely before the best are returned.</summary>
    private const int Candidates = 60;

    /// <summary>The most telling words find the candidates; ordinary ones would make SQLite rank nearly every passage.</summary>
    private const int MostWords = 16;

    private const string Schema = """
        create virtual table passages using fts5(
            title, heading, tags, body, article unindexed, place unindexed, audience unindexed, language unindexed,
            tokenize = 'porter unicode61 remove_diacritics 2');
        """;

    private readonly string connectionString;
    private readonly SqliteConnection writer;
    private readonly ReaderWriterLockSlim turn = new();
    private readonly ConcurrentBag<PassageReader> readers = [];
    private readonly Dictionary<string, KnownArticle> articles = [];
    private readonly Vocabulary vocabulary = new();
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

    public int PassageCount
    {
        get
        {
            turn.EnterReadLock();
            try
            {
                return articles.Values.Sum(known => known.Passages.Count);
            }
            finally
            {
                turn.ExitReadLock();
            }
        }
    }

    public void Put(IReadOnlyCollection<IndexedArticle> articles) => Change(transaction =>
    {
        foreach (var article in articles)
        {
            Forget(article.Key, transaction);
            Insert(article, transaction);
            var known = this.articles[article.Key] = KnownArticle.Of(article, stemmer);
            vocabulary.Add(known);
        }
    });

    public void Remove(string articleKey) => Change(transaction => Forget(articleKey, transaction));

    public IReadOnlyList<PassageHit> Search(PassageQuery query)
    {
        turn.EnterReadLock();
        try
        {
            var reader = readers.TryTake(out var idle) ? idle : new PassageReader(connectionString);
            try
            {
                return Search(query, reader);
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

    private List<PassageHit> Search(PassageQuery query, PassageReader reader)
    {
        var words = reader.Stemmer.WordsByStem(QueryWords.Of(query.Text));
        var terms = vocabulary.Weigh(words.Keys);
        if (terms.Count is 0)
            return [];

        var relevance = new Relevance(terms, vocabulary.AveragePassage, vocabulary.AverageArticle);
        return
        [
            .. reader.Find(terms.Take(MostWords).Select(term => words[term.Stem]), query, Candidates)
                .Select(found => Hit(articles[found.Article], found.Place, relevance, query.Preferred))
                .OrderByDescending(hit => hit.Score)
                .Take(query.Limit),
        ];
    }

    private static PassageHit Hit(
        KnownArticle article, int place, Relevance relevance, IReadOnlyList<TicketCategory> preferred) => new(
        article.Article.Passages[place],
        article.Article.Category,
        article.Article.Audience,
        relevance.Score(article, article.Passages[place], preferred),
        relevance.Coverage(article, article.Passages[place]));

    private void Change(Action<SqliteTransaction> change)
    {
        turn.EnterWriteLock();
        try
        {
            using var transaction = writer.BeginTransaction();
            change(transaction);
            transaction.Commit();
        }
        finally
        {
            turn.ExitWriteLock();
        }
    }

    private void Forget(string key, SqliteTransaction transaction)
    {
        if (!articles.Remove(key, out var known))
            return;
        vocabulary.Remove(known);
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
}
