"""Denial in Spanish by structure: who denies what, by whom and what it is proved (T2). Mostly doubtful (~)."""

from __future__ import annotations

_SORRY = "lament-|siento|sentimos|sentiríamos|disculp-|perdón|perdon-|apena|lástima|pena|excusas|pesar"
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
    media)
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
~ni ..3 estaba|estaban|era|eran|fue|fueron|es|son|tenía|había|hubo|está ..5 ni <5:{_SORRY}
~no ..1 le|les|te pasaba|ocurría|sucedía|faltaba ..3 nada
~(nada malo|ningún defecto|ningún problema|ninguna avería|ningún daño|ningún error|ninguna irregularidad|ninguna queja|ningún fallo|cero quejas|cero problemas|sin un solo|ni una sola|ni un solo|ni una queja)
    <5:{_SORRY} >5:explic-|palabra|disculp-|respuesta|excus-
~(son|es|somos|están) ..3 justos|justo|correct-|honest-|honrad-|transparent-|legal|legales|serio|serios|profesionales ..4 (y|pero) ..6 no <5:{_SORRY}
~se lo ..1 garantiz-|asegur-|jur-|promet-|confirm- <3:no >4:correo
~no ..1 tenía|tenían|llevaba|llevaban|había|traía ..1 ning- ..3 <4:{_SORRY}|que >4:sentido|respons-|motivo|derecho
~clientes|huéspedes|comensales|usuarios|pacientes ..1 satisfech-|content-|fiel-|encantad-|habitual- ..4 <4:{_SORRY}|tener|que
~^ falso|mentira|incierto|negativo|imposible|error <2:{_SORRY} >3:sería|decir
~(garantizad-|comprobad-|demostrad-|probad-|documentad-|acreditad-) <5:{_SORRY}|no|sin
~días|horas|minutos|semanas|euros|meses|centímetros|grados ..2 no ..2 #|dos|tres|cuatro|cinco|seis|diez|quince|veinte|treinta|una|un|media <5:{_SORRY}
~(como se afirma|como se dice|como usted dice|como usted afirma|como afirma|como asegura|como pretende|como insinúa|como da a entender|según usted|según dice|según afirma|habla por sí|hablan por sí|salta a la vista que)
    <4:{_SORRY} >4:razón
~(no sé|no sabemos|no me explico|no nos explicamos|no entiendo|no alcanzo a|no logramos entender) ..1 (cómo|por qué|qué) ..6 usted|se|le|pudo|no|esperaba|quería <4:{_SORRY}
"""
