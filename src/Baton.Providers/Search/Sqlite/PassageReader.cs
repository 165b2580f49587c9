using Baton.Knowledge;
using Microsoft.Data.Sqlite;

namespace Baton.Providers.Search.Sqlite;

/// <summary>One connection for searching, with a stemmer for the question. Not for two threads at once.</summary>
internal sealed class PassageReader : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand find;

    public PassageReader(string connectionString)
    {
        connection = new SqliteConnection(connectionString);
        connection.Open();
        find = connection.CreateCommand();
        find.CommandText = """
            select article, place from passages
            where passages match $query and ($internal or audience = 'public') and ($language = '' or language = $language)
            order by bm25(passages, 2.0, 1.5, 1.5, 1.0) limit $limit
            """;
        foreach (var name in (string[])["$query", "$internal", "$language", "$limit"])
            find.Parameters.Add(new SqliteParameter { ParameterName = name });
    }

    public Stemmer Stemmer { get; } = new();

    /// <summary>
    /// The places of the passages that match best by BM25. Takes words, not stems: the query is stemmed like the passages,
    /// and the stem of a stem ("databas") is another one.
    /// </summary>
    public IReadOnlyList<(string Article, int Place)> Find(IEnumerable<string> words, PassageQuery query, int limit)
    {
        find.Parameters["$query"].Value = string.Join(" OR ", words.Select(word => $"\"{word}\""));
        find.Parameters["$internal"].Value = query.Audience is Audience.Internal;
        find.Parameters["$language"].Value = query.Language ?? "";
        find.Parameters["$limit"].Value = limit;

        var places = new List<(string Article, int Place)>();
        using var reader = find.ExecuteReader();
        while (reader.Read())
            places.Add((reader.GetString(0), reader.GetInt32(1)));
        return places;
    }

    public void Dispose()
    {
        find.Dispose();
        connection.Dispose();
        Stemmer.Dispose();
    }
}
