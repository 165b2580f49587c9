using Microsoft.Extensions.Hosting;

namespace Baton.Understanding;

/// <summary>Lets the reader learn beside the rest of the start, so that neither the start nor the first customer waits.</summary>
internal sealed class WarmUp(IMessageReader reader) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = Task.Run(() => reader.Read(new MessageToRead("", "ready", [])), CancellationToken.None);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
