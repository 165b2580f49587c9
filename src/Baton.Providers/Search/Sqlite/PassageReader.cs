using System.Globalization;
using Baton.Knowledge;
using Microsoft.Data.Sqlite;

namespace Baton.Providers.Search.Sqlite;

/// <summary>A stem that is asked for, and how telling it is.</summary>
internal sealed record WeighedTerm(string Stem, double Weight);

/// <summary>A passage that matched. <paramref name="Bm25"/> grows with the match; its scale depends on the query.</summary>
internal sealed record FoundRow(string Article, int Place, double Bm25);

/// <summary>One connection for searching. Not for two threads at once.</summary>
internal sealed class PassageReader : IDisposable
{
    /// <summary>A long letter has a hundred words; the most telling decide.</summary>
    private const int MostTerms = 32;

    /// <summary>Words that occur nowhere speak against a match, but a few typos must not drown the rest.</summary>
    private const int MostUnknown = 6;

    private readonly SqliteConnection connection;
    private readonly Stemmer stemmer = new();
    private readonly SqliteCommand count;
    private readonly SqliteCommand frequency;
    private readonly SqliteCommand find;

    public PassageReader(string connectionString)
    {
        connection = new SqliteConnection(connectionString);
        connection.Open();
        count = Command("select count(*) from passages");
        frequency = Command("select doc from terms where term = $term", "$term");
        find = Command(
            """
            select article, place, -bm25(passages, 2.0, 1.5, 1.0, 1.0) from passages
            where passages match $query and ($internal or audience = 'public') and ($language = '' or language = $language)
            order by rank limit $limit
            """,
            "$query", "$internal", "$language", "$limit");
    }

    /// <summary>The stems of the words with their idf, most telling first; words that occur nowhere count like the rarest.</summary>
    public IReadOnlyList<WeighedTerm> Weigh(IReadOnlyList<string> words)
    {
        var passages = Convert.ToDouble(count.ExecuteScalar(), CultureInfo.InvariantCulture);
        if (passages is 0 || words.Count is 0)
            return [];

        var known = new List<WeighedTerm>();
        var unknown = new List<string>();
        foreach (var stem in stemmer.Stems(string.Join(' ', words)))
        {
            frequency.Parameters[0].Value = stem;
            if (frequency.ExecuteScalar() is { } documents)
                known.Add(new WeighedTerm(stem, Idf(passages, Convert.ToDouble(documents, CultureInfo.InvariantCulture))));
            else
                unknown.Add(stem);
        }

        // A word that no article uses may be a name or a typo: it counts, but less than the rarest known one.
        var rarest = Idf(passages, 1) / 2;
        var unknownCount = Math.Min(MostUnknown, Math.Max(1, known.Count / 2));
        return
        [
            .. known.OrderByDescending(term => term.Weight).Take(MostTerms),
            .. unknown.Take(unknownCount).Select(stem => new WeighedTerm(stem, rarest)),
        ];
    }

    public IReadOnlyList<FoundRow> Find(IReadOnlyList<WeighedTerm> terms, PassageQuery query, int limit)
    {
        find.Parameters["$query"].Value = string.Join(" OR ", terms.Select(term => $"\"{term.Stem}\""));
        find.Parameters["$internal"].Value = query.Audience is Audience.Internal;
        find.Parameters["$language"].Value = query.Language ?? "";
        find.Parameters["$limit"].Value = limit;

        var rows = new List<FoundRow>();
        using var reader = find.ExecuteReader();
        while (reader.Read())
            rows.Add(new FoundRow(reader.GetString(0), reader.GetInt32(1), reader.GetDouble(2)));
        return rows;
    }

    public void Dispose()
    {
        count.Dispose();
        frequency.Dispose();
        find.Dispose();
        stemmer.Dispose();
        connection.Dispose();
    }

    private static double Idf(double passages, double documents) =>
        Math.Max(1e-6, Math.Log((passages - documents + 0.5) / (documents + 0.5)));

    private SqliteCommand Command(string sql, params string[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        return command;
    }
}
