using System.Globalization;
using Baton.Channels.Widget;
using Baton.Foundation;
using Baton.Identity;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Channels;

internal static class ChannelEndpoints
{
    public static void MapChannels(this IEndpointRouteBuilder routes)
    {
        routes.Map("/ws/{ticketId}", OpenChat).RequireAuthorization(Policies.Customer).ExcludeFromDescription();
        routes.MapWidget();
    }

    /// <summary>Opens a chat on a ticket. Browsers cannot set headers here and pass their token as <c>?token=</c>.</summary>
    private static async Task OpenChat(HttpContext http, string ticketId)
    {
        var problem = await http.IsFromAllowedOriginAsync() ? await RefusalAsync(http, ticketId) : WidgetProblems.OriginRefused();
        if (problem is not null)
        {
            await Problems.ToHttp(problem).ExecuteAsync(http);
            return;
        }

        var after = int.Parse(http.Request.Query["after"].FirstOrDefault() ?? "0", CultureInfo.InvariantCulture);
        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        var chat = ActivatorUtilities.CreateInstance<ChatSocket>(http.RequestServices);
        await chat.RunAsync(socket, new Id<Ticket>(Guid.Parse(ticketId)), after, http.RequestAborted);
    }

    private static async Task<Problem?> RefusalAsync(HttpContext http, string ticketId)
    {
        if (!Id<Ticket>.TryParse(ticketId, null, out var id))
            return Problem.Invalid("ticket_id", "A ticket id is a uuid.");
        if (http.Request.Query["after"].FirstOrDefault() is { } after
            && !int.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            return Problem.Invalid("after", "The sequence number of the last frame that was seen.");
        }

        // A ticket that the caller may not see and one that does not exist look the same.
        var db = http.RequestServices.GetRequiredService<BatonDb>();
        if (!http.Caller.MayUse(id.Value) || !await db.Tickets.AnyAsync(ticket => ticket.Id == id, http.RequestAborted))
            return TicketProblems.NotFound(id);
        if (!http.Caller.MayWriteTo(id.Value))
            return new Problem(ProblemKind.Forbidden, "chat.read_only", "A chat is for talking, and you may only read. Read the ticket instead.");
        return http.WebSockets.IsWebSocketRequest
            ? null
            : new Problem(ProblemKind.Invalid, "socket.required", "Open this address as a WebSocket.");
    }
}
