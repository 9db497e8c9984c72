"""Denial in French by structure: who denies what, by whom and what it is proved (T2). Mostly doubtful (~).

"dont" is read as "do not" (see `passage`), so it is written "not" here.
"""

from __future__ import annotations

_SORRY = "désol-|navr-|regrett-|excus-|pardon|déplor-|dommage|attrist-|peine|tristesse|confus|confuse"
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
    avis|vos propos|vos dires|cette description|ce récit|cette version|cet avis|tout ce que) ..6
    ne|n'|loin|éloign-|rien|contraire|tout|inexact ..4 correspond-|reflèt-|reflet-|réalité|vérité|pass-|produit|exact-
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
    |professionnel-|aimab-|souriant-|disponib-|qualité
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
~(nous|me|m'|suis|sommes|reste|restons|avons été|ai été|est) ..2 surpris|surprise|surprend-|surpren-
~étonn-|stupéf-|abasourd-|bizarre-|étrange|étrangement|curieu- <4:rien|pas|plus|personne|soit|bonne|frais|mauvaise|{_SORRY} >4:attente
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
~(je maintiens|nous maintenons|je persiste|nous persistons|je confirme|nous confirmons|je certifie|nous
    certifions|je vous assure|nous vous assurons|je peux vous assurer|je vous garantis|nous vous garantissons|croyez bien|soyez
    assuré|soyez certain|sachez que|sachez qu'|je me permets|nous nous permettons|n' avons aucun doute|ai toute confiance|avons
    toute confiance|entière confiance en|soutiens mon|soutenons notre|soutiens mes|derrière mon équipe|fier de mon|fière de
    mon|fiers de notre)
    <4:{_SORRY} >9:erreur|faute|suite|lu|lisons|responsab-|manqu-|prenons|regrett-|faisons|tout|compt-
~(not vous parlez|not vous faites état|que vous évoquez|que vous mentionnez|que vous décrivez|not tu parles) ..4 (n'|ne) ..3 pas|jamais|rien|plus >4:devr-|accept-
~laisser|laisserons|laissons|laisse ..3 dire|écrire|croire|penser|passer|salir <4:{_SORRY} >4:colis
~(au grand jamais|dieu merci|en témoigner|peuvent en témoigner|témoigneront|pourront vous|vous le confirmer|vous le diront|vous le dira|demandez à|il suffit de demander|c' est vérifiable|vérifiable)
    <4:{_SORRY} >4:compter
~^ où|comment|depuis|pourquoi|quand|quel|quelle ..2 avez|auriez|as|pouvez|peut|pourrait|serait|voulez ..1 vous|tu|on|il|elle ..2 <2:n'
    >8:contact-|aider|écri-|préfér-|joindre
~march-|fonctionn-|tourn- ..1 très|parfaitement|impeccablement|normalement|sans ..1 <5:pas|{_SORRY}|doit|devr-|que|ne
~personne|aucun|nul|jamais ..2 (avant vous|avant toi|à part vous|hormis vous|sauf vous|en dehors de vous|excepté vous) <4:{_SORRY}
~jours|heures|minutes|semaines|euros|mois ..2 non|pas ..2 #|deux|trois|quatre|cinq|six|dix|quinze|vingt|trente|une|un <5:{_SORRY}
~(comme on le prétend|comme vous le prétendez|comme vous le dites|comme vous l' affirmez|comme vous l' écrivez|comme vous le laissez|comme il est prétendu|se passe de commentaire|passe de commentaires|parle de lui|parlent d' eux|en dit long|parlent pour)
    <4:{_SORRY} >4:raison
"""
