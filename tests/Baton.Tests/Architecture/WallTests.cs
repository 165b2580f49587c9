using System.Runtime.CompilerServices;

namespace Baton.Tests.Architecture;

/// <summary>The walls around features: HTTP stays at the doors, vendors in their project, entities in the product.</summary>
public sealed class WallTests
{
    private const string Fixtures = "Baton.Tests.Architecture.Fixtures";

    [Fact]
    public void Only_doors_know_http() => Assert.Empty(Rules.HttpBehindTheDoors(Modules.Baton, "Baton"));

    [Theory]
    [InlineData("HttpField")]
    [InlineData("HttpParameter")]
    [InlineData("HttpBaseType")]
    [InlineData("HttpGenericArgument")]
    [InlineData("HttpAttribute")]
    [InlineData("HttpBody")]
    public void Http_behind_a_door_is_caught(string way) =>
        Assert.Contains(Rules.HttpBehindTheDoors(Modules.Tests, Fixtures), broken => broken.Contains($".{way} uses", StringComparison.Ordinal));

    [Fact]
    public void Endpoints_sockets_and_setups_are_doors() =>
        Assert.DoesNotContain(Rules.HttpBehindTheDoors(Modules.Tests, Fixtures), broken => broken.Contains(".Fine", StringComparison.Ordinal));

    [Fact]
    public void The_product_names_no_vendor() => Assert.Empty(Rules.VendorAssemblies(Modules.Baton));

    [Fact]
    public void A_vendor_is_recognised()
    {
        var vendors = Rules.VendorAssemblies(Modules.Providers);

        Assert.Contains("Npgsql", vendors);
        Assert.Contains(vendors, name => name.Contains("Sqlite", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_entity_is_internal() => Assert.Empty(Rules.PublicEntities(Modules.Baton, "Baton"));

    [Fact]
    public void A_public_entity_is_caught() =>
        Assert.Equal([$"{Fixtures}.Storage.PublicEntity"], Rules.PublicEntities(Modules.Tests, Fixtures));

    [Fact]
    public void Providers_see_nothing_internal() =>
        Assert.DoesNotContain(
            typeof(BatonSetup).Assembly.GetCustomAttributes(typeof(InternalsVisibleToAttribute), false).Cast<InternalsVisibleToAttribute>(),
            friend => friend.AssemblyName.StartsWith("Baton.Providers", StringComparison.Ordinal)
                && !friend.AssemblyName.EndsWith(".Tests", StringComparison.Ordinal));

    [Theory]
    [InlineData("Baton.Tickets")]
    [InlineData("Baton.Answering")]
    [InlineData("Baton.Escalations")]
    [InlineData("Baton.Customers")]
    public void Databases_and_search_have_no_business_with(string feature) =>
        Assert.DoesNotContain(Rules.UsesOf(Modules.Providers, "Baton.Providers", feature), use =>
            use.StartsWith("Baton.Providers.Databases", StringComparison.Ordinal)
            || use.StartsWith("Baton.Providers.Search", StringComparison.Ordinal));

    [Fact]
    public void What_another_project_uses_is_found() =>
        Assert.NotEmpty(Rules.UsesOf(Modules.Providers, "Baton.Providers", "Baton.Storage"));
}
