"""What each site allows in a reply: length in its own unit, names, phones, links, Markdown.

A site nobody knows has the profile `generic`, which allows all but raw Markdown.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from reviewbot.domain.reply import LengthLimit, Severity, Unit

_NO_RAISES: Mapping[str, Severity] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class SiteProfile:
    """One site, as far as the wording of a reply is concerned."""

    site: str
    title: str
    length: LengthLimit | None = None
    names_allowed: bool = True  # may a person sign with a name, may the reviewer be addressed by one
    phone_allowed: bool = True
    links_allowed: bool = True  # allow-listed ones; False: none at all
    renders_markdown: bool = False
    short: bool = False  # too small for 40 to 120 words: V4 and C6 do not apply
    private_messages: bool = False  # the site has a private channel of its own that counts for C5
    raises: Mapping[str, Severity] = field(default_factory=lambda: _NO_RAISES)  # rule -> severity on this site

    @property
    def shows_markdown(self) -> bool:
        """Whether Markdown would be seen raw by readers (V7)."""
        return not self.renders_markdown


GENERIC = SiteProfile("generic", "any other site", LengthLimit(10_000))

_TRIPADVISOR_RAISES = MappingProxyType({"T7": Severity.BLOCK, "C3": Severity.BLOCK, "C11": Severity.BLOCK})

_PROFILES = (
    SiteProfile("google_business", "Google Business Profile", LengthLimit(4_096, Unit.BYTES)),
    SiteProfile("google_play", "Google Play", LengthLimit(350), short=True),
    SiteProfile("app_store", "App Store", LengthLimit(5_970)),
    SiteProfile("youtube", "YouTube", LengthLimit(10_000)),
    SiteProfile("reddit", "Reddit", LengthLimit(10_000), renders_markdown=True, private_messages=True),
    SiteProfile("x", "X", LengthLimit(280, Unit.WEIGHTED), short=True, private_messages=True),
    SiteProfile(
        "tripadvisor",
        "Tripadvisor",
        LengthLimit(10_000),
        names_allowed=False,
        phone_allowed=False,
        links_allowed=False,
        raises=_TRIPADVISOR_RAISES,
    ),
    SiteProfile("trustpilot", "Trustpilot", LengthLimit(10_000)),
    SiteProfile("yelp", "Yelp", LengthLimit(5_000), private_messages=True),
    SiteProfile("facebook", "Facebook", LengthLimit(8_000), private_messages=True),
    SiteProfile("bluesky", "Bluesky", LengthLimit(300), short=True, private_messages=True),
    SiteProfile("mastodon", "Mastodon", LengthLimit(500), short=True, private_messages=True),
    GENERIC,
)

_BY_SITE = {profile.site: profile for profile in _PROFILES}


def profile(site: str) -> SiteProfile:
    """The profile of a site id; `generic` for one that is not known."""
    return _BY_SITE.get(site, GENERIC)


def profiles() -> tuple[SiteProfile, ...]:
    """All profiles, `generic` last."""
    return _PROFILES


_URL = re.compile(r"\b(?:https?://\S+|(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|io|co|app|dev|info|example)\b\S*)", re.I)
# X's twitter-text configuration v3: these ranges weigh 1, everything else 2, and any link 23
_LIGHT = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
_LINK_WEIGHT = 23


def measure(text: str, unit: Unit) -> int:
    """How long a text is as the site counts: code points, UTF-8 bytes, or X's weighted characters."""
    if unit is Unit.BYTES:
        return len(text.encode("utf-8", "surrogatepass"))
    if unit is Unit.WEIGHTED:
        return _weigh(text)
    return len(text)


def _weigh(text: str) -> int:
    links = 0
    if "." in text:
        text, links = _URL.subn("", text)
    if text.isascii():
        return len(text) + links * _LINK_WEIGHT
    heavy = sum(1 for char in text if not any(low <= ord(char) <= high for low, high in _LIGHT))
    return len(text) + heavy + links * _LINK_WEIGHT
