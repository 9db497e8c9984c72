"""Tells the language of a reply from its little words: enough for five languages, at a dict look-up a word."""

from __future__ import annotations

from collections.abc import Iterable

LANGUAGES = ("en", "es", "fr", "de", "ar")

_LITTLE = {
    "en": "the and to of you your we our us that is are was were this for have has with not it be at on as i my so"
    " would will please an by from if can any all they them there what when sorry thank thanks about hear who must its"
    " how does did but than because why every everyone nobody only more some into after before should could been who's"
    " she his their these those which where never always were do",
    "es": "el los las y de que usted ustedes su sus nos nuestro nuestra es son fue por para con no una un lo le al del"
    " en esta este como más muy pero si gracias lamentamos sentimos hemos ha esto eso fue nuestros nuestras nuestro"
    " era ser estaban muy qué se está están tiene ningún tan ya dé buena siento lamento",
    "fr": "le les et des que vous votre vos nous notre nos est sont été pour avec pas ne une un du en ce cette dans"
    " sur cet aucun autres"
    " plus très mais si merci désolé désolés avons avez je à au aux qui l' d' n' qu' c' s' j'",
    "de": "der die das und den dem ein eine einen sie ihr ihre ihren ihnen wir unser unsere uns ist sind war waren für"
    " mit nicht zu im auf es haben hat bei dass leid danke vielen wenn aber sich als auch ich"
    " uns beim laut wegen kein keine sehr lag doch diese dieser nichts während etwas anderes haben geht"
    " zum zur vom man wird wurde nur noch oder durch herzlichen",
    "ar": "من في على إلى عن أن إن هذا هذه ما لا لم لكم لك نحن كان كانت قد مع التي الذي أو نأسف نعتذر شكرا شكراً معنا",
}

_VOTES: dict[str, tuple[str, ...]] = {}


def _votes() -> dict[str, tuple[str, ...]]:
    if not _VOTES:
        for language, words in _LITTLE.items():
            for word in words.split():
                _VOTES[word] = (*_VOTES.get(word, ()), language)
    return _VOTES


def little_words() -> dict[str, tuple[str, ...]]:
    """The little words of all languages: they carry no topic."""
    return _votes()


def votes(words: Iterable[str]) -> dict[str, int]:
    """How many little words speak for each language."""
    table = _votes()
    counts = dict.fromkeys(LANGUAGES, 0)
    for word in words:
        for language in table.get(word, ()):
            counts[language] += 1
        if "\u0600" <= word[0] <= "\u06ff":
            counts["ar"] += 1
    return counts


def tell(counts: dict[str, int]) -> str:
    """The language most little words speak for; "" where fewer than two do or two languages tie."""
    best, second = sorted(counts.values(), reverse=True)[:2]
    if best < 2 or best == second:
        return ""
    return max(counts, key=lambda language: counts[language])


def candidates(counts: dict[str, int]) -> tuple[str, ...]:
    """The languages that a text of few words may be in: those that tie, or all where nothing tells."""
    best = max(counts.values())
    if best == 0:
        return LANGUAGES
    return tuple(language for language in LANGUAGES if counts[language] == best)
