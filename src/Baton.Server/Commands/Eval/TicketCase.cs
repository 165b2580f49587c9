using System.Text.Json;
using Baton.Foundation;

namespace Baton.Server.Commands.Eval;

/// <summary>One conversation and what should come of it.</summary>
internal sealed record TicketCase
{
    public required string Id { get; init; }

    public required string CustomerId { get; init; }

    public required string Subject { get; init; }

    public required string Description { get; init; }

    /// <summary>What the customer writes after each answer.</summary>
    public IReadOnlyList<string> FollowUps { get; init; } = [];

    public required Expectation Expected { get; init; }

    internal sealed record Expectation
    {
        public required TicketCategory Category { get; init; }

        public required string Agent { get; init; }

        public TicketPriority? Priority { get; init; }

        /// <summary>State after the customer's last message: answered, asked, escalated or resolved.</summary>
        public required string Outcome { get; init; }

        /// <summary>Articles of which one must be cited; empty when it does not matter.</summary>
        public IReadOnlyList<string> Articles { get; init; } = [];
    }

    private static readonly string[] Outcomes = ["answered", "asked", "escalated", "resolved"];

    private const string Form =
        """{"id","customer_id","subject","description","follow_ups":[…],"expected":{"category","agent","priority","outcome","articles":[…]}}, of which follow_ups, priority and articles may be missing""";

    /// <summary>Reads all cases; the first line that is wrong comes back with its number.</summary>
    public static Result<IReadOnlyList<TicketCase>> ReadAll(string file) => LabelledLines.Read("--cases", file, Form, line =>
    {
        foreach (var field in (string[])["id", "customer_id", "subject", "description"])
            line.Words(field);
        var expected = line.Field("expected");
        expected.Words("agent");
        if (!Json.TryWord<TicketCategory>(expected.Words("category"), out _))
            throw new JsonException($"\"expected.category\" must be one of {string.Join(", ", Enum.GetValues<TicketCategory>().Select(Json.Word))}.");
        if (!Outcomes.Contains(expected.Words("outcome")))
            throw new JsonException($"\"expected.outcome\" must be one of {string.Join(", ", Outcomes)}.");
        return line.Deserialize<TicketCase>(Json.Options)!;
    });
}
