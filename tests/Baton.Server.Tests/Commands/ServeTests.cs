using System.Net;
using System.Net.Sockets;
using Xunit;

namespace Baton.Server.Tests.Commands;

public sealed class ServeTests
{
    [Fact]
    public async Task A_port_in_use_is_told_in_one_line()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        using var folder = new TemporaryFolder();

        var (exit, output, error) = await CommandProcess.RunAsync(
            "serve", "--urls", $"http://{taken.LocalEndpoint}", "--data", folder.Path, "--workspace", Repository.SampleWorkspace);

        Assert.Equal(2, exit);
        Assert.Empty(output);
        Assert.Equal($"baton: http://{taken.LocalEndpoint} is in use; choose another address with --urls.", error.Trim());
    }
}
