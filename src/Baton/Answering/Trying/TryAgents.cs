using Baton.Answering.Agents;
using Baton.Answering.Runs;
using Baton.Answering.Steps;
using Baton.Customers;
using Baton.Foundation;
using Baton.Tickets;

namespace Baton.Answering.Trying;

/// <summary>
/// Plays a conversation through the agents without a ticket. Each of the customer's turns takes the same steps as a run,
/// on a ticket that lives in memory alone; nothing is written, and no figure counts it.
/// </summary>
internal sealed class TryAgents(ConsiderCase considerCase, FindCustomer findCustomer, Roster roster, TimeProvider clock)
{
    private const string Channel = "test";
    private const string Stranger = "test";

    public async Task<Result<TriedReply>> RunAsync(TryRequest request, CancellationToken cancellationToken)
    {
        if (Check(request) is { } problem)
            return problem;
        var team = (await roster.TeamAsync(cancellationToken)).With(request.Changes);
        if (request.Agent is { } name && team.Named(name) is null)
            return AgentProblems.NotFound(name) with { Kind = ProblemKind.Invalid, Field = "agent" };

        var talk = await BeginAsync(request, team, cancellationToken);
        foreach (var message in request.Messages)
        {
            if (message.Author is TriedAuthor.Agent)
            {
                talk.AgentSaid(message.Text);
                continue;
            }

            // The customer writes: what stands unanswered before an agent's words is one turn, as a burst is one run.
            if (talk.IsWithPerson)
                return new Problem(ProblemKind.Conflict, "try.with_person", "A person has this conversation by now. Begin a new one.");
            talk.CustomerSaid(message.Text);
            if (talk.Count == request.Messages.Count || request.Messages[talk.Count].Author is TriedAuthor.Agent)
                talk.Ended(await considerCase.RunAsync(talk.File, cancellationToken));
        }

        return talk.Tell();
    }

    private static Problem? Check(TryRequest request)
    {
        if (request.Messages[0].Author is not TriedAuthor.Customer || request.Messages[^1].Author is not TriedAuthor.Customer)
            return Problem.Invalid("messages", "A conversation begins and ends with the customer.");
        var twice = request.Changes?.Agents.GroupBy(agent => agent.Name).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? null : Problem.Invalid("changes.agents", $"{twice.Key} is there twice.");
    }

    private async Task<TriedConversation> BeginAsync(TryRequest request, Team team, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var customer = request.CustomerId is { } key
            ? await findCustomer.OrStrangerAsync(key, now, cancellationToken)
            : Customer.Unknown(Stranger, now);
        var ticket = Ticket.Open(customer, Channel, request.Subject, request.Messages[0].Text, "", now);

        // An agent that has the conversation already is about its own category until the words are clearly about another.
        if (team.Named(request.Agent) is { Categories: [var category, ..] } agent)
        {
            ticket.Read(category, TicketPriority.Low, "unknown", now);
            ticket.RouteTo(agent.Name, now);
        }

        return new TriedConversation(
            ticket, team,
            request.CustomerId is null ? null : await findCustomer.RunAsync(customer.Key, cancellationToken),
            await findCustomer.PastTicketsAsync(ticket, cancellationToken), now);
    }
}
