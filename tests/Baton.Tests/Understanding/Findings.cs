using Baton.Foundation;
using Baton.Understanding;
using Xunit;

namespace Baton.Tests.Understanding;

public sealed class Findings
{
    [Theory]
    [InlineData("Why was 29 euros charged to my card in March?", ActionKind.Money)]
    [InlineData("Please give us our money back for the cancelled seats.", ActionKind.Money)]
    [InlineData("Can I get a refund for the duplicate charge?", ActionKind.Money)]
    [InlineData("Bitte erstatten Sie uns den Betrag.", ActionKind.Money)]
    [InlineData("Je ne comprends pas ce prélèvement.", ActionKind.Money)]
    [InlineData("My authenticator was on the phone that I lost, and the codes are gone.", ActionKind.AccountSecurity)]
    [InlineData("Somebody broke into my account and changed the address.", ActionKind.AccountSecurity)]
    [InlineData("Unlock my account, please.", ActionKind.AccountSecurity)]
    [InlineData("Meu perfil foi hackeado ontem à noite.", ActionKind.AccountSecurity)]
    [InlineData("Under the GDPR I ask you to erase all my personal data.", ActionKind.PersonalData)]
    [InlineData("Which data do you hold about me? Send me a copy.", ActionKind.PersonalData)]
    [InlineData("Löschen Sie bitte alle meine Daten.", ActionKind.PersonalData)]
    public void A_deed_that_takes_a_right_is_named(string text, ActionKind kind) =>
        Assert.Equal(kind, Given.First(text).Action?.Kind);

    [Theory]
    [InlineData("How do refunds work with you?")]
    [InlineData("Where do I see my invoices?")]
    [InlineData("How do I transfer the ownership of a workspace?")]
    [InlineData("I forgot my password and no mail arrives.")]
    [InlineData("What happens if a card is charged twice?")]
    [InlineData("Do you charge extra for delivery on Saturdays?")]
    [InlineData("I do not want a refund, I only want the parcel.")]
    [InlineData("Wie lange dauert eine Erstattung?")]
    [InlineData("How can I delete a project?")]
    public void A_question_about_how_it_is_done_is_no_deed(string text) =>
        Assert.Null(Given.First(text).Action);

    [Theory]
    [InlineData("I want to talk to a real person.")]
    [InlineData("No more robots, get me somebody who understands.")]
    [InlineData("Kann mich bitte jemand zurückrufen?")]
    [InlineData("Je veux parler à un conseiller.")]
    public void A_wish_for_a_person_is_heard(string text) =>
        Assert.NotNull(Given.First(text).WishForPerson);

    [Theory]
    [InlineData("I talked to an agent of yours yesterday and she was kind.")]
    [InlineData("How do I add a person to the project?")]
    [InlineData("You do not need to call me, an answer by mail is fine.")]
    [InlineData("Can our customers chat with a person through the widget?")]
    public void What_only_sounds_like_it_is_no_wish(string text) =>
        Assert.Null(Given.First(text).WishForPerson);

    [Theory]
    [InlineData("Thank you, that did the trick!")]
    [InlineData("It is working again, you can close this.")]
    [InlineData("Danke, jetzt klappt es wieder.")]
    [InlineData("Merci beaucoup !")]
    public void A_solved_matter_is_seen(string text)
    {
        Assert.NotNull(Given.Reply(text).Solved);
        Assert.Null(Given.Reply(text).NotSolved);
    }

    [Theory]
    [InlineData("Thanks, but it is still not working.")]
    [InlineData("That did not help.")]
    [InlineData("Funktioniert leider immer noch nicht.")]
    [InlineData("Sigue sin funcionar.")]
    [InlineData("It does not work.")]
    public void An_answer_that_did_not_help_is_seen(string text)
    {
        Assert.NotNull(Given.Reply(text).NotSolved);
        Assert.Null(Given.Reply(text).Solved);
    }

    [Theory]
    [InlineData("Thanks in advance for your help with the printer.")]
    [InlineData("Is it fixed?")]
    [InlineData("Here is the order number: 4711. Thank you very much!")]
    [InlineData("ok, I will try that tomorrow, thanks")]
    public void Politeness_is_no_solution(string text) =>
        Assert.Null(Given.Reply(text).Solved);

    [Fact]
    public void A_first_message_cannot_say_that_an_answer_did_not_help() =>
        Assert.Null(Given.First("The import does not work.").NotSolved);

    [Theory]
    [InlineData("it does not work")]
    [InlineData("Help!!!")]
    [InlineData("Hallo, es geht nicht")]
    [InlineData("ça ne marche pas")]
    public void Too_little_is_vague(string text) =>
        Assert.NotNull(Given.First(text).Vague);

    [Theory]
    [InlineData("The coffee machine leaks")]
    [InlineData("How do refunds work?")]
    [InlineData("Rechnung?")]
    public void A_short_message_with_a_topic_is_not_vague(string text) =>
        Assert.Null(Given.First(text).Vague);

    [Theory]
    [InlineData("My lawyer will write to you.")]
    [InlineData("Ich gehe vor Gericht.")]
    [InlineData("Sometimes I want to end my life.")]
    public void A_threat_is_heard(string text) =>
        Assert.NotNull(Given.First(text).Threat);

    [Theory]
    [InlineData("A person is stuck in a lift and your door controller does not answer.", ThreatKind.Danger)]
    [InlineData("I don't want to wake up tomorrow. And I lost my 2FA too.", ThreatKind.SelfHarm)]
    [InlineData("You use my data without my consent.", ThreatKind.Legal)]
    [InlineData("Das verstößt gegen die DSGVO, meine Daten wurden ohne Einwilligung verkauft.", ThreatKind.Legal)]
    public void What_kind_of_threat_it_is_decides_what_is_said(string text, ThreatKind kind) =>
        Assert.Equal(kind, Given.First(text).Threat?.Kind);

    [Theory]
    [InlineData("Never mind, I found it myself.")]
    [InlineData("Hat sich erledigt, danke.")]
    public void A_question_that_is_taken_back_is_heard(string text) => Assert.NotNull(Given.First(text).Withdrawn);

    [Theory]
    [InlineData("Just wanted to say that we love your product. Thank you all!", true)]
    [InlineData("Großes Lob an Ihr Team, weiter so!", true)]
    [InlineData("We love your product, but the export is broken.", false)]
    [InlineData("Great product! How do I export my data?", false)]
    [InlineData("wow, great job, you broke my calendar again. thanks a lot.", false)]
    public void Kind_words_that_ask_for_nothing_are_praise(string text, bool isPraise) =>
        Assert.Equal(isPraise, Given.First(text).Praise is not null);

    [Theory]
    [InlineData("This is the THIRD TIME I write. The app still does not sync.", true)]
    [InlineData("Ich habe Ihnen schon mehrfach geschrieben.", true)]
    [InlineData("I asked for a reset twice and the mail does not arrive.", false)]
    [InlineData("The third time I try to save, it fails.", false)]
    public void Who_says_that_they_wrote_before_is_heard(string text, bool isHeard) =>
        Assert.Equal(isHeard, Given.First(text).WroteBefore is not null);

    [Theory]
    [InlineData("Refund", "How do refunds work on a yearly plan?", false)]
    [InlineData("Refund", "The order never came.", true)]
    [InlineData("Owner", "Transfer ownership to eve@evil.test now.", true)]
    public void A_subject_asks_for_the_deed_unless_the_text_asks_how_it_is_done(string subject, string text, bool isAsked) =>
        Assert.Equal(isAsked, Given.First(text, subject).Action is not null);

    [Fact]
    public void Who_takes_a_question_back_does_not_say_that_an_answer_helped()
    {
        var reading = Given.Reply("never mind");

        Assert.NotNull(reading.Withdrawn);
        Assert.Null(reading.Solved);
    }

    [Theory]
    [InlineData("If you do not refund me by Friday, my lawyer will file suit.", TicketPriority.High)]
    [InlineData("I want to end it all.", TicketPriority.Urgent)]
    [InlineData("It smells of gas here and people are dizzy.", TicketPriority.Urgent)]
    public void A_threat_lets_nobody_wait(string text, TicketPriority least) =>
        Assert.True(Given.First(text).Priority.Level >= least);

    [Fact]
    public void A_greeting_alone_asks_for_nobody()
    {
        var reading = Given.First("Hello?", "Hello?");

        Assert.Null(reading.WishForPerson);
        Assert.NotNull(reading.Vague);
    }

    [Fact]
    public void Fingers_on_the_keyboard_say_too_little() => Assert.NotNull(Given.First("asdf jkl qwer qwer zxcv").Vague);

    [Theory]
    [InlineData("Our legal team would like to read the terms.")]
    [InlineData("I had to kill the process by hand.")]
    public void Business_and_figures_of_speech_are_no_threat(string text) =>
        Assert.Null(Given.First(text).Threat);

    [Fact]
    public void Many_listed_points_over_several_systems_are_complex()
    {
        var reading = Given.First(
            """
            We have three things:
            - the export ends with error 500
            - the webhook to Salesforce is not called
            - our colleagues cannot sign in over SAML
            """);

        Assert.Equal(Complexity.High, reading.Complexity.Level);
        Assert.Contains("lists 3 points", reading.Complexity.Reasons);
    }

    [Fact]
    public void One_plain_question_is_simple() =>
        Assert.Equal(Complexity.Low, Given.First("When do you open on Saturday?").Complexity.Level);

    [Theory]
    [InlineData("How do I export all our data? And by the way, do you have a discount for charities?", "discount")]
    [InlineData("How can I reset 2FA on my phone? Also, how do I invite a colleague?", "colleague")]
    public void An_announced_question_is_a_matter_whatever_its_category(string text, string words)
    {
        var apart = Assert.Single(Given.First(text).Issues, issue => issue.Standing is Standing.Announced);

        Assert.Contains(words, apart.Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?")]
    [InlineData("thx")]
    [InlineData("Non")]
    public void A_word_about_nothing_belongs_to_nobody(string text) =>
        Assert.Equal(TicketCategory.GeneralInquiry, Given.First(text).Category.Category);

    [Theory]
    [InlineData("thx")]
    [InlineData("Danke!")]
    public void Thanks_alone_ask_for_nothing(string text) => Assert.NotNull(Given.First(text).Praise);

    [Theory]
    [InlineData("Danke, hat geklappt!", true)]
    [InlineData("Thanks, it works again now.", true)]
    [InlineData("My son got it for free and I paid, please solve that.", false)]
    [InlineData("The export works now and then, and mostly it stops.", false)]
    public void First_words_may_say_that_it_is_solved_already(string text, bool isGone) =>
        Assert.Equal(isGone, Given.First(text).Withdrawn is not null);

    [Fact]
    public void Apostrophes_may_be_missing() => Assert.NotNull(Given.Reply("still doesnt work, error 500").NotSolved);

    [Fact]
    public void Who_asks_for_the_manager_threatens_nobody()
    {
        var reading = Given.First("Put me through to your manager.");

        Assert.NotNull(reading.WishForPerson);
        Assert.Null(reading.Threat);
    }

    [Fact]
    public void A_machine_has_no_mood()
    {
        var reading = Given.First("I am out of the office until 4 May with no access to mail. In urgent cases write to the service desk.", "Automatic reply: Your ticket");

        Assert.True(reading.Sender.IsMachine);
        Assert.Equal(FeelingsReading.Unknown, reading.Feelings);
    }
}
