"""A café, its mentions and what was read from them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reviewbot.config.models import Business, Config, Contact, ReplySettings
from reviewbot.domain.assessment import Assessment, Kind, Label, Risk, Topic
from reviewbot.domain.mention import Mention
from reviewbot.replying.drafter import Drafter
from reviewbot.replying.policy import Policy

STARTER = Path(__file__).parents[2] / "templates" / "replies"
LANGUAGES = ("en", "es", "fr", "de", "ar")


def harbour(**changes: Any) -> Config:
    """Harbour Coffee, answering in all languages of the starter set."""
    values: dict[str, Any] = {
        "business": Business(name="Harbour Coffee", sector="hospitality", city="Portland"),
        "contact": Contact(name="Dana Ortiz", role="Guest Care Lead", email="care@harbourcoffee.example"),
        "reply": ReplySettings(languages=LANGUAGES),
    }
    return Config(**{**values, **changes})


def drafter(config: Config | None = None, *, folder: Path = STARTER, extra: tuple[Path, ...] = ()) -> Drafter:
    """A drafter over the starter set."""
    house = config or harbour()
    return Drafter(house, Policy(house.policy), templates_folder=folder, extra_folders=extra)


def mention(text: str = "Forty minutes in line, and then a cold croissant.", **changes: Any) -> Mention:
    """One review at Google."""
    values: dict[str, Any] = {"site": "google_business", "native_id": "1", "text": text, "rating": 1.0}
    return Mention(**{**values, **changes})


def read_as(
    kind: Kind = Kind.COMPLAINT,
    *topics: str,
    language: str = "en",
    score: float | None = None,
    risks: tuple[Risk, ...] = (),
) -> Assessment:
    """An assessment of this kind, about these topics."""
    unhappy = kind in (Kind.COMPLAINT, Kind.MIXED)
    sure = score if score is not None else (0.9 if unhappy else 0.1)
    return Assessment(
        language=language,
        text_score=sure,
        score=sure,
        negative=unhappy,
        label=Label.NEGATIVE if unhappy else Label.POSITIVE,
        kind=kind,
        topics=tuple(Topic(topic, 0.8) for topic in topics),
        risks=risks,
    )


ILLNESS = Risk(0, 5, "Forty", id="illness")
