"""Word classes that the patterns name: `@offer`, `@money`, `@legal` ... One place to teach the policy a new word.

`word*` stands for all its forms. Classes are English; the other languages bring their own with their rules.
"""

from __future__ import annotations

from functools import cache

from reviewbot.replying.policy.verbs import forms

_CLASSES = {
    "we": "we i us our my team management staff manager",
    "adv": "really very quite so just simply also always truly certainly clearly even still perhaps maybe kindly only"
    " actually at least first then already ever again genuinely sincerely deeply extremely most more particularly",
}


@cache
def classes() -> dict[str, frozenset[str]]:
    """Every class with its words, forms included."""
    return {name: frozenset(_spread(words)) for name, words in _CLASSES.items()}


def _spread(words: str) -> set[str]:
    found: set[str] = set()
    for word in words.split():
        found.update(forms(word[:-1]) if word.endswith("*") else (word,))
    return found
