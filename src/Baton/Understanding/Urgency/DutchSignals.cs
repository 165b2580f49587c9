namespace Baton.Understanding.Urgency;

internal static class DutchSignals
{
    public static readonly (SignalKind Kind, string[] Patterns)[] All =
    [
        (SignalKind.Safety, ["brand|rook|rookt|vlammen|vonken|explosie|ontploft|gaslek|gaslucht|gaslucht|elektrische_schok|gewond|gewonden|gevaar|gevaarlijk|koolmonoxide|vergiftiging|verbrand|brandlucht|in_brand", "ruikt_naar gas|brand|rook", "opgesloten|vast .. lift"]),
        (SignalKind.Breach, ["gehackt|hacker|hackers|ransomware|datalek|inbraak|gekaapt|gijzelsoftware", "iemand .. ingelogd|toegang|gewijzigd|besteld|gebruikt", "wachtwoorden|sleutels|gegevens .. gestolen|gelekt|openbaar|gepubliceerd"]),
        (SignalKind.Exposure, ["gegevens|facturen|bestellingen|documenten|dossiers .. van andere|andermans|een_ander klanten|klant|personen|bedrijf", "zie|ziet|zien .. van andere klanten|klant", "andermans gegevens|facturen|bestellingen"]),
        (SignalKind.Outage, ["alles_ligt_plat|ligt_plat|ligt_stil|liggen_stil|liggen_plat|staat_stil|alles_ligt_eruit|totale_storing|niets_werkt|niets_doet_het|werkt_niets_meer|werkt_helemaal_niets|volledig_plat|stroomuitval", "site|website|server|systeem|winkel|webshop|kassa|kassa's|netwerk|productie|platform|dienst|fabriek|lijn|magazijn .. plat|down|offline|stil|onbereikbaar|eruit|uitgevallen", "niemand kan|kunnen"]),
        (SignalKind.Suspicion, ["verdacht|verdachte|phishing|fraude|oplichting|frauduleus", "onbekende|onbekend inlog*|apparaat|login|afschrijving", "telefoon|laptop .. gestolen|verloren|kwijt"]),
        (SignalKind.DataLoss, ["kwijt|verloren|verwijderd|gewist|verdwenen|overschreven .. gegevens|bestanden|foto's|documenten|bestellingen|werk|contacten|project|projecten|alles|alle", "gegevens|bestanden|foto's|documenten|bestellingen|contacten|projecten|data .. kwijt|verloren|verwijderd|gewist|verdwenen|overschreven|weg"]),
        (SignalKind.MoneyLoss, ["betalingen|betaling .. mislukken|mislukt|geweigerd|niet", "verliezen|verlies|lopen .. geld|omzet|klanten|verkopen|euro|€|mis", "salarissen|lonen|loonbetaling|verkeerde_rekening|boete"]),
        (SignalKind.Vulnerable, ["patient|patienten|ziekenhuis|kliniek|medicijn*|insuline|baby|rolstoel|verzorgingstehuis|spoedeisende|dialyse", "zonder|geen verwarming|stroom|water|warm_water"]),
        (SignalKind.Everybody, ["al|alle|geen|geen_van onze|de? klanten|gebruikers|medewerkers|collega's|winkels|filialen|kassa's|leerlingen|locaties", "iedereen|niemand", "hele|volledige|gehele bedrijf|team|kantoor|afdeling|fabriek|winkel|school|magazijn|gebouw|productie"]),
        (SignalKind.Production, ["productie|productieomgeving|live_omgeving"]),
        (SignalKind.Ongoing, ["elke|per|iedere minuut|seconde|uur", "op_dit_moment|nu_meteen|terwijl_ik_schrijf"]),
        (SignalKind.UrgencyWord, ["dringend|dringende|spoed|spoedig|spoedeisend|onmiddellijk|meteen|kritiek|kritisch|zo_snel_mogelijk|noodgeval|haast|urgent"]),
        (SignalKind.Blocked, ["geblokkeerd|buitengesloten|geen_toegang|onmogelijk|kan_niet_verder|kunnen_niet_verder|niet_werken", "kan|kunnen|kom|komen .. niet|niet_meer .. inloggen|werken|openen|versturen|betalen|afdrukken|bij|in", "niet|niet_meer inloggen|werken|verder"]),
        (SignalKind.Several, ["meerdere|veel|sommige|enkele|helft|tientallen|# van? onze|de? klanten|gebruikers|collega's|medewerkers|bestellingen", "ons|het|onze team|afdeling|klanten"]),
        (SignalKind.Charge, ["dubbel|twee_keer|ten_onrechte|te_veel|tweemaal afgeschreven|betaald|belast|gefactureerd|in_rekening", "afgeschreven|onbekende_afschrijving|terugbetaling|dubbele_afschrijving|terugbetalen|terugstorten"]),
        (SignalKind.Problem, ["fout|fouten|foutmelding|storing|probleem|problemen|defect|kapot|beschadigd|verkeerd|verkeerde|onjuist|ontbreekt|ontbreken|mist|traag|vertraging|vertraagd|leeg|geweigerd|crasht|vastgelopen|loopt_vast|mislukt|lekt|dubbel", "werkt|werken|doet|laadt|start|reageert|komt|aangekomen|ontvangen|opent|lukt|verschijnt .. niet|niet_meer|nooit", "niet|nog_niet|nooit .. aangekomen|geleverd|ontvangen|werkt|binnen"]),
        (SignalKind.Repeated, ["tweede|derde|vierde keer .. dat|ik", "geen_antwoord|geen_reactie|nog_steeds_geen|alweer|opnieuw"]),
        (SignalKind.Duration, ["sinds gisteren|vanmorgen|gisteravond|vanochtend|maandag|dinsdag|woensdag|donderdag|vrijdag|#|de|het|een|vorige", "al # dagen|uur|weken", "al dagen|uren|weken|twee|drie"]),
        (SignalKind.NoHurry, ["niet|niets .. dringend|urgent|dringends|haast", "geen|zonder haast|spoed", "wanneer|als|zodra .. tijd|uitkomt|gelegen", "geen_haast|heeft_geen_haast|kan_wachten|op_je_gemak|rustig_aan"]),
        (SignalKind.Wish, ["zou .. fijn|handig|mooi|prettig|geweldig|leuk", "suggestie|idee|voorstel|wens|graag_zouden|zouden_graag"]),
        (SignalKind.Minor, ["typefout|tikfout|spelfout|cosmetisch|kleinigheid|kleinigheidje|klein_detail|detail|niet_erg|niets_ernstigs|onbelangrijk|schoonheidsfoutje"]),
        (SignalKind.Curious, ["gewoon_een_vraag|korte_vraag|even_een_vraag|uit_nieuwsgierigheid|nieuwsgierig|vroeg_me_af|vraag_me_af|klein_vraagje|vraagje|bedankt_voor|dank_voor|complimenten|compliment"]),
        (SignalKind.Workaround, ["tijdelijke_oplossing|omweg|noodoplossing|voorlopig_doen"]),
        (SignalKind.TestSystem, ["testomgeving|testserver|testaccount|acceptatieomgeving|sandbox"]),
        (SignalKind.DeadlineNow, ["over|binnen een_uur|twee_uur|half_uur|een_half_uur|een_paar_minuten|enkele_minuten|# minuten|minuut"]),
        (SignalKind.DeadlineToday, ["voor|tot|uiterlijk|nog vandaag|vanavond|vanmiddag|twaalf_uur|# uur", "vandaag_nog|vanavond|vanmiddag", "vandaag .. presentatie|vergadering|examen|deadline|audit", "over|binnen # uur", "deadline .. vandaag"]),
        (SignalKind.DeadlineTomorrow, ["voor|tot|uiterlijk|al morgen|overmorgen", "morgen .. presentatie|vergadering|examen|audit|vlucht|bruiloft|beurs|open|begint|vroeg", "presentatie|vergadering|examen|beurs|audit|deadline .. morgen"]),
        (SignalKind.DeadlineThisWeek, ["voor|uiterlijk .. maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|weekend|eind_van_de", "deze_week|over # dagen"]),
    ];
}
