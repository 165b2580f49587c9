using Baton.Foundation;

namespace Baton.Answering.Replies.Phrases;

internal static class German
{
    public static Phrases Phrases { get; } = new()
    {
        HelloName = "Hallo {0},",
        Hello = "Guten Tag,",
        Disclosure = "ich bin {0} von {1}, eine KI. Sie können jederzeit nach einem Menschen fragen.",
        DisclosureUnnamed = "ich bin ein KI-Agent von {0}. Sie können jederzeit nach einem Menschen fragen.",
        Understood = new Dictionary<TicketCategory, string>
        {
            [TicketCategory.TechnicalIssue] = "Es tut mir leid, dass Sie dadurch aufgehalten werden.",
            [TicketCategory.BillingInquiry] = "Sie haben eine Frage zur Abrechnung.",
            [TicketCategory.AccountManagement] = "Sie brauchen Hilfe mit Ihrem Konto.",
            [TicketCategory.FeatureRequest] = "Danke für den Vorschlag.",
            [TicketCategory.BugReport] = "Es tut mir leid, dass das nicht so funktioniert, wie es soll.",
            [TicketCategory.GeneralInquiry] = "Danke für Ihre Frage.",
        },
        TimeIsShort = "Mir ist klar, dass die Zeit drängt.",
        SecondTry = "Es tut mir leid, dass die erste Antwort nicht geholfen hat.",
        Again = "Es tut mir leid, dass Sie deswegen noch einmal schreiben müssen.",
        WantsPerson = "Sie möchten mit einem Menschen sprechen.",
        ThankYouForTelling = "Danke, dass Sie uns das sagen.",
        CallForHelp = "Wenn Sie oder jemand anders jetzt in Gefahr sind, rufen Sie bitte zuerst den Notruf an.",
        TakenSeriously = "Ich nehme das ernst.",
        KeepSecret = "Bitte schicken Sie hier nie Kartennummern oder Passwörter; ändern Sie ein Passwort, das Sie geschickt haben.",
        TakenBack = "In Ordnung. Ich schließe dieses Ticket ab; antworten Sie hier, wann immer Sie etwas brauchen.",
        KindWords = "Danke für die freundlichen Worte. Ich schließe dieses Ticket ab; antworten Sie hier, wann immer Sie etwas brauchen.",
        ThisHelps = "Das hilft:",
        IfNot = "Wenn das nicht hilft, antworten Sie hier und schreiben Sie, was Sie sehen. Dann suche ich weiter oder hole eine Kollegin oder einen Kollegen dazu.",
        AskIntro = "Damit ich helfen kann, schreiben Sie mir bitte etwas mehr:",
        Questions =
        [
            "Was wollten Sie tun?",
            "Was ist stattdessen passiert, und welche Meldung haben Sie gesehen?",
            "Seit wann, und auf welchem Gerät oder in welchem Teil des Produkts?",
        ],
        ToPerson = "Ich gebe das an einen Menschen in unserem Team „{0}“ weiter.",
        NoRepeating = "Das Team bekommt alles, was Sie geschrieben haben; Sie müssen nichts wiederholen.",
        PeopleAreThere = "Das Team ist jetzt da.",
        PeopleAreBack = "Das Team ist am {0} um {1} Uhr wieder da.",
        Meanwhile = "Vielleicht erklärt das schon einen Teil:",
        Solved = "Schön, dass es gelöst ist. Ich schließe dieses Ticket ab; antworten Sie hier, falls etwas wiederkommt.",
        Quoted = "„{0}“",
        Matters = new Dictionary<TicketCategory, string>
        {
            [TicketCategory.TechnicalIssue] = "dem technischen Problem",
            [TicketCategory.BillingInquiry] = "der Abrechnung",
            [TicketCategory.AccountManagement] = "Ihrem Konto",
            [TicketCategory.FeatureRequest] = "Ihrem Vorschlag",
            [TicketCategory.BugReport] = "dem Fehler",
            [TicketCategory.GeneralInquiry] = "Ihrer Frage",
        },
        About = "Zu {0}:",
        NothingSure = "Zu {0} habe ich nichts gefunden, worauf ich mich verlassen kann. Eine Kollegin oder ein Kollege sieht es sich an.",
        Weekdays = ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"],
    };
}
