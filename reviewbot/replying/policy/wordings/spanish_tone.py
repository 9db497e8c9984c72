"""Tone in Spanish by structure: who should have done what, who denies what, which causes are named. Mostly doubtful (~)."""

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
    "|confirmó|introdujo|escribió|puso|facilitó|trajo|dejó|llegó|colgó|quiso|solicitó|provocó|anuló"
    "|firmaron|aceptaron|eligieron|decidieron|insistieron|exigieron|rechazaron|prefirieron|cancelaron|ignoraron"
    "|llegaron|gritaron|quisieron|dejaron|trajeron|olvidaron"
)
_STAFF = (
    "camarer-|mensajer-|repartidor-|equipo|personal|nadie|chofer|chófer|compañer-|técnic-|recepcion-|emplead-|nosotros"
    "|cocin-|conductor-|vendedor-|encargad-|factura|pedido|paquete|comida|aplicación|app|cosa|servicio|que"
)
_SORRY = "lament-|siento|sentimos|sentiríamos|disculp-|perdón|perdon-|apena|lástima|pena|excusas|pesar"
_NO_EXCUSE = "excus-|justif-|sirve|pretext-|razón|motivo|importa|igual|cambia|consuel-|nuestra|escudar-|escond-"

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
~^ quien|quienes ..14 (no puede|no debe|no tiene|luego|después|asume|se expone|se arriesga|sabe|tiene que|debe saber|que no)
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

_GUESTS = (
    "client-|huésped-|comensal-|mesas|usuari-|pacient-|pasajer-|alumn-|socios|socias|inquilin-|vecinos|familias"
    "|invitados|opiniones|reseñas|compradores|viajeros"
)
_PROOF = (
    "cámara-|grabaci-|registro-|historial|sistema|ticket|justificante|albarán|pruebas|prueba|testigo-|captura-|informe"
    "|datos|fotos|vídeo-|video-|fotografías|mediciones|análisis|parte|acta|firma|contador"
)
_CREW = (
    "técnico|técnica|camarer-|compañer-|emplead-|equipo|encargad-|chef|recepcionista|doctor|doctora|responsable|personal"
    "|conductor-|repartidor-|mensajero|profesor-|chico|chica|muchach-|mecánico|jefe|jefa|dependient-|cajer-"
)

DENIAL = f"""
~en ningún momento !debi-|tendr-|deber-|pens-
~nunca|jamás hemos|habíamos|tuvimos|servimos|usamos|utilizamos|hacemos|haríamos|cobramos|ofrecemos|ocurre|pasa|sucede
    |trabajamos|vendemos|reutilizamos|nadie|faltamos|mentimos|engañamos >3:debi-|deber-|quer-
~nunca|jamás|nadie ..3 le|les|te ..1 grit-|falt-|trat-|insult-|habl-|habría|haría|diría|neg-|dij-|cobr- <4:debi-|deber-
    >3:debi-|deber-
~(el resto|los demás|las demás|los otros|otros|otras|la mayoría|cientos|miles|muchos|muchas|centenares|infinidad|todos
    nuestros|todas nuestras|decenas|cualquiera de) ..3 {_GUESTS}
    <4:para|que|ni|como|perjuicio >8:merec-|deb-|pued-|sufr-|pasen|pase|vivan|repit-
~todo|todos|todas ..5 encant-|content-|satisfech-|felic-|feliz|gusta|gustó|disfrut-|volver-|repit-
    <4:para|que|quer-|deb- >5:deb-|deber-
~nadie|ninguno|ninguna ..5!debería|deberían|debe|debió|tendría|tiene quej-|reclam-|protest-|queja <4:para|que|quer- >5:deb-|deber-
~llev-|con|tras|tenemos ..3 #|veinte|treinta|diez|quince|tres|cuatro|cinco|doce|cuarenta|muchos|tantos|varios|dos ..2
    años|generaciones|décadas|lustros ..4 ,? >3:confiando|viniendo <4:{_SORRY}
~(años de experiencia|años de trayectoria|años de oficio|años en el sector|generaciones|premios|premiad-|galardon-|nos
    avalan|nos avala|nuestra trayectoria|nuestra reputación|buena fama|certificad-|mejor valorados|puntuación
    media|lista de espera)
~{_PROOF} ..3 muestr-|demuestr-|reflej-|indic-|const-|confirm-|prueb-|acredit-|aparec-|dic-|registr-|marc-|figur-|prob-
    <4:siento|lament-
~hemos|he|habiendo|tras ..1 revisado|comprobado|consultado|mirado|verificado|visto|revisar|visionado ..4 {_PROOF}|agenda
    |base|bases|archivo-|libro|ordenador >8:lent-|err-
~{_CREW} ..3 asegur-|confirm-|afirm-|niega|sostiene|recuerda|jura|insiste|indica|dice|comenta|cuenta|transmit-|niegan
    |explica <6:voy|quiero|vamos|que|{_SORRY}
~(permítame|permítanos|permita|déjeme|déjenos|déjame|permíteme|permítenos) ..2 que|corre-|corri-|aclar-|discrep-|dud-
~aclararle|aclararles|aclarar que|puntualizar|matizar|puntualiz-|rectificar|desmentir|corregirle|precisar|matiz-
~(conviene|queremos|quiero|debemos|debo|hay que|cabe) aclarar|señalar|precisar|destacar|recordar|puntualizar|decir
    >3:qué
~nada de ..1 lo que|eso|esto
~(lo que|eso que|esto que|tal como|lo) ..2 cuenta|cuentas|dice|dices|afirma|describe|comenta|comentas|relata|alega
    |escribe|menciona ..4 no|nunca|jamás|dista|poco|difiere ..3 pasó|ocurrió|sucedió|es|fue|corresponde|ajusta
    |coincide|cierto|verdad|real|realidad|reconocemos >3:aceptable|lo|queremos|debe-|deber-
~no ..1 hubo|existe|existió|existen|hay ..1 ning-|tal
    >2:excus-|justif-|explic-|disculp-|motivo|razón|inform-|respuesta|aviso|palabra-|pretext-|pero|duda
~(perfecto estado|perfectas condiciones|perfecto funcionamiento|funciona perfectamente|funcionaba perfectamente|con
    normalidad|sin incidencias|sin ningún problema|ninguna incidencia|ningún incidente|salió bien|quedó
    bien|quedó conforme|se fue contento|se marchó contento|se quedó conforme|dio las gracias|totalmente
    normal|perfectamente normal|el habitual|como siempre|de primera calidad|primera calidad|la mejor
    calidad|la mejor materia|producto fresco|productos frescos|pescado del día|género fresco|recién
    hecho|recién hecha|en plazo|en hora|a su
    hora|en su punto|dentro del plazo|según lo acordado|según lo pactado|como se acordó)
    <7:deb-|queremos|que|quer-|tien-|no|deber-|nunca|merec-|reserva
~impecable-|intachable-|exquisit-|educadísim-|correctísim-|amabilísim-|irreprochable-|escrupulos-|inmejorable-
    |rigurosamente|profesionalísim-
    <8:deb-|queremos|quer-|tien-|sea|esté|no|deber-|lejos
~(nada que ver con|no es cosa nuestra|no es problema nuestro|no es asunto nuestro|no nos corresponde|no nos
    compete|no es imputable|no es atribuible|ajeno a nosotros|ajena a nosotros|ajenos a nosotros|no tuvimos nada|no
    tenemos la culpa|no tenemos culpa|no es nuestro problema|no es nuestra responsabilidad|no fue nuestra|no nos
    hacemos|no es error nuestro|no fue error nuestro|no es fallo nuestro) >4:corte|foto
~no ..3 acept-|admit-|toler-|consent-|compart-|permit- ..4 que|ese|esa|esta|este|su|sus|críticas|acusaciones|afirmaciones
    |insultos|faltas|mentiras|tono <3:app|deb- >6:repit-|vuelva-|pas-|esper-
~(muy|poco|nada) ..1 injust- <3:{_SORRY}
~(no es así|no fue así|no ha sido así|no son así|no era así|eso no pasó|eso no ocurrió|eso no sucedió|no pasó|no
    ocurrió|no sucedió|nunca pasó|nunca sucedió|jamás sucedió|es otra cosa|otra versión|tiene otra|dos versiones|nuestra
    versión|distinta a|muy distinto|muy distinta|muy diferente|bien distinto|algo distinto|la realidad es que usted|lo cierto es
    que usted|lo cierto es que no|la verdad es que usted|la verdad es que no|la verdad es que nuestr-|hechos distintos|medias verdades|media verdad|parte de la historia|no cuenta
    usted|se le olvida contar|omite|lo que no dice|lo que no cuenta|fuera de contexto|fuera de
    lugar|desproporcionad-|infundad-|sin pruebas|sin motivo|sin razón|subjetiv-|tergivers-|distorsion-|manipulad-
    |exagerar|exageras|exageraci-|cuatro gotas|dudosa|dudoso|cuesta creer|cuesta entender|no entendemos|no
    comprendemos|nos sorprende|sorprendidos|perplej-|atónit-|nos extrañ-|me extrañ-|extrañados)
    <4:deb-|foto|será|sea|tarde|noche|comida|día|vez|ocasión|lo|hizo
~acusar|acusarnos|acusación|acusaciones|acusa|acusando|calumn-|difam- <3:nunca|no
~cumplimos|cumple|cumplen|respetamos|seguimos ..4 normativa|normas|protocolo-|requisitos|ley|plazos|receta|procedimiento-
~es|son|sería|era ..1 imposible|inviable|impensable|físicamente
    <3:nos|fue >5:llamar|contact-|dormir|descans-|entrar|comer|pag-|habl-|consegu-
~mal puede|podía|podíamos ..3
~(no puede ser cierto|no puede ser que|no puede ser tan|no puede ser verdad|no pudo ser|no pueden ser|no podía estar|no pudo estar|no puede estar|no pudo haber|no puede haber)

~precios ..4 competitiv-|ajustad-|razonabl-|baratos|mejores|económic-|acorde-
~nuestros|nuestras|nuestro|nuestra ..2!disculp-|puede|pueden|excus-|servicio|respuesta|atención|forma no ..1 tien-|son|falla-|hace-|contien-|llev-|usa-|cobra-|admit-|huel-|pierd-
    <4:{_SORRY}|que >5:suficient-|bast-|altura|excus-
~(las|los|el|la) ..1 no ..1 tiene|tienen ..1 humedad|ruido|bichos|moho|defecto-|fallo|fallos|problema-|cucarachas|olor <4:{_SORRY}|que
~se ..1 revis-|limpi-|desinfect-|cambi-|lav-|controla-|ventil-|fumig-|repas-|esteriliz- ..3 diario|cada|todos|siempre|rigur-|antes|constante-|periód-|mañana
    <5:{_SORRY}|deb-|que|cómo|no >6:no
~(a decir verdad|para tanto|nimiedad|insignific-|minucia|poca cosa|sin importancia|tampoco es para|tampoco fue|tampoco era|no exagere|seamos
    honestos|seamos sinceros|seamos serios|hablemos claro|hay que decir|en honor a|en honor de|dicho sea|con todo
    respeto|con el debido|con todos mis|nos atrevemos|me atrevo|en defensa|defender a|salir en|a mi favor|a nuestro favor|ponemos la
    mano|pongo la mano|doy fe|damos fe|me consta|nos consta|puedo asegurar-|podemos asegurar-|le aseguro que|le aseguramos
    que|le garantizo que|le garantizamos que|le puedo asegurar|tenga por seguro|tenga la seguridad|puede estar seguro)
    <4:{_SORRY}|gracias|decir >6:volver-|trabaj-|leído|tendr-|leemos|revis-|mejor-
~quien ..4 fue|es|era|fueron usted|ustedes|su
~(creemos|consideramos|entendemos|pensamos|opino|opinamos|me parece|nos parece|considero|a nuestro juicio|a mi juicio|a nuestro
    entender|a mi entender|en mi opinión|en nuestra opinión) ..1 (que no|no|que su|que hizo|que fue|que ha sido|que usted)
    <4:{_SORRY} >5:merec-|deb-|frustr-|molest-|dolor-|razón|siempre|oportun-
~ni ..6 ni ..6 <5:{_SORRY}|sin|no >4:explic-|nadie
"""

_RUSH = (
    "festivo|puente|sábado|domingo|viernes|navidad-|navideñ-|diciembre|agosto|verano|temporada|vacaciones|feria|fiestas"
    "|boda|evento|comunión|comuniones|grupo|grupos|excursión|llenos|lleno|llena|saturad-|colapsad-|desbordad-|tope"
    "|arriba|completo|completos|aforo|gente|trabajo|pedidos|demanda|afluencia|cola|colas|llamadas|reventar|lleno"
    "|clientela|mesas|partido|concierto|apagón|avería|tormenta|lluvia|nieve|temporal|tráfico|obras|huelga|mudanza|reforma"
    "|inventario|cambio|bajas|programa|sistema|baja|enferm-|vacantes|prácticas|nuevo|nueva|inaugura-|abrir"
)
_OTHERS = (
    "proveedor-|fabricante-|transportista-|mensajería|mensajerías|courier|paquetería|aduana-|franquicia|ayuntamiento"
    "|aerolínea|aeropuerto|plataforma|google|apple|android|ios|operadora|aseguradora|gobierno|hacienda|constructora|correos"
    "|central|subcontrat-|distribuidor-|mayorista|arrendador|propietario|comunidad|compañía|booking|glovo|uber|banco"
)

EXCUSE = f"""
era|fue|estábamos|estaba|estaban|estuvimos|teníamos|tuvimos|había|hubo|coincidió|coincidía|andábamos|íbamos|nos|justo
    |con|cambiábamos|cambiamos|estrenábamos|instalábamos|migrábamos|éramos|tocó|pilló|cogió
    ..5!usted|su|excusa {_RUSH}
    <8:{_SORRY}|{_NO_EXCUSE}|aunque|cuando|no|por|usted|sin|tu|su
    >14:{_NO_EXCUSE}|deb-|merec-|culpa
({_RUSH}) ..8 (es|era|fue|resulta) normal|lógico|inevitable|imposible|complicado|difícil|habitual|natural
    <8:{_NO_EXCUSE}|{_SORRY} >8:{_NO_EXCUSE}
(debido a|a causa de|a raíz de|por culpa de|con motivo de|por motivos|por problemas|por razones|por cuestiones|por
    circunstancias|por exceso de|por ser|como consecuencia de|gracias a|a consecuencia de|motivado por|por necesidades)
    <8:{_SORRY} >6:nuestr-|usted|su
(pero es que|lo que pasa es que|resulta que|el caso es que|lo que ocurre es|ocurre que|sucede que|pasa que|piense que|hay
    que entender|hay que comprender|tiene que entender|tienes que entender|debe comprender|deben comprender|póngase
    en nuestro|ponte en nuestro|imagine|imagínese|imagínate|entiéndanos|entiéndenos|compréndanos|comprenda que|entienda que
    |entiendan que|le pedimos comprensión|pedimos comprensión|rogamos comprensión|apelamos a|agradecemos su comprensión)
    >3:le|les|te <2:que|no|lo
{_OTHERS} ..8
    culpa|depende|nos|falló|fallo|dejó|retras-|tard-|fija|impone|oblig-|exig-|imputab-|problema-|rotura|huelga|respons-
    |marca|decide|cobra|stock|existencias|lleva|demor-|cambi-|actualiz-|pone|ponen|confund-|perd-|entreg-|equivoc-|mand-
    <6:{_SORRY} >6:nuestra|nosotros-
viene|vino|fue|es|depende|dependen|dependía|culpa|imputable|error|fallo|problema|cosa|responsabilidad|asunto ..3
    {_OTHERS} <6:no|{_SORRY}
nuestro|nuestros|nuestra|los|un|al {_OTHERS} ..6 no|nos|había|estaba|tuvo|sufr-|falló
    <6:{_SORRY}
(no depende de|no dependen de|no dependía de|no dependió de|escapa a|escapan a|se escapa|se nos escapa|se nos
    escapó|fuera de nuestro|fuera de nuestras|ajen- a nuestr-|fuerza mayor|no está en nuestra|no está en nuestras|en
    nuestra mano|no podemos controlar|no podemos evitar|no podemos hacer|no podíamos hacer|no pudimos hacer|poco
    podemos hacer|nada podemos|no controlamos|sin control|imprevist-|imponderabl-|inevitable-) <3:sabemos
(somos human-|somos personas|errar es|es humano|es de humanos|cualquiera se equivoca|cualquiera puede equivocarse|cualquiera tiene|pasa a cualquiera|pasarle a cualquiera|un mal
    día|mal día|día malo|a todos nos|cosas que pasan|puede pasar|puede ocurrir|puede suceder|pueden pasar|suele
    pasar|a veces pasa|a veces ocurre|a veces sucede|de vez en cuando|nadie nace|no somos perfectos|no somos
    robots|no somos máquinas|no tenemos bola|no somos adivinos|no somos magos|no hacemos milagros|no damos
    abasto|dábamos abasto|dan abasto|no llegábamos|no llegamos a todo|no dábamos|hacemos lo que podemos|hicimos lo que
    pudimos|hace lo que puede|hacen lo que pueden|hicimos lo posible|hizo lo que pudo|lo mejor que pudimos|negocio
    pequeño|negocio familiar|pequeño negocio|empresa familiar|somos pocos|somos dos|somos tres|equipo pequeño|recursos
    limitados|solo somos|solo éramos|estábamos solo|pocas manos)
    <4:{_SORRY}|tuv-|dio >8:{_NO_EXCUSE}|deb-
(falta|escasez|rotación|ausencia|carencia) de personal|manos|camarer-|cociner-|técnic-|mano|conductor-|plantilla|stock
    |existencias|suministro|repuesto-|piezas <4:no|{_SORRY} >8:{_NO_EXCUSE}
personal|gente|plantilla|camarer-|compañer-|cociner-|emplead-|chic- ..3
    nuev-|baja|enferm-|vacaciones|prácticas|formación|aprend-|justo|reducid-|mínimos|falló|fallaron|faltó|inexpert-
    |empez- <6:{_SORRY}|no|formar >8:{_NO_EXCUSE}|deb-
encontrar|contratar|conseguir|faltan|cuesta|hay|buscar ..2 personal|camarer-|cociner-|mano|profesionales|trabajadores
    >3:amable
llevaba|lleva|era|estaba|es ..1 primer|primera|poco|pocos|apenas|nuevo|nueva|aprendi- ..3 día|semana|días|tiempo|oficio
    |puesto|empresa|casa|prácticas <5:su|tu|{_SORRY}|vez
(sub-|encarec-|aument-|dispar- ..4 todo|luz|precios|costes|costos|materia-|alquiler-|inflación|insumos)
    <5:{_SORRY}
(inflación|pandemia|covid|postcovid|coyuntura|crisis|materias primas|los costes|los costos|por gusto|los tiempos
    que|hoy en día|en estas fechas|en estos tiempos|en esta época|a estas alturas|en esos días|esas fechas
    |estos tiempos|a esas horas|en plena temporada|en pleno verano|en pleno agosto) <4:{_SORRY}|de >8:{_NO_EXCUSE}
política-|norma|normas|normativa-|reglamento|protocolo-|ley|convenio|licencia|contrato|procedimiento-|legislación|reglas
    |sanidad|seguro ..3
    oblig-|exig-|impid-|permit-|establec-|prohíb-|prohib-|dic-|marc-|empresa|cadena|iguales|mismas|todos|nos|son|impon-
    <4:{_SORRY} >6:cambi-
nos ..1 obliga|obligan|obligaba|exige|exigen|impide|impiden|impone|imponen ..4 <6:gracias|aviso|comentario|opinión|mensaje
(por ley|por normativa|por norma|por seguridad|por higiene|por protocolo|así funciona|así son las|así es la|así
    trabajamos|lo de siempre|es lo que hay|no hacemos excepciones|no podemos hacer excepciones|sin excepciones)
    <4:{_SORRY}
los|todos|cada domingos|sábados|viernes|fines|festivos|veranos|lunes <9:{_SORRY}|abr-|revis-|estoy|estamos|vamos|cómo|equipo >8:{_NO_EXCUSE}|deb-|merec-
en|durante|por diciembre|agosto|julio|enero|verano|navidad-|invierno|fiestas|temporada|ramadán|pascua <5:{_SORRY}
    >8:{_NO_EXCUSE}|deb-
edificio|casa|finca|local|instalaciones|hotel|tuberías ..3 antigu-|históric-|protegid-|centenari-|viej- <4:{_SORRY}
(lleva su tiempo|lleva tiempo|requiere tiempo|requiere su|cocina casera|hecho al momento|todo casero|a fuego lento|se hace
    al|se preparan al|se elabora) <4:{_SORRY}|lo|quej-
se fue|cayó|cortó|cortaron|rompió|estropeó|averió|bloqueó|colgó ..3
    luz|sistema|internet|servidor|red|agua|horno|máquina|caldera|línea|datáfono|ascensor|programa|aire|conexión
    <5:{_SORRY}|usted|que
sistema|programa|servidor-|datáfono|internet|red|máquina|horno|caldera ..2
    caíd-|cay-|colaps-|mantenimiento|avería|averió|nuevo|migra-|fall- <5:{_SORRY}|que >5:nuestr-
(en todas partes|en todos lados|en todos los sitios|pasa en todos|ocurre en todos|le pasa a|igual en todas|todas las
    empresas|todos los hoteles|todos los restaurantes|todo el sector|en el sector|en cualquier sitio|en cualquier
    restaurante|en cualquier hotel|todas las mensajerías|como en todas|descoloca a|agobia a|se nota en|acaba
    notando|de ahí que|lo habitual es)
ajen- ..1 a|al <4:{_SORRY}|no >4:trato
se debió|debe|debieron|deben|debía a|al ..4 <5:{_SORRY}|que >6:nuestr-|nosotros|descuido|usted|error
nos|me fallaron|falló|faltaron|dejaron|abandonaron|dejó|plantó <5:{_SORRY}
(lo que se pudo|lo que se puede|lo que buenamente|con lo que había|con los que había|con lo que tenemos|como pudimos
    |como podemos|a lo que dábamos|bastante hicimos|bastante hacemos|demasiado hacemos|no me da la vida|no nos da la vida|no nos da
    tiempo|no daba tiempo|no dio tiempo|de milagro|vamos justos|íbamos justos|vamos al límite|íbamos al límite|faltaba gente|faltan
    manos|falta gente)
    <5:{_SORRY}
"""

_HURT = (
    "ofend-|ofens-|molest-|incomod-|incómod-|sinti-|sentid-|sient-|sentir|disgust-|falt-|herid-|hirió|hizo|hicimos|haya"
    "|hemos|hubo|pareci-|dio|caus-|ocasion-|entend-|momento|malinterpret-|desagrad-|decepcion-|inconvenien-|error-|fall-"
    "|expectativ-|fue|resultó|gust-|defraud-|perjudic-|mal|mala"
)
_BUT = "pero|aunque|obstante|embargo|bien|sí|salvo|mas|eso|sólo|solo"

FALSE_APOLOGY = f"""
~{_SORRY} ..6 si|caso|supuesto|acaso !quier-|pued-|prefier-|dese-|nos|me ..5 {_HURT} <4:escrib-
~si|caso|supuesto ..6!quier-|pued-|prefier-|dese-|escrib- {_HURT} ..10 {_SORRY} <5:como >3:
~{_SORRY} ..8 hayamos|haya|hayan|pudiera|pudiéramos|pudieran|pudo|pudimos|podido ..2
    caus-|ocasion-|ofend-|molest-|gener-|haber|provoc-|sentir-
~{_SORRY} ..4 posible|posibles|eventual-|hipotétic-|presunt-|supuest- ..2
~{_SORRY} ..3 que ..2 se? ..1 haya|hayas|hayan? ..1
    sentido|sintiera|sintió|sienta|sintieras|sientas|sentirse ..3 así|ese|esa|tal|modo|manera
~{_SORRY} ..6 ve|vea|veas|vean|viera|vio|tome|tomes|tomara|tomó|interpret-|perciba|percib-|piens-|pens-|crea|creas|opin-
    |consider- ..3 así|ese|esa|eso|modo|manera|forma|mal|nosotros|negativ-|injust-|personal
~{_SORRY} ..6 esa|tu|su|vuestra percepción|apreciación|interpretación|visión|parecer|sentir|perspectiva|manera|forma
~{_SORRY} ..6 esa|tal|dicha opinión|idea|sensación|percepción
~{_SORRY} ..3 qued-|teng-|tien- ..3 impresión
~{_SORRY} ..8 no ..3 gusto|agrado|estilo|compart-|entend-|supier-|sup-|encaj-|valorar-|valore|valorado|apreci-|comprend-|conect-

~{_SORRY} ..3 que no ..3 le|les|te ..2 gust-|convenc-|encant-|satisf-
~{_SORRY} ..12 {_BUT} !quer-|quier-|sobre|me|saber|también- ..1
    la|el|los|las|{_YOU}|es|no|nuestr-|todo|todos|así|hay|somos|eso|fue|era|le|ya|con|tampoco|en|nosotros|también|su
    |hace-|hicimos|cada|cuando|debe-|tien-|ten-|entiend-|comprend-|creemos|se|esto|ese|esa|otros|bien
    >5:deb-|deber-|quer-|quier-|baste|bast-|suficient-|nada-|vamos|voy|excus-
~(por si sirve|si le sirve|si es que|en caso de que|por si acaso|de ser así|si así fue|si así fuera|si fue así|si es
    así|si realmente|si de verdad|si tan) ..6 {_SORRY}
~(si es que|en caso de que|por si|de ser así|si así fue|si realmente|si de verdad) ..3 {_HURT}|ocurr-|pas-|suced-
    >3:quier-|prefier-
~{_SORRY} ..5 (lo que|como|aquello que) ..2 consider-|percib-|percibió|interpret-|entend-|cree|creyó|llama|denomina
~{_SORRY} ..8 (podido|pudo|pudiera) ..1 percib-|sent-|parec-|caus-|ocasion-|interpret-
~{_SORRY} si ..6 sonó|sonar|suena|tono|cayó|sentó|tomó|pilló|encontró
~{_SORRY} ..3 por no ..2 (ser|estar) ..4 (perfect-|gusto|nivel que usted)
"""

MOCKERY = f"""
~, señora|señor|caballero|guapa|guapo|amigo|amiga|campeón|bonita|querida|majo|joven|cariño|jefe|doña|don
    <1:estimad-|querid-|apreciad- >1:@-
~michelin|paladar|gourmet|catedrátic-|sabelotodo|marqués|marquesa|majestad|alteza|princesa|príncipe|ritz|caprich-
    |finolis|tiquismiquis|quisquillos-|tacañ-|rácan-|amargad-|amargur-|envidi-|rencor-|pataleta|berrinche|rabieta
    |drama|dramátic-|dramón|teatr-|telenovela|novela|película|circo|chiste|risa|risas|reír|reímos|reírnos|carcajada-
    |gracioso|graciosa|payas-|teclado|psicólog-|terapia|pastilla-|tila|modales|aplauso-|aplaud-|bravo|enmarc-|óscar
    |medalla|monumento|insólit-|alucin-|flip-|narices|uy|jaja-|jeje-|ja|válgame|telita|llorica|llorón|lloriqu-
    |infantil-|inmadur-|perla|joya|joyita|genio|eminencia|crack|iluminad-|ilumin-|lumbrera|experta|listillo|listilla
    |sabiondo|sabihond-|quejica-|quejarse|protestón|maleducad-|necio|necia|necias|ignoran-
    |cabeza|neurona-|cerebro|amargado|aburrimiento|aburrid-|influencer|crítico|detective|sherlock
    |poeta|inspiración|imaginación|fantas-|ocurren-|ironía|milagro|milagros|adivin-|varita
    |quejas-|exigent-|señorit-|divin-|realeza|palacio|alfombra|caviar|langosta|champán|tarado|payaso|sinverg-|jeta
    |morro|caradura|gorrón|aprovechad-|mezquin-|cutre|vergüenza|patale-|pobre|pobres
    <8:lament-|siento|sentimos|disculp-|perdón|no|dolor|nos|nuestr-|mi|me|sin >4:nuestr-|deb-
~^ tranquil-|calma|calmes|relájese|relájate|respire|respira|ánimo|vaya|anda|hala|venga|ole|olé|enhorabuena|felicidades
    |felicitaciones|bravo|increíble|alucinante|impresionante|curioso|curiosa|menos|pobrecit-|ay
    >6:{_SORRY}|disgusto|mal|rato|pena|rabia
~si ..1 tanto|tan|tanta ..4
~(gente|personas|clientes|clientela|tipos|individuos|público|perfil) ..2 (como usted|como tú|como ustedes|así)
    <4:deb-|merec-|trat- >3:deb-|merec-
~(hay gente|hay personas|hay clientes|hay quien|hay quienes|hay opiniones|hay gustos|para gustos|a palabras|ciertas
    personas|algunas personas|algunos clientes|cierta gente|alguna gente|el mundo|la gente hoy) ..1
    <4:no|{_SORRY}|todo|nuestr-|cuando
~no ..2 puede|podemos|pretendemos|llueve|vamos|imposible ..1 content-|gust-|agrad-|complac-|caer|satisfac-|dar|raz-
    ..3 todos|todo|nadie|cualquiera|alguien|gusto
~(a ese precio|por lo que pagó|con lo que pagó|por lo que cuesta|qué esperaba usted|qué esperabas|qué quería|qué
    pretende|qué pretendía|qué más quiere|esperaba usted|querría usted|pretendía usted|no querrá|pedir peras|pida
    peras|por # euros|a # euros)
~váyase|búsquese|búscate|cómprese|córtese|hágase|cocine|cocínese|prepárese|quédese|quédate|apúntese|aprenda|aprende
    |inténtelo|dedíquese|dedícate|madure|madura|supérelo|ríase|lávese|mírese|mírate|cuéntese|ábrase|monte|pruebe
    ..3 usted|mismo|casa|tu|su|otro|otra|a|un|una|mismo|misma|en >4:contacto
~(le|te|les) dese- ..4 suerte|mejor|éxito|felicidad|encuentr-|bien|ojalá <8:{_SORRY}|nuestr-
~(mucha suerte|buena suerte|suerte encontrando|suerte en|suerte con|que le vaya|que te vaya|dios le|dios la|que dios)
~no ..2 (vuelva|vuelvas|regrese|regreses|venga|vengas) <3:que|lament-|quien
~(no volver|otro sitio|otro lugar|otro local|otro establecimiento|otros sitios|otra parte|otro taller|otro hotel|otra
    tienda|otro restaurante|a la competencia|sin usted|sin ti|menos mal que|mejor así|nos alegra que no|ganamos
    perdiéndole|le echar-|perder un cliente|no es para usted|no es su sitio|no es para todos|no es para todo|no está
    hecho para|no está hecha|no todo el mundo|reservado el derecho|derecho de admisión)
    <6:{_SORRY}|hizo|obli-|que <2:tuv-
~(se nota que|se ve que|se ve a la|salta a la vista|está claro que|queda claro que|por lo visto|ya se ve|ya vemos|ya
    veo|a ver si|a la vista está|como si fuera|como si no|es de risa|da risa|da la risa|hacernos reír|qué ilusión|faltaría más|gracias por iluminarnos|gracias por la lección|gracias por la clase|gracias por
    la publicidad|gracias por su aportación|gracias por el consejo|gracias por sus consejos|gracias por la
    información|gracias por nada|gracias por la estrella|gracias por su estrella|solo una estrella|qué haríamos
    sin|qué sería de|tiempo libre|mucho tiempo|nada mejor que hacer|nada que hacer|algo mejor que
    hacer|vida propia|mejor persona|más educación|menos teclado|un poco de educación|poca educación|falta de
    educación|mala educación|educación se|clase no se|el respeto se|aprender a|dar lecciones|lecciones de|venir a
    dar|clases de|sentido del humor|sus caprichos|su alteza|el señor|la señora|doctora en|máster en|experto
    en|experta en|es usted muy|es usted un|es usted una|eres muy|eres un|eres una|qué fácil|muy fácil|es fácil
    criticar|desde el sofá|detrás de una pantalla|tras una pantalla|detrás del teclado|tan dura|recuerda todavía)
    <4:{_SORRY}|para|no >4:amable
~(no le gustó|no le gusta|no le gusta el|le molesta|le sobra|le sobrara|le parece) ..6
    (coma|vaya|quédese|cómpre-|monte|busque|váyase|cocine)
~(se nota|se ve|se ven|ya se sabe|sabemos) ..1 quién|quienes|quien|quiénes
~otro|menudo|gran|todo|vaya|pequeño|auténtic- ..1 experto|experta|crítico|crítica|entendido|chef|arquitecto|genio|listo|detective|juez
    <4:una >3:constructiva
~(de sofá|a llorar|llorer-|pues nada|dando lecciones|dar lecciones|buscar pelea|buscar bronca|ganas de bronca|ganas de fastidiar|ganas
    de quejarse|quejarse por|quejarse es|criticar es|hablar es gratis|por hablar|opinar es|con su pan|arreando|a otra cosa
    mariposa|mejor perderlos|perderlo que|qué se le va|qué le vamos|qué le voy|allá cada|santa paciencia|paciencia de santo|el cielo
    ganado|dios nos libre|líbrenos|por fortuna no todos|afortunadamente no todos|por suerte no todos|por suerte la
    mayoría|menuda|valiente|hace falta valor|tiene valor|tiene narices|tiene delito|tiene guasa|tiene gracia|no tiene
    vergüenza|un poco de vergüenza|debería darle|debería caérsele|cara dura|poca vergüenza|ni idea|no tiene idea|no sabe
    ni|ni sabe|no distingue|no sabría|de la misa|no entiende|no se entera|mire en el diccionario|póngase gafas|cómprese
    unas|se le olvidó tomar|tómese)
    <5:lament-|siento|sentimos|disculp-|perdón|nos
~(qué pena|lástima|qué lástima|qué raro|qué curioso|qué casualidad|qué gracia|qué gracioso|qué risa|qué ironía|qué morro|qué cara) ..2
    (que no exista|que no haya|no haber|que la gente|que haya gente|que algunos|que usted sea|tener|viniendo|aprender)
~modales
"""
