"""Excuses in French by structure: which causes are named (T2). They only warn.

"dont" is read as "do not" (see `passage`), so it is written "not" here.
"""

from __future__ import annotations

_SORRY = "désol-|navr-|regrett-|excus-|pardon|déplor-|dommage|attrist-|peine|tristesse|confus|confuse"
_RUSH = (
    "malade-|absent-|arrêt|stagiaire-|apprenti-|saisonnier-|intérim-|nouveau|nouvelle|débutant-|premier|comble|plein|pleine"
    "|bond-|complet-|débord-|surcharg-|submerg-|affluence|rush|coup|férié|pont|samedi|dimanche|week|vacances|fêtes|noël"
    "|août|décembre|saison|grève|neige|météo|pluie|canicule|mariage|groupe|séminaire|monde|travaux|panne|maintenance"
    "|sous|effectif|personnel|rupture|midi|soir|salon|festival|match|commandes|orage|inventaire|déménag-|rodage|seul|seule"
)
_OTHERS = (
    "fournisseur-|transporteur-|fabricant-|poste|siège|franchiseur|mairie|douane-|syndic|plateforme|prestataire-|traitant-"
    "|constructeur|apple|google|android|aéroport|éditeur|hébergeur|opérateur|banque|assureur|propriétaire|bailleur|sncf"
    "|compagnie|colissimo|chronopost|grossiste|importateur-|partenaire-|gouvernement|préfecture|uber|deliveroo"
)
_NO_EXCUSE = "excus-|justifi-|raison|prétext-|importe|rien|autant|jamais|cacher|change|suffi-"

EXCUSE = f"""
était|étaient|étions|avait|avions|étais|tombait|avec|eu|on|nous|pendant ..3!vous|votre|ne|n'|pas|hauteur
    {_RUSH} ..2!devr- et|alors|donc|d'|du|jour|midi|pour|comme|$
    <8:{_SORRY}|{_NO_EXCUSE}|vous|votre|que|quand|même|votre|prochain-|chaque >14:{_NO_EXCUSE}|devr-|mérit-|voul-|droit
(salle|restaurant|hôtel|cuisine|équipe|magasin|atelier|standard|service|terrasse|personnel) ..2!que|pas
    comble|plein|pleine|bond-|complet-|débord-|surcharg-|submerg-|satur-|réduit-|restreint-|rodage|effectif-|rôdée
    <6:{_SORRY}|{_NO_EXCUSE}|que|quand|même|attend- >12:{_NO_EXCUSE}|devr-|mérit-
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
(venions|venons|venait|venaient|vient|viennent|venais) de|d' ..2 passer|changer|ouvrir|emménager|installer|déménager|reprendre|recruter|basculer|lancer|commencer|embaucher|migrer <5:{_SORRY}|vous
(pas à nous de|pas de nous|pas de chez nous|et non nous|et pas nous|pas de notre faute|personne ici n'|personne chez nous n') <5:{_SORRY}|plaît|attend
(tous les|toutes les|n' importe quel|n' importe quelle|chez tous|chez toutes) ..1 assureurs|opérateurs|banques|compagnies|hôtels|restaurants|garages|transporteurs|livreurs|salles|cliniques|cabinets|commerçants|agences|opérateur|banque|restaurant|hôtel|garage
    <5:{_SORRY} >8:devr-
(toute l' industrie|le lot quotidien|lot quotidien|font partie du|fait partie du|font partie de la|réalité du métier|réalité du terrain|fait partie des|aléas du|malheureusement
    courant|malheureusement fréquent|monnaie courante|inévitable dans)
    <5:{_SORRY} >5:équipe|{_NO_EXCUSE}
sur leur|sur notre|pendant leur temps libre
(temps libre|bénévol-|à deux|faite par deux|fait par deux|application gratuite|appli gratuite|explosé|flambé|flambée|envolé|envolés|nous avons dû|on a dû|avons été contraints|a fallu réduire) ..4
    <5:{_SORRY}|vous >5:notre
date|datent|construit-|bâti-|remonte|remontent de|en|du|à|d' ..3 #|siècle|années|époque <5:{_SORRY}|votre >4:facture
étant|était|étaient|est|sont|sommes ..1 en|au|de congé|congés|vacances|repos|arrêt|formation|maladie|déplacement|remplac- <5:{_SORRY}|vous|si >5:joign-
(remplaçant|remplaçante|suppléant|intérimaire|un extra|au pied levé|en catastrophe|en urgence|dernière minute de la part) <5:{_SORRY}|vous
temps|météo|climat|pluie|vent|chaleur ..4 contre|permis|gâché|favorable|clément|empêch- <5:{_SORRY}|perdu
(gardez à l' esprit|n' oubliez pas que|tenez compte|il faut tenir|songez que|dites vous bien|rappelons nous|notre pire moment|nos pires moments) ..6 <4:{_SORRY} >4:écri-
"""
