using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Baton.Foundation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Live;

internal static class LiveEndpoints
{
    public static void MapLive(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/events", Follow).WithTags("Events").RequireAuthorization("viewer");

    /// <summary>
    /// Everything that happens and that the caller may see, as server-sent events, in the same order for every reader. After a break send the last
    /// id as `Last-Event-ID` (browsers do) and get exactly what was missed. `from=now` leaves out what has been.
    /// </summary>
    private static async Task<Results<ServerSentEventsResult<EventView>, ProblemHttpResult>> Follow(
        HttpContext http, LiveFeed feed, FeedRights rights, IHostApplicationLifetime lifetime, CancellationToken cancellationToken, string? from = null)
    {
        if (from is not (null or "start" or "now"))
            return Problems.ToHttp(Problem.Invalid("from", "Use start or now."));

        var last = http.Request.Headers["Last-Event-ID"].FirstOrDefault();
        var after = from is "now" && last is null ? await feed.EndAsync(cancellationToken) : FeedCursor.Start;
        if (last is not null && !FeedCursor.TryParse(last, out after))
            return Problems.ToHttp(Problem.Invalid("Last-Event-ID", "Send the id of an event of this feed, unchanged."));

        var stop = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        http.Response.RegisterForDispose(stop);
        return TypedResults.ServerSentEvents(EventsAsync(feed, after, subject => rights.MayFollow(http.User, subject), stop.Token));
    }

    private static async IAsyncEnumerable<SseItem<EventView>> EventsAsync(
        LiveFeed feed, FeedCursor after, Predicate<string> mayFollow, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var happening in feed.FollowAllAsync(after, cancellationToken))
        {
            if (!mayFollow(happening.Subject))
                continue;
            var view = EventView.Of(happening);
            yield return new SseItem<EventView>(view, view.Kind) { EventId = view.Cursor };
        }
    }
}
