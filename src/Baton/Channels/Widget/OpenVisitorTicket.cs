using System.ComponentModel.DataAnnotations;
using Baton.Customers;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Channels.Widget;

/// <summary>A visitor's first words about something.</summary>
public sealed record NewVisitorTicket
{
    /// <summary>Up to 20,000 characters.</summary>
    [Required, StringLength(20_000, MinimumLength = 1), RegularExpression(@"(?s)\s*\S.*"), StorableText]
    public required string Message { get; init; }

    /// <summary>The sender's own id for the message. Sent again with the same id, it is answered like the first time and stored once.</summary>
    [Required, StringLength(60, MinimumLength = 1), OneLine, StorableText]
    public required string Id { get; init; }
}

/// <summary>A ticket that is on disk; the conversation goes on at <c>/ws/{ticket_id}</c>.</summary>
public sealed record OpenedVisitorTicket(Guid TicketId, int Sequence);

/// <summary>Opens a ticket on the channel <c>chat</c> for a visitor. Does not wait for the answer.</summary>
internal sealed class OpenVisitorTicket(BatonDb db, OpenTicket openTicket)
{
    private const int LongestSubject = 80;

    public async Task<Result<OpenedVisitorTicket>> RunAsync(
        NewVisitorTicket request, string rawBody, Visitor visitor, CancellationToken cancellationToken)
    {
        var settings = await db.WidgetSettings.AsNoTracking().SingleOrDefaultAsync(cancellationToken) ?? new WidgetSettings();
        if (visitor.Identity is not IdentityLevel.Verified && settings.RequiresIdentity)
            return WidgetProblems.IdentityRequired();
        if (visitor.Identity is not IdentityLevel.Verified && settings.Email is EmailQuestion.Required && visitor.Email is null)
            return WidgetProblems.EmailRequired();

        var ticket = new NewTicket
        {
            CustomerId = visitor.CustomerKey,
            Subject = Subject(request.Message),
            Description = request.Message,
        };
        var opened = await openTicket.RunAsync(
            ticket,
            new RawInput("chat", rawBody, $"{visitor.SessionId}:{request.Id}", request.Id),
            (inner, made) => inner.VisitorTickets.Add(new VisitorTicket { TicketId = made.Id, SessionId = visitor.SessionId }),
            cancellationToken);
        return opened.Bind<OpenedVisitorTicket>(done => new OpenedVisitorTicket(done.Id.Value, done.MessageSequence));
    }

    /// <summary>The first line, cut after a whole word.</summary>
    internal static string Subject(string message)
    {
        var line = message.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[0];
        line = string.Concat(line.Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();
        if (line.Length <= LongestSubject)
            return line;
        var end = line.LastIndexOf(' ', LongestSubject - 1);
        return line[..(end > LongestSubject / 2 ? end : LongestSubject - 1)].TrimEnd() + "…";
    }
}
