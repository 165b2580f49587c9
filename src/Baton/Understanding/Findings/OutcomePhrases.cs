namespace Baton.Understanding.Findings;

/// <summary>How people say that it is solved, or that it is not.</summary>
internal static class OutcomePhrases
{
    public static readonly string[] Solved =
    [
        "solved|fixed|resolved|sorted it|the|now|thanks|my|everything|that", "is|was|it's|that's|are|all|been|got|now|has|issue|problem solved|resolved|fixed|sorted|sorted_out|cleared_up|settled", "it|it's|that|that's|this|everything|all|login|now ..3 works|working again|now|fine|great|perfectly|like_a_charm|well|as_expected", "now? it|everything|all|that now? works|worked", "worked|works thanks|thank|perfectly|great|like_a_charm|for_me|fine", "that|this|it|which|your_answer|your_tip|the_link did|has|does? the_trick|helped|helps|worked|solved|fixed|answers|answered", "never_mind|nevermind|no_longer_needed|no_longer_an_issue|problem_gone|found_it|found_the|figured_it_out|got_it|all_good|all_set|all_fine|sorted_now|that's_all|that_is_all|that_was_all|that's_it|nothing_else|you_can_close|please_close_this|close_this_ticket|close_the_ticket|we_are_good|i_am_good|i'm_good", "exactly_what_i_needed|just_what_i_needed|helped_a_lot|very_helpful|that_helps",
        "erledigt|gelost|behoben|geklappt|hat_funktioniert|hat_geholfen|funktioniert_wieder|funktioniert_jetzt|geht_wieder|geht_jetzt|klappt_jetzt|klappt_wieder|lauft_wieder|alles_klar|alles_gut|passt_jetzt|danke_das_war's|das_war_alles|das_war's|hat_sich_erledigt|problem_gelost", "jetzt|nun|wieder geht|funktioniert|klappt|lauft .. alles|es|wieder|danke",
        "resolu|resolue|regle|reglee|c_est_bon|ca_marche|ca_fonctionne|cela_fonctionne|tout_fonctionne|tout_marche|fonctionne_a_nouveau|remarche|probleme_resolu|c_est_tout", "fonctionne|marche a_nouveau|maintenant|parfaitement|de_nouveau|bien",
        "resuelto|solucionado|arreglado|ya_funciona|ya_esta|ya_puedo|funciona_de_nuevo|todo_funciona|todo_bien|todo_en_orden|eso_es_todo|me_ha_servido|me_sirvio|funciono",
        "resolvido|resolveu|solucionado|ja_funciona|ja_esta|ja_consegui|ja_consigo|funcionou|deu_certo|voltou_a_funcionar|tudo_certo|tudo_bem_agora|e_so_isso|era_so_isso",
        "risolto|risolta|sistemato|adesso_funziona|ora_funziona|funziona_di_nuovo|funziona_adesso|funziona_ora|tutto_ok|tutto_a_posto|tutto_bene|e_tutto|ha_funzionato|ci_sono_riuscito|ci_sono_riuscita",
        "opgelost|verholpen|gelukt|het_werkt_weer|het_werkt_nu|werkt_weer|werkt_nu|doet_het_weer|alles_in_orde|in_orde|dat_was_alles|dat_was_het|helemaal_goed",
    ];

    /// <summary>In a first message: there was a question, and it is gone.</summary>
    public static readonly string[] Withdrawn =
    [
        "never_mind|nevermind|nvm|no_longer_needed|not_needed_anymore|please_ignore|please_disregard|disregard my|this|the|that|it|last|previous|i|we|it's|found|solved|all|$", "^ never_mind|nevermind|nvm|scratch_that|false_alarm|ignore_this|ignore_my_last|ignore_my_message|disregard_this|disregard_my", "i|we found_it_myself|found_it_ourselves|figured_it_out|solved_it_myself|sorted_it_myself|found_the_answer",
        "hat_sich_erledigt|hat_sich_schon_erledigt|schon_erledigt|bereits_erledigt|vergessen_sie_es|vergesst_es|habe_es_gefunden|habs_gefunden|selbst_gefunden|selbst_gelost|fehlalarm",
        "laissez_tomber|oubliez_mon_message|ignorez_mon_message|j_ai_trouve|c_est_regle|fausse_alerte", "olvidelo|olvidadlo|no_hace_falta_ya|ya_no_hace_falta|ya_lo_encontre|ya_lo_he_encontrado|falsa_alarma|ignoren_mi_mensaje", "esqueca|esquecam|deixe_estar|ja_nao_e_preciso|ja_encontrei|falso_alarme|ignorem_a_mensagem", "lasciate_perdere|non_serve_piu|l_ho_trovato|ho_trovato_da_solo|ho_trovato_da_sola|falso_allarme|ignorate_il_messaggio", "laat_maar|niet_meer_nodig|al_gevonden|zelf_gevonden|vals_alarm|negeer_mijn_bericht",
    ];

    /// <summary>Said of a ticket that nobody has answered yet, these take it back too.</summary>
    public static readonly string[] PleaseClose =
    [
        "please_close_this|please_close_it|please_close_the|you_can_close|close_this_ticket|close_the_ticket|close_my_ticket", "please close $", "bitte .. schliessen|zumachen", "ticket .. geschlossen_werden|schliessen", "fermez|fermer|cloturez ..2 ticket|demande", "cierren|cerrar ..2 ticket|caso", "fechem|fechar ..2 ticket|pedido", "chiudete|chiudere ..2 ticket|richiesta", "ticket .. sluiten",
    ];

    /// <summary>Kind words that want no answer but thanks.</summary>
    public static readonly string[] Praise =
    [
        "just|only want|wanted|writing|wanna to? say|tell|thank|let ..6 thank|thanks|love|loving|great|fantastic|brilliant|wonderful|amazing|excellent|awesome|happy|grateful|impressed|good_job|great_job", "keep_up_the_good_work|keep_it_up|great_job|good_job|well_done|excellent_service|great_service|best_support|great_support|thank_you_for_everything|thanks_for_everything|thanks_to_the_whole_team|thank_you_all|kudos|hats_off", "we|i ..2 love|adore your|the|this|it ..2 product|app|service|tool|software|it", "you|your ..4 fantastic|brilliant|wonderful|amazing|excellent|awesome|lifesaver|life_saver",
        "wollte|mochte|nur ..4 danken|bedanken|loben|danke_sagen", "grosses_lob|ein_lob|weiter_so|toller_service|tolle_arbeit|super_arbeit|super_service|danke_fur_alles|bin_begeistert|sind_begeistert|gute_arbeit", "juste|voulais|simplement ..4 remercier|feliciter|dire_merci", "bravo|continuez_comme_ca|excellent_service|beau_travail|merci_pour_tout|merci_a_toute", "queria|quiero|solo ..4 agradecer|felicitar|dar_las_gracias", "sigan_asi|excelente_servicio|gran_trabajo|buen_trabajo|gracias_por_todo|enhorabuena|felicidades_al", "queria|quero|so ..4 agradecer|elogiar|dar_os_parabens", "continuem_assim|excelente_servico|otimo_trabalho|bom_trabalho|obrigado_por_tudo|obrigada_por_tudo|parabens", "volevo|vorrei|solo ..4 ringraziare|complimentarmi|complimenti|ringraziarvi|ringraziarla", "complimenti|continuate_cosi|ottimo_servizio|ottimo_lavoro|bel_lavoro|grazie_di_tutto", "wilde|wil|alleen|even ..4 bedanken|complimenteren|complimenten", "ga_zo_door|geweldige_service|goed_werk|bedankt_voor_alles|mijn_complimenten|petje_af",
    ];

    /// <summary>It is not the first time that they write.</summary>
    public static readonly string[] WroteBefore =
    [
        "second|third|fourth|fifth|sixth|umpteenth|hundredth|2nd|3rd|4th|5th|nth time ..4 i|we|i'm|i've|we're|we've ..2 write|writing|wrote|written|ask|asking|asked|contact|contacting|contacted|report|reporting|reported|call|calling|called|email|emailing|emailed|tell|telling|told|raise|raising|open|opening|message|messaging|complain|complaining", "wrote|written|contacted|reported|emailed|messaged|complained|told_you|asked_you|asked_about|called_you ..5 twice|two_times|three_times|four_times|several_times|many_times|multiple_times|many_messages|already_twice", "my third|fourth|fifth|second|3rd|4th|2nd message|email|mail|ticket|request|attempt|reminder|complaint",
        "zweite|zweiten|dritte|dritten|vierte|vierten|funfte mal|nachricht|mail|anfrage|beschwerde", "zum zweiten|dritten|vierten|x_ten|wiederholten mal|male", "schon|bereits ..3 zweimal|dreimal|mehrfach|mehrmals ..3 geschrieben|gemeldet|angefragt|kontaktiert|angerufen",
        "deuxieme|troisieme|quatrieme|cinquieme|enieme fois|message|mail|demande|relance ..4 que|j|je|nous|sans|$", "ecrit|contacte|signale|relance ..3 deux_fois|trois_fois|plusieurs_fois|plusieurs_reprises", "segunda|tercera|cuarta|quinta|enesima vez ..3 que", "escrito|contactado|avisado|reclamado ..3 dos_veces|tres_veces|varias_veces|muchas_veces", "segunda|terceira|quarta|quinta|enesima vez ..3 que", "escrevi|contactei|avisei|reclamei|escrito ..3 duas_vezes|tres_vezes|varias_vezes", "seconda|terza|quarta|quinta|ennesima volta ..3 che", "scritto|contattato|segnalato|chiamato ..3 due_volte|tre_volte|piu_volte|diverse_volte", "tweede|derde|vierde|vijfde|zoveelste keer|maal|bericht|mail", "gemeld|geschreven|gemaild|gebeld|gevraagd ..3 twee_keer|drie_keer|meerdere_keren|meermaals",
    ];

    /// <summary>A thanks that is the whole message takes leave; in a longer one it is politeness around something else.</summary>
    public static readonly string[] Farewell =
    [
        "thanks|thank_you|thx|cheers|perfect|goodbye|bye|have_a_nice_day|very_helpful", "danke|dankeschon|vielen_dank|perfekt|tschuss|super_danke", "merci|parfait|impeccable|au_revoir", "gracias|perfecto|adios", "obrigado|obrigada|perfeito|tchau", "grazie|perfetto|arrivederci", "bedankt|dank_je|dank_u|dankjewel|hartelijk_dank|tot_ziens",
    ];

    /// <summary>Words that undo a "solved": the thing is still to come, or only wished for.</summary>
    public static readonly string[] NotYet =
    [
        "in_advance|im_voraus|d_avance|de_antemano|antecipadamente|in_anticipo|alvast|por_adelantado", "when|until|once|if|how|whether|before|as_soon_as ..4 solved|fixed|resolved|sorted|works|working", "not|isn't|never|hasn't|wasn't|still|but|needs_to_be|must_be|be|get|nothing ..3 solved|fixed|resolved|sorted|working|works", "nicht|noch|nie ..3 gelost|behoben|erledigt|geklappt|geholfen", "pas|jamais|toujours ..3 resolu|regle|marche|fonctionne", "no|sin|aun ..3 resuelto|solucionado|funciona|arreglado", "nao|sem|ainda ..3 resolvido|resolveu|funciona|funcionou", "non|ancora ..3 risolto|funziona|sistemato", "niet|nog ..3 opgelost|verholpen|gelukt|werkt", "but|aber|mais|pero|mas|ma|maar|however|doch|though|except|unfortunately|leider|malheureusement|helaas|purtroppo|desafortunadamente|infelizmente", "try|trying|check|let_you_know|get_back|later|soon|tomorrow|for_nothing|versuche|probiere|melde_mich|essayer|essaie|probar|probare|intentare|tentar|tentarei|vou|provo|provero|proberen|probeer", "should_be_fixed|please_fix|want_it_solved|want_this_solved|needs_fixing",
    ];

    public static readonly string[] NotSolved =
    [
        "still|again|yet not|doesn't|does_not|don't|isn't|won't|can't|cannot|no|the_same|same|fails|failing|failed|broken|wrong|getting|get|happening|happens|occurs|having|stuck|unable|shows|showing|waiting|an_error|error|locked|there|the_error|gives|crashes|says|missing", "your|the|this|that|these answer|reply|steps|link|article ..3 no_use|of_no_use|useless|nonsense|rubbish|no_help|waste_of_time|garbage", "waste_of_time|is_no_use|no_use_at_all|forget_it", "did|does|do|has|have|was|is not|n't|nothing ..2 help|helped|solve|solved|fix|fixed|helpful|useful|make_a_difference", "didn't|doesn't|hasn't|haven't|wasn't|don't|isn't|couldn't .. help|helped|solve|solved|fix|fixed|helpful|answer|useful", "same_error|same_problem|same_issue|no_change|no_difference|no_luck|no_success|without_success|to_no_avail|not_solved|not_resolved|not_fixed|not_helpful|unhelpful|useless|came_back|is_back|back_again|happening_again|problem_persists|error_persists|persists|nothing_changed|nothing_helped|made_no_difference|already_tried|tried_that|tried_all|tried_everything|tried_it_already|already_did_that|not_what_i_asked|not_my_question|wasn't_my_question|that's_not_it|that_is_not_it|wrong_answer|makes_no_sense",
        "immer_noch|noch_immer|weiterhin|nach_wie_vor|schon_wieder .. nicht|kein|keine|fehler|problem|gleiche|selbe|defekt|kaputt|fehlermeldung", "hat|hilft|half|bringt|brachte .. nicht|nichts .. geholfen|weiter|geklappt|gebracht|gelost|$", "nicht geholfen|gelost|hilfreich|behoben|geklappt", "hilft_nicht|hilft_mir_nicht|half_nicht|bringt_nichts|brachte_nichts|ohne_erfolg|gleicher_fehler|gleiche_fehler|selbe_problem|gleiche_problem|habe_ich_schon_versucht|schon_probiert|schon_versucht|problem_besteht|besteht_weiterhin|geht_immer_noch_nicht|nicht_meine_frage",
        "toujours pas|le_meme|la_meme|en_panne|bloque|rien|impossible|une_erreur", "ca|cela|n_a|ne|n .. pas|rien .. aide|resolu|change|regle|utile", "n_a_pas_marche|n_a_rien_change|meme_erreur|meme_probleme|sans_succes|deja_essaye|probleme_persiste|rien_change|pas_resolu|pas_aide|ne_m_aide_pas|pas_ma_question|ne_marche_toujours",
        "sigue|siguen|continua|todavia|aun|tampoco sin|igual|fallando|no|saliendo|el_mismo|dando|apareciendo|mal|funciona|con_error", "no .. ayudo|ayuda|ha_ayudado|ha_funcionado|sirvio|sirve|resolvio|resuelve|ha_servido|solucionado|cambiado|resuelto", "mismo_error|mismo_problema|sin_exito|ya_lo_he_probado|ya_lo_intente|ya_lo_probe|nada_ha_cambiado|no_es_lo_que_pregunte|problema_persiste|sigue_igual",
        "continua|ainda|continuo nao|sem|igual|com|o_mesmo|a|dando|na_mesma|aparecendo|falhando", "nao .. ajudou|ajuda|resolveu|resolve|adiantou|serviu|mudou|resolvido|deu_certo", "mesmo_erro|mesmo_problema|sem_sucesso|ja_tentei|ja_experimentei|nada_mudou|problema_persiste|nao_foi_isso|na_mesma",
        "ancora non|lo_stesso|bloccato|niente|errore|la_stessa|problemi", "non .. aiutato|aiuta|funzionato|risolto|risolve|servito|cambiato|utile|serve", "stesso_errore|stesso_problema|senza_successo|gia_provato|ho_gia_provato|niente_da_fare|nulla_e_cambiato|il_problema_persiste|non_e_la_mia_domanda|continua_a_non",
        "nog|nog_steeds|steeds niet|geen|dezelfde|hetzelfde|kapot|fout|een_fout|het_probleem", "niet|niets .. geholpen|gewerkt|opgelost|gelukt|veranderd|nuttig|helpt|verholpen", "dezelfde_fout|hetzelfde_probleem|zonder_succes|al_geprobeerd|heb_ik_al_geprobeerd|helpt_niet|helpt_mij_niet|werkt_nog_niet|probleem_blijft|niet_mijn_vraag|niets_veranderd",
    ];

    /// <summary>In a first message these tell the problem; after an answer they tell that the answer was none.</summary>
    public static readonly string[] FailsAgain =
    [
        "not|doesn't|does_not|didn't|did_not|isn't|don't|won't|never ..2 work|works|worked|working|loading|possible|there", "funktioniert|geht|klappt|lauft|ging .. nicht", "ne|n .. marche|fonctionne|pas_possible|marchent", "no ..2 funciona|funcionan|funciono|puedo|va", "nao ..2 funciona|funcionou|consigo|deu|da", "non ..2 funziona|funzionano|va|riesco", "werkt|lukt|gaat|kan .. niet",
    ];
}
