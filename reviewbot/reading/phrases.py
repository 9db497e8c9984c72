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


class Phrases:
    """Patterns, each with what it means (any value). From each word on, the longest that fits wins."""

    def __init__(self) -> None:
        self.root: Node = {}

    def add(self, pattern: str, meaning: object) -> None:
        """Add a pattern. Raises ConfigError where it cannot be read, or would fit everything."""
        edges = _edges(_parse(pattern), [(END, meaning)])
        if any(word == END for word, _ in edges):
            raise ConfigError(f"The phrase {pattern!r} fits everything.", hint="Leave one word without `?`.")
        for word, node in edges:
            self.root.setdefault(word, []).append(node)

    def after(self, names: Iterable[str]) -> Node:
        """What may follow a first word that goes by these names, all ways together; empty if it begins no phrase."""
        merged: Node = {}
        for name in names:
            for node in self.root.get(name, ()):
                for word, targets in node.items():
                    known = merged.get(word)
                    merged[word] = targets if known is None else known + targets  # shared: lists are never changed here
        return merged

    def longest(self, after: Node, words: Iterable[Sequence[str]]) -> tuple[int, Any] | None:
        """(number of words, meaning) of the longest phrase, given what may follow its first word.

        `words` are the names that each word after the first goes by (`END` among them says nothing); no more are asked
        for than are needed.
        """
        best: tuple[int, Any] | None = (1, after[END][0]) if END in after else None
        nodes = [after]
        for length, names in enumerate(words, 2):
            nodes = [target for node in nodes for name in names if name and name in node for target in node[name]]
            if not nodes:
                break
            for node in nodes:
                if END in node:
                    best = length, node[END][0]
        return best
