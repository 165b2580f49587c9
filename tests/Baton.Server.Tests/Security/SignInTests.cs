using System.Net;
using Baton.Identity.People;
using Baton.Server.Tests.Running;
using Microsoft.EntityFrameworkCore;
using OtpNet;

namespace Baton.Server.Tests.Security;

/// <summary>Links that work once, passwords, codes, sessions and the cookie, through the door.</summary>
public sealed class SignInTests(SharedBatons batons)
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task The_first_link_makes_one_admin_and_the_link_before_it_is_dead(DatabaseKind kind)
    {
        await using var baton = await RunningBaton.StartAsync(kind, isWorker: false);
        var older = await baton.FirstAdminLinkAsync();
        var link = await baton.FirstAdminLinkAsync();
        var body = new { name = "Ada", email = "ada@example.org", password = Person.Password };

        (await baton.Client().SendAsync("POST", Api(older!), body)).ExpectProblem(HttpStatusCode.NotFound, "welcome.withdrawn");
        var tries = await Task.WhenAll(Enumerable.Range(0, 4).Select(one => baton.Client().SendAsync(
            "POST", Api(link!), new { name = $"Ada {one}", email = $"ada{one}@example.org", password = Person.Password })));

        Assert.Single(tries, reply => reply.Status is HttpStatusCode.OK);
        Assert.All(tries.Where(reply => reply.Status is not HttpStatusCode.OK), reply => Assert.Contains("welcome.", reply.Text("code"), StringComparison.Ordinal));
        Assert.Null(await baton.FirstAdminLinkAsync());
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_of_other_sites()
    {
        var baton = await batons.GetAsync();
        var person = await baton.PersonAsync("teammate");

        var reply = await baton.Client().SendAsync("POST", "/api/v1/session", new { email = person.Email.ToUpperInvariant(), password = Person.Password });

        var cookie = Assert.Single(reply.Message.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("baton=", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(cookie.Split('=', ';')[1], reply.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_address_and_a_wrong_password_look_the_same_and_lock_the_same()
    {
        var baton = await batons.GetAsync();
        var person = await baton.PersonAsync("teammate");

        foreach (var email in new[] { person.Email, "nobody@example.org" })
        {
            for (var tries = 0; tries < 5; tries++)
                (await TryAsync(email)).ExpectProblem(HttpStatusCode.Unauthorized, "sign_in.refused");
            var locked = (await TryAsync(email)).ExpectProblem(HttpStatusCode.TooManyRequests, "sign_in.locked");
            Assert.InRange(locked.Message.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(61));
        }

        (await TryAsync(person.Email, Person.Password)).ExpectProblem(HttpStatusCode.TooManyRequests, "sign_in.locked");

        async Task<Reply> TryAsync(string email, string password = "a wrong password") =>
            await baton.Client().SendAsync("POST", "/api/v1/session", new { email, password });
    }

    [Fact]
    public async Task Many_guesses_at_once_get_no_more_than_one_after_the_other()
    {
        var baton = await batons.GetAsync();
        var person = await baton.PersonAsync("teammate");

        var guesses = await Task.WhenAll(Enumerable.Range(0, 20).Select(guess => baton.Client().SendAsync(
            "POST", "/api/v1/session", new { email = person.Email, password = $"guess number {guess}" })));

        Assert.Equal(5, guesses.Count(reply => reply.Status is HttpStatusCode.Unauthorized));
        Assert.Equal(15, guesses.Count(reply => reply.Status is HttpStatusCode.TooManyRequests));
    }

    [Fact]
    public async Task One_address_of_the_network_gets_only_so_many_tries_a_minute()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false, settings: ("SignIn:TriesPerAddress", "3"));
        for (var tries = 0; tries < 3; tries++)
            (await baton.Client().ReadAsync($"/api/v1/welcome/{tries}")).ExpectProblem(HttpStatusCode.NotFound, "welcome.unknown");

        var refused = await baton.Client().ReadAsync("/api/v1/welcome/4");

        refused.ExpectProblem(HttpStatusCode.TooManyRequests, "too_many_requests");
        Assert.NotNull(refused.Message.Headers.RetryAfter);
        (await baton.Client(from: "127.0.3.1").ReadAsync("/api/v1/welcome/5")).ExpectProblem(HttpStatusCode.NotFound, "welcome.unknown");
    }

    [Fact]
    public async Task A_code_and_a_recovery_code_work_once_each()
    {
        var baton = await batons.GetAsync();
        var person = await baton.PersonAsync("teammate");
        var secret = (await person.Client.SendAsync("POST", "/api/v1/session/totp")).Expect(HttpStatusCode.OK).Text("secret");
        var code = new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp();
        var recovery = (await person.Client.SendAsync("POST", "/api/v1/session/totp/confirm", new { code }))
            .Expect(HttpStatusCode.OK)["codes"].EnumerateArray().Select(one => one.GetString()!).ToList();

        (await SignInAsync(null)).ExpectProblem(HttpStatusCode.Unauthorized, "sign_in.code_needed", "code");
        (await SignInAsync(code)).ExpectProblem(HttpStatusCode.Unauthorized, "sign_in.code_wrong", "code");
        (await SignInAsync(recovery[0])).Expect(HttpStatusCode.OK);
        (await SignInAsync(recovery[0])).ExpectProblem(HttpStatusCode.Unauthorized, "sign_in.code_wrong", "code");
        (await SignInAsync(recovery[1])).Expect(HttpStatusCode.OK);

        Task<Reply> SignInAsync(string? with) => baton.Client().SendAsync(
            "POST", "/api/v1/session", new { email = person.Email, password = Person.Password, code = with });
    }

    [Fact]
    public async Task A_secret_of_an_authenticator_is_sealed_and_its_codes_work_after_a_start()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        var person = await baton.PersonAsync("teammate");
        var secret = (await person.Client.SendAsync("POST", "/api/v1/session/totp")).Expect(HttpStatusCode.OK).Text("secret");
        Assert.DoesNotContain(secret, (await StoredAsync()).PendingCodeSecret, StringComparison.Ordinal);
        var totp = new Totp(Base32Encoding.ToBytes(secret));
        var recovery = (await person.Client.SendAsync("POST", "/api/v1/session/totp/confirm", new { code = totp.ComputeTotp() }))
            .Expect(HttpStatusCode.OK)["codes"][0].GetString()!;
        Assert.DoesNotContain(secret, (await StoredAsync()).CodeSecret, StringComparison.Ordinal);
        Assert.DoesNotContain(recovery.Replace("-", "", StringComparison.Ordinal), string.Concat((await StoredAsync()).RecoveryHashes), StringComparison.OrdinalIgnoreCase);

        // On a day when no code has been used yet.
        await baton.WriteAsync(db => db.Set<Teammate>().Where(one => one.Email == person.Email)
            .ExecuteUpdateAsync(change => change.SetProperty(one => one.LastCodeStep, 0)));
        await baton.PrepareAgainAsync();
        await Person.SignInAsync(baton, person.Email, totp.ComputeTotp());

        Task<Teammate> StoredAsync() => baton.ReadAsync(db => db.Set<Teammate>().AsNoTracking().SingleAsync(one => one.Email == person.Email));
    }

    [Theory]
    [InlineData("short", "password")]
    [InlineData("password12345!", "password")]
    [InlineData("aaaaaaaaaaaaaa", "password")]
    public async Task A_password_that_everybody_tries_first_is_refused(string password, string field)
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        var reply = await baton.Client().SendAsync(
            "POST", Api((await baton.FirstAdminLinkAsync())!), new { name = "Ada", email = "ada@example.org", password });

        reply.ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", field);
    }

    [Theory]
    [InlineData(null, null, "csrf.missing")]
    [InlineData("wrong", null, "csrf.missing")]
    [InlineData("right", "https://evil.example", "csrf.origin")]
    [InlineData("right", "null", "csrf.origin")]
    public async Task A_change_by_cookie_needs_the_sessions_own_token_and_our_own_page(string? token, string? origin, string code)
    {
        var baton = await batons.GetAsync();
        var person = await baton.PersonAsync("admin");
        var client = baton.Client();
        client.DefaultRequestHeaders.Add("Cookie", person.Cookie);
        if (token is not null)
            client.DefaultRequestHeaders.Add("X-Baton-Csrf", token is "right" ? person.Csrf : token);
        if (origin is not null)
            client.DefaultRequestHeaders.Add("Origin", origin);

        var reply = await client.SendAsync("POST", "/api/v1/keys", new { name = "stolen", role = "admin" });

        reply.ExpectProblem(HttpStatusCode.Forbidden, code);
        (await client.ReadAsync("/api/v1/keys")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_new_password_ends_every_other_session()
    {
        var baton = await batons.GetAsync();
        var here = await baton.PersonAsync("teammate");
        var there = await Person.SignInAsync(baton, here.Email);

        (await here.Client.SendAsync("POST", "/api/v1/session/password", new { current_password = "not mine at all", password = "another good one" }))
            .ExpectProblem(HttpStatusCode.BadRequest, "password.wrong", "current_password");
        (await here.Client.SendAsync("POST", "/api/v1/session/password", new { current_password = Person.Password, password = "another good one" }))
            .Expect(HttpStatusCode.NoContent);

        (await here.Client.ReadAsync("/api/v1/session")).Expect(HttpStatusCode.OK);
        (await there.Client.ReadAsync("/api/v1/session")).ExpectProblem(HttpStatusCode.Unauthorized, "session.missing");
        await Person.SignInAsync(baton, here.Email, password: "another good one");
    }

    private static string Api(string path) => path.Replace("/desk/", "/api/v1/", StringComparison.Ordinal);
}
