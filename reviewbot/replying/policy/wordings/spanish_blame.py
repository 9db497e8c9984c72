"""Blame in Spanish by structure: who should have done what (T1). Mostly doubtful (~)."""

from __future__ import annotations

_YOU = "usted|ustedes|ud|uds|vd|tú|vos|vosotros"
_YOUR_DUTY = (
    "debió|debio|debiste|debieron|debía|debías|debían|debería|deberías|deberían|deberia|deberias|tenía|tenías|tenían"
    "|tendría|tendrías|tendrían|convenía|convendría"
)
_INFORM = (
    "avis-|pregunt-|consult-|revis-|comprob-|verific-|reserv-|cancel-|reclam-|leer|leerlo|leerse|leído|leido|leerlas"
    "|inform-|solicit-|notific-|acud-|coment-|decirlo|decirnos|dicho|comunic-|advert-|llamar-|llamado|contact-|dirig-"
    "|mirar|mirado|fijar-|fijado|traer|traído|llegar|cuidar|cuidado|guardar|guardado|pedir|devolver-"
    "|presentar-|presentado|madrugar|escuchar|elegir|elegido|hablarlo|hablado|asegurar-|actualiz-|instal-|seguir|venir"
)
_WE_TOLD = (
    "advertimos|avisamos|dijimos|explicamos|comentamos|indicamos|recomendamos|aconsejamos|recordamos|repetimos"
    "|insistimos|mencionamos|ofrecimos|propusimos|sugerimos|informamos|advertí|avisé|dije|expliqué|advirtió|avisó"
    "|indicó|recomendó|aconsejó|informó|ofreció|pidió|solicitó|advirtieron|avisaron|explicaron|informaron|indicaron"
    "|advertido|avisado|explicado|informado|indicado|ofrecido|comunicado|comunicó|notificó|notificamos|mandamos"
)
_YOU_DID = (
    "firmó|aceptó|eligió|escogió|decidió|optó|insistió|exigió|rechazó|rehusó|prefirió|canceló|abandonó|ignoró|incumplió"
    "|gritó|insultó|amenazó|manipuló|mojó|rompió|extravió|olvidó|equivocó|confundió|saltó|negó|contrató|autorizó"
    "|confirmó|introdujo|escribió|puso|facilitó|trajo|dejó|llegó|colgó|quiso|solicitó|omitió|provocó|anuló"
    "|firmaron|aceptaron|eligieron|decidieron|insistieron|exigieron|rechazaron|prefirieron|cancelaron|ignoraron"
    "|llegaron|gritaron|quisieron|dejaron|trajeron|olvidaron"
)
_STAFF = (
    "camarer-|mensajer-|repartidor-|equipo|personal|nadie|chofer|chófer|compañer-|técnic-|recepcion-|emplead-|nosotros"
    "|cocin-|conductor-|vendedor-|encargad-|factura|pedido|paquete|comida|aplicación|app|cosa|servicio|que"
)
_SORRY = "lament-|siento|sentimos|sentiríamos|disculp-|perdón|perdon-|apena|lástima|pena|excusas|pesar"

BLAME = f"""
si ..3!como|yo|nada|alguien|esto|nosotros hubiera|hubieras|hubieran|hubierais|hubiese|hubieses|hubiesen ..3
    avis-|pregunt-|consult-|revis-|comprob-|verific-|reserv-|cancel-|reclam-|leído|leido|inform-|notific-|acudido
    |comentado|dicho|comunic-|llamado|contact-|mirado|traído|llegado|guardado|pedido|ido|venido|seguido|hecho|puesto
    |esperado|abierto|cuidado|prestado|sido|tenido|estado|entendido|querido|molestado|atendido
    <4:como|yo >4:nosotros|yo
nadie le|lo|la|te|les|los|las ..1 oblig-|imped-|forz-|forc-
~(a lo mejor|tal vez|quizá|quizás) si ..2 hubier-|hubies-
~lo primero|mínimo|lógico|normal|correcto|suyo|mejor|ideal ..6 era|hubiera|habría|hubiese ..1 -ar|-er|-ir|-arlo|-arnos|-irnos|-arle|-arse|sido
    <3:nosotros >4:nosotros
~tendría|tendrías|tendrían|debería|deberías|deberían|debió que? haber
    !recib-|lleg-|sido|tenido|bast-|est-|cost-|funcion-|pas-|ocurr-|suced-|sal-|encontr-|quedado|durado|podido|sentido -ado|-ido|hecho|dicho|puesto|visto
    <8:{_STAFF}|nuestr-|habitación|mesa|habérse- >3:nosotros|nuestr-
~a usted|ustedes|ti ..1 se le|les|te !deb-|merec-
~porque|pues|puesto|ya|dado que? usted|ustedes|ud|tú >4:merec-|tien-|cuent-|confi-|esper-
~evit-|ahorr-|solucion-|resuelt-|arregl-|cambi- <10> (llamada suya|una llamada|simple llamada|leyendo|avisando|preguntando|consultando|llegando|un mensaje|un correo|un poco)
    <5:{_SORRY} >3:nuestr-|nosotros
~(lo|así|ya) ..1 pone|dice|ponía|decía|indica|avisa|indicaba|advierte ..1 en <4:como|{_SORRY} >4:mensaje|comentario|reseña
~en vez|lugar de -arse|-arte|-erse|-erte|-irse|-irte|-arme
~hubieras|hubieses|hubieran ..2!te -ado|-ido|hecho|dicho|puesto|visto|leído <3:{_SORRY}|como >3:sentido
~^ quien|quienes ..14 (no puede|no debe|no tiene|luego|después|asume|se expone|se arriesga|tiene que|se queda|acaba|termina|paga las|se lo pierde|que no)
    >6:nosotros|explic-|esperar
~cuando ..1 se|uno|alguien ..6 (hay que|es normal|es lógico|no se puede|toca|pasa lo|pasan|pasa que|no puede|tiene que)
    >5:deb-
~viene|vino|vienen|nace|surge|parte|deriva|ocurrió|pasó|rompió|estropeó|debe|debió|deben ..2 (de|porque|a|por) que? usted|ustedes|ti|su|tu
    <5:{_SORRY} >3:comentario|mensaje|opinión|aviso|reserva
~no se nos ..1 avis-|inform-|comunic-|dijo|advirt-|notific-|solicit-|indic-|pidió <4:{_SORRY}
~gustado|encantado|agradecido|preferido ..3 que ..4 avis-|dij-|coment-|llam-|inform-|preguntara|hablara|acudiera|contact-|reclam-
    <3:le|te|les >4:nosotros
~{_YOU} mism- <3:por|de|para >3:contact-|escrib-
~(si ya|sabía que|sabía usted|sabías que|era consciente|a sabiendas|estaba al tanto|estaba al corriente|tenía conocimiento|con
    conocimiento|era de esperar|nadie le dijo|nadie le pidió|nadie le mandó|se metió|se empeñó|se encaprichó|se confió|se lo
    dijimos|se lo advert-|se lo avis-|se lo explic-|no quiso|no quisiste|se negó|se negaron|no supo|no supieron|no
    supiste|sin avisar|sin previo aviso|a última|se presentó|se presentaron|apareció|aparecieron|fuera de horario|fuera de
    hora|pasado el plazo|vencido el plazo)
    <6:{_SORRY}|{_STAFF}|nos|nuestr- >4:nuestr-|pedido|ayudar-
~habría|hubiera|hubiese|sería sido? ..1 lo|más|mejor ..1 adulto|adult-|correcto|lógico|sensato|justo|razonable|elegante|fácil|suyo|normal|educado|mínimo|constructiv-|productiv-|útil
    <5:nuestr-|{_SORRY} >4:nuestr-
~cuando|si ..1 un|una|el|los|algún client-|huésped|usuari-|pacient-|inquilin-|pasajer-|alumn-|socio ..8 (ignora|no|pide|llega|deja|firma|decide|exige|se|quiere|elige|viene|olvida|rechaza)
    <3:incluso >10:derecho|merec-|deb-|nuestr-
~no ..1 ocurre|pasa|sucede|aparece|rompe|estropea|ensucia|moja ..1 solo|sola|solos|porque|magia|casualidad
~(por arte de|pelota estaba|estaba en su mano|en su mano|en sus manos|dependía de usted|dependía de ti|era cosa suya|es cosa
    suya|es cosa tuya|allá ustedes|haber elegido|haber ido|haber venido|haber preguntado|haber leído|haber llamado|haber mirado|haber
    reservado|pudo elegir|libre de|muy libre|nadie le impide|puede usted ir|nadie se lo)
    <5:{_SORRY} >6:merec-|contact-|escrib-|quedar
~(eso|esto|lo) ..1 (estropeó|rompió|dañó|mató|causó|provocó|ocasionó|quemó|averió|fundió) ..6 no nuestr-
~no|ni nuestro|nuestra|nuestros|nuestras ..1 mecánic-|técnic-|culpa|personal|camarer-|cociner-|repartidor|chófer|empresa|taller|problema|error|tienda|producto|app|fallo
    <4:{_SORRY}|que
~no ..1 puede|puedes|podés|pueden|podéis ..1 pretend-|exig-|esperar|quej-|reclam-|venir ..2 <3:que
~llegás|podés|tenés|sabés|querés|hacés|pedís|venís|leés|reservás ..8 <4:{_SORRY}|si >6:escrib-|contact-|llam-
~si ..1 llegás|llega|llegas|llegan|viene|vienes|reserva|reservas|pide|pides|compra|compras ..5 tarde|sin|fuera|barat-|último|última <3:nosotros
~huéspedes|inquilinos|clientes|usuarios|pasajeros|pacientes|socios|alumnos|quienes|personas|padres que|quienes ..1 no|llegan|vienen|dejan|reservan ..10 (luego|acaban|pierden|terminan|después|no pueden|tienen|suelen|se quejan|deben)
    <4:{_SORRY} >3:esperar
~a la próxima
~^ haberlo|haberse|haberla|haberlos|haber
~^ (acaso|es que|de verdad|en serio) ..1 no
~algo|cosa|lo|paso|detalle|requisito que usted|ustedes|tú ..1 no
~(solo|sólo|únicamente) ..3 usted|tú|ustedes <4:{_SORRY}|no
"""

BLAME += f"""
~habría|hubiera|hubiese|bastaba|bastaría|basta|bastado|suficiente|costaba|costado ..1 con|nada ..2
    {_INFORM}|leer|una|un|haber|echar|solo|preguntar <3:debería|debió|me
~{_YOUR_DUTY} ..3!le|les|te|haberle|haberles|haberte|haberlo|hacer !-rle|-rles|-rte {_INFORM}
    <4:nosotros|equipo|nuestro|camarer-|mensajer-|no|nadie|recepcion-|personal|app|nunca|repartidor
~ya? le|les|te|os|lo|la|se ..2 {_WE_TOLD}
    <4:no|nunca|ni|cuando|nadie|sin|tampoco|debimos|tarde|una >3:disculp-|mal|tarde|una
~{_YOU} ..4 {_YOU_DID} <6:tien-|{_SORRY}|cuando|al|limpi-
~no ..1 se ..1 molestó|dignó|presentó|presento|fijó|tomó|preocupó|identificó|acercó|leyó|quejó|dirigió <5:{_STAFF}
~no ..2 leyó|reservó|canceló|firmó|aceptó|instaló|actualizó|descargó|rellenó|respetó|siguió|cumplió|devolvió
    |aportó|completó|avisó|preguntó|consultó|indicó|especificó|facilitó|trajo <6:{_STAFF}
~tampoco ..2 llamó|llamo|avisó|aviso|preguntó|leyó|dijo|quiso|contestó <6:{_STAFF}
~hizo|hace|hicieron|hiciste caso omiso
~no ..1 ..1!recibiste|tuviste|pudiste|mereciste|viviste -aste|-iste <3:que
~(te|le|les) faltó|olvidó|faltaba|tocaba|correspondía|corresponde ..1 !la|el
    actualiz-|leer|avis-|pregunt-|revis-|mirar|traer|poner|confirm-|pag-|esperar|un|algo|paciencia|educación|reserv-
~firmaste|aceptaste|elegiste|insististe|quisiste|decidiste|olvidaste|ignoraste|llegaste|preferiste|dejaste|cancelaste
    |gritaste|contrataste|rechazaste|escribiste|pusiste|exigiste <3:dej-|gracias|cuando
~(hacer caso|haciendo caso|contra de nuestro|contra nuestro|a pesar de|pese a) ..3
    consejo|recomendación|advertencia|advertencias|indicaciones|instrucciones|aviso|avisos|insistencia
~por no ..1 !-rle|-rles|-rte leer-|avis-|traer-|segu-|respet-|cumpl-|reserv-|pregunt-|hacer|prestar|revis-|llegar|tener
    <8:{_SORRY}|nosotros
~su|tu|sus|tus|vuestra descuido|despiste|imprudencia|impaciencia|retraso|desconocimiento|tono|actitud|comportamiento
    |exigencia-|mal|conducta|insistencia|negligencia|olvido|manera|negativa|indecisión|prisas|carácter|falta
    <5:{_SORRY} >2:rato|trago|momento|día|sabor
~(a sabiendas)
~sin leer|mirar|avisar|preguntar|consultar|reserva|cita|leerlo <6:{_SORRY}|para|vendr-|con|o >4:nuestr-
~es|era|son|resulta|parece|sería necesario|obligatorio|imprescindible|recomendable|aconsejable|conveniente|obligación
    |responsabilidad|tarea|deber ..2 leer|reserv-|avis-|llegar|del|de|que|revis-|consult-|presentar-|traer
    <3:no|nuestra >3:nuestr-|nosotros
~hay|había|hubo|toca que ..1 leer-|reserv-|avis-|llegar|traer|saber|mirar|fijarse|revis-|preguntar|tener|pedir|venir
    <3:no|nunca|sin >3:nosotros|clara
~(por algo|para eso) ..2 ped-|pon-|exist-|avis-|hay|tenemos
~en|antes lugar|vez|de de ..1 quej-|escrib-|public-|critic-|insult-|acus-|poner|venir|opinar|juzgar|hablar|dejar
    <5:{_SORRY}
~próxima|otra|siguiente|futuras|futuro vez|ocasión|visita|oportunidad|compra|reserva|adelante ..6!esperamos|ojalá|confi-
    pregunt-|lea|lee|leer|consult-|revis-|reserv-|avis-|verifi-|compruebe|elij-|elegir|procur-|asegur-|llegue|recuerd-
    |fij-|piens-|traiga|pida|mire|lleg-|cuid-|intente|trate
~(le|les|te) (sugerimos|recomendamos|aconsejamos|invitamos a|recuerdo|recordamos|animamos a) ..5
    pregunt-|lea|lee|leer|consult-|revis-|reserv-|avis-|verifi-|comprueb-|elij-|llegue|que|mire|informar-
~^ recuerde|recuerda|recuerden|recordemos que|usted|siempre
~letra|condiciones|normas|instrucciones|carta|web|cartel|contrato|carteles|tarifas|manual|bases ..4
    visib-|ahí|estaba|estaban|está|están|pone|ponía|indica-|clar-|bien|dice|decía|especific-|advier-|colgad-|publicad-
    |explica-|aparec-
    <4:{_SORRY}|que >8:confus-|poco|debe-|deber-|más|no|difícil
~cuando|quien|quienes|si ..1 uno|se|alguien ..2!siente lleg-|reserv-|ped-|pid-|contrat-|compr-|acud-
    <6:{_SORRY}|cómo|recib- >12:deb-|merec-|derecho
~(la culpa|el error|el problema|el fallo|el malentendido|la confusión) ..3 (de|por) usted|parte|su|quien|cliente
    >2:nuestra
~nadie ..3 culpa ..3 usted|tú|ustedes
~(de su parte|por su parte|por parte del cliente|de parte suya|de tu parte) <3:paciencia|gracias|agrade-|comentario
~(puso de su parte|culpa suya|culpa tuya|ahí tiene el resultado|vino sin|vinieron sin|venía sin|llegar tarde|llegó
    media|llegó una|llegó veinte|llegó quince|llegaron una|demasiado tarde|fuera de plazo|a última hora|cuando ya
    era tarde|se lo buscó|allá usted|asuma|asumir las consecuencias|como adulto|sentido común|un poco de
    paciencia|falta de paciencia|exceso de)
    <5:{_SORRY}|{_STAFF}
"""
