"""Half apologies and mockery in Spanish by structure (T3, T4). Mostly doubtful (~)."""

from __future__ import annotations

_YOU = "usted|ustedes|ud|uds|vd|tú|vos|vosotros"
_SORRY = "lament-|siento|sentimos|sentiríamos|disculp-|perdón|perdon-|apena|lástima|pena|excusas|pesar"
_HURT = (
    "ofend-|ofens-|molest-|incomod-|incómod-|sinti-|sentid-|sient-|sentir|disgust-|falt-|herid-|hirió|hizo|hicimos|haya"
    "|hemos|hubo|pareci-|dio|caus-|ocasion-|entend-|momento|malinterpret-|desagrad-|decepcion-|inconvenien-|error-|fall-"
    "|expectativ-|fue|resultó|gust-|defraud-|perjudic-|mal|mala|hirient-|result-|hiri-|sonó|dolid-"
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
~{_SORRY} ..6 (lo que sea|lo que crea|lo que usted|que usted cree|que usted piensa|que crea usted|sea lo que)
~{_SORRY} ..6 (le|les|te) (parezca|parezcan|pareciera|parecieran|resulte|resulten|moleste|molesten|sorprenda|incomode|disguste) ..4
~{_SORRY} ..10 no ..3 (lo que|como) ..1 (quería|esperaba|deseaba|buscaba|pretendía|imaginaba) ..1 (oír|escuchar|leer)
~sabe|supo mal|fatal que ..6 (tomado|tomara|tome|sienta|sentido|sentara|vea|pienses|piense|pecho)
~(tan a pecho|tan mal|tan a la|tan personal) <6:{_SORRY}|trat-
"""

MOCKERY = f"""
~, señora|señor|caballero|guapa|guapo|amigo|amiga|campeón|bonita|querida|majo|joven|cariño|jefe|doña|don
    <1:estimad-|querid-|apreciad-
~michelin|paladar|gourmet|catedrátic-|sabelotodo|marqués|marquesa|majestad|alteza|princesa|príncipe|ritz|caprich-
    |finolis|tiquismiquis|quisquillos-|tacañ-|rácan-|amargad-|amargur-|envidi-|rencor-|pataleta|berrinche|rabieta
    |drama|dramátic-|dramón|teatr-|telenovela|novela|película|circo|chiste|risa|risas|reír|reímos|reírnos|carcajada-
    |gracioso|graciosa|payas-|teclado|psicólog-|terapia|pastilla-|tila|modales|aplauso-|aplaud-|bravo|enmarc-|óscar
    |medalla|monumento|insólit-|alucin-|flip-|narices|uy|jaja-|jeje-|ja|válgame|telita|llorica|llorón|lloriqu-
    |infantil-|inmadur-|perla|joya|joyita|genio|eminencia|crack|iluminad-|ilumin-|lumbrera|experta|listillo|listilla
    |sabiondo|sabihond-|quejica-|quejarse|protestón|maleducad-|necio|necia|necias|ignoran-
    |cabeza|neurona-|cerebro|amargado|aburrimiento|aburrid-|influencer|crítico|detective|sherlock
    |poeta|inspiración|imaginación|fantas-|ocurren-|ironía|milagro|milagros|adivino|adivinos
    |exigent-|señorit-|divin-|realeza|palacio|alfombra|caviar|langosta|champán|tarado|payaso|sinverg-|jeta
    |morro|caradura|gorrón|aprovechad-|mezquin-|cutre|patale-|pobre|pobres
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
~(espero|esperamos|ojalá|confío) ..6 (sentirse mejor|sienta mejor|sentido mejor|sentir mejor|desahog-|a gusto|descansad-|aliviad-|satisfecho ahora|contento ahora)
    <4:nuestr-
~(a quién le importa|qué más da|un pimiento|un comino|un bledo|una mierda|un rábano|importa poco|da igual|dan igual|nos da lo mismo|nos da
    igual|me da igual|me da lástima|da lástima|dan pena|da pena|amargad-|crezca|crece|madur-|como adultos|comportarse|compórtese|llorique-)
    <5:siento|lament-|no >5:motiv-|nuestr-
~(con|vista|visto|dada|dado) esa|ese|esas|esos|su|tal educación|actitud|formas|modales|carácter|vocabulario|humor|tono|lengua|ortografía|nivel
    <4:{_SORRY}
~(déjenos|déjanos|dejadnos|dejen|deje|deja) ..1 (trabajar|en paz|tranquil-|vivir|respirar) <4:{_SORRY}
~, pesado|pesada|pelma|plasta|payaso|fantasma|listo|lista|monstruo|figura|crack|máquina|artista|tonto|bobo|cretin- $
~(qué|menuda|lástima|pena) ..1 (lástima|pena)? que ..3 (buen gusto|gusto|sentido común|humor|paladar|educación|paciencia|inteligencia|no se venda|no se compre|no vendan|no se enseñe)
~(lo raro es|lo extraño es|lo milagroso|milagro es|lo sorprendente es|lo increíble es|no me extraña que|no nos extraña que|no es de extrañar que le|normal que) ..4 (le|lo|nadie|atiendan|inviten|soporten|aguanten|echen)
    <3:{_SORRY} >6:esper-|cans-|enfad-
~varita|planeta|aeroespacial|astronauta|neurocirug-
~(por lo visto para|parece que para|para algunos|para según|hay a quien|tan difícil es|tan difícil de|qué parte de|qué parte no|letra grande|más claro agua|está clarísimo) ..3 <4:siento|lament-|hemos
"""
