"""Making outside text safe: to show in a terminal, to put in a spreadsheet, to store, to compare.

All of it is linear in the length of the text, and nothing here loses what a person would read.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

# What a terminal or a reader's eye must not be given raw: C0 and C1 controls, DEL, line separators, zero-width and
# bidirectional controls, tag characters, lone surrogates, the object replacement and interlinear marks.
_CONTROL = "\x00-\x08\x0b-\x1f\x7f-\x9f"
_UNSEEN = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\u3164\ufeff\uffa0\ufff9-\ufffc"
)
_ASTRAL = "\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
_LONE = "\ud800-\udfff"
# An escape sequence is shown by its one ESC as a mark; what follows is plain text and harmless without it.
_HARMFUL = re.compile(f"[{_CONTROL}{_UNSEEN}{_ASTRAL}{_LONE}]")
_LINE_ENDS = re.compile("\r\n?|\u2028|\u2029|\x85|\x0b|\x0c")
_JOINER = "\u200d"  # joins emoji into one; harmless alone, needed by scripts
_LONE_SURROGATE = re.compile(f"[{_LONE}]")
_FORMULA = re.compile(r"^[\s\ufeff\u200b]*[=+\-@\uff1d\uff0b\uff0d\uff20]")
_SPACES = re.compile(r"\s+")


def _mark(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x20:
        return chr(0x2400 + code)  # ␛ and its like: pictures of controls
    if code == 0x7F:
        return "␡"
    return f"<U+{code:04X}>"


def visible(text: str, *, newlines: bool = True) -> str:
    """The text with everything invisible or active shown as a harmless mark; linear in its length.

    Line ends of all kinds become newlines, or a visible mark when `newlines` is false. Rich markup is not touched:
    whoever prints through Rich prints a `Text`, never a markup string.
    """
    if text.isascii() and text.isprintable():
        return text
    lined = _LINE_ENDS.sub("\n", text)
    shown = _HARMFUL.sub(lambda match: "\n" if match.group() == "\n" else _mark(match), lined)
    if newlines:
        return shown
    return shown.replace("\n", "⏎").replace("\t", " ")


def one_line(text: str, width: int = 80) -> str:
    """The beginning of the text on one line of at most `width` terminal cells, with … when something is left out."""
    head = text[: width * 4 + 64]
    shown = _SPACES.sub(" ", visible(head)).strip()
    return cut_to_width(shown, width, more=len(text) > len(head))


def cell_width(character: str) -> int:
    """How many terminal cells a character takes: 0, 1 or 2."""
    if character < "\u0300":
        return 1
    if character == _JOINER or "\ufe00" <= character <= "\ufe0f" or unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def cut_to_width(text: str, width: int, *, more: bool = False) -> str:
    """Cut to `width` cells; the last cell is … when something was left out."""
    if width <= 0:
        return ""
    if text.isascii() and len(text) <= width and not more:
        return text
    cells, ends = 0, 0
    for position, character in enumerate(text):
        cells += cell_width(character)
        if cells > width:
            return text[:ends] + "…"
        if cells < width:
            ends = position + 1
    return text[:ends] + "…" if more else text


def spreadsheet_safe(cell: str) -> str:
    """The text as a CSV cell that no spreadsheet takes for a formula: one apostrophe before what would start one.

    Source: OWASP, CSV injection; full-width signs are formulas too in East Asian versions of Excel.
    """
    plain = storable(cell)
    if _FORMULA.match(plain) or plain[:1] in ("\t", "\r", "\n"):
        return "'" + plain
    return plain


def storable(text: str) -> str:
    """The text as UTF-8 and SQLite can hold it: lone surrogates and NUL become visible marks, all else stays.

    Surrogate pairs that a careless decoder left apart are joined again.
    """
    if text.isascii():
        return text if "\x00" not in text else text.replace("\x00", "␀")
    if _LONE_SURROGATE.search(text):
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text.replace("\x00", "␀")


def normalise_reply(text: str) -> str:
    """A reply as sites hand it back: NFC, one space for any white space, plain quotes, no entities' difference (R5)."""
    plain = unicodedata.normalize("NFC", storable(text))
    for fancy, simple in _SAME:
        plain = plain.replace(fancy, simple)
    return _SPACES.sub(" ", plain).strip()


_SAME = (
    ("&amp;", "&"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", '"'),
    ("&#39;", "'"),
    ("&#x27;", "'"),
    ("\u2018", "'"),
    ("\u2019", "'"),
    ("\u201c", '"'),
    ("\u201d", '"'),
    ("\u00a0", " "),
)


def reply_hash(text: str) -> str:
    """What tells whether a reply found at the site is ours: 32 hex digits over the normalised text (R5)."""
    return digest(normalise_reply(text))


def digest(*parts: str) -> str:
    """32 hex digits over the parts, byte for byte; no two lists of parts run together."""
    state = hashlib.blake2b(digest_size=16)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        state.update(len(data).to_bytes(8, "big"))
        state.update(data)
    return state.hexdigest()
