using Baton.Answering;
using Baton.Work;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Baton.Server.Telemetry;

/// <summary>
/// Traces and metrics by OpenTelemetry: always kept for <c>/metrics</c>, sent out where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c>
/// names a collector.
/// </summary>
internal static class TelemetrySetup
{
    private static readonly string[] Sources = [WorkTelemetry.Name, AnsweringTelemetry.Name, "Microsoft.AspNetCore", "Npgsql"];

    private static readonly string[] Meters =
    [
        WorkTelemetry.Name, AnsweringTelemetry.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel",
        "System.Runtime", "Microsoft.EntityFrameworkCore", "Npgsql",
    ];

    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        var isExported = configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 };
        var resource = ResourceBuilder.CreateDefault().AddService("baton");
        services.AddSingleton(_ =>
        {
            var meters = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(Meters)
                // Each question gets the figures of its own moment; nobody asks so often that keeping an answer would pay.
                .AddPrometheusExporter(exporter => exporter.ScrapeResponseCacheDurationMilliseconds = 0);
            return (isExported ? meters.AddOtlpExporter() : meters).Build();
        });
        if (isExported)
        {
            services.AddSingleton(_ => Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource)
                .AddSource(Sources).AddOtlpExporter().Build());
            services.AddHostedService<TelemetryStart>();
        }

        return services;
    }

    /// <summary>A tracer provider listens only once somebody has made it.</summary>
    private sealed class TelemetryStart(TracerProvider tracer) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.FromResult(tracer);

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
