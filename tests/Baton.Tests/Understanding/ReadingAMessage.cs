using Baton.Foundation;
using Baton.Understanding;
using Xunit;

namespace Baton.Tests.Understanding;

public sealed class ReadingAMessage
{
    [Fact]
    public void A_forgotten_password_before_a_presentation_is_pressing_and_takes_no_special_right()
    {
        var reading = Given.First(
            "I forgot my password and the reset email is not arriving. I have a client presentation in an hour", "Cannot login to my account");

        Assert.Contains(reading.Category.Category, new[] { TicketCategory.AccountManagement, TicketCategory.TechnicalIssue });
        Assert.True(reading.Priority.Level >= TicketPriority.High, $"score {reading.Priority.Score}");
        Assert.Contains(reading.Priority.Reasons, reason => reason is { Kind: "deadline_now", Quote: "in an hour" });
        Assert.Null(reading.Action);
    }

    [Fact]
    public void A_failing_production_integration_is_technical_and_high()
    {
        var reading = Given.First(
            "Our production integration has been returning 401 since yesterday, the API key has not changed", "API integration returning 401 errors");

        Assert.Equal(TicketCategory.TechnicalIssue, reading.Category.Category);
        Assert.True(reading.Priority.Level >= TicketPriority.High, $"score {reading.Priority.Score}");
        Assert.True(reading.Complexity.Level >= Complexity.Medium);
        Assert.Null(reading.Action);
        Assert.Null(reading.NotSolved);
    }

    [Fact]
    public void An_unexpected_charge_is_billing_and_about_money()
    {
        var reading = Given.First("I see an unexpected charge on my last invoice", "Question about billing charges");

        Assert.Equal(TicketCategory.BillingInquiry, reading.Category.Category);
        Assert.Equal(ActionKind.Money, reading.Action?.Kind);
    }

    [Fact]
    public void The_same_words_give_the_same_reading()
    {
        const string text = "Our shop is down, please call me back before noon! The refund is missing too.";

        Assert.Equal(Json.Write(Given.First(text)), Json.Write(Given.First(text)));
    }

    [Fact]
    public void Every_finding_quotes_the_customer()
    {
        foreach (var set in new[] { "categories.seen.jsonl", "priority.jsonl", "wish-for-person.jsonl", "language.jsonl" })
        {
            foreach (var text in LabelledSet.Read(set).Select(line => line.Text()))
            {
                var reading = Given.First(text);
                Evidence?[] findings = [reading.WishForPerson, reading.Solved, reading.NotSolved, reading.Vague];
                var quotes = findings.OfType<Evidence>().Select(evidence => evidence.Quote)
                    .Concat(reading.Priority.Reasons.Select(reason => reason.Quote))
                    .Append(reading.Action?.Quote ?? "");

                Assert.All(quotes, quote => Assert.Contains(quote, text, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Probabilities_of_all_categories_sum_to_one()
    {
        var categories = Given.First("Where can I change the name on my invoice?").Categories;

        Assert.Equal(Enum.GetValues<TicketCategory>().Length, categories.Count);
        Assert.Equal(1.0, categories.Sum(guess => guess.Probability), 4);
        Assert.Equal(categories.OrderByDescending(guess => guess.Probability), categories);
    }

    [Fact]
    public void The_words_that_decided_a_category_can_be_named()
    {
        var words = Given.Classifier.Explain("Please refund the invoice").Take(2).Select(push => push.Word);

        Assert.Equal(["invoice", "refund"], words.Order());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n ")]
    [InlineData("😀😀😀")]
    [InlineData("?!…")]
    [InlineData("\u0000\uFFFD'’'")]
    public void Text_without_words_is_vague_and_of_no_language(string text)
    {
        var reading = Given.First(text);

        Assert.Equal("unknown", reading.Language);
        Assert.NotNull(reading.Vague);
    }

    [Fact]
    public void Hostile_length_is_read_in_bounded_time()
    {
        var text = string.Concat(Enumerable.Repeat("can i speak to to to to a a a not not not ", 450));

        // The first message on a machine waits until the reader has learnt.
        Given.First("ready");

        var watch = System.Diagnostics.Stopwatch.StartNew();
        Given.First(text);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"took {watch.Elapsed}");
    }

    [Theory]
    [InlineData("ok", "de")]
    [InlineData("2024-05-01 10:00:00 ERROR NullReferenceException at Foo.Bar", "de")]
    public void A_reply_without_language_is_taken_for_the_language_of_the_talk(string reply, string language)
    {
        var reading = Given.Reader.Read(new MessageToRead("Druckproblem", reply, ["Der Drucker druckt seit gestern nur noch leere Seiten."]));

        Assert.Equal(language, reading.Language);
    }

    public static TheoryData<string> Monsters =>
        [.. new[] { "a", "A", "1", "é", "あ", "A ", "a.", "a@", "a-", "A_", "/a", "Ab ", "a1", "AB12 ", "12 ", "+1 ", "(", "a'", "\u0301", "=a&", "Exception", "0x", "de", "x: ", ".\n" }];

    /// <summary>The longest message there is, of one thing again and again: every pattern has a limit of time, and must not reach it.</summary>
    [Theory, MemberData(nameof(Monsters))]
    public void A_message_without_end_is_read_like_any_other(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length));

        Assert.NotEmpty(Given.First($"{text}x", subject: text[..200]).Categories);
    }
}
