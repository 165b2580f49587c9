using Baton.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Providers.Tests.Databases;

public sealed class AnnouncementTests
{
    private const string Topic = "test.topic";

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Nothing_is_announced_before_the_commit(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        using var ring = Signals(desk).Subscribe(Topic);

        var isEarly = await desk.WriteAsync(async db =>
        {
            db.Announce(Topic, "key");
            await db.SaveChangesAsync();
            return ring.TryTake();
        });

        Assert.False(isEarly);
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Whoever_waits_for_the_commit_finds_it_announced(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        using var ring = Signals(desk).Subscribe(Topic);

        for (var round = 0; round < 300; round++)
        {
            await AnnounceAsync(desk);

            Assert.True(ring.TryTake());
        }
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Work_that_fails_announces_nothing(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        using var ring = Signals(desk).Subscribe(Topic);

        await Assert.ThrowsAsync<InvalidDataException>(() => desk.WriteAsync<bool>(db =>
        {
            db.Announce(Topic, "key");
            throw new InvalidDataException("The work failed.");
        }));

        Assert.False(ring.TryTake());
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_later_transaction_does_not_announce_it_again(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        using var ring = Signals(desk).Subscribe(Topic);
        await AnnounceAsync(desk);
        Assert.True(ring.TryTake());

        await desk.WriteAsync(_ => Task.FromResult(true));

        Assert.False(ring.TryTake());
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Only_subscribers_of_the_topic_and_key_are_woken(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        using var other = Signals(desk).Subscribe("test.other");
        using var otherKey = Signals(desk).Subscribe(Topic, "other");
        using var sameKey = Signals(desk).Subscribe(Topic, "key");

        await AnnounceAsync(desk);

        Assert.Equal((false, false, true), (other.TryTake(), otherKey.TryTake(), sameKey.TryTake()));
    }

    private static Signals Signals(TestDesk desk) => desk.Services.GetRequiredService<Signals>();

    private static Task<bool> AnnounceAsync(TestDesk desk) => desk.WriteAsync(db =>
    {
        db.Announce(Topic, "key");
        return Task.FromResult(true);
    });
}
