using Baton.Understanding.Categories;
using Microsoft.Extensions.Hosting;

namespace Baton.Understanding;

/// <summary>Lets the reader learn beside the rest of the start, so that neither the start nor the first customer waits.</summary>
internal sealed class WarmUp(CategoryClassifier categories) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = categories.Warm();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
