using Baton.Foundation;

namespace Baton.Answering.Replies.Phrases;

internal static class Dutch
{
    public static Phrases Phrases { get; } = new()
    {
        HelloName = "Hallo {0},",
        Hello = "Goedendag,",
        Disclosure = "ik ben {0} van {1}, een AI. U kunt altijd om een mens vragen.",
        DisclosureUnnamed = "ik ben een AI-agent van {0}. U kunt altijd om een mens vragen.",
        Understood = new Dictionary<TicketCategory, string>
        {
            [TicketCategory.TechnicalIssue] = "Het spijt me dat dit u ophoudt.",
            [TicketCategory.BillingInquiry] = "U hebt een vraag over de facturering.",
            [TicketCategory.AccountManagement] = "U hebt hulp nodig met uw account.",
            [TicketCategory.FeatureRequest] = "Bedankt voor de suggestie.",
            [TicketCategory.BugReport] = "Het spijt me dat dit niet werkt zoals het hoort.",
            [TicketCategory.GeneralInquiry] = "Bedankt voor uw vraag.",
        },
        TimeIsShort = "Ik weet dat de tijd dringt.",
        SecondTry = "Het spijt me dat het eerste antwoord niet hielp.",
        Again = "Het spijt me dat u hier opnieuw over moet schrijven.",
        WantsPerson = "U wilt graag een mens spreken.",
        ThankYouForTelling = "Dank u dat u het ons vertelt.",
        CallForHelp = "Als u of iemand anders nu in gevaar is, bel dan eerst het alarmnummer van uw land.",
        TakenSeriously = "Ik neem dit serieus.",
        KeepSecret = "Stuur hier nooit kaartnummers of wachtwoorden; wijzig een wachtwoord dat u hebt gestuurd.",
        TakenBack = "Goed. Ik markeer dit ticket als opgelost; antwoord hier als u iets nodig hebt.",
        KindWords = "Dank u voor de vriendelijke woorden. Ik markeer dit ticket als opgelost; antwoord hier als u iets nodig hebt.",
        ThisHelps = "Dit helpt:",
        IfNot = "Als dit het niet oplost, antwoord dan hier met wat u ziet; dan zoek ik verder of haal ik er een collega bij.",
        AskIntro = "Vertel me iets meer, zodat ik kan helpen:",
        Questions =
        [
            "Wat wilde u doen?",
            "Wat gebeurde er in plaats daarvan, en welke melding zag u?",
            "Sinds wanneer, en op welk apparaat of in welk deel van het product?",
        ],
        ToPerson = "Ik geef dit door aan een mens in ons team “{0}”.",
        NoRepeating = "Het team krijgt alles wat u schreef; u hoeft niets te herhalen.",
        PeopleAreThere = "Het team is nu aan het werk.",
        PeopleAreBack = "Het team is {0} om {1} uur weer terug.",
        Meanwhile = "Misschien verklaart dit alvast een deel:",
        Solved = "Fijn dat het is opgelost. Ik markeer dit ticket als opgelost; antwoord hier als het terugkomt.",
        Quoted = "“{0}”",
        Matters = new Dictionary<TicketCategory, string>
        {
            [TicketCategory.TechnicalIssue] = "het technische probleem",
            [TicketCategory.BillingInquiry] = "de facturering",
            [TicketCategory.AccountManagement] = "uw account",
            [TicketCategory.FeatureRequest] = "uw suggestie",
            [TicketCategory.BugReport] = "de fout",
            [TicketCategory.GeneralInquiry] = "uw vraag",
        },
        About = "Over {0}:",
        NothingSure = "Over {0} heb ik niets gevonden waarop ik kan vertrouwen. Een collega kijkt ernaar.",
        Weekdays = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"],
    };
}
