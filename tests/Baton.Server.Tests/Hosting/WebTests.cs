using System.Net;
using Baton.Server.Commands;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Hosting;

public sealed class WebTests(SharedBatons batons)
{
    [Fact]
    public async Task The_description_in_the_repository_is_the_one_that_is_served()
    {
        var baton = await batons.GetAsync();

        var served = (await baton.Client().ReadAsync("/openapi/v1.json")).Expect(HttpStatusCode.OK).Body;

        var kept = await File.ReadAllTextAsync(
            Path.Combine(Repository.Root, "docs", "api", "openapi.json"), TestContext.Current.CancellationToken);
        Assert.True(OpenApiCommand.Stable(served) == kept, "docs/api/openapi.json is stale; run eng/api.");
    }

    [Fact]
    public async Task Whoever_opens_the_address_in_a_browser_comes_to_the_desk()
    {
        var baton = await batons.GetAsync();

        var reply = (await baton.Client().ReadAsync("/")).Expect(HttpStatusCode.Redirect);

        Assert.Equal("/desk/", Assert.Single(reply.Message.Headers.GetValues("Location")));
    }
}
