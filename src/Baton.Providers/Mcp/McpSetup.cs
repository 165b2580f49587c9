using Baton.Tools.Catalogue;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Providers.Mcp;

public static class McpSetup
{
    /// <summary>Tools of MCP servers, for the catalogue.</summary>
    public static IServiceCollection AddMcp(this IServiceCollection services) =>
        services.AddSingleton<IToolProvider, McpServers>();
}
