using System.Net;
using System.Net.WebSockets;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Chats;

public sealed class ChatTests(SharedBatons batons)
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Two_chats_on_one_ticket_both_get_the_answer(DatabaseKind kind)
    {
        var baton = await batons.GetAsync(kind);
        var ticket = await baton.OpenTicketAsync(wait: 20);
        var seen = await SequenceAsync(baton, ticket);
        using var phone = await Chat.OpenAsync(baton, ticket.Id, ticket.Token, seen);
        using var laptop = await Chat.OpenAsync(baton, ticket.Id, ticket.Token, seen);

        await phone.SayAsync("How do I set up two-factor authentication?");

        var onPhone = (await phone.UntilAsync("agent_response"))[^1];
        var onLaptop = (await laptop.UntilAsync("agent_response"))[^1];
        Assert.Equal(onPhone.GetRawText(), onLaptop.GetRawText());
        Assert.Equal("AccountManagerAgent", onPhone.GetProperty("agent").GetString());
        Assert.NotEmpty(onPhone.GetProperty("message").GetString()!);
        Assert.Equal(TimeSpan.Zero, onPhone.GetProperty("timestamp").GetDateTimeOffset().Offset);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_teammates_reply_is_pushed_and_a_note_is_not(DatabaseKind kind)
    {
        var baton = await batons.GetAsync(kind);
        var ticket = await baton.OpenTicketAsync(wait: 20);
        using var chat = await Chat.OpenAsync(baton, ticket.Id, ticket.Token, await SequenceAsync(baton, ticket));

        await ReplyAsync(baton, ticket, "Between us: he is angry.", "note");
        await ReplyAsync(baton, ticket, "Mara here, I am looking at it.", "public");

        var frames = await chat.UntilAsync("agent_response");
        Assert.Equal(["teammate_joined", "agent_response"], frames.Select(frame => frame.GetProperty("type").GetString()));
        Assert.Equal("Mara here, I am looking at it.", frames[^1].GetProperty("message").GetString());
        Assert.Equal("teammate", frames[^1].GetProperty("author").GetString());
    }

    [Fact]
    public async Task A_chat_that_was_away_gets_exactly_the_gap()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync(wait: 20);
        await ReplyAsync(baton, ticket, "The end.", "public");
        using var whole = await Chat.OpenAsync(baton, ticket.Id, ticket.Token);
        List<System.Text.Json.JsonElement> all = [];
        while (all.Count is 0 || all[^1].GetProperty("type").GetString() is not "agent_response" || all[^1].GetProperty("message").GetString() is not "The end.")
            all.AddRange(await whole.UntilAsync("agent_response"));
        var cut = all.Count / 2;

        using var back = await Chat.OpenAsync(baton, ticket.Id, ticket.Token, all[cut - 1].GetProperty("sequence").GetInt32());

        for (var i = cut; i < all.Count; i++)
            Assert.Equal(all[i].GetRawText(), (await back.NextAsync())!.Value.GetRawText());
    }

    [Fact]
    public async Task Another_tickets_token_opens_no_chat()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync();
        var other = await baton.OpenTicketAsync(customer: "cust_002");

        var foreign = await Assert.ThrowsAsync<HttpRequestException>(() => Chat.OpenAsync(baton, ticket.Id, other.Token));
        var none = await Assert.ThrowsAsync<HttpRequestException>(() => Chat.OpenAsync(baton, ticket.Id, ""));

        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, none.StatusCode);
    }

    [Theory]
    [InlineData("no JSON", "frame")]
    [InlineData("[]", "frame")]
    [InlineData("null", "type")]
    [InlineData("""{"type":"dance"}""", "type")]
    [InlineData("""{"type":"message"}""", "message")]
    [InlineData("""{"type":"message","message":"   "}""", "message")]
    [InlineData("""{"type":"message","message":"a\u0000b"}""", "message")]
    [InlineData("""{"type":"message","message":5}""", "frame")]
    public async Task A_bad_frame_is_answered_with_an_error_and_the_chat_goes_on(string frame, string field)
    {
        var baton = await batons.GetAsync(DatabaseKind.Postgres);
        var ticket = await baton.OpenTicketAsync(wait: 20);
        using var chat = await Chat.OpenAsync(baton, ticket.Id, ticket.Token, await SequenceAsync(baton, ticket));

        await chat.SendAsync(frame);
        var error = (await chat.NextAsync())!.Value;
        await chat.SayAsync("Still there?");

        Assert.Equal("error", error.GetProperty("type").GetString());
        Assert.Equal("input.invalid", error.GetProperty("code").GetString());
        Assert.Equal(field, error.GetProperty("field").GetString());
        Assert.Equal("Still there?", (await chat.UntilAsync("message"))[^1].GetProperty("message").GetString());
    }

    [Fact]
    public async Task A_frame_over_the_limit_ends_the_chat()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync(wait: 20);
        using var chat = await Chat.OpenAsync(baton, ticket.Id, ticket.Token, await SequenceAsync(baton, ticket));

        await chat.SayAsync(new string('a', 200_000));

        Assert.Null(await chat.NextAsync());
        Assert.Equal(WebSocketCloseStatus.MessageTooBig, chat.Ending);
    }

    [Fact]
    public async Task Two_chats_may_number_their_frames_alike()
    {
        var baton = await batons.GetAsync();
        foreach (var customer in new[] { "cust_001", "cust_002" })
        {
            var ticket = await baton.OpenTicketAsync(wait: 20, customer: customer);
            using var chat = await Chat.OpenAsync(baton, ticket.Id, ticket.Token, await SequenceAsync(baton, ticket));

            await chat.SayAsync($"I am {customer}.", id: "1");

            // Agents may begin to type before the words come back.
            Assert.Equal($"I am {customer}.", (await chat.UntilAsync("message"))[^1].GetProperty("message").GetString());
        }
    }

    private static async Task<int> SequenceAsync(RunningBaton baton, GivenTicket ticket) =>
        (await baton.Admin.ReadAsync($"/tickets/{ticket.Id}"))["metadata"].GetProperty("sequence").GetInt32();

    private static async Task ReplyAsync(RunningBaton baton, GivenTicket ticket, string message, string visibility) =>
        (await baton.Admin.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/replies", new { message, visibility })).Expect(HttpStatusCode.OK);
}
