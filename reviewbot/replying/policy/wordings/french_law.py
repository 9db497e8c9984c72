"""Threats, doubts that a review is genuine, trades and privacy in French by structure. Mostly doubtful (~)."""

from __future__ import annotations

_REVIEW = (
    "avis|commentaire-|note|notes|notation|étoile|étoiles|évaluation-|appréciation-|publication|propos|post|témoignage"
    "|critique|message"
)
_SORRY = "désol-|navr-|regrett-|excus-|pardon"

THREAT = """
~avocat-|tribun-|juridi-|judici-|légal-|légaux|poursuites|poursuivre|poursuivrons|poursuivi|poursuivis|diffam-|délit|pénal-|police|gendarm-|commissariat|courante
    |huissier-|procès|demeure|calomni-|préjudic-|procureur|prud'homm-|injuri-|assign-|plaider
    <2:votre|cette|grande <4:comprend- >4:échange|conversation|discussion|entre|caractères|écriture
~(en justice|droit de réponse|réserv- le droit|nos droits|adresse ip|suites à|donner suite|donnerons suite|passible|puni par
    |sanctionn-|lourdes amendes|amende de|engager votre|engage votre|votre responsabilité pénale|aura des suites|aura des
    conséquences|auront des conséquences|assumer les conséquences|sans conséquence|par tous les moyens|toutes les mesures|mesures nécessaires|retrouver votre
    trace|nous savons qui|nous savons où|on sait qui|on sait où|identifié votre|vous identifier|prenez garde|faites
    attention à|gare à|je vous préviens|vous êtes prévenu|dernier avertissement|signaler votre avis|signalé à google
    |signalé votre|nuire à notre|nuit à notre|atteinte à|notre réputation|notre image)
    <4:désol-|comprend-
~port-|dépos-|déposé-|dépôt ..2 plainte
~plainte ..2 sera|pour|contre|pénale|diffam-
"""

FAKE = f"""
~aucun|aucune|pas|ne ..3 trace|client-|réservation|passage|commande|dossier|rendez|nom|visite ..6
    nom|fichier-|base-|chez|votre|vous|système|registre-|trouv-|correspond-|figur-|planning|agenda|livre|connu
    <6:{_SORRY}|quand|votre|reçu|eu >4:lorsque|quand|nouvelles
~ne|n' ..1 retrouv-|figur-|apparai-|apparaî-|trouv-|voyons|correspond-|connaiss- ..6 nom|trace|passage|commande|client-|système
    |registre-|fichier-|base|réservation|dossier|vous|profil <6:{_SORRY}|quand|vous|que >5:mots
~n' ..2 jamais ..4 pieds|venu-|client-|acheté|séjourné|commandé|mangé|dormi|mis|franchi|entré- <6:{_SORRY}|que|serveur
~invent-|fictif-|fictive|bidon|imaginaire-|pseudonym-|anonym-|affabul-|fable-|mensong-|mentez|mentir|menteu-|faux
    |fausse|fantaisist-|fantais-|fabriqu- <4:{_SORRY}|pas|fait|rien >2:départ|note|numéro|promesse-|espoir-
~{_REVIEW}|profil|compte ..6 concurren-|rival-|voisin|employé|salarié|payé|acheté|achetés|commandit-|créé|récent|vide|photo
    |seul|unique|robot|bot|troll|vengeance|règlement|téléguid-|faux|jaloux
    <6:merci|{_SORRY}
~concurren-|rival|voisin|troll|trolls|haineu-|robots|licenci- <4:{_SORRY}|prix
~(payé pour|payée pour|qui vous a payé|qui vous a mandaté|qui vous paie|ancien employé|ancienne employée|ex employé|ex salarié|êtes vous
    vraiment|êtes vous sûr|êtes vous certain|sauf erreur|erreur d' établissement|erreur d' adresse|d' établissement|vous
    confondez|vous confondre|confond-|vous vous trompez|tromp- d'|tromp- de|pas chez nous|pas notre établissement|ne vous
    connai-|ne vous connaî-|comme par hasard|coïncidence|curieusement|bizarrement|étrangement|curieux que|étrange que|étonnant
    que|drôle de|douteu-|soupçon-|suspect-|suspicion|suspicieu-|but de nuire|volonté de nuire|intention de
    nuire|nuire|malveillan-|chantage|extorsion|campagne|aux lecteurs|lecteurs jugeront|chacun jugera|jugeront|à chacun de
    juger|histoire derrière|une histoire|belle histoire|conte de)
    <4:{_SORRY}|sans|pas >4:répéter
~ne|n' ..3 jamais ..2 acheté|commandé|loué|réservé|mangé|dormi|séjourné|consulté|venu|venue|client|cliente ..3 <5:{_SORRY}|que
~dout- <3:ne|sans|aucun|n'|nul >2:pas
"""

CHANGE_REVIEW = f"""
~modifi-|retir-|supprim-|effac-|chang-|revoi-|revoir|revoyez|reconsid-|réévalu-|corrig-|mettre|actualis-|remont-|augment-|rectifi-
    |réviser|révisez|ajust-|hausser|rehauss-|améliorer|enlev-|éditer|compléter|ajouter|adouci-|nuancer|relever|monter ..5!équipe|nos|notre
    {_REVIEW} <4:allons|vais|sommes|nos|notre|avons|lisons|ensemble >4:quotidien|précédent
~efface|supprime|enlève|retire|vire|effacez|supprimez|enlevez|retirez|virez ..2 ça|cela|le|la|moi|ce|cet
~{_REVIEW} ..6 modifi-|retir-|supprim-|effac-|reconsid-|réévalu-|corrig-|remont-|rectifi-|sévère|injuste|pénalis-|dur|dure|nuit
    |plomb-|révis- <5:merci|{_SORRY}|lu >4:équipe
~(une|deux|trois|quatre|cinq|des|une autre|plus|meilleure|#) étoile|étoiles|note ..6
    mieux|mérit-|plus|serait|seraient|juste|aimer-|espér-|donn-|laiss-|supplément-|aider-|faire <5:merci|{_SORRY} >3:merci
~(mérit-|vaut|valons|vaudrait) ..3 mieux|plus ..4 étoile|étoiles|note <8:{_SORRY}
~(donner une seconde chance|autre chance à|revenir sur votre|revenir sur cet|revenir sur ce|changer d' avis)
~(mise à jour|modification|correction|suppression|retrait|révision|rectification|réévaluation) ..2 (de|d'|sur) ..1 (votre|vos|cet|cette|l'|la) ..1 {_REVIEW} <4:merci
~(étoile|étoiles|point|points) ..2 (de plus|supplément-|en plus|additionnel-) <6:merci|désol-
"""

_GIFT = (
    "remise|réduction|bon|avoir|remboursement|rembours-|cadeau|cadeaux|gratuit-|geste|apéro|apéritif|verre|dîner|dessert|café"
    "|repas|nuit|dédommag-|compensation|bouteille|coupon|surclassement|chèque|code|offert-|digestif|menu|surprise|échange|mois"
    "|indemnis-|indemnit-|crédit|ristourne|promo|invitation|massage|soin|brushing|entrée"
)
_PAID = "rembours-|dédommag-|indemnis-|recrédit-|crédit-|vers-|rétrocéd-|annulé-|offert-|offr-|accord-|exonér-"

BRIBE = f"""
~(nous|on|je) vous|te|t' ..1 offr-|rembours-|dédommag-|indemnis-|rend-|fer-|fait|fais|donn-|envoi-|envoy-|invit-|crédit-|accord-
    |propos-|réserv-|gard-|adress-|remett-|vers- ..6!excuses|réponse|écri-|échang-|contact- {_GIFT}|#|%|argent|somme|totalité
    |intégralité|tout|prix|frais|montant <4:ne|n'|que|qui|not
~(votre|ton|vos|le|un|ce|cette|la|une|sa|prochain|prochaine) ..3 (sera|seront|est|sont|ont été|a été) ..3
    offert-|gratuit-|rembours-|crédit-|confirm-|valid-|effectu-|vers-|remis-|moitié|annul-
    <6:que|qui|{_SORRY}|si|not|attend- >5:pas
~remboursement|avoir|virement|dédommagement|geste ..5 confirm-|valid-|effectu-|vers-|route|parti|accord-|lancé|traité|émis|fait
    |ordonn-|déclench- <4:vous|{_SORRY}|attend-|pas
~(est pour nous|sera pour nous|seront pour nous|pour la maison|est pour moi|à nos frais|à notre charge|c' est cadeau|c' est offert|la maison offre|offert par
    |moitié prix|demi tarif|demi prix|prix coûtant|sans frais|gratuit-|aux frais|en compensation|en dédommagement|pour
    compenser|pour nous faire pardonner|pour se faire pardonner|pour vous dédommager|geste commercial|bon d' achat|code
    promo|code de réduction|bon cadeau|carte cadeau|chèque cadeau|points de fidélité|un mois|deux mois|mois gratuit|mois
    offert|notre invité|nos invités|on vous invite|vous invite à dîner|vous invite à déjeuner|vous inviter) ..3
    <5:important|{_SORRY}|attend-|que|pas|temps >3:écrire|échang-|lire|prévenu
~(tu auras|vous aurez|vous recevrez|tu recevras|vous bénéficierez|vous attend|t' attend|vous sera|te sera|vous seront) ..5
    {_GIFT} <4:que >4:réponse
~(avons|ai|a|allons|vais|pouvons|venons de|viens de) ..4 {_PAID} <5:ne|n'|que|pas >4:temps|attention|plus
~(moitié|tiers) ..2 (du|de|des|d') ..1 (prix|montant|facture|travaux|coût|somme|note)
~(régler|solder|clore|arranger) ..4 (pour|moyennant|contre) ..4 (moitié|tiers|#|somme)
~gratuit-|gratis <5:ne|n'|pas|application|appli|version|numéro|essai
~(vous attend|t' attend|vous attendent) ..4 gratuit-|offert-|cadeau|surprise|mois
~(nous|on|je) créditerons|créditons|créditera|créditerai|recréditerons|rembourserons|déduirons|déduirai|remiserons ..3 votre|vos|le|la <4:ne|que
"""

_ONCE = "fois|dès|quand|lorsque|condition|si|échange|contre|après|contrepartie|jour|aussitôt|avant|moment|sitôt"

QUID = f"""
~{_ONCE} ..8 {_REVIEW} <14> {_GIFT}|{_PAID}|procéd-|règl-|échange|livr-|dossier|rappel- <8:merci|{_SORRY}
    >5:écri-
"""

HEALTH = """
~couronne-|carie-|dent|dents|implant-|dévitalis-|ordonnance-|diagnosti-|accouch-|grossesse|sage|opération|opér-|chirurg-|irm|radio
    |radios|échograph-|vaccin-|séance-|patholog-|symptôm-|prothèse-|anesthés-|appareil-|kiné|kinésithérap-|psychothérap-|dosage
    |infection|posé-|extraction|détartrage|soigné-|hospitalis-|greffe|biopsie|lunettes|lentilles|verres|dermat-
    |médicament-|posolog- <3:nos
~(vous|votre|vos|ton|ta|tes|t') ..4 consult-|suivi-|patient-|traitement-|mutuelle|tiers|examen-|analyse-|soins|soin|rendez|dossier
    |médecin|docteur|mère|père|enfant|fils|fille|résultat-|venue|cas|état|santé|tension|poids
    <3:écri- >3:privé
"""

FINANCE = """
~(vous|votre|vos|ton|ta|tes) ..5 découvert|prêt|crédit|compte|comptes|virement-|rejet-|plafond|relevé|solde|échéanc-|mensualité-
    |carte|incident-|fich-|dette-|impayé-|apport|assurance|sinistre|contrat|revenus|salaire|hypothè-|épargne|livret|prélèvement-
    |retrait-|endettement|emprunt|surendett-
    <4:désol-|regrett-
~(client|cliente) ..3 (depuis|chez|notre|nous|banque|agence)
"""

SPECIAL = """
~(vous|votre|vos|ton|ta|tes|vu|sachant|étant|comme|tant|que) ..4
    handicap-|religio-|musulman-|juif|juive|enceinte|grossesse|diabét-|diabète|allerg-|autis-|sourd|sourde|surdité|aveugle|gay
    |homosexuel-|lesbienne|trans|immigr-|origines|origine|obès-|surpoids|dépress-|anorex-|cœliaque|coeliaque|intoléran-|ramadan
    |halal|casher|kasher|fauteuil|malvoyant-|cancer|maladie|épilep-|noir|noire|arabe|asiatique|étranger|étrangère|catholique
    |chrétien-|bouddhiste|âge|accent|nationalité|casier|voile|foulard|santé|psychi-|alcool-
    <5:cuisine|toute|nos|notre|chaque|personne|tous
"""

PRIVACY = """
~vous ..1 avez|aviez|êtes ..2 commandé|payé|réglé|réservé|séjourné|acheté|passé|venu|venue|dîné|déjeuné|dépensé|loué|logé ..7
    #|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre
    |novembre|décembre|chambre|carte <4:désol-|regrett- >4:minutes
~(à votre nom|votre fiche|votre historique|votre dossier client|votre compte client|votre dernière
    visite|votre précédente|votre dernière commande|vos précédentes|vos commandes|vos achats|vos passages|vos
    visites|votre numéro|votre adresse|votre mail est|votre courriel|vous habitez|vous logez|vous
    travaillez|troisième fois que|deuxième fois que|quatrième fois que|vous étiez déjà venu|notre système indique|notre
    système montre|dans notre système|dans nos fichiers|dans notre logiciel|dans notre agenda|selon nos|d' après notre|votre
    fidélité|votre carte de fidélité|commande n°|facture n°|chambre #|table #)
    <5:envoy-|indiqu-|désol-|communiqu-|précis-|donn-|laiss-|merci|transmett- >4:écri-
~(joindre|appeler|appelé|contacté|joint|écrit|rappelé|rappeler|envoyé) ..3 (au|sur|à) ..1 #
    <4:pouvez|nous|moi|m'|merci|me
~(adresse|numéro|mail|courriel|téléphone|portable) ..6 (indiqu-|laissé|communiqu-|fourni-|enregistr-|renseign-|figurant) ..4 (réservation|dossier|compte|commande|fiche|achat|inscription|contrat)
    <5:merci|pouvez|notre
"""
