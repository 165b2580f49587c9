using System.Collections.Concurrent;
using Baton.Foundation;
using Baton.Understanding;

namespace Baton.Tests.Answering;

/// <summary>Reads every message the way the test says.</summary>
internal sealed class ScriptedReader : IMessageReader
{
    /// <summary>What the next messages say.</summary>
    public Reading Says { get; set; } = Of(TicketCategory.AccountManagement);

    /// <summary>Happens while a run reads: after it has loaded the ticket and before it commits.</summary>
    public Func<Task> Meanwhile { get; set; } = () => Task.CompletedTask;

    /// <summary>Every message that was read, in order.</summary>
    public ConcurrentQueue<MessageToRead> Messages { get; } = [];

    public Reading Read(MessageToRead message)
    {
        Messages.Enqueue(message);
        Meanwhile().GetAwaiter().GetResult();
        return Says;
    }

    /// <summary>A plain message about <paramref name="category"/>: nothing special in it.</summary>
    public static Reading Of(TicketCategory category, double probability = 0.95, TicketPriority priority = TicketPriority.Low) => new()
    {
        Language = "en",
        LanguageConfidence = 1,
        Categories =
        [
            new CategoryGuess(category, probability),
            .. Enum.GetValues<TicketCategory>().Where(other => other != category)
                .Select(other => new CategoryGuess(other, (1 - probability) / 5)),
        ],
        Priority = new PriorityReading(priority, 20, []),
        Complexity = new ComplexityReading(Complexity.Low, []),
    };

    public static Evidence Evidence(string quote, string reason = "It is said so") => new(quote, reason);

    public static ThreatReading Threat(string quote, string reason = "It is said so", ThreatKind kind = ThreatKind.Legal) => new(kind, quote, reason);
}
