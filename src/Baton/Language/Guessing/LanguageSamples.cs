namespace Baton.Language.Guessing;

/// <summary>
/// What each language looks like: everyday words of support, the small words first. The small words decide most texts; the
/// letters of all of them decide the rest.
/// </summary>
internal static class LanguageSamples
{
    public static readonly (string Code, string SmallWords, string Sample)[] All =
    [
        ("en",
            """
            help refund broken order invoice password account issue problem payment
            the a an and or but if of to in on at by for from with without about into over after before since until is are was were be been being
            am do does did done have has had can cannot can't could will would won't should may might must not don't doesn't didn't isn't i you he
            she it we they me him her us them my your his its our their this that these those there here what which who when where why how all any
            some no none every each more most much many very too also just only still again now then than so as because while please thanks thank
            hello hi i'm i've i'd it's that's we're you're get got getting need want help know see says said yet already up out off
            """,
            """
            the account password does not work anymore and I cannot sign in to my profile since yesterday morning. please reset it for us as soon as
            possible, thank you very much. we have been charged twice for the same invoice, could you check why this happened and refund the second
            payment? when I open the settings page an error message appears saying something went wrong. is there any way to change the delivery
            address of my order? the parcel has not arrived yet. how do I invite another user to the team? our server returns an unexpected
            response although the key is valid. would it be possible to add a button which exports everything? my computer keeps crashing while
            loading the report. where can I find your opening hours? I am looking forward to hearing from you. kind regards. cancel the
            subscription at the end of this month. nothing happened after clicking through the link we received. broken screen, missing items,
            wrong size, late shipping, lost package, damaged box, slow network, billing question, support request, urgent issue
            """),
        ("de",
            """
            vielen dank schon perfekt grusse hilfe kaputt bestellung rechnung passwort konto zahlung fehler dringend
            der die das den dem des ein eine einen einem einer eines und oder aber wenn als ob von zu zum zur in im ins auf an am bei beim mit ohne
            fur uber unter nach vor seit bis aus durch gegen um ist sind war waren bin bist sein wird werden wurde haben habe hat hatte kann konnen
            konnte konnten muss mussen soll sollte will wollen mochte darf nicht kein keine keinen ich du er sie es wir ihr mich mir dich uns euch
            ihnen mein meine meinen meinem meiner unser unsere ihre ihren dieser diese dieses diesem diesen jetzt hier da dort was welche welcher wer
            wann wo warum wie alle alles mehr sehr auch nur noch schon wieder mal dann denn weil dass damit bitte danke hallo guten tag gibt geht
            funktioniert leider heute gestern morgen immer doch etwas nichts
            """,
            """
            ich kann mich seit gestern nicht mehr in meinem konto anmelden, das passwort wird nicht akzeptiert. bitte setzen sie es so schnell wie
            möglich zurück, vielen dank. uns wurde die gleiche rechnung zweimal abgebucht, könnten sie bitte prüfen, warum das passiert ist, und den
            betrag erstatten? beim öffnen der einstellungen erscheint eine fehlermeldung. wie ändere ich die lieferadresse meiner bestellung? das
            paket ist noch nicht angekommen. wie lade ich weitere benutzer ein? die schnittstelle antwortet nicht, obwohl der schlüssel gültig ist.
            wäre es möglich, einen knopf zum herunterladen hinzuzufügen? mein rechner stürzt ständig ab, während der bericht geladen wird. wann haben
            sie geöffnet? ich freue mich auf ihre rückmeldung. mit freundlichen grüßen. kündigung des vertrags zum ende des monats. störung,
            zahlung, lieferung verspätet, ware beschädigt, gerät defekt, falsche größe, zugang gesperrt, dringend, auftrag, kunde, verbindung
            """),
        ("fr",
            """
            aide panne commande facture compte paiement erreur casse bonjour remboursement
            le la les l un une des du de d et ou mais si en dans sur sous par pour avec sans chez vers entre depuis jusqu avant apres pendant est
            sont etait etes suis es sera serait ai as a avons avez ont avait peut peux pouvez pouvons pourriez pourrait dois doit faut veux
            voudrais souhaite ne n pas plus jamais rien aucun aucune je j tu il elle on nous vous ils elles me m te se s lui leur mon ma mes votre
            vos notre nos son sa ses ce c cet cette ces cela ca qui que qu quoi dont ou quand comment pourquoi quel quelle quels quelles tout tous toute
            toutes tres aussi encore deja toujours bien ici alors donc car parce lorsque merci bonjour bonsoir svp etre avoir faire fait au aux y
            """,
            """
            je ne peux plus me connecter à mon compte depuis hier matin, le mot de passe est refusé. merci de le réinitialiser dès que possible. nous
            avons été prélevés deux fois pour la même facture, pourriez-vous vérifier pourquoi et rembourser le second paiement ? quand j'ouvre les
            paramètres, un message d'erreur s'affiche. comment modifier l'adresse de livraison de ma commande ? le colis n'est toujours pas arrivé.
            comment inviter un autre utilisateur dans l'équipe ? le serveur renvoie une réponse inattendue alors que la clé est valide. serait-il
            possible d'ajouter un bouton pour tout exporter ? mon ordinateur plante pendant le chargement du rapport. quels sont vos horaires
            d'ouverture ? dans l'attente de votre retour, cordialement. résiliation de l'abonnement à la fin du mois. panne, lenteur, livraison en
            retard, article abîmé, mauvaise taille, appareil cassé, accès bloqué, problème urgent, demande, client, réseau, téléphone, écran
            """),
        ("es",
            """
            ayuda pedido factura contrasena cuenta pago problema urgente reembolso
            el la los las lo un una unos unas de del y e o u pero si en a al con sin por para sobre entre desde hasta hacia segun es son era eran
            esta estan estoy estamos ser estar ha han he hemos haber hay tengo tiene tienen tenemos puedo puede pueden podemos podria podrian debo
            debe quiero quisiera queremos no nunca nada ningun ninguna yo tu el ella usted ustedes nosotros ellos me te se le les nos mi mis su sus
            nuestro nuestra nuestros este esta esto estos estas ese esa eso aquel que quien cual cuales cuando donde como porque todo todos toda todas
            muy mas menos tambien ya aun todavia siempre ahora aqui asi entonces gracias hola buenos buenas dias tardes favor hacer hace fue
            """,
            """
            no puedo entrar en mi cuenta desde ayer por la mañana, la contraseña no funciona. por favor, restablézcanla lo antes posible, muchas
            gracias. nos han cobrado dos veces la misma factura, ¿podrían comprobar por qué ha pasado y devolver el segundo pago? cuando abro los
            ajustes aparece un mensaje de error. ¿cómo cambio la dirección de entrega de mi pedido? el paquete todavía no ha llegado. ¿cómo invito a
            otro usuario al equipo? el servidor devuelve una respuesta inesperada aunque la clave es válida. ¿sería posible añadir un botón que lo
            exporte todo? mi ordenador se bloquea mientras carga el informe. ¿cuál es su horario de apertura? quedo a la espera de su respuesta. un
            saludo. quiero cancelar la suscripción a final de mes. avería, envío con retraso, artículo dañado, talla equivocada, aparato roto, acceso
            bloqueado, problema urgente, solicitud, cliente, conexión, teléfono, pantalla, información, instalación
            """),
        ("pt",
            """
            ajuda pedido fatura senha conta pagamento reembolso urgente
            o a os as um uma uns umas de do da dos das e ou mas se em no na nos nas com sem por pelo pela para pra sobre entre desde ate ao aos e sao
            era eram esta estao estou estamos ser estar foi tem tenho temos ha haver pode posso podem podemos poderia poderiam devo deve quero queria
            gostaria queremos nao nunca nada nenhum nenhuma eu tu ele ela voce voces nos eles elas me te se lhe lhes meu minha meus minhas seu sua
            seus suas nosso nossa este esta isto esse essa isso aquele que quem qual quais quando onde como porque todo todos toda todas tudo muito
            mais menos tambem ja ainda sempre agora aqui assim entao obrigado obrigada ola oi bom boa dia tarde favor fazer faz depois num numa
            """,
            """
            não consigo entrar na minha conta desde ontem de manhã, a senha não funciona. por favor, redefinam o mais rápido possível, muito
            obrigado. fomos cobrados duas vezes pela mesma fatura, poderiam verificar por que isso aconteceu e devolver o segundo pagamento? quando
            abro as configurações aparece uma mensagem de erro. como altero o endereço de entrega da minha encomenda? o pacote ainda não chegou. como
            convido outro usuário para a equipe? o servidor devolve uma resposta inesperada embora a chave seja válida. seria possível adicionar um
            botão que exporte tudo? meu computador trava enquanto carrega o relatório. qual é o horário de funcionamento? fico à espera da vossa
            resposta. cumprimentos. quero cancelar a assinatura no fim do mês. avaria, envio atrasado, artigo danificado, tamanho errado, aparelho
            quebrado, acesso bloqueado, problema urgente, pedido, cliente, ligação, telefone, ecrã, tela, informação, instalação
            """),
        ("it",
            """
            aiuto ordine fattura pagamento rimborso urgente guasto
            il lo la i gli le l un uno una un' di del dello della dei degli delle dell e ed o ma se in nel nello nella nei nelle nell a al allo alla ai
            alle all da dal dalla dalle su sul sulla con senza per tra fra e' e sono era erano sei siamo essere stato stata ho ha hai abbiamo avete
            hanno avere posso puo possiamo potete potreste potrebbe devo deve voglio vorrei vogliamo non mai niente nulla nessun nessuno io tu lui lei
            noi voi loro mi ti si ci vi mio mia miei mie suo sua vostro vostra vostri nostro nostra questo questa questi queste quello quella che chi
            quale quali quando dove come perche tutto tutti tutta tutte molto piu meno anche gia ancora sempre adesso ora qui cosi quindi grazie ciao
            salve buongiorno buonasera favore fare fa dopo ne c'e
            """,
            """
            non riesco più ad accedere al mio account da ieri mattina, la password non viene accettata. vi prego di reimpostarla il prima possibile,
            grazie mille. ci è stata addebitata due volte la stessa fattura, potreste verificare perché è successo e rimborsare il secondo pagamento?
            quando apro le impostazioni compare un messaggio di errore. come cambio l'indirizzo di consegna del mio ordine? il pacco non è ancora
            arrivato. come invito un altro utente nella squadra? il server restituisce una risposta inattesa anche se la chiave è valida. sarebbe
            possibile aggiungere un pulsante che esporti tutto? il mio computer si blocca mentre carica il rapporto. quali sono gli orari di apertura?
            resto in attesa di un vostro riscontro. cordiali saluti. vorrei disdire l'abbonamento alla fine del mese. guasto, spedizione in ritardo,
            articolo danneggiato, taglia sbagliata, apparecchio rotto, accesso bloccato, problema urgente, richiesta, cliente, connessione, schermo
            """),
        ("nl",
            """
            hulp bestelling factuur wachtwoord betaling storing kapot terugbetaling dringend
            de het een en of maar als van te in op aan bij met zonder voor over onder na sinds tot uit door tegen om naar is zijn was waren ben bent
            wordt worden werd heb heeft hebben had kan kunnen kon kunt moet moeten zal zou zouden wil willen graag mag niet geen ik je jij hij zij ze
            we wij jullie u mij me ons hen mijn jouw uw onze hun deze dit die dat er hier daar wat welke wie wanneer waar waarom hoe alle alles meer
            veel heel erg ook alleen nog al weer steeds nu dan toen want omdat zodat dus alstublieft alsjeblieft bedankt dank hallo goedemorgen
            goedemiddag goedendag gaat werkt doet vandaag gisteren morgen altijd iets niets wel mogelijk iemand
            """,
            """
            ik kan sinds gisterochtend niet meer inloggen op mijn account, het wachtwoord wordt niet geaccepteerd. stel het zo snel mogelijk opnieuw
            in, hartelijk dank. we zijn twee keer belast voor dezelfde factuur, kunt u nagaan waarom dat gebeurd is en de tweede betaling
            terugstorten? als ik de instellingen open verschijnt er een foutmelding. hoe wijzig ik het bezorgadres van mijn bestelling? het pakket is
            nog niet aangekomen. hoe nodig ik nog een gebruiker uit voor het team? de server geeft een onverwacht antwoord terwijl de sleutel geldig
            is. zou het mogelijk zijn een knop toe te voegen die alles exporteert? mijn computer loopt vast tijdens het laden van het rapport. wat
            zijn jullie openingstijden? ik zie uw reactie graag tegemoet. met vriendelijke groet. abonnement opzeggen aan het eind van de maand.
            storing, levering te laat, artikel beschadigd, verkeerde maat, apparaat kapot, toegang geblokkeerd, dringend probleem, verzoek, klant,
            verbinding, telefoon, scherm, vraag, rekening
            """),
    ];

    /// <summary>
    /// Small words of languages that the reader does not speak, so that Danish is not taken for Dutch. Where one of them is
    /// also a word of a language that it does speak, it counts for neither.
    /// </summary>
    public static readonly string[] OtherLanguages =
    [
        "och att det som inte jag har av ett kan mitt hej tack kontot varfor losenord fungerar nar",
        "og ikke jeg det er som til har hvordan hvorfor kan min mit fra tak hej vi ikke kontoen virker",
        "nie jest sie na do to czy moje prosze dziekuje dzien dobry jak dlaczego mam konto haslo dziala od",
        "se na je to jak prosim dekuji proc muj moje heslo ucet nefunguje dobry den jsem neni",
        "bir ve bu icin ile ne nasil neden benim lutfen merhaba tesekkurler degil hesabim sifre calismiyor var yok",
        "nu este sunt si pentru cu cum de_ce parola contul meu buna ziua multumesc va rog nu_functioneaza dar",
        "nem es az egy hogy van kerem koszonom miert jelszo fiokom hogyan mukodik szia",
        "ei ole ja on minun miksi miten kiitos salasana tilini voi hei mutta olen toimi",
        "saya tidak dan yang untuk dengan akun kata sandi terima kasih bagaimana kenapa bisa tolong ini sudah dari ke",
        "nije je ne mogu molim hvala zasto moj racun lozinka kako dobar dan ali nisam sam",
        "toi khong cua la va duoc cho voi mat khau tai khoan xin cam on tai sao",
        "el meu la meva amb perque contrasenya compte si_us_plau gracies aixo estic",
        "ang ng mga ako hindi sa po ko salamat bakit paano aking",
        "kaip ne mano prasau aciu slaptazodis kodel veikia su paroole minu palun miks tere aitah",
    ];
}
