using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Escalations;

/// <summary>An escalation as teammates see it.</summary>
public sealed record EscalationView(string ReasonCode, string Team, DateTimeOffset At, Dossier? Dossier);

/// <summary>The newest escalation of a ticket with its dossier.</summary>
internal sealed class ReadDossier(BatonDb db)
{
    public async Task<Result<EscalationView>> RunAsync(Id<Ticket> id, CancellationToken cancellationToken)
    {
        var escalation = await db.Escalations.AsNoTracking().Where(candidate => candidate.TicketId == id)
            .OrderByDescending(candidate => candidate.At).FirstOrDefaultAsync(cancellationToken);
        if (escalation is null)
            return new Problem(ProblemKind.NotFound, "escalation.not_found", $"Ticket {id} was never escalated.");

        var dossier = escalation.Dossier is null ? null : Json.Read<Dossier>(escalation.Dossier);
        return new EscalationView(escalation.ReasonCode, escalation.Team, escalation.At, dossier);
    }
}
