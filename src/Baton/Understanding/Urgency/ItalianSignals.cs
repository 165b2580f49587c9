namespace Baton.Understanding.Urgency;

internal static class ItalianSignals
{
    public static readonly (SignalKind Kind, string[] Patterns)[] All =
    [
        (SignalKind.Safety, ["incendio|fumo|fiamme|scintille|esplosione|esploso|esplosa|fuga_di_gas|odore_di_gas|puzza_di_gas|odore_di_bruciato|puzza_di_bruciato|scossa_elettrica|ferito|ferita|feriti|pericolo|pericoloso|pericolosa|intossicazione|ustione|preso_fuoco|a_fuoco", "preso|ho la|una scossa", "bloccato|bloccata|bloccati .. ascensore"]),
        (SignalKind.Breach, ["hackerato|hackerata|violato|violata|hacker|ransomware|fuga_di_dati|violazione_dei_dati|intrusione|furto_d_identita", "rubando|rubano|rubato .. soldi|conto|dati", "qualcuno .. entrato|acceduto|cambiato|usando|ordinato", "password|chiavi|dati .. rubati|rubate|pubblicati|diffusi"]),
        (SignalKind.Exposure, ["dati|fatture|ordini|documenti|cartelle .. di altri|altro|altra|altre clienti|cliente|persone|azienda|pazienti", "vedo|vede|vediamo .. di altri|altro clienti|cliente"]),
        (SignalKind.Outage, ["blackout|fermo_totale|completamente_fermo|completamente_ferma|tutto_fermo|paralizzato|paralizzata|non_funziona_niente|non_funziona_nulla|non_funziona_piu_niente|non_funziona_piu_nulla|guasto_totale|niente_funziona", "sito|server|sistema|negozio|cassa|casse|rete|produzione|piattaforma|servizio|fabbrica|linea|magazzino .. giu|fermo|ferma|fermi|ferme|bloccato|bloccata|bloccate|offline|irraggiungibile|caduto", "nessuno puo|riesce"]),
        (SignalKind.Suspicion, ["sospetto|sospetta|sospetti|phishing|frode|truffa|fraudolento|fraudolenta", "accesso|dispositivo .. sconosciuto|non_riconosco|non_sono_stato", "telefono|cellulare|portatile .. rubato|perso", "rubato|perso|smarrito .. telefono|cellulare|portatile"]),
        (SignalKind.DataLoss, ["perso|persi|perse|cancellato|cancellati|cancellate|spariti|sparite|sparito|scomparsi|eliminati .. dati|file|foto|documenti|ordini|lavoro|contatti|progetto|progetti|tutto|tutti|tutte", "dati|file|foto|documenti|ordini|contatti|progetti|registrazioni .. persi|perse|cancellati|cancellate|spariti|sparite|scomparsi|scomparse|eliminati"]),
        (SignalKind.MoneyLoss, ["pagamenti|pagamento .. falliscono|fallisce|rifiutati|rifiutato|non", "perdendo|perdiamo|perdo|perdere .. soldi|denaro|vendite|clienti|fatturato|euro|€", "stipendi|buste_paga|conto_sbagliato|penale"]),
        (SignalKind.Vulnerable, ["paziente|pazienti|ospedale|clinica|farmaco|farmaci|medicinale|medicinali|insulina|neonato|sedia_a_rotelle|anziani|pronto_soccorso|dialisi", "senza riscaldamento|luce|acqua|corrente|elettricita"]),
        (SignalKind.Everybody, ["tutti|tutte|nessuno i|nostri|gli|le|nostre|miei|dei_nostri? clienti|utenti|dipendenti|colleghi|negozi|casse|studenti|sedi", "tutti_i|nessuno", "tutta|tutto|intera|intero l|la|il|nostra? azienda|squadra|ufficio|fabbrica|negozio|scuola|magazzino|palazzo|reparto"]),
        (SignalKind.Production, ["produzione|ambiente_di_produzione"]),
        (SignalKind.Ongoing, ["ogni|al minuto|secondo|ora", "in_questo_momento|proprio_adesso|proprio_ora"]),
        (SignalKind.UrgencyWord, ["urgente|urgentemente|urgenza|immediatamente|immediata|immediato|al_piu_presto|il_prima_possibile|critico|critica|adesso|emergenza"]),
        (SignalKind.Blocked, ["bloccato|bloccata|bloccati|impossibile|senza_accesso|non_possiamo", "non riesco|posso|riusciamo|possiamo .. lavorare|entrare|accedere|inviare|pagare|aprire|fatturare|stampare"]),
        (SignalKind.Several, ["diversi|diverse|molti|molte|alcuni|meta|decine|# dei|nostri|i? clienti|utenti|colleghi|dipendenti|ordini", "nostro|il|nostri team|ufficio|reparto|clienti"]),
        (SignalKind.Charge, ["addebitato|addebitata|addebitati|pagato|fatturato due_volte|il_doppio|per_errore|due|di_troppo", "addebito .. doppio|duplicato|sconosciuto|inatteso|non_riconosco", "doppio_addebito|rimborso|rimborsare"]),
        (SignalKind.Problem, ["errore|errori|guasto|guasta|problema|problemi|difetto|difettoso|rotto|rotta|danneggiato|danneggiata|sbagliato|sbagliata|errato|errata|manca|mancano|lento|lenta|ritardo|vuoto|vuota|rifiutato|rifiutata|fallisce|blocca|duplicato", "non|mai .. funziona|funzionano|carica|arriva|arrivato|arrivata|risponde|apre|appare|invia|riesco|ricevuto|collega|parte|accende|stampa"]),
        (SignalKind.Repeated, ["seconda|terza|quarta|# volta .. che|scrivo", "senza_risposta|nessuno_risponde|nessuna_risposta|sto_ancora_aspettando|di_nuovo"]),
        (SignalKind.Duration, ["da ieri|stamattina|giorni|ore|due|tre|una|lunedi|martedi|#|settimane|diversi", "dall|dalla|dalle"]),
        (SignalKind.NoHurry, ["non|nulla|niente|nessuna .. urgente|fretta|urgenza", "quando .. potete|tempo|puo|avete", "senza_fretta|con_calma|puo_aspettare"]),
        (SignalKind.Wish, ["sarebbe .. bello|utile|comodo|fantastico|ottimo|bene|carino", "suggerimento|suggerisco|idea|propongo|proposta|vorrei_poter|vorremmo_poter|magari"]),
        (SignalKind.Minor, ["errore_di_battitura|refuso|estetico|solo_estetico|piccolo_dettaglio|dettaglio|piccolo_difetto|poco_importante|niente_di_grave|nulla_di_grave|non_e_grave"]),
        (SignalKind.Curious, ["semplice_domanda|solo_una_domanda|per_curiosita|volevo_solo_sapere|domanda_veloce|solo_curiosita|grazie_per|grazie_dell|complimenti"]),
        (SignalKind.Workaround, ["soluzione_provvisoria|soluzione_temporanea|nel_frattempo|in_un_altro_modo"]),
        (SignalKind.TestSystem, ["ambiente_di_test|ambiente_di_prova|server_di_test|account_di_prova|collaudo|sandbox"]),
        (SignalKind.DeadlineNow, ["tra|fra|entro un_ora|due_ore|mezz_ora|mezzora|pochi_minuti|# minuti|minuto|ora"]),
        (SignalKind.DeadlineToday, ["entro|per|prima_di .. oggi|stasera|mezzogiorno|sera|# ore?", "oggi_stesso|stasera|questa_sera", "oggi .. presentazione|riunione|esame|scadenza|scade|verifica", "scade_oggi|tra|fra|entro # ore", "scadenza .. oggi"]),
        (SignalKind.DeadlineTomorrow, ["entro|per|prima_di .. domani|dopodomani", "domani .. presentazione|riunione|esame|verifica|volo|matrimonio|fiera|apriamo|inizia|mattina", "presentazione|riunione|esame|fiera|verifica .. domani"]),
        (SignalKind.DeadlineThisWeek, ["entro|prima_di|per .. lunedi|martedi|mercoledi|giovedi|venerdi|sabato|fine", "questa_settimana|tra # giorni"]),
    ];
}
