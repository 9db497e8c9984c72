"""Words of a text: split once, looked up by many.

Topics and risks look words up in dictionaries, so that the cost of a text is one split and a few set operations.
Where a word stands in the text is worked out only when something was found there. Reading is linear in the
length of the text and stops at `READ_LIMIT` characters: a megabyte is somebody playing, not complaining.
"""

from __future__ import annotations

import re

READ_LIMIT = 20_000  # characters; longer than the longest review the sites accept (Tripadvisor, 20,000)
_ANCHORS = 12  # words before a place that are tried as landmarks before all words are located
STOP = "\x00"  # stands among the words where a sentence ends

_WORD = re.compile(r"[\w']+|[.!?;\n]+(?=\s|$)")
_STOPS = ".!?;\n"
_ASCII = bytes(
    ord(".") if chr(code) in _STOPS else code if code > 127 or chr(code).isalnum() or chr(code) == "'" else ord(" ")
    for code in range(256)
)  # a table of bytes, because translating bytes takes a tenth of the time of translating text
_QUOTES = str.maketrans("’‘ʼ＇", "''''")
ELIDING = frozenset({"fr", "it"})  # languages that write "l'attente": the article is no part of the word
ELISION = re.compile(r"\b(?:[cdjlmnst]|qu|dell|nell|all|dall|un)'(?=\w)")


class Words:
    """A text as lower-case words, with the place of each word in the text exactly as given.

    Apostrophes belong to words ("don't"); everything else that is no letter or digit separates them. `words` holds
    `STOP` wherever a sentence ends.
    """

    __slots__ = ("_starts", "lowered", "text", "words")

    def __init__(self, text: str, language: str = "en") -> None:
        self.text = text
        lowered = _lower(text[:READ_LIMIT])
        self.lowered = ELISION.sub(_blank, lowered) if language in ELIDING else lowered
        self.words = _split(self.lowered)
        self._starts: list[int] = []

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where the words `first` to `last` begin and end, in code points of the text."""
        start = self._start(first)
        end = start + len(self.words[first])
        for word in self.words[first + 1 : last + 1]:
            end = self.lowered.find(word, end) + len(word)
        return start, end

    def _start(self, place: int) -> int:
        """Where a word begins: counted from the nearest word before it that stands only once in the text.

        Most cues begin with or behind a rare word, so that the words before it need not be located.
        """
        if place < len(self._starts):
            return self._starts[place]
        words, find = self.words, self.lowered.find
        for anchor in range(place, max(-1, place - _ANCHORS), -1):
            mark = words[anchor]
            at = -1 if mark == STOP else find(mark)
            if at >= 0 and find(mark, at + 1) < 0:
                for word in words[anchor + 1 : place + 1]:
                    if word != STOP:
                        at = find(word, at + len(mark))
                        mark = word
                return at
        self._locate(place + 1)
        return self._starts[place]

    def _locate(self, size: int) -> None:
        starts, words, find = self._starts, self.words, self.lowered.find
        known = len(starts)
        position = starts[-1] + len(words[known - 1]) if known else 0
        for word in words[known:size]:
            if word == STOP:
                starts.append(position - 1)  # so that the next word is looked for from `position`
                continue
            at = find(word, position)
            starts.append(at)
            position = at + len(word)

    @property
    def is_cut(self) -> bool:
        """Whether the text was longer than we read."""
        return len(self.text) > READ_LIMIT


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def tokens(text: str) -> list[str]:
    """The lower-case words of a text, at most the first `READ_LIMIT` characters of it."""
    return [word for word in _split(_lower(text[:READ_LIMIT])) if word != STOP]


def _lower(text: str) -> str:
    """Lower case without changing any offset: a capital that grows when lowered (U+0130) stays as it is."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return lowered if lowered.isascii() else lowered.translate(_QUOTES)


def _split(lowered: str) -> list[str]:
    if not lowered.isascii():
        found = _WORD.findall(lowered)
        return [STOP if word[0] in _STOPS else word.strip("'") or STOP for word in found]
    stopped = lowered.replace("\n", ". ") if "\n" in lowered else lowered
    separated = stopped.encode("ascii").translate(_ASCII).decode("ascii")
    if "." in separated:
        separated = separated.replace(". ", " \x00 ").replace(".", " ")
    if "'" in separated:  # quotation marks are no part of a word
        separated = separated.replace(" '", " ").replace("' ", " ").strip("'")
    return separated.split()
