using Baton.Foundation;
using Baton.Tickets;

namespace Baton.Answering;

internal static partial class AnsweringLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Customer source {Source} cannot be reached; the run goes on without it")]
    public static partial void CustomerSourceUnreachable(this ILogger logger, Exception failure, string source);

    [LoggerMessage(Level = LogLevel.Information, Message = "Ticket {TicketId}: {Agent} ended with {Outcome} ({ReasonCode}), confidence {Confidence:F2}")]
    public static partial void RunFinished(
        this ILogger logger, Id<Ticket> ticketId, string agent, Runs.RunOutcome outcome, string reasonCode, double confidence);

    [LoggerMessage(Level = LogLevel.Information, Message = "Ticket {TicketId}: nothing said, {Why}")]
    public static partial void StoodBack(this ILogger logger, Id<Ticket> ticketId, string why);
}
