"""The core rules in German: wordings by rule, and the parts of a reply."""

from __future__ import annotations

from reviewbot.replying.policy.wordings.parts import Parts

BLAME = """
sie hätten ..8!nie|niemals|nicht|von|warten|anspruch|verdient besprechen|klären|sagen|melden|ansprechen|fragen
    |anrufen|lesen|wenden|mitteilen|lösen|reklamieren ..1 können|sollen|müssen
(hätten sie doch|sie hätten uns|sie hätten nur|sie sollten|sie müssen lesen|sie müssen schon|sie müssen uns|sie müssen verstehen|sie müssten|sie haben uns nicht|sie haben sich
    nicht|sie haben nie|sie haben leider nicht|sie haben versäumt|sie haben es versäumt|sie haben vergessen|sie haben
    darauf bestanden|sie wollten ja|sie waren es|sie selbst haben|es war ihre|es ist ihre|liegt in ihrer|ihre
    aufgabe|ihre pflicht|ihre verantwortung|ihre verspätung|ihre verspätete|ihr zu spätes|wir hatten ihnen|wir haben
    ihnen mehrfach|wir haben ihnen doch|man hat ihnen|ihnen wurde gesagt|ihnen wurde mitgeteilt|ihnen wurde
    erklärt|sie wurden mehrfach|wurden sie informiert|wurden sie hingewiesen|bitte lesen sie|lesen sie
    bitte|informieren sie sich|informieren sie uns beim|wer lesen kann|wie sie wissen|wie ihnen bekannt)
    <3:leid|nicht >5:anspruch|verdient|warten|nie|niemals|bekommen|erhalten|müssen|erwarten|verlassen|begrüßt
sie hätten ..6!nie|niemals|nicht|von|empfang|warten|anspruch|verdient
    sagen|melden|anrufen|fragen|lesen|prüfen|informieren|ansprechen|reservieren|buchen|bescheid|hinweisen|wenden
    |mitteilen|beschweren|stornieren|beachten|kommen|erwähnen|nachfragen|rechnen|wissen|absagen
    <3:dass-wir >4:können-wir
hätten|würden sie ..7!uns-nicht gesagt|gemeldet|angerufen|gefragt|gelesen|geprüft|informiert|angesprochen|reserviert
    |gebucht|mitgeteilt|erwähnt|beachtet|nachgefragt|gewandt|hingewiesen|gegeben|genommen|bescheid
    <2:wenn-nicht >4:gerne
wenn sie ..6!nicht gesagt|gemeldet|angerufen|gefragt|gelesen|informiert|angesprochen|reserviert|gebucht|mitgeteilt
    |erwähnt|beachtet|nachgefragt ..1 hätten
hätten wir ..5 gewusst|erfahren
wie wir|bereits|schon|ihnen|im|auf|in|am|mehrfach|vorab|telefonisch|vereinbart|besprochen ..4
    mitgeteilt|erklärt|gesagt|erläutert|geschrieben|informiert|hingewiesen|angegeben|beschrieben|besprochen|erwähnt
    |vermerkt
steht|stand ..1 klar|deutlich|eindeutig|ausdrücklich ..3 <3:nicht
sie haben ..5!recht akzeptiert|unterschrieben|zugestimmt|gewählt|entschieden|vergessen
    |versäumt|abgelehnt|ignoriert|missverstanden|übersehen|bestanden|verpasst|überlesen|verweigert|geweigert
    <4:wenn|falls|dass|die|was
sie haben ..6!bekommen nicht|nichts|nie|kein|keine|niemandem|niemanden ..4 gesagt|gemeldet|angerufen|gefragt|gelesen
    |informiert|angesprochen|mitgeteilt|bescheid|erwähnt|beachtet|gegeben|beschwert
(ihre schuld|ihr fehler|ihr eigener|ihre eigene|ihrer eigenen|eigenes verschulden|eigenverschulden|ihr
    verschulden|selbst schuld|selbst verschuldet|bedienungsfehler|anwenderfehler|liegt an ihnen|lag an ihnen|liegt
    bei ihnen|lag bei ihnen|liegt in ihrer verantwortung|in der verantwortung des gastes|verantwortung des kunden|wir
    erinnern sie daran|möchten wir sie daran erinnern|weisen wir sie darauf hin|wir haben sie darauf hingewiesen|wir
    hatten sie darauf hingewiesen|wir haben sie gewarnt|sie wurden darauf hingewiesen|sie wurden informiert|sie
    wussten|ihnen war bekannt|ihnen war bewusst|ihr verhalten|ihr benehmen|ihr ton|ihre erwartungen waren|zu spät
    gekommen|sie kamen zu spät|sie waren zu spät|sie sind zu spät|statt hier|anstatt hier|bevor
    sie hier|bevor sie öffentlich|bevor sie eine|ohne uns zu|ohne uns bescheid|ohne vorher mit|warum haben sie
    nicht|warum haben sie uns nicht|schade dass sie uns nicht|schade dass sie nicht|schade dass sie sich nicht|uns
    keine chance|uns nicht die chance|uns nicht die möglichkeit|uns keine gelegenheit|falsch bedient|falsch
    verstanden haben) <4:nicht|weder|keinesfalls
beim|das nächsten|nächste mal ..2!finden|wir|werden|ist|soll lesen|bitte|reservieren|rufen|achten|kommen|prüfen
    |fragen|sollten|einfach|vielleicht
vielleicht|bitte ..2 lesen|sollten|beachten|prüfen ..1 sie ..6 karte|speisekarte|bedingungen|beschreibung|agb|beim
    |zuerst|erst|genau|vorher|hinweise|anleitung
"""

DENIAL = """
sie ..1 falsch|schief|daneben <2:nicht
liegen|irren|täuschen sie ..2 falsch|sich|völlig|hier
(erste mal dass|ersten mal dass|das erste mal|zum ersten mal|noch niemand|hat noch niemand|bisher niemand|hat sich
    noch nie)
(ihre behauptung|ihre behauptungen|ihre vorwürfe|ihre anschuldigungen|ihre aussage|ihre aussagen|ihre kritik ist|wir
    können nicht akzeptieren|das können wir so nicht|so nicht stehen lassen|nicht stehen lassen|sehen wir anders|sehe
    ich anders|anderer meinung|wir glauben nicht|wir bezweifeln|entbehrt jeder|jeder grundlage|ist noch nie
    passiert|noch nie vorgekommen|das gab es noch nie|kam noch nie|nichts dergleichen|unsere mitarbeiter sind
    stets|unser personal ist immer|unser personal ist stets|sind immer freundlich|ist immer sauber|sind immer
    sauber|ist immer frisch|immer einwandfrei|alles korrekt|alles ordnungsgemäß|ordnungsgemäß|korrekt
    gehandelt|richtig gehandelt|die fakten|den tatsachen|tatsache ist|fakt ist|nicht wie sie es|nicht so wie sie)
    <3:sollten|sollte
(unsere aufzeichnungen|anderen gäste waren|andere gäste|das stimmt nicht|stimmt so nicht|stimmt einfach nicht|stimmt
    schlicht nicht|entspricht nicht der wahrheit|entspricht nicht den tatsachen|nicht der wahrheit|ist unwahr|ist
    falsch|ist schlichtweg|ist nicht wahr|ist nicht richtig dass|trifft nicht zu|so nicht richtig|so nicht
    passiert|ist nie passiert|nicht stattgefunden|hat es nie gegeben|wir widersprechen|widerspreche|dem
    widersprechen|müssen wir widersprechen|nicht einverstanden|nicht zustimmen|nicht nachvollziehen|nicht
    nachvollziehbar|nicht bestätigen|wir bestreiten|wir weisen ihre|weisen wir zurück|entschieden zurück|weisen
    diese|schwer zu glauben|kaum zu glauben|schwer vorstellen|kaum vorstellen|nicht vorstellen dass|können wir uns
    nicht vorstellen|wundert uns|wundern uns|wundert mich|überrascht uns ihre|verwundert|sind verwundert|sind
    überrascht über ihre|überrascht von ihrer|überrascht über ihre|niemand sonst|sonst hat sich niemand|kein anderer
    gast|kein einziger|kein anderer kunde|keine anderen gäste|hat sich niemand beschwert|noch nie eine
    beschwerde|noch nie beschwerden|noch nie ein problem|hatten wir noch nie|haben wir noch nie|sie sind der
    erste|sie sind die erste|der einzige der|die einzige die|zum ersten mal dass|andere gäste waren|alle anderen|die
    anderen gäste|unsere anderen gäste|die meisten gäste|die meisten unserer|unsere gäste sind zufrieden|unsere
    aufzeichnungen|laut unseren|laut unserem system|unseren unterlagen|unsere unterlagen|unsere
    kameras|videoaufzeichnungen|laut unserer|wir nichts falsch gemacht|wir haben alles richtig gemacht|nicht unsere schuld|nicht
    unser fehler|nicht unser verschulden|keine schuld|keine verantwortung|nicht verantwortlich für|keine haftung|sie
    irren|sie täuschen sich|sie liegen falsch|sie übertreiben|übertrieben|übertreibung|unfair|ungerecht
    |ungerechtfertigt|haltlos|unbegründet|ihre version|ihre darstellung|im gegenteil|zur
    klarstellung|richtigstellen|richtig stellen|klarstellen|der richtigkeit halber|um es klar zu sagen|tatsächlich
    haben sie|in wirklichkeit|das ist unmöglich|kann nicht sein|kann gar nicht|unmöglich dass|unser personal würde
    nie|unsere mitarbeiter würden nie|würden niemals so|unsere mitarbeiter sind immer|war einwandfrei|war alles in
    ordnung|alles in ordnung|war perfekt sauber|einwandfrei sauber|immer frisch|die realität|die wahrheit ist dass sie)
    <3:hoffen|darf|sollte >3:sollten|empfinden
"""

EXCUSE = """
kellner|mitarbeiter|kollegen|köche|personal|kräfte|mitarbeiterinnen ..4 ausgefallen|krank|gefehlt|fehlten|ausfielen
    |erkrankt|weniger
ausgefallen|erkrankt|krankgemeldet ..2 kellner|mitarbeiter|kollegen|köche
wegen|aufgrund|infolge|durch|dank|da ..3 personalmangel|personalmangels|krankheit|andrangs|andrang|feiertag
    |feiertags|ferien|wetter|wetters|lieferanten|lieferengpässen|verkehr|streik|umbau|auslastung|nachfrage
    |krankheitsfälle|ausfällen|hochbetrieb|bauarbeiten
    <5:keine|nicht >6:entschuldigung
(personalmangel|feiertags|feiertag|zu wenig personal|unterbesetzt|krankheitsbedingt|krankheitsfälle|war sehr viel
    los|war viel los|hochbetrieb|völlig ausgebucht|voll besetzt|voll ausgelastet|außerhalb unserer kontrolle|nicht in
    unserer hand|nicht in unserer macht|höhere gewalt|bitte haben sie verständnis|um ihr verständnis|um
    verständnis|haben sie bitte verständnis|müssen verstehen|bitte verstehen sie|bedenken sie|wir sind auch nur
    menschen|nur menschen|ein kleiner betrieb|kleines unternehmen|kleines team und|erster tag|sein erster
    arbeitstag|ihr erster arbeitstag|niemand ist perfekt|kann passieren|kann mal passieren|kann vorkommen|kommt
    vor|schuld des lieferanten|liegt am lieferanten|stressiger tag|stressiger abend|hektischer abend|in der
    hochsaison|schwer personal|kein personal) <4:nicht|keine|egal >5:entschuldigung|darf
"""

FALSE_APOLOGY = """
schade|leid|bedauerlich|traurig ..1 dass ..1 sie ..5 nicht ..2 schätzen|mögen|verstehen|wissen|würdigen|gefallen
    |genießen ..2
leid|entschuldigung|entschuldigen|bedauern|verzeihung|sorry , aber|jedoch|allerdings|doch
leid|entschuldigung|bedauern|verzeihung|sorry aber|jedoch
leid|entschuldigung|entschuldigen|bedauern|verzeihung|sorry ..2 wenn|falls|sollten|sollte ..1!möchten
    ..8!möchten|mögen|wollen|schreiben|können
    haben|hat|waren|war|sich|fühlen|empfinden|empfunden|gefühlt|sein|ist|sind|war|missfallen|gefallen|gestört
    |verärgert|unannehmlichkeiten
falls|wenn|sollten|sollte ..6 beleidigt|verletzt|verärgert|gekränkt|unzufrieden|gestört|gefühlt ..6
    leid|entschuldigen|entschuldigung|bedauern
leid|bedauern|bedaure ..1 dass|, ..1 sie|ihnen|das ..4!durch|warten so|anders|das|es|dies ..2
    sehen|empfinden|empfunden|fühlen|meinen|denken|finden|wahrnehmen|wahrgenommen|gesehen|verstanden|glauben
    |interpretieren
leid|bedauern|bedaure ..1 dass ..1 sie ..3 meinen|denken|glauben|finden|missverstanden
leid|bedauern|bedaure ..1 dass ..1 sie ..5 nicht verstanden|verstehen|gefallen|zu-schätzen|mögen|nachvollziehen
leid|bedauern ..10 , aber ..1 die|der|das|sie|unsere|es|alle|andere|so|wir-können|regeln >4:hätte|hätten
(etwaige unannehmlichkeiten|eventuelle unannehmlichkeiten|mögliche unannehmlichkeiten|falls es unannehmlichkeiten)
"""

MOCKERY = """
(viel glück|woanders essen|sie woanders|herzlichen glückwunsch zu ihrer|gratulation zu ihrer|danke für ihre
    expertise|danke für ihr fachwissen|gehen sie woanders|gehen sie doch woanders|gehen sie doch|woanders hin|bleiben
    sie zu hause|bleiben sie doch|kommen sie nicht wieder|kommen sie bitte nicht|nicht mehr willkommen|sind nicht
    willkommen|hausverbot|wir werden sie nicht vermissen|nicht vermissen|lächerlich|albern|idiot|dumm|blöd|blödsinn
    |unsinn|quatsch|schwachsinn|lügner|lügnerin|schämen sie sich|eine schande|viel glück bei der suche|viel erfolg
    bei der suche|leute wie sie|menschen wie sie|gäste wie sie|kunden wie sie|scheiße|scheiß|arschloch|unverschämt
    |frechheit|dreist|lernen sie erst|sie armer|sie arme|oh je|na dann|selbsternannter|selbsternannte|kein
    benehmen|keine manieren|sind wir hier bei|vier jahreszeiten|fast food|mcdonald|wichtigtuer|meckern|meckerer
    |nörgler) <4:uns-nicht
"""

THREAT = """
(anwalt|anwälte|anwältin|rechtsanwalt|rechtsanwälte|rechtsanwältin|rechtliche schritte|rechtlichen schritte|rechtlich
    vorgehen|juristisch|juristische|juristischen|gerichtlich|vor gericht|vors gericht|beim gericht|klage|verklagen|anzeige
    erstatten|strafanzeige|anzeigen werden|zur anzeige|verleumdung|verleumderisch|verleumdend|rufschädigung
    |rufschädigend|geschäftsschädigend|üble nachrede|übler nachrede|polizei|staatsanwalt|staatsanwaltschaft
    |rechtsabteilung|rechtsbeistand|behalten uns vor|behalten wir uns|rechtliche konsequenzen|konsequenzen
    haben|unterlassung|unterlassungserklärung|abmahnung|schadensersatz|schadenersatz|strafbar) <3:gutes|leckere
"""

FAKE = """
fake|gefälschte|gefälschter|falsche|erfundene|unechte|unwahre ..1 bewertung|bewertungen|rezension|kommentar
    |behauptungen|behauptung|aussagen|tatsachen
bewertung|rezension|kommentar ..2!hat ist ..1 gefälscht|fake|erfunden|falsch|gelogen
bewertung|rezension|kommentar|geschichte|behauptung ..3!hat ist|klingt|scheint|wirkt|war ..3
    fake|gefälscht|erfunden|falsch|gelogen|unecht|frei
(keinen eintrag|keine buchung unter|keine buchung auf|keine reservierung unter|keine reservierung auf|keinen gast
    mit|keinen kunden mit|kein gast mit|kein kunde mit|nicht in unserem system|nicht in unseren unterlagen|können sie
    nicht finden|können ihren besuch nicht|keine unterlagen zu|ihren namen nicht|nie bei uns|niemals bei uns|noch nie
    bei uns|nie gast|nie kunde|kein kunde von uns|kein gast von uns|sie lügen|gelogen|lüge|lügen|frei
    erfunden|erfunden|mitbewerber|konkurrent|konkurrenz|wettbewerber|verwechseln sie|uns verwechselt|uns mit einem|uns mit jemand|falsches
    restaurant|falsche restaurant|falschen restaurant|falsches hotel|falschen betrieb|bezweifeln|wir zweifeln|zweifel
    ob|ehemaliger mitarbeiter|ehemalige mitarbeiterin|ehemaligen mitarbeiter|ein troll|fake bewertung|kein
    echter|keine echte) <5:als|leid
"""

CHANGE_REVIEW = """
stern|sterne|punkt|punkte mehr|zusätzlich|obendrauf <4:danke|und
noch|weiteren|zusätzlichen|fünften|letzten ..2 stern|sterne ..3 geben|vergeben|mehr|schenken|verdienen
bewertung|rezension|sterne|sternen|stern|kommentar|beitrag|punktzahl ..5!zeigt|hilft|danke
    ändern|anpassen|löschen|entfernen|überdenken|korrigieren|aktualisieren|überarbeiten|zurückziehen|zurücknehmen
    |erhöhen|verbessern|anheben|revidieren|bearbeiten|überprüfen|ändert|löscht|angepasst|abändern|herausnehmen
    <6:danke|dank
ändern|löschen|entfernen|überdenken|korrigieren|aktualisieren|überarbeiten|passen|nehmen|erhöhen ..1 sie ..3
    bewertung|rezension|sterne|kommentar|beitrag|stern
fünf|5|#|mehr|bessere|weitere|volle sterne|sternen|bewertung ..3 geben|vergeben|freuen|hinterlassen|nächstes|beim
    |überzeugen|verdienen|von|würden <4:danke
"""

BRIBE = """
(laden wir sie|wir laden sie ein|wir schenken ihnen|wir spendieren|wir erstatten|wir werden ihnen den|wir werden
    ihnen das geld|wir überweisen|geld erstatten|geld erstattet|betrag erstatten|betrag erstattet|erhalten sie einen
    gutschein|einen gutschein|ein gutschein|einen rabatt|rabatt von|einen nachlass|gratis|geht auf uns|geht aufs
    haus|auf kosten des hauses|volle rückerstattung|vollständige rückerstattung|volle erstattung|kostenlos)
    <5:nicht|keinen|kein|noch|sollte|hätte|dass|der|die|zum-gespräch >6:nicht|hätte|sollte|fehlt|nie|der
gutschein|gutscheine|rabatt|erstattung|rückerstattung|entschädigung|geschenk|gratis|kostenlos|kostenloses
    |kostenlosen|kostenlose|freigetränk|preisnachlass|nachlass|gutschrift|getränk|dessert|abendessen|übernachtung
    |aufmerksamkeit|wiedergutmachung|kaffee|flasche|upgrade
    ..4!antwort anbieten|schenken|geben|senden|schicken|einladen|spendieren|überreichen|zukommen|gewähren|erhalten
    |bekommen|zusenden|gutschreiben|übersenden|ausstellen|veranlasst|überwiesen|bereit|wartet|unterwegs
    <6:nicht|warten|noch|sollten|dass|warum|hätten
bieten|schenken|geben|senden|schicken|laden|gewähren|spendieren|erhalten|bekommen|nehmen|stellen
    ..6!entschuldigung|antwort|die|dass|was
    gutschein|rabatt|erstattung|rückerstattung|entschädigung|geschenk|gratis|kostenlos|kostenloses|kostenlosen
    |kostenlose|preisnachlass|nachlass|gutschrift|getränk|dessert|abendessen|aufmerksamkeit|wiedergutmachung|prozent
    |%|euro|flasche
    <4:nicht|nie|dass
erstatten|erstattet|zurückerstatten|zurückerstattet|zurückzahlen|zurücküberweisen|zurücküberwiesen|entschädigen
    |entschädigt|gutschreiben|gutgeschrieben <6:nicht|nie|warum|noch|sollte|hätte
wir erstatten|entschädigen|ersetzen ihnen|den|die|das
(aufs haus|auf unsere kosten|aufs haus|geht auf uns|auf unsere rechnung|aufs haus geht|als wiedergutmachung|als
    entschädigung|als kleine entschädigung|als kleines dankeschön|kleine aufmerksamkeit|zum halben preis|zur
    hälfte|kostenfrei|unsere einladung|als unser gast|als unseren gast|als unsere gäste|erstattung ist
    unterwegs|erstattung wurde veranlasst|rückerstattung wurde|geld zurück|ihr geld zurück|kulanz)
    <4:kein|sollten|warten
# %|euro|€|prozent|dollar|$|franken|chf
€|$|£ #
"""

PRIVACY = """
ihre|ihr bestellnummer|buchungsnummer|reservierungsnummer|kundennummer|rechnungsnummer|auftragsnummer ..2 #
bestellnummer|buchungsnummer|reservierungsnummer|kundennummer|rechnungsnummer|auftragsnummer|bestellung|buchung
    |rechnung|zimmer|zimmernummer ..1 nr|nummer|lautet? ..1 # <5:senden|schicken|mit|nennen|geben
(wir sehen dass sie|wir sehen in ihrer|wir sehen in ihrem|laut ihrer buchung|laut ihrer bestellung|laut ihrem
    konto|laut ihrem profil|laut ihrer reservierung|ihre bestellhistorie|ihr kundenkonto zeigt|wir haben ihre buchung
    geprüft|wir haben ihre bestellung geprüft|wir haben ihre daten|sie haben bezahlt|sie haben bei uns bezahlt|sie
    haben vom|sie waren am|sie waren vom|sie haben am|sie haben zwei|sie haben drei|sie waren bereits|sie haben uns
    schon|ihre telefonnummer|ihre adresse ist|ihre e mail adresse|ihre handynummer|sie wohnten in zimmer|wir haben
    sie unter)
"""

SPECIAL = """
ihr|ihre|ihrem|ihren|ihrer|ihres rollstuhl|rollstuhls|allergie|allergien|behinderung|schwangerschaft|diabetes
    |krankheit|erkrankung|religion|depression|herkunft|sexualität|krebs|autismus|übergewicht|unverträglichkeit
    |glauben|glaube|zöliakie|blindheit|hautfarbe|ethnie|vorstrafe|orientierung
als ..1 muslim|muslima|jude|jüdin|christ|christin|schwuler|lesbe|behinderter|behinderte|schwangere|rollstuhlfahrer
    |rollstuhlfahrerin|diabetiker|diabetikerin|ausländer|migrant
sie ..1 schwanger|behindert|muslim|jüdisch|schwul|lesbisch ..1 sind|waren
"""

HEALTH = """
ihr|ihre|ihrer|ihrem|ihren|ihres behandlung|behandlungen|termin|termins|diagnose|operation|zahn|zähne|füllung|rezept
    |medikament|medikamente|akte|patientenakte|krankenkasse|versicherung|rechnung|befund|befunde|untersuchung
    |therapie|besuch|besuchs|schmerzen|implantat|krone|kontrolle|op
(als patient|als patientin|unser patient|unsere patientin|wir haben sie behandelt|wir behandelten sie|sie bei uns in
    behandlung|als sie bei uns waren|sie wurden behandelt|sie wurden von dr|sie waren bei uns|ihrem arztbesuch)
"""

FINANCE = """
ihr|ihre|ihrer|ihrem|ihren|ihres konto|kontos|kontostand|guthaben|darlehen|kredit|kredits|hypothek|karte|überweisung
    |überweisungen|transaktion|transaktionen|einlage|antrag|dispo|depot|lastschrift
(als kunde unserer|sie sind kunde|sie sind kundin|kunde seit|kundin seit)
"""

QUID = """
wenn|falls|sobald sie ..4 bewertung|rezension|kommentar|sterne ..6 ändern|löschen|entfernen|anpassen|zurückziehen
    |erhöhen|verbessern ..8
    erstatten|gutschein|rabatt|gratis|geld|schenken|geschenk|bekommen|erhalten|entschädigen|kostenlos
(im gegenzug für|im austausch für|als gegenleistung|sobald die bewertung|für eine positive bewertung|für fünf sterne)
"""

PARTS = Parts(
    regret="""
leid|entschuldigung|entschuldigen|entschuldige|bedauern|bedaure|bedauerlich|bedauerlicherweise|verzeihung|pardon
    |traurig|enttäuscht|enttäuschung|enttäuschend|ärgerlich|ärger|frustrierend|inakzeptabel|unangenehm|betroffen
    |verstehen|nachvollziehen|schade
(hätte nicht passieren|hätte nie passieren|darf nicht passieren|sie haben recht|nicht gerecht geworden|sie haben
    völlig recht|im stich gelassen)
""",
    position="""
(ist nicht das|ist nicht der|ist nicht die|entspricht nicht|nicht unserem anspruch|nicht unser anspruch|unser
    anspruch|nicht das was wir|nicht das erlebnis|so soll es nicht|sollte nicht|sollte nie|sollte niemand|niemand
    sollte|darf nicht|dürfen nicht|hätte nicht|hätte nie|jeder gast verdient|verdienen|verdient|wir möchten dass|wir
    wollen dass|uns ist wichtig|ist uns wichtig|unser ziel|unsere aufgabe|unsere verantwortung|in unserer
    verantwortung|wir übernehmen|wir sind ihnen nicht|nicht gerecht|wir haben sie enttäuscht|wir haben versagt|wir
    gehen|gehen wir|wir prüfen|wir schauen|wir sehen uns|wir arbeiten|wir klären|wir besprechen|wir nehmen|nehmen
    wir|wir werden|werden wir|wir sorgen|wir kümmern|ich gehe|ich prüfe|ich schaue|ich sehe mir|ich kläre|ich
    spreche|ich werde|ich bespreche|ich kümmere|ich nehme|gehe ich|nehme ich|keine entschuldigung für|unser
    fehler|war unser fehler|unsere schuld|im stich gelassen|wir legen wert|legen wir wert|sehr ernst|steht ihnen zu)
""",
    stock="""
(ihre meinung ist uns wichtig|ihr feedback ist uns wichtig|danke für ihr feedback|vielen dank für ihr feedback|danke
    für ihre bewertung|vielen dank für ihre bewertung|danke für ihre rückmeldung|vielen dank für ihre
    rückmeldung|unannehmlichkeiten zu entschuldigen|für die unannehmlichkeiten|wir hoffen sie bald wieder|zögern sie
    nicht|zufriedenheit unserer)
""",
    praised="""
(freut uns|freuen uns|freut mich|freue mich|danke für ihre netten|vielen dank für die netten|lieben worte|netten
    worte|freundlichen worte|tolle bewertung|schöne bewertung|lob|bis bald|bis zum nächsten|wiedersehen|schön dass es
    ihnen|schön dass sie sich|es war uns eine freude|weiterempfehlung)
""",
    promise="""
(innerhalb|binnen|in) ..2 von? ..1 #|zwei|drei|vier|fünf|wenigen|nächsten|kommenden|einer|eines ..2
    stunden|tagen|tage|wochen|woche|stunde|tages|minuten <4:warten|gewartet
(bis morgen|bis montag|bis freitag|bis ende|noch heute|noch diese woche|diese woche|bis spätestens|spätestens|in
    kürze|morgen früh|nächste woche)
""",
    claims="""
haben|habe|hat|wurde|wurden|ist|sind ..6!nicht|noch|enttäuscht gesprochen|behoben|gelöst|erstattet|geändert
    |korrigiert|weitergeleitet|weitergegeben|informiert|untersucht|geprüft|repariert|ersetzt|geschult|kontaktiert
    |gemeldet|besprochen|erledigt|ausgetauscht
    <6:sie|die|das|was
""",
)
