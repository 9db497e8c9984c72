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

# What turns the word after it around: shown together with it.
TURNING_WORDS = frozenset(
    "not no never nor without hardly barely dont doesnt didnt wont isnt wasnt cant couldnt".split()
)

# Words that hold a sentence together. Alone they tell a reader nothing, whatever a model learned from them.
FUNCTION_WORDS = TURNING_WORDS | frozenset(
    """
    a an the this that these those here there some any all both each every either neither other another such same own
    i im ive id ill me my mine myself you your yours youre youve youll yourself we our ours us were weve he him his hes
    she her hers shes it its itself they them their theirs theyre one ones who whom whose which what whatever
    be am is are was were been being isnt arent wasnt werent have has had having havent hasnt hadnt do does did doing
    done will would shall should can could may might must wouldnt shouldnt wont aint gonna gotta
    of at by for with about against between into through during before after above below to from up down in out on off
    over under again than as per via around upon along until till since while because if unless though although
    and but or so yet when where why how whether then also too very just only even still really quite rather more most
    much many few lot lots now ever already soon always often once twice almost about well get got gets getting go
    goes going went gone come came comes put puts let lets make made makes say says said see saw seen take took taken
    thing things something anything everything someone anyone everyone u ur s t d m ll re ve n rt amp etc b c e f k
    """.split()
)

# Frequent words of languages written in Latin letters that are no English words, and which they are most likely from.
_OTHERS: dict[str, str] = {
    "hi": """
        yr yaar bda bdi bada badi sabse kafi shi sahi mje muje kahi kahin khuda hamesha aapka aapki aapke ladka ladki
        mera uss iss inn kyuki isliye abhi wahan yahan sakte bhut krdo krdiya dete deta
        hai hain nahi nahin nhi nai kya kyun kyu kyon kyonki ki ke ko mein mai tum aap hum mera meri mere tera teri tere
        bhi aur bhai yaar kuch koi kar karo karna karne karke karte karta karti raha rahi rahe rha rhi rhe tha thi gaya
        gayi gaye gya diya diye liye wala wali wale bahut bohot bhut acha accha achha apna apni apne apka jab toh ab
        phir kab kaise kaun kahan kaha yeh woh wo unka unki uska uski iska iski isme mujhe tujhe unhe inka sirf bas
        paisa paise dekh dekho bol bola bolo baat raat ghar desh pyar dil zindagi kaam logo hota hoti hote hoga hogi
        honge hoon hu sakta sakte sakti chahiye aise waise matlab pata ji pe tak abhi ek teen bilkul kyoki karega
        krna krta krte kr hua hui hue pehle pehla bahot kitna kitne itna itni jaise lekin agar magar wahi yahi sab
        """,
    "de": """
        und der das nicht ist ich sie wir ihr auch auf für mit von zu dem den ein eine einen einem wie aber oder wenn
        noch nur schon sehr über nach aus kein keine mehr haben hast sind wird werden kann immer wieder mich dich sich
        uns euch bist heute gut schlecht ja nein bei zum zur beim vom dass weil
        """,
    "es": """
        que el los las una por para pero como más mas muy está están esta eso esto todo todos nada cuando porque donde
        hay tengo tiene ser fue soy eres sobre también ya lo nos bien gracias hoy siempre nunca mejor vida del mi tu
        su se al con de la y es
        """,
    "fr": """
        le les une et est je il elle nous vous ils avec dans sur qui mais où cette ces mon ses leur très bien tout fait
        être avoir suis sont était ça c'est j'ai qu'il d'un aux du quand comme même jamais merci pas ne
        """,
    "it": """
        il che di per sono della dei delle gli ti si anche più questo questa quello cosa tutto tutti essere hai abbiamo
        perché sempre molto bene grazie nel nella alla dal sul è ho io ma
        """,
    "pt": """
        que não nao uma mais muito você voce vc tá isso esse essa eu ele ela nós eles meu minha seu sua quando pra tem
        ter foi são também tudo agora hoje aqui já gente dia quem sem obrigado obrigada em os um na
        """,
    "no": "ikke jeg det er og på av til som har ble bli veldig hvor mye noe bare hva vi dere var å ikkje",
    "da": "ikke jeg det er og på af til som har blev meget hvor noget hvad vi jeg også",
    "sv": "inte jag det är och på av till som ett blev mycket något bara vad också",
    "nl": "niet ik het een van op met voor zijn maar dat deze ook naar heel erg goed slecht wij geen",
    "id": "yang dan tidak ini itu untuk dengan saya aku kamu bisa sudah gak nggak sangat bagus",
    "tl": "ang mga ng sa hindi ako ko mo naman lang po pero kasi yung kung ito siya",
    "tr": "ve bir bu çok için ama değil ben sen ne daha gibi iyi güzel",
}

OTHER: dict[str, str] = {}
for _tag, _words in _OTHERS.items():
    for _word in _words.split():
        if _word not in ENGLISH:
            OTHER.setdefault(_word.replace("'", ""), _tag)

# What tells Norwegian from Danish, which the language model takes for each other.
NORWEGIAN = frozenset("av mye noe hva veldig bra oss dere meg deg fra etter ikkje utrolig hyggelig var mat å".split())
DANISH = frozenset("af meget noget hvad rigtig os jer mig dig efter god godt lækker mad venlig".split())
