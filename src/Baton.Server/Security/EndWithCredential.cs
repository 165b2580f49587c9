using Baton.Identity;
using Baton.Identity.Sessions;
using Baton.Storage;

namespace Baton.Server.Security;

/// <summary>Cuts an open chat or feed when the session or key that opened it ends, or allows less than it did.</summary>
internal sealed class EndWithCredential(RequestDelegate next, Signals signals, RecognizeTeammate recognizeTeammate, TimeProvider clock)
{
    private static readonly PathString Feed = "/api/v1/events";

    /// <summary>How long a lost wake-up can leave a stream open.</summary>
    private static readonly TimeSpan LookAtLeastEvery = TimeSpan.FromMinutes(1);

    public async Task InvokeAsync(HttpContext http)
    {
        if (http.Caller is not { CredentialId: not null } caller || !(CrossSiteGuard.IsStream(http) || http.Request.Path == Feed))
        {
            await next(http);
            return;
        }

        using var done = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        var watch = WatchAsync(http, caller, done.Token);
        try
        {
            await next(http);
        }
        finally
        {
            await done.CancelAsync();
            await watch;
        }
    }

    private async Task WatchAsync(HttpContext http, Caller caller, CancellationToken done)
    {
        using var ring = signals.Subscribe(Session.EndedTopic, caller.CredentialId.ToString());
        try
        {
            do
                await ring.WaitAsync(LookAtLeastEvery, clock, done);
            while (await recognizeTeammate.IsStillAsync(caller, done));
            http.Abort();
        }
        catch (OperationCanceledException)
        {
            // The stream ended first.
        }
    }
}
