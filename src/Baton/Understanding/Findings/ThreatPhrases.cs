namespace Baton.Understanding.Findings;

/// <summary>Words of somebody who means to go to court or to harm, be it others or themselves.</summary>
internal static class ThreatPhrases
{
    public static readonly string[] Legal =
    [
        "my|our|a|contact|contacting|hire|hired|consult|instruct|inform|involve|involving|hear_from|from lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|legal_counsel", "see_you_in_court|take|taking|go|going|drag|bring ..2 court|tribunal", "sue|suing|lawsuit|legal_action|legal_steps|legal_proceedings|press_charges|file_charges|take_legal|small_claims|class_action|cease_and_desist|court_order", "report|reporting|complain|complaint|complaining|file|filing .. police|ombudsman|regulator|authority|authorities|consumer_protection|trading_standards|better_business_bureau|data_protection_authority|ftc|bbb|supervisory_authority", "go|going|turn to ..2 press|media|newspaper|police|ombudsman|regulator",
        "anwalt|anwaltin|rechtsanwalt|rechtsanwaltin|anwalte|klage|verklage|verklagen|rechtliche_schritte|gerichtlich|vor_gericht|strafanzeige|anzeige_erstatten|verbraucherzentrale|verbraucherschutz|aufsichtsbehorde|einstweilige", "zur polizei|presse|datenschutzbehorde",
        "avocat|avocats|porter_plainte|depot_de_plainte|poursuites|poursuivre|tribunal|action_en_justice|voie_judiciaire|mise_en_demeure|mediateur_de|association_de_consommateurs|dgccrf|saisir_la_cnil|en_justice",
        "mi|nuestro|un|al abogado|abogada|abogados", "demanda_judicial|demandar|demandare|demandarlos|denunciar|denuncia|denunciare|tribunales|acciones_legales|medidas_legales|organismo_de_consumo|por_la_via_judicial|a_juicio|oficina_del_consumidor",
        "advogado|advogada|advogados|processar|processo_judicial|acao_judicial|medidas_legais|tribunal|procon|queixa_na_policia|denuncia|denunciar|livro_de_reclamacoes|deco|providencias_judiciais|na_justica",
        "avvocato|avvocati|legale_rappresentante|azione_legale|azioni_legali|vie_legali|denuncia|denunciare|denuncero|querela|tribunale|in_giudizio|associazione_consumatori|garante_della_privacy",
        "advocaat|advocaten|rechtszaak|juridische_stappen|aangifte|aanklagen|rechtbank|rechter|kort_geding|consumentenbond|toezichthouder|ingebrekestelling",
    ];

    public static readonly string[] Harm =
    [
        "kill|hurt|shoot|stab|beat|burn|bomb|strangle|punch|attack|murder you|your|them|him|her|someone|somebody|everyone|down|up", "i|i'll|we|will|gonna|going_to ..2 find|come|visit|know ..2 you|your|where_you_live|where_you_work", "i_know_where_you|bomb_threat|death_threat|blow_up|you_will_regret|you'll_regret|watch_your_back|come_after_you|smash_your|make_you_pay|bring_a_gun",
        "umbringen|bringe .. um|weiss_wo_sie|wissen_wo_sie_wohnen|bombe|zusammenschlagen|toten|verprugeln", "vous_tuer|te_tuer|tuer_quelqu_un|une_bombe|casser_la_gueule|je_sais_ou_vous", "matarte|matarlos|matarle|una_bomba|se_donde|romperte_la_cara|matare", "matar_voces|te_matar|mata_lo|uma_bomba|sei_onde|vou_matar", "ammazzo|ammazzare|uccidere|uccido|una_bomba|so_dove_abiti|vi_spacco", "vermoorden|doodmaken|vermoord|een_bom|weet_waar_je|in_elkaar_slaan|weet_waar_jullie",
    ];

    public static readonly string[] SelfHarm =
    [
        "kill|hurt|harm|hang|cut|shoot myself", "suicide|suicidal|end_my_life|take_my_own_life|take_my_life|want_to_die|don't_want_to_live|no_reason_to_live|better_off_dead|end_it_all|can't_go_on_living|not_want_to_live",
        "bringe_mich_um|mich_umbringen|selbstmord|suizid|nicht_mehr_leben|mir_das_leben_nehmen|will_sterben", "suicide|me_tuer|me_suicider|envie_de_mourir|en_finir_avec_la_vie|mettre_fin_a_mes_jours|plus_vivre", "suicidio|suicidarme|matarme|quitarme_la_vida|no_quiero_vivir|quiero_morir", "suicidio|me_matar|matar_me|tirar_a_minha_vida|nao_quero_viver|quero_morrer", "suicidio|uccidermi|ammazzarmi|togliermi_la_vita|voglio_morire|farla_finita", "zelfmoord|zelfdoding|mezelf_doden|mezelf_iets_aandoen|wil_dood|niet_meer_leven|uit_het_leven_stappen",
    ];

    /// <summary>Figures of speech and everyday business in the same sentence.</summary>
    public static readonly string[] Harmless =
    [
        "kill the|this|that|a process|task|job|session|sessions|processes|switch|bot|server", "battery|performance|productivity|seo|cron|cron_job|process|daemon|thread|docker|job_queue", "our|your legal_team|legal_department|lawyer_plugin|attorney_field", "template|templates|software_for|law_firm|law_firms|practice_management|we_are_lawyers|i_am_a_lawyer|i'm_a_lawyer|kanzlei|cabinet_d_avocats|bufete|studio_legale|escritorio_de_advogados|advocatenkantoor|anwaltskanzlei|clients_are_lawyers",
    ];
}
