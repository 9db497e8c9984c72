"""How hard a person writes, read from the words themselves: fury and mildness are ways of speaking, not certainties.

A score says how surely somebody is unhappy: "It was a bit cold." with one star is surely unhappy, and not furious at
all. So only what is really said counts: words of rage, shouting, and the small words by which people hold back. Who
is called furious without being so feels mocked; the lists are short and plain for that reason, and anything they do
not know counts as an ordinary complaint.
"""

from __future__ import annotations

import re
from functools import lru_cache

LOOK_AT = 5_000  # characters; nobody's temper shows first behind the third page
FURIOUS_FROM = 3  # points

_WORD = re.compile(r"\w+")
_CAPITALS = re.compile(r"[^\W\d_a-z]{4}")  # most texts have none, and need no closer look
_SPOKEN = re.compile(r"[^\W_](?:[^\W_]|['-])*")

# Beginnings of words, or whole phrases; a space behind one keeps it whole. One point each.
_STRONG = {
    "en": (
        "disgust, worst, appalling, outrageous, disgrace, shameful, never again, never ever, horrible, horrendous, "
        "horrific, atrocious, abysmal, despicable, vile , scam, thieves, thief, crook, ripoff, rip off, rip-off, "
        "robbery, stay away, unacceptable, pathetic, joke , garbage, trash, crap, shit, fuck, bullshit, idiot, liar, "
        "incompeten, useless, ridiculous, sick of, fed up, had enough, awful, terrible, insult, nightmare, ashamed, "
        "zero stars"
    ),
    "es": (
        "pésim, pesim, asco, asqueros, repugnan, horror, horrible, vergüenza, vergonz, verguenza, inaceptable, "
        "indigna, nunca más, nunca mas, jamás, estafa, ladron, ladrón, timo , basura, mierda, peor , inútil, inepto, "
        "incompeten, mentiros, sinvergüenza, sinverguenza, nefast, deplorable, no vayan, ni se os ocurra, huid, "
        "huyan, harto , harta , patétic, terrible"
    ),
    "fr": (
        "honte, scandal, inadmissible, inacceptable, dégoût, dégueu, degueu, ignoble, odieu, infect , infecte, pire , "
        "plus jamais, à fuir, a fuir, fuyez, fuyer, arnaq, voleur, escroc, merde, catastroph, exécrable, menteur, "
        "minable, ras le bol, lamentable, nul , nulle , nulissime, une blague, horrible"
    ),
    "de": (
        "frechheit, unverschämt, katastroph, ekelhaft, widerlich, nie wieder, nie mehr, abzocke, betrug, betrüger, "
        "betrogen, verarsch, scheiß, schlimmst, schlechteste, furchtbar, schrecklich, grauenhaft, grauenvoll, "
        "miserabel, saftladen, sauladen, unter aller sau, fassungslos, unfassbar, finger weg, lügner, dreist, müll, "
        "schrott, zumutung, inakzeptabel, unterirdisch, sauerei, zum kotzen, absolute, allerletzte"
    ),
    "ar": (
        "أسوأ, اسوأ, أسوء, اسوء, مقرف, قرف, نصاب, احتيال, حرامي, لصوص, سرقة, فضيحة, لن أعود, لن اعود, زبالة, فاشل, "
        "كذاب, وقح, مهزلة, كارث, حسبي الله, قلة أدب, لا يطاق, مخجل, عيب عليكم"
    ),
}
# These say it outright. Three points together.
_RAGE = {
    "en": "furious, fuming, livid, enraged, outraged, seething, i hate you, how dare you",
    "es": "furios, indignad, rabia , cabread",
    "fr": "furieu, furax, hors de moi, scandalisé, révolté, en colère",
    "de": "wütend, stinksauer, stocksauer, empört, kotzt mich an",
    "ar": "غاضب, مستشيط, غضبي",
}
# By these people hold back.
_HEDGES = {
    "en": (
        "meh , a bit , a little , bit of a , slight, somewhat, not great, not the best, could be better, "
        "could have been, expected more, expected better, underwhelm, mediocre, average, okay , ok , so so , so-so, "
        "not bad, nothing special, room for improvement, a shame , a pity , hoped , otherwise , disappoint, let down , "
        "minor "
    ),
    "es": (
        "bah , regular , un poco, podría, podria, mejorable, esperaba más, esperábamos más, esperaba mas, decepcion, "
        "ni fu ni fa, sin más, normalito, nada especial, lástima, una pena "
    ),
    "fr": (
        "bof , un peu , moyen , moyenne , sans plus, pas terrible, peut mieux faire, déçu, dommage, bémol, "
        "m'attendais à mieux, légèrement, mitigé, correct "
    ),
    "de": (
        "naja , na ja, etwas , bisschen , ein wenig, mäßig, durchschnitt, geht so, schade , enttäusch, ausbaufähig, "
        "nicht so toll, mehr erwartet, eher "
    ),
    "ar": "قليلا, شوي, نوعا ما, عادي, مقبول, لا بأس, لا باس, كنت أتوقع, توقعت, متوسط, للأسف",
}
# Behind these a word that holds back does so no more: "very disappointed".
_LOUDER = re.compile(
    r"\b(?:very|really|extremely|so|deeply|hugely|utterly|totally|completely|absolutely|muy|tan|totalmente|realmente"
    r"|très|tres|vraiment|tellement|extrêmement|totalement|sehr|wirklich|total|extrem|völlig|maßlos|zutiefst)"
    r" (?=disappoint|let down|decepcion|déçu|enttäusch)"
)


def temper(text: str, language: str = "") -> int:
    """Points of anger: 0 for none, `FURIOUS_FROM` and more for fury. Linear in `LOOK_AT` characters.

    `language` says whose words to look for; all of them where it is not one that we know.
    """
    text = text[:LOOK_AT]
    spoken = _spoken(text)
    raging = any(word in spoken for word in _listed("rage", language))
    return sum([word in spoken for word in _listed("strong", language)]) + (3 if raging else 0) + _shouting(text)


def holds_back(text: str, language: str = "") -> bool:
    """Whether the person puts it mildly."""
    spoken = _LOUDER.sub("!", _spoken(text[:LOOK_AT]))
    return any(word in spoken for word in _listed("hedges", language))


@lru_cache(maxsize=32)
def _listed(what: str, language: str) -> tuple[str, ...]:
    """Each with a space before it, so that only beginnings of words are found.

    Arabic writes "and", "the" and "with" onto the word, so that its words are found anywhere.
    """
    table = {"strong": _STRONG, "rage": _RAGE, "hedges": _HEDGES}[what]
    listed = table[language] if language in table else ",".join(table.values())
    bare = (word.lstrip() for word in listed.casefold().split(",") if word.strip())
    return tuple(dict.fromkeys(word if "\u0600" <= word[0] <= "\u06ff" else f" {word}" for word in bare))


@lru_cache(maxsize=64)
def _spoken(text: str) -> str:
    """The words in small letters with single spaces between and around them; kept while one mention is looked at."""
    return f" {' '.join(_SPOKEN.findall(text.casefold().replace('’', chr(39))))} "


def _shouting(text: str) -> int:
    """Capitals and runs of exclamation marks shout in any language; one alone may be habit."""
    points = 1 if "!!!" in text or text.count("!") >= 4 else 0
    if not _CAPITALS.search(text):
        return points
    long = [word for word in _WORD.findall(text) if len(word) > 3 and word.isalpha()]
    capitals = sum(1 for word in long if word.isupper())
    if capitals >= 4 and capitals * 3 >= len(long):
        return points + 2
    return points + (1 if capitals >= 2 and capitals == len(long) else 0)
