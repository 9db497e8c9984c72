"""Tone in French by structure: who should have done what, who denies what, which causes are named. Mostly doubtful (~).

"dont" is read as "do not" (see `passage`), so it is written "not" here.
"""

from __future__ import annotations

_SORRY = "désol-|navr-|regrett-|excus-|pardon|déplor-|dommage|attrist-|peine|tristesse|confus|confuse"
_INFORM = (
    "prévenir|prévenu-|dire|dit|dites|signal-|appel-|demand-|lire|lu|lue|vérifi-|réserv-|inform-|consult-|annul-|contact-"
    "|parler|parlé|venir|arriv-|renseign-|répon-|montr-|faire|fait|regard-|choisir|respect-|suivre|suivi|précis-|prendre"
    "|laisser|adress-|présent-|pens-|avis-|écout-|téléphon-|patient-|rest-|accept-|apport-|confi-|essay-|purg-|branch-"
)
_TOLD = (
    "dit|expliqu-|prévenu-|averti-|inform-|propos-|conseill-|recommand-|demand-|rappel-|signal-|précis-|indiqu-|relanc-"
    "|envoy-|transmis|répét-|alert-|avis-|suggér-|offert|remis|communiqu-|notifi-|montr-"
)
_YOU_DID = (
    "refus-|oubli-|insist-|sign-|accept-|choisi-|préfér-|décid-|ignor-|néglig-|omis|tard-|exig-|coch-|valid-|annul-"
    "|quitt-|raccroch-|cri-|hurl-|insult-|menac-|cass-|perdu|égar-|abîm-|fum-|laiss-|débranch-|install-|mont-|lav-|voulu"
    "|provoqu-|saisi-|rempli-|mal|tromp-|confondu|emport-|ouvert|manipul-|tenu|opté|déclin-|confirm-|donn-|agress-|manqu-"
    "|attendu|rat-|loup-|jet-|coup-|hauss-|claqu-|interpell-|consomm-|command-|convenu|consenti|approuv-|souscri-|lu"
    "|continu-|parti|partie|arriv-|débarqu-|présent-|plaint|plainte|tout"
)

BLAME = f"""
personne|rien ne vous|t' ..1 oblig-|empêch-|forç-|forc-
~il ..2!nous aurait|suffisait|suffit|fallait|suffirait|faudrait|convenait|incombe|appartient|appartenait|revenait|revient ..2
    !nous {_INFORM}|suffi|fallu|d'|de|vous|pas|nous|au|aux
    <4:{_SORRY}|nous|merci|où|moment >3:nous|notre
~il ..1 aurait|suffisait|suffit ..1 suffi|fallu|de|d' <4:{_SORRY}|nous >5:vous|votre
~encore faut|fallait|aurait il
~(vous n' aviez|tu n' avais|vous n' avez|il n' y avait) qu' à
~si vous|tu|t' ..1 aviez|avais|étiez|étais|m'aviez ..2!été {_INFORM}|un|la|le|bien|mieux|eu|mis|pris|venu-|resté-
    <3:comme >6:mérit-
~si vous|tu ..4 lisiez|arriviez|preniez|previez|preveniez|réserviez|respectiez|veniez|aviez|regardiez
~(auriez vous|aviez vous|as tu|aurais tu) ..6 <2:que
~vous|tu|t' auriez|aurais|pouviez|pouvais|deviez|devais ..2
    {_INFORM}|pu|dû|gagné|simplement|mieux <4:pas|{_SORRY} >4:être|recevoir|avoir|bénéficier|trouv-|accueill-|servi
~quand|lorsqu'|lorsque|si on|l'on|quelqu'un ..2!vous arriv-|vient|réserv-|achèt-|pren-|command-|lit|sign-|lou-|loue
    |veut|cherch-|refus-|choisi-|débarqu-|part|voyag-|pay-|paie|tient|sait|ne|n'|va|fait|se|commence
    >14:droit|mérit-|devri-|attend-
~^ qui ..3 arriv-|vient|réserv-|lit|sign-|veut|ne
~^ arriver|venir|débarquer|réserver|commander|refuser|exiger|se|laisser|demander|prétendre|acheter|dire|oser ..12
    forcément|ça|cela|étonn-|plaindre|c'|normal <6:désol-|navr-|mérit- >6:devrait
~en ..1 refusant|arrivant|insistant|venant|choisissant|signant|laissant|annulant|oubliant|criant|exigeant|ignorant|prenant
    |réservant|lisant|demandant|regardant|appelant|prévenant|suivant|respectant ..8 vous|votre|on|tu|c'|cela|ça|aur-
    <6:{_SORRY}|nous
~faute d'|de ..1 avoir|être|réserv-|prévenir|réponse|lire|présent- <4:{_SORRY}
~un minimum de|d' <4:{_SORRY}
~(en prendre qu' à|prenez vous en|vous seul|vous seule|vous même|toi même|à vos risques|à vos dépens|libre à vous
    |libre à toi|de votre plein|de votre chef|de votre propre|de votre main|de votre part|de ta part|de votre
    fait|de votre côté|de votre faute|de ta faute|par vos soins|par votre faute|à votre demande|votre responsabilité
    |sans prévenir|sans nous prévenir|sans réserver|sans réservation|sans lire|sans rendez|hors délai|trop tard|en
    retard|minutes de retard|heure de retard|dernière minute|dernier moment|bon sens)
    <6:{_SORRY}|nous|merci|équipe|train|vol|bus|avec|colis|livr-|qui|gens >3:nous|notre
~vient|venait|vien-|provient|résulte|découle|dû|due|dues|dus|imputable|lié|liée|cause ..2 de|d'|à ..1
    vous|votre|vos|toi|ton|ta
    <6:{_SORRY}|pas|respect >2:attente|confiance
~c' est|était ..1 vous|toi qui|de|que|d'  <1:n'
~vous|tu ..1!n'|ne|nous avez|as|aviez|avais ..3!été|eu|dû|pu|n' {_YOU_DID}
    <5:{_SORRY}|not|merci|comprend-|imagin- <2:ce|où 
~t' as ..1 {_YOU_DID} >3:longtemps
~vous|tu n'|ne ..1 nous|avez|as|aviez|êtes|étiez|avais ..1!que pas|rien|jamais|aucun|aucune|même|plus|guère ..2
    !reçu|eu|pu|obtenu|été|trouv-|mérit-|à|fait|bénéfic-|pas|rien|seul|seule|seuls -é|-ée|-és|-i|-u|-is|-it|{_INFORM}|été|là|venu|jugé
    <3:{_SORRY}|que|où >2:de|mal >4:mal|reproch-|cas
~vous|tu ne ..1 pouvez|pouvais|pouviez|peux ..3 pas|que|ignor- <3:si|que|où >3:plus|join-|dormir|accéd-
~vous|tu étiez|étais|êtes|es|fûtes ..2 arriv-|retard|inform-|prévenu-|averti-|absent-|présent-|agressi-|venu-|responsab-
    |énerv-|impati-|désagréab-|trompé-|conscient-|libre|libres|censé-|tenu-
    <4:{_SORRY}|quand|que|lorsque|où >4:déçu-
~on|nous vous|te|t'|l'|le|lui ..2!pas|avoir|mal avait|avions|avons|a|ai|avais|ont ..3!pas|mal|jamais|fait|mal|trop|promis
    {_TOLD} <5:not|que|où|{_SORRY}|comment|quand|aurions|manière|façon >2:trop|mal
~(a été|avait été|ont été|avez été|aviez été|étiez|vous a|vous ont|vous avait) ..2!fait|promis|pas {_TOLD}|accept-
    <5:not|{_SORRY}|pas|jamais|ne|n'|que|où|quand|quelqu'|qui|ce >3:trop|froid|mal|tiède
~(comme|ainsi que|tel que|conformément) ..3 indiqu-|mentionn-|affich-|convenu-|stipul-|précis-|écrit|annonc-|prévu|contrat
    |conditions|règlement|dit|rappel- <4:pas|{_SORRY}
~devis|conditions|panneau|règlement|contrat|affich-|carte|menu|site|horaires|mention|annonce|notice|bail
    |signalisation|mail|étiquette|billet ..3 clair-|affich-|indiqu-|visible-|précis-|écrit|mentionn-|stipul-|signé-|bien
    |connu-|spécifi-|disponib-|explicit-
    <6:pas|{_SORRY}|que|ne|n'|quand|aurait|devrait|doit|doivent >5:devait|doit|pas|plus
~(noir sur blanc|en toutes lettres|bien visible|clairement|dûment|expressément)
    <9:pas|devr-|{_SORRY}|nous|merci|gré|décri-|avoir
~(prochaine fois|à l' avenir|une autre fois|dorénavant|désormais|prochain passage|prochaine visite) ..6!nous|serons|ser-
    lisez|lire|vérifi-|réserv-|prévene-|prévenir|arriv-|pens-|consult-|appel-|demand-|pren-|évit-|essay-|venez|regard-
    |écout-|chois-|renseign-|munir|soyez|faites|lis
    <4:espér-
~au|plutôt|avant lieu|que|de de|d' ..2 critiqu-|écrire|poster|juger|plaindre|publier|râler|insult-|accus-|venir|partir|laisser
    |mettre|commenter|démolir|dénigr-|attaqu-|déverser|hurler|crier|noter|salir
    <9:{_SORRY}|merci
~votre|vos|ton|ta|tes attitude|comportement|impatience|retard|erreur|oubli|négligence|agressivité|ton|manque|refus|choix
    |mauvaise|inattention|étourderie|distraction|précipitation|exigences|manière|façon|méconnaissance|imprudence|conduite
    |silence|absence|insistance|maladresse|mode|usage|utilisation
    <5:{_SORRY} >3:surprise|expérience|nouvelles
~(c' est au client|c' est à vous|c' est à chacun|c' était à vous|c' est aux|au client de|aux clients de|aux parents
    |à chacun de|chacun est|il est de|il est d' usage|il est conseillé|il est recommandé|il est demandé|il est
    obligatoire|il est impératif|il est préférable|il vaut mieux|mieux vaut) <3:pas >3:notre|nous|parler|échang-
~(invite|invitons|conseill-|recommand-|suggèr-|suggér-|rappel-) ..2 à|de|d'|que|qu' ..2 lire|relire|consulter|vérifier
    |prendre|regarder|lisiez|respecter|réfléchir|réserver|prévenir|arriver
    <4:{_SORRY} >5:contact|écri-
~relisez|lisez|rappelez|sachez|souvenez|apprenez <3:nous >3:nous|m'
~malentendu|problème|souci|confusion|erreur|faute|situation|retard ..2 vient|venait|vien-|est ..2 vous|votre|client|vôtre
    <3:pas|{_SORRY}
~puisque|vu|parce|car|étant ..2 vous|tu ..1!nous avez|as|étiez|êtes|aviez|vouliez|refus-|ne|n'
    <3:{_SORRY} >4:raison|attendu|droit
~(vous|tu) ..1 avez|as|aviez tard- ..3 à
~(avant de|avant d') ..1 (vous|te|t'|réserver|commander|signer|acheter|partir|payer) <5:{_SORRY}|nous|demand- >6:prévenir
~(par|de|à cause de|du fait de|en raison de|suite à) ..1 votre|vos|ton|tes ..1 demande|choix|décision|refus|retard|absence|insistance|fait|volonté|initiative|comportement|attitude
    |manipulation|utilisation|faute|négligence|oubli|erreur|mode|modification-
    <5:{_SORRY} >3:rembours-
~(c' est|c' était) ..2 (votre|ton) ..2 (choix|décision|problème|affaire|responsabilité|droit) <3:pas
~(saviez|savez|connaissiez|étiez au courant|aviez connaissance|aviez été|acceptiez|avez accepté|en connaissance de cause|à vos frais|en toute) ..2
    <4:{_SORRY}|nous|que|faire >4:écri-
~(aurait|auraient|aurions) ..3 (permis|évité|suffi|gagné|résolu|réglé) ..6 <6:{_SORRY}|devr-|nous
~(un simple|une simple|un coup de|un petit|un mot|un appel) ..5 (aurait|suffisait|permettait) <5:{_SORRY}
~(si vous|si tu) ..2 (n'|ne) ..1 (aviez|avais|étiez|étais|lisez|lis|savez|sais|voulez|veux|aimez|aimes|supportez|comprenez) <3:{_SORRY} >6:écri-
"""

_PROOF = (
    "caméras|caméra|enregistrement-|registre-|relevé-|données|images|bandes|ticket-|facture-|photos|photo|système|planning"
    "|historique|vidéo-|vidéosurveillance|journal|capture-|constat|bon|accusé|preuve-|traces|logiciel|fichier-|dossier"
)
_CREW = (
    "collègue-|vendeur|vendeuse|équipe|serveur|serveuse|réceptionniste|livreur|chauffeur|technicien-|docteur|gérant-|chef"
    "|cuisinier-|personnel|responsable|employé-|moniteur|conseiller-|conseillère|caissier-|caissière|mécanicien"
)

DENIAL = f"""
~c'|est|sont|était|cela|ça|sait|tout|totalement|complètement|simplement|parfaitement|dire|en|propos|accusations|avis|jugement
    ..3!pas faux|fausse|inexact-|erron-|rejet-|abusi-|partial-|subjecti-|exagér-|gratuites|déform-|invent-
    <4:pas|{_SORRY}|fait|rien|n' >2:départ|bond|espoir-|promesse|note|pas|numéro|commande
~mensong-|contest-|réfut-|dément-|démenti-|récus-|désaccord|contrevérité-|calomn-|diffam-|infond-|injurieu-|disproportionn-
    |caricatur-|malveill-
    <4:pas|{_SORRY}|ce|fait >2:départ|bond|espoir-|promesse|note|pas|numéro|commande
~(ce que vous dites|ce que vous racontez|ce que vous écrivez|ce que vous décrivez|ce que vous avancez|ce que vous affirmez|ce que
    vous prétendez|ce que vous rapportez|ce que vous relatez|ce que vous évoquez|ce que tu dis|ce que tu racontes|ce que tu
    écris|ce qui est écrit|ce qui est dit|votre récit|votre version|votre description|votre témoignage|votre commentaire|votre
    avis|votre message|vos propos|vos dires|vos mots|cette description|ce récit|cette version|cet avis|tout ce que) ..6
    ne|n'|loin|éloign-|rien|contraire|tout|inexact ..4 correspond-|reflèt-|reflet-|réalité|vérité|pass-|produit|exact-|pas
    |voir|juste|fond-|sens
    <4:{_SORRY}|pas >4:devrait|accept-|digne
~^ non ,
~(à aucun moment|en aucun cas|jamais de la vie|nullement|absolument pas|pas du tout|rien de tout|rien de ce)
    <5:{_SORRY}|n'aur-|devr- >5:devr-|aur-|voul-
~n' a|ai|ont|avons|avez|est|était ..1 jamais
    ..2 été|eu|fait|dit|manqu-|insult-|crié|haussé|refus-|reproch-|plaint|ressorti|reçu|servi|utilis-|raccroch-|promis
    |arriv-|pos-|caus-|entendu|connu|perdu|rencontr-
    <5:vous|{_SORRY}|téléphone|qui|que|colis|jamais|rappel >3:répon-|rappel-
~(nous n' avons|on n' a|je n' ai|nous ne|on ne) ..1 jamais|aucun|aucune|rien ..2!manqu- -é|-u|-is|fait|reproche-|serv-|vend-|utilis-|retard
    |plainte|problème|souci <4:{_SORRY}|que >6:rappel-|répon-|excus-
~(ne peut donc|ne peuvent donc|ne peut pas|n' a pas pu|n' ont pas pu|ne pouvait pas|n' a donc pas|ne peut avoir|n' a pu
    |ne sauraient|ne saurait) ..3 être|avoir|été|se|venir
    <3:qui|cela|ça|{_SORRY} >3:permettre
~était|étaient|est|sont|fut|avait|tourn-|fonctionn-|march- ..2!pas|plus|censé-|peu|loin|que|où|devrait propre-|impeccab-|parfait-|conforme-|frais|fraîche-
    |correct-|nickel|irréprochab-|intact-|neuf|neuve|sain-|adapt-|normal-|normale|courtois-|poli|polie|chaud-|délicieu-
    |professionnel-|aimab-|souriant-|disponib-|ouvert-|qualité
    <4:que|pas|n'|ne|si|devr-|doit|voul-|{_SORRY}|où|qu'|votre|vos|c' >4:pas|mais|bruyan-|que|droit|si
~(parfait état|parfaite condition|bon état|en parfait|dans les règles|dans les temps|dans les délais|à l' heure|comme
    prévu|sans problème|sans souci|sans incident|le matin même|chaque matin|chaque jour|tous les jours|fait maison|produits
    frais|produit frais|première qualité|haute qualité|de qualité|label-|certifi-|récompens-|primé|réput-
    |notoriété|renommée|excellente note|note moyenne|milliers d' avis|centaines d' avis|avis positifs|meilleurs avis)
    <6:devr-|doi-|voul-|tenons|souhait-|pas|que|veill-|plus|jamais|vis-|travaill-|{_SORRY} >4:devr-|n'
~(un point c' est tout|point final|point barre|n' en déplaise|quoi que vous|quoi qu' il en|sauf vous|à part vous|les faits
    sont|la vérité est|en vérité|la réalité est|la réalité c'|en réalité|de fait|en fait|il se trouve que|force est|il
    convient de|je tiens à préciser|nous tenons à préciser|tenons à rappeler|tiens à rappeler|tiens à
    rétablir|précisons que|je précise|nous précisons|rappelons que|je rappelle|votre imagination|autre son
    de cloche|deux versions|notre version|vous oubliez|vous omettez|vous passez sous|hors contexte|rien à voir|rien à
    nous reprocher|rien de mal|ne voyons pas|ne vois pas|ne comprenons pas|ne comprends pas|peine à|du mal à
    comprendre|du mal à croire|loin de la|bien loin|éloigné de|n' a rien d'|n' ont rien|pas la même|pas le même souvenir)
    <4:{_SORRY} >6:café|plat|devr-|imbuv-|auri-
~(permettez|laissez|souffrez) ..3 de|que|moi|nous ..2 rectifi-|corrig-|précis-|dout-|contred-|rappel-|remettre|rétabl-|répond-
    |dire|souligner
~rectifi-|démentir|nuancer|objecter
~tout|tous|toutes|autres|plupart|reste|majorité|centaines|milliers|habitués|clientèle|monde|clients|voyageurs|personne ..6
    !chaque ravi-|content-|satisfait-|apprécié|apprécient|ador-|enchant-|plaint|plainte|reproch-|félicit-|régal-
    |revien-|complimen-|heureu-|mécontent-|plaî-|plai-
    <6:voul-|que|souhait-|pour|objectif|{_SORRY}|tenons >5:devr-|doi-|mérit-
~(ça|cela|ca|voilà|depuis|après|en|avec) ..2 #|vingt|trente|dix|quinze|cinq|quarante|douze|plusieurs|tant|six|sept|huit
    ans|années|générations|décennies <5:{_SORRY}|attend-|vous >4:fidél-|confiance|attent-
~(ans d' expérience|ans de métier|ans de carrière|ans d' existence|de père en fils|depuis des générations)
~{_PROOF} ..4 montr-|prouv-|indiqu-|attest-|confirm-|affich-|démontr-|font|fait|révèl-|enregistr-
    <6:{_SORRY}|ne|pas|que >4:pas
~(vérifi-|consult-|visionn-|regardé|contrôl-|après vérification|vérification faite|après enquête|renseignement pris) ..4
    {_PROOF}|, <4:allons|vais|vous
~{_CREW} ..3 affirm-|assur-|confirm-|maintient|certifi-|souvien-|rappelle|soutien-|jur-|indiqu-|rapport-|nie|raconte|formel
    <5:que|vais|{_SORRY}|allons >4:mal
~étonn-|surpren-|surpris|stupéf-|abasourd-|bizarre-|étrange|étrangement|curieu- <4:pas|plus|personne|soit|bonne|frais|mauvaise|{_SORRY} >4:attente
~(n' y est pour rien|n' y sommes pour|rien avoir|pas responsab-|aucune responsabilité|pas de notre fait|pas notre
    fait|pas de notre ressort|pas notre problème|pas notre faute|décline|déclinons|ne nous concerne|ne dépend pas|pas de
    notre côté|hors de cause) <4:{_SORRY}|heure
~est|paraît|semble impossib- <5:{_SORRY}|vous|rend|était >5:join-|dormir|contact|accéd-|rest-
~(prix|tarifs) ..3 compétiti-|raisonnab-|abordab-|corrects|bas|meilleurs|marché|concurr-
~(nos|notre|l'|la|le|les|mon|ma|ce|cette) ..2!fait (ne|n') ..1 plant-|bug-|fuit|fuient|sent|sentent|contien-|cass-|existe|existent|tombe|rouille|dégage|coule|vend-|serv-|tromp-|ment|refus-|facture-
    pas|jamais|aucun|aucune|plus <4:{_SORRY}|que|si
~vous|tu déform-|dramatis-|exagér-|mélang-|accus-|insinu-|prétend-|grossi-|noirci-|caricatur-|menac-|insult-|diffam-|jou-|brod-|travesti-|oubli-|confond-|interprét-
    <3:{_SORRY}|que|si|quand
~(histoire ne tient pas|tient pas debout|tient pas la route|cousu de fil|à dormir debout|sans queue|n' a aucun sens|n' a pas de sens|aucun
    sens|absurde|aberrant-|invraisembl-|incohéren-|contradictoire-|farfelu-|saugrenu-|grotesque-|tiré par|tirée par|histoires)
    <4:{_SORRY}|attente
~est|sont ..1 été? chang-|nettoy-|aér-|désinfect-|contrôl-|vérifi-|lavé-|remplac-|test-|révis-|entreten- ..3
    chaque|tous|toutes|quotidien-|systématiqu-|régulièr-|entre|avant|deux|trois|plusieurs|modèles|soin|soigneus-
    <5:{_SORRY}|devr-|que|pas|n'|doi-|afin >5:pas
~(donc|simplement|matériellement|physiquement|techniquement|tout bonnement) impossib-
~(il n' y en a|il n' y a eu|il n' y avait|il n' y en a eu) ..1 (qu'|jamais|pas|aucun|rien) ..3 <4:{_SORRY}
    >5:excus-|justif-|raison|explic-|personne|eau|place|réponse|mot|doute|solution|suivi|chauff-|nouvel-
~(pas si|pas aussi|pas tant|pas tellement|pas à ce point|rien de grave|rien de dramatique|pas la mer|pas mort d'|pas mort|pas la fin du|simple
    détail|petit détail|petite tache|broutille|anodin-|minime-|dérisoire-)
    <5:{_SORRY}
~(nous assumons|j' assume|je maintiens|nous maintenons|je persiste|nous persistons|je confirme|nous confirmons|je certifie|nous
    certifions|je vous assure|nous vous assurons|je peux vous assurer|je vous garantis|nous vous garantissons|croyez bien|soyez
    assuré|soyez certain|sachez que|sachez qu'|je me permets|nous nous permettons|n' avons aucun doute|ai toute confiance|avons
    toute confiance|entière confiance en|soutiens mon|soutenons notre|soutiens mes|derrière mon équipe|fier de mon|fière de
    mon|fiers de notre)
    <4:{_SORRY} >9:erreur|faute|suite|lu|lisons|responsab-|manqu-|prenons|regrett-|faisons|tout|compt-
~(not vous parlez|not vous faites état|que vous évoquez|que vous mentionnez|que vous décrivez|not tu parles) ..4 (n'|ne) ..3 pas|jamais|rien|plus >4:devr-|accept-
"""

_RUSH = (
    "malade-|absent-|arrêt|stagiaire-|apprenti-|saisonnier-|intérim-|nouveau|nouvelle|débutant-|premier|comble|plein|pleine"
    "|bond-|complet-|débord-|surcharg-|submerg-|affluence|rush|coup|férié|pont|samedi|dimanche|week|vacances|fêtes|noël"
    "|été|août|décembre|saison|grève|neige|météo|pluie|canicule|mariage|groupe|séminaire|monde|travaux|panne|maintenance"
    "|sous|effectif|personnel|rupture|midi|soir|salon|festival|match|commandes|orage|inventaire|déménag-|rodage|seul|seule"
)
_OTHERS = (
    "fournisseur-|transporteur-|fabricant-|poste|siège|franchiseur|mairie|douane-|syndic|plateforme|prestataire-|traitant-"
    "|constructeur|apple|google|android|aéroport|éditeur|hébergeur|opérateur|banque|assureur|propriétaire|bailleur|sncf"
    "|compagnie|colissimo|chronopost|grossiste|importateur-|partenaire-|état|gouvernement|préfecture|uber|deliveroo"
)
_NO_EXCUSE = "excus-|justifi-|raison|prétext-|importe|rien|autant|jamais|cacher|change|suffi-"

EXCUSE = f"""
était|étaient|étions|avait|avions|avons|étais|tombait|tombé|avec|eu|on|nous|en|pendant|ce ..3!vous|votre|ne|n'
    {_RUSH} ..2!devr- ce|là|, |et|alors|donc|d'|du|que|soir|jour|midi|pour|comme|$
    <8:{_SORRY}|{_NO_EXCUSE}|vous|votre|que|quand|même|votre|prochain-|chaque >14:{_NO_EXCUSE}|devr-|mérit-|voul-|droit
(salle|restaurant|hôtel|cuisine|équipe|magasin|atelier|standard|service|terrasse|personnel) ..2!que|pas
    comble|plein|pleine|bond-|complet-|débord-|surcharg-|submerg-|satur-|réduit-|restreint-|rodage|effectif-|rôdée
    <5:{_SORRY}|{_NO_EXCUSE}|que|quand|même >12:{_NO_EXCUSE}|devr-|mérit-
{_OTHERS} ..8 vient|bloqu-|retard-|fix-|impos-|décid-|main|rupture|problème|faute|grèv-|livr-|respons-|rien|a|ont|nous|n'
    |oblig-|exig-|factur-|désorganis-|perd-|tard-
    <6:{_SORRY}|vous|pas|nos|notre >6:notre|aurions|sommes
vient|venait|provient|dû|due|dépend|dépendait|relève|responsabilité|faute|cause|cas|règles|règlement ..3 {_OTHERS}
    <4:{_SORRY}|pas
siège|direction|franchise|marque|groupe|enseigne qui ..3
(pas la main|pas de notre ressort|n' y pouvons|n' y peut|n' y est pour|n' y sommes|n' y pouvions|échappe|échappent|dépend pas de
    nous|indépendant-|hors de notre|contre notre volonté|force majeure|aléas|un imprévu|des imprévus|imprévisib-|inévitab-|impondérab-
    |pas nous qui|pas nous en|ne maîtris-|ne contrôl-|ne décid-|nous dépass-|pas maîtres)
    <5:{_SORRY}
(premier jour|première semaine|en formation|en apprentissage|vient de commencer|venait de commencer|débute|débutait|vient
    d' arriver|venait d' arriver|tout nouveau|toute nouvelle|manque de personnel|pénurie|difficile de trouver|dur de
    trouver|trouver des|trouver du|recrut-|mission impossible|absentéisme|un extra|nos extras|en arrêt|arrêt maladie|congé
    maladie|turn over|petite équipe|petite structure|petit commerce|petit restaurant|petit établissement|entreprise
    familiale|commerce familial|ne sommes que|n' étions que|n' est que deux|n' était que|ne peut pas être partout|deux
    bras|deux mains|pas quatre bras|moyens du bord|fait ce qu' on peut|faisons ce que|font ce qu'|fait ce qu'|de notre mieux|fait au
    mieux|fait le maximum|fait notre possible|tout fait pour|tenons compte|sommes humains|êtres humains|des
    humains|erreur est humaine|pas des robots|pas des machines|pas parfaits|à l' abri|arrive à tout|arrive à tous|arrive aux meilleurs|peut arriver|arrive même
    |arrive parfois|ça arrive|mauvais jour|sans faille|pas de baguette|pas magiciens|pas devins|centaines
    de demandes|centaines d' appels|milliers de|des dizaines de|forte demande|forte affluence|victimes de
    notre|période chargée|heure de pointe|heures de pointe|coup de feu|plein service|haute saison|pleine saison|en
    cette saison|cette période|en période|période de)
    <5:{_SORRY}|pas|aucun-|ne|que|même|si|formation >10:{_NO_EXCUSE}|devr-|mérit-
(il faut savoir|il faut comprendre|il faut bien|faut dire|il faut dire|vous savez|vous comprendrez|vous
    conviendrez|comprenez|imaginez|mettez vous|à notre place|soyez indulgent-|indulgen-|un peu de patience|votre
    compréhension|de nos jours|par les temps|à notre époque|dans ce contexte|le contexte|la conjoncture|conjonctur-|inflation
    |covid|pandémi-|sanitaire|crise|hausse des|hausse du|augment- des|augment- du|coût de|coûts|charges|matières
    premières|la vie est|tout augmente|loyers|énergie)
    <4:{_SORRY}|que|nous|pas >6:{_NO_EXCUSE}
loi|règlement|règlements|norme|normes|réglement-|législation|politique|procédure|procédures|assurance|contrat|convention|protocole
    |hygiène|sécurité|vigipirate|règle|règles|rgpd ..4 oblig-|impos-|interdi-|exig-|permet-|prévoi-|veut|même|mêmes|tous|sont
    |applicab-|empêch-|stipul-|maison|c' <5:{_SORRY} >6:devr-
(c' est la règle|c' est le règlement|c' est la loi|c' est comme ça|c' est ainsi|c' est la vie|ce sont les règles|on ne
    fait pas d' exception|pas d' exception|aucune exception|les mêmes pour|le même pour|la même pour|toutes les
    compagnies|tous les restaurants|tous les hôtels|partout pareil|pareil partout|comme partout|dans toute la
    profession|tout le secteur|le secteur|la profession|pas seulement nous|pas que nous|tous les transporteurs|partout
    dans le monde|le lot de)
    <4:{_SORRY}
grève-|neige|verglas|intempéri-|météo|orage|canicule|inondation-|tempête|trafic|embouteillage-|bouchons|panne|coupure|incident
    ..4 bloqu-|désorganis-|perturb-|empêch-|retard-|expliqu-|ralenti-|provoqu-|a|ont|nous|caus-|paralys-|informatique|réseau
    |électri- <6:{_SORRY}|vous|votre
(d' où|raison pour laquelle|pour cette raison|ce qui explique|ça explique|cela
    explique|s' explique|forcément|du coup|résultat|inévitablement|fatalement|alors on|faute de|à cause|en raison|suite
    à|compte tenu|étant donné|vu le|vu la|vu l'|grâce à|c' est lié|lié au contexte|pour des raisons|pour raison|par manque)
    <5:{_SORRY}|vous|votre|inquiét-|que|comment <1:la|cherch-|voir|savoir|vient >5:notre|nos|vous|inquiét-|aurions|votre|avis|message
logiciel|système|serveur|site|caisse|informatique|réseau|standard|machine|four|chaudière|ascenseur|terminal|téléphon- ..3
    panne|maintenance|planté|bug-|lâché|coupé|saturé|migr-|mise|indisponib-|neuf|nouveau|défaill- <5:{_SORRY}|votre|que
immeuble|bâtiment|maison|bâtisse|murs|hôtel|tuyauterie|isolation ..4 ancien-|vieux|vieille|classé|historique|siècle|époque
    |protégé <4:{_SORRY}
(minute|à la minute|demande du temps|prend du temps|prend son temps|cuisson lente|fait à la demande|tout est fait)
    <4:{_SORRY}|dernière|chaque|qu'
le|les|nos samedi|dimanche|week|vendredi|vendredis|samedis|dimanches ..6 c'|toujours|monde|plein|complet|chargé <5:{_SORRY}
(toute petite|petit local|petite cuisine|exigu-|peu de place|manque de place|manque de temps|faute de temps|faute de
    moyens|faute de place|faute de personnel|faute de bras|nos moyens|moyens limités)
    <5:{_SORRY}|que >6:{_NO_EXCUSE}
un|une|deux|trois groupe|car|bus|mariage|tablée|tablées|anniversaire|entreprise|équipe ..8 (arriv-|venait|avant|même|débarqu-|présent|personnes)
    <5:{_SORRY}|votre
confié-|délégu-|géré-|assuré-|effectué-|réalisé-|fabriqué-|livré- ..3 (par|à) ..2 société|prestataire|entreprise|extérieur-|externe|tiers|partenaire-|sous
    <4:{_SORRY}
(société extérieure|société externe|prestataire externe|voyez avec|voir avec eux|voir avec elle|voir avec lui|adressez vous à|tournez
    vous vers|rapprochez vous de|contactez le transporteur|contactez directement le|ce n' est pas nous|c' est pas nous|pas de
    notre|pas nous|nous ne faisons que|nous ne sommes qu'|simple intermédiaire|simples intermédiaires)
    <4:{_SORRY} >6:seulement|moi|direct-
tarde-|perturb-|retardé-|ralenti- ..4 (par|à cause|du fait|en raison) <5:{_SORRY}|vous|votre
(tout le monde fait|tout le monde se|tout un chacun|ça peut arriver|cela peut arriver|ça se produit|cela se produit|ce genre de choses|ces choses
    là|c' est le jeu|c' est le métier|c' est le risque|c' est inhérent|inhérent-|aléa|normal en|normal à|normale en|normal
    vu|normal quand|logique|propre à|le bois est|matière vivante|produit naturel|produits naturels|fait main|artisanal-)
    <5:{_SORRY} >5:{_NO_EXCUSE}
"""

_HURT = (
    "froiss-|bless-|offens-|vex-|choqu-|déplu|dérang-|déç-|heurt-|gên-|mal|ressent-|senti-|sent-|pu|quelqu'|quelque|impression"
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
~(à ce prix|pour ce tarif|à ce tarif|pour le prix|au prix où|vous vous attendiez|vous espériez|vous attendiez
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
    dirait|croirait|à vous lire|à vous entendre|lire ça|lire ce genre|ce genre de|temps à
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
"""
