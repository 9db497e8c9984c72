"""Blame in German by structure: who should have done what (T1). Mostly doubtful (~)."""

from __future__ import annotations

_SORRY = "leid|bedauer-|bedaure|bedauern|entschuldig-|verzeih-|sorry|schade|pardon|schäm-|betrübt|unangenehm"
_NOT = "nicht|nie|niemals|kein|keine|keinen|keiner|keinem|niemand|niemandem|nichts|weder"
_TOLD = (
    "erklär-|mitgeteilt|gesagt|hingewiesen|informiert|angeboten|empfohlen|geraten|gebeten|aufgeklärt|gewarnt|erinnert"
    "|angerufen|angeschrieben|kontaktiert|geschrieben|erläutert|vereinbart|besprochen|kommuniziert|angekündigt|abgesprochen"
    "|zugeschickt|geschickt|gezeigt|vorgeschlagen|benachrichtigt|abgeraten|bestätigt|aufmerksam|nachgefragt|gefragt"
)
_YOU_DID = (
    "unterschrieben|akzeptiert|bestätigt|eingegeben|eingetippt|abgelehnt|verweigert|storniert|vergessen|verpasst|übersehen"
    "|gewollt|bestanden|ausgesucht|angegeben|angekreuzt|verlangt|angeschrien|beleidigt|beschimpft|geraucht|zerkratzt"
    "|beschädigt|verloren|gewählt|entschieden|zugestimmt|ignoriert|missverstanden|überlesen|versäumt|verwechselt|gemeldet"
    "|verursacht|verschuldet|provoziert|aufgelegt|weggeschickt|weigert|geweigert|falsch|abgesagt|abgebrochen|geparkt|gesessen"
    "|geöffnet|abgewartet|reklamiert|gekündigt|installiert|gedrückt|geklickt|mitgebracht|erschienen|gekommen|eingestellt|zerrissen"
    "|verspätet|ausgewählt|gelesen|eingehalten|abgeholt|angenommen|gelassen|bemüht|informiert|beachtet|geantwortet"
    "|reagiert|angerufen|gefragt|gesagt|befolgt|gepflegt|gewaschen|gelagert|vorgelegt|eingereicht|geschickt|gesendet|mitgeteilt"
)

BLAME = f"""
^ hätten|hättest|hättet|wären|wärst|wärt sie|du|ihr >8:bereit|einverstanden|erreichbar|lust|zeit|möglichkeit|gelegenheit|moment|verdient
wer lesen|schreiben kann
~wenn|falls sie|du|ihr ..10 hätten|hättest|wären|wärst|würden|würdest >3:gern|gerne <2:auch
~hätte|hätten|wäre|würde ..8 genügt|gereicht|geholfen|erspart|vermieden|verhindert|geklärt|gelöst|verkürzt|ausgereicht|vermeiden
    |lösen|klären|verhindern|ersparen <5:wir|ich|unser- >3:müssen|dürfen
~sie|du|ihr sollten|solltest|solltet|müssten|müsstest|dürften|dürftest|könnten|könntest|brauchen ..8
    <3:leid|dass >7:{_NOT}|warten|bekommen|fühlen|wohl|anspruch|verdient|erwarten|mir|uns|wissen
~wer ..14 braucht|muss|darf|sollte|kann|hat|riskiert ..2 sich|mit|eben|halt|nicht|kein|keine|keinen|selbst|damit|auch|nun|mal
    <4:uns|jeder >8:anspruch|recht
~sie|du selbst|selber|höchstpersönlich|alleine <4:{_SORRY}|uns|möchten >5:sprechen|kontakt|hören|anrufen|erreich-|möchten
~(selbst verantwortlich|selber verantwortlich|selbst schuld|selbst verschuldet|selbst zuzuschreiben|selbst in der hand|eigenes
    verschulden|eigene verantwortung|eigenverantwort-|eigener verantwortung|auf eigene gefahr|eigenes risiko|ihrerseits|von
    ihrer seite|deinerseits|von deiner seite|kam von ihnen|von ihnen kam|kam leider nichts|an ihnen|an dir|bei ihnen
    gelegen|fehlbedien-|fehlverhalten|unsachgemäß-|sachgemäß-|sachgerecht-|nicht ordnungsgemäß)
    <5:{_SORRY}|uns|wir >3:gutzumachen
~richtig|korrekt|fachgerecht|ordentlich gelagert|bedient|gepflegt|verwendet|angewendet|eingestellt|behandelt|angeschlossen
    <4:nicht|{_SORRY}|wurde-|worden
~weil|da|nachdem|indem|obwohl|denn sie|du|ihr ..14
    haben|hast|hatten|hattest|waren|warst|wollten|wolltest|sind|bist|kamen|kamst|konnten|möchten|ließen|standen
    <4:{_SORRY} >12:recht|warten|gewartet|enttäuscht|mussten|musstest|verdien-|vertrau-|zufrieden
~(wie) ihnen|dir|sie|dich ..10 {_TOLD}|wissen|weißt|bekannt >3:möchten <5:{_SORRY}|klar|offen|regeln|es|wissen-,
~(haben|hatten|hat|habe|hatte|wurde|wurden|sind|ist) ..2!{_NOT} ihnen|dir|sie|dich ..9!{_NOT}|hätte|kasse|nächsten|weiter|zurück {_TOLD}
    <7:{_NOT}|{_SORRY}|hätte|hätten|dass|obwohl >3:müssen|sollen
~(ihnen|dir|sie|dich) ..2 mehrfach|mehrmals|zweimal|dreimal|ausdrücklich|bereits|rechtzeitig|vorher|vorab|extra ..6
    {_TOLD} <6:{_SORRY}|{_NOT}
~sie|du|ihr haben|hast|hatten|hattest|habt|sind|bist|waren ..10 {_YOU_DID}
    <5:{_SORRY}|nicht|wenn|falls|dass|danke|dank|die|was|wie|wo|worauf >8:obwohl
~(haben|hast|hatten|hattest|sind|bist) sie|du|ihr ..10 {_YOU_DID}
    <4:{_SORRY}|wenn|falls|dass|danke|dank|wie|was >4:können|könnte
~du|sie ..10 {_YOU_DID} hast|haben|bist|sind|hattest|hatten <4:danke|dank|recht|was|leid|wie|die|das|den|entschuld-
~ihr|ihre|ihren|ihrem|ihrer|ihres|dein|deine|deinen|deinem|deiner ..1
    verhalten|verhaltens|ton|tonfall|benehmen|fehler|fehlers|schuld|versäumnis|verspätung|auftreten|ungeduld|unaufmerksamkeit
    |verantwortung|pflicht|risiko|entscheidung|angaben|eingabe|eingabefehler|nachlässigkeit|missverständnis|erwartungshaltung
    |anspruchshaltung|umgang|umgangston|wortwahl|unpünktlichkeit|weigerung|unterschrift|zutun|nutzung|bedienung|falsche|falschen
    |falscher|eigene|eigenen|eigener|fehlende|fehlenden|mangelnde|unhöflich-|lautstärke|art|verlangen|vorstellungen|schweigen
    |gereizt-|laune|erscheinen|nichterscheinen
    <4:{_SORRY}|danke|dank|entspre-
~blick ..8 hätte|hätten|reicht|genügt|lohnt|lohnen|verrät|geholfen <4:wir
~steht|stand|stehen|standen|hängt|hing ..2!im|muss|soll klar|deutlich|groß|auch|sogar|eindeutig|so|ausdrücklich|überall|doch|ja|übrigens
    |schwarz|gut|unübersehbar|mehrfach
    ..2 <4:{_NOT}|{_SORRY}|dafür >4:{_NOT}
~(klar|deutlich|eindeutig|ausdrücklich|gut|vorab|unmissverständlich|entsprechend|transparent) ..1
    angekündigt|ersichtlich|ausgeschildert|gekennzeichnet|vereinbart|besprochen|kommuniziert|beschrieben|ausgewiesen|angegeben
    |vermerkt|geregelt|sichtbar|lesbar|erkennbar|formuliert|angeschrieben|hinterlegt
    <5:{_NOT}|{_SORRY}|müssen|hätte|soll-|muss >4:müssen|werden|sein
~nächstes|nächsten|künftig|zukünftig|zukunft|kommenden|weiteres mal|besuch|einfach|bitte|sollten|vielleicht|doch|am|lieber|einkauf ..6
    lesen|reservier-|rufen|achten|prüf-|frag-|sollten|sagen|sprechen|melden|bescheid|früher|vorher|rechtzeitig|beacht-
    <6:{_SORRY}|freu-|wir|hoffen|uns >5:wir|mich|mir
~statt|anstatt|bevor|ehe|anstelle ..10 schreiben|schimpfen|meckern|bewerten|posten|beschweren|lästern|hetzen|urteilen|veröffentlich-
    |schreibt|postet|bewertet|urteilt|schlecht-|öffentlich|internet|online|loszu-|herzuziehen|ablassen|dampf|rezension|bewertung
    |bewertungen|sterne <4:{_SORRY}|wir
~(wir erwarten|erwarten wir|verlangen wir|wir bitten|bitten wir|bitten darum) ..8!verzeihung|entschuldigung|vergebung
    gästen|kunden|gast|ihnen|respekt-|umgang|rücksicht|pünktlich-|lesen|beachten|höflich-|anstand
    <4:{_SORRY} >5:entschuldig-|verzeih-|geduld-
~sollte|dürfte|müsste|muss ..4 eigentlich|klar|bekannt|selbstverständlich|jedem|bewusst|einleuchten|allen|jeder ..2
    <2:wir|uns|{_SORRY}|nicht >6:{_NOT}|uns|haben|bekommen|werden|fühlen
~(versteht sich von|gehört zum guten|gesunder menschen|gesunden menschen|mitdenken|mitzudenken|rechnen muss|muss man
    rechnen|muss man eben|muss man halt|muss man schon|sollte man schon|sollte man eben|sollte man vorher|darf man sich
    nicht|darf sich nicht|nicht wundern|nicht zu wundern|wundern muss|zu spät kommen|zu spät gekommen|zu spät
    kommt|ohne reservierung|ohne termin|ohne voranmeldung|ohne absprache|ohne rücksprache|ohne bescheid|ohne sich|ohne
    zu fragen|ohne zu lesen|letzten drücker|letzte minute|letzter minute|in letzter|viel zu spät|erst nach
    wochen|erst monate|unbeaufsichtigt|unangemeldet|unangekündigt)
    <5:{_SORRY}|wir|uns
~(schade dass sie|schade dass du|schade ist nur|schade nur|leider haben sie|leider hast du|leider sind sie|leider waren sie|leider
    wollten sie|leider kamen sie|leider konnten sie) ..8
    >10:warten|enttäusch-|schlecht-|erleb-|mussten|musstest|bekommen|unzufrieden|erwischt|wohl|gefühlt|fühlen|erhalten
~(die schuld|der fehler|das problem|das missverständnis|die ursache|die verantwortung|der grund) ..4!uns|mir|nicht (bei|an|von) ihnen|dir|gast|kunden
    |nutzer|mieter
~(missverständnis|fehler|problem) ..4 (ihrerseits|ihre|ihrer|deine|deiner)
~wer|wenn man|jemand ..10 {_NOT}|erst|ohne|trotz|um|ständig ..8 , ..4 braucht|muss|darf|kann|dann|sollte|ist
    <4:uns >10:anspruch|verdien-|recht|vertrauen|hilflos|unruhig|ärger-
~laut|gemäß|nach|siehe ..1 bedienungsanleitung|anleitung|gebrauchsanweisung|vertrag|bedingungen|hausordnung|mietvertrag|beschreibung|vereinbarung|auftrag|bestellung|angebot
    <4:{_SORRY}
~sie|du|ihr waren|warst|kamen|kamst|sind|bist|erschienen|wart ..7
    spät|verspätet|unpünktlich|unfreundlich|aggressiv|laut|ausfallend|ungeduldig|unhöflich|betrunken|alkoholisiert|erreichbar|anwesend|abwesend|unvorbereitet
    |angemeldet|einverstanden|informiert|beleidigend|uneinsichtig|gewarnt|vorgewarnt
    <4:{_SORRY}|dass|wenn|falls
~und sich ..3 dann|danach|anschließend|hinterher|jetzt|nun ..8 beschwer-|wunder-|aufreg-|ärger-|beklag-
~aus|durch|wegen|aufgrund|infolge|an ihren|ihrer|ihrem|ihres|deinen|deiner|deinem ..2!nachricht|rückmeldung|worten|bewertung|schilderung|sicht|hinweis|beschwerde|kritik|feedback|zeilen|beschreibung|erfahrung
    sonderwünsch-|wünschen|wunsch|änderung-|absage|verspätung|verhalten|angaben|fehler|weigerung|gerät|router|einstellung-|handy|browser|internet|leitung|nachträglich-|eigen-|unsachgem-|späte-|unvollständig-|fehlend-
    |falsch-|ungenau-|kurzfristig-|zögern|umgang|nutzung|bedienung|ungeduld|seite
    <4:{_SORRY}|nicht
~man sollte|muss|müsste|darf|könnte ..4 vorher|sich|informieren|wissen|lesen|rechnen|beachten|eben|halt|schon|einfach|auch|rechtzeitig ..4
    <4:{_SORRY}|wie|dass >8:verlassen|können|wohl|fühlen|warten|uns
~was ..3 offensichtlich|offenbar|leider|anscheinend|wohl ..1 nicht ..2 passiert|geschehen|erfolgt|gemacht|beachtet|war <3:{_SORRY} >4:unser-
~(haben sie|hast du|habt ihr|konnten sie|wollten sie|waren sie|sind sie) ..4 (nicht|nie|kein|keine|keinen|nichts|niemanden|leider|bewusst|selbst|trotz|bereits) ..6
    <4:{_SORRY}|wir|ich|warum|wenn|falls|dass|wie|was|leider >8:genutzt|bekommen|erhalten|gefunden|gefühlt|zufrieden|bekamen|warten|schlaf-|verdient|erreicht
~(obwohl|trotz|nachdem) ..6 (hingewiesen|hinweis|hinweise|hinweises|gesagt|erklärt|informiert|aufforderung|bitte|bitten|warnung|nachfrage|erinnerung|aushang|schild)
    <4:{_SORRY} >4:ihrer
~(hinweis|hinweise|schild|schilder|aushang|bestätigungsmail|buchungsbestätigung|auftragsbestätigung|agb|preisliste|speisekarte|karte|beipackzettel|etikett) ..8
    (steht|stand|hängt|hing|ausdrücklich|deutlich|klar|lesen|gelesen|nachlesen|nachzulesen|übersehen|ignoriert|beachtet|eindeutig|hervor|sichtbar)
    <5:{_SORRY}|nicht >5:nicht|müssen|werden|sein
~(hätte|hätten) ..6 (man|sich|das|dies|alles|es) ..6 (klären|lösen|regeln|vermeiden|ersparen|verhindern|beheben|ansprechen|sagen|melden|wissen|erkennen|sehen|ahnen) ..2 (können|lassen|müssen)
    <4:wir|ich|{_SORRY}|unser- >4:wir
~(gebeten|bitten|empfehlen|raten|legen) ..3 (ihnen|dir|sie|nahe) ..8 (lesen|prüfen|beachten|informieren|kommen|reservieren|buchen|melden|wenden|mitbringen|achten|halten|vorher|künftig|nächst-)
    <4:{_SORRY} >6:mich|uns|mail
~(beruht|basiert|liegt|lag|rührt|kommt|kam|resultiert|entstand|entstanden|zurückzuführen) ..6!uns|nicht (missverständnis ihrerseits|ihnen|ihrer|ihrem|ihren|deiner|deinem|kundenseite|kundenseitig|mieter|gast)
    <4:{_SORRY}|nicht >3:vertrau-|warten|nicht|erfahrung|schilderung
~(wäre|wären) ..8 (richtig|richtige|erwachsene|bessere|besser|faire|fair|sinnvoll|sinnvolle|angebracht|hilfreich|schön|nett|freundlich|konstruktiv-|zielführend-|klüger|höflich-|vernünftig-|einfach|einfacher|günstiger) ..2 (gewesen|lösung|weg)
    <6:{_SORRY}|uns|wir|unser- >4:wir|unser-
~(wenn|sobald|falls) ein|eine|der|die|jemand kunde|kundin|gast|gäste|mieter|patient|nutzer|käufer|fahrgast|mitglied|besucher|anrufer ..8 (ignoriert|nicht|zu|keine|kein|erst|verlangt|verweigert|ablehnt|vergisst|unterschreibt|trotzdem|will|meint)
    >10:recht|verdient|anspruch|sollte-|unser-
~(passiert|geschieht|entsteht|kommt|bricht|geht) ..3 (nicht von allein|nicht von alleine|nicht von selbst|nicht einfach so|nicht ohne grund|nicht von ungefähr) <4:{_SORRY}
~(ball lag|ball liegt|in ihrer hand|in ihren händen|in deiner hand|nicht die mühe|die mühe gemacht|mühe machen|es nicht für nötig|nicht für nötig|nicht nötig gehalten|leider nur)
    <5:{_SORRY}|uns >5:wir
~(wir|ich) ..2 (haben|habe|hatten|hatte) ..6 (mehrfach|mehrmals|dreimal|zweimal|wiederholt|ausdrücklich|extra|um fotos|um eine|um ihre|um den|um die) ..4 {_TOLD}|gebeten|geschickt|versucht|angeboten
    <4:{_SORRY}|dass
~(nicht unser|nicht unsere|nicht unserem|nicht unseren|nicht unserer) ..1 mechaniker|fahrer|techniker|personal|produkt|gerät|software|haus|betrieb|werkstatt|fahrern|verschulden|sache|aufgabe|baustelle|problem|schuld|fehler|pflicht
    <4:{_SORRY}|und >4:sein
~(so einfach ist|so läuft das|so ist das nun|da muss man sich|da darf man sich|dann darf man|dann muss man|dann braucht man|kommt davon|das kommt davon|haben sie nun davon|sich selbst zuzuschreiben|selber schuld|hätte hätte)
    <4:{_SORRY} >4:wir
~(sich entschieden|beschlossen|vorgezogen|darauf verzichtet|verzichtet|bevorzugt|gezogen es vor|zogen es vor|ziehen es vor) ..3 <8:{_SORRY}|wir|ich >6:wir
~weil|da ..3!so|lese|war ihr|ihre|ihrer|ihrem|ihren|dein|deine|deiner|deinem ..10 <4:{_SORRY} >8:vertrauen|geduld|warten|zeit|erwartung-|berechtigt
~falsch- ..3 bestellt|gewählt|gebucht|ausgewählt|angegeben|eingegeben|angekreuzt|gekauft <5:wir|unser-|wurde-|küche
~(von ihnen|von dir|durch sie|durch dich|ihrerseits|mieterseits|kundenseitig) ..4!hören|was|wissen|erfahren {_YOU_DID} <4:{_SORRY}
~(wenn|sobald) man|mieter|kunden|gäste|jemand ..12 (ignoriert|ignorieren|nicht|zu spät|erst|nie|vergisst|verweigert|ablehnt|falsch|trotz|ohne) ..8 (eben|halt|nun|natürlich|zwangsläufig|logischerweise|leider|dann|kein|keine|nicht)
    <3:{_SORRY} >4:hilflos|vertrauen
~(eben|halt) <6:{_SORRY}|so|gerade|soll
~(passt nicht zusammen|passt nicht recht|widerspricht sich|mieter wie|gäste wie|kunden wie|patienten wie) ..2 <4:{_SORRY}
~(ohne|mangels) ..8 (gebeten|angefordert|verlangt|unterlagen|angaben|fotos|nachweis|rückmeldung|antwort|termin|mitwirkung) ..8 (nicht|kein|keine|unmöglich|schwer|halt|eben)
    <4:{_SORRY}
~und dann ..4 (bemängel-|beschwer-|schimpf-|meckern|kritisier-|wundern|jammern|ärgern|reklamier-|verlangen|erwarten|behaupten|sauer) <6:{_SORRY}
"""
