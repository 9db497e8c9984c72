"""Families of words that name a topic (C2), by their first five letters, in five languages."""

_FAMILIES = (
    (
        "wait waiting waited delay delayed slow late long hour hours queue line time hold minutes espera"
        " esperar demora lento tarde"
        " attente attendre retard lent warten wartezeit verspätung langsam spät انتظار تأخير بطيء"
    ),
    (
        "food meal dish cold taste eat dinner lunch breakfast kitchen burger pizza steak soup chicken fish"
        " salad coffee bread raw"
        " overcooked comida plato frío cocina repas plat froid cuisine essen gericht kalt küche speise طعام"
        " وجبة بارد مطبخ"
    ),
    (
        "rude staff service waiter waitress team attitude unfriendly ignored manager server employee welcome"
        " treated spoke personal"
        " servicio camarero trato personnel serveur accueil impoli bedienung unfreundlich kellner empfang"
        " خدمة موظف معاملة"
    ),
    (
        "dirty clean cleanliness filthy smell bathroom toilet hygiene hair bugs stained sucio limpieza baño"
        " sale propre propreté"
        " toilettes schmutzig sauber sauberkeit نظافة قذر حمام"
    ),
    (
        "money charge charged bill price prices expensive refund fee fees cost paid pay overcharged payment"
        " deposit invoice precio"
        " caro cobro factura reembolso prix cher facture remboursement preis teuer rechnung geld erstattung"
        " سعر فاتورة مال استرداد"
    ),
    (
        "app crash crashes crashing bug bugs update login screen freeze freezes loading error broken works"
        " working install account"
        " aplicación error falla appli application plante bogue absturz fehler anmeldung تطبيق خطأ تحديث"
    ),
    (
        "room bed noise noisy loud sleep night hotel stay shower air habitación ruido noche chambre bruit"
        " nuit zimmer lärm laut"
        " nacht غرفة ضوضاء"
    ),
    (
        "delivery deliver delivered order parcel package courier arrived shipping missing lost wrong item"
        " entrega pedido paquete"
        " livraison commande colis lieferung bestellung paket توصيل طلب"
    ),
    (
        "support call phone email answer reply response contact help customer nobody respond llamada teléfono"
        " respuesta appel"
        " téléphone réponse anruf telefon antwort hilfe اتصال هاتف رد"
    ),
    (
        "book booking reservation table cancelled cancel reserved reserva mesa réservation table reservierung"
        " tisch buchung حجز طاولة"
    ),
    (
        "appointment doctor nurse dentist treatment clinic practice care pain cita médico rendez médecin termin"
        " arzt موعد طبيب"
    ),
    "flight plane luggage bag suitcase boarding train bus ticket seat vuelo maleta vol bagage flug gepäck رحلة حقيبة",
    (
        "quality broken broke poor product faulty damaged cheap defective fell calidad producto qualité produit"
        " qualität produkt جودة منتج"
    ),
)
# words that every reply has: they restate nothing
_EMPTY = frozenset(
    "contact email phone call help customer reply answer response service staff team manager support treated experience"
    " personal time respond line".split()
)
FAMILIES = tuple(frozenset(word[:5] for word in family.split() if word not in _EMPTY) for family in _FAMILIES)
