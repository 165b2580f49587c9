namespace Baton.Understanding.Urgency;

internal static class FrenchSignals
{
    public static readonly (SignalKind Kind, string[] Patterns)[] All =
    [
        (SignalKind.Safety, ["incendie|fumee|flammes|etincelles|explosion|explose|fuite_de_gaz|odeur_de_gaz|odeur_de_brule|electrocut*|blesse|blessee|brulure|brulee|danger|dangereux|monoxyde|intoxication", "a|en pris_feu|feu", "choc|decharge electrique", "sent_le gaz|brule", "coince|bloque .. ascenseur"]),
        (SignalKind.Breach, ["pirate|piratee|piratage|hacke|hacker|rancongiciel|ransomware|fuite_de_donnees|intrusion|usurpation", "quelqu_un .. connecte|acces|change|commande|utilise", "mots_de_passe|cles|donnees .. vole|volees|voles|publies|divulgues"]),
        (SignalKind.Exposure, ["donnees|factures|commandes|dossiers|documents .. d_autres|autre|autres clients|client|personnes|societe", "vois|voit|voyons .. autre|autres client|clients|personnes"]),
        (SignalKind.Outage, ["plus_rien_ne|rien_ne fonctionne|marche", "en_panne_totale|panne_generale|panne_totale|coupure|a_l_arret|completement_bloque|hors_service|totalement_indisponible", "site|serveur|systeme|boutique|caisses|caisse|reseau|production|service|plateforme|usine .. est|sont .. en_panne|tombe|tombee|arret|arretee|hors_ligne|inaccessible|bloque|bloquee|bloquees|indisponible", "personne ne_peut|n_arrive|ne", "tout est bloque|arrete|en_panne|a_l_arret"]),
        (SignalKind.Suspicion, ["suspect|suspecte|suspectes|hameconnage|phishing|fraude|arnaque|frauduleux|frauduleuse", "connexion .. inconnue|inconnu|pas_moi", "telephone|ordinateur|portable .. vole|perdu"]),
        (SignalKind.DataLoss, ["perdu|perdus|perdues|efface|effaces|effacees|supprime|supprimes|supprimees|disparu|disparus|ecrase .. donnees|fichiers|fichier|photos|documents|commandes|travail|contacts|projet|projets|dossiers|tout|toutes", "donnees|fichiers|photos|documents|commandes|contacts|projets|dossiers|travail .. perdu|perdus|perdues|efface|effaces|effacees|supprime|supprimes|supprimees|disparu|disparus|disparues"]),
        (SignalKind.MoneyLoss, ["paiement|paiements .. echoue|echouent|refuse|refuses|rejetes|bloques", "perdons|perd|perdre|pertes .. argent|ventes|clients|chiffre|euros|€", "salaires|paie|paye .. aujourd|demain|bloque|impossible|virement", "mauvais_compte|penalite*"]),
        (SignalKind.Vulnerable, ["patient|patients|hopital|clinique|medicament*|insuline|nourrisson|bebe|fauteuil_roulant|maison_de_retraite|urgences|dialyse", "sans|plus_de|plus_d chauffage|electricite|eau"]),
        (SignalKind.Everybody, ["tous|toutes|aucun nos|les|mes|de_nos? clients|utilisateurs|employes|collegues|magasins|sites|eleves|caisses|salaries|postes", "tout_le_monde|personne_ne|personne_n", "toute|tout l|la|le|notre entreprise|equipe|societe|service|bureau|usine|magasin|ecole|entrepot|immeuble"]),
        (SignalKind.Production, ["production|environnement_de_production|en_prod"]),
        (SignalKind.Ongoing, ["chaque|par minute|seconde|heure", "en_ce_moment|en_ce_moment_meme|a_l_instant|en_train_de"]),
        (SignalKind.UrgencyWord, ["urgent|urgente|urgence|immediatement|tout_de_suite|au_plus_vite|critique|des_que_possible|le_plus_vite_possible|sans_delai|d_urgence"]),
        (SignalKind.Blocked, ["impossible de|d", "bloque|bloquee|bloques|bloquees|plus_acces|aucun_acces|ne_peux_plus|ne_pouvons_plus|n_arrive_plus", "peux|peut|pouvons|arrive|arrivons pas|plus .. travailler|connecter|acceder|envoyer|payer|ouvrir|imprimer|facturer"]),
        (SignalKind.Several, ["plusieurs|certains|beaucoup_de|moitie|dizaines|# de? nos|des|les? clients|utilisateurs|collegues|employes|commandes|salaries", "notre|l|nos equipe|service|clients|comptabilite"]),
        (SignalKind.Charge, ["preleve|preleves|debite|debites|facture|factures|paye deux_fois|en_double|a_tort|trop", "double prelevement|paiement|facturation", "prelevement .. inconnu|inattendu|errone", "remboursement|rembourser|remboursez"]),
        (SignalKind.Problem, ["erreur|erreurs|panne|probleme|problemes|defaut|defectueux|casse|cassee|abime|abimee|plante|echoue|echec|refuse|refusee|lent|lente|retard|faux|fausse|incorrect|manque|manquant|vide|bug|errone", "ne|n .. pas|plus|jamais .. fonctionne|marche|charge|arrive|repond", "ne|n fonctionne|marche|charge|repond|arrive|affiche|ouvre|envoie|demarre|est|ai|avons|a .. pas|plus|jamais"]),
        (SignalKind.Repeated, ["deuxieme|troisieme|quatrieme|# fois .. que|je", "sans_reponse|aucune_reponse|toujours_pas_de_reponse|encore_une_fois|relance"]),
        (SignalKind.Duration, ["depuis hier|ce_matin|plusieurs|deux|trois|lundi|mardi|mercredi|jeudi|vendredi|une|la|#|des"]),
        (SignalKind.NoHurry, ["pas|rien|aucune .. urgent|urgente|presse|urgence|pressant|d_urgent", "quand .. temps|pourrez|voulez", "prenez_votre_temps|pas_presse|rien_ne_presse|sans_urgence|a_l_occasion|peut_attendre"]),
        (SignalKind.Wish, ["serait .. bien|utile|pratique|super|appreciable|genial|agreable", "suggestion|idee|proposition|j_aimerais_pouvoir|nous_aimerions_pouvoir|aimerais .. option|aimerions .. option"]),
        (SignalKind.Minor, ["faute_de_frappe|coquille|cosmetique|mineur|mineure|petit_detail|petit_defaut|detail|pas_grave|rien_de_grave"]),
        (SignalKind.Curious, ["simple_question|juste_une_question|petite_question|par_curiosite|simple_curiosite|je_me_demandais|question_rapide|merci_pour|merci_beaucoup_pour|bravo|felicitations"]),
        (SignalKind.Workaround, ["solution_de_contournement|contournement|en_attendant_nous|en_attendant_je"]),
        (SignalKind.TestSystem, ["environnement_de_test|serveur_de_test|bac_a_sable|preproduction|compte_de_test"]),
        (SignalKind.DeadlineNow, ["dans une_heure|deux_heures|une_demi_heure|quelques_minutes|# minutes|minute|heure"]),
        (SignalKind.DeadlineToday, ["avant|pour|d_ici|jusqu aujourd|ce_soir|midi|cet_apres_midi|# heures?|h?", "ce_soir", "aujourd_hui .. presentation|reunion|examen|echeance|delai|audit|livraison", "echeance|delai .. aujourd", "dans # heures"]),
        (SignalKind.DeadlineTomorrow, ["avant|pour|d_ici|des a? demain|apres_demain", "demain .. presentation|reunion|examen|audit|vol|mariage|salon|matin|ouvre|ouvrons|commence", "presentation|reunion|examen|audit|salon .. demain"]),
        (SignalKind.DeadlineThisWeek, ["avant|d_ici|pour .. lundi|mardi|mercredi|jeudi|vendredi|samedi|fin_de_semaine|fin_du_mois|week_end", "cette_semaine", "dans # jours"]),
    ];
}
