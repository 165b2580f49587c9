#pragma warning disable ASP0029 // The only way to ask what the validation knows.
using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Reflection;
using Baton.Server.Tests.Running;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Validation;

namespace Baton.Server.Tests.Hosting;

public sealed class DescriptionTests(SharedBatons batons)
{
    [Theory]
    [InlineData("/tickets/create", "post")]
    [InlineData("/tickets/{id}", "get")]
    [InlineData("/tickets/{id}/messages", "post")]
    [InlineData("/dashboard/metrics", "get")]
    public async Task The_description_lists_the_first_api(string path, string method)
    {
        var baton = await batons.GetAsync();

        var document = (await baton.Client().ReadAsync("/openapi/v1.json")).Expect(HttpStatusCode.OK);

        var operation = document["paths"].GetProperty(path).GetProperty(method);
        Assert.NotEmpty(operation.GetProperty("responses").EnumerateObject());
    }

    [Fact]
    public async Task The_process_says_that_it_lives_and_is_ready()
    {
        var baton = await batons.GetAsync();

        Assert.Equal("ok", (await baton.Client().ReadAsync("/healthz")).Expect(HttpStatusCode.OK).Body);
        Assert.Equal("ready", (await baton.Client().ReadAsync("/readyz")).Expect(HttpStatusCode.OK).Text("status"));
    }

    [Fact]
    public async Task A_collector_on_this_machine_reads_the_metrics_without_a_key()
    {
        // One of its own: a listener that has seen the meters of a thousand other servers in this process takes no more.
        await using var baton = await RunningBaton.StartAsync();
        await baton.OpenTicketAsync(wait: 20);

        var metrics = (await baton.Client().ReadAsync("/metrics")).Expect(HttpStatusCode.OK);

        Assert.Contains("# TYPE", metrics.Body, StringComparison.Ordinal);
        Assert.Contains("http_server_request_duration", metrics.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_elsewhere_the_metrics_need_an_admin_key()
    {
        var baton = await batons.GetAsync();
        (string, string) forwarded = ("X-Forwarded-For", "203.0.113.7");

        (await baton.Client().SendAsync("GET", "/metrics", headers: forwarded)).ExpectProblem(HttpStatusCode.Unauthorized, "key.missing");
        (await baton.Admin.SendAsync("GET", "/metrics", headers: forwarded)).Expect(HttpStatusCode.OK);
    }

    /// <summary>A request record outside the reach of the generator is not validated and nobody says so (house rule C7).</summary>
    [Fact]
    public async Task Every_request_with_rules_is_known_to_the_validation()
    {
        var baton = await batons.GetAsync();
        var validation = baton.Services.GetRequiredService<IOptions<ValidationOptions>>().Value;

        var withRules = baton.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<MethodInfo>()?.GetParameters() ?? [])
            .Select(parameter => parameter.ParameterType).Distinct().Where(HasRules).ToList();

        Assert.NotEmpty(withRules);
        Assert.All(withRules, type => Assert.True(validation.TryGetValidatableTypeInfo(type, out _), $"{type} is not validated."));
        Assert.True(HasRules(typeof(Planted)));
        Assert.False(validation.TryGetValidatableTypeInfo(typeof(Planted), out _));
    }

    private static bool HasRules(Type type) =>
        type.GetProperties().Any(property => property.GetCustomAttributes<ValidationAttribute>().Any());

    /// <summary>What the guard must notice: rules that nobody checks.</summary>
    internal sealed record Planted([property: Required] string Name);
}
