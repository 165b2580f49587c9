using Baton.Foundation;

namespace Baton.Answering.Replies.Phrases;

internal static class Spanish
{
    public static Phrases Phrases { get; } = new()
    {
        HelloName = "Hola, {0}:",
        Hello = "Hola:",
        Disclosure = "Soy {0} de {1}, una IA. Puede pedir hablar con una persona en cualquier momento.",
        DisclosureUnnamed = "Soy un agente de IA de {0}. Puede pedir hablar con una persona en cualquier momento.",
        Understood = new Dictionary<TicketCategory, string>
        {
            [TicketCategory.TechnicalIssue] = "Lamento que esto le detenga.",
            [TicketCategory.BillingInquiry] = "Tiene una pregunta sobre la facturación.",
            [TicketCategory.AccountManagement] = "Necesita ayuda con su cuenta.",
            [TicketCategory.FeatureRequest] = "Gracias por la sugerencia.",
            [TicketCategory.BugReport] = "Lamento que esto no funcione como debería.",
            [TicketCategory.GeneralInquiry] = "Gracias por su pregunta.",
        },
        TimeIsShort = "Sé que el tiempo apremia.",
        SecondTry = "Lamento que la primera respuesta no ayudara.",
        Again = "Siento que tenga que escribir otra vez sobre esto.",
        WantsPerson = "Quiere hablar con una persona.",
        ThankYouForTelling = "Gracias por decírnoslo.",
        CallForHelp = "Si usted u otra persona está en peligro ahora mismo, llame primero al número de emergencias de su país.",
        TakenSeriously = "Me lo tomo en serio.",
        KeepSecret = "No envíe nunca aquí números de tarjeta ni contraseñas; cambie una contraseña que haya enviado.",
        TakenBack = "De acuerdo. Marco este ticket como resuelto; responda aquí cuando necesite algo.",
        KindWords = "Gracias por sus amables palabras. Marco este ticket como resuelto; responda aquí cuando necesite algo.",
        ThisHelps = "Esto ayuda:",
        IfNot = "Si esto no lo resuelve, responda aquí con lo que ve; seguiré buscando o pediré ayuda a un compañero.",
        AskIntro = "Para poder ayudarle, cuénteme un poco más:",
        Questions =
        [
            "¿Qué quería hacer?",
            "¿Qué ocurrió en su lugar y qué mensaje vio?",
            "¿Desde cuándo, y en qué dispositivo o parte del producto?",
        ],
        ToPerson = "Paso su consulta a una persona de nuestro equipo «{0}».",
        NoRepeating = "Recibe todo lo que ha escrito; no tiene que repetir nada.",
        PeopleAreThere = "El equipo está trabajando ahora.",
        PeopleAreBack = "El equipo vuelve el {0} a las {1}.",
        Meanwhile = "Mientras tanto, esto quizá explique una parte:",
        Solved = "Me alegra que esté resuelto. Marco este ticket como resuelto; responda aquí si vuelve a ocurrir.",
        Quoted = "«{0}»",
        Matters = new Dictionary<TicketCategory, string>
        {
            [TicketCategory.TechnicalIssue] = "el problema técnico",
            [TicketCategory.BillingInquiry] = "la facturación",
            [TicketCategory.AccountManagement] = "su cuenta",
            [TicketCategory.FeatureRequest] = "su sugerencia",
            [TicketCategory.BugReport] = "el error",
            [TicketCategory.GeneralInquiry] = "su pregunta",
        },
        About = "Sobre {0}:",
        NothingSure = "Sobre {0} no he encontrado nada en lo que pueda confiar. Un compañero lo mirará.",
        Weekdays = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"],
    };
}
