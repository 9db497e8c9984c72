"""Half apologies and mockery in German by structure (T3, T4). Mostly doubtful (~)."""

from __future__ import annotations

_SORRY = "leid|bedauer-|bedaure|bedauern|entschuldig-|verzeih-|sorry|schade|pardon|schäm-|betrübt|unangenehm"
_NOT = "nicht|nie|niemals|kein|keine|keinen|keiner|keinem|niemand|niemandem|nichts|weder"
_HURT = (
    "beleidigt|verletzt|verärgert|gekränkt|unzufrieden|gestört|gefühlt|fühlen|empfunden|empfinden|missfallen|gefallen|eindruck"
    "|unannehmlich-|missverst-|falsch|unhöflich|unfreundlich|getreten|entstanden|enttäuscht|schief|gewirkt|vorgekommen|fehler"
    "|ärger|anstoß|nahe|nahegetreten|unwohl|zufriedenheit|lief|gelaufen|passiert|erwartung-|mangel|rüberkam|rübergekommen|ankam|schlecht"
    "|erschienen|erschien|wirkte|klang|geklungen|schlechte|mühe|umstände|verstimmt|benachteiligt|genervt|warten|gewartet|irgendetwas"
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
~{_SORRY} ..8 (was auch immer|was immer|ihrer meinung nach|deiner meinung nach|ihrer ansicht nach|aus ihrer sicht|in ihren augen|angeblich-|vermeintlich-|gefühlt-|scheinbar-|subjektiv-)
~{_SORRY} ..4 dass ..2 sie|du ..8 (zu hoch|zu teuer|überteuert|zu streng|zu laut|zu klein|schlecht|enttäuschend|unfreundlich|unprofessionell|ungerecht) ..2 (finden|findest|empfinden|halten|meinen)
~{_SORRY} ..8 (nicht das ist|nicht das war|nicht das was|nicht hören wollten|nicht hören wolltest|hören wollten|lesen wollten|wahrgenommene|wahrgenommenen|empfundene|empfundenen)
~{_SORRY} ..3 dass ..1 unser|unsere|der|die|das ..6 nicht ..2 ankommt|ankam|angekommen|gefällt|zusagt|anspricht|verstanden|gefallen|entspricht|liegt <4:wir
~(sofern|falls|wenn) ..10 (tatsächlich|wirklich|überhaupt|irgend-|vielleicht) ..10 (entschuldigen|entschuldigung|leid|verzeihung|bedauern|nachsicht)
~{_SORRY} ..5 jede|jeden|jedes|jegliche|jeglichen|jegliches|alle|sämtliche ..6 (mag|möge|könnte|sein könnte|wurde|worden|haben könnte|entstanden|empfunden|verursacht)
"""

MOCKERY = f"""
~glückwunsch|glückwünsche|gratul-|bravo|hut|chapeau|sternerestaurant|sternekoch|sterneküche|sternelokal|michelin|gourmet-|teppich
    |majestät|hoheit|prinz|prinzessin|prinzesschen|diva|königin|experte-|expertin|hotelexperten|kenner|kennerin|fachmann|kritiker
    |gastrokritiker-|hobby-|möchtegern-|besserwiss-|nörgl-|dauernörgl-|meckert-|mecker-|querulant-|troll|trolle|tastatur-|couch
    |langeweile|therap-|psycho-|humor|witz|witzig|lustig|amüsant|amüsier-|gelacht|lachen|lacher|schmunzel-|ironie
    |märchen-|märchenstunde|fantasie|phantasie|theater|drama|drehbuch|krimi|benehmen|manieren|erziehung|erzogen|kinderstube
    |anstand|frechheit|unverschämt-|dreist-|armselig-|erbärm-|lächerlich-|jammer-|gejammer|rumjammern|herumjammern
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
    <5:{_SORRY}|bitte|wenn|damit|müssen|mussten|haben|dass|sobald|dürfen >6:kontakt|mail|uns|mich|mir|gern|direkt|{_NOT}
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
~(für # euro|bei dem preis|bei diesem preis|zu dem preis|zu diesem preis|für das geld|für so wenig|zum preis|für ein
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
~peinlich- <3:uns|mir >1:uns|mir
~(erwachsen|erwachsene|erwachsener|erwachsen-) ..3 <6:{_SORRY}|kinder|für >4:kinder
~(werden sie erwachsen|werd erwachsen|wie erwachsene|gejammer|erheitert|heiterkeit|erheiterung|gelächter|belustig-|zum lachen|unterhaltsam-|unterhalten gefühlt|gut unterhalten|amüsement|lachanfall|totgelacht|schlapp gelacht)
    <4:{_SORRY}
~(hoffe|hoffen|hoffentlich) ..10 (besser ging|besser geht|besser gegangen|besser fühlen|besser gefühlt|erleichtert|erleichterung|gut getan|gutgetan|wohler|dampf|luft gemacht|geholfen hat)
~(wen interessiert|wen juckt|wen kümmert|wen stört|wem nützt|wer will|wer braucht|ist doch egal|ist uns egal|mir egal|uns egal|völlig egal|herzlich egal|schnuppe|wurscht|wurst|pfeifen auf|was solls|na und|und wenn schon|tun mir leid|tut mir leid für sie|tun sie mir|bedaure sie|arme seele|verbittert-)
    <4:kein-
~(romanautor-|romanreif|fiktion|belletristik|kurzgeschichte|dichtung|drehbuch-|schriftsteller|literarisch-|literatur|krimi-|thriller|science fiction|seifenoper|telenovela) <5:{_SORRY}
~glückwunsch|glückwünsche|gratuliere|gratulation|bravo <3:ihr- >8:{_SORRY}|hochzeit|geburtstag|stelle|verlobung|abschluss|nachwuchs|baby|jubiläum
~zauberstab|planeten|planet|raketenwissenschaft|hexenwerk|atomphysik|quantenphysik|hochschulstudium|glaskugel|kristallkugel
~(für manche|für einige|für gewisse|manchen offenbar|so schwer ist|wie schwer ist|wie schwer kann|so schwer kann|so kompliziert|zu kompliziert|zu schwierig|zu viel verlangt|was daran|was genau daran) ..6 <5:{_SORRY}|uns|wir|nicht
"""
