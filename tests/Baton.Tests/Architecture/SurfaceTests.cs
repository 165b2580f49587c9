namespace Baton.Tests.Architecture;

public sealed class SurfaceTests
{
    private const string Fixtures = "Baton.Tests.Architecture.Fixtures";

    [Fact]
    public void The_product_shows_ports_values_options_and_its_setup() => Assert.Empty(PublicSurface.Unexpected(Modules.Baton, "Baton"));

    [Theory]
    [InlineData("PublicOperation")]
    [InlineData("PublicOperation/PublicNested")]
    [InlineData("PublicStatics")]
    public void A_public_operation_is_caught(string type) =>
        Assert.Contains($"{Fixtures}.Storage.{type}", PublicSurface.Unexpected(Modules.Tests, Fixtures));

    [Theory]
    [InlineData("IFinePort")]
    [InlineData("FineRecord")]
    public void Ports_and_records_may_be_public(string type) =>
        Assert.DoesNotContain($"{Fixtures}.Storage.{type}", PublicSurface.Unexpected(Modules.Tests, Fixtures));

    [Fact]
    public void What_travels_cannot_be_changed_on_the_way() => Assert.Empty(PublicSurface.Changeable(Modules.Baton, "Baton"));

    [Fact]
    public void A_record_with_a_setter_is_caught() =>
        Assert.Equal([$"{Fixtures}.Storage.ChangeableRecord.Word"], PublicSurface.Changeable(Modules.Tests, Fixtures));

    [Fact]
    public void Names_say_something() => Assert.Empty(Rules.EmptyNames(
        Rules.TypeNames(Modules.Baton, "Baton").Concat(Rules.TypeNames(Modules.Providers, "Baton.Providers")).Concat(FilesAndFolders())));

    [Theory]
    [InlineData("TicketManager")]
    [InlineData("HelperForTickets")]
    [InlineData("TicketUtils")]
    [InlineData("MessageProcessor")]
    [InlineData("CustomerData")]
    [InlineData("TicketInfo")]
    [InlineData("HandlerBase")]
    [InlineData("TicketImpl")]
    [InlineData("TicketService")]
    [InlineData("ServiceForTickets")]
    public void An_empty_name_is_caught(string name) => Assert.Equal([name], Rules.EmptyNames([name]));

    [Theory]
    [InlineData("DatabaseCustomers")]
    [InlineData("Information")]
    [InlineData("ProcessingResult")]
    [InlineData("Management")]
    public void A_word_counts_only_as_a_whole(string name) => Assert.Empty(Rules.EmptyNames([name]));

    private static IEnumerable<string> FilesAndFolders()
    {
        var source = Path.Combine(Repository.Root, "src");
        return from file in Directory.GetFiles(source, "*.cs", SearchOption.AllDirectories)
               let place = Path.GetRelativePath(source, file)
               where !place.Contains("/obj/", StringComparison.Ordinal) && !place.Contains("/bin/", StringComparison.Ordinal)
               from name in place.Split('/', '\\')
               select Path.GetFileNameWithoutExtension(name);
    }
}
