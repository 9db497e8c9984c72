"""Phrases: short patterns of words, found while walking over the words of a text once.

The little language of the lexicon files: `#` any number, `*` any one word, `<not>` any negation, `(a|b c)` either,
`word?` or `(a|b)?` may be missing, `work~` is the word and its forms. All patterns share one graph of words, never
spelled out, so that loading and looking up cost little whatever their number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from reviewbot.errors import ConfigError

NUMBER, ANY, NOT = "#", "*", "<not>"
_PIECE = re.compile(r"\(|\)~?\??|\||[^\s()|]+")
END = ""  # the key under which a node holds what a phrase means; no word is empty
_MOST_WAYS = 4000  # that are kept from one place of the phrases

Node = dict[str, list[Any]]  # word -> the nodes after it
Edges = list[tuple[str, Any]]  # the ways into what follows


class _Part(NamedTuple):
    """One place of a pattern: alternatives, each a row of parts or one word."""

    options: tuple[tuple[_Part, ...], ...] = ()
    word: str = ""
    optional: bool = False


def _parse(pattern: str) -> tuple[_Part, ...]:
    pieces = _PIECE.findall(pattern.lower().replace("'", "").replace("’", ""))
    options, at = _options(pieces, 0)
    if at != len(pieces):
        raise ConfigError(f"The brackets of the phrase {pattern!r} do not match.")
    return options[0] if len(options) == 1 else (_Part(options),)


def _options(pieces: Sequence[str], at: int) -> tuple[tuple[tuple[_Part, ...], ...], int]:
    """Alternatives up to the end or to a closing bracket."""
    options: list[tuple[_Part, ...]] = []
    row: list[_Part] = []
    while at < len(pieces) and pieces[at][0] != ")":
        if pieces[at] == "|":
            options.append(tuple(row))
            row = []
        elif pieces[at] == "(":
            inner, at = _options(pieces, at + 1)
            close = pieces[at] if at < len(pieces) else ""
            row.append(_Part(_with_forms(inner) if "~" in close else inner, optional="?" in close))
        else:
            row.append(_word(pieces[at]))
        at += 1
    return (*options, tuple(row)), at


def _word(piece: str) -> _Part:
    word = piece.rstrip("?~")
    if "~" in piece[len(word) :]:
        return _Part(tuple((_Part(word=form),) for form in _forms(word)), optional=piece.endswith("?"))
    return _Part(word=word, optional=piece.endswith("?"))


def _with_forms(options: Iterable[tuple[_Part, ...]]) -> tuple[tuple[_Part, ...], ...]:
    """`(a|b)~`: the last word of each alternative in all its forms."""
    return tuple((*row[:-1], _Part(word=form)) for row in options for form in _forms(row[-1].word))


def _forms(word: str) -> list[str]:
    """The word and its regular forms; a stem that lost its e ("arriv") is completed."""
    doubled = re.search(r"[^aeiou][aeiou][bdglmnprt]$", word)
    stems = {word, word + word[-1]} if doubled else {word}
    whole = {word, word + "e"} if re.search(r"(iv|om|us|as|el|iz|os)$", word) else {word}
    plural = {word + "es"} if re.search(r"(s|sh|ch|x|z|o)$", word) else set()
    forms = {stem + ending for stem in stems for ending in ("ed", "ing")} | {form + "s" for form in whole} | whole
    return sorted(forms | plural)


def _edges(row: Sequence[_Part], following: Edges) -> Edges:
    """The ways into a row of parts after which `following` comes; built from its end, so that ends are shared."""
    for part in reversed(row):
        if part.word:
            into: Edges = [(part.word, _node(following))]
        else:
            into = [edge for option in part.options for edge in _edges(option, following)]
        following = into + following if part.optional else into
    return following


def _node(edges: Edges) -> Node:
    node: Node = {}
    for word, target in edges:
        node.setdefault(word, []).append(target)
    return node


class Way:
    """How far some words have come along phrases: what is said if they end here, and where another word leads.

    Worked out once for each row of words that a text has held, as an automaton that is built while it runs.
    """

    __slots__ = ("_next", "_nodes", "meaning", "names")

    def __init__(self, nodes: Sequence[Node]) -> None:
        self._nodes = nodes
        self._next: dict[Sequence[str], Way | None] = {}
        self.names = frozenset().union(*nodes)  # of the words that lead on; `END` if it may end here
        self.meaning = next((node[END][0] for node in reversed(nodes) if END in node), None)

    def after(self, names: tuple[str, ...]) -> Way | None:
        """Where a word leads that goes by these names (`END` among them says nothing); None if nowhere."""
        try:
            return self._next[names]
        except KeyError:
            nodes = [target for node in self._nodes for name in names if name and name in node for target in node[name]]
            way = Way(nodes) if nodes else None
            if len(self._next) < _MOST_WAYS:
                self._next[names] = way
            return way


class Phrases:
    """Patterns, each with what it means (any value but None). From each word on, the longest that fits wins."""

    def __init__(self) -> None:
        self._root: Node = {}
        self._begun: dict[tuple[str, ...], Way] = {}

    def add(self, pattern: str, meaning: object) -> None:
        """Add a pattern. Raises ConfigError where it cannot be read, or would fit everything."""
        edges = _edges(_parse(pattern), [(END, meaning)])
        if any(word == END for word, _ in edges):
            raise ConfigError(f"The phrase {pattern!r} fits everything.", hint="Leave one word without `?`.")
        for word, node in edges:
            self._root.setdefault(word, []).append(node)
        self._begun.clear()

    def begun(self, names: tuple[str, ...]) -> Way | None:
        """The way of the phrases that begin with a word of these names; None if none does."""
        if self._root.keys().isdisjoint(names):
            return None
        way = self._begun.get(names)
        if way is None:
            way = Way([node for name in names for node in self._root.get(name, ())])
            if len(self._begun) < _MOST_WAYS:
                self._begun[names] = way
        return way

    def longest(self, words: Sequence[tuple[str, ...]]) -> tuple[int, Any] | None:
        """(number of words, meaning) of the longest phrase from the first word on; `words` are each word's names."""
        best = None
        way = self.begun(words[0])
        length = 0
        while way is not None:
            length += 1
            if way.meaning is not None:
                best = length, way.meaning
            way = way.after(words[length]) if length < len(words) else None
        return best
