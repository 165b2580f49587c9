using Baton.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Baton.Providers.Databases.Postgres;

/// <summary>Hears what other nodes committed and wakes this one. While the connection is lost, waiters look by themselves.</summary>
internal sealed partial class PostgresListener(
    NpgsqlDataSource source, Signals signals, TimeProvider clock, ILogger<PostgresListener> log) : BackgroundService
{
    private static readonly TimeSpan BeforeReconnect = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is NpgsqlException or IOException)
            {
                LostConnection(log, failure);
                await Task.Delay(BeforeReconnect, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task ListenAsync(CancellationToken stoppingToken)
    {
        await using var connection = await source.OpenConnectionAsync(stoppingToken);
        connection.Notification += (_, notification) =>
        {
            if (notification.Payload.Split(' ', 2) is [var topic, var key])
                signals.Publish(new Signal(topic, key));
        };
        await using (var command = new NpgsqlCommand($"listen {PostgresTransactions.Channel}", connection))
            await command.ExecuteNonQueryAsync(stoppingToken);

        // What was committed before this node listened, nobody told it.
        signals.WakeAll();

        while (!stoppingToken.IsCancellationRequested)
            await connection.WaitAsync(stoppingToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Lost the notification connection to PostgreSQL; connecting again")]
    private static partial void LostConnection(ILogger logger, Exception failure);
}
