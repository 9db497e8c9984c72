"""The core rules in Spanish: wordings by rule, and the parts of a reply."""

from __future__ import annotations

from reviewbot.replying.policy.wordings.parts import Parts

BLAME = """
(debió avisarnos|debió decirnos|usted tendría que|usted tenía que|haberlo dicho|habernos avisado|habernos
    dicho|habernos llamado|podría habernos|podía habernos|pudo habernos|no leyó|no avisó|no reservó|no comprobó|no
    siguió|usted no nos|usted no avisó|usted no leyó|usted llegó|ustedes llegaron|por llegar tarde|fue usted
    quien|fueron ustedes|como usted sabe|como bien sabe|ya le advertimos|le advertimos|se lo advertimos|se le
    informó|le informamos de que|estaba informado|estaba avisado|es su responsabilidad|era su responsabilidad|su
    propia culpa|culpa es suya|problema es suyo|debe leer|debería leer|debería informarse|infórmese|lea bien|lea las
    condiciones|haga el favor de)
    <4:lamentamos|no
usted|tú|ustedes debió|debería|debían|deberían|tenía|tendría|debiste|deberías|podía|podría|podrían|pudo ..1
    haber|que|de|leer|avisar|llamar|preguntar|comprobar|decir|informar|consultar
    <4:no >3:esperar|sentirse|sido|recibido|tenido|sentido
debió|debería|debiste|deberías|debieron|deberían|podría|podrían|podías|podía ..1 haber ..1
    leído|avisado|llamado|preguntado|comprobado|dicho|informado|consultado|reservado|comentado|pedido|cancelado
    |mirado|llegado|esperado|hablado|reclamado|revisado|contado|acudido|venido|advertido
    <5:nosotros|equipo|nuestro|no|reembolso|pedido|paquete|respuesta|que|dinero|tren|comida >2:usted|ya
si ..2 hubiera|hubiese|hubieras|hubieran|hubieseis|hubiesen ..1!no leído|avisado|llamado|preguntado|comprobado|dicho
    |informado|consultado|reservado|comentado|pedido|cancelado|mirado|hablado|reclamado|revisado|contado|acudido
    |venido
    <3:nosotros|no >3:nosotros
de ..1 haber|haberlo|habernos|haberse ..1 leído|avisado|llamado|preguntado|comprobado|dicho|informado|consultado
    |comentado|sabido
como ya? ..1 le|les|te se? ..1 dijimos|explicamos|explicó|informamos|informó|comentamos|comentó|indicamos|indicó
    |advertimos|avisamos|dijo|mencionamos
tal y? como ..3 indica|indicaba|explicamos|pone|dice|informamos|explicó|indicó
como ..2 indica|indicaba|figura|pone|dice|consta|especifica ..1 claramente|en ..2
    web|carta|condiciones|menú|página|contrato|claramente|reserva
claramente ..2 indicado|escrito|indica|pone|dice|especificado|especifica|señalado|visible
usted|ustedes|tú ..2 aceptó|firmó|eligió|decidió|insistió|olvidó|ignoró|aceptaron|eligieron|decidieron|firmaron
    |aceptaste|elegiste|decidiste|olvidaste|sabía|sabían|sabías
(no nos avisó|no nos avisaron|no nos dijo|no nos informó|no avisó a|no comentó nada|no dijo nada|no nos comentó|no
    nos llamó|no preguntó|no leyó|no se molestó|no nos dio la oportunidad|no nos dieron la oportunidad|sin
    avisarnos|sin decirnos|sin avisar|no nos avisaste|no nos dijiste|no leíste|no dijiste nada|en ningún momento nos)
la próxima|siguiente vez ..2!esperamos|será|nos|encuentre|queremos lea|consulte|compruebe|llegue|reserve|avise|lee
    |consulta|asegúrese|revise|pregunte|llame|mire|procure|recuerde
culpa|error|responsabilidad|fallo|descuido suya|suyo|tuyo|tuya <5:no|nunca
culpa|error|responsabilidad|fallo|descuido ..1 es|fue|era? suya|suyo|tuya|tuyo|vuestra|del|de ..2
    cliente|usted|huésped|clientes <5:no|nunca >1:ni
su|tu propia|propio culpa|error|responsabilidad|descuido
(es responsabilidad del cliente|responsabilidad del huésped|por su culpa|por su propio|por culpa suya|usted tuvo la
    culpa|se equivocó usted|usted se equivocó|usted se confundió|le recordamos que|les recordamos que|le recuerdo
    que|te recordamos que|su comportamiento|su actitud|en lugar de escribir|en vez de escribir|antes de
    escribir|antes de publicar|podría haber venido|llegó tarde|llegaron tarde|llegó usted tarde|llegaste tarde|sus
    expectativas)
"""

DENIAL = """
(no es verdad que|no tiene sentido|no podemos aceptar|no aceptamos|no reconocemos|no nos parece justo|no es justo|no
    creemos que|dudamos que|dudamos de|nunca ha ocurrido|nunca ha pasado|jamás ha ocurrido|jamás ha pasado|eso
    nunca|nadie de nuestro equipo|ninguno de nuestros|nuestra comida siempre|nuestro servicio siempre|siempre
    hemos|siempre ofrecemos|siempre servimos|todo se hizo|se hizo todo|hicimos todo|actuamos correctamente|actuó
    correctamente|es usted quien|le han informado mal|está mal informado|nos parece exagerado|nos parece
    injusto|fuera de lugar|totalmente falso|sin fundamento|carece de|no es lo que pasó|las cosas no fueron|los hechos)
(no es cierto|no es verdad|no es correcto que|no ocurrió|no sucedió|no pasó eso|es falso|es mentira|son
    falsas|es falsa|no es real|no se ajusta a la realidad|no se corresponde con la realidad|no responde a la
    realidad|falta a la verdad|nada más lejos de la realidad|la realidad es otra|la realidad es muy distinta|la
    verdad es otra|no estamos de acuerdo|no estoy de acuerdo|no compartimos su opinión|no compartimos
    su|discrepamos|rechazamos|negamos|desmentimos|nos cuesta creer|me cuesta creer|difícil de creer|nos sorprende
    su|nos sorprende que|nos extraña|me sorprende su|nos resulta extraño|nadie más se ha quejado|nadie más se
    quejó|ningún otro cliente|ningún otro huésped|nuestros registros|los registros|los demás estaban|demás
    clientes|demás huéspedes|nadie se ha quejado|nunca hemos tenido|jamás hemos tenido|nunca habíamos tenido|nunca
    hemos recibido|es la primera vez que|es usted el primero|es usted la primera|es el primer cliente|el único que se
    ha quejado|todos los demás|los demás clientes|otros clientes quedaron|otros clientes están|otros clientes
    disfrutaron|la mayoría de nuestros clientes|todo el mundo estaba|todo el mundo está|nuestros registros|según
    nuestros registros|nuestros datos muestran|las cámaras|las grabaciones|no hicimos nada malo|no fue culpa
    nuestra|no es culpa nuestra|no es nuestra culpa|no fue nuestra culpa|no somos responsables|no nos hacemos
    responsables|usted se equivoca|está usted equivocado|está equivocado|está usted
    equivocada|exagera|exagerado|exagerada|injusta|injusto su|su versión|al contrario|todo lo contrario|para dejar
    las cosas claras|para que conste|que quede claro|en realidad usted|de hecho usted|eso es imposible|es imposible
    que|nuestro personal jamás|nuestro personal nunca|nuestros empleados nunca|nuestros camareros nunca|siempre está
    limpio|siempre está limpia|no tiene razón|no lleva razón|no había nada malo|no había ningún problema|todo estaba
    en orden|todo estaba perfecto|no nos consta)
    <4:diría
"""

EXCUSE = """
faltaron|faltaba|faltaban|ausentes|baja|bajas|enfermos|enfermo ..3 camareros|camarero|cocineros|personal|empleados
    |compañeros|dos|tres|por|en
debido|por|causa a|de|la|al? ..3 falta|personal|alta|festivo|festivos|afluencia|demanda|proveedor|proveedores
    |tráfico|lluvia|clima|obras|huelga|ocupación|bajas|temporada
    <8:no|excusa|justifica|disculpas|perdón|lamentamos|lamento|siento|sentimos >6:excusa
(debió a|desbordados|desbordadas|teníamos mucho trabajo|estábamos muy ocupados|estábamos llenos|estábamos
    desbordados|había mucha gente|falta de personal|escasez de personal|poco personal|estábamos cortos de
    personal|ajeno a nuestra voluntad|ajenas a nuestra voluntad|ajenos a nuestra voluntad|fuera de nuestro
    control|debe entender|deben entender|tiene que entender|comprenda que|entienda que|tenga en cuenta|tengan en
    cuenta|somos humanos|somos una empresa pequeña|un negocio pequeño|era su primer día|nadie es perfecto|son cosas
    que pasan|esas cosas pasan|culpa del proveedor|culpa del transportista|un día complicado|un día difícil|en plena
    temporada) <4:no|excusa|aunque >5:excusa
"""

FALSE_APOLOGY = """
lamentamos|lamento|sentimos|siento ..2 que ..1 no ..3 apreciar|valorar|entender|comprender|disfrutar|saber
lamentamos|lamento|sentimos|siento|disculpas|disculpe|perdón|disculpen|disculparnos , pero|aunque
lamentamos|lamento|sentimos|siento|disculpas|disculpe|perdón pero|aunque
lamentamos|lamento|sentimos|siento|disculpas|disculpe|perdón|disculpamos ..2 si ..1!puede|quiere|desea|lo
    algo|se|le|les|te|alguien|no|nuestro|nuestra|hemos|ha|la|el|en|sintió
lamentamos|lamento|sentimos|siento ..2 que ..1 se|usted|te|lo? ..1 sienta|sientas|sientan|piense|pienses|piensen
    |crea|vea|opine|perciba|interprete|considere
lamentamos|lamento|sentimos|siento ..1 que ..3 no ..2 entendiera|entendido|entienda|comprenda|comprendiera|guste
    |gustara|entendiese
lamentamos|lamento|sentimos|siento ..2 que ..2 malinterpretado|malinterpretara|malentendido
lamentamos|lamento|sentimos|siento ..8 , pero ..1 el|la|los|las|usted|es|no|las|nuestra|nuestras|nuestro|todos|otros
    |hay >4:debió|debería|mejorar
(si le hemos ofendido|si alguien se ha sentido|si algo le molestó|si se sintió ofendido|si le ha molestado|por
    cualquier molestia que)
"""

MOCKERY = """
(buena suerte|suerte buscando|enhorabuena por su|felicidades por su|gracias por su opinión de experto|vaya a
    otro|váyase a|no vuelva|no vuelvan|no es bienvenido|no será bienvenido|no le echaremos de
    menos|ridículo|ridícula|patético|patética|idiota|estúpido|estúpida|imbécil|tonto|tontería|tonterías|es un mentiroso
    |es una mentirosa|es usted mentiros|sinvergüenza|vergüenza debería|qué vergüenza|buena suerte buscando|mucha suerte buscando|gente como
    usted|personas como usted|mierda|gilipollas|maleducado|maleducada|aprenda a|a otro sitio|pobrecito|pobrecita|qué
    gracioso|vaya experto)
"""

THREAT = """
(acciones judiciales|acción judicial|proceso judicial|por vía judicial|judicialmente|judiciales|ante la
    justicia|medidas judiciales|advertencia formal|se arrepentirá|su dirección ip)
(abogado|abogados|abogada|acciones legales|acción legal|medidas legales|vía legal|vía
    judicial|tribunales|tribunal|juzgado|juzgados|juez|demanda judicial|demandar|demandaremos|denunciar
    |denunciaremos|denuncia|difamación|difamatorio|difamatoria|difamatorias|calumnia|calumnias|injurias|policía
    |querella|nos reservamos el derecho|asesores legales|departamento jurídico|departamento legal|equipo
    legal|consecuencias legales|aténgase a)
"""

FAKE = """
reseña|opinión|comentario|valoración|críticas|crítica|reseñas|perfil ..2!fue|haya
    falsa|falso|falsas|falsos|inventada|inventado|fraudulenta|ficticia|malintencionada
(no tenemos constancia|no nos consta|no consta ninguna|no tenemos ningún registro|no hay constancia|no encontramos
    su|no encontramos ninguna|no aparece en nuestro|nunca ha estado|nunca ha sido cliente|no es cliente|nunca ha
    visitado|no ha estado nunca|nunca estuvo|miente|mentira|mentiras|se lo ha inventado|se ha
    inventado|inventado|competencia ha|de la competencia|un competidor|se ha confundido de|confunde con
    otro|confundido con otro|establecimiento equivocado|restaurante equivocado|dudamos que|dudo que|dudamos de|no
    creemos que haya|exempleado|ex empleado|un troll|no existe ninguna reserva|ninguna reserva a su nombre)
    <4:cuando|lamentamos|sentimos
"""

CHANGE_REVIEW = """
subirnos|subir|mejorarnos|mejorar|aumentar|cambiarnos|darnos|ponernos ..3
    puntuación|nota|valoración|estrella|estrellas|calificación <4:vamos|trabajamos
cambiar|cambie|cambien|cambies|modificar|modifique|modifiques|editar|edite|edites|actualizar|actualice|actualices
    |eliminar|elimine|elimines|borrar|borre|borres|retirar|retire|reconsiderar|reconsidere|reconsideres|revisar
    |revise|rectificar|rectifique|quitar|quite|mejorar|mejore|suba|subir|replantearse ..2
    reseña|opinión|valoración|puntuación|calificación|estrellas|comentario|nota|crítica <3:nuestra|vamos|estamos
dé|den|ponga|pongan|gane|ganar|recibir|merecer ..2 cinco|5|#|más estrellas
cinco|5|#|más|mejor|otra estrellas|valoración|puntuación|reseña|calificación ..1 <4:gracias|hotel|de
danos|denos|darnos|déjenos|déjanos|dejarnos|pónganos|ponernos|otorgarnos|valórenos ..3
    estrellas|estrella|reseña|valoración|puntuación|nota|positiva
"""

BRIBE = """
(le devolvemos el|le devolveremos|le reembolsaremos|le reembolsamos|le compensaremos|le invitamos a cenar|le
    invitamos a comer|le invitaremos|le regalamos|le regalaremos|reembolso completo|reembolso total|devolución del
    dinero|cheque regalo|tarjeta regalo|descuento del|un descuento|bono de|vale de|a cargo de la casa|invita la casa)
    <5:no|sin|aún|todavía|que|su >5:no|debía|debería
ofrecer|ofrecerle|ofrecerles|ofrecemos|ofrecerte|regalar|regalarle|regalamos|regalaremos|dar|darle|daremos|damos
    |enviar|enviarle|enviaremos|enviamos|invitar|invitarle|invitarles|invitamos|invitaremos|compensar|compensarle
    |compensaremos|acepte|acepten|recibirá|recibirás|recibirán|tendrá|hacer|haremos|aplicar|aplicaremos|obsequiar
    |obsequiarle|concedemos|prepararemos|preparado
    ..5!disculpas|disculpa|explicación|respuesta|que descuento|vale|cupón|reembolso|regalo|bono|gratis|gratuita
    |gratuito|compensación|devolución|copa|cena|postre|café|comida|noche|invitación|detalle|obsequio|%|euros
    |bonificación|dinero
    <4:no|que|sin
reembolsar|reembolsarle|reembolsaremos|reembolsamos|reembolsado|devolver|devolverle|devolveremos|devolvemos|devuelto
    |abonar|abonaremos|abonado|compensarle|compensaremos|compensarte|indemnizar|indemnizaremos ..4!reserva|confianza
    dinero|importe|euros|cantidad|pago|total|íntegro|dólares|por|le|comida|todo|coste|cargo|estancia|$
    <5:no|por-qué|todavía|aún|sin|cuando
le|les|te hemos|vamos|queremos ..2 reembolsado|reembolsar|compensado|compensar|devuelto|devolver|indemnizar|invitar
    <4:no|que|si
(corre por nuestra cuenta|por cuenta de la casa|invita la casa|invitación de la casa|a nuestra cuenta|cortesía de la
    casa|totalmente gratis|completamente gratis|su próxima visita es gratis|su reembolso está en camino|su reembolso
    ha sido|el reembolso ha sido procesado|el reembolso está en|como compensación|a modo de compensación|como
    gesto|un detalle de nuestra parte|a mitad de precio|sin coste alguno|sin cargo|por nuestra cuenta|le invitamos a
    una|le invitamos a un|les invitamos a una) <5:debería|prometimos >3:reunión|conversación
# %|euros|€|dólares|$|pesos|libras
€|$|£ #
# por ciento
"""

PRIVACY = """
número ..1 de ..1 pedido|reserva|factura|cliente|socio|cuenta|habitación ..2 # <5:envíe|envíenos|indique|con
pedido|reserva|factura|habitación ..1 número|nº|n|#? #
(vemos que reservó|vemos que usted|vemos en su|vemos que su|según su reserva|según su cuenta|según su historial|según
    nuestros datos|según sus datos|su correo|hemos consultado su|hemos revisado su reserva|hemos comprobado su|su
    historial|nos ha visitado|usted pagó #|pagó usted #|se alojó en la habitación #|le llamamos al|su
    número de teléfono|su dirección es)
"""

SPECIAL = """
su|tu silla|alergia|alergias|discapacidad|embarazo|diabetes|enfermedad|religión|depresión|ansiedad|celiaquía|raza
    |etnia|orientación|cáncer|autismo|sobrepeso|intolerancia|condición|ceguera|sordera
como ..1 musulmán|musulmana|judío|judía|cristiano|cristiana|gay|lesbiana|discapacitado|discapacitada|embarazada
    |celíaco|celíaca|diabético|diabética|inmigrante
"""

HEALTH = """
su|sus tratamiento|cita|diagnóstico|operación|cirugía|empaste|muela|receta|medicación|historial|seguro|factura
    |consulta|análisis|resultados|visita|diente|terapia|intervención|revisión|dolor
(como paciente|paciente nuestro|paciente nuestra|nuestro paciente|nuestra paciente|le atendimos|le atendió el
    doctor|le tratamos|cuando vino|cuando usted vino|le operamos|ha sido paciente|es paciente)
"""

FINANCE = """
su|sus cuenta|saldo|préstamo|hipoteca|tarjeta|transferencia|transacción|crédito|depósito|solicitud|movimientos|póliza
(como cliente nuestro|es cliente nuestro|cliente desde)
"""

QUID = """
si ..3 cambia|cambie|elimina|borra|retira|modifica|quita|actualiza|edita ..3
    reseña|opinión|comentario|valoración|estrellas|la ..8 descuento|gratis|regalo|reembolso|reembolsaremos
    |devolvemos|devolveremos|invitamos|vale|bono|compensaremos
a cambio de ..3 reseña|opinión|estrellas|valoración|puntuación|comentario
(cuando elimine|cuando retire|una vez que elimine|una vez eliminada)
"""

PARTS = Parts(
    regret="""
lamentamos|lamento|sentimos|siento|sentirlo|lamentable|lamentar|disculpas|disculpa|disculpe|perdón|pena|apena
    |entristece|decepción|decepcionante|frustrante|frustración|inaceptable|molesto|molestia|desagradable
    |arrepentimos|disculparnos|disculparme|disculparse
fallado|fallamos|comprendemos|entendemos|comprendo|entiendo
(no debería haber|no debió|tiene razón|tienen razón|tienes razón)
""",
    position="""
(no es lo que|no es el nivel|no es la experiencia|no es el servicio|no es el trato|no es así como|no es como
    queremos|no debería|no debió|nadie debería|todo el mundo merece|merece|merecen|merecía|queremos que|querríamos
    que|nuestro objetivo|nuestro compromiso|nuestra responsabilidad|es nuestra responsabilidad|asumimos|nos
    comprometemos|nos esforzamos|no estuvimos a la altura|hemos fallado|le hemos fallado|fallamos|estamos
    revisando|estamos investigando|estamos trabajando|estoy revisando|estoy mirando|vamos a revisar|voy a
    revisar|vamos a mirar|voy a mirar|revisaremos|revisaré|investigaremos|hablaré con|hablaremos con|lo comentaré|nos
    tomamos|tomamos muy en serio|tomamos en serio|no hay excusa|es culpa nuestra|fue culpa nuestra|nuestro
    error|trabajamos para|trabajamos en|mejoraremos|vamos a mejorar|corregiremos|cuidamos|aspiramos|buscamos que|nos
    importa|siempre queremos|nuestra intención)
""",
    stock="""
(su opinión es importante|agradecemos sus comentarios|gracias por su comentario|gracias por su opinión|disculpe las
    molestias|disculpen las molestias|lamentamos las molestias|sentimos las molestias|lamentamos los
    inconvenientes|esperamos volver a verle|no dude en contactar|trabajamos para mejorar|satisfacción de nuestros
    clientes)
""",
    praised="""
(nos alegra|nos alegramos|me alegra|me alegro|encantados de|muy felices de|gracias por sus palabras|gracias por sus
    amables|amables palabras|bonitas palabras|esperamos verle|esperamos volver a|nos hace muy felices|qué alegría|un
    placer tenerle|fue un placer|ha sido un placer|hasta pronto|su recomendación)
""",
    promise="""
en ..2 #|dos|tres|cuatro|cinco|veinticuatro|cuarenta|próximas|próximos|un|una ..2
    horas|días|semana|semanas|hora|día|mes <4:llevó|tardó|esperó|tardamos|esperar
(en el plazo de|antes de fin de|antes del lunes|antes del viernes|mañana mismo|hoy mismo|esta misma semana|esta
    semana|antes de que acabe|en breve plazo|a más tardar)
""",
    claims="""
hemos|he|ha|han ya? ..1!no hablado|solucionado|resuelto|reembolsado|cambiado|corregido|trasladado|compartido
    |informado|investigado|revisado|reparado|sustituido|formado|contactado|transmitido|arreglado|actualizado
    |comprobado
""",
)
