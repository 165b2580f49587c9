using Baton.Storage;

namespace Baton.Knowledge.Search;

/// <summary>
/// Makes the vectors of the past questions that a search did not make itself, a few at a time: after a start with many of them,
/// and where a service makes vectors. They live in memory only, so there is nothing to go on with after a restart.
/// </summary>
internal sealed class EncodePastQuestions(FollowPastQuestions pastQuestions, TimeProvider clock) : BackgroundService
{
    private const int AtOnce = 16;

    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookEvery, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            while (await pastQuestions.EncodeAsync(AtOnce, stoppingToken))
                await Task.Yield();
        }
    }
}
