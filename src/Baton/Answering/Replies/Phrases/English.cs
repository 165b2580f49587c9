using Baton.Foundation;

namespace Baton.Answering.Replies.Phrases;

internal static class English
{
    public static Phrases Phrases { get; } = new()
    {
        HelloName = "Hi {0},",
        Hello = "Hello,",
        Disclosure = "I am the {0} of {1}, an AI. You can ask for a person at any time.",
        DisclosureUnnamed = "I am an AI agent of {0}. You can ask for a person at any time.",
        Understood = new Dictionary<TicketCategory, string>
        {
            [TicketCategory.TechnicalIssue] = "I am sorry that this is holding you up.",
            [TicketCategory.BillingInquiry] = "I understand that you have a question about billing.",
            [TicketCategory.AccountManagement] = "I understand that you need help with your account.",
            [TicketCategory.FeatureRequest] = "Thank you for the suggestion.",
            [TicketCategory.BugReport] = "I am sorry that this does not work as it should.",
            [TicketCategory.GeneralInquiry] = "Thank you for your question.",
        },
        TimeIsShort = "I know that time is short.",
        SecondTry = "I am sorry that the first answer did not help.",
        Again = "I am sorry that you have to write about this again.",
        WantsPerson = "You would like to talk to a person.",
        ThankYouForTelling = "Thank you for telling us.",
        CallForHelp = "If you or anybody else is in danger right now, please call the emergency number of your country first.",
        TakenSeriously = "I take this seriously.",
        KeepSecret = "Please never send card numbers or passwords here; change a password that you sent.",
        TakenBack = "All right. I am marking this ticket as resolved; reply here whenever you need something.",
        KindWords = "Thank you for the kind words. I am marking this ticket as resolved; reply here whenever you need something.",
        ThisHelps = "Here is what helps:",
        IfNot = "If this does not solve it, reply here with what you see, and I will look further or bring in a colleague.",
        AskIntro = "So that I can help, please tell me a little more:",
        Questions =
        [
            "What did you want to do?",
            "What happened instead, and what message did you see?",
            "Since when, and on which device or in which part of the product?",
        ],
        ToPerson = "I am passing this to a person in our team “{0}”.",
        NoRepeating = "They get everything you wrote, so you do not need to repeat anything.",
        PeopleAreThere = "The team is at work now.",
        PeopleAreBack = "The team is back on {0} at {1}.",
        Meanwhile = "Meanwhile, this may already explain part of it:",
        Solved = "Good to hear that it is solved. I am marking this ticket as resolved; reply here if anything comes back.",
        Quoted = "“{0}”",
        Matters = new Dictionary<TicketCategory, string>
        {
            [TicketCategory.TechnicalIssue] = "the technical problem",
            [TicketCategory.BillingInquiry] = "billing",
            [TicketCategory.AccountManagement] = "your account",
            [TicketCategory.FeatureRequest] = "your suggestion",
            [TicketCategory.BugReport] = "the error",
            [TicketCategory.GeneralInquiry] = "your question",
        },
        About = "About {0}:",
        NothingSure = "About {0} I found nothing that I can rely on. A colleague will look at it.",
        Weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    };
}
