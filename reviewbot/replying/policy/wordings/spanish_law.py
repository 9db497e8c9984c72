"""Threats, doubts that a review is genuine, trades and privacy in Spanish by structure. Mostly doubtful (~)."""

from __future__ import annotations

_REVIEW = (
    "reseñ-|opinión|opiniones|valoración|valoraciones|puntuac-|calificac-|estrella|estrellas|comentario|comentarios|nota"
    "|crítica|publicación|evaluación|review"
)
_SORRY = "lament-|siento|sentimos|disculp-|perdón|apena|pena"

THREAT = """
~abogad-|legal-|judicial-|tribunal-|juzgad-|juez|jueza|polic-|delit-|penal|querell-|fiscal|fiscalía|notari-|burofax
    |comisaría|ministerio|injuri-|calumni-|difam-|demandar-|demandad-|jurídic-|denunci-|litig-|pleit-|gendarm-|indecopi
    <3:gracias|agrade- >3:vigente-
~(guardia civil|derecho al honor|daños y perjuicios|depurar responsabilidades|responsabilidades por|responder
    por|atenerse a|aténgase|tomar medidas|tomaremos medidas|tomar cartas|tendrá noticias de nuestr-|sabemos quién|sabemos
    dónde|sabemos donde|ya sabemos|su ip|dirección ip|identificarle|identificado a|todo queda|capturas de|le va a
    salir|le saldrá|le costará|pagará por|lo lamentará|se va a arrepentir|consecuencias|por la vía|otras vías|otra
    vía|en otro sitio nos|nos veremos|acciones pertinentes|acciones oportunas|acciones correspondientes|emprender
    acciones|ejercer acciones|daña nuestra|daño a nuestra|perjudica nuestra|nuestra imagen|reportado su|reportar su
    |reportaremos|bloquear su) <4:entend-|comprend-
~bufete|letrado|letrada
~pedirle|pedir|rendir|exigir|exigirle|ajustar cuentas
"""

FAKE = f"""
~no ..4 aparec-|figur-|encontr-|existe|existen|hay|localiz-|consta|tenemos|hallamos|coincide ..6
    cliente|client-|nombre|reserva|registro|registrad-|ficha|agenda|base|bases|pedido|constancia|historial|sistema
    |rastro|expediente|alumno|paciente|socio
    <6:cuando|{_SORRY}|al|que >6:cuando
~nombre|perfil|usuario ..5 no ..3 aparec-|figur-|encontr-|consta|coincid-|existe
~nunca|jamás|ni ..4 pis-|vino|estuvo|venido|estado|entr-|visit-|compr-|sido|comido|alojado|puesto
    ..5 aquí|nuestr-|tienda|local|casa|client-|pie|restaurante|hotel|clínica|taller <4:deb-|{_SORRY}
~haya|hayas|ha pisado|puesto|visitado|estado|venido ..5 nuestr-|local|aquí|pie|vida <5:{_SORRY}|cuando|gracias
    >3:mal
~dud-|sospech- ..8 <4:no|sin|ninguna|nunca
~se ..2 invent-
~puro|un|vaya|menudo cuento
~invent-|ficci-|ficticio|cuentos|novela|película|montaje|bulo|bulos|farsa|patraña-|falsedad-|falsos
    |falsas|mentir|miente|mienten|mintiendo|infundi-|fabricad- <5:promesa|{_SORRY}|no >3:alarma|promesa|esperanza-
~{_REVIEW}|perfil|cuenta ..6 comprad-|pagad-|encargo|encargad-|competenc-|competidor-|vecino|rival-|bot|bots|anónim-
    |recién|creada|creado|nuevo|seudónim-|pseudónim-|falso|falsa|única|sola|detrás|exemplead-|extrabajador-
~competencia|competidor-|exemplead-|extrabajador-|vecino|rival|rivales|troll|trol|trols|hater-|bots
    <4:sin|{_SORRY} >3:profesional
~(saquen sus|saque sus|juzguen ustedes|que cada cual|que cada uno juzgue|el lector|los lectores|quien lea|curioso
    que|curiosamente|casualmente|qué casualidad|casualidad que|quién le paga|quién le ha pagado|quién le pagó|quien le
    paga|quién está detrás|está detrás de|detrás de esta|detrás de este|malintencionad-|mala fe|mala intención|malas
    intenciones|intención de dañar|ánimo de|hacer daño|hacernos daño|perjudicarnos|campaña|extorsi-|chantaj-|sin
    identificar-|otro local|otro establecimiento|otra empresa|otra tienda|otro negocio|equivocado de|confundiendo con
    |confundido de|nos confunde|nos está confundiendo|no somos nosotros|seguro que era)
    <4:{_SORRY} >4:sin
~no ..1 damos|doy|dimos con ..5
~(ninguna|ni una|ningún) ..2 visita|reserva|compra|cita|pedido|rastro ..2 suya|suyo|tuya|usted|nombre <5:lament-|siento
~es|son|era|eran|totalmente|completamente falso|falsa
~(nunca|jamás) ..2 (se|ha|fue|estuvo|nos|vino|compró|contrató) ..3 (aloj-|hosped-|client-|compr-|contrat-|visit-|aquí|nuestr-|paciente|alumn-|usted) <4:{_SORRY}|deb-
"""

CHANGE_REVIEW = f"""
~cambi-|modific-|retir-|borr-|elimin-|edit-|actualiz-|reconsider-|replante-|rectific-|subir|suba|subas|suban|correg-
    |corrij-|quit-|reevalu-|revalu-|revalor-|ajust-|aument- ..5!equipo|nuestr-|factur-
    {_REVIEW}|palabras|uno|publicado|texto
    <4:estamos|vamos|voy|estoy|nuestr-|queremos|hemos
~(revis-|mejor-) ..2 {_REVIEW} <4:estamos|vamos|voy|estoy|nuestr-|hemos|equipo|ayud-|para
~(más|otra|mejor|mejores|cinco|quinta|alguna|otras|#|tres|cuatro) estrella|estrellas|puntuación|valoración|nota
    <3:hotel|de|gracias|sus|tus >2:michelin|hotel
~(otra|segunda|nueva) oportunidad ..6 {_REVIEW}
~{_REVIEW} ..6 cambi-|modific-|retir-|borr-|elimin-|edit-|actualiz-|reconsider-|replante-|rectific-|injust-|dañ-|perjudic-
    |refleja|hundir|afecta <4:gracias|agrade- >4:nuestr-
~uno|dos|estrella por|en|a|hasta ..1 cinco|#|cuatro|estrellas <4:nuestr-
~(no refleja|no nos refleja|no representa|nos perjudica|nos afecta|nos hace daño|nos hace mucho) ..6
    <6:experiencia|servicio|esto|noche|{_SORRY}|vivió|eso|trato
~cuéntelo|dígalo|escríbalo|publíquelo|póngalo|hágalo ..3 aquí|también|google|tripadvisor|reseña
~(quite|quitar|retire|retirar|borre|borrar|elimine|eliminar|modifique|cambie|corrija|rectifique|edite|quita|borra|retira|elimina) ..1 (esto|eso|su publicación|su post|su mensaje|este texto|todo esto)
~(que|para que|a que) ..1 (lo|la) ..1 (modifique|cambie|corrija|rectifique|edite|retire|borre|elimine|actualice|reconsidere|quite)
~(borrara|quitara|cambiara|retirara|eliminara|modificara|rectificara|corrigiera|editara|subiera|mejorara|actualizara|borrases|quitases|cambiases) ..4 (lo|la|las|su|esa|esta|ese|este|sus|tu)
~(borr-|quit-|elimin-|retir-|cambi-) ..1 lo que ..2 (escrib-|public-|puso|pusiste|dijo|ha puesto|opinó)
"""

_GIFT = (
    "descuent-|reembols-|gratis|gratuit-|regal-|obsequi-|cupón|cupones|vale|bono|compensac-|bonific-|cortesía|devoluci-"
    "|detalle|invitac-|botella|copa|postre|noche|envío|repuesto|abono|dinero|importe|cena|consumición|mensualidad|mes"
)
_PAID = (
    "reintegr-|reembols-|devolver-|devolve-|devuelv-|devuelt-|aboná-|abonar-|abonam-|abonad-|compensar-|compensam-"
    "|compensad-|indemniz-|ingresar-|ingresad-|transferi-|condon-|exoner-|bonific-"
)

BRIBE = f"""
~(le|les|te|os) ..1 reintegramos|reembolsamos|devolvemos|abonamos|compensamos|ingresamos|reintegraremos|reembolsaremos
    |devolveremos|abonaremos|compensaremos|regalamos|invitamos|descontamos|descontaremos|devuelvo|abono|regalo|invito
    |obsequiamos|haremos|hacemos|guardamos|daremos|damos|anulamos|perdonamos|bonificamos|enviamos|mandamos|mandaremos
    |reembolsaron|devolvieron
    ..6!disculp-|respuesta|explicac- {_GIFT}|cargo|tasa|comisión|penalización|pagó|%|#|lo|todo|próxim-|cuota
    <3:no|nunca|cuando
~(hecho|hecha|tramitad-|ordenad-|autorizad-|emitid-|realizad-|aprobad-|procesad-|confirmad-|solicitad-|gestionad-)
    <5> (reembolso|devolución|ingreso|transferencia|abono|devuelvan|reembolsen|abonen|reintegr-|compensación)
    <5:no|sin|sigue|todavía
~(hemos|he|han|ha|vamos|voy|podemos|puedo|queremos|quiero|procedemos|procederemos|tenemos|encantados) ..3 {_PAID}
    <3:no|sin|deb- >3:confianza|sonrisa
~(pase|pásese|venga|vuelva|regrese|escríbanos|llámenos|acérquese|ven|pásate|contáctenos) ..6 {_GIFT}|{_PAID} <3:no
    >3:tranquil-
~(tiene|tienes|tendrá|tendrás|recibirá|recibirás|guardamos|le espera|te espera|reservado|preparado|disposición) ..4
    descuent-|reembols-|gratis|regal-|obsequi-|cupón|vale|bono|compensac-|detalle|invitac-|botella|copa
    <4:no|que|sin >2:saber
~(próxima|siguiente|próximo) ..4 gratis|regalo|invita-|cuenta|cargo|casa|nuestra|mitad|descuento|coste|cobr-
    <3:esper-
~(no le cobr-|sin costo|sin coste|sin cargo|sin gastos|mitad de precio|invita la|pagamos nosotros|la pagamos|lo pagamos
    |por cuenta nuestra|cuenta de la|a cuenta de|nuestra cuenta|código de|código promocional|tarjeta regalo|saldo a
    favor|nota de crédito|puntos extra|mes gratis|upgrade|mejora de habitación) <4:deb-|que
~se le|les|te ..1 descont-|devolverá|devolveremos|reembolsará|abonará|regalará|compensará|bonificará|ingresará
    <3:no|que
~(zanjar-|saldar-|liquidar-|arreglar-|dejarlo) ..4 (por|en) ..3 (mitad|tercio|#|euros)
~(la mitad|el doble|un tercio) ..3 (de lo|del|de la|que) ..3 (costó|pagó|precio|importe|factura|coste|cobr-) <5:{_REVIEW}|no
~rebaj- <5:no|siento >3:anunci-
~(gratis|gratuit-) <4:no|app|aplicación|línea|teléfono|prueba|versión
"""

_ONCE = "cuanto|cuando|vez|pronto|apenas|condición|siempre|si|cambio|día|tras|después|antes|solo|mientras|hasta|vea|ver"

QUID = f"""
~{_ONCE} ..8 {_REVIEW} <12> {_GIFT}|{_PAID}|solucion-|arregl-|atender-|hablamos|llamamos|enviamos|mandamos
    <8:gracias|{_SORRY} >4:escríb-
~(a cambio|por cada|quien deje|sorteo|quienes dejen|por dejar|por una|si nos pone|si nos deja|si nos pones|si nos dejas)
    ..5 {_REVIEW} <4:gracias
"""

HEALTH = """
~endodonc-|empaste-|implante-|ortodonc-|corona-|muela-|radiograf-|ecograf-|analític-|biopsia-|cirug-|quirúrg-|recet-
    |dosis|síntoma-|diagnóst-|embaraz-|parto|cesárea|psicoterap-|anestesi-|vacun-|resonanc-|prótesis|brackets|caries
    |extracci-|infecci-|alta|clínic-|expediente|rehabilit-|fisioterap-|lesión|cicatri-|ingres-|urgencias|copago|mutua
    |hipertens-|diabet-|colesterol|medicament-|postoperator-|antibiótic- >3:veterin-
    <3:nuestra|una
~(le|te|lo|la) ..2 hicimos|pusimos|atendimos|tratamos|recetamos|realizamos|colocamos|operamos|extrajimos|vimos|atendió
    |recetó|operó|trató|intervino|exploró|derivamos|atendieron|operaron|trataron|visitó
~(es|era|siendo|fue|como|lleva) ..4 paciente <3:cada|nuestro-
~su|tu|sus|tus cita|caso|historia|evolución|proceso|estado|cobertura|sesión|sesiones|ingreso|hijo|hija|bebé|madre|padre
    ..2 <4:escríb-|envíe
"""

FINANCE = """
~usted|su|sus|le|tu|tus|te ..4 hipoteca|préstamo|saldo|descubierto|mensualidad-|cuota|cuotas|tarjeta|transferenc-
    |impago-|mora|deuda|deudas|póliza|siniestro|ingresos|nómina|aval|buró|solvencia|inversi-|fondo|fondos|límite|plazo
    |movimientos|recibo|recibos|embargo|crédito|cuenta|cajero <5:lament-|siento
~(cliente|clienta) ..2 (desde|nuestro|nuestra|banco|entidad)
~(titular|cotitular|avalista|prestatari-|hipotecad-|asegurad-|tomador|tomadora) <3:cada|todo|cualquier
"""

SPECIAL = """
~usted|sabiendo|su|tu|es|sea|sean|era|siendo|ser|está|estaba|esté|eres|como|al|dado|dada|por|que ..3
    celíac-|musulman-|musulmán|judía|judío|embarazad-|diabétic-|alérgic-|autis-|discapac-|ciego|ciega|sordo|sorda|gay
    |lesbiana|transexual|trans|homosexual|inmigrante|gitan-|extranjer-|obes-|gord-|evangélic-|católic-|cristian-
    |depresi-|depresiv-|ansiedad|bipolar|esquizo-|epilep-|minusvál-|invalid-|anciano|anciana|negra|viud-|alcohól-
    |drogadict-|oncológic-|hipertens-
    <6:cualquier|personas|para|nuestr-|cocina|nadie|todas|clientes >3:deb-|deber-
~su|tu ..1 alergi-|intoleranc-|embarazo|discapac-|enfermedad|religi-|fe|origen|país|acento|nacionalidad|raza|edad|peso
    |orientación|movilidad|silla|medicación|ansiedad|condición|antecedente- <4:gracias >3:enojo
"""

PRIVACY = """
~usted|le|te|su|sus|que|se ..4 pagó|compró|reservó|pidió|alojó|visitó|vino|estuvo|contrató|hospedó|pediste|compraste
    |reservaste|pagaste|viniste|estuviste|cobramos|gastó|consumió ..7
    #|lunes|martes|miércoles|jueves|viernes|enero|febrero|marzo|abril|mayo|junio|julio|septiembre|octubre|noviembre
    |tarjeta|habitación <5:lament-|siento >3:minutos
~(según consta|según nuestro sistema|según el sistema|según su ficha|en su ficha|en nuestro sistema|en su
    expediente|en su historial|su ficha|su expediente|su reserva a nombre|a nombre de|su correo
    electrónico|el correo que|el teléfono que|su dirección|su domicilio|su teléfono|su móvil|su email|vive en|vive
    usted|su última visita|sus visitas|sus compras|su última compra|sus pedidos|su habitación la|es la tercera
    vez|es la segunda vez|tercera vez que|segunda vez que|cuarta vez que|ya nos visitó|nos visitó en)
    <5:envíe-|mánd-|indíqu-|escríb-|con|lament-|siento|facilít-|comp-
"""
