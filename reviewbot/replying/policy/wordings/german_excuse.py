"""Excuses in German by structure: which causes are named (T2). They only warn."""

from __future__ import annotations

_SORRY = "leid|bedauer-|bedaure|bedauern|entschuldig-|verzeih-|sorry|schade|pardon|schäm-|betrübt|unangenehm"
_NOT = "nicht|nie|niemals|kein|keine|keinen|keiner|keinem|niemand|niemandem|nichts|weder"
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
    <7:{_NOT}|{_SORRY}|sie|ihr|ihre|egal|auch >12:{_NO_EXCUSE}|wollen|planen|stellen|kümmer-|prüf-|arbeit-|suchen|untersuch-|klär-|schau-|ändern|spreche
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
    schicht|schlechten tag|schlechter tag|stressigen tag)
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
(gesetz-|gesetzlich-|vorschrift-|vorgeschrieben|vorgabe-|richtlinie-|dsgvo|datenschutz-|versicherungstechnisch-|hausordnung|agb|die regeln
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
(ganzen industrie|gesamten industrie|ganze branche|gesamte branche|ganzen land|im ganzen land|bundesweit|deutschlandweit|weltweit|europaweit|österreichweit|schweizweit|kaum nur|nicht nur unser|nicht die einzigen|nicht als einzige
    |zum alltag|zum geschäft|zum tagesgeschäft|gehört eben|gehören eben|gehören leider|gehört leider|alltag in|alltag einer|alltag eines|normalität|gang der dinge|liegt in der sache|der sache geschuldet|geschuldet|systembedingt-|bauartbedingt-|technisch bedingt|saisonbedingt-|wetterbedingt-|witterungsbedingt-|produktionsbedingt-|baubedingt-|jahreszeitbedingt-|altersbedingt-|lieferbedingt-|auftragsbedingt-)
    <5:{_SORRY} >6:{_NO_EXCUSE}|lösen
bei|in|von jedem|jeder|allen|sämtlichen|vielen -anbieter|-anbietern|-versicherer|-versicherern|-unternehmen|-firmen|-gesellschaft|-gesellschaften|banken|bank|werkstätten|werkstatt|hotels|praxen|praxis|airlines|restaurants|restaurant|apps|app|händlern|händler|betrieben|betrieb|vermietern|kliniken|friseuren|banken|-diensten
    <5:{_SORRY} >10:{_NO_EXCUSE}
(gerade|eben|soeben|erst|kürzlich|frisch|damals) ..6!{_NOT} umgestiegen|eröffnet|umgezogen|umgestellt|eingeführt|übernommen|angefangen|eingestellt|gewechselt|installiert|gegründet|begonnen|renoviert|modernisiert
    <5:{_SORRY}|sie|warum
(durch die decke|in die höhe|in die höhe geschossen|explodiert|gestiegen|verteuert|mussten wir|wir mussten|waren wir gezwungen|sahen wir uns gezwungen|sind wir gezwungen|leider gezwungen) ..8 (kosten|preise|personal|kassen|einsparen|sparen|reduzieren|verringern|erhöhen|anpassen|schließen|kürzen|streichen|gegangen|umlegen)
    <6:{_SORRY}|sie >5:{_NO_EXCUSE}
(kosten|energiekosten|personalkosten|mieten|rohstoffpreise|löhne|einkaufspreise) ..4 gestiegen|explodiert|decke|verdoppelt|höhe|enorm|immens|hoch|verteuert <4:{_SORRY}|ihre|ihnen
verursacht|ausgelöst|verschuldet|beschädigt|durchtrennt|verantwortet ..6 nicht ..1 wir|uns|unser- <5:{_SORRY}
bauunternehmen|baufirma|bagger|stadtwerke|netzbetreiber|telekom|vodafone|dienstleister|fremdfirma|leihfirma|reinigungsfirma|zeitarbeit-|caterer ..8 (verursacht|schuld|zuständig|verantwortlich|beauftragt|durchtrennt|beschädigt|übernimmt|nicht wir|ausgefallen|liefert)
    <5:{_SORRY}
(nicht wir $|nicht an uns|nicht bei uns|nicht uns $) <6:{_SORRY}|ob|warum|soll >3:wohl|willkommen
(in ihrer freizeit|in unserer freizeit|in seiner freizeit|zwei leuten|zwei personen|kostenlose app|gratis app|kostenlosen app|hobbyprojekt|nebenbei|ehrenamt|vereinsarbeit) <4:{_SORRY}
schon|auch|immer|eben|durchaus|gelegentlich|manchmal mal ..2 <5:{_SORRY}|hatten|wenn|sie|ihnen|haben|wieder >6:{_NO_EXCUSE}
für ..12 (können|kann|konnten) ..4 nichts|wenig <5:{_SORRY}|mehr
muss|müssen|darf|sollte ..8 (rechnen|gerechnet|einplanen|einkalkulieren|in kauf nehmen|hinnehmen|leben) <5:{_SORRY}|nicht|kein|niemand
(an ihre grenzen|an seine grenzen|an unsere grenzen|an die grenzen|grenzen stoßen|stößt an|reisebus|reisebusse|bus voll|ganze busladung|nicht ausgesucht|uns nicht ausgesucht|auch nicht gewollt|leidtragend-|selbst betroffen|selbst opfer|ebenso betroffen|genauso betroffen|genauso geärgert|ausgeliefert)
    <5:{_SORRY} >6:{_NO_EXCUSE}
nachbar-|nebenan|baustelle|baustellen|straßenarbeiten|bauarbeiten ..8 (nicht wir|nichts|kein- einfluss|ausgesucht|stadt|dafür|verantwortlich|zuständig) <5:{_SORRY}
wetter|witterung|regen|hitze|sturm ..8 gegen|mitgespielt|gespielt|verhindert|zugelassen|schuld|dafür <5:{_SORRY}
"""
