using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Baton.Benchmarks.Intake;

/// <summary>
/// One keep-alive connection that opens one ticket after the other. Bare sockets: HttpClient takes several times the
/// processor time a request, which on two processors would be missing in the server that is measured.
/// </summary>
internal sealed class TicketSender : IDisposable
{
    private static readonly byte[] Created = "HTTP/1.1 201"u8.ToArray();
    private static readonly byte[] End = "\r\n0\r\n\r\n"u8.ToArray();

    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[][] requests;
    private readonly byte[] response = new byte[16 * 1024];
    private readonly int port;
    private int next;

    public TicketSender(int port, string key, int first)
    {
        (this.port, next) = (port, first);
        requests =
        [
            .. Questions.Bodies.Select(body => (byte[])
            [
                .. Encoding.ASCII.GetBytes(
                    $"POST /tickets/create?wait=0 HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAuthorization: Bearer {key}\r\n"
                    + $"Content-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"),
                .. body,
            ]),
        ];
    }

    public ValueTask ConnectAsync(CancellationToken cancellationToken) =>
        socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), cancellationToken);

    /// <summary>Opens tickets until the time is over or enough are open, and returns how long each took.</summary>
    public async Task<Latencies> RunAsync(long until, int atMost, CancellationToken cancellationToken)
    {
        var taken = new Latencies();
        while (taken.Count < atMost && Stopwatch.GetTimestamp() < until)
        {
            var start = Stopwatch.GetTimestamp();
            await socket.SendAsync(requests[next++ % requests.Length], cancellationToken);
            await ReceiveAsync(cancellationToken);
            taken.Add(Stopwatch.GetElapsedTime(start));
        }

        return taken;
    }

    public void Dispose() => socket.Dispose();

    /// <summary>The server sends JSON in chunks; the empty one is the last.</summary>
    private async Task ReceiveAsync(CancellationToken cancellationToken)
    {
        var length = 0;
        do
        {
            var received = await socket.ReceiveAsync(response.AsMemory(length), cancellationToken);
            length += received;
            if (received is 0 || (length > Created.Length && !response.AsSpan().StartsWith(Created)))
                throw new InvalidOperationException($"No ticket was opened: {Encoding.UTF8.GetString(response, 0, length)}");
        }
        while (!response.AsSpan(0, length).EndsWith(End));
    }
}
