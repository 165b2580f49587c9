using System.Net;
using System.Net.Sockets;
using Baton.Tools.Catalogue;
using Microsoft.Extensions.Options;

namespace Baton.Tools.Http;

/// <summary>
/// The one client that calls addresses which people configure. A name is resolved here and the connection goes to the address
/// that was looked at, so that no second answer of the name server leads elsewhere; redirects are not followed.
/// </summary>
internal sealed class GuardedHttp : IDisposable
{
    private static readonly TimeSpan ConnectWithin = TimeSpan.FromSeconds(5);

    private readonly HashSet<string> privateHosts;

    public GuardedHttp(IOptions<ToolOptions> options)
    {
        privateHosts = new HashSet<string>(options.Value.PrivateHosts, StringComparer.OrdinalIgnoreCase);
        Client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = ConnectWithin,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            UseCookies = false,
            UseProxy = false,
            ConnectCallback = ConnectAsync,
        })
        {
            // Each call has a limit of its own.
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    public HttpClient Client { get; }

    public void Dispose() => Client.Dispose();

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = await Dns.GetHostAddressesAsync(host, cancellationToken);
        var isPrivate = privateHosts.Contains(host) || privateHosts.Contains($"{host}:{port}");
        var allowed = isPrivate ? addresses : [.. addresses.Where(OutsideAddress.Is)];
        if (allowed.Length is 0)
        {
            throw new ToolRefusalException(
                "address", $"{host} is not on the internet; name it under Tools:PrivateHosts if tools may call it.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
