using Baton.Customers;
using Baton.Foundation;
using Baton.Tickets;

namespace Baton.Tests.Tickets;

/// <summary>The verbs of a ticket, without a database.</summary>
public sealed class TicketTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Later = Start.AddHours(1);

    [Fact]
    public void A_new_ticket_waits_for_us_since_it_was_opened()
    {
        var ticket = New();

        Assert.Equal((TicketStatus.New, 1, Start), (ticket.Status, ticket.Version, ticket.WaitingSince));
        Assert.False(ticket.IsWithPerson);
    }

    [Fact]
    public void What_the_opener_said_is_not_overwritten_by_what_an_agent_reads()
    {
        var ticket = New();
        ticket.Given(TicketCategory.BillingInquiry, TicketPriority.Low);

        ticket.Read(TicketCategory.BugReport, TicketPriority.Urgent, "en", Later);

        Assert.Equal((TicketCategory.BillingInquiry, TicketPriority.Low), (ticket.Category, ticket.Priority));
    }

    [Fact]
    public void Only_what_was_given_is_protected()
    {
        var ticket = New();
        ticket.Given(null, TicketPriority.Low);

        ticket.Read(TicketCategory.BugReport, TicketPriority.Urgent, "de", Later);

        Assert.Equal((TicketCategory.BugReport, TicketPriority.Low, "de"), (ticket.Category, ticket.Priority, ticket.Language));
    }

    [Fact]
    public void Saying_nothing_takes_nothing_back()
    {
        var ticket = New();
        ticket.Given(TicketCategory.BillingInquiry, TicketPriority.High);

        ticket.Given(null, null);

        Assert.Equal((TicketCategory.BillingInquiry, TicketPriority.High), (ticket.Category, ticket.Priority));
        Assert.True(ticket is { CategoryIsGiven: true, PriorityIsGiven: true });
    }

    [Fact]
    public void A_calmer_message_does_not_lower_the_priority()
    {
        var ticket = New();
        ticket.Read(TicketCategory.BugReport, TicketPriority.Urgent, "en", Later);

        ticket.Read(TicketCategory.BugReport, TicketPriority.Low, "en", Later);

        Assert.Equal(TicketPriority.Urgent, ticket.Priority);
    }

    [Fact]
    public void An_agent_in_charge_makes_a_new_ticket_in_progress()
    {
        var ticket = New();

        ticket.RouteTo("BillingAgent", Later);

        Assert.Equal(("BillingAgent", TicketStatus.InProgress), (ticket.Agent, ticket.Status));
    }

    [Fact]
    public void After_a_reply_the_next_word_is_the_customers()
    {
        var ticket = New();
        ticket.NextSequence();
        ticket.NextSequence();

        ticket.Replied(Later);

        Assert.Equal((TicketStatus.PendingCustomer, 2), (ticket.Status, ticket.AnsweredThrough));
        Assert.Null(ticket.WaitingSince);
    }

    [Fact]
    public void The_first_reply_keeps_its_time()
    {
        var ticket = New();
        ticket.Replied(Later);

        ticket.Replied(Later.AddDays(1));

        Assert.Equal(Later, ticket.FirstRepliedAt);
    }

    [Fact]
    public void Further_messages_do_not_restart_the_wait()
    {
        var ticket = New();

        Assert.False(ticket.Receive(Later).IsRefused);

        Assert.Equal(Start, ticket.WaitingSince);
    }

    [Fact]
    public void A_message_after_a_reply_opens_a_new_wait()
    {
        var ticket = New();
        ticket.Replied(Start);

        ticket.Receive(Later);

        Assert.Equal((TicketStatus.InProgress, Later), (ticket.Status, ticket.WaitingSince));
    }

    [Fact]
    public void A_resolved_ticket_opens_again_and_forgets_its_resolution()
    {
        var ticket = New();
        ticket.Resolve(ResolutionKind.Confirmed, "It helped.", Start);

        ticket.Receive(Later);

        Assert.Equal(TicketStatus.InProgress, ticket.Status);
        Assert.Null(ticket.Resolution);
        Assert.Null(ticket.ResolvedHow);
        Assert.Null(ticket.ResolvedAt);
    }

    [Fact]
    public void A_resolved_ticket_of_a_teammate_opens_again_with_that_teammate()
    {
        var ticket = New();
        ticket.TakeOver("Kim", Start);
        ticket.Resolve(ResolutionKind.ByTeammate, "Refunded.", Start);

        ticket.Receive(Later);

        Assert.Equal((TicketStatus.Escalated, "Kim"), (ticket.Status, ticket.Teammate));
        Assert.True(ticket.IsWithPerson);
    }

    [Fact]
    public void A_message_to_an_escalated_ticket_stays_with_people()
    {
        var ticket = New();
        ticket.Escalate("a reason", "Billing", Start);

        ticket.Receive(Later);

        Assert.True(ticket.IsWithPerson);
        Assert.Equal(TicketStatus.Escalated, ticket.Status);
    }

    [Fact]
    public void An_escalation_leaves_the_customer_waiting_for_a_person()
    {
        var ticket = New();

        ticket.Escalate("a reason", "Billing", Later);

        Assert.Equal((TicketStatus.Escalated, "Billing", "a reason", Start), (ticket.Status, ticket.Team, ticket.EscalationReason, ticket.WaitingSince));
        Assert.True(ticket.IsWithPerson);
        Assert.Null(ticket.FirstRepliedAt);
    }

    [Fact]
    public void A_teammate_who_takes_over_is_in_charge()
    {
        var ticket = New();

        Assert.False(ticket.TakeOver("Kim", Later).IsRefused);

        Assert.True(ticket.IsWithPerson);
        Assert.Equal(Start, ticket.WaitingSince);
    }

    [Fact]
    public void A_teammates_reply_keeps_the_ticket_with_them()
    {
        var ticket = New();

        Assert.False(ticket.RepliedByTeammate("Kim", Later).IsRefused);

        Assert.Equal((TicketStatus.PendingCustomer, "Kim"), (ticket.Status, ticket.Teammate));
        Assert.True(ticket.IsWithPerson);
    }

    [Fact]
    public void Handing_back_while_the_customer_waits_puts_the_agents_to_work()
    {
        var ticket = New();
        ticket.Escalate("a reason", "Billing", Start);
        ticket.TakeOver("Kim", Start);

        Assert.False(ticket.HandBack(Later).IsRefused);

        Assert.Equal(TicketStatus.InProgress, ticket.Status);
        Assert.False(ticket.IsWithPerson);
        Assert.Null(ticket.Team);
        Assert.Null(ticket.EscalationReason);
    }

    [Fact]
    public void Handing_back_after_a_reply_leaves_the_word_to_the_customer()
    {
        var ticket = New();
        ticket.RepliedByTeammate("Kim", Start);

        ticket.HandBack(Later);

        Assert.Equal(TicketStatus.PendingCustomer, ticket.Status);
    }

    [Fact]
    public void What_no_person_has_cannot_be_handed_back() =>
        Assert.Equal("ticket.not_with_person", New().HandBack(Later).Problem.Code);

    [Fact]
    public void A_resolution_ends_the_wait()
    {
        var ticket = New();

        Assert.False(ticket.Resolve(ResolutionKind.ByTeammate, "Refunded.", Later).IsRefused);

        Assert.Equal((TicketStatus.Resolved, ResolutionKind.ByTeammate, "Refunded.", Later), (ticket.Status, ticket.ResolvedHow, ticket.Resolution, ticket.ResolvedAt));
        Assert.Null(ticket.WaitingSince);
    }

    [Fact]
    public void An_imported_ticket_is_as_it_ended_elsewhere()
    {
        var ticket = Imported(TicketStatus.Resolved);

        Assert.Equal((TicketCategory.BugReport, TicketPriority.High, TicketStatus.Resolved), (ticket.Category, ticket.Priority, ticket.Status));
        Assert.Equal((ResolutionKind.ByTeammate, "Fixed.", Later), (ticket.ResolvedHow, ticket.Resolution, ticket.ResolvedAt));
        Assert.Null(ticket.WaitingSince);
    }

    [Fact]
    public void A_closed_ticket_refuses_every_verb_that_would_open_it()
    {
        var ticket = Imported(TicketStatus.Closed);
        var version = ticket.Version;

        Assert.Equal("ticket.closed", ticket.Receive(Later).Problem.Code);
        Assert.Equal("ticket.closed", ticket.TakeOver("Kim", Later).Problem.Code);
        Assert.Equal("ticket.closed", ticket.RepliedByTeammate("Kim", Later).Problem.Code);
        Assert.Equal("ticket.closed", ticket.Resolve(ResolutionKind.ByTeammate, "Again.", Later).Problem.Code);
        Assert.Equal((TicketStatus.Closed, version), (ticket.Status, ticket.Version));
    }

    [Fact]
    public void Every_change_counts_the_version_up()
    {
        var ticket = New();
        var verbs = new Action[]
        {
            () => ticket.Read(TicketCategory.BugReport, TicketPriority.Low, "en", Later),
            () => ticket.RouteTo("BillingAgent", Later),
            () => ticket.Replied(Later),
            () => ticket.Receive(Later),
            () => ticket.Escalate("a reason", "Billing", Later),
            () => ticket.TakeOver("Kim", Later),
            () => ticket.HandBack(Later),
            () => ticket.RepliedByTeammate("Kim", Later),
            () => ticket.Resolve(ResolutionKind.ByTeammate, "Done.", Later),
        };

        foreach (var verb in verbs)
        {
            var before = ticket.Version;
            verb();
            Assert.True(ticket.Version > before);
            Assert.Equal(Later, ticket.UpdatedAt);
        }
    }

    private static Ticket New() =>
        Ticket.Open(Customer.Unknown("cust_001", Start), "api", "Cannot sign in", "It says no.", "hash", Start);

    private static Ticket Imported(TicketStatus status)
    {
        var ticket = New();
        ticket.Import(TicketCategory.BugReport, TicketPriority.High, status, "Fixed.", Later);
        return ticket;
    }
}
