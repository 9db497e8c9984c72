"""Denial in German by structure: who denies what, by whom and what it is proved (T2). Mostly doubtful (~)."""

from __future__ import annotations

_SORRY = "leid|bedauer-|bedaure|bedauern|entschuldig-|verzeih-|sorry|schade|pardon|schäm-|betrübt|unangenehm"
_NOT = "nicht|nie|niemals|kein|keine|keinen|keiner|keinem|niemand|niemandem|nichts|weder"
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
    es sich|so nicht|zu keinem zeitpunkt|zu keiner zeit|in keiner weise|nicht im geringsten|unsere
    version|unsere sicht|zwei seiten|beide seiten|der vollständigkeit|fairerweise|der fairness|tatsache|tatsachen|in
    wahrheit|in wirklichkeit|entgegen ihrer|entgegen der|im gegensatz zu ihrer|anders als sie|anders als von|anders als
    du|wie sie behaupten|wie von ihnen|die fakten|faktisch|nachweislich|erwiesenermaßen|übrigens|wohlgemerkt)
    <5:{_SORRY}|sollte|soll|darf|dürfen|möchten|wollen|hätte|ist|wissen|warum|wie|es|ging|muss|geht|funktioniert|war
    >6:sein|werden|passieren|weiter|sollen|gehen|bleiben|enden|laufen|dürfen|darf|selbstverständlich|wollen|erleben
~keineswegs|keinesfalls|mitnichten|keinerlei <5:{_SORRY}|erwartung|ihr|sollte-|so|darf
    >5:sollte|darf|passieren|dürfen|sollen|überzogen|warten
~niemand|keiner|keine|kein ..5 aus|von|unserem|unserer|unser|mitarbeiter|team|angestellten|anderer|anderen|einziger|sonst ..6
    würde|hat|war|ist|sich|wird|beschwer-|beklagt|so
    <4:damit|dass|soll|sollte|es|wir >10:soll|sollte|muss|warten|dürfen|darf|reagiert|gekümmert|geholfen|zuständig|rangegangen
~würde|würden ..8 nie|niemals|jemals ..6 >4:wünschen|freuen|passieren
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
    sie) ..3
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
~nichts ..2 (auszusetzen|zu beanstanden|zu bemängeln|defekt|kaputt|falsch|verkehrt|einzuwenden|daran auszusetzen|festzustellen|feststellen|gefunden) <4:{_SORRY}
~(preise|leistungen|angebot|service|produkte|zimmer|räume|gerichte) ..3 (ist|sind) ..2 (fair|gut|erstklassig|ausgezeichnet|top|hochwertig|einwandfrei|preiswert|konkurrenzfähig|beliebt|frisch) ..4 <4:{_SORRY}
~(nie|niemals|zu keiner zeit|kein einziges mal|nicht ein mal|nicht einmal|kein einziger|keine einzige|keinen einzigen) ..3 (zu viel|berechnet|abgebucht|abkassiert|überhöht|unfreundlich|laut|geschrien|beleidigt|behauptet|gesagt|versprochen|zugesagt|beschwer-|ausfallend|vorgekommen|passiert|zu spät|geliefert)
    <5:{_SORRY}|warum|obwohl >4:werden|dürfen
~zugetragen|gegenteil|abgespielt <5:{_SORRY}|was
~außer|ausser ihnen|dir|einem|ihrer ..8 <4:{_SORRY}
~definitiv|garantiert|nachweislich|gewiss|hundertprozentig|zweifellos|zweifelsfrei|tatsächlich|mitnichten|sicherlich ..3 nicht|nie|kein|keine|keinen|falsch|korrekt|in
    <4:{_SORRY}
~mit sicherheit ..2 nicht|kein|keine
~(am|an|an der|an dem|an unserem|an unserer|an uns|an den) ..3 (liegt|lag|kann) ..4 nicht <4:{_SORRY}
~(war|stand|ist|wurde|waren) ..6 von anfang an <4:{_SORRY}
~(zufriedene|zufriedenen|begeisterte|glückliche|treue|tausende|hunderte|hunderten|zahllose|unzählige) ..2 gäste|gästen|kunden|kundinnen|nutzer|patienten|bewertungen|stammgäste <5:{_SORRY}|wünsch-
~^ wie|wo|wann|woher|warum|seit ..1 kann|soll|sollte|könnte|haben|hätte|wollen|war ..1 ein|eine|das|es|sie|man|da|du|bitte ..4 <2:auch >8:helfen|erreich-|melden
~(läuft|funktioniert|arbeitet|lief|funktionierte|funktionieren|laufen) ..5!{_NOT} stabil|fehlerfrei|problemlos|einwandfrei|zuverlässig|tadellos <4:{_SORRY}|damit|dass|soll-|wenn|bis >4:soll-|muss
~tage|stunden|minuten|wochen|euro|monate|zentimeter|grad ..2 nicht ..1 #|zwei|drei|vier|fünf|sechs|zehn|fünfzehn|zwanzig|eine|ein|einen <5:{_SORRY}
~(wie behauptet|wie von ihnen behauptet|wie angegeben|wie geschildert|wie dargestellt|wie sie behaupten|spricht für sich|sprechen für sich|spricht wohl für|sprechen wohl für|spricht eine deutliche|eindeutige sprache)
    <4:{_SORRY} >4:recht
~(kaum|nicht|wohl|schwerlich) ..1 unser|unsere|unserem ..1 problem|schuld|fehler|verschulden|versäumnis|sache|aufgabe <5:{_SORRY}
~(keine ahnung|unklar|rätselhaft|ein rätsel|schleierhaft|nicht erklären|weiß nicht|wissen nicht|fragen uns|frage mich) ..2 (wie|warum|weshalb|was) ..2 sie|du|man <4:{_SORRY}
"""
