"""Tells the language of a reply from its little words: enough for five languages, and it costs a dict look-up a word."""

from __future__ import annotations

from collections.abc import Iterable

LANGUAGES = ("en", "es", "fr", "de", "ar")

_LITTLE = {
    "en": "the and to of you your we our us that is are was were this for have has with not it be at on as i my so"
    " would will please an by from if can any all they them there what when sorry thank thanks about hear",
    "es": "el los las y de que usted ustedes su sus nos nuestro nuestra es son fue por para con no una un lo le al del"
    " en esta este como más muy pero si gracias lamentamos sentimos hemos ha",
    "fr": "le les et des que vous votre vos nous notre nos est sont été pour avec pas ne une un du en ce cette dans sur"
    " plus très mais si merci désolé désolés avons avez je à au aux qui l' d' n' qu' c' s' j'",
    "de": "der die das und den dem ein eine einen sie ihr ihre ihren ihnen wir unser unsere uns ist sind war waren für"
    " mit nicht zu im auf es haben hat bei dass leid danke vielen wenn aber sich als auch ich",
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


def tell(words: Iterable[str]) -> str:
    """The language most little words speak for; "" where fewer than two do or two languages tie."""
    votes = _votes()
    counts = dict.fromkeys(LANGUAGES, 0)
    arabic = 0
    for word in words:
        for language in votes.get(word, ()):
            counts[language] += 1
        if "\u0600" <= word[0] <= "\u06ff":
            arabic += 1
    counts["ar"] += arabic
    best, second = sorted(counts.values(), reverse=True)[:2]
    if best < 2 or best == second:
        return ""
    return max(counts, key=lambda language: counts[language])
