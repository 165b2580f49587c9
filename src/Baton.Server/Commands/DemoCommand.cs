using System.CommandLine;
using System.Globalization;
using Baton.Answering.Waiting;
using Baton.Foundation;
using Baton.Insights;
using Baton.Tickets;

namespace Baton.Server.Commands;

/// <summary>
/// <c>baton demo</c>: three tickets of the sample company through the real pipeline, on a database that is gone
/// afterwards. Prints what happened; not a word of it is prepared.
/// </summary>
internal static class DemoCommand
{
    private static readonly (NewTicket Ticket, string? Then)[] Tickets =
    [
        (new NewTicket
        {
            CustomerId = "cust_001",
            Subject = "Cannot login to my account",
            Description = "I forgot my password and asked for a reset, but the reset mail does not arrive. I have a client presentation this afternoon and need to get in.",
            Priority = TicketPriority.High,
        }, "Thank you, that worked: the mail was in the quarantine folder and I am in again."),
        (new NewTicket
        {
            CustomerId = "cust_002",
            Subject = "API integration returning 401 errors",
            Description = "Our production integration has been returning 401 errors since yesterday. It worked for months and our API key has not changed.",
            Priority = TicketPriority.Urgent,
        }, null),
        (new NewTicket
        {
            CustomerId = "cust_001",
            Subject = "Question about billing charges",
            Description = "There is an unexpected charge on my last invoice. Can you explain what it is for?",
            Priority = TicketPriority.Medium,
        }, null),
    ];

    public static Command Create()
    {
        var command = new Command("demo", "Watch the agents deal with three sample tickets");
        command.SetAction((_, cancellationToken) => RunAsync(cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (CommandLine.SampleFolder() is not { } sample)
        {
            Console.Error.WriteLine("baton: the folder samples/workspace is missing; the demo shows the company in it.");
            return 2;
        }

        await using var baton = await TemporaryBaton.StartAsync(sample, cancellationToken);
        var isComplete = true;
        foreach (var (ticket, then) in Tickets)
        {
            Heading(ticket);
            var created = await baton.OpenAsync(ticket, cancellationToken);
            isComplete &= Tell(created);
            if (then is not null && created.ProcessingResult?.FinalStatus == Json.Word(TicketStatus.PendingCustomer))
                await WriteAgainAsync(baton, created.TicketId, then, cancellationToken);
        }

        await TellMetricsAsync(baton, cancellationToken);
        return isComplete ? 0 : 1;
    }

    private static void Heading(NewTicket ticket)
    {
        Console.WriteLine(new string('─', 78));
        Console.WriteLine($"{ticket.CustomerId} · {(ticket.Priority is { } given ? Json.Word(given) : "?")} · {ticket.Subject}");
        Console.WriteLine(Indent(ticket.Description, "> "));
        Console.WriteLine();
    }

    private static bool Tell(CreatedTicket created)
    {
        if (created.ProcessingResult is not { TriageResponse: { } triage, SpecialistResponse: { } specialist } result)
        {
            Console.WriteLine("The agents did not finish in time.");
            return false;
        }

        var meta = triage.Metadata;
        Line("Triage", $"{Word(meta["category"])}, priority {Word(meta["priority"])}, {Percent(triage.Confidence)} sure, auto-resolvable: {Word(meta["auto_resolvable"])}");
        Line("Specialist", $"{specialist.AgentName}, confidence {Percent(specialist.Confidence)}");
        Line("Did", string.Join("; ", specialist.ActionsTaken));
        Line("Decided", $"{specialist.Metadata["reason_code"]}: {specialist.Metadata["reason"]}");
        Line("Sources", specialist.Metadata["citations"] is IReadOnlyList<string> { Count: > 0 } sources ? string.Join(", ", sources) : "none");
        Console.WriteLine();
        Console.WriteLine(Indent(specialist.Response, "  │ "));
        Console.WriteLine();
        Line("Status", $"{result.FinalStatus} after {result.ProcessingTime * 1000:F0} ms; next: {string.Join(", ", result.NextActions)}");
        return true;
    }

    private static async Task WriteAgainAsync(TemporaryBaton baton, Guid ticketId, string text, CancellationToken cancellationToken)
    {
        Console.WriteLine();
        Console.WriteLine("The customer writes again:");
        Console.WriteLine(Indent(text, "> "));
        Console.WriteLine();
        var added = await baton.WriteAsync(ticketId, text, cancellationToken);
        Console.WriteLine(Indent(added.Response ?? "", "  │ "));
        Console.WriteLine();
        await using var scope = baton.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Storage.BatonDb>();
        var ticket = await db.TicketAsync(new Id<Ticket>(ticketId), cancellationToken);
        Line("Status", $"{Json.Word(ticket!.Status)}{(ticket.ResolvedHow is { } how ? $", {Json.Word(how)}" : "")}");
    }

    private static async Task TellMetricsAsync(TemporaryBaton baton, CancellationToken cancellationToken)
    {
        await using var scope = baton.App.Services.CreateAsyncScope();
        var figures = await scope.ServiceProvider.GetRequiredService<DashboardMetrics>().RunAsync(cancellationToken);
        Console.WriteLine(new string('─', 78));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{figures.TotalTickets} tickets · {figures.ResolutionRate:F1} % resolved ({figures.ConfirmedByCustomer} confirmed by the customer) · {figures.EscalationRate:F1} % escalated · {figures.PendingCustomer} waiting for the customer"));
    }

    private static void Line(string name, string text) => Console.WriteLine($"{name,-11} {text}");

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:F0} %");

    private static string Word(object? value) => value switch
    {
        TicketCategory category => Json.Word(category),
        TicketPriority priority => Json.Word(priority),
        true => "yes",
        false => "no",
        _ => value?.ToString() ?? "",
    };

    private static string Indent(string text, string with) => with + text.ReplaceLineEndings("\n").Replace("\n", "\n" + with, StringComparison.Ordinal);
}
