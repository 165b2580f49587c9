using Baton.Answering.Agents;
using Baton.Answering.Runs;
using Baton.Escalations;
using Baton.Foundation;
using Baton.Knowledge;
using Baton.Storage;
using Baton.Tickets;
using Baton.Understanding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Tests.Answering;

/// <summary>A test desk of the small company, whose messages are read as the test says.</summary>
internal sealed class AnsweringDesk : IAsyncDisposable
{
    private readonly TestDesk desk;

    private AnsweringDesk(TestDesk desk, ScriptedReader reader) => (this.desk, Reader) = (desk, reader);

    public ScriptedReader Reader { get; }

    public TestDesk Desk => desk;

    public FakeClock Clock => desk.Clock;

    public static async Task<AnsweringDesk> OpenAsync(DatabaseKind kind = DatabaseKind.Sqlite)
    {
        var reader = new ScriptedReader();
        var desk = await TestDesk.OpenAsync(kind, services => services.AddSingleton<IMessageReader>(reader));
        foreach (var article in SmallCompany.Articles)
            await desk.WithAsync<SaveArticle, Saving>(save => save.RunAsync(article, "test", CancellationToken.None));
        await desk.WriteAsync(db =>
        {
            db.Companies.Add(SmallCompany.Company);
            db.Agents.AddRange(SmallCompany.Agents);
            db.Announce(Roster.Topic, "agents");
            return Task.FromResult(true);
        });
        return new AnsweringDesk(desk, reader);
    }

    /// <summary>A ticket that says what <paramref name="says"/> reads in it, dealt with.</summary>
    public async Task<Id<Ticket>> AnsweredTicketAsync(
        Reading? says = null,
        string text = "The reset mail for my password does not arrive.",
        string subject = "Reset mail",
        TicketCategory? category = null,
        TicketPriority? priority = null)
    {
        Reader.Says = says ?? Reader.Says;
        var ticket = await desk.GivenTicketAsync(text, subject, category: category, priority: priority);
        await desk.RunWorkAsync();
        return ticket.Id;
    }

    /// <summary>A minute later the customer writes again, and it is dealt with.</summary>
    public async Task WriteAsync(Id<Ticket> id, Reading says, string text)
    {
        Clock.Advance(TimeSpan.FromMinutes(1));
        Reader.Says = says;
        Assert.False((await desk.CustomerWritesAsync(id, text)).IsRefused);
        await desk.RunWorkAsync();
    }

    public Task<Ticket> TicketAsync(Id<Ticket> id) => desk.TicketAsync(id);

    /// <summary>What agents said to the customer, oldest first.</summary>
    public async Task<List<Message>> RepliesAsync(Id<Ticket> id) =>
        (await desk.MessagesAsync(id)).FindAll(message => message.Author is AuthorKind.Agent);

    /// <summary>The runs of the ticket, oldest first.</summary>
    public Task<List<RunView>> RunsAsync(Id<Ticket> id) => desk.ReadAsync(async db =>
        (await db.Runs.AsNoTracking().Where(run => run.TicketId == id).OrderBy(run => run.ThroughSequence).ToListAsync()).ConvertAll(RunView.Of));

    public async Task<Decision> DecisionAsync(Id<Ticket> id) => (await RunsAsync(id))[^1].Trace.Decided;

    public async Task<Dossier> DossierAsync(Id<Ticket> id) => (await EscalationAsync(id)).Dossier!;

    public async Task<EscalationView> EscalationAsync(Id<Ticket> id) =>
        (await desk.WithAsync<ReadDossier, Result<EscalationView>>(read => read.RunAsync(id, CancellationToken.None))).Value;

    /// <summary>Customers who wait while nobody owns their ticket; must be none.</summary>
    public Task<IReadOnlyList<Guid>> ForgottenAsync() =>
        desk.WithAsync<CustomersWaiting, IReadOnlyList<Guid>>(waiting => waiting.ForgottenAsync(CancellationToken.None));

    public Task<Result<TicketView>> TakeOverAsync(Id<Ticket> id) =>
        desk.WithAsync<MoveTicket, Result<TicketView>>(move => move.TakeOverAsync(id, null, "Kim", CancellationToken.None));

    public Task<Result<TicketView>> HandBackAsync(Id<Ticket> id) =>
        desk.WithAsync<MoveTicket, Result<TicketView>>(move => move.HandBackAsync(id, null, "Kim", CancellationToken.None));

    public Task<Result<MessageView>> TeammateWritesAsync(Id<Ticket> id, string text, MessageVisibility visibility = MessageVisibility.Public) =>
        desk.WithAsync<ReplyToTicket, Result<MessageView>>(reply =>
            reply.RunAsync(id, new TeammateReply { Message = text, Visibility = visibility }, "Kim", CancellationToken.None));

    public static IReadOnlyList<Citation> Citations(Message message) => MessageView.Of(message).Citations;

    public ValueTask DisposeAsync() => desk.DisposeAsync();
}
