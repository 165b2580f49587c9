using Baton.Live;

namespace Baton.Providers.Tests.Live;

public sealed class FeedCursorTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 17)]
    [InlineData(748, 12)]
    [InlineData(long.MaxValue, long.MaxValue)]
    public void A_cursor_reads_what_it_wrote(long transaction, long position)
    {
        var cursor = new FeedCursor(transaction, position);

        Assert.True(FeedCursor.TryParse(cursor.ToString(), out var read));
        Assert.Equal(cursor, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("1")]
    [InlineData("1-")]
    [InlineData("-1")]
    [InlineData("1-2-3")]
    [InlineData("-1-2")]
    [InlineData(" 1-2")]
    [InlineData("1-+2")]
    [InlineData("1-0x2")]
    [InlineData("1,000-2")]
    [InlineData("9223372036854775808-1")]
    [InlineData("1-2; drop table events")]
    public void Anything_else_is_refused(string? text)
    {
        Assert.False(FeedCursor.TryParse(text, out var cursor));
        Assert.Equal(FeedCursor.Start, cursor);
    }
}
