"""The core rules in French: wordings by rule, and the parts of a reply."""

from __future__ import annotations

from reviewbot.replying.policy.wordings.parts import Parts

BLAME = """
(vous auriez pu|vous auriez dû nous|vous deviez|vous devez lire|il vous fallait|vous n' aviez qu' à|vous n' avez pas
    respecté|vous n' avez pas suivi|vous avez refusé|vous avez choisi|vous avez préféré|vous avez attendu|vous n'
    avez jamais|nous vous l' avions dit|nous vous avions|on vous a expliqué|on vous a informé|vous avez été
    informé|vous avez été prévenu|vous avez été informée|vous êtes responsable|c' est votre responsabilité|votre
    responsabilité|c' est de votre|lisez bien|veuillez lire|relisez|c' est vous qui|comme vous le savez|votre
    retard|vous êtes arrivé|vous êtes arrivés|vous êtes arrivée)
    <4:pas|désolés|désolé|regrettons|quand >4:accueilli|bénéficier|recevoir|être
vous ..1!n'|ne auriez|aviez|pouviez|deviez ..2!pas|jamais dû|pu|qu ..3 nous|lire|prévenir|appeler|demander|vérifier|dire
    |signaler|réserver|informer|venir|parler|consulter|arriver|annuler|le|en|faire|simplement
    <3:ne|n' >2:recevoir|être|avoir|bénéficier >4:accueilli|servi
vous auriez ..1 dû|pu <1:n' >2:être|recevoir|avoir|bénéficier|trouver|attendre
vous n' auriez pas|jamais dû >2:attendre|avoir|subir|être|vous
si vous ..2 aviez ..2!pas appelés|prévenus|informés|contactés|lu|prévenu|appelé|demandé|vérifié|dit|signalé|réservé
    |informé|parlé|consulté|annulé|pris|contacté|fait
aviez vous ..2 lu|prévenu|appelé|demandé|vérifié|dit|signalé|réservé|informé|parlé|consulté
comme ..1 nous|on ..2 vous|l' ..2 avons|avions|ai|a|expliqué|dit ..3
comme ..2 indiqué|expliqué|précisé|mentionné|stipulé|annoncé|convenu|affiché ..2
    sur|dans|lors|par|à|au|précédemment|sur|clairement <2:pas
clairement ..1 indiqué|écrit|précisé|affiché|stipulé|mentionné|expliqué <4:pas|aurait|devrait
vous ..1 avez ..1 accepté|signé|choisi|refusé|oublié|ignoré|insisté|négligé|omis|décidé|préféré|manqué|mal <3:que|qui
(vous ne nous avez pas prévenu|vous ne nous avez pas prévenus|vous ne nous avez rien dit|vous n' avez rien dit|vous
    n' avez pas prévenu|vous n' avez pas lu|vous n' avez pas signalé|vous n' avez pas jugé|vous n' avez pas pris|vous
    ne nous avez pas laissé|vous ne nous avez pas donné|vous ne nous avez pas signalé|vous ne nous avez pas
    contacté|vous ne nous avez pas contactés|sans nous prévenir|sans nous en parler|sans nous contacter|sans nous
    laisser|vous n' avez pas demandé|il fallait nous|il aurait fallu|il suffisait de|il suffit de lire|il vous
    suffisait|il vous appartenait|il vous appartient|c' était à vous de|c' est à vous de|au lieu d' écrire|plutôt que
    d' écrire|avant d' écrire|avant de publier|nous vous rappelons que|je vous rappelle que|permettez nous de vous
    rappeler|nous vous avions prévenu|nous vous avions prévenus|nous vous avons prévenu|vous étiez informé|vous étiez
    informée|vous étiez au courant|vous saviez|votre comportement|votre attitude|vos attentes étaient|vous êtes
    arrivé en retard|vous êtes arrivés en retard|vous êtes arrivée en retard|vous étiez en retard|votre propre|vous
    seul êtes|vous vous êtes trompé|vous vous êtes trompée|une erreur de votre part|erreur de votre côté|de votre
    faute|c' est votre faute|par votre faute|est votre faute|la faute du client|la responsabilité du client|une mauvaise utilisation|vous avez mal) <4:pas|ni|rien
prochaine fois ..3!nous|que lisez|vérifiez|réservez|prévenez|arrivez|pensez|merci|veuillez|consultez|appelez
    |demandez|prenez|évitez
"""

DENIAL = """
(ce que vous dites est|ce que vous dites n'|ce que vous écrivez est|vos propos sont|vos accusations|vos allégations|vos affirmations|nous ne
    pouvons accepter|nous ne pouvons pas accepter|nous n' acceptons pas|ne pouvons laisser dire|ne pouvons pas
    laisser dire|nous doutons|cela n' arrive jamais|n' est jamais arrivé|ne se produit jamais|jamais arrivé|nos plats
    sont toujours|nos chambres sont toujours|notre personnel est toujours|notre restaurant est toujours|notre cuisine
    est toujours|notre hôtel est toujours|notre service est toujours|nos chambres sont toujours|nos prix sont|nous
    avons toujours|nous servons toujours|tout a été fait|a été fait correctement|nous avons fait le nécessaire|faux
    de dire|inexact de|pas la vérité|sans fondement|aucun fondement|rien de tel|ce n' est pas ce qui|les faits)
    <4:devraient|devrait|doit
(les autres clients|autres clients étaient|nos registres|ce n' est pas vrai|ce n' est pas exact|n' est pas exact|c'
    est faux|c' est totalement faux|c' est inexact|est inexact|est fausse|sont faux|sont fausses|cela est faux|ceci
    est faux|est mensonger|ne s' est pas passé|ne s' est jamais produit|n' a jamais eu lieu|ne s' est pas produit|n'
    est pas arrivé|contrairement à ce que|contrairement à vos|nous ne sommes pas d' accord|je ne suis pas d'
    accord|nous contestons|je conteste|nous réfutons|nous démentons|nous nions|nous rejetons|en désaccord|nous ne
    partageons pas votre|nous avons du mal à croire|j' ai du mal à croire|nous avons peine à croire|difficile à
    croire|nous sommes surpris par votre|nous sommes surpris de votre|nous sommes étonnés de|nous sommes étonnés
    par|je suis surpris par votre|votre avis nous surprend|votre avis nous étonne|votre commentaire nous étonne|votre
    commentaire nous surprend|personne d' autre ne s' est|personne d' autre n' a|aucun autre client|aucun client ne s' est|personne ne s' est plaint|nous n'
    avons jamais eu|nous n' avons jamais reçu|jamais eu de plainte|vous êtes le premier|vous êtes la première|vous
    êtes le seul|vous êtes la seule|c' est la première fois que|les autres clients|tous nos autres|tous nos
    clients|nos clients sont satisfaits|la plupart de nos clients|tout le monde était|tous les autres|nos
    registres|nos dossiers montrent|selon nos registres|d' après nos|nos caméras|les caméras|la
    vidéosurveillance|nous n' avons rien fait de mal|rien à nous reprocher|n' est pas de notre faute|n' est pas notre
    faute|n' était pas notre faute|pas de notre faute|nous ne sommes pas responsables|notre responsabilité n' est
    pas|nous déclinons|vous vous trompez|vous avez tort|vous faites erreur|vous
    exagérez|est exagéré|est exagérée|exagération|injuste|injustifié|injustifiée|infondé|infondée|mensonger|mensongère
    |mensonge|votre version|bien au contraire|au contraire|pour rétablir la vérité|rétablir les faits|mettre les
    choses au clair|soyons clairs|que les choses soient claires|en réalité vous|en fait vous|c' est impossible|il est
    impossible que|impossible que|notre personnel n' est jamais|notre personnel ne|notre équipe n' est jamais|nos
    serveurs ne|était parfaitement propre|toujours propre|tout était en ordre|rien d' anormal|ne correspond pas à la
    réalité|ne reflète pas la réalité|loin de la réalité|la réalité est|la vérité est) <3:diraient
"""

EXCUSE = """
serveurs|serveur|employés|cuisiniers|collègues|personnes|membres ..4 absents|absent|malades|malade|manquaient|arrêt
    |congé|congés
raison|cause|suite|dû|faute de|d'|à|au|aux ..2 manque|affluence|personnel|grève|météo|fournisseur|forte|jour|fêtes
    |travaux|circulation|effectif|effectifs|vacances <5:pas|aucune|excuse >6:excuse
(nous étions débordés|nous étions très occupés|nous étions complets|manque de personnel|sous effectif|en sous
    effectif|il y avait beaucoup de monde|beaucoup de monde|indépendant de notre volonté|indépendantes de notre
    volonté|hors de notre contrôle|veuillez comprendre|vous devez comprendre|comprenez que|il faut comprendre|nous
    sommes humains|l' erreur est humaine|une petite entreprise|une petite structure|c' était son premier
    jour|personne n' est parfait|nul n' est parfait|cela peut arriver|ce sont des choses qui arrivent|ça arrive à
    tout le monde|la faute du fournisseur|la faute du livreur|une journée difficile|un jour férié|en pleine
    saison|pénurie de personnel|difficile de recruter) <4:pas|même|aucune >5:excuse
"""

FALSE_APOLOGY = """
excuser|pardonner|excusez|pardonnez ..2 si
désolé|désolés|désolée|regrettons|dommage ..2 que ..1 vous ..4 su|pu|voulu ..2
    apprécier|comprendre|profiter|voir|saisir
dommage que vous ..1 n' ..2 pas|su|rien
désolé|désolés|désolée|désolées|regrettons|regrette|excuses|excusez|pardon ,
    mais|cependant|toutefois|néanmoins|or|sauf
désolé|désolés|désolée|désolées|regrettons|excuses|pardon mais|cependant|toutefois
désolé|désolés|désolée|désolées|regrettons|regrette|excuses|excusons|excuse ..2 si ..1!possible
    vous|cela|quelque|notre|quelqu'|nous|l'|certains|le|la|jamais ..2!souhaitez|voulez|pouvez|le
s' il ..1!vous plaît
désolé|désolés|désolée|désolées|regrettons|regrette ..2 que vous ..1 le|vous|l'? ..1
    pensiez|preniez|ressentiez|perceviez|voyiez|trouviez|croyiez|estimiez|sentiez|ayez-perçu|interprétiez|jugiez
    |considériez
désolé|désolés|désolée|désolées|regrettons ..1 que ..3 vous ..1 ayez ..2 ressenti|perçu|mal|cru|pensé|interprété
    |compris|trouvé|jugé
désolé|désolés|désolée|désolées|regrettons ..1 que ..3 n' ..1 ayez pas ..1 compris|apprécié|aimé|saisi
désolé|désolés|désolée|désolées|regrettons|excuses ..9 , mais ..1 le|la|les|vous|c'|notre|nos|il|tous|d'|ce|cela|en
    >4:aurait|aurions
(si nous vous avons offensé|si cela vous a|si vous avez été|si vous vous êtes senti|si quelque chose vous) ..6
    excuses|désolés|désolé|pardon|excusons
(pour la gêne éventuelle|pour tout désagrément éventuel|gêne éventuelle|désagrément éventuel|désagréments éventuels)
"""
FALSE_APOLOGY = FALSE_APOLOGY.replace("s' il ..1!vous plaît\n", "")

MOCKERY = """
(bonne chance|félicitations pour votre|bravo pour votre|merci pour votre expertise|merci pour cette leçon|allez
    ailleurs|allez voir ailleurs|passez votre chemin|ne revenez pas|ne revenez plus|inutile de revenir|vous n' êtes
    pas le bienvenu|vous n' êtes plus le bienvenu|vous ne nous manquerez
    pas|ridicule|pathétique|idiot|idiote|stupide|imbécile|crétin|n' importe quoi|menteur|menteuse|honteux de
    votre|vous devriez avoir honte|quelle honte|bonne chance pour trouver|les gens comme vous|des gens comme vous|des
    clients comme vous|merde|connard|mal élevé|mal élevée|mauvaise foi|apprenez à|pauvre de vous|quel comique|grand
    expert|restez chez vous|fast food|mcdonald)
"""

THREAT = """
procédure|procédures|action|actions|poursuites|suites|voie|recours judiciaire|judiciaires|légale|légales|juridique
    |juridiques
(votre adresse ip|dernier avertissement|vous le regretterez)
(avocat|avocats|avocate|poursuites|poursuite judiciaire|poursuivre en justice|action en justice|actions en justice|en
    justice|voie judiciaire|voies légales|action légale|tribunal|tribunaux|juge|porter plainte|porterons
    plainte|portons plainte|plainte pénale|déposer plainte|plainte pour|diffamation|diffamatoire|diffamatoires
    |calomnie|calomnieux|la police nationale|appeler la police|gendarmerie|huissier|nous nous réservons le droit|service juridique|conseil
    juridique|conseils juridiques|conséquences juridiques|mise en demeure|dommages et intérêts)
"""

FAKE = """
faux|fausse|fausses avis|commentaire|commentaires|témoignage|profil|déclarations|accusations|allégations|compte
avis|commentaire|témoignage ..2 est|semble|paraît ..2 faux|fausse|inventé|mensonger
avis|commentaire|témoignage ..3 faux|fausse|mensonger|frauduleux|inventé|fictif|malveillant|calomnieux
(aucune trace de|nous n' avons aucune trace|nous ne trouvons pas votre|nous ne trouvons aucune|nous ne retrouvons
    pas|aucune réservation à votre nom|aucun client à votre nom|vous n' êtes jamais venu|vous n' êtes jamais
    venue|vous n' avez jamais mis|vous n' avez jamais été client|jamais été client|vous n' êtes pas client|vous n'
    êtes pas dans|vous mentez|mensonge|mensonges|vous avez inventé|inventé de toutes pièces|inventée de toutes
    pièces|un concurrent|des concurrents|concurrence malveillante|la concurrence|vous vous trompez d'
    établissement|trompé d' établissement|trompé de restaurant|trompez de restaurant|vous nous confondez|confondez
    avec|nous doutons que|nous doutons de|je doute que|ancien employé|ancien salarié|un troll|pas un vrai client|pas
    une vraie|êtes vous vraiment venu|ne figurez pas) <5:quand|désolés|désolé
"""

CHANGE_REVIEW = """
remonter|monter|augmenter|relever|hausser|réévaluer|remontez ..2 votre|vos|la|cette|une ..1
    note|étoiles|étoile|notation|évaluation
modifier|modifiez|changer|changez|supprimer|supprimez|retirer|retirez|corriger|corrigez|réviser|révisez|reconsidérer
    |reconsidérez|mettre|mettez|actualiser|actualisez|revoir|revoyez|revenir|améliorer|augmenter|effacer|effacez
    |rectifier|rectifiez|éditer
    ..3 votre|cet|cette|ce|vos|la|une ..1 avis|note|commentaire|évaluation|appréciation|étoile|étoiles
    <3:notre|allons
cinq|5|#|plus|meilleure|autre étoiles|note|notation|étoile|évaluation <4:merci|hôtel|pour
laissez|laisser|donnez|donner|attribuer|attribuez|mettre|mettez|accorder|noter|notez ..3
    étoiles|étoile|avis|note|positive|positif
"""

BRIBE = """
(nous vous offrons|nous vous offrirons|nous vous rembourserons|nous vous remboursons|nous allons vous rembourser|vous
    sera remboursé|vous sera remboursée|sera remboursé|sera remboursée|vous avons remboursé|un geste|bon cadeau|bon
    de réduction|un bon d' achat|une remise|une réduction|un avoir|remboursement intégral|remboursement complet|nous
    vous invitons à dîner|nous vous invitons à déjeuner|à votre prochaine visite offert)
    <4:pas|que >5:pas|devait|aurait
offrir|offrons|offrirons|offre|offert|offerte|proposer|proposons|donner|donnerons|envoyer|envoyons|enverrons
    |accorder|accordons|inviter|invitons|acceptez|recevrez|recevoir|bénéficierez|profiter|bénéficier|faire|ferons
    |adresser|adressons|réserver|préparé|compenser
    ..5!excuses|excuse|réponse|explication|que remise|réduction|bon|avoir|remboursement|cadeau|gratuit|gratuite
    |geste|verre|dîner|dessert|café|repas|nuit|dédommagement|compensation|bouteille|coupon|%|euros|surclassement
    |chèque
    <4:pas|ne|qui|que
rembourser|rembourserons|remboursons|remboursé|remboursée|remboursés|dédommager|dédommagerons|dédommageons
    |indemniser|indemniserons|recréditer|créditer|recrédité|crédité ..3!du-retard
    <5:pas|ne|que|n'|quand|pourquoi|encore|devait|toujours
votre|le|un remboursement ..1 est|a|sera|vous|intégral|total ..2 été|effectué|en|route|accordé|viré|traité
    |parviendra|versé <5:pas|que|pourquoi
(offert par la maison|est offert|est offerte|vous est offert|vous est offerte|vous sera offert|vous sera offerte|aux
    frais de la maison|la maison vous|notre invité|nos invités|pour notre compte|à nos frais|en guise de|geste
    commercial|en dédommagement|à titre de|moitié prix|sans frais|gratuitement|entièrement gratuit|bon d' achat|bon
    de réduction|code promo|chèque cadeau|carte cadeau|est pour nous|c' est pour nous) <5:devait|promis|pas
# %|euros|€|dollars|$|francs|livres
€|$|£ #
# pour cent
"""

PRIVACY = """
numéro ..1 de|d' ..1 commande|réservation|facture|client|compte|chambre ..2 #
    <5:envoyez|indiquez|communiquer|avec
commande|réservation|facture|chambre ..1 numéro|n|n°|#? #
(nous voyons que vous|je vois que vous|selon votre réservation|d' après votre réservation|selon votre compte|d' après
    votre compte|d' après vos achats|votre historique|nous avons consulté votre|nous avons vérifié votre|vous avez
    payé|vous avez réglé|vous avez séjourné du|vous avez séjourné dans la|vous êtes venu le|vous êtes venue le|vous
    avez commandé deux|vous avez commandé un|vous avez réservé le|vous avez réservé une|vous nous avez rendu
    visite|votre adresse est|votre numéro de téléphone|votre adresse mail|nous vous avons appelé au)
"""

SPECIAL = """
votre|vos fauteuil|allergie|allergies|handicap|grossesse|diabète|maladie|religion|dépression|anxiété|origine
    |origines|orientation|cancer|autisme|surpoids|intolérance|cécité|surdité|race|foi|confession|condition
en tant que? ..1 musulman|musulmane|juif|juive|chrétien|chrétienne|gay|lesbienne|handicapé|handicapée|diabétique
    |immigré|homosexuel
vous êtes|étiez ..1 enceinte|handicapé|handicapée|diabétique|musulman|musulmane|juif|juive|homosexuel
"""

HEALTH = """
votre|vos traitement|rendez|diagnostic|opération|chirurgie|dent|dents|ordonnance|médicament|médicaments|dossier
    |mutuelle|assurance|facture|consultation|analyses|résultats|visite|thérapie|intervention|soin|soins|douleur
    |examen|suivi
(en tant que patient|notre patient|notre patiente|nos patients comme vous|nous vous avons soigné|nous vous avons
    soignée|vous avez été soigné|vous avez été reçu|vous avez été reçue|lors de votre venue|vous êtes suivi|vous êtes
    suivie|vous avez consulté)
"""

FINANCE = """
votre|vos compte|comptes|solde|prêt|crédit|hypothèque|carte|virement|virements|transaction|transactions|dépôt
    |demande|découvert|contrat
(vous êtes client|client depuis|cliente depuis)
"""

QUID = """
si vous ..3 modifiez|supprimez|retirez|changez|effacez|corrigez ..3 avis|commentaire|note|le ..10
    offrirons|rembourserons|remboursons|gratuit|remise|réduction|bon|cadeau|offrons|dédommagerons
en échange d'|de|d'un ..3 avis|étoiles|note|commentaire
(une fois votre avis|dès que votre avis|contre un avis|contre cinq étoiles)
"""

PARTS = Parts(
    regret="""
désolé|désolés|désolée|désolées|regrettons|regrette|regrettable|regret|regrets|excuses|excusez|excuser|pardon|navré
    |navrés|navrée|navrées|déçus|déçu|décevant|déception|frustrant|frustration|inacceptable|attristés|attriste|peine
    |désagréable|confus|comprenons|comprends
(n' aurait pas dû|n' aurait jamais dû|vous avez raison|pas à la hauteur|nous avons échoué|nous avons failli)
""",
    position="""
(n' est pas ce que|n' est pas le niveau|n' est pas l' accueil|n' est pas l' expérience|n' est pas le service|n' est
    pas ainsi|n' est pas acceptable|n' aurait pas dû|n' aurait jamais dû|ne devrait pas|ne devrait jamais|ne devrait
    avoir|personne ne devrait|chacun mérite|mérite|méritent|méritiez|méritez|nous voulons que|nous souhaitons
    que|notre objectif|notre engagement|notre responsabilité|de notre responsabilité|nous assumons|nous nous
    engageons|nous veillons|nous faisons tout|nous n' avons pas été à la hauteur|pas été à la hauteur|nous avons
    failli|nous avons manqué|nous regardons|nous examinons|nous étudions|nous travaillons|nous cherchons|nous
    analysons|nous vérifions|je regarde|j' examine|je vérifie|je vais regarder|je vais examiner|je vais vérifier|nous
    allons|je vais reprendre|je vais en parler|je reprends|je suis en train|nous sommes en train|nous prenons|je
    prends|aucune excuse|est notre erreur|notre erreur|c' est notre faute|nous tenons à ce que|nous tenons à|nous
    visons|il est important pour nous que)
""",
    stock="""
(votre avis est important|votre avis compte|merci pour votre avis|merci pour votre commentaire|merci pour votre
    retour|nous vous remercions de votre retour|désolés pour la gêne|désolés pour le désagrément|toutes nos excuses
    pour la gêne|nous espérons vous revoir|n' hésitez pas à nous contacter|satisfaction de nos clients)
""",
    praised="""
(ravis que|ravie que|ravi que|ravis de|heureux que|heureux de|enchantés|merci pour vos mots|merci pour ces mots|vos
    gentils mots|votre gentil|merci pour vos compliments|au plaisir de|à très bientôt|à bientôt|hâte de vous|fait
    chaud au cœur|nous fait très plaisir|nous fait plaisir|quel plaisir|un plaisir de vous)
""",
    promise="""
(sous|dans|d' ici) ..3 #|deux|trois|quelques|quarante|vingt|prochains|prochaines|un|une ..2
    heures|jours|semaine|semaines|jour|heure|mois|minutes <4:attendu|attendre
(avant la fin|dans les plus brefs délais|d' ici demain|dès demain|aujourd' hui même|cette semaine|avant lundi|avant
    vendredi|d' ici vendredi|au plus tard)
""",
    claims="""
avons|ai|a|ont déjà|bien? parlé|résolu|remboursé|changé|corrigé|transmis|partagé|informé|enquêté|vérifié|réparé
    |remplacé|formé|contacté|rappelé|signalé|réglé|examiné <2:n'
""",
)
