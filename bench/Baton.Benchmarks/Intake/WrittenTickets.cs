using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Baton.Benchmarks.Intake;

/// <summary>The rows that the server wrote for each ticket, ticket by ticket, to be written again without it.</summary>
internal sealed class WrittenTickets
{
    private static readonly (string Table, string Owner)[] Tables =
    [
        ("tickets", "Id"), ("messages", "TicketId"), ("received_inputs", "TicketId"), ("events", "SubjectId"), ("work_items", "Subject"),
    ];

    private readonly Dictionary<string, List<Row>> byTicket = [];

    /// <summary>Table and columns of each kind of row.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Columns { get; private init; } = null!;

    public IReadOnlyCollection<IReadOnlyList<Row>> All => byTicket.Values;

    public static WrittenTickets Read(string file, int atMost)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        var columns = new Dictionary<string, IReadOnlyList<string>>();
        var written = new WrittenTickets { Columns = columns };
        foreach (var (table, owner) in Tables)
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"select * from {table}";
            using var rows = command.ExecuteReader();
            columns[table] = [.. Enumerable.Range(0, rows.FieldCount).Select(rows.GetName)];
            while (rows.Read())
                written.Keep(table, Convert.ToString(rows[owner], CultureInfo.InvariantCulture)!, rows, atMost);
        }

        return written;
    }

    private void Keep(string table, string ticket, SqliteDataReader rows, int atMost)
    {
        // Work items spell the ticket in lower case, as text; everywhere else it is an id.
        var key = ticket.ToUpperInvariant();
        if (!byTicket.TryGetValue(key, out var kept))
        {
            if (table is not "tickets" || byTicket.Count >= atMost)
                return;
            byTicket[key] = kept = [];
        }

        var values = new object[rows.FieldCount];
        rows.GetValues(values);
        kept.Add(new Row(table, values));
    }

    internal sealed record Row(string Table, IReadOnlyList<object> Values);
}
