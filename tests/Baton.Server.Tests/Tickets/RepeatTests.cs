using System.Net;
using Baton.Identity.Repeats;
using Baton.Server.Tests.Running;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Server.Tests.Tickets;

/// <summary>Every POST may be sent again under its key.</summary>
public sealed class RepeatTests(SharedBatons batons)
{
    /// <summary>Doors that see to repeats in their own way; each says how in its <see cref="OwnRepeats"/>.</summary>
    private static readonly HashSet<string> Own =
    [
        "/tickets/create", "/tickets/{id}/messages", "/api/v1/tickets/{id}/replies",
        "/api/v1/session", "/api/v1/welcome/{token}",
        "/widget/sessions", "/widget/tickets", "/widget/demo-identity",
        "/help/ask", "/help/ask/person", "/help/requests/{id}", "/help/articles/{name}/vote",
    ];

    [Fact]
    public async Task Every_post_is_answered_once_for_its_key()
    {
        var baton = await batons.GetAsync();
        var posts = baton.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") is true).ToList();

        Assert.NotEmpty(posts);
        Assert.All(posts, post => Assert.NotNull(post.Metadata.GetMetadata<AnsweredOnce>()));
        var own = posts.Where(post => post.Metadata.GetMetadata<OwnRepeats>() is { How.Length: > 0 }).Select(Path);
        Assert.Equal(Own.Order(), own.Order());
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_move_that_is_sent_again_is_made_once_and_answered_alike(DatabaseKind kind)
    {
        var baton = await batons.GetAsync(kind);
        var ticket = await baton.OpenTicketAsync();
        var path = $"/api/v1/tickets/{ticket.Id}/resolve";
        var key = Key();

        var first = (await baton.Admin.SendAsync("POST", path, new { reason = "Done." }, headers: key)).Expect(HttpStatusCode.OK);
        var second = (await baton.Admin.SendAsync("POST", path, new { reason = "Done." }, headers: key)).Expect(HttpStatusCode.OK);

        Assert.Equal(first.Body, second.Body);
        Assert.Equal(first.Message.Headers.ETag, second.Message.Headers.ETag);
        Assert.Equal(first.MediaType, second.MediaType);
        Assert.False(first.Message.Headers.Contains("Idempotency-Replayed"));
        Assert.True(second.Message.Headers.Contains("Idempotency-Replayed"));
        Assert.Equal(first["metadata"].GetProperty("sequence").GetInt32(),
            (await baton.Admin.ReadAsync($"/api/v1/tickets/{ticket.Id}"))["metadata"].GetProperty("sequence").GetInt32());
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Of_many_at_once_under_one_key_one_is_done(DatabaseKind kind)
    {
        var baton = await batons.GetAsync(kind);
        var (name, key) = ($"View {Guid.NewGuid():N}"[..30], Key());

        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            baton.Admin.SendAsync("POST", "/api/v1/views", new { name, query = new { } }, headers: key)));

        Assert.Contains(replies, reply => reply.Status is HttpStatusCode.Created);
        Assert.All(replies.Where(reply => reply.Status is not HttpStatusCode.Created), reply =>
            reply.ExpectProblem(HttpStatusCode.Conflict, "idempotency.unfinished", "Idempotency-Key"));
        var views = (await baton.Admin.ReadAsync("/api/v1/views")).Body;
        Assert.Equal(2, views.Split(name).Length);
    }

    [Fact]
    public async Task A_key_belongs_to_one_request_of_one_sender_at_one_address()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync();
        var key = Key();
        var path = $"/api/v1/tickets/{ticket.Id}/priority";
        (await baton.Admin.SendAsync("POST", path, new { priority = "high" }, headers: key)).Expect(HttpStatusCode.OK);

        (await baton.Admin.SendAsync("POST", path, new { priority = "low" }, headers: key))
            .ExpectProblem(HttpStatusCode.Conflict, "idempotency.mismatch", "Idempotency-Key");
        var kim = await baton.TeammateAsync("Kim");
        Assert.Equal("low", (await kim.SendAsync("POST", path, new { priority = "low" }, headers: key)).Expect(HttpStatusCode.OK).Text("priority"));
        (await baton.Admin.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/take-over", new { }, headers: key)).Expect(HttpStatusCode.OK);
        (await baton.Admin.SendAsync("POST", path, new { priority = "low" }, headers: ("Idempotency-Key", new string('k', 201))))
            .ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", "Idempotency-Key");
    }

    [Fact]
    public async Task A_refused_request_may_be_sent_again_under_its_key()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync();
        var kim = await baton.TeammateAsync("Kim");
        var (path, key) = ($"/tickets/{ticket.Id}/rating", Key());
        (await kim.SendAsync("POST", path, new { score = 4 }, headers: key)).ExpectProblem(HttpStatusCode.Conflict, "rating.too_early");

        (await kim.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/resolve", new { })).Expect(HttpStatusCode.OK);

        (await kim.SendAsync("POST", path, new { score = 4 }, headers: key)).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_secret_is_told_again_and_lies_sealed()
    {
        var baton = await batons.GetAsync();
        var key = Key();
        var request = new { name = "twice", role = "viewer" };

        var first = (await baton.Admin.SendAsync("POST", "/api/v1/keys", request, headers: key)).Expect(HttpStatusCode.Created);
        var second = (await baton.Admin.SendAsync("POST", "/api/v1/keys", request, headers: key)).Expect(HttpStatusCode.Created);

        Assert.Equal(first.Text("secret"), second.Text("secret"));
        Assert.Equal(first.Message.Headers.Location, second.Message.Headers.Location);
        var stored = await baton.ReadAsync(db => db.Set<KeptAnswer>().AsNoTracking().Select(answer => answer.Sealed).ToListAsync());
        Assert.NotEmpty(stored);
        Assert.All(stored, answer => Assert.DoesNotContain(first.Text("secret"), answer ?? "", StringComparison.Ordinal));
    }

    private static string Path(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.Trim('/');

    private static (string, string) Key() => ("Idempotency-Key", Guid.NewGuid().ToString());
}
