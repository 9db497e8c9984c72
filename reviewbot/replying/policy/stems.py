"""Words known by their beginning or end, for languages that bend and join words: `avis-`, `-karte`.

Accents are not seen in them (people leave them out), German `ae` reads as `ä`, `ß` as `ss`; in Arabic the seats of
hamza are one, and the letters that are joined to the front of a word (and, with, for, the, will) are taken off.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from functools import lru_cache

from reviewbot.replying.policy.passage import normal

_PLAIN = str.maketrans("áàâãéèêëíìîïóòôúùûñç", "aaaaeeeeiiiiooouuunc", "")
_SPELT = (("ß", "ss"), ("œ", "oe"), ("ة", "ه"), ("ؤ", "ء"), ("ئ", "ء"))
_UMLAUTS = (("ae", "ä"), ("oe", "ö"), ("ue", "ü"))
_JOINED = ("وال", "فال", "بال", "كال", "لل", "ال", "وب", "ول", "وس", "و", "ف", "ب", "ل", "ك", "س")
_SHORTEST = 2  # letters that stay when joined ones are taken off
_LONGEST_WORD = 60
_LONGEST_STEM = 24


def plain(word: str) -> str:
    """A word without accents (umlauts stay: they tell words apart)."""
    bare = word.translate(_PLAIN)
    for spelt, meant in _SPELT:
        bare = bare.replace(spelt, meant)
    return bare


def shapes(word: str) -> tuple[str, ...]:
    """The ways a written word may be read: bare, with its umlauts, without the letters joined to its front.

    A word longer than any word is taken as it is.
    """
    return (word,) if len(word) > _LONGEST_WORD else _shapes(word)


@lru_cache(maxsize=4096)
def _shapes(word: str) -> tuple[str, ...]:
    if "\u0600" <= word[0] <= "\u06ff":
        bare = plain(word)
        cut = (bare[len(head) :] for head in _JOINED if bare.startswith(head) and len(bare) - len(head) >= _SHORTEST)
        return tuple(dict.fromkeys((bare, *cut)))
    if word.isascii() and "ae" not in word and "oe" not in word and "ue" not in word:
        return (word,)
    bare = plain(word)
    spelt = bare
    for digraph, umlaut in _UMLAUTS:
        spelt = spelt.replace(digraph, umlaut)
    return (bare, spelt) if spelt != bare else (bare,)


def _head(part: str) -> str:
    """The beginning of a word as `shapes` gives it; a "w" of the word itself is not taken for a joined "and"."""
    return plain("و" + normal(part[1:]) if part.startswith("و") else normal(part))


class Stems(frozenset[str]):
    """Whole words, and the beginnings and ends of words, that one element of a pattern takes."""

    stems: tuple[str, ...]
    tails: tuple[str, ...]

    def __new__(cls, words: Iterable[str], parts: Iterable[str]) -> Stems:
        """Words as they are; parts with a hyphen at the open side."""
        made = super().__new__(cls, words)
        listed = tuple(parts)
        heads = [_head(part[:-1]) for part in listed if part.endswith("-")]
        heads += [head[1:] for head in heads if head[0] == "و" and len(head) >= 4]  # a joined "and" is taken off words
        made.stems = tuple(dict.fromkeys(heads))
        made.tails = tuple(dict.fromkeys(plain(part[1:]) for part in listed if part.startswith("-")))
        return made

    def __contains__(self, word: object) -> bool:
        if frozenset.__contains__(self, word):
            return True
        if not isinstance(word, str) or not word:
            return False
        return any(shape.startswith(self.stems) or shape.endswith(self.tails) for shape in shapes(word))

    def __hash__(self) -> int:
        return hash((frozenset.__hash__(self), self.stems, self.tails))

    def __eq__(self, other: object) -> bool:
        same = isinstance(other, Stems) and (self.stems, self.tails) == (other.stems, other.tails)
        return same and frozenset.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        return not self == other


def stems_of(word: str, known: Container[str]) -> Iterator[str]:
    """The known stems that a word begins with, each once."""
    found = (shape[:size] for shape in shapes(word) for size in range(2, min(len(shape), _LONGEST_STEM) + 1))
    yield from dict.fromkeys(stem for stem in found if stem in known)
