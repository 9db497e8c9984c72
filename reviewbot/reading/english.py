"""Words that tell English from its neighbours, and words of other languages that are never English.

Only words that are frequent in one language and rare in English are listed: "in", "me", "to", "for", "so", "no", "was",
"man" or "die" are shared. They decide the plain cases without asking the language model, which is slower, and
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
    everybody one does lot between makes due almost gave instead yes once often until while during against
    there's it's don't can't doesn't didn't won't i'm i've you're they're that's wasn't isn't let's what's
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

# Frequent words of languages written in Latin letters that are no English words. Those that several share speak for
# each of them; what English has too ("met", "till", "logo", "mile") is left out, however frequent it is elsewhere.
_OTHERS: dict[str, str] = {
    "hi": """
        hai hain hei nahi nahin nahee nhi nai nahii kya kia kyun kyu kyon kyonki kyuki kyunki kyoki isliye isiliye ki
        ke ko mein mai maine mene mujhe muje mujhko mujhse mje tum tumhe tumhara tumhari tumne tumko aapka aapki aapke
        aapko aapne aapse aap apka apki apke apko apne apna apni hum humne hume humko hamara hamari hamare humara mera
        meri tera teri tere tujhe unhe unhone unka unki unko uska uski uske usko usne usme uss iska iski iske isko
        isne isme ismein iss inka inki inko inse yeh ye woh wo kuch kuchh koi kisi kisko kiska kiski kisne kaun kab
        kaise kaisa kaisi kahan kaha kahin kahi yaha yahan waha wahan idhar udhar bhi bhii toh aur lekin magar agar
        warna varna jab jabki jaise jaisa jaisi tak abhi ab phir fir kabhi hamesha sirf bas bilkul matlab shayad jarur
        zaroor jaroor jaldi turant dobara dubara wapas vapas thoda thodi thode zyada jyada itna itni itne kitna kitne
        kitni utna bahut bohot bhut bahot bohat boht sab sabhi sabse sabko sabka sabki logon kar karo karna karne
        karke karte karta karti karu karunga karenge karega karegi karein kare kiya kiye kijiye kro krna krne krta
        krte krti krke krdo krdiya kardo kardiya raha rahi rahe rha rhi rhe rahta rehta rehti hota hoti hote hoga hogi
        honge hoon hu hua hui huye tha thi gaya gayi gaye gya gyi gye jata jati jate jayega jaega jao jana diya diye
        dete deta deti dena dene denge dega dijiye liya liye lena lete leta leti lene lenge mila mili milta milti
        milte milega milna aaya aayi aaye aya aata aati aate aayega aayegi sakta sakte sakti chahiye chahie chahta
        lagta lagti lagte lagega laga lagi lgta chal chala chali chalta chalti chalu bata batao bataya bol bola bole
        bolo bolta bolte dekh dekha dekho dekhne suno sunta samajh samjh pata rakho khol khola khul khulta nikal
        nikala nikalo daal dala bheja bhejo paisa paise paiso rupay rupaye rupya rupye khana khane pani ghar desh dost
        din saal mahine ghante ghanta raat acha achha accha acchi achi achhi acche badhiya badiya badia mast zabardast
        jabardast kharab kharaab bekar bekaar bakwas bakwaas ghatiya ghatia ganda gandi gande faltu faaltu chor galat
        sahi shi jhooth jhuth mehnga mehenga mehanga sasta saaf bhai bhaiya yaar arre arey haan didi ladka ladki pyar
        dil zindagi jindagi khush khushi khuda dhanyawad dhanyavad shukriya namaste kaam baat saala saale chutiya
        madarchod gaali wala wali wale waala waale sath saath pehle pehla phele baad andar bahar upar tarah bina ek
        pura puri poora aisa aisi aise waise wahi yahi khud kafi kaafi bada badi bade bda bdi chota choti chhota naya
        nayi
        """,
    "de": """
        und der das nicht ist ich sie wir ihr auch auf für mit von zu dem ein eine einen einem einer wie aber oder
        wenn noch nur schon sehr über nach aus kein keine mehr haben hast habe sind wird werden kann immer wieder mich
        dich sich uns euch bist heute gut gute guten schlecht ja nein bei zum zur beim vom dass weil hier alles nie
        bitte danke leider geht gibt echt seit zurück geld teuer zimmer essen warum wurde
        """,
    "es": """
        que el los las una por pero como más mas muy está están esta eso esto todo todos nada cuando porque donde hay
        tengo tiene ser fue soy eres sobre también ya lo nos bien gracias hoy siempre nunca mejor peor vida del mi tu
        su se al con de la y es desde hasta mucho mucha buen bueno buena malo mala horas dinero servicio comida quiero
        puede hace pésimo
        """,
    "fr": """
        le la les un une et est je il elle nous vous ils avec dans sur qui que mais où cette ce ces ma ses leur très
        trop bien tout tous fait être avoir suis sont était ça c'est j'ai qu'il d'un l'on aux du de des quand comme
        même jamais merci pas ne se sans toujours encore chez vraiment beaucoup bonjour accueil
        """,
    "it": """
        il lo la le un una di che ma sono della dei delle degli gli ti si ci più questo questa quello cosa tutto tutti
        essere hai abbiamo perché sempre mai molto troppo bene grazie nel nella alla dal sul è io mi con senza ancora
        anche servizio cibo personale ottimo pessimo dopo
        """,
    "pt": """
        que não nao uma mais muito você voce vc tá isso esse essa eu ele ela nós eles meu minha seu sua quando pra tem
        ter foi são também tudo agora hoje aqui já gente dia quem sem obrigado obrigada em um na da de se por mas como
        bem dinheiro nunca sempre melhor pior bom boa fica até depois
        """,
    "no": """
        ikke jeg det er og på av til som har ble bli veldig hvor mye noe vi dere å ikkje aldri dårlig kan hyggelig
        maten rommet fra etter mitt igjen
        """,
    "da": """
        ikke jeg det er og på af til som har blev meget hvor noget hvad vi også aldrig dårlig kan maden værelset efter
        mit rigtig igen
        """,
    "sv": """
        inte jag det är och på av som ett blev mycket något bara vad också aldrig dålig maten rummet efter från har
        mitt för att vi
        """,
    "nl": """
        niet ik het een van voor zijn maar dat deze ook naar heel erg goed goede slecht slechte wij geen nooit meer
        veel te duur eten kamer vies lekker wel nog bij wat als werkt
        """,
    "id": """
        yang dan tidak ini itu untuk dengan saya aku kamu bisa sudah gak nggak ga sangat bagus buruk jangan banget
        sekali belum mahal tapi dari ke di ada nya pelayanan makanan tempatnya
        """,
    "tl": """
        ang mga ng sa hindi ako ko mo naman lang po pero kasi yung kung ito siya wala nila namin sobrang ayaw rin din
        pa nyo niyo maganda
        """,
    "tr": """
        bir bu çok cok için icin ama değil degil sen ne daha gibi iyi güzel guzel yok var asla kötü kotu bence hiç
        tavsiye
        """,
    "ro": "și si foarte pentru din cu mai mult prea fost",
    "pl": """
        nie jest się sie bardzo dobre polecam nigdy dla ale jak już tak tylko przez że więcej jedzenie obsługa
        """,
}

OTHER: dict[str, str] = {}
"""Each word -> the languages it speaks for, separated by a space."""
for _tag, _words in _OTHERS.items():
    for _word in _words.split():
        if _word not in ENGLISH:
            _plain = _word.replace("'", "")
            _tags = OTHER.get(_plain, "").split()
            OTHER[_plain] = " ".join(_tags if _tag in _tags else [*_tags, _tag])

# What tells Norwegian from Danish, which the language model takes for each other.
NORWEGIAN = frozenset(
    """
    av mye noe hva veldig bra oss dere meg deg fra etter ikkje utrolig hyggelig var mat maten å aldri igjen rommet
    fungerer pakken fram pengene nydelig betjening
    """.split()
)
DANISH = frozenset(
    """
    af meget noget hvad rigtig os jer mig dig efter god godt lækker mad maden venlig venligt aldrig igen værelset
    virker pakken penge beskidt
    """.split()
)
