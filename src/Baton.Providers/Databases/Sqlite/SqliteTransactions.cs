using System.Threading.Channels;
using Baton.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Baton.Providers.Databases.Sqlite;

/// <summary>
/// One lane for all writers of the process. SQLite lets one writer in at a time and syncs the disk at every commit, so
/// whatever queues up while one group is being written is committed as the next group: many tickets, one sync. Each
/// piece of work runs behind a savepoint; one that fails takes back its own changes only.
/// </summary>
internal sealed class SqliteTransactions : ITransactions, IAsyncDisposable
{
    /// <summary>Bounds how long the first of a group waits for the last.</summary>
    private const int LargestGroup = 256;

    private readonly Channel<Work> queue = Channel.CreateUnbounded<Work>(new UnboundedChannelOptions { SingleReader = true });
    private readonly SqliteConnection connection;
    private readonly PooledDbContextFactory<SqliteBatonDb> contexts;
    private readonly PreparedInserts inserts;
    private readonly Signals signals;
    private readonly Task lane;

    public SqliteTransactions(SqliteDatabase database, Signals signals)
    {
        this.signals = signals;
        connection = new SqliteConnection(database.ConnectionString);
        inserts = new PreparedInserts(connection);

        // Work runs one after the other, so one context serves all of it. A new one each time cost a fifth of the lane's
        // time; and each registers EF's SQL functions on the connection anew, which makes SQLite drop every prepared
        // statement.
        contexts = new PooledDbContextFactory<SqliteBatonDb>(
            database.Configure(new DbContextOptionsBuilder<SqliteBatonDb>(), connection).Options, poolSize: 1);

        // A thread of its own: SQLite's calls block, and the group must not wait for the thread pool.
        lane = Task.Factory.StartNew(
            RunLane, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    public Task<T> RunAsync<T>(Func<BatonDb, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        var item = new Work<T>(work, cancellationToken);
        return queue.Writer.TryWrite(item)
            ? item.Result
            : Task.FromException<T>(new ObjectDisposedException(nameof(SqliteTransactions)));
    }

    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await lane;
        inserts.Dispose();
        await connection.DisposeAsync();
    }

    /// <summary>Blocks instead of awaiting: after an await it would go on in the thread pool.</summary>
    private void RunLane()
    {
        while (queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
            CommitGroupAsync().GetAwaiter().GetResult();
    }

    private async Task CommitGroupAsync()
    {
        var group = new List<Work>();
        try
        {
            if (connection.State is not System.Data.ConnectionState.Open)
                await SqliteDatabase.OpenAsync(connection, CancellationToken.None);

            await using (var transaction = connection.BeginTransaction(deferred: false))
            {
                while (group.Count < LargestGroup && queue.Reader.TryRead(out var work))
                {
                    group.Add(work);
                    await RunOneAsync(work, transaction);
                }

                transaction.Commit();
            }

            foreach (var work in group)
                work.Committed(signals);
        }
        catch (Exception failure)
        {
            // Beginning or committing failed (disk full, file gone): nothing of the group is on disk, and each of its
            // callers is told so.
            if (group.Count is 0 && queue.Reader.TryRead(out var waiting))
                group.Add(waiting);
            foreach (var work in group)
                work.Failed(failure);
        }
    }

    private async Task RunOneAsync(Work work, SqliteTransaction transaction)
    {
        if (work.IsCancelled)
            return;

        transaction.Save("work");
        await using var db = await contexts.CreateDbContextAsync();
        try
        {
            await db.Database.UseTransactionAsync(transaction);
            db.Database.AutoSavepointsEnabled = false;
            await work.RunAsync(db);
            if (!inserts.TrySave(db, transaction))
                await db.SaveChangesAsync(CancellationToken.None);
            transaction.Release("work");
        }
        catch (Exception failure)
        {
            transaction.Rollback("work");
            transaction.Release("work");
            work.Refuse(failure);
        }
    }

    /// <summary>A piece of work and the caller who waits for it.</summary>
    private abstract class Work(CancellationToken cancellationToken)
    {
        private Exception? refusal;
        private Signal[] announcements = [];

        protected CancellationToken CancellationToken => cancellationToken;

        public bool IsCancelled => cancellationToken.IsCancellationRequested;

        public async Task RunAsync(SqliteBatonDb db)
        {
            await ExecuteAsync(db);
            announcements = [.. db.Announcements];
        }

        /// <summary>The work itself failed; its caller hears it once the group is done.</summary>
        public void Refuse(Exception failure) => refusal = failure;

        public void Committed(Signals signals)
        {
            if (refusal is not null || IsCancelled && !HasRun)
            {
                Failed(refusal ?? new OperationCanceledException(cancellationToken));
                return;
            }

            // Announced first: whoever goes on after the commit relies on it, such as a search after a save.
            foreach (var announcement in announcements)
                signals.Publish(announcement);
            Complete();
        }

        public abstract void Failed(Exception failure);

        protected abstract bool HasRun { get; }

        protected abstract Task ExecuteAsync(SqliteBatonDb db);

        protected abstract void Complete();
    }

    private sealed class Work<T>(Func<BatonDb, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
        : Work(cancellationToken)
    {
        private readonly TaskCompletionSource<T> result = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? value;
        private bool hasRun;

        public Task<T> Result => result.Task;

        protected override bool HasRun => hasRun;

        public override void Failed(Exception failure)
        {
            if (failure is OperationCanceledException)
                result.TrySetCanceled(CancellationToken);
            else
                result.TrySetException(failure);
        }

        protected override async Task ExecuteAsync(SqliteBatonDb db)
        {
            value = await work(db, CancellationToken.None);
            hasRun = true;
        }

        protected override void Complete() => result.TrySetResult(value!);
    }
}
