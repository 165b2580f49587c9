using System.Collections.Concurrent;
using System.Net.Http.Headers;

namespace Baton.Server.Tests.Durability;

/// <summary>Where customers find the server. After each crash it has a new life, at a new address.</summary>
internal sealed class FrontDoor : IDisposable
{
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<int, TaskCompletionSource<HttpClient>> lives = new();
    private readonly ConcurrentBag<HttpClient> clients = [];

    /// <summary>The latest life that was opened; the first is 1.</summary>
    public int Life { get; private set; }

    /// <summary>A client of the given life, as soon as that life begins.</summary>
    public Task<HttpClient> InLifeAsync(int life, CancellationToken cancellationToken) => Of(life).Task.WaitAsync(cancellationToken);

    public HttpClient Open(Uri address, string key)
    {
        var client = new HttpClient { BaseAddress = address, Timeout = LongestAnswer };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        clients.Add(client);
        Life++;
        Of(Life).SetResult(client);
        return client;
    }

    public void Dispose()
    {
        foreach (var client in clients)
            client.Dispose();
    }

    private TaskCompletionSource<HttpClient> Of(int life) =>
        lives.GetOrAdd(life, _ => new TaskCompletionSource<HttpClient>(TaskCreationOptions.RunContinuationsAsynchronously));
}
