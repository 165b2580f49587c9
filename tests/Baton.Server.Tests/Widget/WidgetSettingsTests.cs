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

    [Fact]
    public async Task Visitors_send_files_only_while_the_widget_takes_them()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        var visit = await Visit.BeginAsync(baton);
        var ticket = await visit.AskAsync("Hello");
        (await UploadAsync(visit.Client, $"/tickets/{ticket}/attachments")).Expect(HttpStatusCode.Created);
        (await baton.Admin.SendAsync("PUT", "/api/v1/widget", new { allows_attachments = false })).Expect(HttpStatusCode.OK);

        var refused = await UploadAsync(visit.Client, $"/tickets/{ticket}/attachments");

        refused.ExpectProblem(HttpStatusCode.Forbidden, "attachment.off", "file");
        Assert.Contains("Settings → Widget", refused.Text("detail"), StringComparison.Ordinal);
        (await UploadAsync(baton.Admin, $"/api/v1/tickets/{ticket}/attachments")).Expect(HttpStatusCode.Created);
        var direct = await baton.OpenTicketAsync();
        (await UploadAsync(baton.Client(direct.Token), $"/tickets/{direct.Id}/attachments")).Expect(HttpStatusCode.Created);
    }

    [Fact]
    public async Task The_limits_of_files_are_told_as_they_are_kept()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false, settings: ("Attachments:LargestFile", "2048"));
        var visit = await Visit.BeginAsync(baton);
        var ticket = await visit.AskAsync("Hello");

        var config = (await baton.Client().ReadAsync("/widget/config")).Expect(HttpStatusCode.OK)["files"];
        var limits = (await baton.Admin.ReadAsync("/api/v1/attachments/limits")).Expect(HttpStatusCode.OK);

        Assert.Equal(2048, config.GetProperty("largest_file").GetInt32());
        Assert.Equal(config.GetRawText(), limits.Json.GetRawText());
        Assert.Equal(config.GetRawText(), (await baton.Admin.ReadAsync("/api/v1/widget"))["files"].GetRawText());
        var endings = config.GetProperty("endings").EnumerateArray().Select(ending => ending.GetString()).ToList();
        Assert.Contains("pdf", endings);
        Assert.DoesNotContain("html", endings);
        (await UploadAsync(visit.Client, $"/tickets/{ticket}/attachments", size: 2048)).Expect(HttpStatusCode.Created);
        (await UploadAsync(visit.Client, $"/tickets/{ticket}/attachments", size: 2049))
            .ExpectProblem(HttpStatusCode.RequestEntityTooLarge, "attachment.too_large", "file");
    }

    private static async Task<Reply> UploadAsync(HttpClient client, string path, int size = 20)
    {
        using var form = new MultipartFormDataContent { { new StringContent(new string('a', size)), "file", "log.txt" } };
        var response = await client.PostAsync(path, form, TestContext.Current.CancellationToken);
        return new Reply(response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response);
    }
}
