"""Every key of the desk on one page, packed into the lines of the terminal at hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reviewbot.desk.key_bar import Key

GROUPS: tuple[tuple[str, tuple[Key, ...]], ...] = (
    (
        "MOVE",
        (
            ("j k ↓ ↑", "next, previous"),
            ("g G", "first, last"),
            ("#", "by number"),
            ("Enter", "the whole case"),
            ("H", "next held case"),
            ("space b", "scroll the case"),
            ("Tab", "into the case and back"),
        ),
    ),
    (
        "DECIDE",
        (
            ("a", "approve this text, word for word"),
            ("e", "write or edit it"),
            ("v", "another wording"),
            ("d", "dismiss, with a reason"),
            ("z", "snooze"),
            ("h", "hold, or release"),
            ("A", "assign"),
            ("s", "neutral statement, if held"),
            ("u", "undo your last step"),
            ("w", "call up: dismissed, asleep, approved"),
        ),
    ),
    ("SEVERAL", (("m", "mark"), ("M", "unmark all"), ("d z h A", "then decide about all marked"))),
    ("CORRECT", (("n", "it is a complaint, or is none"), ("t", "what it is about"))),
    ("LOOK", (("l", "what happened"), ("p", "private text"), ("o", "its page"), ("y", "copy reply"))),
    ("FIND", (("/", "soup site:yelp held ..."), ("x", "show all"), ("r", "read anew"))),
    ("POST", (("P", "what is approved; first it says what would go where"),)),
    ("LEAVE", (("q", "quit; the desk opens here again"),)),
)
LEGEND = """\
held  a risk was found: no automatic reply, a senior decides
!     something happened since: read the case      *  marked
pri   how urgent, 0 to 100      due  when an answer is due"""
LABEL = 9  # cells of a group's name beside its keys
NARROW = 64  # cells below which each key has a line of its own


def all_keys(width: int) -> str:
    """The page for lines of `width` cells."""
    lines = [line for name, keys in GROUPS for line in _group(name, keys, width)]
    legend = (
        LEGEND if width >= NARROW else "\n".join(part.strip() for part in LEGEND.replace("      ", "\n").splitlines())
    )
    return "\n".join([*lines, "", legend])


def _group(name: str, keys: Sequence[Key], width: int) -> Iterator[str]:
    told = [f"{key}  {does}" for key, does in keys]
    if width < NARROW:
        yield name
        yield from (f" {each}" for each in told)
        return
    line = f"{name:<{LABEL}}{told[0]}"
    for each in told[1:]:
        if len(line) + 4 + len(each) > width:
            yield line
            line = " " * LABEL + each
        else:
            line += f"    {each}"
    yield line
