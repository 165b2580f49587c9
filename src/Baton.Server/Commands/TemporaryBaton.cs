using Baton.Answering.Waiting;
using Baton.Foundation;
using Baton.Server.Hosting;
using Baton.Tickets;

namespace Baton.Server.Commands;

/// <summary>The real pipeline on a database of its own that is gone afterwards: for the demo and for measuring.</summary>
internal sealed class TemporaryBaton : IAsyncDisposable
{
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(60);

    private readonly string folder;

    private TemporaryBaton(string folder, WebApplication app) => (this.folder, App) = (folder, app);

    public WebApplication App { get; }

    public static Task<TemporaryBaton> StartAsync(string workspace, CancellationToken cancellationToken) =>
        StartAsync(options => options with { Sample = workspace }, cancellationToken);

    /// <summary>With other options than a silent, empty installation has.</summary>
    public static async Task<TemporaryBaton> StartAsync(
        Func<StartOptions, StartOptions> change, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("baton-").FullName;
        var app = BatonHost.Build(change(StartOptions.Local(folder)), QuietLogs.Apply);
        var baton = new TemporaryBaton(folder, app);
        try
        {
            await app.Services.GetRequiredService<Readiness>().PrepareAsync(cancellationToken);
            await app.StartAsync(cancellationToken);
            return baton;
        }
        catch
        {
            await baton.DisposeAsync();
            throw;
        }
    }

    /// <summary>Opens a ticket and waits for what the agents make of it.</summary>
    public Task<CreatedTicket> OpenAsync(NewTicket ticket, CancellationToken cancellationToken) =>
        WithDeskAsync(async desk => (await desk.OpenAsync(ticket, new RawInput("api", Json.Write(ticket)), Wait, cancellationToken)).Value);

    /// <summary>The customer writes again.</summary>
    public Task<AddedMessage> WriteAsync(Guid ticketId, string text, CancellationToken cancellationToken) =>
        WithDeskAsync(async desk =>
            (await desk.ReceiveAsync(new Id<Ticket>(ticketId), new NewMessage { Message = text }, new RawInput("api", text), Wait, cancellationToken)).Value);

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync(CancellationToken.None);
        await App.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<T> WithDeskAsync<T>(Func<TicketDesk, Task<T>> act)
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TicketDesk>());
    }
}
