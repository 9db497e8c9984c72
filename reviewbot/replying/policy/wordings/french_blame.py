"""Blame in French by structure: who should have done what (T1). Mostly doubtful (~).

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
~^ arriver|venir|débarquer|réserver|commander|refuser|exiger|se|demander|prétendre|acheter|dire|oser ..12
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
    <5:{_SORRY}|rien|pas >3:surprise|expérience|nouvelles
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
~(saviez|savez|connaissiez|étiez au courant|aviez connaissance|aviez été|acceptiez|avez accepté|en connaissance de cause|à vos frais) ..2
    <4:{_SORRY}|nous|que|faire >4:écri-
~(aurait|auraient|aurions) ..3 (permis|évité|suffi|gagné|résolu|réglé) ..6 <6:{_SORRY}|devr-|nous
~(un simple|une simple|un coup de|un petit|un mot|un appel) ..5 (aurait|suffisait|permettait) <5:{_SORRY}
~(si vous|si tu) ..2 (n'|ne) ..1 (aviez|avais|étiez|étais|lisez|lis|savez|sais|voulez|veux|aimez|aimes|supportez|comprenez) <3:{_SORRY} >6:écri-
~(voilà ce qu'|voilà ce que|c' est ce qu'|c' est ce que) ..4 (aurait|auriez|aurais|fait) <4:nous >4:nous
~aurait|auraient ..1 été ..4 plus|mieux|préférable|souhaitable|constructif|correct|correcte|élégant|élégante|simple|moindre|bienvenu|bienvenue|apprécié|apprécié-|adulte|courtois|logique|normal
    <5:nous|{_SORRY}|notre
~quand|lorsqu'|si ..1 un|une|le|la|les client-|locataire|passager|patient|utilisateur|voyageur|adhérent|abonné ..6 (ignore|ne|n'|refuse|arrive|oublie|décide|laisse|choisit|veut|signe|annule|exige|réserve|demande)
    >10:droit|mérit-|devr-|notre
~n' arrive|arrivent|produit|casse|abîme ..1 pas ..1 tout|toute|par|sans ..1 seul|seule|hasard|magie|raison
~c' est|était ..1 d' ..1 avoir -é|-er|sauté|oublié ..8 qui
~vous ..1 avez ..1 choisi ..2 d'|de|y
~(ce que|ce qui|chose que) ..1 vous ..2 (choisi|refusé|oublié|négligé|omis|décidé|préféré|pas fait|ignoré)
~(on|personne) n' en a|avez|avait ..1 pas? tenu
~(pas|ni) ..1 notre|nos|nous mécanicien-|livreur-|équipe|personnel|faute|serveur-|cuisinier-|matériel|produit|entreprise|technicien-|responsabilité|magasin|problème|ressort
    <4:{_SORRY}|n'est >3:qui
~(balle était dans|dans votre camp|dans ton camp|bonne volonté de votre|il ne tenait|ne tenait qu'|à vous de voir|à vous de jouer|à vous de décider)
~t'|tu|vous avais|aviez qu' à
~^ fallait ..1 pas|nous|le|lire|venir|réserver|demander|vérifier|y|prévenir|commander|arriver|juste|simplement
~^ ne pas ..10 n'|ne a|peut|va|pouvait|risque ..2!notre pas|rien
~avez|as|aviez vous|tu ..1 seulement|bien|au|pris|vraiment|jamais|songé|pensé|essayé|daigné ..4 <4:{_SORRY}|si|que >6:écri-|reçu
~un|une|les|des client-|locataire|locataires|passager-|patient-|utilisateur-|voyageur-|adhérent-|parents|gens qui ..1 n'|ne|refuse|refusent|oublie|oublient ..8
    <4:{_SORRY} >8:droit|mérit-|devr-
~coup ..1 d' œil ..10 aurait|suffi|suffisait|suffit <4:{_SORRY}|nous
~(je ne vois|nous ne voyons|je ne comprends|nous ne comprenons|je me demande|on se demande|allez savoir) ..1 pas? ..1 (comment|pourquoi|ce qui) ..2 vous|tu|on <4:{_SORRY}
"""
