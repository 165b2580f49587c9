using Baton.Examples;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Baton.Understanding.Learnt;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tests.Learning;

/// <summary>What a teammate puts right is right the next time.</summary>
public sealed class CorrectionTests
{
    [Fact]
    public async Task The_same_words_are_read_as_they_were_corrected_before_anything_is_learnt()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var first = await desk.ReadTicketAsync(LearningDesk.Berths[0]);
        var other = first.Category is TicketCategory.FeatureRequest ? TicketCategory.BillingInquiry : TicketCategory.FeatureRequest;

        await desk.ChangeAsync(first, TicketAction.SetCategory, Json.Word(other));
        var second = await desk.ReadTicketAsync(LearningDesk.Berths[0], "cust_002");
        var elsewhere = await desk.ReadTicketAsync("I forgot my password and the reset mail does not arrive.", "cust_003");

        Assert.Equal(other, second.Category);
        Assert.Equal(TicketCategory.AccountManagement, elsewhere.Category);
        var example = Assert.Single(await desk.ReadAsync(db => db.LearningExamples.AsNoTracking().ToListAsync()));
        Assert.Equal(
            (ExampleKind.Category, Json.Word(other), ExampleSource.Correction, "teammate:Mara", first.Id.Value),
            (example.Kind, example.Label, example.Source, example.By, example.TicketId!.Value));
    }

    [Fact]
    public async Task The_newest_word_counts_and_none_takes_it_back()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var ticket = await desk.ReadTicketAsync(LearningDesk.Berths[0]);

        await desk.ChangeAsync(ticket, TicketAction.SetCategory, "bug_report");
        await desk.ChangeAsync(ticket, TicketAction.SetCategory, "feature_request");
        Assert.Equal("feature_request", Assert.Single(await LabelsAsync(desk)));

        await desk.ChangeAsync(ticket, TicketAction.SetCategory, null);
        Assert.Empty(await LabelsAsync(desk));
    }

    [Fact]
    public async Task An_undone_correction_teaches_nothing()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var ticket = await desk.ReadTicketAsync(LearningDesk.Berths[0]);

        var undo = await desk.ChangeAsync(ticket, TicketAction.SetCategory, "bug_report");
        Assert.Single(await LabelsAsync(desk));
        await desk.WithAsync<MoveTicket, Result<MovedTicket>>(move => move.RunAsync(ticket.Id, undo!, null, "Mara", CancellationToken.None));

        Assert.Empty(await LabelsAsync(desk));
        var back = await desk.TicketAsync(ticket.Id);
        Assert.Equal((ticket.Category, false), (back.Category, back.CategoryIsGiven));
    }

    [Fact]
    public async Task One_changed_urgency_is_kept_but_is_no_rule_yet()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        const string calm = "Could you send me the price list for next year?";
        const string grave = "There is a fire in the server room and people are hurt, your alarm did not ring!";
        var question = await desk.ReadTicketAsync(calm);
        var danger = await desk.ReadTicketAsync(grave);
        Assert.Equal(TicketPriority.Urgent, danger.Priority);

        await desk.ChangeAsync(question, TicketAction.SetPriority, "high");
        await desk.ChangeAsync(danger, TicketAction.SetPriority, "low");

        Assert.Equal(question.Priority, (await desk.ReadTicketAsync(calm)).Priority);
        Assert.Equal(2, await desk.ReadAsync(db => db.LearningExamples.CountAsync(example => example.Kind == ExampleKind.Priority)));
        Assert.Equal(TicketPriority.Urgent, (await desk.ReadTicketAsync(grave)).Priority);
    }

    [Fact]
    public async Task Personal_data_is_not_kept_in_what_is_learnt_from()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var ticket = await desk.ReadTicketAsync("Please call me about the berth at +49 30 901820 or write to jo@example.org.");

        await desk.ChangeAsync(ticket, TicketAction.SetCategory, "account_management");

        var text = await desk.ReadAsync(db => db.LearningExamples.Select(example => example.Text).SingleAsync());
        Assert.Contains("[phone] or write to [email]", text, StringComparison.Ordinal);
    }

    private static Task<List<string>> LabelsAsync(TestDesk desk) =>
        desk.ReadAsync(db => db.LearningExamples.Select(example => example.Label).ToListAsync());
}
