using System.Net;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Widget;

public sealed class WidgetSettingsTests
{
    [Fact]
    public async Task Visitors_see_what_admins_set_and_nothing_secret()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        var secret = await Signed.SecretAsync(baton);
        (await baton.Admin.SendAsync("PUT", "/api/v1/widget", new
        {
            greetings = new { en = "Hello there", de = "Guten Tag" },
            colour = "#FFD400",
            position = "left",
            email = "required",
        })).Expect(HttpStatusCode.OK);

        var german = (await baton.Client().ReadAsync("/widget/config?language=de")).Expect(HttpStatusCode.OK);

        Assert.Equal("Guten Tag", german.Text("greeting"));
        Assert.Equal("Harborline", german.Text("name"));
        Assert.Equal("#1c1b19", german.Text("ink"));
        Assert.Equal("left", german.Text("position"));
        Assert.Equal("Europe/Berlin", german["hours"].GetProperty("time_zone").GetString());
        Assert.DoesNotContain(secret[^4..], german.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("origins", german.Body, StringComparison.Ordinal);
        Assert.True(german.Message.Headers.CacheControl!.Public);
    }

    [Fact]
    public async Task Two_admins_do_not_overwrite_each_other()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        (await baton.Admin.SendAsync("PUT", "/api/v1/widget", new { expected_version = 0, name = "Help" })).Expect(HttpStatusCode.OK);

        var late = await baton.Admin.SendAsync("PUT", "/api/v1/widget", new { expected_version = 0, name = "Support" });

        late.ExpectProblem(HttpStatusCode.Conflict, "widget.changed", "expected_version");
        Assert.Equal("Help", (await baton.Admin.ReadAsync("/api/v1/widget")).Text("name"));
    }

    [Fact]
    public async Task Settings_that_deserve_a_look_are_named()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        var changed = (await baton.Admin.SendAsync("PUT", "/api/v1/widget", new { requires_identity = true, colour = "#ffee99" })).Expect(HttpStatusCode.OK);

        Assert.Equal(3, changed["warnings"].GetArrayLength());
    }

    [Theory]
    [InlineData("""{"colour":"green"}""", "colour")]
    [InlineData("""{"greetings":{"xx":"Hi"}}""", "greetings")]
    [InlineData("""{"position":"top"}""", "position")]
    public async Task A_setting_that_cannot_be_is_refused(string body, string field)
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        (await baton.Admin.SendAsync("PUT", "/api/v1/widget", body)).ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", field);
    }

    [Fact]
    public async Task Where_an_address_is_required_it_is_asked_for_before_the_first_message()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        (await baton.Admin.SendAsync("PUT", "/api/v1/widget", new { email = "required" })).Expect(HttpStatusCode.OK);
        var visit = await Visit.BeginAsync(baton);

        var without = await visit.Client.SendAsync("POST", "/widget/tickets", new { message = "Hello", id = "1" });
        (await visit.Client.SendAsync("POST", "/widget/sessions", new { email = "anna@example.com" })).Expect(HttpStatusCode.OK);

        without.ExpectProblem(HttpStatusCode.BadRequest, "email.required", "email");
        await visit.AskAsync("Hello");
    }
}
