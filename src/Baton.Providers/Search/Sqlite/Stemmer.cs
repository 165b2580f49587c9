using Microsoft.Data.Sqlite;

namespace Baton.Providers.Search.Sqlite;

/// <summary>Reduces words to stems with the very tokenizer that the passages are indexed with. Not for two threads at once.</summary>
internal sealed class Stemmer : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:;Pooling=False");
    private readonly SqliteCommand clear;
    private readonly SqliteCommand fill;
    private readonly SqliteCommand read;

    public Stemmer()
    {
        connection.Open();
        using (var create = connection.CreateCommand())
        {
            create.CommandText = """
                create virtual table scratch using fts5(word, tokenize = 'porter unicode61 remove_diacritics 2');
                create virtual table stems using fts5vocab(scratch, row);
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

    public void Dispose()
    {
        clear.Dispose();
        fill.Dispose();
        read.Dispose();
        connection.Dispose();
    }
}
