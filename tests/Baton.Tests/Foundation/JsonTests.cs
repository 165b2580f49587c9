using System.Text.Json;
using Baton.Foundation;
using Baton.Tickets;

namespace Baton.Tests.Foundation;

public sealed class JsonTests
{
    [Theory]
    [InlineData(TicketStatus.New, "new")]
    [InlineData(TicketStatus.PendingCustomer, "pending_customer")]
    [InlineData(TicketStatus.InProgress, "in_progress")]
    public void A_status_has_its_word(TicketStatus status, string word)
    {
        Assert.Equal(word, Json.Word(status));
        Assert.Equal($"\"{word}\"", Json.Write(status));
        Assert.True(Json.TryWord<TicketStatus>(word, out var read));
        Assert.Equal(status, read);
    }

    [Fact]
    public void Every_word_leads_back_to_its_meaning() =>
        Assert.All(Enum.GetValues<TicketCategory>(), category =>
            Assert.True(Json.TryWord<TicketCategory>(Json.Word(category), out var read) && read == category));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("pendingcustomer")]
    [InlineData("new,resolved")]
    public void What_is_no_word_is_refused(string? word) => Assert.False(Json.TryWord<TicketStatus>(word, out _));

    [Fact]
    public void Numbers_do_not_stand_for_words() => Assert.ThrowsAny<JsonException>(() => Json.Read<TicketStatus>("2"));

    [Fact]
    public void Names_are_snake_case_nulls_are_written_and_unknown_members_ignored()
    {
        Assert.Equal("""{"expected_version":null,"reason":"Grüße"}""", Json.Write(new TeammateMove { Reason = "Grüße" }));
        Assert.Equal(4, Json.Read<TeammateMove>("""{"expected_version":4,"colour":"red"}""")!.ExpectedVersion);
    }
}
