namespace Baton.Server.Commands;

/// <summary>For commands whose output is for people: only what went wrong, and on standard error.</summary>
internal static class QuietLogs
{
    public static void Apply(WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.PostConfigure<LoggerFilterOptions>(filter =>
        {
            filter.Rules.Clear();
            filter.MinLevel = LogLevel.Error;
        });
    }
}
