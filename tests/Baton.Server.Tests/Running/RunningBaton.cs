using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Baton.Identity.Welcome;
using Baton.Server.Hosting;
using Baton.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Baton.Server.Tests.Running;

/// <summary>The real server on a real port, with the sample company, on a database that is gone afterwards.</summary>
internal sealed class RunningBaton : IAsyncDisposable
{
    /// <summary>Nothing that a test waits for may take longer.</summary>
    public static readonly TimeSpan Ceiling = TimeSpan.FromSeconds(60);

    private readonly TestDatabase database;
    private readonly WebApplication app;
    private readonly List<HttpClient> clients = [];

    private RunningBaton(TestDatabase database, WebApplication app)
    {
        (this.database, this.app) = (database, app);
        AdminKey = File.ReadAllText(AdminKeyFile).Trim();
        Admin = Client(AdminKey);
    }

    public string AdminKey { get; }

    public string AdminKeyFile => Path.Combine(database.Folder, "admin.key");

    public HttpClient Admin { get; }

    public Uri Address => new(app.Urls.Single());

    public IServiceProvider Services => app.Services;

    public static async Task<RunningBaton> StartAsync(
        DatabaseKind kind = DatabaseKind.Sqlite, bool isWorker = true, Action<WebApplication>? map = null,
        params (string Key, string Value)[] settings)
    {
        var database = await TestDatabase.CreateAsync(kind);
        var options = new StartOptions(
            database.Folder, database.ConnectionString, "http://127.0.0.1:0", true, isWorker, Repository.SampleWorkspace);
        var app = BatonHost.Build(options, builder =>
        {
            builder.Logging.ClearProviders();

            // Tests sign in a lot, all from one address, with passwords that nobody wants to steal.
            builder.Configuration["SignIn:HashIterations"] = "10000";
            builder.Configuration["SignIn:TriesPerAddress"] = "100000";
            foreach (var (key, value) in settings)
                builder.Configuration[key] = value;
        });
        map?.Invoke(app);
        await app.Services.GetRequiredService<Readiness>().PrepareAsync(CancellationToken.None);
        await app.StartAsync(CancellationToken.None);
        return new RunningBaton(database, app);
    }

    /// <summary>Prepares once more, as the next start on the same data does. Returns what people are told.</summary>
    public Task<IReadOnlyList<string>> PrepareAgainAsync() =>
        Services.GetRequiredService<Readiness>().PrepareAsync(CancellationToken.None);

    /// <summary>A client with a bearer key; with none, anonymous. <paramref name="from"/>: the loopback address it calls from.</summary>
    public HttpClient Client(string? key = null, string? from = null)
    {
        var client = new HttpClient(Handler(from)) { BaseAddress = Address, Timeout = Ceiling };
        if (key is not null)
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        lock (clients)
            clients.Add(client);
        return client;
    }

    /// <summary>A new key of a role; the role's word also names it.</summary>
    public async Task<string> KeyAsync(string role, string? name = null) =>
        (await Admin.SendAsync("POST", "/api/v1/keys", new { name = name ?? role, role })).Expect(HttpStatusCode.Created)
            .Text("secret");

    public async Task<HttpClient> TeammateAsync(string name) => Client(await KeyAsync("teammate", name));

    /// <summary>The path of a new first-admin link, as a start prints it; null when somebody is admin.</summary>
    public async Task<string?> FirstAdminLinkAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FirstAdminLink>().RunAsync(CancellationToken.None);
    }

    /// <summary>A person who joined by invitation and is signed in.</summary>
    public async Task<Person> PersonAsync(string role, string? name = null)
    {
        name ??= $"{role} {Guid.NewGuid():N}"[..20];
        var email = $"{name.Replace(' ', '.')}@example.org";
        var invite = (await Admin.SendAsync("POST", "/api/v1/invites", new { email, name, role })).Expect(HttpStatusCode.Created);
        return await Person.WelcomeAsync(this, new Uri(invite.Text("link")).AbsolutePath, name, email);
    }

    /// <summary>Who writes for the first time: on a shared server, a third contact on one matter goes to a person.</summary>
    public static string NewCustomer() => $"cust_{Guid.NewGuid():N}";

    /// <summary>Opens a ticket that no agent has looked at yet, or with <paramref name="wait"/>, one that has its answer.</summary>
    /// <param name="customer">By default one of its own.</param>
    public async Task<GivenTicket> OpenTicketAsync(
        int wait = 0, string description = "I forgot my password and the reset mail does not arrive.",
        string? category = "account_management", string? customer = null)
    {
        var request = new { customer_id = customer ?? NewCustomer(), subject = "Cannot sign in", description, category, priority = "medium" };
        var created = (await Admin.SendAsync("POST", $"/tickets/create?wait={wait}", request)).Expect(HttpStatusCode.Created);
        return new GivenTicket(created.Text("ticket_id"), created.Text("ticket_token"), created);
    }

    public async Task<T> ReadAsync<T>(Func<BatonDb, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<BatonDb>());
    }

    public Task WriteAsync(Func<BatonDb, Task> write) =>
        Services.GetRequiredService<ITransactions>().RunAsync((db, _) => write(db), CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        foreach (var client in clients)
            client.Dispose();
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
        await database.DisposeAsync();
    }

    private static SocketsHttpHandler Handler(string? from)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        if (from is not null)
        {
            handler.ConnectCallback = async (context, cancellationToken) =>
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                socket.Bind(new IPEndPoint(IPAddress.Parse(from), 0));
                await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            };
        }

        return handler;
    }
}

/// <summary>A ticket that was opened through the door, with the customer's key to it.</summary>
internal sealed record GivenTicket(string Id, string Token, Reply Created)
{
    /// <summary>Id of a file that the customer uploaded to it.</summary>
    public string? File { get; init; }

    public async Task<GivenTicket> WithFileAsync(RunningBaton baton)
    {
        using var form = new MultipartFormDataContent { { new StringContent("All is well."), "file", "log.txt" } };
        var response = await baton.Client(Token).PostAsync($"/tickets/{Id}/attachments", form, TestContext.Current.CancellationToken);
        var file = new Reply(response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response);
        return this with { File = file.Expect(HttpStatusCode.Created).Text("id") };
    }
}
