using Baton.Tickets;

namespace Baton.Tests.Answering;

public sealed class AnswerTicketTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_forgotten_password_is_answered_from_its_article(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenSampleAsync(kind);
        var ticket = await desk.GivenTicketAsync();

        await desk.RunWorkAsync();

        var reply = (await desk.MessagesAsync(ticket.Id))[^1];
        Assert.Equal(AuthorKind.Agent, reply.Author);
        Assert.Contains("kb_001", reply.Citations, StringComparison.Ordinal);
        Assert.Equal(TicketStatus.PendingCustomer, (await desk.TicketAsync(ticket.Id)).Status);
    }
}
