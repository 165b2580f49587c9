using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Baton.Server.Tests.Running;
using Baton.Tickets;
using Baton.Tickets.Attachments;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Server.Tests.Tickets;

/// <summary>Files go up and come down unchanged, to the right people, and never as something a browser runs.</summary>
public sealed class AttachmentTests(SharedBatons batons)
{
    private static readonly byte[] Png = [0x89, .. "PNG\r\n\x1a\n"u8, .. RandomNumberGenerator.GetBytes(600_000)];

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_file_of_the_customer_arrives_unchanged_with_its_message(DatabaseKind kind)
    {
        var baton = await batons.GetAsync(kind);
        var ticket = await baton.OpenTicketAsync();
        var customer = baton.Client(ticket.Token);

        var file = (await UploadAsync(customer, $"/tickets/{ticket.Id}/attachments", Png, "../my photo.exe")).Expect(HttpStatusCode.Created);
        await SayAsync(customer, ticket, file.Text("id"));

        var shown = (await baton.Admin.ReadAsync($"/api/v1/tickets/{ticket.Id}/timeline")).Json.GetProperty("entries").EnumerateArray()
            .Single(entry => entry.GetProperty("message") is { ValueKind: JsonValueKind.Object } message
                && message.GetProperty("attachments").GetArrayLength() > 0).GetProperty("message").GetProperty("attachments")[0];
        Assert.Equal("my photo.exe.png", shown.GetProperty("file_name").GetString());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Png)), shown.GetProperty("sha256").GetString());
        var bytes = await baton.Admin.GetByteArrayAsync(shown.GetProperty("url").GetString(), TestContext.Current.CancellationToken);
        Assert.Equal(Png, bytes);
    }

    [Fact]
    public async Task A_file_is_saved_and_never_run_and_only_pictures_are_shown()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync();
        var customer = baton.Client(ticket.Token);
        var picture = await UploadAsync(customer, $"/tickets/{ticket.Id}/attachments", Png, "screen.png");
        var text = await UploadAsync(customer, $"/tickets/{ticket.Id}/attachments", "All is well."u8.ToArray(), "page.html");

        var saved = await customer.ReadAsync(picture.Text("url"));
        var shown = await customer.ReadAsync(picture.Text("url") + "?inline=true");
        var note = await customer.ReadAsync(text.Text("url") + "?inline=true");

        Assert.Equal("attachment", saved.Message.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("inline", shown.Message.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("attachment", note.Message.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("text/plain", note.MediaType);
        Assert.Equal("page.html.txt", text.Text("file_name"));
        Assert.All([saved, shown, note], reply =>
        {
            Assert.Equal("nosniff", reply.Message.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.StartsWith("sandbox", reply.Message.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("<!DOCTYPE html><script>alert(1)</script>", "harmless.png")]
    [InlineData("  <svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>", "logo.svg")]
    [InlineData("#!/bin/sh\nrm -rf /", "notes.txt")]
    [InlineData("MZ\u0001\u0002\u0003 program", "invoice.pdf")]
    public async Task What_could_be_run_is_not_taken_whatever_it_is_called(string content, string name)
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync();

        var reply = await UploadAsync(baton.Client(ticket.Token), $"/tickets/{ticket.Id}/attachments", Encoding.UTF8.GetBytes(content), name);

        reply.ExpectProblem(HttpStatusCode.BadRequest, "attachment.type", "file");
    }

    [Fact]
    public async Task A_file_that_is_too_large_leaves_nothing_behind()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync();
        byte[] large = [.. Png[..8], .. new byte[10 * 1024 * 1024]];

        var reply = await UploadAsync(baton.Client(ticket.Token), $"/tickets/{ticket.Id}/attachments", large, "large.png");

        reply.ExpectProblem(HttpStatusCode.RequestEntityTooLarge, "attachment.too_large", "file");
        var id = new Foundation.Id<Ticket>(Guid.Parse(ticket.Id));
        Assert.False(await baton.ReadAsync(db => db.Attachments.AnyAsync(file => file.TicketId == id)));
    }

    [Fact]
    public async Task An_empty_or_missing_file_is_refused_in_words()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync();
        var customer = baton.Client(ticket.Token);

        (await UploadAsync(customer, $"/tickets/{ticket.Id}/attachments", [], "empty.txt"))
            .ExpectProblem(HttpStatusCode.BadRequest, "attachment.empty", "file");
        (await customer.SendAsync("POST", $"/tickets/{ticket.Id}/attachments", "{}", "application/json"))
            .ExpectProblem(HttpStatusCode.BadRequest, "attachment.missing", "file");
    }

    [Fact]
    public async Task The_file_of_a_note_is_for_the_team_alone()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync();
        var customer = baton.Client(ticket.Token);
        var mara = await baton.TeammateAsync("Mara of notes");
        var file = await UploadAsync(mara, $"/api/v1/tickets/{ticket.Id}/attachments", Png, "evidence.png");
        (await customer.ReadAsync(file.Text("url"))).ExpectProblem(HttpStatusCode.NotFound, "attachment.not_found");

        (await mara.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/replies",
            new { message = "See this.", visibility = "note", attachments = new[] { file.Text("id") } })).Expect(HttpStatusCode.OK);

        (await mara.ReadAsync(file.Text("url"))).Expect(HttpStatusCode.OK);
        (await customer.ReadAsync(file.Text("url"))).ExpectProblem(HttpStatusCode.NotFound, "attachment.not_found");
    }

    [Fact]
    public async Task A_file_belongs_to_one_ticket_one_side_and_one_message()
    {
        var baton = await batons.GetAsync();
        var (ticket, other) = (await baton.OpenTicketAsync(), await baton.OpenTicketAsync(customer: "cust_002"));
        var customer = baton.Client(ticket.Token);
        var file = (await UploadAsync(customer, $"/tickets/{ticket.Id}/attachments", Png, "a.png")).Text("id");

        var elsewhere = await baton.Client(other.Token).SendAsync(
            "POST", $"/tickets/{other.Id}/messages?wait=0", new { message = "Mine now.", attachments = new[] { file } });
        var bySomebodyElse = await baton.Admin.SendAsync(
            "POST", $"/api/v1/tickets/{ticket.Id}/replies", new { message = "Mine now.", attachments = new[] { file } });
        await SayAsync(customer, ticket, file);
        var twice = await customer.SendAsync(
            "POST", $"/tickets/{ticket.Id}/messages?wait=0", new { message = "Again.", attachments = new[] { file } });
        var foreign = await baton.Client(other.Token).ReadAsync($"/tickets/{ticket.Id}/attachments/{file}");

        Assert.All([elsewhere, bySomebodyElse, twice], reply =>
            reply.ExpectProblem(HttpStatusCode.BadRequest, "attachment.not_usable", "attachments"));
        foreign.ExpectProblem(HttpStatusCode.NotFound, "attachment.not_found");
    }

    [Fact]
    public async Task The_chat_carries_files_both_ways()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync();
        await baton.Admin.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/take-over", new { });
        var file = await UploadAsync(baton.Client(ticket.Token), $"/tickets/{ticket.Id}/attachments", Png, "a.png");
        var answer = await UploadAsync(baton.Admin, $"/api/v1/tickets/{ticket.Id}/attachments", "Steps"u8.ToArray(), "steps.txt");
        using var chat = await Chat.OpenAsync(baton, ticket.Id, ticket.Token, after: 3);

        await chat.SendAsync(JsonSerializer.Serialize(new { type = "message", message = "Look.", id = "1", attachments = new[] { file.Text("id") } }));
        var said = await chat.UntilSaidAsync("Look.");
        await baton.Admin.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/replies",
            new { message = "Like this.", attachments = new[] { answer.Text("id") } });

        var frames = await chat.UntilAsync("agent_response");
        Assert.Equal("steps.txt", frames[^1].GetProperty("attachments")[0].GetProperty("file_name").GetString());
        Assert.Equal("a.png", said[^1].GetProperty("attachments")[0].GetProperty("file_name").GetString());
    }

    [Fact]
    public async Task An_upload_that_nobody_sends_has_a_work_item_that_removes_it()
    {
        await using var desk = await TestDesk.OpenAsync();
        var ticket = await desk.GivenTicketAsync();
        var (kept, lost) = (await StoreAsync(desk, ticket.Id), await StoreAsync(desk, ticket.Id));
        await desk.WithAsync<ReplyToTicket, Foundation.Result<MessageView>>(reply => reply.RunAsync(
            ticket.Id, new TeammateReply { Message = "Here.", Attachments = [kept] }, "Kim", CancellationToken.None));

        desk.Clock.Advance(TimeSpan.FromDays(2.1));
        await desk.RunWorkAsync();

        Assert.Equal([kept], await desk.ReadAsync(db => db.Attachments.Select(file => file.Id.Value).ToListAsync()));
        Assert.Equal(1, await desk.ReadAsync(db => db.AttachmentParts.CountAsync()));
        Assert.False(await desk.ReadAsync(db => db.WorkItems.AnyAsync(item => item.Kind == TicketWork.ExpireUpload)));
        Assert.NotEqual(kept, lost);
    }

    private static async Task<Guid> StoreAsync(TestDesk desk, Foundation.Id<Ticket> ticket) =>
        (await desk.WithAsync<StoreAttachment, Foundation.Result<AttachmentView>>(store => store.RunAsync(
            ticket, new Upload("a.txt", new MemoryStream("Hello"u8.ToArray()), AuthorKind.Teammate, "Kim"), CancellationToken.None))).Value.Id;

    private static async Task<Reply> UploadAsync(HttpClient client, string path, byte[] bytes, string name)
    {
        using var part = new ByteArrayContent(bytes);
        part.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        using var form = new MultipartFormDataContent { { part, "file", name } };
        var response = await client.PostAsync(path, form, TestContext.Current.CancellationToken);
        return new Reply(response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response);
    }

    private static async Task SayAsync(HttpClient customer, GivenTicket ticket, string file) =>
        (await customer.SendAsync("POST", $"/tickets/{ticket.Id}/messages?wait=0", new { message = "Look.", attachments = new[] { file } }))
            .Expect(HttpStatusCode.OK);
}
