"""Tone in German by structure: who should have done what, who denies what, which causes are named. Mostly doubtful (~)."""

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
^ hätten|hättest|hättet|wären|wärst|wärt sie|du|ihr >8:lust|zeit|möglichkeit|gelegenheit|moment|verdient
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
~steht|stand|stehen|standen|hängt|hing ..2!im klar|deutlich|groß|auch|sogar|eindeutig|so|ausdrücklich|überall|doch|ja|übrigens
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
~(wir erwarten|erwarten wir|verlangen wir|wir bitten|bitten wir|bitten darum) ..8
    gästen|kunden|gast|ihnen|respekt-|umgang|rücksicht|pünktlich-|lesen|beachten|höflich-|anstand
    <4:{_SORRY} >5:entschuldig-|verzeih-|geduld-
~sollte|dürfte|müsste|muss ..4 eigentlich|klar|bekannt|selbstverständlich|jedem|bewusst|einleuchten|allen|jeder ..2
    <4:wir|uns|{_SORRY}|nicht >6:{_NOT}|uns|haben|bekommen|werden|fühlen
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
~(die schuld|der fehler|das problem|das missverständnis|die ursache|die verantwortung|der grund) ..4 (bei|an|von) ihnen|dir|gast|kunden
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
~(beruht|basiert|liegt|lag|rührt|kommt|kam|resultiert|entstand|entstanden|zurückzuführen) ..6 (missverständnis ihrerseits|ihnen|ihrer|ihrem|ihren|deiner|deinem|kundenseite|kundenseitig|mieter|gast)
    <4:{_SORRY}|nicht >3:vertrau-|warten|nicht|erfahrung|schilderung
"""

_GUESTS = (
    "gäste|gästen|gast|kunden|kundinnen|kunde|patienten|mieter|fahrgäste|mitglieder|nutzer|besucher|leute|stammgäste|stammkunden"
    "|teilnehmer|bewohner|reisende|familien|kundschaft|tische|tischen|bewertungen|eltern|schüler|anwender"
)
_PROOF = (
    "kamera|kameras|kamerabilder|aufzeichnung|aufzeichnungen|aufnahmen|protokoll|protokolle|zeitstempel|system|unterlagen"
    "|kassenbon|bon|lieferschein|fotos|foto|bilder|gps|sendungsverfolgung|tracking|daten|kassensystem|videos|nachweis|nachweise"
    "|messung|messungen|prüfung|bericht|beleg|belege|dienstplan|telefonliste|verlauf|chatverlauf|unterschrift|einträge|buchungssystem"
    "|zähler|thermometer|gutachten|logbuch|akten"
)
_CREW = (
    "kollege|kollegin|mitarbeiter|mitarbeiterin|kellner|kellnerin|team|fahrer|fahrerin|küche|koch|techniker|meister|chef|chefin"
    "|rezeption|hausmeister|zusteller|monteur|friseurin|friseur|stylistin|trainer|ärztin|arzt|berater|beraterin|mechaniker"
    "|filialleiter|filialleiterin|servicekraft|azubi|housekeeping|personal"
)

DENIAL = f"""
~stimmt|stimmen|zutreff-|trifft|entspricht|entsprechen ..4 nicht|keineswegs|keinesfalls|mitnichten|schlicht|einfach
    <4:etwas|{_SORRY}|wenn|unserem|was|muss|hier >4:unser-|anspruch|erwartung-|standard-|hätte|gestimmt
~(da|dem|hier|entschieden|müssen|muss) ..4 widersprechen
~unwahr-|unzutreffend-|unrichtig-|gelogen|widersprech-|zurückweis-|bestreit-|dementier-|haltlos-|unbegründet-|unsachlich-
    |unterstellung-|unwahrheit-|behaupt-|vorwurf|vorwürfe|vorwürfen|anschuldigung-|angeblich-|vermeintlich-|maßlos
    |überzogen-|übertr-|ungerechtfertigt-|verzerr-|verdreh-|einseitig-|aufgebauscht|diffam-|verunglimpf-|haarsträubend-|absurd
    <5:{_SORRY}|nicht|keineswegs|etwas|lief|läuft|gelaufen|gemacht|berecht-|was|haben|nichts|wir|schief|stand|geliefert|dass
    >4:ernst|ehrlich|gemacht|gelaufen|behandelt|geliefert|gebucht|berechnet|verstanden|angekommen|gericht|rechnung|auskunft|nicht|essen
    |bestellung|zimmer|größe|produkt|artikel|lief|abgerechnet|abgebucht|informiert|betrag|ware|auf
~nicht ..3 nachvollzieh-|teilen|zustimmen|akzeptieren|hinnehmen|gelten|anerkennen|gefallen|nachempfinden
    <4:{_SORRY}|dass|völlig >3:dürfen
~(anderer meinung|anderer ansicht|anderer auffassung|anders in erinnerung|anders dar|anders da|anders gesehen|anders
    wahrgenommen|anders erlebt|anders gewesen|anders abgelaufen|anders zugetragen|sehen wir anders|sieht anders|verhielt
    es sich|so nicht|gar nicht|nicht so|zu keinem zeitpunkt|zu keiner zeit|in keiner weise|nicht im geringsten|unsere
    version|unsere sicht|zwei seiten|beide seiten|der vollständigkeit|fairerweise|der fairness|tatsache|tatsachen|in
    wahrheit|in wirklichkeit|entgegen ihrer|entgegen der|im gegensatz zu ihrer|anders als sie|anders als von|anders als
    du|wie sie behaupten|wie von ihnen|die fakten|faktisch|nachweislich|erwiesenermaßen|übrigens|wohlgemerkt)
    <5:{_SORRY}|sollte|soll|darf|dürfen|möchten|wollen|hätte|ist|wissen|warum|wie|es|ging|muss|geht|funktioniert|war
    >6:sein|werden|passieren|weiter|sollen|gehen|bleiben|enden|laufen|dürfen|darf|selbstverständlich|wollen|erleben
~keineswegs|keinesfalls|mitnichten|niemals|keinerlei <5:{_SORRY}|erwartung|ihr|sollte-|so|darf
    >5:sollte|darf|passieren|dürfen|sollen|überzogen|warten
~niemand|keiner|keine|kein ..5 aus|von|unserem|unserer|unser|mitarbeiter|team|angestellten|anderer|anderen|einziger|sonst ..6
    würde|hat|war|ist|sich|wird|beschwer-|beklagt|so
    <4:damit|dass|soll|sollte|es|wir >10:soll|sollte|muss|warten|dürfen|darf|reagiert|gekümmert|geholfen|zuständig|rangegangen
~würde|würden ..8 nie|niemals|jemals|nicht ..6 >4:wünschen|freuen|passieren
~(alle|allen|die meisten|die übrigen|unsere|unseren|andere|anderen|viele|zahlreiche|hunderte|tausende|der rest|unserer|sämtliche|jeder) ..3
    {_GUESTS} ..8 zufrieden-|begeist-|glücklich-|wohl|lob-|schätz-|lieb-|gerne|gern|freu-|kein-|komm-|nie|nicht|geschmeckt|gut
    |satt|fröhlich|schaffen|kommen|geschafft|gefallen|bestätig-|positiv-
    <5:{_SORRY}|damit|dass|möchten|soll-|wollen >8:soll|sollen|sollte|verdien-|passiert|erspar-
~(bisher|bislang|noch nie|nie zuvor|in all den|sonst nie|sonst immer|normalerweise|gewöhnlich|in der regel|üblicherweise|für
    gewöhnlich|im normalfall|regelmäßig) ..8 beschwer-|beklag-|problem-|kritik|klage-|zufrieden|niemand|keine|nie|gut|reibungslos
    |sauber|freundlich|pünktlich|schnell|bemängel-|beanstand-|reklam-
    <4:{_SORRY} >6:leider
~(seit|in|nach|mit|über) ..4 jahren|jahrzehnten|generationen|generation|jahre|jahrhundert <5:{_SORRY}|sie|warten
    >6:treu-|kommen|gast|kunde|kundin|vertrau-|geworden
~(ausgezeichnet-|prämiert-|zertifiziert-|meisterbetrieb|tüv|testsieger|guter ruf|guten ruf|unser ruf|bestnoten|durchschnitts-
    |hunderten|tausenden|stiftung warentest|qualitätssiegel|erfahrene-|erfahrung im|langjährige erfahrung)
    <5:{_SORRY}|sie|gefährd-
~{_PROOF} ..6 zeig-|beleg-|beweis-|bestätig-|hervor|ersichtlich|dokumentier-|sag-|ergib-|vermerk-|erfasst|registriert|eindeutig
    |nachzulesen|sieht|widerleg- <5:{_SORRY}|nicht >4:nicht
~(laut|gemäß|ausweislich|auskunft|aussage|rücksprache|überprüfung|prüfung|recherche|gesprächen) ..5
    {_PROOF}|{_CREW}|beteiligten|kollegen|unser-|zutat-|lager|mitarbeitern
    <4:{_SORRY}|werden|ich >6:melde|melden
~(haben|habe|hat) ..3 {_PROOF} ..3 geprüft|gesichtet|überprüft|angesehen|ausgewertet|kontrolliert <3:{_SORRY}
~{_CREW} ..4 versicher-|bestätigt|erinner-|schilder-|berichtet|beteuer-|sagt|sagte|meint|gibt|gab|schwör-|bestreitet|kann
    <5:{_SORRY}|dass|nicht|wie >6:entschuldig-|leid|helfen|weiter
~nichts|keine|keinen ..3 vorzuwerfen|falsch|schuld|verschulden|fehler|versäumnis|anlass|grund
    <5:{_SORRY}|gibt|sie|gab|nicht >4:warten|suchen|dafür
~hatte|hatten|war|waren|bestand|bestanden ..5 schon|bereits ..3 als|vor|vorher|vorhanden|da|zuvor <5:{_SORRY}|sie|wir
~entsprach|entspricht|entsprachen ..3 exakt|genau|voll|vollständig|vollkommen|absolut|durchaus|dem|der|den|allen <4:nicht|{_SORRY}
    >5:nicht|kein-
~war|waren|ist|sind|wurde|wurden|funktioniert|lief|läuft|werden|kommt|kommen ..8!{_NOT} einwandfrei|tadellos-|makellos|fehlerfrei
    |ordnungsgemäß|vorschriftsmäßig|fachgerecht|korrekt|pünktlich|frisch|frische|frischer|sauber|perfekt|problemlos|reibungslos
    |höflich|zuvorkommend|gepflegt|hochwertig|durchgehend|vollständig|vollzählig|warm|heiß|intakt
    |unversehrt|fristgerecht|rechtzeitig|gründlich|sorgfältig|gewissenhaft|professionell|angemessen|fair|marktüblich|üblich|normal
    |hausgemacht|täglich|korrekte|selbstgemacht|top|bestens|zumutbar|völlig|absolut|blitzsauber
    <5:{_NOT}|{_SORRY}|damit|dass|soll-|muss|müssen|dürfen|ob|wenn|anspruch|warum|weder
    >5:{_NOT}|sein|soll-|müssen|haben|werden|nachvollziehbar|berechtigt|unangenehm|verständlich|ausreich-
~(gibt|gab) es ..3 {_NOT} ..3 <5:{_SORRY}|dafür|hier|da|geht >4:kleinigkeit-|entschuldig-|ausred-|rechtfertig-|ausrede|beschön-|erklär-|durchsag-
    |warmes|platz|hilfe|antwort|rückmeldung|zweifel|auskunft
~(verwenden|servieren|verkaufen|benutzen|arbeiten|bereiten|kochen|verarbeiten|legen|achten|beziehen|reinigen|kontrollieren|prüfen) ..3
    ausschließlich|nur|stets|grundsätzlich|niemals|immer|selbstverständlich|täglich|höchsten|größten|regelmäßig|peinlich|besonderen
    <4:{_SORRY}|nicht|damit >4:warum
~(klarstell-|richtigstell-|klarzustellen|richtigzustellen|richtig stellen|klar stellen|anzumerken|anmerken|festhalten|festzuhalten
    |betonen|hinzuweisen|darauf hinweisen|hinweisen dass|zur info|zur information|zu ihrer information|erlauben sie mir|gestatten
    sie|lassen sie mich) ..3
    >6:erreich-|telefon-|sprechen|schreib-|mail|reden|klären|finden|wissen <4:ruhe
~(wundert|wundern|überrascht|überraschen|erstaunt|erstaunlich|verwundert|verwunderlich|irritiert|befremd-|verblüfft|stutzig|staunen
    |unverständlich|rätselhaft|schleierhaft|unerklärlich|schwer zu glauben|schwer vorstell-|kaum vorstell-|kaum zu glauben|ist unmöglich|undenkbar|ausgeschlossen
    |unvorstellbar|abwegig)
    <5:{_SORRY}|sie|ihnen|braucht >5:erreich-|ertragen|verkraften|schlaf-|verstehen
~(nicht unser problem|nicht unser fehler|nicht unser verschulden|nicht unsere schuld|nichts dafür|nichts zu tun|nichts damit|keine
    schuld|keiner schuld|kein verschulden|nicht verantwortlich|nicht zuständig|nicht zu vertreten|nicht haftbar|kein
    mangel|kein fehler|keinen mangel|keine mängel|keinen fehler|kein problem|keine probleme|außerhalb unseres|in deren|weisen
    wir|von uns weisen|keine verantwortung|unschuldig|unberechtigt-|nicht gerechtfertigt|nicht berechtigt|ungerecht-|unfair-)
    <5:{_SORRY}|sie >6:können|suchen
~preis|preise|preisen ..5 fair|günstig-|angemessen|vergleich-|marktüblich|kalkuliert|gerechtfertigt|üblich|moderat
    <5:nicht|{_SORRY}|soll-|muss
~nie|niemals|noch|jemals nie|jemand|jemals|einmal|keine|kein|irgend-|gegeben|passiert|vorgekommen|gehabt|erlebt ..4
    beschwer-|beklagt|gegeben|passiert|vorgekommen|gehabt|erlebt|erhalten|problem-|reklam-|gesagt|so
    <5:{_SORRY}|sollte|sie|darf >4:dürfen|sollen
~höchstens|lediglich|gerade|knapp|allenfalls|maximal|bloß|ganze ..2
    #|ein|eine|zwei|drei|vier|fünf|zehn|acht|fünfzehn|sieben|sechs|zwanzig minuten|minute|tage|stunde|euro|cent|mal|zentimeter|grad|gramm
    <5:{_SORRY}
~(kann|konnte|könnte) ..8 keine rede
~sehen|sehe|sieht|sah|beurteilen|bewerten|erinnern|erlebt|schildert|stellt ..3 (anders|nicht so|differenziert-)  <4:{_SORRY}|warum >4:soll
~anders ..1 geschildert|dargestellt|berichtet|beschrieben|erlebt|erinnert|vermittelt|dokumentiert|geklungen|bestätigt
~(deine|ihre|diese|die) ..1 darstellung|schilderung|version|beschreibung|sichtweise|geschichte|aussage|behauptung|kritik|wahrnehmung ..10
    nichts|wenig|kaum|falsch|fern|lückenhaft|unvollständig|unzutreffend|einseitig|nicht|weit|anders|entbehrt|gegensatz
    <4:{_SORRY} >6:helfen|verdient|spurlos|gut|genug|berechtigt
~(wir|ich) ..1 glauben|glaube|vertrauen|vertraue|stehe|stehen ..2 (ihr|ihm|unserem|unseren|unserer|meinem|meiner|hinter)
    <4:{_SORRY}|warum >6:wort|fehler|sie|ihnen
~(können wir|kann ich|können) ..4 (ausschließen|garantieren|versichern|bezeugen|belegen|beweisen|nachweisen|beschwören) <4:{_SORRY}|nicht|wie
~ist|sind|war|waren|haben|hat|wurde|wurden weder
~(so schlimm|so dramatisch|so tragisch|so wild|so schlecht|halb so|nicht so schlimm|ganz so|derart) ..10 (nicht|wieder nicht|kaum|wild|nie) <4:{_SORRY}|warum|wie
    >5:bleiben|passieren|warten
~(wie du es|wie sie es|wie von dir|wie von ihnen|wie hier|wie es hier|was du hier|was sie hier|so wie sie|so wie du) ..4 darstell-|dargestellt|beschreib-|beschrieb-|schilder-|behaupt-|schreib-|erzähl-|berichten
    <5:{_SORRY}|genau|danke >4:ernst|nehmen|darf|dürfen|soll
~(eine kleinigkeit|kleinigkeiten|bagatelle|lappalie|kein weltunter-|halb so wild|mücke|elefant-|winzig-|minimal-|geringfügig-|unerheblich-|unwesentlich-|haarspalt-)
    <5:{_SORRY}|keine|gibt >4:keine
~(gehört|gehören|kommt|kommen|passiert|geschieht|existier-|gibt) ..5 (bei uns|in unserem haus|in unserem betrieb|hier) ..3 (nicht|nie|niemals|kein|keine|grundsätzlich)
    <5:{_SORRY}|darf|soll >4:mehr|darf
~(wir|ich) ..2 (versichere|versichern|garantiere|garantieren|betone|betonen|bekräftige|bleiben|bleibe|halten|halte) ..3 (dabei|ihnen|dir|dass|fest|daran)
    <4:{_SORRY} >8:besser|werden|kümmer-|ernst|laufenden
~(mit dem was|mit der|mit dem) ..12 (wenig|nichts|kaum) ..2 (zu tun|gemein) <4:wir
"""

_CAUSE = (
    "personalmangel-|fachkräfte-|unterbesetz-|krank|erkrank-|krankheit-|ausgefallen|ausfall|ausfälle|urlaubs-|ferien-|feiertag-"
    "|wochenende|samstag|sonntag|freitag|freitagabend|samstagabend|dezember|weihnacht-|ostern|silvester|sommer|saison|hochsaison"
    "|hochbetrieb|andrang|ansturm|stoßzeit-|stosszeit-|mittags-|rushhour|voll|ausgebucht|überlaufen|überlast-|überfordert|ausgelast-|los"
    "|stressig-|hektisch-|hektik|stress|hochzeit|gesellschaft|gesellschaften|reisegruppe-|gruppe|umbau-|umstellung|umstellen|software"
    "|technik|technisch-|störung|stromausfall|panne|wartung|wartungs-|serverproblem-|drittanbieter-|lieferant-|hersteller-|zuliefer-"
    "|spedit-|paketdienst-|paketzusteller|dhl|hermes|dpd|ups|gls|zoll|behörde-|vermieter|eigentümer|bahn|google|apple|android"
    "|wetter-|schnee-|glatteis|hitze-|sturm|unwetter|regen|stau|staus|verkehr-|streik-|corona|pandemie|inflation|energie-"
    "|einkaufspreise-|rohstoff-|mindestlohn|azubi-|lehrling-|aushilf-|auszubild-|praktikant-|eingearbeitet|einarbeit-"
    "|denkmal-|altbau|hellhörig|großhandel|grosshand-|liefereng-|lieferprobleme|lieferkette-|engpass|engpässe|messe|konzert|festival"
    "|umzug|inventur|systemumstellung|internetausfall|dienstleister-|subunternehm-|handwerker-|bauamt"
    "|flughafen|airline|nachfrage|bestellungen|anfragen|anrufe|auftragslage|arbeitsaufkommen|aufkommen|kapazität-|unterbesetzung"
)
_NO_EXCUSE = (
    "entschuldig-|ausrede-|rechtfertig-|grund|egal|ändert|trotzdem|darf|dürfen|sollte|soll|hätte|niemand|nichts|muss"
)

EXCUSE = f"""
war|waren|ist|sind|herrscht|herrschte|hatten|haben|gab|gibt|kam|lief|ging|standen|mussten|befanden|leiden|litten ..9!{_NOT}|sie|ihr|ihre|ihnen {_CAUSE}
    <6:{_NOT}|{_SORRY}|dass|wenn|sie|ihr|ihre|auch|egal|ob|kein|obwohl >10:{_NO_EXCUSE}|sein|feststehen|gestrichen|fehler
wegen|aufgrund|grund|durch|infolge|bedingt|dank|mangels|angesichts|folge|seit|beim ..3 {_CAUSE}
zu|im|in|bei|an|am ..2 personalmangel-|krankheit-|ausfall|urlaubs-|ferien-|feiertag-|wochenende|dezember|weihnacht-|ostern|sommer|saison
    |hochsaison|stoßzeit-|stosszeit-|mittags-|hochbetrieb|adventszeit|rushhour|umbau-|zoll|paketdienst-|spedit-
    <7:{_NOT}|{_SORRY}|sie|ihr|ihre|egal|auch >12:{_NO_EXCUSE}|kümmer-|prüf-|arbeit-|suchen|untersuch-|klär-|schau-|ändern|spreche
seit ..2 corona|pandemie|umstellung|streik-|krieg|inflation <5:{_SORRY}
wegen|aufgrund|durch|infolge|bedingt|dank|mangels|angesichts|folge ..3 {_CAUSE}
    <7:{_NOT}|{_SORRY}|sie|ihr|ihre|egal >12:{_NO_EXCUSE}|kümmer-|prüf-|arbeit-|suchen|sucht|untersuch-|klär-|schau-|beraten|ändern|spreche
{_CAUSE} ..8 (kein- einfluss|nicht in|sorgt|sorgte|führt|führte|verursacht|verzöger-|dauert|dauerte|knapp|unvermeid-|normal|üblich
    |lassen|ließ|hängen|hat uns|haben uns|zu spät|nicht geliefert|geändert|gestiegen|schuld|verantwortlich|zuständig|erwischt|bestimmt)
    <6:{_NOT}|{_SORRY} >8:{_NO_EXCUSE}
unser|unsere|unserem|der|dem|den|vom|einem|einen lieferant-|hersteller|zuliefer-|spedit-|paketdienst|drittanbieter|dienstleister|vermieter
    |großhändler|versanddienst-|logistik-|kurier-|subunternehmer|zentrale|franchise-|konzern|verband|netzbetreiber|provider
    ..8 hat|haben|hängen|schuld|verantwort-|fehler|liefer-|spät|verspät-|nicht|verlor-|entscheid-|bestimm-|legt|macht
    <6:{_SORRY}|nicht|sagen >4:nachgehen
(da kann|da bleibt|da geht|da kommt|da dauert|da passiert|da läuft|da muss man|da ist man|da sind wir|da können|dagegen|daran können|da
    lässt|so etwas kann|das kann|es kann|kann es|kann schon|kann auch|kann immer|kommt es|passiert eben|passiert halt) ..6
    mal|schon|auch|eben|halt|leider|nichts|vorkommen|passieren|machtlos|länger|unter|dauern
    <3:{_SORRY}|wie|damit >6:{_NO_EXCUSE}-|wenden|schreib-|melden|klären
(nun mal|nun einmal|halt so|eben so|ist halt|sind halt|ist eben|sind eben|so ist das|so läuft das|so ist es|lässt sich nicht|lässt
    sich leider|lassen sich nicht|lassen sich leider|nicht zu vermeiden|nicht vermeiden|nicht verhindern|nicht
    ändern|unvermeid-|unumgäng-|unvorherseh-|unvorhergesehen|höhere gewalt|höherer gewalt|kein- einfluss|keinerlei
    einfluss|nicht beeinflussen|nicht in unserer|nicht in unseren|nicht an uns|liegt nicht an uns|lag nicht an uns|außerhalb
    unserer|ausserhalb unserer|machtlos|die hände gebunden|hände gebunden|nichts machen|nichts ändern|nichts tun|nichts
    dafür|auch nur menschen|nur menschen|menschlich|menschliches versagen|jedem mal|jedem passieren|jeder mal|jedem
    schon|fehler passieren|fehler machen|wo gehobelt|nicht perfekt|niemand ist|keiner ist|roboter|maschinen|hellsehen
    |hellseher|gedanken lesen|zaubern|nicht zaubern|zehn hände|vier hände|zwei hände|zerreißen|zerreissen)
    <5:{_SORRY}|darf|soll|sollte|dass|wie|suppe >6:{_NO_EXCUSE}|dürfen|verlassen|schicken
(kaum noch|kaum gute|kaum personal|kaum jemand|schwer personal|schwierig|schwer|unmöglich|mühe) ..5
    leute|personal|mitarbeiter|kräfte|fachkräfte|köche|servicekräfte|finden|bekommen|liefern|fahrer <5:{_SORRY}|ihnen|sie
(zu wenig|zu wenige|nicht genug|nicht genügend|weniger|fehlen|fehlten|fehlt|fehlte|ausgefallen|kurzfristig|gleich zwei|gleich drei) ..4
    personal|mitarbeiter-|kräfte|köche|kellner|kollegen|kolleginnen|leute|hände|servicekräfte|fahrer|hand|krank|ausgefallen
    <5:{_SORRY}|dass >8:{_NO_EXCUSE}
(kleines team|kleiner betrieb|kleine firma|kleines unternehmen|kleines haus|kleiner laden|familienbetrieb|kleinbetrieb|nur zu
    zweit|nur zu dritt|zu zweit|alleine|allein auf|einzelkämpfer|ehrenamt-|begrenzte kapazit-|begrenzte-
    mittel|erster tag|ersten tag|erste woche|ersten woche|erst seit|noch neu|ganz neu|noch in der|noch nicht lange|in der
    ausbildung|noch lernen|lernt noch|lernen noch|probezeit|kurz angebunden|langen schicht|langer schicht|stunden
    schicht|schicht ist|schlechten tag|schlechter tag|stressigen tag)
    <5:{_SORRY}|sie|gelassen|warten|gast >8:{_NO_EXCUSE}|mail
(ganzen branche|gesamten branche|in der branche|branchenüblich|branchenweit|überall so|überall das|an jedem flughafen|in jedem hotel|in jedem restaurant|in allen
    hotels|bei allen anbietern|bei jedem anbieter|wie überall|üblich|gang und gäbe|keine besonderheit|nicht nur bei|nicht nur uns|geht allen|alle
    betroffen|betrifft alle|jeder kennt|kennt jeder|normal ist|völlig normal|ganz normal|normaler vorgang|teil der|gehört
    dazu|gehört nun|liegt in der natur|naturprodukt|handarbeit|unikat|frisch zubereitet|frisch gekocht|braucht seine
    zeit|braucht zeit|brauchen zeit|gut ding|dauert es|dauert nun)
    <5:{_SORRY}|nicht|sollte|soll|darf >6:{_NO_EXCUSE}|kümmer-|anspruch|wille-
(verständnis|nachsicht|geduld haben|bedenken sie|bitte bedenken|bedenken muss|wissen müssen|muss man wissen|müssen wissen|müssen
    verstehen|verstehen sie bitte|bitte verstehen|sie wissen|wie sie wissen|bekanntlich|in unsere lage|in der gastronomie|in
    diesen zeiten|heutzutage|in der heutigen|zurzeit|derzeit|die kosten|gestiegen-|explodier-|teurer|verteuer-|kalkul-|wirtschaftlich-)
    <5:{_SORRY}|nicht|volles|wir|vollstes|mehr|kein|ihr|ihre|ich|prüfe
    >6:{_NO_EXCUSE}|, -wenn|untersuch-|prüf-|klär-
(gesetz-|gesetzlich-|vorschrift-|vorgeschrieben|vorgabe-|richtlinie-|dsgvo|datenschutz-|versicherungs-|hausordnung|agb|die regeln
    |unsere regeln|regelung-|verordnung-|auflage-|bestimmung-|tarif-|vertraglich|vertrags-|bedingungen|geschäftsbedingungen|brandschutz|hygienevor-) ..8
    nicht|keine|müssen|verpflicht-|gilt|gelten|verbiet-|verlang-|schreib-|zwing-|sind|ist|so|erlaub-|untersag-|gebunden|halten|alle|lassen
    <5:{_SORRY}|sie|verst- >6:{_NO_EXCUSE}-|klar-
(bestes gegeben|bestes getan|unser bestes|ihr bestes|sein bestes|alles getan|alles versucht|alles menschen-|menschenmöglich-|getan was
    |was wir konnten|was möglich|so schnell wie möglich gearb-|unter hochdruck|auf hochtouren|alle hände) ..3
    <5:{_SORRY}|nicht|werden >6:{_NO_EXCUSE}|nicht
auch wir|unsere|unser|der|die|das ..8 (stau|kämpfen|leiden|spüren|betroffen|kurz|nur|abhängig|angewiesen|menschen|mensch|müssen|netteste
    |beste|größte|fleißigste) <4:{_SORRY}|wie|wenn >4:{_NO_EXCUSE}
grund|ursache|auslöser|hintergrund|schuld ..5!klär-|such-|find-|nach|wir|ihr|klar war|waren|ist|sind|lag|trägt|tragen
    <6:{_SORRY}|warum|kein-|nicht|such-|den|welch- >5:uns|wir|unser-|unklar|klar|klär-|noch|nicht
dazwischengekommen|dazwischen|notfall|notfälle|notfällen <5:{_SORRY}|für >4:erreich-|telefon
(voll war|voll besetzt|gut besucht|stark frequentiert|stark besucht|rappelvoll|brechend voll|proppenvoll|die hölle|land unter|alle hände|kam alles|alles
    zusammen|unerwartet|überraschend|unvermittelt|wider erwarten|ausnahmesituation|sondersituation|extremsituation|besondere
    umstände|besonderen umstände|unglückliche umstände|unglückliche verkettung|verkettung|pech|dumm gelaufen|shit happens|so ist das
    leben|kleine panne|kleine pannen|kinderkrankheit-|anlaufschwierig-|anlaufproblem-|startschwierig-|umstellungsphase|übergangsphase
    |eröffnungsphase|frisch eröffnet|neu eröffnet|gerade erst|erst kürzlich)
    <5:{_SORRY}|ob|egal|warum|sie >6:{_NO_EXCUSE}
"""

_HURT = (
    "beleidigt|verletzt|verärgert|gekränkt|unzufrieden|gestört|gefühlt|fühlen|empfunden|empfinden|missfallen|gefallen|eindruck"
    "|unannehmlich-|missverst-|falsch|unhöflich|unfreundlich|getreten|entstanden|enttäuscht|schief|gewirkt|vorgekommen|fehler"
    "|ärger|anstoß|nahe|nahegetreten|unwohl|zufriedenheit|lief|gelaufen|passiert|erwartung-|mangel|rüberkam|rübergekommen|ankam|schlecht"
    "|erschienen|erschien|wirkte|klang|geklungen|schlechte|mühe|umstände|verstimmt|benachteiligt|genervt|warten|gewartet|irgendetwas|jemand"
)

FALSE_APOLOGY = f"""
~{_SORRY} ..4 wenn|falls|sollten|sollte|sofern ..1!möchten|mögen|wollen ..9!möchten|mögen|wollen|schreiben {_HURT}
~wenn|falls|sollten|sollte|sofern ..8!möchten|mögen|wollen|schreiben|fragen {_HURT} ..8 {_SORRY} <3:auch|selbst
~{_SORRY} ..5 dass ..2 sie|du|ihr|dir|ihnen|dich ..8 so|anders|als|wie|das ..3
    empfunden|empfinden|empfindest|wahrgenommen|wahrnehmen|gefühlt|fühlen|fühlst|sehen|siehst|finden|findest|gesehen|aufgefasst
    |verstanden|interpretiert|gedeutet|aufgenommen|denken|denkst|meinen|einschätzen|bewerten|beurteilen|vorkam|erscheint
~{_SORRY} ..6 dass ..2 bei|für ihnen|sie|dir|dich ..4 eindruck|gefühl
~{_SORRY} ..6 ihr|ihre|ihren|ihrem|dein|deine|deinen|dieses|dieser|diesen ..2
    empfinden|wahrnehmung|eindruck|sichtweise|meinung|auffassung|ansicht|einschätzung|gefühl|gefühle|urteil|interpretation
    >3:offen|mitgeteilt
~{_SORRY} ..9 (geschmack|vorstellungen|konzept|stil|nerv|erwartungshaltung) ..2 nicht|getroffen|verfehlt
~{_SORRY} ..9 nicht ..2 (gefallen|zugesagt|zusagt|gefällt|zu schätzen|verstanden|verstehen|nachvollziehen|geschmack|mögen|anfreunden|warm)
    >3:wir
~{_SORRY} ..6 dass ..1 ihnen|dir|sie ..5 nicht ..3 (gefallen|zugesagt|gefällt|zusagt|verstanden|anfreunden)
~{_SORRY} ..16 (aber|jedoch|allerdings|doch|dennoch|trotzdem|andererseits|auch wenn|obwohl|wobei|gleichwohl|nur) ..1!kommt
    die|der|das|den|dem|sie|unsere|unser|es|alle|andere|so|wir|bei|in|im|ist|war|man|du|auch|diese|dieser|wer|ein|eine|hier|am|an|auf
    |leider|für|kann|können|muss|müssen|gibt|haben|hat|sind|nicht|mit|irgend-|nach|da|jeder|manch-|ihr|ihre|uns
    >8:wollen|möchten|hätte|hätten|gutmachen|dürfen|darf|passieren|reicht|ändert|besser|lernen|würden|werden|würde|genügt
~etwaige-|eventuell-|allfällig-|mögliche|möglichen <4:über|alle >4:lösung-|ursach-|weg|wege
~(soweit|insofern|insoweit|gegebenenfalls|wenn überhaupt|falls überhaupt|falls das so|wenn das so|sollte das so|sollte dem so|falls
    dem so|wenn dem so) ..8 {_SORRY}
~(falls|wenn|sollte|sollten|sofern) ..10 {_HURT}|schiefgelaufen|schiefgegangen|schief ..8 (nachsicht|vergebung|um verzeihung|tut uns das|tut mir das|täte uns|täte es|wäre das|wäre es) <2:auch
~{_SORRY} ..3 (für ihr|für dein) ..1 (gefühl|empfinden|missverständnis|unverständnis)
~(tut uns|tut mir) leid wenn <3:auch
~(wenn auch|auch wenn|obgleich|obschon|selbst wenn|wenngleich) ..12 , ..6 {_SORRY}
"""

MOCKERY = f"""
~glückwunsch|glückwünsche|gratul-|bravo|hut|chapeau|sternerestaurant|sternekoch|sterneküche|sternelokal|michelin|gourmet-|teppich
    |majestät|hoheit|prinz|prinzessin|prinzesschen|diva|königin|experte-|expertin|hotelexperten|kenner|kennerin|fachmann|kritiker
    |gastrokritiker-|hobby-|möchtegern-|besserwiss-|nörgl-|dauernörgl-|meckert-|mecker-|querulant-|troll|trolle|tastatur-|couch
    |langeweile|therap-|psycho-|humor|witz|witzig|lustig|amüsant|amüsier-|gelacht|lachen|lacher|schmunzel-|ironie
    |märchen-|märchenstunde|fantasie|phantasie|theater|drama|drehbuch|krimi|benehmen|manieren|erziehung|erzogen|kinderstube
    |anstand|frechheit|unverschämt-|dreist-|peinlich-|armselig-|erbärm-|lächerlich-|jammer-|gejammer|rumjammern|herumjammern
    |geheul-|heul-|mimimi|kindergarten|kindisch-|neid|neidisch|verbittert-|frustriert-|frust|geizig-|geiz|geizkragen|billig
    |billigheimer|schnäppchen|aldi|lidl|mcdonald-|imbissbude|pommesbude|imbiss|kantine|ritz|adlon|luxus-|kaviar|champagner|hummer
    |austern|deutschkurs|rechtschreib-|brille|wow|aha|soso|tja|hach|ui|ach|herzchen|schätzchen|freundchen|gnädigste|gnädige|primadonna
    |ahnung|niveau|horizont|intelligen-|iq|hirn|gehirn|verstand|denkvermög-|dumm-|dämlich-|blöd-|trottel|spinner|verrückt
    |weltfremd|realitätsfern-|ewiggestrig-|sensibelchen|mimose|zartbesait-|empfindlich-|wichtigtuer|selbstdarstell-
    |spürnase|detektiv|sherlock|orden|medaille|oscar|applaus|beifall|rahmen|einrahmen|eingerahmt|zuckerguss
    |märtyrer|opferrolle|weltuntergang|skandal|tragödie|trauma|überlebt|tapfer|beileid|taschentuch|träne-|tränchen
    <4:{_SORRY}|kein|keinen|unser|unsere|nicht|mit|verst- >4:{_NOT}|hochzeit|geburtstag|stelle|berechtigt|verständlich|nachvollzieh-
~(leute|menschen|gäste|gästen|kunden|kundschaft|personen|typen|zeitgenossen|exemplare|besucher) ..2 wie sie|du|ihnen|dir|ihr
~(solche|solchen|solcher|dieser|diese|diesen) ..1 leute|leuten|gäste|gästen|kunden|sorte|spezies|menschen|zeitgenossen|kundschaft
    <5:{_SORRY}
~(mit so einem|mit so einer|mit solch|mit einem solchen|mit solchen|auf sie|auf dich|auf ihren|auf ihre|auf so|auf solche|auf gäste|auf
    kunden|auf leute|ohne sie|ohne dich) ..10 verzicht-|besser|leben|auskommen|glücklich|ruhiger
~(gut verzichten|gerne verzichten|gern verzichten|können verzichten|nicht vermissen|nicht nachweinen|weinen wir|woanders|anderswo
    |konkurrenz|wo anders|andere lokale|andere restaurants|anderes hotel|anderen friseur|andere werkstatt|ein
    anderes|einen anderen|zu hause bleiben|daheim|selber kochen|selbst kochen|selbst schneiden|selber machen|besser
    machen|bleiben sie|bleib|fahren sie|gehen sie|suchen sie|versuchen sie|kochen sie|kaufen sie|machen sie|probieren sie|lernen sie
    |buchen sie|nehmen sie|besuchen sie|lesen sie|schauen sie|träumen sie|beruhigen sie|atmen sie|entspannen sie|such dir|geh
    |koch|kauf dir|lern|träum|beruhig|chill) ..4
    <5:{_SORRY}|bitte|wenn|damit|müssen|mussten|haben|dass|sobald|dürfen >6:kontakt|mail|uns|mich|mir|gern|@-|direkt|{_NOT}
~(wünschen|wünsche) ..2 ihnen|dir ..6 leben|glück|erfolg|gute|gutes|bess-|eines|ander-|mehr|viel|weiterhin|trotzdem|dennoch
    <5:{_SORRY} >8:tag|abend|woche
~(viel glück|viel erfolg|viel spaß|gute besserung|gute reise|auf nimmer|tschüss|adieu|schönen tag|schönes leben|frohes) ..5
    <6:{_SORRY} >4:grüße|geburtstag
~(respekt vor|hut ab|vielen dank für nichts|danke für nichts|danke für die belehrung|danke für den tipp|danke für die tipps|danke
    für ihren expert-|danke für ihre fach-|danke für diese|danke für die werbung|danke für die lehr-|was für ein theater|was für ein drama|was für eine frechheit|was für eine logik|welch
    ein|welch eine|na dann|na klar|ja klar|schon klar|ach so|ach ja|oh nein|oh je|ohje|oje|ja ja|soso|echt jetzt|immerhin|wie schön für|schön für sie|freut uns dass sie zeit|toll dass|wie toll|ganz toll|super idee|tolle
    idee|tolle leistung|bewundernswert|beeindruckend|bemerkenswert|interessant|spannend|faszinierend|erstaunlich|erstaunt|originell
    |plötzlich|natürlich auch noch|selbstverständlich auch|am liebsten noch|auch noch den|auch gern noch|auch gerne noch|gern
    noch|gerne noch|demnächst|richtig ins zeug|ins zeug|mal ehrlich|ganz ehrlich|sorry dass wir|entschuldigung dass wir|verzeihen
    sie dass|wie konnten wir|wie können wir es)
    ..1 <5:{_SORRY}|zeigen >8:{_SORRY}|gesagt|warten|erleb-|bedauer-|mussten|passier-|wartezeit|mitgeteilt|offen|melden|friseur-|ende|enden
    |schilder-|benenn-|dank|hinweis|gefallen|wohl|wiederseh-|kalt|aufmerksam|sagen|direkt|ansprechen
~(man sieht|man merkt|man ahnt|man liest|man spürt|man kennt|das sieht man|das merkt man|sieht man an|merkt man|kennt man|das
    kennen wir|es gibt leute|es gibt menschen|es gibt gäste|es gibt kunden|manche leute|manche menschen|manche gäste|manche
    kunden|manchen leuten|manchen menschen|manchen gästen|manchen kann|einige menschen|gewisse leute|gewissen leuten|es gibt
    eben|jedem recht|allen recht|allen gefallen|jedem gefallen|jeden geschmack|nicht jeden|geschmackssache|geschmäcker|über
    geschmack|kann man es nie|nie zufrieden|immer etwas zu|haar in der|in der suppe|das haar)
    <5:{_SORRY}|nicht >6:anspruch|warten
~(für # euro|für den preis|bei dem preis|bei diesem preis|zu dem preis|zu diesem preis|für das geld|für so wenig|zum preis|für ein
    paar euro|was erwarten sie|was haben sie erwartet|was hast du erwartet|haben sie erwartet|hatten sie erwartet|erwarten
    sie|erwartest du|dachten sie|glauben sie|meinen sie|wollen sie ernsthaft|ihr ernst|dein ernst|im ernst)
    <5:{_SORRY}|sie|das|mit >6:darf|dürfen|verdien-|erreich-
~sie|du ..3 (wohl|anscheinend|offenbar|offensichtlich|scheinbar|vermutlich|ja|bestimmt|sicher|sicherlich|ernsthaft|wirklich|tatsächlich)
    ..6 <4:{_SORRY}|dass|wie|was|damit|wenn|können|ob|bitten >6:{_NOT}-mehr|enttäusch-|gewartet|warten|mussten|verärgert|fühlen|unangenehm|sein|melden
~(du bist|sie sind|sie scheinen|du scheinst|sie gehören|bist du|sind sie) ..3 (einfach|halt|eben|ein|eine|der|typ|so|wirklich|echt|ganz|zu|wohl|einer)
    <4:{_SORRY}|dass|wenn|wie|falls >6:enttäusch-|verärger-|gast|treue-|willkommen|recht|opfer|wichtig|geduld-|verunsichert|verpasst
~(ein bisschen|etwas|mehr|weniger|bisschen) ..1 respekt|höflichkeit|freundlichkeit|geduld|anstand|selbstkritik|demut|gelassenheit|humor
    |hirn|verstand|dankbarkeit|bescheidenheit|toleranz|fairness|realismus ..4
    <5:{_SORRY}|wir|uns|unser-|brauch- >5:verdient
~(lesen klappt|lesen können|lesen hilft|lesen bildet|lesen müsste|wer lesen|schreiben lernen|rechnen lernen|uhr lesen|augen auf|ohren auf|ins
    leben|eines tages|andere hobbys|hobbys|nichts besseres|besseres zu tun|zu viel zeit|viel zeit haben|zeit hätten wir|vom
    sofa|hinterm bildschirm|hinter dem bildschirm|hinter einem bildschirm|hinter der tastatur|anonym)
    <5:{_SORRY}|dürfen >5:anspruch
~(kleiner tipp|tipp am|ein tipp|unser tipp|mein tipp|guter rat|kleiner rat|gut gemeinter|gutgemeinter|vorschlag zur güte) ..1
~supermarkt-|tiefkühl-|dosen-|mikrowelle|selberkochen|selbstkochen|dosenravioli|fertiggericht-|drive <5:{_SORRY}|unser-|wir
    >3:kaputt
~(recht machen|nie recht|niemandem recht|niemand recht|bessere alternative|bessere wahl|besser aufgehoben|richtiger aufgehoben|fehl am platz|nicht unsere
    zielgruppe|zielgruppe|nicht ihr ding|nicht dein ding|nicht das richtige für)
    <6:{_SORRY}|ort|hier
~verdammt-|arsch|arschloch|scheiß-|scheiss-|fresse|teufel|himmelherr-|sauerei|schnauze|maul|kotz-|verarsch-|bescheuert-|beschissen-|hirnlos-|affig-|affe
    |schwachkopf|volltrottel|vollidiot|depp|deppen|pfeife|hampel-|kasper-|clown|zicke|zickig|tussi|spießer|oberlehrer|rumheul-|rumzick-|aufgeplustert
    |prolet-|asozial-|asi|primitiv-|niveaulos-|ungebildet-|unzivilisiert|kulturbanause-|banause-|gesindel|pack|pöbel
    <5:{_SORRY}|wir >3:aus|ein
~(wer so|wer sich so|wer hier|wer das|wer solche|wer keine|wer nur|wer nichts|wer immer|wer mit|wer für|wer meint|wer glaubt|wer denkt) ..10
    (sollte|muss|darf|hat|ist|braucht|kann|gehört|wird) <2:jeder >8:anspruch|recht|warten|verdient|ernst|hilfe|antwort
~(leid tun|tun sie mir leid|tun mir leid|tust du mir|tun uns leid|mitleid|beneiden|arm dran|traurig dass sie|traurig dass du|traurig dass man|traurig wenn
    man|schon traurig|wie traurig|schlimm genug dass sie|bezeichnend|typisch|mal wieder typisch|war ja klar|war klar|klar dass|sieht ihnen
    ähnlich|passt ins bild|spricht bände|spricht für sich|sagt alles|sagt viel über|sagt mehr über|lässt tief)
    <5:{_SORRY} >6:warten|mussten|wir
"""
