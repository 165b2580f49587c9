using System.Net.Http.Json;
using System.Text.Json;
using Baton.Answering.Runs;
using Baton.Live;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Server.Tests.Durability;

/// <summary>The promise "nothing is lost", kept against SIGKILL at random moments under load.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Kills = 16;
    private const int Customers = 6;

    /// <summary>Far more than a restart with expired leases takes; each try is a request that the server answers.</summary>
    private static readonly TimeSpan Ceiling = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Nothing_is_lost_or_done_twice_when_the_server_is_killed_under_load(DatabaseKind kind)
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var server = new ServerProcess(database);
        var load = new CustomerLoad(server.Client);

        for (var kill = 0; kill < Kills; kill++)
        {
            await server.StartAsync();
            using var stop = new CancellationTokenSource();
            var customers = Enumerable.Range(0, Customers).Select(_ => load.RunAsync(stop.Token)).ToArray();

            // Anywhere from the first request to a full pipeline.
            using var moment = new PeriodicTimer(TimeSpan.FromMilliseconds(random.Next(50, 3500)));
            await moment.WaitForNextTickAsync(TestContext.Current.CancellationToken);
            var killed = server.KillAsync();
            await stop.CancelAsync();
            await killed;
            await Task.WhenAll(customers);
        }

        await server.StartAsync();
        await load.FinishAsync();
        await SettleAsync(server.Client);
        await server.KillAsync();

        var services = Open(database);
        await using (services)
            await ProveAsync(services, load);
    }

    /// <summary>Waits until the server says that nothing is due any more.</summary>
    private static async Task SettleAsync(HttpClient client)
    {
        using var limit = new CancellationTokenSource(Ceiling);
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(250));
        while (await look.WaitForNextTickAsync(limit.Token))
        {
            var work = await client.GetFromJsonAsync<JsonElement>("/api/v1/work", limit.Token);
            var open = work.EnumerateArray().Count(item => item.GetProperty("kind").GetString() == TicketWork.NeedsAnswer);
            if (open is 0)
                return;
        }
    }

    private async Task ProveAsync(ServiceProvider services, CustomerLoad load)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BatonDb>();
        var tickets = await db.Tickets.AsNoTracking().Where(ticket => ticket.Channel == "api").ToListAsync(TestContext.Current.CancellationToken);
        var messages = await db.Messages.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
        var runs = await db.Runs.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
        var events = await db.Events.AsNoTracking().Where(happening => happening.Subject == "ticket").ToListAsync(TestContext.Current.CancellationToken);
        output.WriteLine($"{Kills} kills, {load.Tickets.Count} tickets and {load.Messages.Count} further messages acknowledged, {messages.Count(message => message.Author is AuthorKind.Agent)} replies, {load.Unfinished.Count} requests cut off");
        Assert.True(load.Tickets.Count > Kills, "The load was too light to prove anything.");

        // Acknowledged once is stored once: nothing lost, nothing doubled by a retry.
        Assert.Equal(load.Tickets.Count, tickets.Count);
        foreach (var (text, ticket) in load.Tickets.Concat(load.Messages))
            Assert.Equal(Guid.Parse(ticket), Assert.Single(messages, message => message.Body == text).TicketId.Value);

        // No message was dealt with by two runs, and no run spoke twice.
        foreach (var ofTicket in runs.Where(run => run.Outcome is not RunOutcome.Superseded).GroupBy(run => run.TicketId))
        {
            var inOrder = ofTicket.OrderBy(run => run.FromSequence).ToList();
            for (var i = 1; i < inOrder.Count; i++)
                Assert.True(inOrder[i].FromSequence > inOrder[i - 1].ThroughSequence, $"Two runs of ticket {ofTicket.Key} overlap.");
        }

        Assert.All(messages.Where(message => message.Author is AuthorKind.Agent).GroupBy(message => message.RunId), replies => Assert.Single(replies));

        // Nobody waits without an owner, and every ticket was dealt with.
        Assert.Empty(await scope.ServiceProvider.GetRequiredService<CustomersWaiting>().ForgottenAsync(TestContext.Current.CancellationToken));
        Assert.All(tickets, ticket => Assert.True(ticket.IsWithPerson || ticket.WaitingSince is null, $"Ticket {ticket.Id} is {ticket.Status} and nobody answered."));

        // Every ticket's log counts 1, 2, 3 … without a gap.
        foreach (var log in events.GroupBy(happening => happening.SubjectId))
            Assert.Equal(Enumerable.Range(1, log.Count()), log.Select(happening => happening.Sequence).Order());
    }

    private static ServiceProvider Open(TestDatabase database)
    {
        var services = new ServiceCollection();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Signals>();
        services.AddLogging();
        database.AddTo(services);
        services.AddScoped<CustomersWaiting>();
        return services.BuildServiceProvider();
    }
}
