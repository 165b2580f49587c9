using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Providers.Databases.Sqlite;

/// <summary>The database as one SQLite file.</summary>
public sealed class SqliteBatonDb(DbContextOptions<SqliteBatonDb> options) : BatonDb(options);
