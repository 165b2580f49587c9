using System.Collections.Concurrent;
using System.Net;
using Baton.Server.Tests.Running;
using Baton.Tickets;

namespace Baton.Server.Tests.Durability;

/// <summary>
/// The proof of the promise: an accepted ticket is never lost and never answered twice, whenever the process dies. It
/// kills the real server under load, again and again, and counts.
/// </summary>
[Collection("Durability")]
public sealed class KilledServerTests(ITestOutputHelper output)
{
    private const int Kills = 15;
    private const int Customers = 8;

    /// <summary>The story takes one to two minutes, longer on a busy machine; a hang must not take forever.</summary>
    private static readonly TimeSpan Ceiling = TimeSpan.FromMinutes(10);

    /// <summary>Accepted requests before a kill: from one in the first moments to a busy desk.</summary>
    private const int MostBeforeKill = 80;

    /// <summary>Spreads the kill over everything that goes on between two accepted requests.</summary>
    private const int MostMillisecondsAfter = 60;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(250);
    private const int MostLooks = 240;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Fifteen_kills_lose_nothing_and_double_nothing(DatabaseKind kind)
    {
        var seed = Environment.TickCount;
        await using var database = await TestDatabase.CreateAsync(kind);
        var told = new ConcurrentQueue<string>();
        using var ledger = new Ledger();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        end.CancelAfter(Ceiling);
        try
        {
            await TellAsync(database, seed, ledger, told, end.Token);
        }
        catch (Exception)
        {
            output.WriteLine($"{kind}, seed {seed}. The servers said last:\n{string.Join('\n', told.TakeLast(60))}");
            throw;
        }
    }

    private async Task TellAsync(
        TestDatabase database, int seed, Ledger ledger, ConcurrentQueue<string> told, CancellationToken cancellationToken)
    {
        var random = new Random(seed);
        using var door = new FrontDoor();
        using var closing = new CancellationTokenSource();
        var customers = Enumerable.Range(1, Customers)
            .Select(number => new PersistentCustomer(number, seed, door, ledger).WriteAsync(closing.Token, cancellationToken))
            .ToList();
        var (interrupted, killedAtStart) = (0, 0);

        for (var kill = 1; kill <= Kills; kill++)
        {
            await using (var server = ServerProcess.Begin(database, told))
            {
                await OpenAsync(server, door, database, cancellationToken);
                var accepted = ledger.AcceptsAsync(random.Next(1, MostBeforeKill), cancellationToken);
                await (await Task.WhenAny([accepted, .. customers]));
                Assert.False(await server.EndsWithinAsync(TimeSpan.FromMilliseconds(random.Next(MostMillisecondsAfter))), "The server ended by itself.");
                await server.KillAsync();
            }

            await using (var remains = Remains.Of(database))
            {
                var reckoning = await remains.ReadAsync(Reckoning.OfAsync);
                reckoning.NothingIsLost(ledger.Accepted);
                interrupted += reckoning.Interrupted;
            }

            // Now and then the next start does not get through either.
            if (kill % 3 is 0)
            {
                await using var server = ServerProcess.Begin(database, told);
                await server.EndsWithinAsync(TimeSpan.FromMilliseconds(random.Next(2500)));
                killedAtStart++;
            }
        }

        await using (var server = ServerProcess.Begin(database, told))
        {
            var client = await OpenAsync(server, door, database, cancellationToken);
            await closing.CancelAsync();
            await Task.WhenAll(customers);
            await IdleAsync(server, client);
        }

        await using (var remains = Remains.Of(database))
        {
            var reckoning = await remains.ReadAsync(Reckoning.OfAsync);
            reckoning.EverythingIsDone(ledger);
            Assert.True(ledger.Unanswered > 0 && interrupted > 0, "The kills hit nothing; this proves nothing.");
            output.WriteLine(
                $"{database.Kind}: {Kills} kills under load and {killedAtStart} while starting (seed {seed}): "
                + $"{reckoning.Tickets} tickets, {reckoning.CustomerMessages} customer messages, {reckoning.Runs} runs, {reckoning.Replies} replies; "
                + $"{ledger.Unanswered} requests cut off, {interrupted} runs cut off, {ledger.Repeated} requests repeated on purpose; "
                + "0 lost, 0 doubled.");
        }
    }

    private static async Task<HttpClient> OpenAsync(
        ServerProcess server, FrontDoor door, TestDatabase database, CancellationToken cancellationToken)
    {
        var address = await server.ReadyAsync(cancellationToken);
        var key = await File.ReadAllTextAsync(Path.Combine(database.Folder, "admin.key"), cancellationToken);
        return door.Open(address, key.Trim());
    }

    /// <summary>Waits until the queue is empty, however the last crash left it.</summary>
    private static async Task IdleAsync(ServerProcess server, HttpClient client)
    {
        for (var look = 0; look < MostLooks; look++)
        {
            var ready = (await client.ReadAsync("/readyz")).Expect(HttpStatusCode.OK);
            var work = (await client.ReadAsync("/api/v1/work")).Expect(HttpStatusCode.OK);
            if (ready["queue_age_seconds"].GetDouble() is 0
                && !work.Json.EnumerateArray().Any(item => item.GetProperty("kind").GetString() == TicketWork.NeedsAnswer))
            {
                return;
            }

            Assert.False(await server.EndsWithinAsync(BetweenLooks), "The server ended by itself.");
        }

        Assert.Fail("The queue did not become empty.");
    }
}
