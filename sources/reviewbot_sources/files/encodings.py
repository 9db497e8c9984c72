"""Which characters the bytes of a file stand for, and whether a wrong decoding can be taken back without loss."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from pathlib import Path

_CHUNK = 1 << 20
_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
ODD_BYTES = "reviewbot-odd-bytes"
"""Error handler: bytes that do not fit are read as Windows-1252, so nothing is dropped or becomes a question mark."""

# how UTF-8 looks after it was read as Windows-1252: a lead byte's character, then a continuation byte's
_MOJIBAKE = re.compile(
    "[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
)

_CONTROL = re.compile("[\u0080-\u009f]")  # nobody writes these; they are what is left of a wrong decoding


@dataclass(frozen=True, slots=True)
class Encoding:
    """A codec name, and what people should be told about it ("" mostly)."""

    name: str
    note: str = ""


def register_odd_bytes() -> None:
    """Make the error handler known to the codecs; asking twice is harmless."""
    codecs.register_error(ODD_BYTES, _odd_bytes)


def _odd_bytes(error: UnicodeError) -> tuple[str | bytes, int]:
    if isinstance(error, UnicodeEncodeError):
        return error.object[error.start : error.end].encode("latin-1"), error.end
    if not isinstance(error, UnicodeDecodeError):
        raise error
    wrong = error.object[error.start : error.end]
    return "".join(_sloppy(byte) for byte in wrong), error.end


def _sloppy(byte: int) -> str:
    try:
        return bytes((byte,)).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


def detect(path: Path) -> Encoding:
    """The encoding by its mark, by its zeros, or by whether all of it is UTF-8; else Windows-1252. One fast pass."""
    with path.open("rb") as stream:
        head = stream.read(_CHUNK)
    for bom, name in _BOMS:
        if head.startswith(bom):
            return Encoding(name)
    wide = _wide(head[:4096])
    if wide:
        return Encoding(wide)
    valid, odd = _count_utf8(path)
    if not odd:
        return Encoding("utf-8")
    if valid > odd:
        return Encoding("utf-8", f"{odd} bytes are not UTF-8 and were read as Windows-1252")
    return Encoding("cp1252", "not UTF-8: read as Windows-1252 (set `encoding` if letters look wrong)")


def _wide(head: bytes) -> str:
    """UTF-16 without a mark shows by zeros in every second byte."""
    if len(head) < 4:
        return ""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd > half * 0.4 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.4 and odd < half * 0.05:
        return "utf-16-be"
    return ""


def _count_utf8(path: Path) -> tuple[int, int]:
    """How many characters beyond ASCII are well-formed UTF-8, and how many bytes are not."""
    valid = odd = 0
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    with path.open("rb") as stream:
        while True:
            block = stream.read(_CHUNK)
            text = decoder.decode(block, final=not block)
            if not text.isascii():
                wrong = len(text) - len(text.encode("utf-8", "ignore").decode("utf-8")) if _has_escapes(text) else 0
                odd += wrong
                valid += 1 if not wrong else sum(1 for c in text if c > "\x7f") - wrong
            if not block:
                return valid, odd


def _has_escapes(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


def looks_damaged(text: str) -> bool:
    """Whether a text holds what UTF-8 looks like after it was read as Windows-1252."""
    return not text.isascii() and _MOJIBAKE.search(text) is not None


def is_sound(text: str) -> bool:
    """Whether a text with letters beyond ASCII cannot have been decoded wrongly: one such text clears its file."""
    return undamaged(text) is None and not looks_damaged(text) and _CONTROL.search(text) is None


def undamaged(text: str) -> str | None:
    """The text before it was decoded wrongly, or None where that is not certain. ASCII is its own original."""
    if text.isascii():
        return text
    try:
        return _as_bytes(text).decode("utf-8")
    except UnicodeError:
        return None


def _as_bytes(text: str) -> bytes:
    try:
        return text.encode("cp1252")
    except UnicodeEncodeError:
        register_odd_bytes()
        return text.encode("cp1252", ODD_BYTES)
