using Baton.Customers;
using Baton.Foundation;

namespace Baton.Tickets;

/// <summary>
/// A customer's concern from the first word to its end. Every change goes through a verb here, counts
/// <see cref="Version"/> up, and is refused when it does not fit the state; nothing here does I/O. What agents and
/// teammates do with it stands in files of their own beside this one.
/// </summary>
internal sealed partial class Ticket
{
    private Ticket()
    {
    }

    public Id<Ticket> Id { get; private init; }

    /// <summary>What people call it by (#4821): counts up, is never used twice, may skip. The database gives it.</summary>
    public int? Number { get; private set; }

    public Id<Customer> CustomerId { get; private set; }

    public string CustomerKey { get; private set; } = "";

    /// <summary>How far the customer proved who they are; nobody may be shown or may do more than this allows.</summary>
    public IdentityLevel Identity { get; private set; } = IdentityLevel.Verified;

    /// <summary>The door it came through; replies leave through the same one.</summary>
    public string Channel { get; private init; } = "";

    public string Subject { get; private init; } = "";

    public string Description { get; private init; } = "";

    public TicketStatus Status { get; private set; } = TicketStatus.New;

    /// <summary>Null until it was read, unless the opener said it.</summary>
    public TicketCategory? Category { get; private set; }

    public TicketPriority? Priority { get; private set; }

    /// <summary>True when a person or the opener chose it; agents never overwrite that.</summary>
    public bool CategoryIsGiven { get; private set; }

    public bool PriorityIsGiven { get; private set; }

    /// <summary>Language code of the conversation; null until read.</summary>
    public string? Language { get; private set; }

    /// <summary>True when a person chose it; agents never overwrite that.</summary>
    public bool LanguageIsGiven { get; private set; }

    /// <summary>The AI agent in charge; null until routed.</summary>
    public string? Agent { get; private set; }

    /// <summary>The teammate in charge; null when none took it.</summary>
    public string? Teammate { get; private set; }

    /// <summary>The team that an escalation went to.</summary>
    public string? Team { get; private set; }

    public string? EscalationReason { get; private set; }

    /// <summary>When a snoozed ticket comes back by itself; null when only the customer's next word brings it back.</summary>
    public DateTimeOffset? SnoozedUntil { get; private set; }

    /// <summary>The beginning of the newest message or note on one line, for lists.</summary>
    public string? Preview { get; private set; }

    public AuthorKind? PreviewBy { get; private set; }

    public string? Resolution { get; private set; }

    public ResolutionKind? ResolvedHow { get; private set; }

    /// <summary>1 to 5, as the customer rated it; null when not rated.</summary>
    public int? CustomerSatisfaction { get; private set; }

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public DateTimeOffset? ResolvedAt { get; private set; }

    /// <summary>Since when the customer waits for a word from us; null when the next word is theirs.</summary>
    public DateTimeOffset? WaitingSince { get; private set; }

    /// <summary>When the first answer or question went out; null until then.</summary>
    public DateTimeOffset? FirstRepliedAt { get; private set; }

    /// <summary>Who gave the first answer or asked the first question; null until then.</summary>
    public AuthorKind? FirstRepliedBy { get; private set; }

    /// <summary>When a person first answered; whatever comes of the ticket then is not the agents' work alone.</summary>
    public DateTimeOffset? TeammateRepliedAt { get; private set; }

    /// <summary>When the agents first passed it on to people; stays when it is handed back.</summary>
    public DateTimeOffset? FirstEscalatedAt { get; private set; }

    /// <summary>
    /// Customer messages up to this number were answered by somebody. Telling the customer that a person takes over is
    /// no answer.
    /// </summary>
    public int AnsweredThrough { get; private set; }

    /// <summary>Counts every change. Whoever writes states the version that the decision was based on.</summary>
    public int Version { get; private set; }

    /// <summary>The number of the newest event of this ticket.</summary>
    public int LastSequence { get; private set; }

    /// <summary>SHA-256 of the token with which the customer may read and write this one ticket.</summary>
    public string TokenHash { get; private init; } = "";

    /// <summary>What the customer came with: subject and first message.</summary>
    public string FirstWords => Subject.Length is 0 ? Description : $"{Subject}\n\n{Description}";

    /// <summary>True while a person is in charge: agents stay silent.</summary>
    public bool IsWithPerson => Teammate is not null || Status is TicketStatus.Escalated or TicketStatus.Snoozed;

    public static Ticket Open(
        Customer customer, string channel, string subject, string description, string tokenHash, DateTimeOffset now) => new()
        {
            Id = Id<Ticket>.New(now),
            CustomerId = customer.Id,
            CustomerKey = customer.Key,
            Identity = customer.Identity,
            Channel = channel,
            Subject = subject,
            Description = description,
            CreatedAt = now,
            UpdatedAt = now,
            WaitingSince = now,
            TokenHash = tokenHash,
            Version = 1,
        };

    /// <summary>What the opener already knows about it; an agent will not change it.</summary>
    public void Given(TicketCategory? category, TicketPriority? priority)
    {
        (Category, CategoryIsGiven) = (category ?? Category, category is not null || CategoryIsGiven);
        (Priority, PriorityIsGiven) = (priority ?? Priority, priority is not null || PriorityIsGiven);
    }

    /// <summary>The customer writes. A resolved ticket opens again; a closed one refuses.</summary>
    public Result<bool> Receive(DateTimeOffset now)
    {
        if (Status is TicketStatus.Closed)
            return TicketProblems.Closed(Id);

        Touch(now);
        WaitingSince ??= now;
        if (Status is TicketStatus.Resolved or TicketStatus.PendingCustomer)
            Status = Teammate is null ? TicketStatus.InProgress : TicketStatus.Escalated;
        if (Status is TicketStatus.Snoozed)
            Status = TicketStatus.Escalated;
        (ResolvedAt, ResolvedHow, Resolution) = (null, null, null);
        return true;
    }

    /// <summary>Remembers what was said last.</summary>
    public void Said(AuthorKind by, string body) => (PreviewBy, Preview) = (by, TicketPreview.Of(body));

    public Result<bool> Resolve(ResolutionKind how, string resolution, DateTimeOffset now)
    {
        if (Status is TicketStatus.Closed)
            return TicketProblems.Closed(Id);

        Touch(now);
        Status = TicketStatus.Resolved;
        (ResolvedHow, Resolution, ResolvedAt, WaitingSince) = (how, resolution, now, null);
        return true;
    }

    /// <summary>Takes over a ticket from another system's history as it ended there.</summary>
    public void Import(TicketCategory category, TicketPriority priority, TicketStatus status, string resolution, DateTimeOffset resolvedAt)
    {
        Given(category, priority);
        (Status, Resolution, ResolvedAt, UpdatedAt) = (status, resolution, resolvedAt, resolvedAt);
        (ResolvedHow, WaitingSince) = (ResolutionKind.ByTeammate, null);
    }

    /// <summary>The customer says how it was, once it is resolved. Nothing else changes: a low score opens nothing again.</summary>
    public Result<bool> Rate(int score, DateTimeOffset now)
    {
        if (Status is not (TicketStatus.Resolved or TicketStatus.Closed))
            return TicketProblems.NotResolved();

        Touch(now);
        CustomerSatisfaction = score;
        return true;
    }

    /// <summary>The visitor proved who they are: the ticket is that customer's from now on.</summary>
    public void ProvenToBeOf(Customer customer, DateTimeOffset now)
    {
        Touch(now);
        (CustomerId, CustomerKey, Identity) = (customer.Id, customer.Key, IdentityLevel.Verified);
    }

    /// <summary>Gives the next event its number.</summary>
    public int NextSequence() => ++LastSequence;

    private void Touch(DateTimeOffset now)
    {
        Version++;
        UpdatedAt = now;
    }
}
