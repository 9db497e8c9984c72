"""Threats, doubts that a review is genuine, trades and privacy in German by structure. Mostly doubtful (~)."""

from __future__ import annotations

_REVIEW = (
    "bewertung|bewertungen|rezension|rezensionen|stern|sterne|sternen|wertung|kommentar|kommentare|beitrag|urteil|note|eintrag"
    "|sternebewertung|google|text|zeilen|review|post|einschätzung|feedback"
)
_SORRY = "leid|bedauer-|entschuldig-|verzeih-|sorry|schade|pardon"

THREAT = """
~anwalt-|anwält-|rechtsanw-|rechtsabteil-|rechtlich-|rechtsweg|rechtsschutz-|rechtsmittel|jurist-|klage|klagen|verklag-|straf-|polizei-
    |verleumd-|rufschäd-|rufmord|nachrede|abmahn-|unterlass-|schadens-|schadenersatz|staatsanw-|geschäftsschädig-|hausverbot
    |kreditschädig-|justiz|amtsgericht|landgericht|gerichts-|richter|ordnungsamt|einstweilig- <5:lieferung|sendung|weg
    >4:zurück|hinweis
~(vor gericht|beim gericht|vom gericht|ans gericht|anzeige erstatt-|zur anzeige|eine anzeige|angezeigt|ip adresse|adresse
    ermitteln|identität|weitere schritte|entsprechende schritte|schritte einleiten|schritte vor|konsequenzen|ein
    nachspiel|nachspiel|teuer zu stehen|teuer werden|wir wissen wer|wir wissen wo|wissen genau wer|werden bereuen|noch
    bereuen|letzte warnung|letzte mahnung|überlegen sie sich gut|vorsichtig sein|seien sie vorsichtig|aufpassen was|ruf
    schaden|ruf schädig-|unseren ruf|bei google gemeldet|google melden|plattform gemeldet|gemeldet und|zur löschung|bewertung löschen
    lassen|sperren lassen|dagegen vorgehen|gegen sie vor|vorgehen werden|wehren|zur wehr|zur rechenschaft|zur verantwortung|haftbar)
    <4:ziehen|alarm|daraus >5:gezogen|ziehen
"""

FAKE = f"""
~(profil|namen|name|nummer|daten) ..8 weder|keine|keinen|kein ..4 buchung|bestellung|anfrage|termin|kunde|reservierung|auftrag
~kein-|keine|keinen|weder|nicht ..6 buchung|reservierung|bestellung|auftrag|kunde|kunden|kundin|gast|eintrag|termin|vorgang|kontakt|anfrage
    |namen|person|patient|mitglied|besuch|kauf|rechnung ..6
    find-|gefund-|vorlieg-|vor|bekannt|unterlagen|system|namen|zuordn-|feststell-|hinterleg-|kartei|datenbank|kalender|liste|verzeich-
    |registrier-|auftauch-|auffind-|ausmachen|ermitteln|bei
    <6:{_SORRY}|als|sie >6:erhalten|bekommen
~nicht|niemandem|keinem ..3 zuordnen|identifizieren|zuzuordnen|bekannt|ausfindig|existiert|existieren <4:{_SORRY}
~(name|namen|profil) ..6 (nicht|nirgends|keine|kein|unbekannt) ..4 <5:{_SORRY}
~(nie|niemals|noch nie|nicht) ..3 (bei uns|hier|unser gast|unsere kundin|unser kunde|in unserem|in unserer|unseren) ..5
    gewesen|gegessen|übernachtet|gekauft|besucht|betreten|waren|war|bestellt|gesehen|gast|kunde|kundin|gebucht
    <6:{_SORRY}|so|sollte|das|etwas >5:so
~verdacht|vermut-|mitbewerber-|konkurren-|wettbewerber-|fake-|gefälscht-|fälsch-|erfund-|erfind-|ausgedacht|ausgedachte|märchen-
    |lüge-|lügen-|lügner-|gelogen|bot|bots|troll|anonym-|pseudonym-|fakeprofil|auffällig-|seltsam-|merkwürdig-|komisch-|kurios-
    |zufällig-|zufall|zweifel|zweifeln|bezweifel-|unglaubwürdig-|fragwürdig-|hirngespinst-|lügengeschicht-|rachsücht-|rache
    |exmitarbeiter-|geschichten|dichtung|erdacht|konstruiert-|inszenier-|gesteuert-|bezahlte
    |beauftragt-
    <4:{_SORRY}|kein-|keine|nicht|ohne|geruch|geräusch >4:geruch|geräusch|geschmack|gekauft
~{_REVIEW}|profil|konto|account ..8 (gestern|erst|neu|frisch|eigens|leer|einzige|einzigen|einzelne|mehrfach|gleichzeitig|konkurrenz|ehemalig-)
    ..4 <5:danke|dank|{_SORRY}|wir
~(ehemalig- mitarbeiter-|ehemalig- angestellt-|entlassen-|gekündigter|früherer mitarbeiter|früheren mitarbeiter|privater groll|persönlich-
    rache|persönlich- fehde|gezielt|absichtlich|böswillig-|bösartig-|aus der ecke|schaden wollen|schaden zufügen|jemand der
    uns|wer sie bezahlt|wer dahinter|steckt dahinter|dahinter steckt|leser bilden|jeder leser|jeder soll selbst|kann sich jeder|eigene
    meinung bilden|eigenes bild|urteilen sie selbst|erpress-|kampagne|hetz-)
    <4:{_SORRY}
~(verwechsl-|verwechsel-) <6> (sie|du|uns|lokal|restaurant|betrieb|haus|hotel|filiale|geschäft|salon|praxis) <4:{_SORRY}|wir|bestellung|gericht|zimmer
    |paket|größe|fahrer|unser-
~(falsch- restaurant|falsch- hotel|falsch- betrieb|falsch- laden|falsch- lokal|falsch- filiale|falsch- adresse|anderes lokal|anderen
    betrieb|anderes restaurant|anderes hotel|anderes geschäft|andere firma|andere filiale|überhaupt bei uns|jemals bei
    uns|wirklich bei uns|tatsächlich bei uns|echter gast|echter kunde|echte kundin|kein echter|keine echte)
    <4:{_SORRY} >4:geschickt
~gekauft-|bezahlt- <3> {_REVIEW} <4:{_SORRY}|haben
~(im betrieb|in der adresse|im lokal|im restaurant|im hotel|im laden|in der filiale|in der tür|im namen) ..3 (geirrt|vertan|verirrt|verwechselt|getäuscht)
~(geirrt|vertan|verirrt) <4> (betrieb|adresse|lokal|tür|haus|filiale|laden|profil) <4:{_SORRY}|wir|uns
"""

CHANGE_REVIEW = f"""
~{_REVIEW} <9> änder-|änderung|anpass-|angepasst|anzupassen|lösch-|entfern-|überdenk-|überdacht|korrigier-|korrektur|aktualisier-
    |überarbeit-|zurückzieh-|zurückzuziehen|zurücknehm-|zurückzunehmen|rücknahme|erhöh-|anheb-|anzuheben|nachbesser-|revidier-|aufwert-
    |aufzuwerten|hochsetzen|hochstuf-|offline|herunternehm-|rausnehm-|herausnehm-|umschreib-|ergänz-|überleg-|abänder-
    <7:danke|dank|{_SORRY}|hilft|helfen|nutzen|unser- >6:hilft|zeigt|abläufe|prozess-
~passen|nehmen|setzen|stufen sie|du|ihr ..6 {_REVIEW} ..4 an|zurück|herauf|hoch|raus|runter <3:wir
~{_REVIEW} ..6 hart|streng|ungerecht-|unfair-|schadet|schadest|schaden|schmerzt|existenz|wehtut|unangemessen|unverhältnis-|überzogen
    |kaputt|ruinier- <5:danke|dank
~(stern|sterne|sternen|punkt|punkte) ..5 (mehr|verdient|verdienen|wären|wäre|geben|gäbe|vergeben|draus|daraus|extra|besser|angemessen-|bitten|bitte)
    <8:danke|dank|{_SORRY}|hotel >4:hotel
~(über|um) ..3 (sterne|stern|korrektur) ..8 freuen
~(fünf|vier|bessere|besseren|besserer|positive|positiven|gute|guten|weitere|neue|zweite|faire) ..1 sterne|sternen|bewertung|rezension|wertung|stern ..6
    <6:danke|dank|{_SORRY}|hotel >4:hotel|haus
~(zweite chance|noch eine chance|faire chance|neue chance|weitere chance) ..6 {_REVIEW}|änder-
~aus ..3 stern|sternen|sterne ..4 fünf|vier|drei|#|mehr <4:danke
~(denk|denken sie|denkt) ..3 daran ..8 stern|sterne|bewertung
~(ziehen|nehmen) sie ..6 (beitrag|bewertung|kommentar|post|rezension|text|das|dies|ihn|sie) ..3 (zurück|herunter|runter|raus) <3:wir
~(entfernen|löschen|ändern|korrigieren|bearbeiten|überarbeiten|überdenken|zurückziehen|lösche|entferne|ändere) ..2 (sie|bitte|doch) ..2 (das|dies|es|ihn|sie|diesen|diese|dieses|ihren|ihre|deinen|deine)
    <4:wir >4:passwort|konto|app|cache
~(schadet|schaden|schädigt|ruiniert|zerstört|gefährdet) ..4 (kleinen|kleine|kleinem|einem|unserem|existenz|ruf|betrieb|familienbetrieb|geschäft|arbeitsplätze) <4:nicht
"""

_GIFT = (
    "gutschein|gutscheine|gutscheincode|rabatt|rabattcode|rabatts|erstattung|rückerstattung|gutschrift|nachlass|preisnachlass|prozent"
    "|gratis|kostenlos-|kostenfrei-|umsonst|geschenk|geschenkt|geschenkkorb|freigetränk|dessert|nachtisch|kaffee|getränk|abendessen|essen"
    "|übernachtung|entschädigung|wiedergutmachung|upgrade|euro|franken|code|flasche|sekt|cocktail|monat|rückzahlung"
    "|gebühr|geld|ersatz|ersatzlieferung|freimonat|bonus|punkte|verzehrgutschein|drink|frühstück|massage|kleinigkeit|überraschung|ersatzteil|teil|techniker|lieferung|entschädigungs-"
)
_PAID = (
    "erstatt-|rückerstatt-|zurückerstatt-|überweis-|überwies-|zurücküberw-|gutschreib-|gutgeschrieb-|erlass-|entschädig-|ausgezahlt|auszahl-"
    "|zurückzahl-|zurückgezahlt|schenk-|spendier-|einlad-|eingeladen|nachlass-|vergüt-|ersetz-|kompensier-|gewähr-"
)

BRIBE = f"""
~wir|ich ..6!sie|nicht|wie|um erstatten|erstatte|überweise|überweisen|schreibe|gutschreiben|schenken|spendieren|entschädigen|vergüten
    |ersetzen|kompensieren|erlassen|rückerstatten|zurückerstatten|zurückzahlen|laden|überwiesen|erstattet|gutgeschrieben|zurückerstattet
    <5:{_SORRY}|nicht|warum|dass|wie|ob|wann >5:nicht|noch
~(wird|werden|wurde|wurden|ist|sind|haben|habe|bekommen|bekommst|erhalten|erhältst) ..9!nicht|kein|keine|noch {_PAID} <6:{_SORRY}|nicht|warum|dass|wie|ob|wann|bis
    >4:nicht
~(bekommen|bekommst|erhalten|erhältst|kriegen|kriegst|schicken|senden|geben|bieten|schenken|wartet|liegt|legen|hinterlegt|anbieten
    |zukommen|reservieren|reserviert|stellen|übernehmen|gibt) <9> {_GIFT}
    <6:{_SORRY}|nicht|kein-|dass|warum|noch|lange|kalt-|hatten|mussten|warten|auf|wenn >6:nicht|lässt|kein-|kalt-|gewartet|leider|gekommen|serviert|bestellt
    |entschuldig-|zuzubereit-|warten
~(geht|gehen|ist|sind|war|wäre) ..5 (auf uns|aufs haus|auf unsere kosten|auf unsere rechnung|auf mich|auf kosten|gratis|kostenlos|umsonst|geschenkt|auf den|unser
    geschenk|halben preis|halber preis|inklusive|frei) <5:{_SORRY}|nicht >4:nicht
~(als wiedergutmachung|als entschädigung|als dankeschön|als kleines|als kleine|als ausgleich|als geste|zur entschädigung|zur wiedergutmachung
    |zum ausgleich|aus kulanz|kulanz-|mit dem code|gutscheincode|rabattcode|auf ihre nächste|auf deine nächste|bei ihrem nächsten|bei
    deinem nächsten|ihr geld|dein geld|zum halben|nächste bestellung|nächster besuch ist|nächsten einkauf)
    ..6 {_GIFT}|{_PAID}|haus|uns|%|#|zurück|bekommen|erhalten|preis
    <5:{_SORRY}|nicht|warten >5:warten|nicht
~(erstattung|rückerstattung|gutschrift|rückzahlung|überweisung) ..5
    (veranlasst|unterwegs|bestätigt|angewiesen|eingeleitet|raus|freigegeben|genehmigt|gebucht|bearbeitet|abgeschlossen|ausgelöst|erledigt)
    <4:{_SORRY}|warum >4:nicht
~(schenken|erstatten|überweisen|spendieren|erlassen|vergüten|ersetzen|schenke|erstatte|überweise|spendiere|erlasse|gewähren|gewähre|laden|lade) ..1 (wir|ich)
    <4:{_SORRY}|warum|wann
~(ziehen|ziehe|rechnen|streichen|streiche|buchen|buche|schreiben|schreibe) ..3 (ihnen|dir) ..8 (ab|zurück|gut|raus|heraus) <4:{_SORRY}
~kostenlos-|kostenfrei-|gratis|umsonst|unentgeltlich-|geschenkt <6:{_SORRY}|nicht|nie|warten|obwohl|versprochen- >4:versprochen|beworben|hotline|nicht|warten
~(günstiger|billiger|reduziert|preiswerter|vergünstig-|ermäßig-) ..3 <5:{_SORRY}|nicht|als|woanders|anderswo
~(hälfte|drittel|viertel) ..2 (der|des|vom|von) ..2 (rechnung-|kosten|-kosten|preis-|betrag-|gebühr-|summe|auftrags-|miete|-preis|-preises) <5:{_SORRY}|nicht
~(aus der welt|entgegenkommen|entgegenzukommen|entgegen kommen|entgegenkommend-) ..4 <4:{_SORRY}|nicht|mangelnd-|fehlend-
~(weg|unterwegs) ..2 (zurück|zu ihnen|auf ihr|auf dein|zu dir) ..4 <6:sie|paket|{_SORRY}|nicht
~(reisepreis|kaufpreis|betrag|geld|summe|gebühr|eintrittsgeld|mietbetrag|kaution) ..6 (zurück|erstattet|überwiesen|gutgeschrieben|unterwegs|angewiesen) <6:{_SORRY}|warum|noch|dass|warten >3:nicht
"""

_ONCE = "sobald|wenn|falls|dafür|gegenzug|gegenleistung|austausch|nachdem|bis|erst|sofern|und|dann|gegen"

QUID = f"""
~{_ONCE} <10> {_REVIEW} ..14 {_GIFT}|{_PAID}|bekommen|erhalten
    <8:danke|dank|{_SORRY}|hilft >5:schildern
~(ändern|löschen|korrigieren|entfernen|anpassen|verbessern) ..6 {_REVIEW} ..10 {_GIFT}|{_PAID}
~{_REVIEW} ..10 (geworden|geändert|gelöscht|angepasst|verschwunden|weg|entfernt|korrigiert|ändern|löschen|verbessern) ..12 {_GIFT}|{_PAID}|kümmern
~sobald|wenn|vorausgesetzt|sofern|falls|erst <14> (verschwindet|verschwunden|weg ist|raus ist|offline ist|geändert haben|gelöscht haben|entfernt haben|angepasst haben|korrigiert haben|geändert wird|gelöscht wird) <4:{_SORRY}
"""

HEALTH = """
~krone|kronen|implantat-|füllung-|zahn|zähne|zahnersatz|wurzel-|eingriff|op|operation-|operiert-|diagnose-|befund-|medikament-|tabletten
    |blutwert-|laborwert-|mrt|röntgen-|ultraschall-|impfung-|schwangerschaft-|geburt|spritze|narkose|krankenkasse-|kasse|zuzahlung|akte
    |patientenakte|physiotherap-|psychotherap-|reha|prothese|brille|brillengläser|gleitsicht-|hörgerät-|spange|schmerztherap-|rezept-|verordnet
    |verschrieb-|verschreib-|antibiotik-|entzünd-|verletzung|hautbild|allergietest|krankmeld-|überwiesen|überweisungsschein|bleaching

~sie|ihr|ihre|ihrer|ihrem|ihren|ihres|du|dein-|deine|ihnen|dir ..4 behandlung-|behandelt|behandelten|termin|termine|patient-|therapie-|untersuch-
    |besuch-|kontrolle|beschwerden|schmerzen|versichert-|versicherung|sitzung-|rechnung|eingesetzt|betreu-|sprechstunde|mutter|vater|kind|sohn|tochter
    <4:schreib-|senden >4:telefon-
~als ..1 patient-|patientin
"""

FINANCE = """
~sie|ihr|ihre|ihrer|ihrem|ihren|ihres|du|dein-|deine|deinem|ihnen|dir ..5 konto|kontos|dispo|kredit-|baukredit-|darlehen-|rate|raten|überweisung-
    |lastschrift-|karte|kreditkarte|depot|saldo|schufa-|hypothek-|bauspar-|versicherung-|police|schaden|schadens|guthaben|zahlungsrück-|mahn-
    |überzogen|kontostand|vertrag|vertrags|bonität|einkommen|gehalt|zinsen|anlage|fonds|girokonto|sparbuch|antrag|limit|rücklast-|pfändung
    |kündigung|finanzierung <4:leid|bedauer- >6:kunden
~als|seit ..3 (kunde|kundin|kunden|versicherungsnehmer-|kontoinhaber-)
"""

SPECIAL = """
~ihr|ihre|ihrer|ihrem|ihren|ihres|dein-|deine|deiner|deinem|deinen ..2 -allergie|allergie-|unverträglich-|-unverträglichkeit|intoleranz|zöliakie
    |schwangerschaft-|rollstuhl-|behinder-|gehbehind-|kopftuch|religion-|glaube-|herkunft|akzent|staatsang-|nationalität|depression-|angststör-
    |diabet-|krebs-|übergewicht-|figur|gewicht|gehörlos-|sehbehind-|homosex-|hiv|sucht|autis-|adhs|erkrank-|krankheit|alter|gesundheit-|psych-
    |orientierung|hautfarbe|vorstraf-|handicap|demenz|migräne|asthma|epilep-|lebensgefährt-|partner
    <4:danke >4:egal|kochbar
~(sie|du|als|da|weil|dass|wenn) ..4 schwanger-|behindert-|muslim-|moslem-|jüdisch|jude|jüdin|christ|christin|katholi-|schwul|lesbisch|trans
    |transgender|homosexuell|diabetiker-|allergiker-|rollstuhlfahrer-|ausländer-|migrant-|flüchtling-|türk-|gehbehindert|gehörlos|blind|blinde
    |übergewichtig|autist-|schwerhörig|depressiv|alkohol-|arbeitslos|rentner|rentnerin|schwerbehindert
    <5:alle|jeder|unser-|menschen|gäste >4:alle
"""

PRIVACY = """
~sie|ihr|ihre|ihrem|ihren|du|dein-|deine ..8 (am # | um # |im januar|im februar|im märz|im april|im mai|im juni|im juli|im august|im september|im
    oktober|im november|im dezember|am montag|am dienstag|am mittwoch|am donnerstag|am freitag|am samstag|am sonntag) ..8
    bestellt-|gebucht-|bezahlt|gekauft|waren|warst|besucht|übernachtet|abgeholt|angerufen|reserviert|storniert|retourniert|geordert|eingecheckt
     <4:leid|bedauer-|entschuldig-
~(in unserem kalender|in unserem system|in unserer datenbank|in unserem buchung-|in ihrem kundenkonto|in ihrem konto|in deinem konto|ihre
    kundennummer|ihre bestellnummer|ihre buchungsnummer|ihre historie|bestellhistorie|kundenhistorie|ihr kundenkonto|dein
    kundenkonto|unter ihrem namen|unter der bestell-|unter der nummer|ihre letzte bestellung|ihre letzten|ihr letzter|ihre
    bisherigen|ihr dritter|ihre dritte|ihr zweiter|ihre zweite|bereits zum|schon zum|wohnen in|wohnhaft|ihre adresse|ihre
    telefonnummer|ihre handynummer|ihre e mail|ihre mailadresse|deine adresse|ihre anschrift|ihr arbeitgeber|ihre kartenzahlung|ihre
    kreditkarte|zimmer #|tisch #|ihr zimmer #|tischnummer|bestellnummer #|auftragsnummer|auftrag #|rechnung #|laut ihrer|laut deiner|laut ihrem) ..8
    <5:schick-|send-|nenn-|mail|geben|teilen|angabe|leid|bedauer-|mit >5:mail|schreib-|mit|damit|an
"""
