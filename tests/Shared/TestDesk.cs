using Baton.Foundation;
using Baton.Providers.Databases;
using Baton.Providers.Mcp;
using Baton.Providers.Meaning;
using Baton.Storage;
using Baton.Tickets;
using Baton.Work;
using Baton.Workspaces;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Testing;

/// <summary>
/// The whole product without a server, on a real database and a clock that tests move. Work runs when the test says so
/// (<see cref="RunWorkAsync"/>), with the same leases and handlers as in production.
/// </summary>
internal sealed class TestDesk : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly ServiceProvider services;

    private TestDesk(TestDatabase database, ServiceProvider services) => (this.database, this.services) = (database, services);

    public FakeClock Clock => (FakeClock)services.GetRequiredService<TimeProvider>();

    public IServiceProvider Services => services;

    public TestDatabase Database => database;

    public static async Task<TestDesk> OpenAsync(
        DatabaseKind kind = DatabaseKind.Sqlite, Action<IServiceCollection>? change = null, params (string Key, string Value)[] settings)
    {
        var database = await TestDatabase.CreateAsync(kind);
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build());
        services.AddLogging();
        services.AddBaton();
        services.AddSingleton<TimeProvider>(new FakeClock());
        database.AddTo(services);
        services.AddMeaning(PreparedFiles.Get);
        services.AddMcp();
        change?.Invoke(services);
        var desk = new TestDesk(database, services.BuildServiceProvider(validateScopes: true));
        await desk.ReadAsync(async db =>
        {
            await db.UpdateSchemaAsync(CancellationToken.None);
            return true;
        });
        return desk;
    }

    /// <summary>A desk with the sample company loaded.</summary>
    public static async Task<TestDesk> OpenSampleAsync(
        DatabaseKind kind = DatabaseKind.Sqlite, Action<IServiceCollection>? change = null, params (string Key, string Value)[] settings)
    {
        var desk = await OpenAsync(kind, change, settings);
        var loaded = await desk.WithAsync<LoadWorkspace, Result<bool>>(
            load => load.RunAsync(Repository.SampleWorkspace, CancellationToken.None));
        Assert.False(loaded.IsRefused, loaded.IsRefused ? loaded.Problem.Detail : "");
        return desk;
    }

    /// <summary>Calls an operation in a scope of its own, as a request would.</summary>
    public async Task<TResult> WithAsync<TOperation, TResult>(Func<TOperation, Task<TResult>> act)
        where TOperation : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TOperation>());
    }

    public async Task<T> ReadAsync<T>(Func<BatonDb, Task<T>> read)
    {
        await using var scope = services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<BatonDb>());
    }

    public Task<T> WriteAsync<T>(Func<BatonDb, Task<T>> write) =>
        services.GetRequiredService<ITransactions>().RunAsync((db, _) => write(db), CancellationToken.None);

    /// <summary>Opens a ticket; whatever a test does not care about has a sensible value.</summary>
    public async Task<OpenedTicket> GivenTicketAsync(
        string description = "I forgot my password and the reset mail does not arrive.",
        string subject = "Cannot sign in",
        string customerId = "cust_001",
        TicketPriority? priority = null,
        TicketCategory? category = null)
    {
        var request = new NewTicket
        {
            CustomerId = customerId,
            Subject = subject,
            Description = description,
            Priority = priority,
            Category = category,
        };
        return (await WithAsync<OpenTicket, Result<OpenedTicket>>(
            open => open.RunAsync(request, new RawInput("api", Json.Write(request)), CancellationToken.None))).Value;
    }

    /// <summary>The customer writes again.</summary>
    public Task<Result<ReceivedMessage>> CustomerWritesAsync(Id<Ticket> id, string text) =>
        WithAsync<ReceiveMessage, Result<ReceivedMessage>>(
            receive => receive.RunAsync(id, text, new RawInput("api", text), CancellationToken.None));

    public Task<Ticket> TicketAsync(Id<Ticket> id) =>
        ReadAsync(db => db.Tickets.AsNoTracking().SingleAsync(ticket => ticket.Id == id));

    public Task<List<Message>> MessagesAsync(Id<Ticket> id) =>
        ReadAsync(db => db.Messages.AsNoTracking().Where(message => message.TicketId == id).OrderBy(message => message.Sequence).ToListAsync());

    /// <summary>Runs everything that is due now, and what becomes due by it. Failures are recorded as the worker would.</summary>
    public async Task RunWorkAsync()
    {
        var claimWork = services.GetRequiredService<ClaimWork>();
        var handlers = services.GetRequiredService<WorkHandlers>();
        while (await claimWork.RunAsync(handlers.Kinds, 1, CancellationToken.None) is [var lease])
        {
            await using var scope = services.CreateAsyncScope();
            var handler = handlers.Create(lease.Kind, scope.ServiceProvider);
            try
            {
                await handler.HandleAsync(lease, CancellationToken.None);
                if (!lease.IsCompleted)
                    await claimWork.CompleteAsync(lease, CancellationToken.None);
            }
            catch (Exception failure) when (failure is not LeaseLostException)
            {
                await claimWork.FailAsync(lease, handler, failure.GetType().Name, CancellationToken.None);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }
}
