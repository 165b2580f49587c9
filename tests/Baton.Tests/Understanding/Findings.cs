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
}
