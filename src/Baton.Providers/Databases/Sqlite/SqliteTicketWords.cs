using System.Data.Common;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Providers.Databases.Sqlite;

/// <summary>
/// What EF's model cannot say about the SQLite file: triggers that give each ticket its number and keep a full-text index
/// of everything said. They run inside the statement that writes the ticket or the message, so number and index commit
/// with it and are erased with it. Made after every migration, because rebuilding a table drops its triggers.
/// </summary>
internal static class SqliteTicketWords
{
    /// <summary>A row of the index is a ticket's number, then so many bits of a message's number in it; 0 is the subject.</summary>
    public const int BitsOfSequence = 20;

    /// <summary>The index keeps words alone, not the text a second time; ticket numbers are never used again.</summary>
    private const string Tables = """
        create table if not exists ticket_numbers (last integer not null);
        insert into ticket_numbers select coalesce((select max("Number") from tickets), 0) where not exists (select 1 from ticket_numbers);
        create virtual table if not exists ticket_words using fts5(
            words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
        """;

    /// <summary>Tickets of a version that knew no numbers, oldest first.</summary>
    private const string Backfill = """
        update tickets set "Number" = (select last from ticket_numbers) + older.place
            from (select "Id", row_number() over (order by "CreatedAt", "Id") as place from tickets where "Number" is null) as older
            where older."Id" = tickets."Id";
        update ticket_numbers set last = max(last, coalesce((select max("Number") from tickets), 0));
        insert into ticket_words (rowid, words) select "Number" << 20, "Subject" from tickets;
        insert into ticket_words (rowid, words)
            select (tickets."Number" << 20) | messages."Sequence", messages."Body"
            from messages join tickets on tickets."Id" = messages."TicketId";
        """;

    /// <summary>Ticket and first message are written together, in either order: whichever comes second finds the other.</summary>
    private const string Triggers = """
        create trigger if not exists ticket_added after insert on tickets begin
            update ticket_numbers set last = max(last + 1, coalesce(new."Number", 0));
            update tickets set "Number" = (select last from ticket_numbers) where "Id" = new."Id" and new."Number" is null;
            insert into ticket_words (rowid, words) select coalesce(new."Number", last) << 20, new."Subject" from ticket_numbers;
            insert into ticket_words (rowid, words)
                select (coalesce(new."Number", (select last from ticket_numbers)) << 20) | "Sequence", "Body"
                from messages where "TicketId" = new."Id";
        end;
        create trigger if not exists ticket_renamed after update of "Subject" on tickets begin
            delete from ticket_words where rowid = new."Number" << 20;
            insert into ticket_words (rowid, words) values (new."Number" << 20, new."Subject");
        end;
        create trigger if not exists ticket_erased after delete on tickets begin
            delete from ticket_words where rowid between old."Number" << 20 and (old."Number" << 20) | 1048575;
        end;
        create trigger if not exists message_added after insert on messages begin
            insert into ticket_words (rowid, words)
                select ("Number" << 20) | new."Sequence", new."Body" from tickets where "Id" = new."TicketId" and "Number" is not null;
        end;
        create trigger if not exists message_reworded after update of "Body" on messages begin
            delete from ticket_words
                where rowid = (select ("Number" << 20) | new."Sequence" from tickets where "Id" = new."TicketId");
            insert into ticket_words (rowid, words)
                select ("Number" << 20) | new."Sequence", new."Body" from tickets where "Id" = new."TicketId";
        end;
        create trigger if not exists message_erased after delete on messages begin
            delete from ticket_words
                where rowid = (select ("Number" << 20) | old."Sequence" from tickets where "Id" = old."TicketId");
        end;
        """;

    private static readonly string[] Names =
    [
        "ticket_numbers", "ticket_words", "ticket_added", "ticket_renamed", "ticket_erased", "message_added", "message_reworded",
        "message_erased",
    ];

    public static async Task EnsureAsync(BatonDb db, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            var connection = db.Database.GetDbConnection();
            if (await CountAsync(connection, Names, cancellationToken) == Names.Length)
                return;

            // At once a writer: two processes that start together must not both fill the index.
            await ExecuteAsync(connection, "begin immediate", cancellationToken);
            var isNew = await CountAsync(connection, ["ticket_words"], cancellationToken) is 0;
            await ExecuteAsync(connection, Tables + (isNew ? Backfill : "") + Triggers + "commit;", cancellationToken);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static async Task<long> CountAsync(DbConnection connection, string[] names, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"select count(*) from sqlite_master where name in ({string.Join(", ", names.Select(name => $"'{name}'"))})";
        return (long)(await command.ExecuteScalarAsync(cancellationToken) ?? 0L);
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
