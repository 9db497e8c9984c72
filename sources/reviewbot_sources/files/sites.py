"""Sites by the names that people, columns and files give them."""

from __future__ import annotations

from collections.abc import Mapping

from reviewbot_sources.files.vocabulary import normal

SITES: Mapping[str, str] = {
    "google": "google_business",
    "google maps": "google_business",
    "google my business": "google_business",
    "google business": "google_business",
    "google business profile": "google_business",
    "google reviews": "google_business",
    "google play": "google_play",
    "google play store": "google_play",
    "play store": "google_play",
    "play console": "google_play",
    "android": "google_play",
    "app store": "app_store",
    "apple app store": "app_store",
    "apple": "app_store",
    "itunes": "app_store",
    "ios": "app_store",
    "app store connect": "app_store",
    "booking": "booking",
    "booking com": "booking",
    "tripadvisor": "tripadvisor",
    "trip advisor": "tripadvisor",
    "yelp": "yelp",
    "trustpilot": "trustpilot",
    "facebook": "facebook",
    "amazon": "amazon",
    "amazon com": "amazon",
    "reddit": "reddit",
    "twitter": "x",
    "x": "x",
    "youtube": "youtube",
    "instagram": "instagram",
    "expedia": "expedia",
    "hotels com": "hotels_com",
    "airbnb": "airbnb",
    "glassdoor": "glassdoor",
    "g2": "g2",
    "capterra": "capterra",
    "opentable": "opentable",
    "healthgrades": "healthgrades",
    "bbb": "bbb",
    "steam": "steam",
    "foursquare": "foursquare",
    "thefork": "thefork",
}

SIGNATURES: tuple[tuple[str, frozenset[str]], ...] = (
    ("google_business", frozenset({"star rating", "create time", "name"})),
    ("google_business", frozenset({"star rating", "reviewer display name"})),
    ("google_business", frozenset({"place id", "owner answer"})),
    ("google_business", frozenset({"published at date", "response from owner text"})),
    ("google_play", frozenset({"package name", "star rating"})),
    ("google_play", frozenset({"content", "score", "at"})),
    ("google_play", frozenset({"review id", "thumbs up count"})),
    ("app_store", frozenset({"attributes reviewer nickname"})),
    ("app_store", frozenset({"reviewer nickname", "territory"})),
    ("app_store", frozenset({"im rating"})),
    ("app_store", frozenset({"is edited", "developer response"})),
    ("booking", frozenset({"negative review", "positive review", "reviewer score"})),
    ("yelp", frozenset({"business id", "stars", "useful"})),
    ("amazon", frozenset({"asin"})),
    ("amazon", frozenset({"product id", "profile name"})),
    ("amazon", frozenset({"review headline", "review body"})),
    ("trustpilot", frozenset({"review created utc", "review stars"})),
    ("trustpilot", frozenset({"consumer display name", "stars"})),
)
"""Columns that only one site's exports have together."""


def site_of(name: str) -> str:
    """The site id for a site's name as people write it, or ""."""
    return SITES.get(normal(name), "")


def site_in_file_name(stem: str) -> str:
    """The site whose name a file's name begins with or contains, or "": "google-play-bank" is Google Play's."""
    words = normal(stem).split()
    for length in (4, 3, 2, 1):
        for start in range(len(words) - length + 1):
            name = " ".join(words[start : start + length])
            if name in SITES and len(name) > 2 and name not in ("android", "apple", "steam"):
                return SITES[name]
    return ""
