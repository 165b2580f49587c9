using System.Text.Json.Nodes;
using Baton.Procedures;
using Baton.Procedures.Hearing;

namespace Baton.Tests.Procedures;

/// <summary>What an answer to a question of a procedure means.</summary>
public sealed class HearingTests
{
    private static readonly DateOnly Today = new(2026, 6, 24);

    private static readonly IReadOnlyList<ChoiceItem> Charges =
    [
        new(new JsonObject { ["id"] = "ch_1" }, "ch_1", "Harborline Scale, 8 people, monthly, EUR 312.00, invoice HL-2026-4502", ["HL-2026-4502"]),
        new(new JsonObject { ["id"] = "ch_2" }, "ch_2", "SMS add-on, 900 messages, EUR 54.00, invoice HL-2026-4600", ["HL-2026-4600"]),
        new(new JsonObject { ["id"] = "ch_3" }, "ch_3", "One person added, 15 days, EUR 19.50, invoice HL-2026-4600", ["HL-2026-4600"]),
    ];

    [Theory]
    [InlineData("yes", true)]
    [InlineData("Yes please, go ahead", true)]
    [InlineData("ok", true)]
    [InlineData("sure, do it", true)]
    [InlineData("Ja, bitte.", true)]
    [InlineData("Genau", true)]
    [InlineData("oui, allez-y", true)]
    [InlineData("Sí, por favor", true)]
    [InlineData("sim", true)]
    [InlineData("va bene", true)]
    [InlineData("Ja graag", true)]
    [InlineData("no", false)]
    [InlineData("No thanks, leave it", false)]
    [InlineData("please don't", false)]
    [InlineData("Nein, lieber nicht", false)]
    [InlineData("Non merci", false)]
    [InlineData("no, gracias", false)]
    [InlineData("Não, obrigado", false)]
    [InlineData("Nee, dank u", false)]
    [InlineData("wait, I changed my mind", false)]
    [InlineData("yes, no, I don't know", null)]
    [InlineData("How long does it take?", null)]
    [InlineData("Is that right?", null)]
    [InlineData("My invoice is HL-2026-4502", null)]
    [InlineData("", null)]
    [InlineData("Yes I have read your terms and I would like to know beforehand what happens to our data when the refund is made", null)]
    public void Yes_and_no_are_heard_and_nothing_else_is_taken_for_them(string text, bool? meant) => Assert.Equal(meant, YesNo.In(text));

    [Theory]
    [InlineData("ch_2", "ch_2")]
    [InlineData("I mean CH_2, not the others", "ch_2")]
    [InlineData("2", "ch_2")]
    [InlineData("the second one", "ch_2")]
    [InlineData("Die zweite bitte", "ch_2")]
    [InlineData("the last", "ch_3")]
    [InlineData("The SMS messages", "ch_2")]
    [InlineData("the one for the added person", "ch_3")]
    [InlineData("4", null)]
    [InlineData("ch_1 and ch_2", null)]
    [InlineData("the one on invoice HL-2026-4600", null)]
    [InlineData("I do not know", null)]
    public void One_of_several_is_heard_by_its_key_its_place_or_its_words(string text, string? id) =>
        Assert.Equal(id, HearChoice.In(text, Charges, isAnswer: true)?.Value["id"]?.GetValue<string>());

    [Fact]
    public void A_number_in_a_story_is_no_place_in_a_list() => Assert.Null(HearChoice.In("2", Charges, isAnswer: false));

    [Theory]
    [InlineData("2026-03-05", "2026-03-05")]
    [InlineData("on 5 March", "2026-03-05")]
    [InlineData("March 5th, 2025", "2025-03-05")]
    [InlineData("am 5. März", "2026-03-05")]
    [InlineData("le 1er avril 2026", "2026-04-01")]
    [InlineData("5.3.2026", "2026-03-05")]
    [InlineData("05.03.", "2026-03-05")]
    [InlineData("25/12/2025", "2025-12-25")]
    [InlineData("12/25/2025", "2025-12-25")]
    [InlineData("today", "2026-06-24")]
    [InlineData("gestern", "2026-06-23")]
    [InlineData("4/5/2026", null)]
    [InlineData("31.2.2026", null)]
    [InlineData("5 March or 6 March", null)]
    [InlineData("I have 5 people", null)]
    public void A_date_is_heard_where_it_can_only_be_one(string text, string? day) =>
        Assert.Equal(day, HearDate.In(text, Today)?.Value.GetValue<string>());

    [Theory]
    [InlineData(SlotType.Money, "49,90 €", "4990")]
    [InlineData(SlotType.Money, "I paid EUR 1.250,00", "125000")]
    [InlineData(SlotType.Money, "$1,250.00", "125000")]
    [InlineData(SlotType.Money, "29 euros for 3 people", "2900")]
    [InlineData(SlotType.Money, "12 and 13", null)]
    [InlineData(SlotType.Number, "we are 14 people", "14")]
    [InlineData(SlotType.Number, "2 or 3", null)]
    [InlineData(SlotType.Email, "it is kim@corner.example, please", "\"kim@corner.example\"")]
    [InlineData(SlotType.Email, "kim at corner", null)]
    public void A_value_is_heard_by_its_form(SlotType type, string text, string? value) =>
        Assert.Equal(value, Hear(text, Slot(type))?.Value.ToJsonString());

    [Theory]
    [InlineData("The order is ord_5002.", "ord_5002")]
    [InlineData("ord_5002 or ord_5003", null)]
    [InlineData("5002", null)]
    public void A_pattern_finds_its_word(string text, string? value) =>
        Assert.Equal(value, Hear(text, Slot(SlotType.Text) with { Pattern = @"ord_\d{4}" })?.Value.GetValue<string>());

    [Theory]
    [InlineData("50 EUR", true)]
    [InlineData("500 EUR", false)]
    public void A_value_that_does_not_hold_is_none(string text, bool isHeard) =>
        Assert.Equal(isHeard, Hear(text, Slot(SlotType.Money) with { Valid = "value <= 10000" }) is not null);

    [Fact]
    public void Free_text_is_taken_only_as_an_answer()
    {
        Assert.Equal("Hafenweg 4, Hamburg", Hear(" Hafenweg 4, Hamburg ", Slot(SlotType.Text))?.Value.GetValue<string>());
        Assert.Null(HearValue.In("Hafenweg 4, Hamburg", Slot(SlotType.Text), [], isAnswer: false, Today));
    }

    private static HeardValue? Hear(string text, Slot slot) => HearValue.In(text, slot, [], isAnswer: true, Today);

    private static Slot Slot(SlotType type) => new() { Name = "slot", Type = type, Ask = new LocalText([("en", "Which?")]), Line = 1 };
}
