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
    /// Events with `sequence` 0 are passing (`customer.typing`, `workspace.changed`): they have no id and are not told again.
    /// </summary>
    private static async Task<Results<ServerSentEventsResult<EventView>, ProblemHttpResult>> Follow(
        HttpContext http, LiveFeed feed, FollowLive followLive, FeedRights rights, IHostApplicationLifetime lifetime,
        CancellationToken cancellationToken, string? from = null)
    {
        if (from is not (null or "start" or "now"))
            return Problems.ToHttp(Problem.Invalid("from", "Use start or now."));

        var last = http.Request.Headers["Last-Event-ID"].FirstOrDefault();
        var after = from is "now" && last is null ? await feed.EndAsync(cancellationToken) : FeedCursor.Start;
        if (last is not null && !FeedCursor.TryParse(last, out after))
            return Problems.ToHttp(Problem.Invalid("Last-Event-ID", "Send the id of an event of this feed, unchanged."));

        var stop = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        http.Response.RegisterForDispose(stop);
        return TypedResults.ServerSentEvents(
            EventsAsync(http.Response, followLive, after, subject => rights.MayFollow(http.User, subject), stop.Token));
    }

    private static async IAsyncEnumerable<SseItem<EventView>> EventsAsync(
        HttpResponse response, FollowLive followLive, FeedCursor after, Predicate<string> mayFollow,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // The reader learns at once that it is heard; without this, no header leaves before the first event happens.
        await response.Body.FlushAsync(cancellationToken);

        // Passing news carries no id, so that a reader goes on after the last event that has a place.
        await foreach (var view in followLive.RunAsync(after, mayFollow, cancellationToken))
            yield return new SseItem<EventView>(view, view.Kind) { EventId = view.Cursor.Length is 0 ? null : view.Cursor };
    }
}
