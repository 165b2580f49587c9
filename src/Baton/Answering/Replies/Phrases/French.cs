using Baton.Foundation;

namespace Baton.Answering.Replies.Phrases;

internal static class French
{
    public static Phrases Phrases { get; } = new()
    {
        HelloName = "Bonjour {0},",
        Hello = "Bonjour,",
        Disclosure = "je suis {0} de {1}, une IA. Vous pouvez demander une personne à tout moment.",
        DisclosureUnnamed = "je suis un agent IA de {0}. Vous pouvez demander une personne à tout moment.",
        Understood = new Dictionary<TicketCategory, string>
        {
            [TicketCategory.TechnicalIssue] = "Je suis désolé que cela vous bloque.",
            [TicketCategory.BillingInquiry] = "Vous avez une question sur la facturation.",
            [TicketCategory.AccountManagement] = "Vous avez besoin d’aide pour votre compte.",
            [TicketCategory.FeatureRequest] = "Merci pour la suggestion.",
            [TicketCategory.BugReport] = "Je suis désolé que cela ne fonctionne pas comme prévu.",
            [TicketCategory.GeneralInquiry] = "Merci pour votre question.",
        },
        TimeIsShort = "Je sais que le temps presse.",
        SecondTry = "Je suis désolé que la première réponse n’ait pas aidé.",
        Again = "Je suis désolé que vous deviez écrire encore une fois à ce sujet.",
        WantsPerson = "Vous souhaitez parler à une personne.",
        ThankYouForTelling = "Merci de nous l'avoir dit.",
        CallForHelp = "Si vous ou quelqu'un d'autre êtes en danger en ce moment, appelez d'abord le numéro d'urgence de votre pays.",
        TakenSeriously = "Je prends cela au sérieux.",
        KeepSecret = "N'envoyez jamais ici de numéros de carte ni de mots de passe ; changez un mot de passe que vous avez envoyé.",
        TakenBack = "D'accord. Je clos ce ticket ; répondez ici dès que vous avez besoin de quelque chose.",
        KindWords = "Merci pour ces mots aimables. Je clos ce ticket ; répondez ici dès que vous avez besoin de quelque chose.",
        ThisHelps = "Voici ce qui aide :",
        IfNot = "Si cela ne suffit pas, répondez ici en décrivant ce que vous voyez ; je chercherai plus loin ou je ferai venir un collègue.",
        AskIntro = "Pour pouvoir vous aider, dites-m’en un peu plus :",
        Questions =
        [
            "Que vouliez-vous faire ?",
            "Que s’est-il passé, et quel message avez-vous vu ?",
            "Depuis quand, et sur quel appareil ou dans quelle partie du produit ?",
        ],
        ToPerson = "Je transmets votre demande à une personne de notre équipe « {0} ».",
        NoRepeating = "Elle reçoit tout ce que vous avez écrit ; vous n’avez rien à répéter.",
        PeopleAreThere = "L’équipe est présente en ce moment.",
        PeopleAreBack = "L’équipe sera de retour {0} à {1}.",
        Meanwhile = "En attendant, ceci en explique peut-être une partie :",
        Solved = "Je suis content que ce soit résolu. Je clos ce ticket ; répondez ici si le problème revient.",
        Quoted = "« {0} »",
        Matters = new Dictionary<TicketCategory, string>
        {
            [TicketCategory.TechnicalIssue] = "le problème technique",
            [TicketCategory.BillingInquiry] = "la facturation",
            [TicketCategory.AccountManagement] = "votre compte",
            [TicketCategory.FeatureRequest] = "votre suggestion",
            [TicketCategory.BugReport] = "l’erreur",
            [TicketCategory.GeneralInquiry] = "votre question",
        },
        About = "Pour {0} :",
        NothingSure = "Pour {0}, je n’ai rien trouvé d’assez sûr. Un collègue va regarder cela.",
        Weekdays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
    };
}
