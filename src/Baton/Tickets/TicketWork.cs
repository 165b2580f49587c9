namespace Baton.Tickets;

/// <summary>What tickets ask of the work queue. The features that do it register themselves; Tickets does not know them.</summary>
internal static class TicketWork
{
    /// <summary>The customer wrote and nobody has dealt with it yet. Subject: the ticket id.</summary>
    public const string NeedsAnswer = "ticket.needs_answer";

    /// <summary>The customer was answered; if nothing comes back until then, it counts as resolved. Subject: the ticket id.</summary>
    public const string AssumeResolved = "ticket.assume_resolved";

    /// <summary>A file was uploaded; if no message was sent with it until then, it is removed. Subject: the attachment id.</summary>
    public const string ExpireUpload = "ticket.expire_upload";

    /// <summary>A teammate's reply has to leave through the ticket's channel. Subject: the message id.</summary>
    public const string TeammateReplied = "ticket.teammate_replied";

    /// <summary>First words of tickets that nobody has remembered are to be remembered. Subject: <c>all</c>.</summary>
    public const string Remember = "ticket.remember";

    /// <summary>A snooze ends. Subject: the ticket id.</summary>
    public const string Wake = "ticket.wake";
}
