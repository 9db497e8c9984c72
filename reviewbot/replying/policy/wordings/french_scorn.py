"""Half apologies and mockery in French by structure (T3, T4). Mostly doubtful (~).

"dont" is read as "do not" (see `passage`), so it is written "not" here.
"""

from __future__ import annotations

_SORRY = "peiné|peinés|peinée|chagrin-|désol-|navr-|regrett-|excus-|pardon|déplor-|dommage|attrist-|peine|tristesse|confus|confuse"
_HURT = (
    "froiss-|bless-|offens-|vex-|choqu-|déplu|dérang-|déç-|heurt-|gên-|mal|ressent-|senti-|sent-|pu|quelque|impression"
    "|sembl-|paru|manqu-|erreur-|import-|contrari-|plu|attein-|désagr-|fait|eu|tort|désappoint-|insatisf-|incommod-|été"
)
_BUT = "mais|cependant|toutefois|néanmoins|pourtant|or|seulement|simplement|sauf"

FALSE_APOLOGY = f"""
~{_SORRY} ..8 si|cas|hypothèse ..1!souhait-|voul-|préfér-|pouv-|possib-|besoin ..7!souhait-|voul-|préfér-|écri-|appel- {_HURT}
    >6:écri-|contact-|rappel-
~si|cas|hypothèse ..7!souhait-|voul-|préfér-|écri-|appel-|comme {_HURT} ..12 {_SORRY}  <3:comme|même|voir|savoir|demand-
~{_SORRY} ..6 éventuel-|possible|possibles|supposé-|prétendu-
~{_SORRY} ..4 votre|ton|vos|ce ressenti|perception|sentiment|interprétation|opinion|vision|point|jugement|avis
    >2:fait|soit|n'ait
~{_SORRY} ..6 que ..4 vous|tu|t' ..3 penses|pensiez|pense|trouv-|croyi-|croies|ressent-|juge-|jugi-|voyi-|voies|perç-|percev-
    |interpr-|estim-|preni-|pris|prenn-|cette|ce|considér-
    >2:porte|devant|seul
~{_SORRY} ..6 que|qu' ..8 ne|n'|pas ..4 plu|plaise|convi-|compris|compren-|appréci-|goût|goûts|adapt-|sensib-|séduit
    |aim-|satisf- >4:erreur
~(pas|guère) ..2 été? à|de votre|ton goût|convenance
~{_SORRY} ..14 {_BUT} ..1
    le|la|les|l'|vous|c'|notre|nos|il|tous|d'|ce|cela|en|on|dit|si|je|nous|ne|n'|que|sachez|chez|aucun-|beaucoup|tout|un|une
    >6:aurait|aurions|auri-|devr-|voul-|souhait-|allons|vais|suffi-|autre|tenons|aimer-|surtout|chang-|amélior-
    <4:pas
~{_SORRY} ..14 (cela dit|ceci dit|cela étant|reste que|même si|bien que|en revanche|par contre|encore que|quoique|si bien)
~(on|nous|je) ..1 (s'|nous|m') excus- ..10 {_BUT}|si
~(toutes nos excuses|nos excuses|mille excuses|mes excuses) , ..3
    même|bien|quoique|mais|si|tout <3:présent-
~{_SORRY} ..4 que ..2 vous|tu ..1 ayez|aies|avez|as ..1 eu ..2 impression|sentiment|sensation
~{_SORRY} ..4 (ce que|ce qui) ..1 vous|tu|t' ..2 (considér-|perc-|estim-|ressent-|appel-|sembl-|paru|apparaî-|a paru|qualifi-)
~(si tel|si c'|si ce|si cela|si ça|si jamais|si par|s' il) ..3 (est|était|fut|a) ..3 cas|ainsi|mal|paru|déplu|vrai ..8 {_SORRY}
~{_SORRY} ..6 (si tel|si c' est|si c' était|si ça|si cela|si jamais|si par|s' il s'|au besoin|le cas échéant)
~{_SORRY} ..3 tout|toute|tous|toutes ..4 (manque|désagrément|gêne|erreur|maladresse|malentendu|impression|inconvénient|désagréments) ..6 (pu|aurait|auraient|pourrait|éventuel-|perçu-|ressenti-|senti-)
~{_SORRY} ..5 (quoi que|ce que vous pensez|ce que vous croyez|selon vous|d' après vous|à vos yeux|vous pensez que|vous croyez que|vous trouvez)
~{_SORRY} ..12 pas ..2 (ce que|celui que|ceux que|comme) ..1 vous ..1 (vouliez|souhaitiez|attendiez|espériez|imaginiez) ..1 (entendre|lire|voir)
~excus-|pardon|désol-|regret- ..5 (ceux|celles|qui se seraient|qui auraient|qui aurait)
~(s'|si) ..1 quelqu' un ..3 (s'est|est|a été|s'|fut|aurait) ..3 (senti|blessé|offens-|choqu-|vex-|froiss-|sentie|heurt-) ..10 {_SORRY}
~{_SORRY} ..5 (le vives|le viviez|le vivez|l' ayez vécu|vive ainsi|vives ça|viviez cela|prenez comme|preniez comme|preniez ainsi|prennes comme)
"""

MOCKERY = f"""
~homard|caviar|michelin|palace|ritz|majesté|altesse|prince|princesse|reine|gastronom-|chou|bichette|poulette|coco|bravo
    |chapeau|talent|génie|politesse|malpoli-|impoli-|grossi-|radin-|râler|râleur|râleurs|râleuse|râlez|grincheu-|aigri-|jalou-|frustré-
    |mythoman-|théâtr-|cinéma|film|roman|cirque|comédi-|drame|dramati-|pleur-|larme-|mouchoir-|rire|rires|rigol-|hilar-|cocasse
    |lol|mdr|ptdr|lunettes|clavier|hobby|crisse|tabarnak|câlice|osti|ridicul-|cordes|fast|mcdo|macdo|kebab|cantine|ironie
    |imagination|poète|poési-|plume|connaisseur|expert|experte|experts|spécialiste|sherlock|columbo
    |inspecteur|donneur-|leçon|leçons|caprice-|capricieu-|gamin-|enfantin-|puéril-|immatur-|bébé|maman|psy|thérap-
    |calmant-|tisane|camomille|zen|respirez|détendez|souriez|divin-|champagne|tapis|trône|médaille
    |oscar|césar|palme|applaud-|encadr-|trophée|incroyab-|extraordinair-|magnifiqu-|fabuleu-|palais|paparazz-|touchant|fascin-
    |pathéti-|lamentab-|minable-|médiocr-|honteu-|honte|imbécil-|abruti-|crétin-|con|connard|conne|débile-|bête|bêtise-|idiot-
    |stupid-|mépris-|méprisab-|prétentieu-|snob|bobo|fêlé|cinglé-|ignar-|inculte-|cervelle|neurone-
    |cerveau|pseudo|jaser|blabla|pff|ouh|olala|oh|ah|eh
    <6:{_SORRY}|pas|nos|notre|sans|mon|nous >4:devr-|n'
~^ tranquille|calmez|détendez|relax|félicitations|quel|quelle|dire|pauvre|allez|chiche|ben|bah|heureusement
    ..1!dommage|déception|soulagement|tristesse|joie|plaisir
    >5:{_SORRY}|bonheur|plaisir|joie|regret|déception|gentil-|indiqu-|promis|vous|nous|beau
~, madame|monsieur|mademoiselle|chère|cher|ma|mon|l'ami $
~les|des|ce|un|du gens|personnes|clients|genre|type|personnage|individus ..2 comme|à|qui|vous|toi <4:{_SORRY}|nos|pour|que|auprès
    >5:arriv-|attend-|sans|réserv-|vienn-|mérit-|doiv-|souffr-
~(du genre|le genre|on voit|on voit bien|on sent|ça se voit|ça se sent|on devine|on a compris|à qui on|visiblement
    |manifestement|apparemment|sans doute|sûrement|certains|d' aucuns|il y en a|il y a des gens|il existe des gens|tout le
    monde n' a|à chacun ses|chacun ses|des goûts|tous les goûts|les goûts|plaire à tout|contenter tout|satisfaire tout|faire
    plaisir à tout|faire l' unanimité)
    <4:{_SORRY}|que|nous|où >4:écri-|devr-|raison|doit
~(à ce prix|pour ce tarif|à ce tarif|pour le prix|au prix où|vous vous attendiez|vous espériez quoi|vous attendiez
    quoi|à quoi vous attendiez|que voulez|que vouliez|qu' attendiez|vous imaginiez|vous auriez préféré|il vous fallait|il vous
    faut|un service de|le grand luxe|du luxe|cinq étoiles|quatre étoiles|trois étoiles)
    <4:{_SORRY}|raison >5:remboursement|réponse|mieux
~achetez|offrez|cuisinez|restez|apprenez|essayez|changez|retournez|tentez|trouvez|ouvrez|venez|consultez|faites|levez|portez
    ..2 vous|un|une|la|le|chez|donc|à|votre|plutôt|ailleurs|mieux
    <4:{_SORRY}|pour|si|que|vous >6:adresse|écri-|téléphon-|contact|privé|nous|moi|m'|direct-
~(bon vent|bonne route|bon courage|bonne continuation|bon débarras|bonne chance|bon voyage|à jamais|sans regret|adieu|sans
    vous|loin de chez|passer votre chemin|chez le voisin|chez nos confrères|chez la concurrence|chez nos concurrents|autre
    établissement|une autre enseigne|autre salon|autre garage|ailleurs|rester chez|ne reven-|ne remett-|plus jamais|plus le
    bienvenu|plus la bienvenue|se passer de|nous passerons de|pas pour vous|pas fait pour|clientèle|pas nos clients|clients
    comme|clients tels|ne vous retenons|ne vous regrett-)
    <5:{_SORRY}|que|obligé-|dû|aller|aimer-|allé|partir >4:comprend-
~(trop d' honneur|quelle chance|quel honneur|quel privilège|quelle surprise|quelle imagination|quelle culture|quel
    courage|quelle élégance|quelle finesse|la palme|merci pour ce cours|merci pour
    cette leçon|merci pour vos conseils|merci pour la leçon|merci pour la publicité|merci pour la pub|merci de nous apprendre|merci de nous rappeler|merci de nous faire|merci du
    conseil|merci pour le conseil|nous voilà|me voilà|on est prévenus|c' est noté|nous en prenons note|on
    dirait|croirait|à vous entendre|lire ça|lire ce genre|temps à
    perdre|du temps à|rien d' autre à|mieux à faire|derrière un écran|derrière votre écran|derrière son écran|derrière un clavier|derrière votre clavier|caché derrière|dans
    votre canapé|un peu de savoir|un peu de politesse|un peu de respect|un peu d' humilité|un peu de tenue|un peu d'
    éducation|ferait pas de mal|ne ferait de mal|vos parents|votre mère vous|mal élevé|mal élevée|bien élevé|bonnes manières|votre
    délicate|votre auguste|votre éminence|monsieur le|madame la|monsieur je|madame je|la terre ne|le monde ne|tourne pas
    autour|ne tue pas|presque de l' art|vous êtes du|vous êtes bien|vous êtes un|vous êtes une|vous êtes de ceux|tu es
    du|t' es un|t' es une|t' es du|facile de critiquer|critique est aisée|facile de juger|toujours facile|merci d' exister
    |votre humour|un peu d' humour|sens de l' humour|second degré|votre quart d' heure|enfin bref)
    <4:{_SORRY}|pas|nous >5:temps|patience|avoir|message|retour|signal-|confiance|mots|avis|détail-|franchise|honnêt-|alert-|précis-|vigil-
~merci ..1 pour ce|cet|cette|ces|votre|vos ..2 moment|littérature|leçon|leçons|cours|analyse|chef|roman|poème|éclair|belle|grand|magnifique|brillant-|fin|subtil-|expertise|poésie
    |prose|tirade|sketch|délicat-|élégan-|morale|show|humour|étude
    <3:{_SORRY} >5:patience|franchise|bonne
~chialeu-|chialer|geignard-|pleurnich-|espèce|acabit|engeance|trempe|énergumène-|personnage|olibrius|mégère|bonhomme|guignol|clown-|bouffon-|pitre
    <5:{_SORRY}
~(supermarché|surgelé-|micro onde|micro ondes|conserve|boîte de conserve|sandwich sous|plateau repas|livraison à domicile)
    <6:{_SORRY}|notre|votre >4:reçu
~(jamais content|jamais contente|jamais contents|jamais satisfait|jamais satisfaite|toujours à se|se plaindre de|plaindre pour|se plaindre est|sport
    national|passer ses nerfs|passer vos nerfs|vider son sac|vider votre|mal luné|mal lunée|mauvaise humeur|mauvais poil|pied
    gauche|du mauvais pied|dormi|réveillé-|journée difficile que|mal baisé|problèmes personnels|vos problèmes|vos
    frustrations|votre frustration sur|régler vos|compte à régler|comptes à)
    <5:{_SORRY}|nous >4:comprend-|pas
~grandissez|mûrissez|assumez|réfléchissez|reprenez|ressaisissez|redescendez|arrêtez|cessez <4:nous|pour >4:voulez
~fiction|fictions|palpitant-|œuvre|épopée|saga|thriller|suspense|conte|contes|légende|prose|roman|romancier-|littératur- <5:{_SORRY}|notre >4:notre
~(vous|t') ..2 a|ait|aura|avoir fait du bien|soulagé|soulagée|défoul-|détendu <6:{_SORRY}|mal
~(qui se soucie|qui s' en soucie|on s' en fiche|on s' en moque|s' en contrefiche|et alors|la belle affaire|qu' importe|quelle importance|ça vous amuse|ça vous
    fait plaisir|cela vous amuse|content de vous|fier de vous|fière de vous|ça va mieux|ça ira mieux|plaindre ou|pitié|je vous plains|on vous plaint|nous vous
    plaignons|aigri)
    <5:{_SORRY} >4:raison
~ânerie-|marmotte|bêtises|bêtise|inepti-|sottise-|fadaise-|balivern-|foutais-|connerie-|niaiser-|absurdité-|énormité-|billevesé-|calembredain-|sornett-|radotage-|jérémiad-|lamentation-|gémissement-
    <4:{_SORRY}|nos
~(mais bien sûr|bien sûr que|ben voyons|mais oui|c' est ça oui|cause toujours|à d' autres|mon œil|on y croit|on y croirait|rarement lu|jamais lu|jamais vu autant|rarement vu|autant de|si peu de lignes|en si peu)
    <4:{_SORRY}|merci >5:excus-|questions|précision|attent-|franchise|temps|soucis
~(baguette magique|quelle planète|autre planète|rien de sorcier|pas sorcier|pour certains si|certains si|pas compliqué|si difficile|si compliqué|trop compliqué|bac plus|ingénieur-) <5:nous
"""
