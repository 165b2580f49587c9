namespace Baton.Language.Words;

/// <summary>Tells what a sentence is about apart from its topic: a case that might come, or how something is done in general.</summary>
internal static class Shapes
{
    private static readonly PhraseList Hypothetical = new(
        "what|what's|how .. happens|would_happen|happen .. if|when|in_case", "in_case of|a|an|i|we", "^ if|should", "what_if", "would|will .. be? lose|charged|lost|deleted|affected|happen .. if|when",
        "was_passiert wenn|falls|bei", "^ falls", "im_falle|fur_den_fall",
        "que_se_passe_t_il|en_cas_de|en_cas_d|que_se_passe", "que_pasa|que_ocurre|que_sucede si|cuando", "en_caso_de",
        "o_que_acontece|em_caso_de|caso_haja", "cosa|che succede|accade se|quando", "in_caso_di", "wat_gebeurt_er|in_geval_van|stel_dat");

    private static readonly PhraseList HowTo = new(
        "how do|does|can|could|to|long|much|many|often|would|should|is|are|will", "where do|can|is|are|would|could", "what|which is|are ..2 policy|process|procedure|way|steps|rule|rules|conditions|difference|deadline", "do|does|are|is you|your|it|there ..3 offer|give|allow|grant|provide|have|refund|refundable|possible|support|policy|charge", "is_there any|a way|possibility|option|place|page|report|log|history", "is_it_possible|when_do|when_does|what_does|explain how|the", "in_general|generally|in_principle",
        "wie|wo kann|konnen|geht|lange|funktioniert|funktionieren|finde|sehe|lauft|stelle|andere|lade|beantrage", "gibt|bieten|erstatten|haben es|sie|ihr .. grundsatzlich|generell|richtlinie", "wie_viel|wie_oft",
        "comment", "ou|quand puis|peut|est|trouver|se|sont", "quel|quelle est ..2 politique|procedure|delai|demarche",
        "como|donde puedo|podemos|se|funciona|funcionan|hago|esta|encuentro|solicito|pido", "cual|cuanto es|tarda ..2 politica|proceso|plazo|reembolso",
        "como|onde posso|podemos|se|funciona|funcionam|faco|fica|encontro|peco|solicito", "qual|quanto e|tempo ..2 politica|processo|prazo|reembolso",
        "come|dove posso|possiamo|si|funziona|funzionano|faccio|trovo|chiedo|richiedo", "qual|quanto e|tempo ..2 politica|procedura|termine|rimborso",
        "hoe|waar kan|kunnen|werkt|werken|vind|lang|moet|zie|vraag|gaat", "wat is ..3 beleid|procedure|termijn");

    private static readonly PhraseList General = new(
        "^ and|but|hello|hi|also|so? how do|can|does|should|could|would|to|long|much|many|often", "^ hello|hi|and? do|does|are|is you|your|it|there", "^ hello|hi|and? can|could|may i|we|one|you_tell|you_explain",
        "^ hello|hi|and? what|which|where|when|who", "is_it_possible|is_there|where_do|where_can|where_is|how_do|how_can|how_to|how_does|what_is|what_are|what_does|explain how|the",
        "wo|wie kann|konnen|finde|finden|andere|geht|lange|richte|funktioniert|sehe|stelle|viel", "^ wie|wo|was|wann|welche|welcher|gibt|bieten|haben|kann|konnen|darf",
        "comment|ou puis|peut|pouvons|trouver|est|faire|fonctionne|sont|je|on", "^ quel|quelle|quels|quelles|proposez|avez|peut|puis|est_ce|comment|ou",
        "como|donde puedo|podemos|se|funciona|funcionan|encuentro|hago|esta", "^ como|donde|cual|cuanto|cuando|que|ofrecen|tienen|hay|puedo|se_puede|es_posible",
        "como|onde posso|podemos|se|funciona|funcionam|encontro|faco|fica|vejo", "^ como|onde|qual|quanto|quando|o_que|oferecem|voces|posso|e_possivel",
        "come|dove posso|possiamo|si|funziona|funzionano|trovo|faccio", "^ come|dove|quale|quanto|quando|offrite|avete|posso|si_puo|e_possibile",
        "hoe|waar kan|kunnen|werkt|werken|vind|wijzig|zie|moet|lang", "^ hoe|waar|wat|wanneer|welke|bieden|hebben|kan|kunnen|mag");

    /// <summary>"What happens if the site goes down?"</summary>
    public static bool IsHypothetical(Wording wording, int token) => Hypothetical.IsIn(wording, wording.SentenceAt(token));

    /// <summary>"How do refunds work?" — asks how it is done, and does not ask to do it.</summary>
    public static bool IsHowTo(Wording wording, int token) => HowTo.IsIn(wording, wording.SentenceAt(token));

    /// <summary>Asks about something in general, such as "do you …", "which …", "where …"; wider than a how-to.</summary>
    public static bool IsGeneralQuestion(Wording wording, int token) => General.IsIn(wording, wording.SentenceAt(token));
}
