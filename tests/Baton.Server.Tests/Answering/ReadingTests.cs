using System.Net;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Answering;

/// <summary>Why a ticket was read as it was.</summary>
public sealed class ReadingTests(SharedBatons batons)
{
    [Fact]
    public async Task The_words_that_pushed_the_category_and_the_nearest_examples_are_told()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync(
            wait: 20, description: "Since I changed phones my password is refused, and no mail comes that would let me choose another.");
        var run = (await baton.Admin.ReadAsync($"/api/v1/tickets/{ticket.Id}/runs")).Json[0];

        var reading = (await baton.Admin.ReadAsync($"/api/v1/tickets/{ticket.Id}/reading")).Expect(HttpStatusCode.OK);

        Assert.Equal(run.GetProperty("id").GetString(), reading.Text("run_id"));
        Assert.Equal(
            run.GetProperty("trace").GetProperty("read").GetProperty("categories")[0].GetProperty("category").GetString(),
            reading.Text("category"));
        var words = reading["words"].EnumerateArray().ToList();
        Assert.Contains(words, word => word.GetProperty("word").GetString() == "password");
        Assert.Equal(1, words[0].GetProperty("push").GetDouble());
        var pushes = words.ConvertAll(word => word.GetProperty("push").GetDouble());
        Assert.Equal(pushes.OrderDescending(), pushes);
        var likenesses = reading["examples"].EnumerateArray().Select(example => example.GetProperty("likeness").GetDouble()).ToList();
        Assert.NotEmpty(likenesses);
        Assert.Equal(likenesses.OrderDescending(), likenesses);
        Assert.InRange(reading["known"].GetDouble(), 0.5, 1);
    }

    [Fact]
    public async Task Each_run_is_explained_by_the_words_it_read()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync(wait: 20);
        var first = (await baton.Admin.ReadAsync($"/api/v1/tickets/{ticket.Id}/runs")).Json[0].GetProperty("id").GetString();
        (await baton.Admin.SendAsync(
            "POST", $"/tickets/{ticket.Id}/messages",
            new { message = "Now something else entirely: the invoice of last month shows a charge that I cannot explain." })).Expect(HttpStatusCode.OK);

        var newest = await baton.Admin.ReadAsync($"/api/v1/tickets/{ticket.Id}/reading");
        var earlier = await baton.Admin.ReadAsync($"/api/v1/tickets/{ticket.Id}/reading?run={first}");

        Assert.Contains("invoice", Words(newest));
        Assert.DoesNotContain("invoice", Words(earlier));
        Assert.Equal(first, earlier.Text("run_id"));
    }

    [Fact]
    public async Task A_run_of_another_ticket_is_not_told()
    {
        var baton = await batons.GetAsync();
        var (ticket, other) = (await baton.OpenTicketAsync(wait: 20), await baton.OpenTicketAsync(wait: 20));
        var run = (await baton.Admin.ReadAsync($"/api/v1/tickets/{other.Id}/runs")).Json[0].GetProperty("id").GetString();

        (await baton.Admin.ReadAsync($"/api/v1/tickets/{ticket.Id}/reading?run={run}")).ExpectProblem(HttpStatusCode.NotFound, "run.not_found", "run");
        (await baton.Admin.ReadAsync($"/api/v1/tickets/{Guid.NewGuid()}/reading")).ExpectProblem(HttpStatusCode.NotFound, "ticket.not_found");
    }

    private static IEnumerable<string?> Words(Reply reading) =>
        reading["words"].EnumerateArray().Select(word => word.GetProperty("word").GetString());
}
