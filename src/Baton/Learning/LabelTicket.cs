using System.ComponentModel.DataAnnotations;
using Baton.Examples;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Baton.Understanding.Labels;

namespace Baton.Learning;

/// <summary>What a teammate says of a ticket.</summary>
public sealed record TicketLabel
{
    /// <summary>A category, or `none`: it belongs to no desk, such as advertising.</summary>
    [Required, StringLength(40)]
    public required string Category { get; init; }

    /// <summary>Left out, nothing is said about it.</summary>
    [EnumDataType(typeof(TicketPriority))]
    public TicketPriority? Priority { get; init; }
}

/// <summary>Takes a teammate's word on what a ticket is: it teaches, and an open ticket is put right as well.</summary>
internal sealed class LabelTicket(ITransactions transactions, TimeProvider clock)
{
    /// <summary>How a teammate says that a ticket belongs to no category.</summary>
    public const string None = "none";

    public Task<Result<bool>> RunAsync(Id<Ticket> id, TicketLabel label, string teammate, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<bool>>(
            async (db, token) =>
            {
                var ticket = await db.TicketAsync(id, token);
                if (ticket is null)
                    return TicketProblems.NotFound(id);
                if (label.Category is not None && !Json.TryWord<TicketCategory>(label.Category, out _))
                    return Problem.Invalid("category", $"Use one of: {string.Join(", ", Enum.GetValues<TicketCategory>().Select(Json.Word))}, or {None}.");

                var now = clock.GetUtcNow();
                await SayAsync(db, ticket, TicketAction.SetCategory, label.Category, teammate, now, token);
                if (label.Priority is { } priority)
                    await SayAsync(db, ticket, TicketAction.SetPriority, Json.Word(priority), teammate, now, token);
                return true;
            },
            cancellationToken);

    /// <summary>A closed ticket, and one that belongs to no category, stay as they are; their words teach all the same.</summary>
    private static async Task SayAsync(
        BatonDb db, Ticket ticket, TicketAction action, string said, string teammate, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var change = new TicketChange { Action = action, Value = said };
        if (ticket.Status is not TicketStatus.Closed && said is not None)
            await db.ApplyAsync(ticket, change, ExampleSource.Labelling, teammate, now, cancellationToken);
        else
            await db.TeachAsync(ticket, change with { Value = said is None ? LabelModel.OutOfScope : said }, ExampleSource.Labelling, $"teammate:{teammate}", now, cancellationToken);
    }
}
