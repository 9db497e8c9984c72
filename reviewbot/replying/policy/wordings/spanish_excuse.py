"""Excuses in Spanish by structure: which causes are named (T2). They only warn."""

from __future__ import annotations

_SORRY = "lament-|siento|sentimos|sentiríamos|disculp-|perdón|perdon-|apena|lástima|pena|excusas|pesar"
_NO_EXCUSE = "excus-|justif-|sirve|pretext-|razón|motivo|importa|igual|cambia|consuel-|nuestra|escudar-|escond-"
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
    <8:{_SORRY}|gracias|agrade- >6:nuestr-|usted|su
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
sub-|encarec-|aument-|dispar- ..4 todo|luz|precios|costes|costos|materia-|alquiler-|inflación|insumos
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
los|todos|cada domingos|sábados|viernes|fines|festivos|veranos|lunes <9:{_SORRY}|tien-|salir|también|abr-|revis-|estoy|estamos|vamos|cómo|equipo >8:{_NO_EXCUSE}|deb-|merec-
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
(toda la industria|todo el sector|todo el gremio|en el gremio|en la hostelería|en este sector|en este negocio|en esta profesión|en este mundo|cualquier compañía|cualquier
    empresa|cualquier banco|cualquier aerolínea|cualquier taller|cualquier clínica|cualquier tienda|cualquier gimnasio|cualquier casa|todas las
    compañías|todos los bancos|todas las tiendas|todas las aseguradoras|todo el país|a nivel nacional|a nivel mundial|a nivel global|pan de
    cada|gajes del|el día a día de|nada exclusivo|exclusivo nuestro|solo a nosotros|sólo a nosotros|no somos los únicos|ni somos los|no solo
    nosotros|no nosotros|y no nosotros|no de nosotros|no por nosotros)
    <5:{_SORRY} >6:{_NO_EXCUSE}
acabábamos|acabamos|terminábamos|recién|apenas ..1 de? ..1 abrir|abrimos|cambiar|cambiado|cambiamos|mudar|mudado|estrenar|estrenado|implantar|instalar|inaugur-|contrat-|empez-|incorpor-|arrancar
    <5:{_SORRY}
al|siendo ser|como una|un ..1 app|aplicación|empresa|negocio|local|tienda|restaurante|hotel|taller ..1 gratuit-|pequeñ-|familiar|modest-|nuev-|joven <4:{_SORRY}
(tiempo libre|ratos libres|dos personas|cuatro gatos|por las nubes|altísim-|carísim-|subir precios|subir los|hemos tenido que|tuvimos que|nos hemos
    visto|nos vimos) ..4 <5:{_SORRY}|que >5:nuestr-|{_NO_EXCUSE}
caus-|provoc-|ocasion-|cort-|romp- ..3 contrata|subcontrata|obra|obras|ayuntamiento|compañía|tercero|terceros|vecino|vecinos|cable|tubería|temporal <5:{_SORRY}
la culpa|responsabilidad ..5 la|lo tiene|tienen|tuvo|tuvieron <4:{_SORRY} >4:nuestr-|nosotros
(pagamos el pato|pagar el pato|pagamos los platos|nos comemos|nos toca pagar|somos los primeros|somos las primeras víctimas|víctimas también|también somos|también nosotros)
    <5:{_SORRY} >5:nuestr-
tiempo|clima|meteorología|calor|lluvia|viento ..4!perdido contra|acompañ-|impid-|permit- <5:{_SORRY}
"""
