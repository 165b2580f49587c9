using Mono.Cecil;

namespace Baton.Tests.Architecture;

public sealed class ArchitectureTests
{
    private static readonly AssemblyDefinition Product = Read(typeof(BatonSetup));
    private static readonly AssemblyDefinition Control = Read(typeof(ArchitectureTests));

    [Fact]
    public void Every_feature_folder_has_a_row_and_every_row_a_folder() =>
        Assert.Equal(Features.Rows.Keys.Order(StringComparer.Ordinal), Features.OnDisk());

    [Fact]
    public void Features_use_only_lower_rows() => Assert.Empty(Rules.FeatureDirection(Product));

    [Theory]
    [InlineData("ThroughAField")]
    [InlineData("ThroughAParameter")]
    [InlineData("ThroughABase")]
    [InlineData("ThroughAGenericArgument")]
    [InlineData("ThroughABody")]
    [InlineData("ThroughALambda")]
    public void A_feature_that_looks_upstairs_is_caught(string control) =>
        Assert.Contains(Rules.FeatureDirection(Control, "Controls"), offence => offence.Contains(control, StringComparison.Ordinal));

    [Fact]
    public void Http_stays_in_doors_and_set_up() => Assert.Empty(Rules.HttpOnlyInDoors(Product));

    [Fact]
    public void Http_elsewhere_is_caught() =>
        Assert.Contains(Rules.HttpOnlyInDoors(Control), offence => offence.Contains("HttpWhereItDoesNotBelong", StringComparison.Ordinal));

    [Fact]
    public void The_product_names_no_vendor() => Assert.Empty(Rules.NoVendors(Product));

    [Fact]
    public void A_vendor_reference_is_caught() =>
        Assert.NotEmpty(Rules.NoVendors(Read(typeof(Providers.Databases.DatabaseSetup))));

    [Fact]
    public void Names_say_what_they_mean() => Assert.Empty(Rules.NamesSayWhatTheyMean(Product));

    [Fact]
    public void An_empty_name_is_caught() =>
        Assert.Contains(Rules.NamesSayWhatTheyMean(Control), name => name.EndsWith("TicketManager", StringComparison.Ordinal));

    private static AssemblyDefinition Read(Type type) => AssemblyDefinition.ReadAssembly(type.Assembly.Location);
}
