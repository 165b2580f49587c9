using Baton.Channels;
using Baton.Providers.Databases;
using Baton.Providers.Mcp;
using Baton.Providers.Embeddings;
using Baton.Providers.Meaning;
using Baton.Server.Security;
using Baton.Server.Telemetry;
using Baton.Storage;
using Baton.Tools.Http;

namespace Baton.Server.Hosting;

/// <summary>Puts the parts together: product, providers, security, telemetry.</summary>
internal static class BatonHost
{
    private const long LargestRequest = 1024 * 1024;

    public static WebApplication Build(StartOptions options, Action<WebApplicationBuilder>? change = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(BatonHost).Assembly.GetName().Name,
        });
        builder.WebHost.UseUrls(options.Urls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
        });
        builder.Host.UseDefaultServiceProvider(provider => (provider.ValidateOnBuild, provider.ValidateScopes) = (true, true));

        builder.Services.AddBaton();
        _ = options.Database is { } database
            ? builder.Services.AddPostgres(database)
            : builder.Services.AddSqlite(options.DataFolder);
        builder.Services.AddMeaning(PreparedFiles.Get);
        builder.Services.AddMcp();
        builder.Services.PostConfigure<ToolOptions>(tools => tools.DataFolder = options.DataFolder);
        builder.Services.AddEmbeddings(builder.Configuration);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton<Readiness>();
        builder.Services.AddSecurity();
        builder.Services.AddTelemetry(builder.Configuration);
        builder.Services.AddProblems();
        builder.Services.AddWebPages();
        builder.Services.AddOpenApi("v1", OpenApiDocument.Configure);
        if (options.IsWorker)
            builder.Services.AddBatonWorker();
        change?.Invoke(builder);

        var app = builder.Build();
        app.UseProblems();

        // Before security, which lets sockets alone carry their token in the address.
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(20), KeepAliveTimeout = TimeSpan.FromSeconds(20) });
        app.UseSecurityHeaders();
        if (options.IsWeb)
            app.UseWebPages();

        // Here and not at the start: a file that was built is served before the desk takes its address.
        app.UseRouting();
        app.UseSecurity();
        app.UseZeroByteRefusal();
        app.MapHealth();
        if (options.IsWeb)
        {
            app.KeepRawBodies();
            app.MapBaton();
            app.MapOpenApi().AllowAnonymous();
            app.MapWebPages();
            app.MapWidgetPages();
        }

        return app;
    }
}
