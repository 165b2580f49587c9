using Microsoft.Data.Sqlite;

namespace Baton.Providers.Search.Sqlite;

/// <summary>Reduces words to stems with the very tokenizer that the passages are indexed with. Not for two threads at once.</summary>
internal sealed class Stemmer : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:;Pooling=False");
    private readonly SqliteCommand clear;
    private readonly SqliteCommand fill;
    private readonly SqliteCommand read;
    private readonly SqliteCommand fillOne;
    private readonly SqliteCommand readPlaces;

    public Stemmer()
    {
        connection.Open();
        using (var create = connection.CreateCommand())
        {
            create.CommandText = """
                create virtual table scratch using fts5(word, tokenize = 'porter unicode61 remove_diacritics 2');
                create virtual table stems using fts5vocab(scratch, row);
                create virtual table places using fts5vocab(scratch, instance);
                """;
            create.ExecuteNonQuery();
        }

        clear = connection.CreateCommand();
        clear.CommandText = "delete from scratch";
        fill = connection.CreateCommand();
        fill.CommandText = "insert into scratch values ($words)";
        fill.Parameters.Add(new SqliteParameter { ParameterName = "$words" });
        read = connection.CreateCommand();
        read.CommandText = "select term, cnt from stems";
        fillOne = connection.CreateCommand();
        fillOne.CommandText = "insert into scratch (rowid, word) values ($place, $word)";
        fillOne.Parameters.Add(new SqliteParameter { ParameterName = "$place" });
        fillOne.Parameters.Add(new SqliteParameter { ParameterName = "$word" });
        readPlaces = connection.CreateCommand();
        readPlaces.CommandText = "select term, doc from places";
    }

    /// <summary>The stems of a text and how often each occurs.</summary>
    public StemCounts Count(string text)
    {
        fill.Parameters[0].Value = text;
        fill.ExecuteNonQuery();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        using (var reader = read.ExecuteReader())
        {
            while (reader.Read())
                counts[reader.GetString(0)] = reader.GetInt32(1);
        }

        clear.ExecuteNonQuery();
        return new StemCounts(counts);
    }

    /// <summary>Each stem with a word that has it.</summary>
    public IReadOnlyDictionary<string, string> WordsByStem(IReadOnlyList<string> words)
    {
        var byStem = new Dictionary<string, string>(StringComparer.Ordinal);
        using (var transaction = connection.BeginTransaction())
        {
            fillOne.Transaction = readPlaces.Transaction = clear.Transaction = transaction;
            for (var place = 0; place < words.Count; place++)
            {
                fillOne.Parameters[0].Value = place + 1;
                fillOne.Parameters[1].Value = words[place];
                fillOne.ExecuteNonQuery();
            }

            using (var reader = readPlaces.ExecuteReader())
            {
                while (reader.Read())
                    byStem[reader.GetString(0)] = words[reader.GetInt32(1) - 1];
            }

            clear.ExecuteNonQuery();
            transaction.Commit();
        }

        clear.Transaction = null;
        return byStem;
    }

    public void Dispose()
    {
        fillOne.Dispose();
        readPlaces.Dispose();
        clear.Dispose();
        fill.Dispose();
        read.Dispose();
        connection.Dispose();
    }
}
