using System.Net.Sockets;
using Baton.Server.Hosting;
using Microsoft.Extensions.Options;

namespace Baton.Server.Commands;

/// <summary>Says in one line why the program cannot start and what to do; the exit code is 2 for a wrong setting, 1 otherwise.</summary>
internal static class StartFailure
{
    public static int Tell(Exception failure, StartOptions options)
    {
        var (line, code) = failure switch
        {
            OptionsValidationException wrong => (string.Join(" ", wrong.Failures), 2),
            IOException { InnerException: SocketException or Microsoft.AspNetCore.Connections.AddressInUseException } =>
                ($"{options.Urls} is in use; choose another address with --urls.", 2),
            UriFormatException or FormatException => ($"--urls {options.Urls}: {failure.Message}", 2),
            InvalidOperationException => (failure.Message, 2),
            ArgumentException => ($"--database: {failure.Message}", 2),
            IOException or UnauthorizedAccessException => ($"--data {options.DataFolder}: {failure.Message}", 2),
            _ when options.Database is not null => ($"PostgreSQL cannot be used: {failure.GetBaseException().Message}", 1),
            _ => ($"{failure.GetBaseException().Message} (data folder {Path.GetFullPath(options.DataFolder)})", 1),
        };
        Console.Error.WriteLine($"baton: {line}");
        return code;
    }
}
