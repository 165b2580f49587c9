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

    /// <summary>Reads all cases; the first line that is wrong comes back with its number.</summary>
    public static Result<IReadOnlyList<TicketCase>> ReadAll(string file)
    {
        if (!File.Exists(file))
            return Problem.Invalid("--cases", $"{file} does not exist.");

        var cases = new List<TicketCase>();
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                cases.Add(Json.Read<TicketCase>(line)!);
            }
            catch (JsonException failure)
            {
                return Problem.Invalid("--cases", $"{file}, line {number}: {failure.Message} Expected {{\"id\",\"customer_id\",\"subject\",\"description\",\"follow_ups\",\"expected\":{{\"category\",\"agent\",\"outcome\",\"articles\"}}}}.");
            }
        }

        return cases.Count is 0 ? Problem.Invalid("--cases", $"{file} holds no case.") : cases;
    }
}
