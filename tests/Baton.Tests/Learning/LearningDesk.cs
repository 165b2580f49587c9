using Baton.Examples;
using Baton.Foundation;
using Baton.Learning;
using Baton.Tickets;
using Baton.Understanding.Learnt;

namespace Baton.Tests.Learning;

/// <summary>What the tests of learning do with a desk.</summary>
internal static class LearningDesk
{
    /// <summary>A harbour's way of asking for a longer berth, which nothing that ships knows of.</summary>
    public static readonly string[] Berths =
    [
        "Our berth at the north pier needs two more metres.",
        "Please extend the mooring of the Albatross until October.",
        "The boat is longer than the berth, can we get the next size?",
        "We would like to keep our mooring over the winter.",
        "Could you move us from the inner berth to the outer one?",
        "A second mooring line for the Albatross at the west pier, please.",
        "Is the twelve metre berth free, ours has become too short?",
        "Mooring for a visiting boat from Friday to Sunday, one berth.",
        "We give the berth at the south pier back at the end of the month.",
        "The mooring we have is too shallow at low tide, we need a deeper berth.",
    ];

    /// <summary>A ticket that the agents have read.</summary>
    public static async Task<Ticket> ReadTicketAsync(this TestDesk desk, string words, string customer = "cust_001")
    {
        var opened = await desk.GivenTicketAsync(words, "A question", customer);
        await desk.RunWorkAsync();
        return await desk.TicketAsync(opened.Id);
    }

    /// <summary>The change that takes it back.</summary>
    public static async Task<TicketChange?> ChangeAsync(this TestDesk desk, Ticket ticket, TicketAction action, string? value)
    {
        var moved = await desk.WithAsync<MoveTicket, Result<MovedTicket>>(move => move.RunAsync(
            ticket.Id, new TicketChange { Action = action, Value = value }, null, "Mara", CancellationToken.None));
        Assert.False(moved.IsRefused);
        return moved.Value.Undo;
    }

    public static async Task LabelAsync(this TestDesk desk, Ticket ticket, string category)
    {
        var labelled = await desk.WithAsync<LabelTicket, Result<bool>>(
            label => label.RunAsync(ticket.Id, new TicketLabel { Category = category }, "Mara", CancellationToken.None));
        Assert.False(labelled.IsRefused);
    }

    /// <summary>Examples without tickets, as many as a test needs.</summary>
    public static Task TeachAsync(this TestDesk desk, ExampleKind kind, IEnumerable<(string Text, string Label)> examples) => desk.WriteAsync(db =>
    {
        foreach (var (text, label) in examples)
            db.TeachFirst(kind, Guid.CreateVersion7(desk.Clock.GetUtcNow()), text, label, ExampleSource.Import, "import", desk.Clock.GetUtcNow());
        return Task.FromResult(true);
    });

    /// <summary>Learns now, to the end.</summary>
    public static async Task<LearntVersionView> LearnAsync(this TestDesk desk, ExampleKind kind)
    {
        var asked = await desk.WithAsync<MoveLearnt, Result<bool>>(move => move.LearnNowAsync(kind, CancellationToken.None));
        Assert.False(asked.IsRefused, asked.IsRefused ? asked.Problem.Detail : "");
        await desk.RunWorkAsync();
        return (await desk.VersionsAsync(kind))[0];
    }

    public static Task<IReadOnlyList<LearntVersionView>> VersionsAsync(this TestDesk desk, ExampleKind kind) =>
        desk.WithAsync<ReadLearning, IReadOnlyList<LearntVersionView>>(read => read.VersionsAsync(kind, CancellationToken.None));

    public static Task<Result<bool>> RestoreAsync(this TestDesk desk, ExampleKind kind, int number) =>
        desk.WithAsync<MoveLearnt, Result<bool>>(move => move.RestoreAsync(kind, number, CancellationToken.None));
}
