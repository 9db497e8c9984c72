"""What X's answers say of its limits: so many requests for each kind of question, in windows of 15 minutes or a day."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from reviewbot.transport import as_int, as_text, instant

if TYPE_CHECKING:
    import requests

NAMES = {  # method and path of a question -> what people call it
    "GET users/#/mentions": "mentions",
    "GET users/#/tweets": "our own posts",
    "GET tweets/search/recent": "search",
    "GET tweets": "posts by id",
    "GET users/me": "account",
    "POST tweets": "replies",
    "DELETE tweets/#": "deletions",
}
ACCESS = {"read": "read", "read-write": "read and write", "read-write-directmessages": "read and write"}
WINDOWS = {"x-rate-limit": "", "x-user-limit-24hour": " today", "x-app-limit-24hour": " today for the app"}


class Limits:
    """The limits as the last answer of each kind told them."""

    def __init__(self) -> None:
        self.access = ""  # "read" where X says that the access token may not write
        self._left: dict[str, tuple[int, int, datetime | None]] = {}  # name -> left, of, until

    def note(self, response: requests.Response) -> None:
        """Remember what one answer tells."""
        headers = response.headers
        self.access = as_text(headers.get("x-access-level"), self.access)
        path = urlsplit(response.request.url or "").path.partition("/2/")[2]
        name = NAMES.get(f"{response.request.method} {re.sub(r'(?<=/)[0-9]+', '#', path)}")
        for window, words in WINDOWS.items() if name else ():
            left, most = headers.get(f"{window}-remaining"), headers.get(f"{window}-limit")
            if left is not None and most is not None:
                until = instant(headers.get(f"{window}-reset"))
                self._left[f"{name}{words}"] = (as_int(left), as_int(most), until)

    def facts(self, now: datetime) -> dict[str, str]:
        """For `doctor`."""
        known = [_in_words(name, *told) for name, told in self._left.items() if told[2] is None or told[2] > now]
        facts = {"requests left": ", ".join(known), "access": ACCESS.get(self.access, self.access)}
        return {name: fact for name, fact in facts.items() if fact}


def _in_words(name: str, left: int, most: int, until: datetime | None) -> str:
    when = f" until {until.astimezone(UTC):%H:%M} UTC" if until is not None else ""
    return f"{name} {left:,} of {most:,}{when}"


def usage_in_words(told: Mapping[str, Any]) -> str:
    """The posts that the project has read this month, out of X's usage answer; "" when it does not say."""
    if told.get("project_usage") is None:
        return ""
    most, day = as_int(told.get("project_cap")), as_int(told.get("cap_reset_day"))
    of = f" of {most:,}" if most > 0 else ""
    return f"{as_int(told.get('project_usage')):,}{of}" + (f", counted anew on day {day}" if 1 <= day <= 31 else "")
