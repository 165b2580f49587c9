using Baton.Foundation;

namespace Baton.Answering.Replies.Phrases;

internal static class Italian
{
    public static Phrases Phrases { get; } = new()
    {
        HelloName = "Ciao {0},",
        Hello = "Buongiorno,",
        Disclosure = "sono {0} di {1}, un’IA. Può chiedere di una persona in qualsiasi momento.",
        DisclosureUnnamed = "sono un agente IA di {0}. Può chiedere di una persona in qualsiasi momento.",
        Understood = new Dictionary<TicketCategory, string>
        {
            [TicketCategory.TechnicalIssue] = "Mi dispiace che questo la blocchi.",
            [TicketCategory.BillingInquiry] = "Ha una domanda sulla fatturazione.",
            [TicketCategory.AccountManagement] = "Ha bisogno di aiuto con il suo account.",
            [TicketCategory.FeatureRequest] = "Grazie per il suggerimento.",
            [TicketCategory.BugReport] = "Mi dispiace che non funzioni come dovrebbe.",
            [TicketCategory.GeneralInquiry] = "Grazie per la domanda.",
        },
        TimeIsShort = "So che il tempo stringe.",
        SecondTry = "Mi dispiace che la prima risposta non sia servita.",
        Again = "Mi dispiace che debba scrivere di nuovo per questo.",
        WantsPerson = "Desidera parlare con una persona.",
        ThankYouForTelling = "Grazie per averlo detto.",
        CallForHelp = "Se lei o un'altra persona è in pericolo in questo momento, chiami prima il numero di emergenza del suo paese.",
        TakenSeriously = "Prendo la cosa sul serio.",
        KeepSecret = "Non invii mai qui numeri di carta o password; cambi una password che ha inviato.",
        TakenBack = "Va bene. Segno il ticket come risolto; risponda qui quando ha bisogno di qualcosa.",
        KindWords = "Grazie per le belle parole. Segno il ticket come risolto; risponda qui quando ha bisogno di qualcosa.",
        ThisHelps = "Ecco cosa aiuta:",
        IfNot = "Se non basta, risponda qui con quello che vede; cercherò ancora o coinvolgerò un collega.",
        AskIntro = "Per poterla aiutare, mi dica qualcosa in più:",
        Questions =
        [
            "Che cosa voleva fare?",
            "Che cosa è successo invece e quale messaggio ha visto?",
            "Da quando, e su quale dispositivo o in quale parte del prodotto?",
        ],
        ToPerson = "Passo la richiesta a una persona del nostro team “{0}”.",
        NoRepeating = "Riceve tutto quello che ha scritto; non deve ripetere nulla.",
        PeopleAreThere = "Il team è al lavoro adesso.",
        PeopleAreBack = "Il team torna {0} alle {1}.",
        Meanwhile = "Nel frattempo, questo forse ne spiega una parte:",
        Solved = "Bene che sia risolto. Segno il ticket come risolto; risponda qui se il problema ritorna.",
        Quoted = "“{0}”",
        Matters = new Dictionary<TicketCategory, string>
        {
            [TicketCategory.TechnicalIssue] = "il problema tecnico",
            [TicketCategory.BillingInquiry] = "la fatturazione",
            [TicketCategory.AccountManagement] = "il suo account",
            [TicketCategory.FeatureRequest] = "il suo suggerimento",
            [TicketCategory.BugReport] = "l’errore",
            [TicketCategory.GeneralInquiry] = "la sua domanda",
        },
        About = "Per {0}:",
        NothingSure = "Per {0} non ho trovato nulla di cui possa fidarmi. Un collega darà un’occhiata.",
        Weekdays = ["domenica", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato"],
    };
}
