"""What people type to narrow the queue: `soup site:yelp topic:waiting held`, as a filter and back."""

from __future__ import annotations

from typing import Any

from reviewbot.domain.lifecycle import CaseState
from reviewbot.errors import UsageError
from reviewbot.flow.queue import QueueFilter

NAMED = ("site", "location", "source", "topic", "risk", "label")
FLAGS = ("held", "mine", "all", "snoozed")
HELP = "words, site: location: source: topic: risk: label: state: priority:, held, mine, all, snoozed"


def parse_filter(text: str, *, person: str) -> QueueFilter:
    """The filter that the words mean. Raises `UsageError` for a name or a value that there is not."""
    fields: dict[str, Any] = {}
    words: list[str] = []
    for token in text.split():
        name, colon, value = token.partition(":")
        if token in FLAGS:
            fields |= _flag(token, person)
        elif colon and name in NAMED and value:
            fields[name] = value
        elif colon and name == "state" and value:
            fields["states"] = tuple(_state(each) for each in value.split(","))
        elif colon and name == "priority" and value.isdigit():
            fields["min_priority"] = int(value)
        elif colon and name.isalpha() and value:
            raise UsageError(f"cannot filter by {name!r}", hint=HELP)
        else:
            words.append(token)
    return QueueFilter(**fields, search=" ".join(words))


def _flag(name: str, person: str) -> dict[str, Any]:
    values: dict[str, dict[str, Any]] = {
        "held": {"held": True},
        "mine": {"assigned_to": person},
        "all": {"include_quiet": True},
        "snoozed": {"snoozed": True},
    }
    return values[name]


def _state(word: str) -> CaseState:
    if word not in tuple(CaseState):
        raise UsageError(f"there is no state {word!r}", hint=f"there are: {', '.join(CaseState)}")
    return CaseState(word)
