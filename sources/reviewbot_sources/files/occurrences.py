"""The how manieth time a row comes up in its file, in memory that does not grow with the rows that come once."""

from __future__ import annotations

_BITS = 27  # 16 MB of bits: with a million rows, one in a hundred thousand is wrongly taken for a repetition
_MASK = (1 << _BITS) - 1


class Occurrences:
    """Counts digests: a Bloom filter for those that came once, exact numbers for those that came again.

    A wrong "came before" (the filter's nature) only gives a row another number, and the same one each time
    the file is read.
    """

    def __init__(self) -> None:
        self._bits = bytearray(1 << (_BITS - 3))
        self._again: dict[bytes, int] = {}

    def count(self, digest: bytes) -> int:
        """How often this digest of at least 12 bytes came before."""
        bits = self._bits
        number = int.from_bytes(digest[:12], "little")
        a, b, c = number & _MASK, number >> 32 & _MASK, number >> 64 & _MASK
        if bits[a >> 3] >> (a & 7) & bits[b >> 3] >> (b & 7) & bits[c >> 3] >> (c & 7) & 1:
            before = self._again.get(digest, 1)
            self._again[digest] = before + 1
            return before
        bits[a >> 3] |= 1 << (a & 7)
        bits[b >> 3] |= 1 << (b & 7)
        bits[c >> 3] |= 1 << (c & 7)
        return 0
