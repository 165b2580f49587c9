using System.Globalization;
using Baton.Foundation;
using Baton.Tickets;

namespace Baton.Tests.Foundation;

public sealed class IdTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_later_id_sorts_after_an_earlier_one()
    {
        var earlier = Id<Ticket>.New(Now);
        var later = Id<Ticket>.New(Now.AddMilliseconds(1));

        Assert.True(earlier < later);
        Assert.True(later > earlier);
        Assert.True(earlier <= later && later >= earlier);
        Assert.True(string.CompareOrdinal(earlier.ToString(), later.ToString()) < 0);
    }

    [Fact]
    public void Two_ids_of_one_instant_differ() => Assert.NotEqual(Id<Ticket>.New(Now), Id<Ticket>.New(Now));

    [Fact]
    public void An_id_is_read_back_from_its_text()
    {
        var id = Id<Ticket>.New(Now);

        Assert.Equal(id, Id<Ticket>.Parse(id.ToString(), CultureInfo.InvariantCulture));
        Assert.True(Id<Ticket>.TryParse(id.ToString(), CultureInfo.InvariantCulture, out var read));
        Assert.Equal(id, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("42")]
    [InlineData("019cad00-0000-7000-8000-00000000000")]
    public void What_is_no_uuid_is_no_id(string? text) =>
        Assert.False(Id<Ticket>.TryParse(text, CultureInfo.InvariantCulture, out _));

    [Fact]
    public void An_id_is_a_plain_uuid_string_in_json()
    {
        var id = Id<Ticket>.New(Now);

        Assert.Equal($"\"{id}\"", Json.Write(id));
        Assert.Equal(id, Json.Read<Id<Ticket>>(Json.Write(id)));
    }
}
