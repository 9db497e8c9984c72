"""Words that tell English from its neighbours, and words of other languages that are never English.

Only words that are frequent in one language and rare in the others are listed: "in", "me", "to", "for", "so", "no",
"was", "man" or "die" are shared. They decide the plain cases without asking the language model, which is slower, and
they catch what it confuses: Hindi in Latin script, Norwegian and Danish, Portuguese and Spanish.
"""

from __future__ import annotations

ENGLISH = frozenset(
    """
    the and is was were are been being with this that these those they them their you your yours my mine our we he she
    his her him its of not but because which who what when where why how have has had having would could should will
    can cant dont doesnt didnt wont isnt wasnt im ive youre theyre thats its very really just about after before again
    also always any anything back better every everyone everything first from get getting gets give good great going
    got here into know last like little long look love made make many more most much need never new next nice nothing
    now only other out over people place please right said same say see service should since some someone something
    still such take than thank thanks then there thing things think though thought through time too try trying under
    until up use used using want wanted way week well went while without work worked working works worst year years yes
    yet worse bad best awesome amazing app phone food staff room flight customer money order product quality price
    review recommend refund happy sad hate today tomorrow tonight day night morning friend friends anyone nobody
    everybody there's it's don't can't doesn't didn't won't i'm i've you're they're that's wasn't isn't let's what's
    """.split()
)

FOREIGN: dict[str, frozenset[str]] = {
    "hi": frozenset(
        """
        hai hain nahi nahin nhi kya kyun kyu kyon ka ki ke ko mein mai main tum aap hum mera meri mere tera teri tere
        bhi aur bhai yaar kuch koi kar karo karna karke karte karta karti raha rahi rahe tha thi gaya gayi gaye diya
        diye liye wala wali wale bahut bohot acha accha achha apna apni apne sab jo jab tab toh ab phir kab kaise kaun
        kahan yeh woh ye wo unka unki uska uski iska iski isme mujhe tujhe hume unhe inka sirf bas paisa paise dekh
        dekho bol bola bolo baat din raat ghar desh pyar dil zindagi kaam log logo hota hoti hote hoga hogi honge hu
        hoon ho sakta sakte sakti chahiye aise waise matlab pata nai na mat ji se pe par tak abhi ek do teen
        """.split()
    ),
    "de": frozenset(
        """
        und der das nicht ist ich sie wir ihr auch auf für mit von zu dem den ein eine einen einem wie aber oder wenn
        noch nur schon sehr über bei nach aus kein keine mehr haben hat sind wird werden kann immer wieder mal doch mich
        dich sich uns euch bin bist hier jetzt heute gut schlecht
        """.split()
    ),
    "es": frozenset(
        """
        que el los las una por con para pero como más muy está están este esta eso esto todo todos nada cuando porque
        donde hay tengo tiene ser fue soy eres sin sobre también ya yo mi tu su lo le nos bien mal gracias hoy siempre
        nunca mejor vida
        """.split()
    ),
    "fr": frozenset(
        """
        le les des une est et pas je tu il elle nous vous ils pour avec dans sur qui mais ou où ce cette ces mon ma mes
        ton ta son sa ses leur plus très bien tout tous fait être avoir suis sont était ça c'est j'ai qu'il d'un au aux
        du quand comme sans même rien jamais merci
        """.split()
    ),
    "it": frozenset(
        """
        il che di non per una sono con del della dei delle gli le mi ti si ma anche come più questo questa quello cosa
        tutto tutti essere hai abbiamo perché quando sempre mai molto bene grazie nel nella alla dal sul è ha ho io
        """.split()
    ),
    "pt": frozenset(
        """
        que não nao uma com para por mais muito você voce vc está tá isso esse essa este eu ele ela nós eles meu minha
        seu sua mas como quando porque pra pro tem ter foi ser são só também tudo todo nada agora hoje bem aqui já gente
        dia quem sem obrigado obrigada
        """.split()
    ),
    "no": frozenset("ikke jeg det er og på av til som har med et en ble bli veldig hvor mye noe bare hva kan vi dere".split()),
    "da": frozenset("ikke jeg det er og på af til som har med et en blev meget hvor noget bare hvad kan vi nogle".split()),
    "sv": frozenset("inte jag det är och på av till som har med ett en blev mycket var något bara vad kan vi också".split()),
    "nl": frozenset("niet ik het een van en op met voor zijn maar dat deze ook naar heel erg goed slecht wij geen".split()),
}
