using System.Net;
using System.Text;
using System.Text.Json;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Tickets;

/// <summary>Whatever is sent, the answer says in the same shape what is wrong with it, and never shows the inside.</summary>
public sealed class BadInputTests(SharedBatons batons)
{
    private const string Good = """{"customer_id":"cust_001","subject":"Hello","description":"A question."}""";

    public static TheoryData<string, string, string> BadTickets => new()
    {
        { "no customer", """{"subject":"Hello","description":"A question."}""", "customer_id" },
        { "no subject", """{"customer_id":"c","description":"A question."}""", "subject" },
        { "no description", """{"customer_id":"c","subject":"Hello"}""", "description" },
        { "nothing at all", "{}", "customer_id" },
        { "customer null", With("customer_id", "null"), "customer_id" },
        { "subject null", With("subject", "null"), "subject" },
        { "description null", With("description", "null"), "description" },
        { "customer empty", With("customer_id", "\"\""), "customer_id" },
        { "customer of spaces", With("customer_id", "\"   \""), "customer_id" },
        { "subject empty", With("subject", "\"\""), "subject" },
        { "subject of spaces", With("subject", "\"   \""), "subject" },
        { "description empty", With("description", "\"\""), "description" },
        { "description of line ends", With("description", "\"\\n\\n\""), "description" },
        { "customer too long", With("customer_id", Quoted(101)), "customer_id" },
        { "subject too long", With("subject", Quoted(301)), "subject" },
        { "description too long", With("description", Quoted(20_001)), "description" },
        { "customer a number", With("customer_id", "17"), "customer_id" },
        { "subject a list", With("subject", "[\"Hello\"]"), "subject" },
        { "description an object", With("description", "{\"text\":\"Hello\"}"), "description" },
        { "unknown category", With("category", "\"gardening\""), "category" },
        { "two categories", With("category", "\"bug_report,feature_request\""), "category" },
        { "category by number", With("category", "2"), "category" },
        { "category by a number that is none", With("category", "99"), "category" },
        { "category by a number in quotes", With("category", "\"2\""), "category" },
        { "unknown priority", With("priority", "\"critical\""), "priority" },
        { "priority true", With("priority", "true"), "priority" },
        { "zero byte in the customer", With("customer_id", "\"cust\\u0000\""), "customer_id" },
        { "line end in the customer", With("customer_id", "\"cust\\n001\""), "customer_id" },
        { "escape in the subject", With("subject", "\"\\u001b[31mHello\""), "subject" },
        { "zero byte in the description", With("description", "\"Hello\\u0000\""), "description" },
        { "half a surrogate pair", With("description", "\"Hello \\ud800\""), "description" },
        { "not JSON", "customer_id=cust_001", "body" },
        { "cut off", Good[..^5], "description" },
        { "empty body", "", "body" },
        { "a list", "[]", "body" },
        { "a word", "\"Hello\"", "body" },
        { "a number", "5", "body" },
        { "null", "null", "body" },
        { "raw control character", Good.Replace("Hello", "Hel\u0001lo", StringComparison.Ordinal), "subject" },
    };

    [Theory]
    [MemberData(nameof(BadTickets), DisableDiscoveryEnumeration = true)]
    public async Task A_bad_ticket_is_refused_and_the_field_is_named(string what, string body, string field)
    {
        foreach (var kind in Enum.GetValues<DatabaseKind>())
        {
            var baton = await batons.GetAsync(kind);

            var reply = await baton.Admin.SendAsync("POST", "/tickets/create?wait=0", body);

            Assert.True(reply.Status is HttpStatusCode.BadRequest, $"{what} on {kind}: {reply.Status} {reply.Body}");
            reply.ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", field);
            Assert.NotEmpty(reply.Text("detail"));
        }
    }

    [Theory]
    [InlineData("{}", "message")]
    [InlineData("""{"message":null}""", "message")]
    [InlineData("""{"message":""}""", "message")]
    [InlineData("""{"message":"  "}""", "message")]
    [InlineData("""{"message":5}""", "message")]
    [InlineData("""{"message":"a\u0000b"}""", "message")]
    [InlineData("""{"message":"Hello","sender":"agent"}""", "sender")]
    [InlineData("""{"message":"Hello","sender":1}""", "sender")]
    [InlineData("[]", "body")]
    [InlineData("null", "body")]
    public async Task A_bad_message_is_refused_and_the_field_is_named(string body, string field)
    {
        foreach (var kind in Enum.GetValues<DatabaseKind>())
        {
            var baton = await batons.GetAsync(kind);
            var ticket = await baton.OpenTicketAsync();

            var reply = await baton.Admin.SendAsync("POST", $"/tickets/{ticket.Id}/messages?wait=0", body);

            reply.ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", field);
        }
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("121")]
    [InlineData("abc")]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    [InlineData("%00")]
    public async Task A_bad_wait_is_refused_and_opens_no_ticket(string wait)
    {
        var baton = await batons.GetAsync();
        var customer = $"waiter-{Guid.NewGuid():N}";

        var reply = await baton.Admin.SendAsync(
            "POST", $"/tickets/create?wait={wait}", new { customer_id = customer, subject = "Hello", description = "A question." });

        reply.ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", "wait");
        Assert.Empty((await baton.Admin.ReadAsync($"/api/v1/tickets?customer_id={customer}"))["items"].EnumerateArray());
    }

    [Theory]
    [InlineData("GET", "/tickets/abc", "id")]
    [InlineData("GET", "/tickets/create", "id")]
    [InlineData("GET", "/tickets/00000000-0000-0000-0000-00000000000g", "id")]
    [InlineData("POST", "/tickets/abc/messages", "id")]
    [InlineData("GET", "/api/v1/tickets/1%27%20or%201=1", "id")]
    [InlineData("POST", "/api/v1/tickets/abc/take-over", "id")]
    [InlineData("GET", "/api/v1/tickets?limit=0", "limit")]
    [InlineData("GET", "/api/v1/tickets?limit=abc", "limit")]
    [InlineData("GET", "/api/v1/tickets?limit=201", "limit")]
    [InlineData("GET", "/api/v1/tickets?cursor=abc", "cursor")]
    [InlineData("GET", "/api/v1/tickets?status=lost", "status")]
    [InlineData("GET", "/api/v1/tickets?category=7", "category")]
    [InlineData("GET", "/api/v1/search", "q")]
    [InlineData("GET", "/api/v1/search?q=password&limit=0", "limit")]
    [InlineData("GET", "/api/v1/search?q=password&audience=everybody", "audience")]
    [InlineData("GET", "/api/v1/search?q=password&audience=99", "audience")]
    [InlineData("GET", "/api/v1/work?state=lost", "state")]
    [InlineData("DELETE", "/api/v1/keys/abc", "id")]
    public async Task A_bad_address_is_refused_and_the_part_is_named(string method, string path, string field)
    {
        var baton = await batons.GetAsync();

        var reply = await baton.Admin.SendAsync(method, path, method is "POST" ? new { message = "Hello" } : null);

        reply.ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", field);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Strange_words_in_an_address_are_no_failure(DatabaseKind kind)
    {
        var baton = await batons.GetAsync(kind);

        string[] paths =
        [
            "/api/v1/tickets?agent=%00", "/api/v1/tickets?customer_id=%00'--", "/api/v1/search?q=%00", "/api/v1/search?q=%22%20OR%20*",
            "/api/v1/search?q=", "/api/v1/articles/nothing%27", "/api/v1/articles/kb_001?version=-1", "/api/v1/tickets?cursor=-1_-1",
            $"/api/v1/tickets/{Guid.NewGuid()}/events?after=-5", "/api/v1/search?q=" + new string('a', 5_000),
        ];

        foreach (var path in paths)
        {
            var reply = await baton.Admin.ReadAsync(path);
            Assert.True((int)reply.Status < 500, $"{path}: {reply.Status} {reply.Body}");
            if (!reply.Message.IsSuccessStatusCode)
                reply.ExpectNoInsides();
        }
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    [InlineData("application/xml")]
    public async Task Another_content_type_is_not_taken(string mediaType)
    {
        var baton = await batons.GetAsync();

        var reply = await baton.Admin.SendAsync("POST", "/tickets/create", Good, mediaType);

        reply.ExpectProblem(HttpStatusCode.UnsupportedMediaType, "input.not_json");
    }

    [Theory]
    [InlineData("/tickets/create")]
    [InlineData("/api/v1/keys")]
    public async Task A_body_over_the_limit_is_too_large(string path)
    {
        var baton = await batons.GetAsync();

        // Asks first, as well-behaved clients of large bodies do: the refusal comes before the body is on its way.
        var reply = await baton.Admin.SendAsync(
            "POST", path, $"{{\"subject\":\"{new string('a', 1_100_000)}\"}}", headers: ("Expect", "100-continue"));

        reply.ExpectProblem(HttpStatusCode.RequestEntityTooLarge, "input.too_large");
    }

    [Fact]
    public async Task A_body_nested_without_end_is_refused()
    {
        var baton = await batons.GetAsync();
        var deep = new StringBuilder().Insert(0, "{\"a\":", 5_000).Append('1').Append('}', 5_000).ToString();

        var reply = await baton.Admin.SendAsync("POST", "/tickets/create", With("metadata", deep));

        reply.ExpectProblem(HttpStatusCode.BadRequest, "input.invalid");
    }

    [Theory]
    [InlineData("POST", "/tickets/{0}", HttpStatusCode.MethodNotAllowed, "method_not_allowed")]
    [InlineData("DELETE", "/dashboard/metrics", HttpStatusCode.MethodNotAllowed, "method_not_allowed")]
    [InlineData("GET", "/nowhere", HttpStatusCode.NotFound, "not_found")]
    public async Task A_door_that_is_not_there_says_so(string method, string path, HttpStatusCode status, string code)
    {
        var baton = await batons.GetAsync();
        var address = string.Format(System.Globalization.CultureInfo.InvariantCulture, path, Guid.NewGuid());

        (await baton.Admin.SendAsync(method, address)).ExpectProblem(status, code);
    }

    [Fact]
    public async Task Words_that_only_look_dangerous_are_kept_as_they_are()
    {
        foreach (var kind in Enum.GetValues<DatabaseKind>())
        {
            var baton = await batons.GetAsync(kind);
            const string Text = "'; drop table tickets; -- <script>alert(1)</script> \u202e\u001b[31m {{7*7}} 😀 \"\\\t\r\n Grüße";

            var opened = await baton.OpenTicketAsync(description: Text);

            Assert.Equal(Text, (await baton.Admin.ReadAsync($"/tickets/{opened.Id}")).Text("description"));
        }
    }

    private static string Quoted(int length) => $"\"{new string('a', length)}\"";

    /// <summary>A good ticket with one field put in its place as raw JSON.</summary>
    private static string With(string field, string value)
    {
        var fields = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(Good)!
            .ToDictionary(pair => pair.Key, pair => pair.Value.GetRawText());
        fields[field] = value;
        return "{" + string.Join(",", fields.Select(pair => $"\"{pair.Key}\":{pair.Value}")) + "}";
    }
}
