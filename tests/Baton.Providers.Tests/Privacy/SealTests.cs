using Baton.Channels.Widget;
using Baton.Identity.Sessions;
using Baton.Privacy;
using Baton.Providers.Tests.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Providers.Tests.Privacy;

/// <summary>Nodes share a database and no folder; what one sealed, the others open.</summary>
public sealed class SealTests
{
    [Fact]
    public async Task What_one_node_seals_another_opens()
    {
        await using var desk = await TestDesk.OpenAsync(DatabaseKind.Postgres);
        await using var other = Node.On(desk.Database);
        await using var third = Node.On(desk.Database);

        var closed = Seal(desk.Services).Close("JBSWY3DPEHPK3PXP");

        Assert.DoesNotContain("JBSWY3DPEHPK3PXP", closed, StringComparison.Ordinal);
        Assert.Equal("JBSWY3DPEHPK3PXP", Seal(other.Services).Open(closed));
        Assert.Equal("another", Seal(desk.Services).Open(Seal(third.Services).Close("another")));
        Assert.False(Directory.Exists(Path.Combine(desk.Database.Folder, "keys")));
    }

    [Theory, OnEveryDatabase]
    public async Task One_kind_of_secret_does_not_open_as_another(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);

        var closed = Seal(desk.Services).Close("JBSWY3DPEHPK3PXP");

        Assert.Null(Seal(desk.Services, IdentityKey.Purpose).Open(closed));
    }

    [Fact]
    public async Task A_copy_of_a_sqlite_database_alone_opens_nothing()
    {
        await using var desk = await TestDesk.OpenAsync();
        await using var elsewhere = await TestDesk.OpenAsync();

        var closed = Seal(desk.Services).Close("JBSWY3DPEHPK3PXP");

        Assert.Null(Seal(elsewhere.Services).Open(closed));
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(desk.Database.Folder, "keys")));
    }

    private static Seal Seal(IServiceProvider services, string purpose = Codes.Purpose) =>
        services.GetRequiredKeyedService<Seal>(purpose);
}
