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
        read.CommandText = "select term from stems";
    }

    /// <summary>The distinct stems of a text.</summary>
    public IReadOnlySet<string> Stems(string text)
    {
        fill.Parameters[0].Value = text;
        fill.ExecuteNonQuery();
        var stems = new HashSet<string>(StringComparer.Ordinal);
        using (var reader = read.ExecuteReader())
        {
            while (reader.Read())
                stems.Add(reader.GetString(0));
        }

        clear.ExecuteNonQuery();
        return stems;
    }

    public void Dispose()
    {
        clear.Dispose();
        fill.Dispose();
        read.Dispose();
        connection.Dispose();
    }
}
