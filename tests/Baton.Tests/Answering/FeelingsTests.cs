using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Privacy.Personal;
using Baton.Understanding;

namespace Baton.Tests.Answering;

/// <summary>How the customer feels, and what they gave away, is told to whoever goes on.</summary>
public sealed class FeelingsTests
{
    private static readonly Reading Plain = ScriptedReader.Of(TicketCategory.AccountManagement);
    private static readonly Reading NotSolved = Plain with { NotSolved = ScriptedReader.Evidence("that did not help") };
    private static readonly FeelingsReading Furious = new(Sentiment.VeryNegative, 0.9) { Quote = "This is a disgrace!" };

    [Fact]
    public async Task Whom_one_answer_made_angry_gets_a_person()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var id = await desk.AnsweredTicketAsync(Plain);

        await desk.WriteAsync(id, NotSolved with { Feelings = Furious }, "The reset link has expired too. This is a disgrace!");

        var decided = await desk.DecisionAsync(id);
        Assert.Equal((RunOutcome.Escalated, "angry_customer"), (decided.Outcome, decided.ReasonCode));
        Assert.Contains("This is a disgrace!", decided.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anger_alone_is_no_reason_to_withhold_an_answer()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Plain with { Feelings = Furious });

        Assert.Equal(RunOutcome.Answered, (await desk.DecisionAsync(id)).Outcome);
    }

    [Fact]
    public async Task A_calm_customer_whom_an_answer_did_not_help_gets_another_one()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var id = await desk.AnsweredTicketAsync(Plain);

        await desk.WriteAsync(id, NotSolved, "The reset link has expired too.");

        Assert.Equal(RunOutcome.Answered, (await desk.DecisionAsync(id)).Outcome);
    }

    [Fact]
    public async Task The_dossier_tells_mood_secrets_and_suspicion()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Plain with
        {
            WishForPerson = ScriptedReader.Evidence("a person"),
            Feelings = Furious,
            InjectionSuspicion = 0.8,
            PersonalData = [new PersonalSpan(PersonalKind.Card, 0, 4), new PersonalSpan(PersonalKind.Email, 5, 4), new PersonalSpan(PersonalKind.Card, 10, 4)],
        });

        var dossier = await desk.DossierAsync(id);
        Assert.Equal((Sentiment.VeryNegative, "This is a disgrace!"), (dossier.Mood?.Sentiment, dossier.Mood?.Words));
        Assert.Equal([PersonalKind.Email, PersonalKind.Card], dossier.PersonalData);
        Assert.Contains(dossier.Risks, risk => risk.Contains("angry", StringComparison.Ordinal));
        Assert.Contains(dossier.Risks, risk => risk.Contains("steer", StringComparison.Ordinal));
        Assert.Contains(dossier.Risks, risk => risk.Contains("must not be repeated", StringComparison.Ordinal));
    }

    /// <summary>Advice for people: an attack that is taken for one anyway finds nothing here that obeys it.</summary>
    [Fact]
    public async Task A_suspicion_alone_changes_no_decision()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Plain with { InjectionSuspicion = 0.99 });

        Assert.Equal(RunOutcome.Answered, (await desk.DecisionAsync(id)).Outcome);
    }
}
