using Baton.Language.Words;

namespace Baton.Understanding.Findings;

/// <summary>Words that machines put into their mails: out-of-office notes, delivery failures, notices that nobody can answer.</summary>
internal static class MachineMail
{
    private static readonly PhraseList Phrases = new(
        "out_of_office|out_of_the_office|automatic_reply|auto_reply|autoreply|automated_reply|automatic_response|automated_response|auto_response|automatically_generated|auto_generated|system_generated|automated_message|automatic_message|automated_email|do_not_reply|not_monitored|noreply",
        "i|we am|are|will_be|i'll_be|i'm|we're ..3 on_holiday|on_vacation|on_leave|on_annual_leave|on_parental_leave|away|travelling|traveling|out ..9 urgent|return|colleague|contact|back|access_to_email|limited_access|replies",
        "undeliverable|undelivered_mail|delivery_status_notification|delivery_failure|delivery_failed|could_not_be_delivered|couldn't_be_delivered|wasn't_delivered|mailer_daemon|mail_delivery_subsystem|recipient_address_rejected|mailbox_full|mailbox_is_full",
        "bin|sind|derzeit|vom ..6 im_urlaub|abwesend|in_elternzeit|auf_dienstreise", "lese|lesen|bearbeite|bearbeiten ..3 mails|nachrichten|emails ..2 nicht", "wenden|wende ..6 meine_kollegin|meinen_kollegen|meine_vertretung|mein_sekretariat", "abwesenheitsnotiz|abwesenheitsassistent|automatische_antwort|automatisch_generiert*|automatisch_erstellt*|automatisch_erzeugt*|automatisch_versandt*|nicht_im_buro|nicht_im_haus|bin_abwesend|unzustellbar|nicht_zugestellt_werden|nicht_weitergeleitet|antworten_sie_nicht|nicht_auf_diese",
        "reponse_automatique|message_automatique|absent_du_bureau|absence_du_bureau|ne_pas_repondre|envoye_automatiquement|genere_automatiquement|non_remis|pas_pu_etre_remis|pas_pu_etre_distribue",
        "respuesta_automatica|mensaje_automatico|fuera_de_la_oficina|no_responda|no_responder|generado_automaticamente|no_se_pudo_entregar|no_se_ha_podido_entregar",
        "resposta_automatica|mensagem_automatica|fora_do_escritorio|ausente_do_escritorio|nao_responda|gerada_automaticamente|gerado_automaticamente|nao_foi_possivel_entregar",
        "risposta_automatica|messaggio_automatico|fuori_ufficio|fuori_sede|non_rispondere|generato_automaticamente|generata_automaticamente|mancato_recapito|impossibile_recapitare",
        "automatisch_antwoord|automatische_reactie|automatisch_bericht|afwezigheidsbericht|niet_op_kantoor|niet_beantwoorden|automatisch_gegenereerd|onbestelbaar");

    public static bool IsIn(Wording wording) => Phrases.IsIn(wording);
}
