using Baton.Language.Words;

namespace Baton.Procedures.Hearing;

/// <summary>Hears a yes or a no in the answer to a question. Whoever says both, or asks back, has said neither.</summary>
internal static class YesNo
{
    /// <summary>A yes in a longer text belongs to something else.</summary>
    private const int LongestYes = 14;

    private static readonly PhraseList Yes = new(
        "^ yes|yeah|yep|yup|yea|sure|ok|okay|okey|absolutely|definitely|certainly|correct|right|exactly|affirmative|confirmed|confirm|agreed|proceed", "^ please? do_it|do_so|go_ahead|go_for_it|make_it_so|that's_fine|that_is_fine|that's_right|that_is_right|that_is_correct|that's_correct|sounds_good|fine_by_me|fine_with_me|works_for_me|please_do|i_confirm|i_agree|of_course|by_all_means|all_right|alright|i_do|i_am_sure|i'm_sure|please_proceed|please_go_ahead|please_refund|please_cancel|please_send|please_continue", "^ y $", "^ please $", "yes please|do|go|that|it|i|refund|cancel|send|proceed|confirm",
        "^ ja|jawohl|jep|jo|klar|gern|gerne|sicher|genau|richtig|stimmt|einverstanden|bestatige|ok|okay|passt|naturlich|unbedingt", "^ mach|machen|tun sie? das|es", "^ bitte $", "^ bitte machen|tun|schicken|senden|erstatten|kundigen|stornieren", "in_ordnung|ich_bestatige|bin_einverstanden|auf_jeden_fall|das_passt|das_stimmt",
        "^ oui|ouais|ok|okay|d_accord|volontiers|exact|exactement|tout_a_fait|bien_sur|certainement|absolument|confirme|parfait|allez_y|faites_le|faites", "je_confirme|c_est_bon|c_est_ca|s_il_vous_plait_oui",
        "^ si|claro|vale|ok|okay|correcto|exacto|exactamente|de_acuerdo|adelante|por_supuesto|confirmo|perfecto|desde_luego|eso_es|hagalo|hazlo|seguro", "si_por_favor|estoy_de_acuerdo|lo_confirmo",
        "^ sim|claro|ok|okay|certo|correto|exato|exatamente|de_acordo|concordo|confirmo|pode_ser|pode|avance|perfeito|com_certeza|isso_mesmo|faca_isso", "sim_por_favor|estou_de_acordo",
        "^ si|certo|ok|okay|esatto|esattamente|corretto|d_accordo|confermo|va_bene|volentieri|certamente|procedi|proceda|perfetto|assolutamente|faccia|fatelo", "si_grazie|sono_d_accordo|lo_confermo",
        "^ ja|jazeker|zeker|graag|ok|okay|oke|prima|akkoord|klopt|precies|natuurlijk|inderdaad|doe_maar|doe_dat|ga_je_gang|uiteraard|bevestig", "ja_graag|ik_bevestig|dat_klopt|is_goed");

    private static readonly PhraseList No = new(
        "^ no|nope|nah|never|negative|stop|cancel|wait|don't|do_not|not_now|not_yet|not_really|no_thanks|no_thank_you|rather_not", "^ n $", "i|we ..2 don't|do_not|won't want|agree|confirm|wish|think_so", "please|rather|better|but? don't|do_not|not", "leave_it|leave_it_as|keep_it|forget_it|changed_my_mind|hold_on|on_second_thought|on_second_thoughts|never_mind|nevermind|not_anymore|not_any_more",
        "^ nein|ne|nee|nicht|niemals|stopp|stop|lieber_nicht|bitte_nicht|doch_nicht|moment|warten", "lieber|bitte|doch|noch nicht|nicht_mehr", "lass_es|lassen_sie_es|anders_uberlegt|auf_keinen_fall|nein_danke",
        "^ non|pas|jamais|surtout_pas|attendez|stop|arretez", "ne ..2 pas", "non_merci|laissez_tomber|change_d_avis|pas_maintenant",
        "^ no|nunca|jamas|espere|espera|para|mejor_no|todavia_no", "no_gracias|no_quiero|cambie_de_opinion|dejelo|dejalo",
        "^ nao|nunca|jamais|espere|espera|pare|melhor_nao|ainda_nao", "nao_obrigado|nao_obrigada|nao_quero|mudei_de_ideia|deixe_estar",
        "^ no|mai|aspetti|aspetta|fermo|meglio_di_no|non_ancora|assolutamente_no", "no_grazie|non_voglio|ho_cambiato_idea|lasci_stare|lascia_stare",
        "^ nee|niet|nooit|stop|wacht|liever_niet|nog_niet|toch_niet", "nee_dank|nee_bedankt|wil_niet|bedacht|laat_maar");

    /// <summary>True for yes, false for no, null for neither.</summary>
    public static bool? In(string text)
    {
        var wording = Wording.Of(text);
        if (wording.Tokens.Count is 0 || wording.Sentences[0].IsQuestion)
            return null;
        var (yes, no) = (Yes.IsIn(wording), No.IsIn(wording));
        return yes == no ? null : no ? false : wording.Tokens.Count <= LongestYes ? true : null;
    }
}
