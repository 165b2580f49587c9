using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Baton.Providers.Databases.Sqlite;

/// <summary>
/// Saves a context whose changes are all new rows by INSERT statements that stay prepared on the lane's connection. EF
/// prepares every statement anew, which costs more than the insert itself; <c>bench intake</c> shows what a ticket costs.
/// Statements are built from EF's own model, so there is no second description of a table.
/// </summary>
internal sealed class PreparedInserts(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<IEntityType, Insert> inserts = [];

    /// <summary>True when everything was saved; false, with nothing done, when there are changes of another kind.</summary>
    public bool TrySave(DbContext db, SqliteTransaction transaction)
    {
        var added = new List<EntityEntry>();
        foreach (var entry in db.ChangeTracker.Entries())
        {
            if (entry.State is EntityState.Added)
                added.Add(entry);
            else if (entry.State is EntityState.Modified or EntityState.Deleted)
                return false;
        }

        try
        {
            foreach (var entry in added)
                For(entry.Metadata).Run(entry, transaction);
        }
        catch (SqliteException refusal)
        {
            // As from EF, so that a refused row looks the same on every path and database.
            throw new DbUpdateException("A row was refused by the database.", refusal);
        }

        db.ChangeTracker.Clear();
        return true;
    }

    public void Dispose()
    {
        foreach (var insert in inserts.Values)
            insert.Dispose();
    }

    private Insert For(IEntityType type)
    {
        if (!inserts.TryGetValue(type, out var insert))
            inserts[type] = insert = new Insert(type, connection);
        return insert;
    }

    private sealed class Insert : IDisposable
    {
        private readonly SqliteCommand command;
        private readonly List<(IProperty Property, RelationalTypeMapping Mapping, DbParameter Parameter)> columns = [];

        public Insert(IEntityType type, SqliteConnection connection)
        {
            var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)
                ?? throw new InvalidOperationException($"{type.DisplayName()} has no table.");
            command = connection.CreateCommand();

            // The database numbers rows itself (events); nobody needs the number in the transaction that writes them.
            foreach (var property in type.GetProperties().Where(property => !IsRowNumber(property)))
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = $"@p{columns.Count}";
                command.Parameters.Add(parameter);
                columns.Add((property, property.GetRelationalTypeMapping(), parameter));
            }

            var names = columns.Select(column => $"\"{column.Property.GetColumnName(table)}\"");
            command.CommandText =
                $"insert into \"{table.Name}\" ({string.Join(", ", names)}) values ({string.Join(", ", columns.Select(column => column.Parameter.ParameterName))})";
        }

        public void Run(EntityEntry entry, SqliteTransaction transaction)
        {
            foreach (var (property, mapping, parameter) in columns)
            {
                var value = entry.CurrentValues[property];
                parameter.Value = (value is not null && mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value)
                    ?? DBNull.Value;
            }

            command.Transaction = transaction;
            command.ExecuteNonQuery();
        }

        public void Dispose() => command.Dispose();

        private static bool IsRowNumber(IProperty property) =>
            property.ValueGenerated is ValueGenerated.OnAdd && property.ClrType == typeof(long) && property.IsPrimaryKey();
    }
}
