namespace Baton.Understanding.Urgency;

internal static class GermanSignals
{
    public static readonly (SignalKind Kind, string[] Patterns)[] All =
    [
        (SignalKind.Safety, ["brand|brennt|rauch|raucht|qualmt|qualm|funken|feuer|explosion|explodiert|gasgeruch|gasleck|stromschlag|verletzt|verletzung|verbrannt|lebensgefahr|gefahrlich|notarzt|notruf|kohlenmonoxid|vergiftung|eingeschlossen|eingesperrt", "riecht_nach gas|rauch|verbrannt|verbranntem"]),
        (SignalKind.Breach, ["gehackt|hacker|hackerangriff|datenleck|ransomware|erpressungstrojaner|schadsoftware|sicherheitsvorfall|einbruch", "konto|zugang .. ubernommen|gekapert|missbraucht", "jemand|fremder|unbekannter .. angemeldet|eingeloggt|zugriff|bestellt|geandert", "passworter|daten|schlussel|zugangsdaten .. gestohlen|offentlich|geleakt|veroffentlicht"]),
        (SignalKind.Exposure, ["fremde|fremden|anderer|anderen .. rechnung*|daten|kunden|bestellung*|dokument*|akte*", "daten|rechnungen|bestellungen .. anderer|fremder|anderen kunden|personen|firmen"]),
        (SignalKind.Outage, ["ausfall|totalausfall|stillstand|steht_still|steht_alles|stehen_still|komplett_ausgefallen|zusammengebrochen|lahmgelegt|liegt_lahm|nichts_geht_mehr|nichts_geht|geht_nichts_mehr|geht_gar_nichts", "server|system|shop|webshop|seite|webseite|kasse|kassen|anlage|netz|internet|telefon|telefonanlage|plattform|produktion|lager|betrieb|band .. ausgefallen|down|offline|tot|steht|stehen|weg|unerreichbar|nicht_erreichbar", "niemand|keiner .. kann|arbeiten|bestellen|anmelden|bezahlen"]),
        (SignalKind.Suspicion, ["verdachtig*|phishing|betrug|betruger|unbekannte|fremde .. anmeldung*|gerat*|zugriff*|abbuchung*|mail", "verdachtig*|phishing|betrug*", "handy|telefon|laptop .. gestohlen|verloren|geklaut"]),
        (SignalKind.DataLoss, ["datenverlust|geloscht|verschwunden|uberschrieben|verloren", "dateien|fotos|daten|bilder|dokumente|kontakte|auftrage|projekte|eintrage .. weg|fort|leer|zerstort|beschadigt"]),
        (SignalKind.MoneyLoss, ["umsatz|umsatze|geld|auftrage|kunden .. verlieren|verloren|entgeht|entgehen|verlust", "kartenzahlung*|zahlungen|zahlung .. abgelehnt|fehl*|scheitern|nicht", "verlieren .. umsatz|geld|kunden|auftrage|euro", "lohne|gehalter|lohnabrechnung|gehaltsabrechnung|vertragsstrafe|falsches_konto"]),
        (SignalKind.Vulnerable, ["patient*|krankenhaus|klinik|praxis|medikament*|insulin|pflegeheim|saugling|baby|rollstuhl|notaufnahme|dialyse", "ohne|keine|kein heizung|strom|wasser|warmwasser"]),
        (SignalKind.Everybody, ["alle|allen|aller|samtliche|keiner unsere|unserer|unseren|der? kunden|nutzer|benutzer|mitarbeiter|filialen|kollegen|standorte|schuler|kassen|fahrer", "keine|keiner|kein .. kasse|kassen|filiale|kunde|markt|mitarbeiter", "alle|jeder|niemand|keiner", "ganze|gesamte|ganzen|gesamten|komplette firma|abteilung|betrieb|unternehmen|team|belegschaft|haus|buro|lager|produktion|schule|standort|strasse"]),
        (SignalKind.Production, ["produktivsystem|produktion|produktivumgebung|livesystem|live_system|echtbetrieb|produktiv"]),
        (SignalKind.Ongoing, ["jede|pro minute|sekunde|stunde", "in_diesem_moment|gerade_jetzt|jetzt_gerade|breitet_sich_aus|im_minutentakt"]),
        (SignalKind.UrgencyWord, ["dringend|dringende|dringender|eilt|eilig|sofort|umgehend|unverzuglich|notfall|kritisch|schnellstens|schnellstmoglich|so_schnell_wie_moglich|hochste_prioritat|asap"]),
        (SignalKind.Blocked, ["ausgesperrt|blockiert|kann_nicht_arbeiten|konnen_nicht_arbeiten|nicht_weiterarbeiten|kommen_nicht_weiter|komme_nicht_weiter|kein_zugriff|keinen_zugriff|gesperrt", "kann|konnen|komme|kommen .. nicht|nicht_mehr .. anmelden|einloggen|arbeiten|zugreifen|rein|offnen|versenden|bezahlen|ausliefern|drucken", "mich|uns .. nicht .. anmelden|einloggen"]),
        (SignalKind.Several, ["mehrere|viele|einige|halfte|zahlreiche|dutzende|# unserer|der? kunden|nutzer|benutzer|kollegen|mitarbeiter|bestellungen", "unser|das|unsere team|abteilung|vertrieb|buchhaltung|kunden"]),
        (SignalKind.Charge, ["doppelt|zweimal|falschlich|zu_viel|unberechtigt abgebucht|berechnet|belastet|bezahlt", "abgebucht|ruckerstattung|erstattung|unbekannte_abbuchung|falsche_rechnung|mahnung|doppelte_abbuchung"]),
        (SignalKind.Problem, ["fehler|fehlermeldung|defekt|kaputt|problem|probleme|sturzt|absturz*|falsch*|fehlerhaft*|veraltet*|fehlt|fehlen|langsam|verspatet|verspatung|beschadigt|hangt|bricht_ab|abgelehnt|storung|leer|doppelt", "funktioniert|geht|gehen|ladt|startet|reagiert|kommt|angekommen|moglich|lasst .. nicht|nicht_mehr", "nicht .. angekommen|geliefert|erhalten|moglich|richtig|funktioniert|geladen|angezeigt"]),
        (SignalKind.Repeated, ["zum zweiten|dritten|vierten mal", "keine_antwort|immer_noch_nicht|immer_noch_keine|schon_wieder|erneut|mehrfach"]),
        (SignalKind.Duration, ["seit gestern|heute|vorgestern|tagen|stunden|wochen|montag|dienstag|mittwoch|donnerstag|freitag|#|einer|zwei|drei|letzter"]),
        (SignalKind.NoHurry, ["nicht|nichts .. dringend|eilig|dringendes|eiliges|wichtig", "eilt .. nicht", "keine|ohne eile|hektik|stress", "wenn .. zeit|gelegenheit|passt", "kein_stress|bei_gelegenheit|irgendwann|hat_zeit|lassen_sie_sich_zeit|in_ruhe|niedrige_prioritat"]),
        (SignalKind.Wish, ["ware .. schon|toll|gut|praktisch|hilfreich|super", "schon|toll|praktisch|hilfreich ware", "wunsch|vorschlag|anregung|verbesserungsvorschlag|wunschen_uns|wunsche_mir|idee|konnten_sie .. einbauen|hinzufugen"]),
        (SignalKind.Minor, ["schonheitsfehler|tippfehler|kleinigkeit|kosmetisch|nur_optisch|kleiner_fehler|nicht_schlimm|halb_so_wild|schreibfehler"]),
        (SignalKind.Curious, ["nur_eine_frage|kurze_frage|aus_interesse|aus_neugier|aus_neugierde|wollte_nur|nur_neugierig|mich_interessiert|vielen_dank_fur|danke_fur|kompliment|grosses_lob"]),
        (SignalKind.Workaround, ["umweg|ubergangslosung|notlosung|behelfslosung|behelfen_uns"]),
        (SignalKind.TestSystem, ["testsystem|testumgebung|testserver|sandbox|testkonto|demosystem"]),
        (SignalKind.DeadlineNow, ["in einer_stunde|zwei_stunden|kurze|wenigen_minuten|einer_halben_stunde|# minuten|std|stunde", "in # minuten|stunde"]),
        (SignalKind.DeadlineToday, ["bis|vor|noch|spatestens heute|mittag|feierabend|heute_abend|# uhr?", "heute_noch|heute_abend|heute_mittag_um|heute_nachmittag", "heute .. prasentation|termin|abgabe|prufung|veranstaltung|messe|vorfuhrung|frist", "in # stunden", "frist .. heute"]),
        (SignalKind.DeadlineTomorrow, ["bis|vor|spatestens|schon|ab morgen|ubermorgen", "morgen .. prasentation|termin|abgabe|prufung|veranstaltung|messe|flug|hochzeit|prufer|fruh|starten|beginnt", "prasentation|frist|abgabe|prufung|messe .. morgen"]),
        (SignalKind.DeadlineThisWeek, ["bis|vor .. montag|dienstag|mittwoch|donnerstag|freitag|samstag|wochenende|ende_der_woche|monatsende", "diese_woche|in_zwei_tagen|in_drei_tagen|in # tagen"]),
    ];
}
