using Baton.Answering.Runs;
using Baton.Answering.Suggestions;
using Baton.Answering.Trying;
using Baton.Escalations;
using Baton.Foundation;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tests.Answering;

/// <summary>Runs, suggestions and test conversations decide the same, because they take the same steps.</summary>
public sealed class OneWayToDecideTests
{
    public static TheoryData<string, string> Tickets => new()
    {
        { "Cannot sign in", "I forgot my password and the reset mail does not arrive." },
        { "401", "My API key returns 401 since yesterday although I did not change it." },
        { "Refund", "You charged me twice. I want my money back." },
        { "Hello", "Let me talk to a human being please." },
        { "Problem", "It does not work" },
        { "Frage", "Wie viel kostet der Versand nach Japan?" },
        { "Kite", "Which wind is best for flying a kite on the beach?" },
    };

    [Theory]
    [MemberData(nameof(Tickets))]
    public async Task A_suggestion_is_what_a_run_decides(string subject, string words)
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var ticket = await desk.GivenTicketAsync(words, subject);

        var suggestion = await SuggestAsync(desk, ticket.Id);
        await desk.RunWorkAsync();

        var run = await OnlyRunAsync(desk, ticket.Id);
        Assert.Equal(Story(run.Trace), Story(suggestion.Trace));
        Assert.Equal((run.Outcome, run.Confidence), (suggestion.Outcome, suggestion.Confidence));
        if (run.Outcome is RunOutcome.Answered)
            Assert.EndsWith(suggestion.Body!.Split("\n\n")[^1], await ReplyAsync(desk, ticket.Id), StringComparison.Ordinal);
        if (run.Outcome is RunOutcome.Escalated)
            Assert.Equal((await DossierAsync(desk, ticket.Id)).Draft, suggestion.Body);
    }

    [Theory]
    [MemberData(nameof(Tickets))]
    public async Task A_test_conversation_is_what_a_run_decides(string subject, string words)
    {
        await using var desk = await TestDesk.OpenSampleAsync();

        var tried = (await TryAsync(desk, subject, (TriedAuthor.Customer, words))).Value;
        var ticket = await desk.GivenTicketAsync(words, subject);
        await desk.RunWorkAsync();

        Assert.Equal(Story((await OnlyRunAsync(desk, ticket.Id)).Trace), Story(tried.Trace));
        Assert.Equal(await ReplyAsync(desk, ticket.Id), tried.Body);
        Assert.Equal((await desk.TicketAsync(ticket.Id)).Status, tried.Status);
    }

    [Fact]
    public async Task Later_turns_of_a_test_conversation_know_the_earlier_ones_as_a_ticket_does()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        const string First = "I forgot my password and the reset mail does not arrive.";
        const string Second = "That did not help, I still cannot get in with my password.";

        var answer = (await TryAsync(desk, "Cannot sign in", (TriedAuthor.Customer, First))).Value.Body!;
        var tried = (await TryAsync(
            desk, "Cannot sign in", (TriedAuthor.Customer, First), (TriedAuthor.Agent, answer), (TriedAuthor.Customer, Second))).Value;

        var ticket = await desk.GivenTicketAsync(First, "Cannot sign in");
        await desk.RunWorkAsync();
        Assert.Equal(await ReplyAsync(desk, ticket.Id), answer);
        await desk.CustomerWritesAsync(ticket.Id, Second);
        await desk.RunWorkAsync();

        var real = await desk.ReadAsync(db => db.Runs.AsNoTracking().Where(run => run.TicketId == ticket.Id)
            .OrderByDescending(run => run.ThroughSequence).FirstAsync());
        var expected = Json.Read<RunTrace>(real.Trace)!;
        Assert.Equal(Story(expected), Story(tried.Trace));
        Assert.NotNull(expected.Read.NotSolved);
        Assert.Equal((await desk.TicketAsync(ticket.Id)).Status, tried.Status);
    }

    [Fact]
    public async Task Nothing_is_written_by_a_test_conversation_or_a_suggestion()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var ticket = await desk.GivenTicketAsync();
        await desk.RunWorkAsync();
        var before = await RowsAsync(desk);
        var version = (await desk.TicketAsync(ticket.Id)).Version;

        Assert.False((await TryAsync(desk, "Cannot sign in", (TriedAuthor.Customer, "I forgot my password."))).IsRefused);
        await SuggestAsync(desk, ticket.Id);

        Assert.Equal(before, await RowsAsync(desk));
        Assert.Equal(version, (await desk.TicketAsync(ticket.Id)).Version);
    }

    [Fact]
    public async Task A_person_who_has_a_conversation_ends_the_test()
    {
        await using var desk = await TestDesk.OpenSampleAsync();

        var tried = await TryAsync(
            desk, "", (TriedAuthor.Customer, "Let me talk to a human being please."),
            (TriedAuthor.Agent, "I am passing this on."), (TriedAuthor.Customer, "Are you there?"));

        Assert.Equal("try.with_person", tried.Problem.Code);
    }

    [Fact]
    public async Task Unsaved_changes_count_in_a_test_conversation_and_nowhere_else()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var request = new TryRequest
        {
            Subject = "Cannot sign in",
            Messages = [new TriedMessage { Author = TriedAuthor.Customer, Text = "I forgot my password and the reset mail does not arrive." }],
            Changes = new TriedChanges
            {
                Agents = [new TriedAgent { Name = "SignInAgent", Title = "Door keeper", Categories = [TicketCategory.AccountManagement] }],
                Autonomy = [new() { Category = TicketCategory.AccountManagement, Autonomy = Baton.Answering.Agents.Autonomy.Assist, Threshold = 0.9 }],
            },
        };

        var tried = (await desk.WithAsync<TryAgents, Result<TriedReply>>(agents => agents.RunAsync(request, CancellationToken.None))).Value;
        var real = (await TryAsync(desk, "Cannot sign in", (TriedAuthor.Customer, request.Messages[0].Text))).Value;

        Assert.Equal(("SignInAgent", "Door keeper", 0.9), (tried.Agent, tried.AgentTitle, tried.Threshold));
        Assert.Null(tried.Body);
        Assert.NotEqual(RunOutcome.Answered, tried.Outcome);
        Assert.Equal(("AccountManagerAgent", RunOutcome.Answered), (real.Agent, real.Outcome));
    }

    [Fact]
    public async Task A_suggestion_for_a_person_does_not_say_that_an_AI_writes()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var ticket = await desk.GivenTicketAsync();

        var suggestion = await SuggestAsync(desk, ticket.Id);
        await desk.RunWorkAsync();

        Assert.Contains("an AI", await ReplyAsync(desk, ticket.Id), StringComparison.Ordinal);
        Assert.DoesNotContain("an AI", suggestion.Body, StringComparison.Ordinal);
        Assert.NotEmpty(suggestion.Citations);
    }

    [Fact]
    public async Task Where_a_person_must_act_the_suggestion_says_why_and_still_shows_what_was_found()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var ticket = await desk.GivenTicketAsync("I was charged twice for the Team plan. Please refund the second charge.", "Refund");

        var suggestion = await SuggestAsync(desk, ticket.Id);

        Assert.Null(suggestion.Body);
        Assert.Equal(RunOutcome.Escalated, suggestion.Outcome);
        Assert.NotEmpty(suggestion.Reason);
        Assert.NotEmpty(suggestion.Passages);
    }

    /// <summary>Times differ from run to run; everything else is the story.</summary>
    private static string Story(RunTrace trace) => Json.Write(trace with
    {
        Times = [],
        Actions = [.. trace.Actions.Select(action => action with { Milliseconds = 0 })],
    });

    private static async Task<Suggestion> SuggestAsync(TestDesk desk, Id<Ticket> id) =>
        (await desk.WithAsync<SuggestReply, Result<Suggestion>>(suggest => suggest.RunAsync(id, CancellationToken.None))).Value;

    private static Task<Result<TriedReply>> TryAsync(TestDesk desk, string subject, params (TriedAuthor Author, string Text)[] messages) =>
        desk.WithAsync<TryAgents, Result<TriedReply>>(agents => agents.RunAsync(
            new TryRequest
            {
                CustomerId = "cust_001",
                Subject = subject,
                Messages = [.. messages.Select(message => new TriedMessage { Author = message.Author, Text = message.Text })],
            },
            CancellationToken.None));

    private static async Task<RunView> OnlyRunAsync(TestDesk desk, Id<Ticket> id) => Assert.Single(
        (await desk.WithAsync<ReadRuns, Result<IReadOnlyList<RunView>>>(read => read.RunAsync(id, CancellationToken.None))).Value);

    private static async Task<Dossier> DossierAsync(TestDesk desk, Id<Ticket> id) =>
        (await desk.WithAsync<ReadDossier, Result<EscalationView>>(read => read.RunAsync(id, CancellationToken.None))).Value.Dossier!;

    private static async Task<string?> ReplyAsync(TestDesk desk, Id<Ticket> id) =>
        (await desk.MessagesAsync(id)).LastOrDefault(message => message.Author is AuthorKind.Agent)?.Body;

    /// <summary>How many rows every table has.</summary>
    private static Task<string> RowsAsync(TestDesk desk) => desk.ReadAsync(async db =>
    {
        var counts = new List<string>();
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct().Order(StringComparer.Ordinal))
        {
#pragma warning disable EF1002 // Names of tables come from the model, not from anybody's input.
            var count = await db.Database.SqlQueryRaw<int>($"select count(*) as \"Value\" from \"{table}\"").SingleAsync();
#pragma warning restore EF1002
            counts.Add($"{table} {count}");
        }

        return string.Join('\n', counts);
    });
}
