using System.Net;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Security;

/// <summary>What admins decide about people and keys, and that it counts at once.</summary>
public sealed class PeopleTests(SharedBatons batons)
{
    [Fact]
    public async Task Whoever_is_deactivated_is_out_at_once_and_their_feed_ends()
    {
        var baton = await batons.GetAsync();
        var person = await baton.PersonAsync("teammate");
        using var feed = await EventStream.OpenAsync(person.Client);

        (await baton.Admin.SendAsync("POST", $"/api/v1/teammates/{person.Id}/deactivate")).Expect(HttpStatusCode.OK);

        (await person.Client.ReadAsync("/api/v1/session")).ExpectProblem(HttpStatusCode.Unauthorized, "session.missing");
        await Assert.ThrowsAnyAsync<Exception>(() => feed.UntilAsync(_ => false));
        (await baton.Client().SendAsync("POST", "/api/v1/session", new { email = person.Email, password = Person.Password }))
            .ExpectProblem(HttpStatusCode.Unauthorized, "sign_in.refused");
    }

    [Fact]
    public async Task A_new_role_counts_with_the_next_request()
    {
        var baton = await batons.GetAsync();
        var person = await baton.PersonAsync("admin");
        (await person.Client.ReadAsync("/api/v1/keys")).Expect(HttpStatusCode.OK);
        await baton.PersonAsync("admin");

        (await baton.Admin.SendAsync("PUT", $"/api/v1/teammates/{person.Id}/role", new { role = "viewer" })).Expect(HttpStatusCode.OK);

        (await person.Client.ReadAsync("/api/v1/keys")).Expect(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Two_admins_who_demote_each_other_at_once_leave_one(DatabaseKind kind)
    {
        await using var baton = await RunningBaton.StartAsync(kind, isWorker: false);
        var people = new[] { await baton.PersonAsync("admin"), await baton.PersonAsync("admin") };

        var replies = await Task.WhenAll(people.Select(one => baton.Admin.SendAsync(
            "PUT", $"/api/v1/teammates/{one.Id}/role", new { role = "viewer" })));

        Assert.Single(replies, reply => reply.Status is HttpStatusCode.OK);
        Assert.Single(replies, reply => reply.Status is HttpStatusCode.Conflict).ExpectProblem(HttpStatusCode.Conflict, "teammate.last_admin");
    }

    [Fact]
    public async Task A_renewed_or_withdrawn_invitation_has_a_dead_link()
    {
        var baton = await batons.GetAsync();
        var invite = (await baton.Admin.SendAsync("POST", "/api/v1/invites", new { email = "renata@example.org", role = "lead" })).Expect(HttpStatusCode.Created);
        var id = invite["invite"].GetProperty("id").GetString();
        (await baton.Admin.SendAsync("POST", "/api/v1/invites", new { email = "RENATA@example.org", role = "lead" }))
            .ExpectProblem(HttpStatusCode.Conflict, "invite.exists", "email");

        var renewed = (await baton.Admin.SendAsync("POST", $"/api/v1/invites/{id}/renew")).Expect(HttpStatusCode.OK);
        (await baton.Client().ReadAsync(Api(invite))).ExpectProblem(HttpStatusCode.NotFound, "welcome.unknown");
        Assert.Equal("invite", (await baton.Client().ReadAsync(Api(renewed))).Expect(HttpStatusCode.OK).Text("kind"));
        (await baton.Admin.SendAsync("DELETE", $"/api/v1/invites/{id}")).Expect(HttpStatusCode.NoContent);

        (await baton.Client().ReadAsync(Api(renewed))).ExpectProblem(HttpStatusCode.NotFound, "welcome.withdrawn");
    }

    [Fact]
    public async Task A_link_for_a_new_password_ends_the_lock_and_the_old_sessions()
    {
        var baton = await batons.GetAsync();
        var person = await baton.PersonAsync("teammate");
        for (var tries = 0; tries < 6; tries++)
            await baton.Client().SendAsync("POST", "/api/v1/session", new { email = person.Email, password = "a wrong password" });
        var link = (await baton.Admin.SendAsync("POST", $"/api/v1/teammates/{person.Id}/reset-link", new { })).Expect(HttpStatusCode.OK);

        (await baton.Client().SendAsync("POST", Api(link), new { password = "an even better one" })).Expect(HttpStatusCode.OK);

        (await person.Client.ReadAsync("/api/v1/session")).ExpectProblem(HttpStatusCode.Unauthorized, "session.missing");
        await Person.SignInAsync(baton, person.Email, password: "an even better one");
    }

    [Fact]
    public async Task A_name_signs_for_one_person_only()
    {
        var baton = await batons.GetAsync();
        await baton.PersonAsync("teammate", "Mara");
        var invite = await baton.Admin.SendAsync("POST", "/api/v1/invites", new { email = "another.mara@example.org", role = "viewer" });

        var reply = await baton.Client().SendAsync("POST", Api(invite), new { name = " MARA ", password = Person.Password });

        reply.ExpectProblem(HttpStatusCode.Conflict, "teammate.name_taken", "name");
    }

    [Theory]
    [InlineData("tickets:open", "POST /tickets/create", HttpStatusCode.BadRequest)]
    [InlineData("tickets:open", "GET /api/v1/tickets", HttpStatusCode.Forbidden)]
    [InlineData("tickets:read", "GET /api/v1/tickets", HttpStatusCode.OK)]
    [InlineData("tickets:read", "GET /api/v1/articles", HttpStatusCode.Forbidden)]
    [InlineData("tickets:read", "POST /tickets/create", HttpStatusCode.Forbidden)]
    [InlineData("knowledge:read", "GET /api/v1/articles", HttpStatusCode.OK)]
    [InlineData("knowledge:read", "GET /api/v1/events", HttpStatusCode.Forbidden)]
    [InlineData("insights:read", "GET /dashboard/metrics", HttpStatusCode.OK)]
    [InlineData("insights:read", "GET /api/v1/keys", HttpStatusCode.Forbidden)]
    [InlineData("admin", "GET /api/v1/keys", HttpStatusCode.OK)]
    public async Task A_key_opens_what_its_scope_says(string scope, string door, HttpStatusCode expected)
    {
        var baton = await batons.GetAsync();
        var made = (await baton.Admin.SendAsync("POST", "/api/v1/keys", new { name = "program", scopes = new[] { scope } })).Expect(HttpStatusCode.Created);

        var reply = await baton.Client(made.Text("secret")).SendAsync(
            door.Split(' ')[0], door.Split(' ')[1], door.StartsWith("POST", StringComparison.Ordinal) ? "{}" : null);

        Assert.Equal(expected, reply.Status);
    }

    [Fact]
    public async Task The_list_of_keys_holds_no_secret()
    {
        var baton = await batons.GetAsync();
        var secret = await baton.KeyAsync("service");

        var list = (await baton.Admin.ReadAsync("/api/v1/keys")).Expect(HttpStatusCode.OK);

        Assert.DoesNotContain(secret, list.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(baton.AdminKey, list.Body, StringComparison.Ordinal);
    }

    private static string Api(Reply made) => new Uri(made.Text("link")).AbsolutePath.Replace("/desk/", "/api/v1/", StringComparison.Ordinal);
}
