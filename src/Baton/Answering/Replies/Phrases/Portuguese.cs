using Baton.Foundation;

namespace Baton.Answering.Replies.Phrases;

internal static class Portuguese
{
    public static Phrases Phrases { get; } = new()
    {
        HelloName = "Olá, {0},",
        Hello = "Olá,",
        Disclosure = "sou {0} da {1}, uma IA. Pode pedir para falar com uma pessoa a qualquer momento.",
        DisclosureUnnamed = "sou um agente de IA da {0}. Pode pedir para falar com uma pessoa a qualquer momento.",
        Understood = new Dictionary<TicketCategory, string>
        {
            [TicketCategory.TechnicalIssue] = "Lamento que isto o esteja a atrasar.",
            [TicketCategory.BillingInquiry] = "Tem uma pergunta sobre a faturação.",
            [TicketCategory.AccountManagement] = "Precisa de ajuda com a sua conta.",
            [TicketCategory.FeatureRequest] = "Obrigado pela sugestão.",
            [TicketCategory.BugReport] = "Lamento que isto não funcione como deveria.",
            [TicketCategory.GeneralInquiry] = "Obrigado pela sua pergunta.",
        },
        TimeIsShort = "Sei que o tempo é curto.",
        SecondTry = "Lamento que a primeira resposta não tenha ajudado.",
        Again = "Lamento que tenha de escrever outra vez sobre isto.",
        WantsPerson = "Gostaria de falar com uma pessoa.",
        ThankYouForTelling = "Obrigado por nos dizer.",
        CallForHelp = "Se você ou outra pessoa estiver em perigo neste momento, ligue primeiro para o número de emergência do seu país.",
        TakenSeriously = "Levo isto a sério.",
        KeepSecret = "Nunca envie aqui números de cartão ou palavras-passe; altere uma palavra-passe que tenha enviado.",
        TakenBack = "Está bem. Marco este ticket como resolvido; responda aqui quando precisar de algo.",
        KindWords = "Obrigado pelas palavras simpáticas. Marco este ticket como resolvido; responda aqui quando precisar de algo.",
        ThisHelps = "Isto ajuda:",
        IfNot = "Se isto não resolver, responda aqui com o que vê; vou procurar mais ou chamar um colega.",
        AskIntro = "Para poder ajudar, conte-me um pouco mais:",
        Questions =
        [
            "O que queria fazer?",
            "O que aconteceu em vez disso e que mensagem viu?",
            "Desde quando, e em que dispositivo ou parte do produto?",
        ],
        ToPerson = "Passo o seu pedido a uma pessoa da nossa equipa “{0}”.",
        NoRepeating = "Ela recebe tudo o que escreveu; não precisa de repetir nada.",
        PeopleAreThere = "A equipa está a trabalhar agora.",
        PeopleAreBack = "A equipa volta {0} às {1}.",
        Meanwhile = "Entretanto, isto talvez explique uma parte:",
        Solved = "Ainda bem que está resolvido. Marco este ticket como resolvido; responda aqui se voltar a acontecer.",
        Quoted = "“{0}”",
        Matters = new Dictionary<TicketCategory, string>
        {
            [TicketCategory.TechnicalIssue] = "o problema técnico",
            [TicketCategory.BillingInquiry] = "a faturação",
            [TicketCategory.AccountManagement] = "a sua conta",
            [TicketCategory.FeatureRequest] = "a sua sugestão",
            [TicketCategory.BugReport] = "o erro",
            [TicketCategory.GeneralInquiry] = "a sua pergunta",
        },
        About = "Sobre {0}:",
        NothingSure = "Sobre {0} não encontrei nada em que possa confiar. Um colega vai ver isso.",
        Weekdays = ["domingo", "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado"],
    };
}
