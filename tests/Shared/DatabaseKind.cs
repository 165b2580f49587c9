namespace Baton.Testing;

/// <summary>The databases that every storage test runs on.</summary>
public enum DatabaseKind
{
    Sqlite,
    Postgres,
}
