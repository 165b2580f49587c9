using Baton.Language.Guessing;
using Baton.Language.Words;
using Baton.Understanding.Labels;

namespace Baton.Understanding.Findings;

/// <summary>Tells whether so little was said that the only sensible answer is a question back.</summary>
internal static class Vagueness
{
    /// <summary>One word with content is too little to act on when a complaint comes without a thing; two are enough.</summary>
    private const int EnoughContent = 2;

    /// <summary>Longer than this, somebody has told a story, however plain its words.</summary>
    private const int LongestVague = 25;

    private static readonly HashSet<string> Topics =
    [
        "invoice", "charge", "refund", "payment", "plan", "price", "tax", "password", "sign in", "two factor", "people", "close account",
        "intruder", "integration", "slow or offline", "hours and places", "compliance", "partner or press", "function", "find",
    ];

    private static readonly HashSet<string> Plain = Set(
        // English
        "a an the i i'm i've i'd me my mine we we're our us you your it it's its this that there here he she they is am are was were be been being do does did don't doesn't didn't done have has had having can can't cannot could couldn't will won't would should shall may might not no yes and or but if so of to in on at by for from with about as up out just again anymore any more still now then please pls plz help helping problem problems issue issues trouble error errors broken work works worked working fail fails failed failing wrong something anything nothing everything thing things stuff hi hello hey dear sir madam team support thanks thank urgent urgently asap need want get got getting question questions ask some one all very really too also how what why when who happen happens happened fix fixed check look see tell know let assistance assist immediately quickly soon bad strange weird crap ok okay good morning afternoon since today always regarding ticket request message hey there what's going wtf ugh guys folks anybody anyone someone somebody try tried trying times twice three several thx day make better improve",
        // German
        "ich mich mir mein meine wir uns unser du sie ihr ihnen es das der die dem den ein eine einen ist sind war bin habe haben hat hatte kann konnen nicht kein keine nichts ja nein und oder aber wenn von zu in an auf bei mit fur im am hier da bitte hilfe helfen hilf problem probleme fehler kaputt geht gehen funktioniert funktionieren klappt lauft etwas irgendwas alles hallo guten tag moin danke dringend sofort frage fragen brauche habe nicht mehr immer wieder noch jetzt was wie warum wieso los stimmt defekt liebes team geehrte damen herren schnell",
        // French
        "je j me m moi mon ma nous notre vous votre tu il elle on ce c cela ca ceci le la les l un une des de du d est sont suis ai a avons avez ont ne n pas plus rien oui non et ou mais si en au aux dans pour avec sur bonjour salut svp s plait merci aide aider aidez probleme problemes souci soucis erreur panne marche fonctionne fonctionner urgent question besoin quelque chose tout que quoi comment pourquoi toujours encore maintenant y bug peux pouvez",
        // Spanish and Portuguese
        "yo me mi nos nuestro usted su tu el la lo los las un una es son esta estoy he ha hay tengo no si y o pero de en a con por para que hola buenos dias buenas tardes ayuda ayudar ayudenme ayudame favor gracias problema problemas error errores funciona funcionan funcionar va urgente pregunta necesito algo nada todo mal como porque sigue ya bien pasa eu meu minha nos nosso voce o os as um uma e sao estou tenho nao sim mas do da no na com ola bom boa dia tarde ajuda ajudar ajudem obrigado obrigada erro erros pergunta preciso algo nada tudo porque ainda ja avaria estragado consigo",
        // Italian and Dutch
        "io mi mio mia noi nostro lei voi il lo la i gli le un una e sono ho ha abbiamo c'e non si ma o di in a con per che ciao salve buongiorno aiuto aiutatemi aiutare grazie favore problema problemi errore funziona funzionano va urgente domanda bisogno qualcosa niente nulla tutto male come perche ancora piu guasto rotto riesco ik mij me mijn wij ons onze u uw jij je het de een is zijn ben heb heeft hebben kan niet geen niets ja nee en of maar als van te in op aan bij met voor er dit dat hier hallo hoi goedemorgen goedemiddag dag alstublieft alsjeblieft aub bedankt dank hulp help helpen probleem problemen fout storing kapot werkt werken doet dringend vraag nodig iets alles wat hoe waarom nog steeds nu meer graag");

    /// <summary>"I have a question about an invoice" names its topic and says nothing about it yet.</summary>
    private static readonly PhraseList Announcements = new(
        "question|questions|problem|problems|issue|issues|trouble about|with|regarding|on|concerning",
        "frage|fragen|problem|probleme zu|zur|zum|mit|wegen|uber",
        "question|probleme|souci sur|avec|concernant|a_propos",
        "pregunta|duda|problema sobre|con|de",
        "pergunta|duvida|problema sobre|com",
        "domanda|problema su|sulla|sul|con|riguardo",
        "vraag|probleem over|met|betreffende");

    /// <param name="subject">Counts too: a good subject needs little text.</param>
    /// <param name="text">The customer's new words.</param>
    public static Evidence? In(Wording subject, Wording text)
    {
        if (text.Tokens.Count > LongestVague)
            return null;
        if (text.Tokens.Count == 0)
            return subject.Tokens.Any(IsContent) ? null : new("", "says nothing");
        if (LanguageDetector.IsNonsense(text.Source))
            return new(text.Quote(0, text.Tokens.Count - 1), "says nothing that can be read");
        var content = subject.Tokens.Concat(WithoutSignature(text)).Where(IsContent).Select(token => token.Text).Distinct().Take(EnoughContent).Count();
        var namesTopic = NamesTopic(subject) || NamesTopic(text);
        var isEnough = content >= EnoughContent || (content > 0 && namesTopic && !Announcements.IsIn(text));
        return isEnough ? null : new(text.Quote(0, text.Tokens.Count - 1), "says too little to act on");
    }

    /// <summary>"Refunds?" is one word, and yet it says what it is about.</summary>
    private static bool NamesTopic(Wording wording) => Ideas.In(wording, wording.Tokens.Count).Any(found => Topics.Contains(found.Idea));

    /// <summary>A last line of one or two words is a name, not a statement.</summary>
    private static IEnumerable<Token> WithoutSignature(Wording text)
    {
        const int LongestName = 2;
        var isSigned = text.Sentences is [_, .., { Length: <= LongestName }];
        return isSigned ? text.Tokens.Take(text.Sentences[^1].First) : text.Tokens;
    }

    private static bool IsContent(Token token) => token.Text.Length > 1 && !Plain.Contains(token.Text);

    private static HashSet<string> Set(params ReadOnlySpan<string> lines)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
            words.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words;
    }
}
