using Baton.Identity;

namespace Baton.Tests.Tickets.Inbox;

/// <summary>People who look at the inbox.</summary>
internal static class Callers
{
    public static Caller Kim { get; } = new("Kim") { Role = Role.Teammate };

    public static Caller Customer(Guid ticket) => new("customer") { TicketId = ticket };
}
