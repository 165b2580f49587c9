using System.Net;
using Baton.Channels.Widget;
using Baton.Customers;
using Baton.Server.Tests.Running;
using Microsoft.EntityFrameworkCore;

namespace Baton.Server.Tests.Widget;

public sealed class IdentityTests
{
    [Fact]
    public async Task A_good_identity_makes_the_visitor_the_customer_it_names()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        var secret = await Signed.SecretAsync(baton);

        var visit = await Visit.BeginAsync(baton, new { identity_token = Signed.Identity(secret, "cust_001") });

        Assert.Equal("verified", visit.Started.Text("identity"));
        Assert.Equal("John Doe", visit.Started.Text("name"));
    }

    [Fact]
    public async Task Every_way_to_be_wrong_is_refused_by_its_own_code()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        var secret = await Signed.SecretAsync(baton);
        var good = Signed.Identity(secret, "cust_001");
        var wrong = new Dictionary<string, string>
        {
            ["not a token"] = "identity.malformed",
            ["a.b.c"] = "identity.malformed",
            [Signed.Unsigned("cust_001")] = "identity.algorithm",
            [Signed.Identity("bws_another-secret-of-the-right-length-123456", "cust_001")] = "identity.signature",
            [good[..^3] + "AAA"] = "identity.signature",
            [Signed.Identity(secret, "cust_001", audience: "somebody-else")] = "identity.audience",
            [Signed.Identity(secret, "cust_001", life: TimeSpan.FromMinutes(-5))] = "identity.expired",
            [Signed.Identity(secret, "cust_001", life: TimeSpan.FromHours(2))] = "identity.lifetime",
            [Signed.Identity(secret, "visitor_0123")] = "identity.subject",
            [Signed.Identity(secret, "  ")] = "identity.subject",
        };

        foreach (var (token, code) in wrong)
        {
            var reply = await baton.Client().SendAsync("POST", "/widget/sessions", new { identity_token = token });
            reply.ExpectProblem(HttpStatusCode.Unauthorized, code, "identity_token");
        }
    }

    [Fact]
    public async Task Two_secrets_work_side_by_side_and_a_revoked_one_does_not()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        var first = (await baton.Admin.SendAsync("POST", "/api/v1/widget/identity-keys")).Expect(HttpStatusCode.Created);
        var second = await Signed.SecretAsync(baton);
        (await baton.Admin.SendAsync("POST", "/api/v1/widget/identity-keys")).ExpectProblem(HttpStatusCode.Conflict, "identity_key.too_many");
        await Visit.BeginAsync(baton, new { identity_token = Signed.Identity(first.Text("secret"), "cust_001") });
        await Visit.BeginAsync(baton, new { identity_token = Signed.Identity(second, "cust_001") });

        (await baton.Admin.SendAsync("DELETE", $"/api/v1/widget/identity-keys/{first.Text("id")}")).Expect(HttpStatusCode.NoContent);

        var reply = await baton.Client().SendAsync(
            "POST", "/widget/sessions", new { identity_token = Signed.Identity(first.Text("secret"), "cust_001") });
        reply.ExpectProblem(HttpStatusCode.Unauthorized, "identity.signature");
        await Visit.BeginAsync(baton, new { identity_token = Signed.Identity(second, "cust_001") });
    }

    [Fact]
    public async Task The_secret_is_kept_sealed_and_shown_once()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        var secret = await Signed.SecretAsync(baton);

        var settings = (await baton.Admin.ReadAsync("/api/v1/widget")).Expect(HttpStatusCode.OK);

        Assert.DoesNotContain(secret, settings.Body, StringComparison.Ordinal);
        Assert.Equal(secret[^4..], settings["identity_keys"][0].GetProperty("hint").GetString());
        var kept = await baton.ReadAsync(db => db.IdentityKeys.Select(key => key.Sealed).SingleAsync());
        Assert.DoesNotContain(secret, kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_an_identity_is_required_nobody_slips_in_without_one()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        var before = await Visit.BeginAsync(baton);
        (await baton.Admin.SendAsync("PUT", "/api/v1/widget", new { requires_identity = true })).Expect(HttpStatusCode.OK);

        var fresh = await baton.Client().SendAsync("POST", "/widget/sessions", new { name = "Anna" });
        var old = await before.Client.SendAsync("POST", "/widget/tickets", new { message = "Hello", id = "1" });

        fresh.ExpectProblem(HttpStatusCode.Forbidden, "identity.required");
        old.ExpectProblem(HttpStatusCode.Forbidden, "identity.required");
    }

    [Fact]
    public async Task A_running_chat_takes_an_identity_once_and_its_tickets_become_the_customers()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        var secret = await Signed.SecretAsync(baton);
        var visit = await Visit.BeginAsync(baton);
        var ticket = await visit.AskAsync("Where is my invoice?");
        var identity = Signed.Identity(secret, "cust_001", tokenId: "one");

        var raised = (await visit.Client.SendAsync("POST", "/widget/sessions", new { identity_token = identity })).Expect(HttpStatusCode.OK);
        var thief = await Visit.BeginAsync(baton);
        var replay = await thief.Client.SendAsync("POST", "/widget/sessions", new { identity_token = identity });

        Assert.Equal("verified", raised.Text("identity"));
        replay.ExpectProblem(HttpStatusCode.Unauthorized, "identity.replayed");
        var seen = (await baton.Admin.ReadAsync($"/api/v1/tickets/{ticket}")).Expect(HttpStatusCode.OK);
        Assert.Equal("cust_001", seen.Text("customer_id"));
        Assert.Equal("verified", seen["metadata"].GetProperty("identity").GetString());
    }

    [Fact]
    public async Task A_running_chat_takes_no_identity_without_a_number_and_none_of_another_person()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        var secret = await Signed.SecretAsync(baton);
        var john = await Visit.BeginAsync(baton, new { identity_token = Signed.Identity(secret, "cust_001") });

        var unnumbered = await john.Client.SendAsync("POST", "/widget/sessions", new { identity_token = Signed.Identity(secret, "cust_001") });
        var jane = await john.Client.SendAsync(
            "POST", "/widget/sessions", new { identity_token = Signed.Identity(secret, "cust_002", tokenId: "two") });

        unnumbered.ExpectProblem(HttpStatusCode.Unauthorized, "identity.jti_missing");
        jane.ExpectProblem(HttpStatusCode.Unauthorized, "identity.other_person");
    }

    [Fact]
    public async Task The_demo_signs_only_while_its_customer_is_there()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        var signed = (await baton.Client().SendAsync("POST", "/widget/demo-identity")).Expect(HttpStatusCode.OK);
        var visit = await Visit.BeginAsync(baton, new { identity_token = signed.Text("identity_token") });
        Assert.Equal("John Doe", visit.Started.Text("name"));

        await baton.WriteAsync(async db => db.Customers.Remove(await db.Customers.SingleAsync(customer => customer.Key == "cust_001")));

        (await baton.Client().SendAsync("POST", "/widget/demo-identity")).ExpectProblem(HttpStatusCode.NotFound, "demo.closed");
        (await baton.Client().SendAsync("POST", "/widget/sessions", new { identity_token = signed.Text("identity_token") }))
            .ExpectProblem(HttpStatusCode.Unauthorized, "identity.signature");
        (await baton.Client().ReadAsync("/demo")).Expect(HttpStatusCode.NotFound);
    }
}
