"""reviewbot.toml as frozen models: what a business can say about itself and about how it wants to answer.

Every key is documented where it is defined; the starter `reviewbot.toml` shows them all with comments.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, SerializeAsAny

Language = Annotated[str, Field(pattern=r"^[a-z]{2,3}$", examples=["en"])]
Sector = Literal["hospitality", "food", "retail", "travel", "apps", "finance", "health", "other"]


class Frozen(BaseModel):
    """The base of all: immutable, and a key nobody knows is a mistake, not a comment."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class Business(Frozen):
    """Who we are."""

    name: str = Field(min_length=1)
    sector: Sector = "other"
    city: str = ""
    website: str = ""
    handles: tuple[str, ...] = ()  # our own names at the sites, "@harbourcoffee": never taken for customers


class Contact(Frozen):
    """The one named person a reply invites to, by one private channel (rule C5)."""

    name: str = Field(min_length=1)
    role: str = Field(min_length=1)
    channel: Literal["email", "phone"] = "email"
    email: str = Field(default="", pattern=r"^$|^[^@\s]+@[^@\s]+\.[^@\s]+$")
    phone: str = ""

    @property
    def address(self) -> str:
        """What the channel names: the e-mail address or the phone number."""
        return self.email if self.channel == "email" else self.phone


class Location(Frozen):
    """One branch, property, app or channel."""

    name: str = Field(min_length=1)
    city: str = ""
    timezone: str = "UTC"
    hours: str = ""
    sites: dict[str, str] = Field(default_factory=dict)  # site -> this location's id there
    contact: Contact | None = None  # else the business's


class Role(StrEnum):
    """What a person may do."""

    AUTHOR = "author"  # edits drafts
    APPROVER = "approver"  # approves
    SENIOR = "senior"  # approves held cases too


class Person(Frozen):
    """One of the staff. Attribution, not authentication."""

    name: str = Field(min_length=1)
    roles: tuple[Role, ...] = (Role.AUTHOR, Role.APPROVER)
    email: str = ""


class ReplySettings(Frozen):
    """How replies are written."""

    languages: tuple[Language, ...] = ("en",)  # those we answer in
    fallback_language: Language = "en"  # for the others
    approver_language: Language = "en"  # what the gloss beside a foreign draft is written in
    voice: Literal["we", "I"] = "we"
    case_reference: bool = False  # mention our case reference in the invitation
    templates: str = "templates/replies"  # folder, relative to this file
    thank_praise: bool = True  # draft thanks for praise


class PositionSet(Frozen):
    """What the business stands for in one language: as fact, never as excuse."""

    house: str | tuple[str, ...] = ""  # used where a topic has none; several take turns
    topics: dict[str, str | tuple[str, ...]] = Field(default_factory=dict)  # topic or family id -> sentence, or several


class HouseRule(Frozen):
    """A rule of the business's own."""

    id: str = Field(pattern=r"^H\d+$")
    phrases: tuple[str, ...] = Field(min_length=1)  # matched as whole words, without case
    severity: Literal["note", "warn", "block"] = "block"
    message: str = ""


class PolicySettings(Frozen):
    """The knobs of the reply policy; nothing here lowers a `block`."""

    raise_to: dict[str, Literal["note", "warn", "block"]] = Field(default_factory=dict)  # rule -> severity, up only
    rules: tuple[HouseRule, ...] = ()
    allowed_links: tuple[str, ...] = ()  # hosts or addresses that a reply may name (V6)
    allowed_contacts: tuple[str, ...] = ()  # beside the contacts above (C7)
    recent_replies: int = Field(default=10, ge=0, le=100)  # how many replies of the page V1 and V2 look at
    similarity_warn: float = Field(default=0.6, ge=0, le=1)
    similarity_block: float = Field(default=0.85, ge=0, le=1)
    words_min: int = Field(default=40, ge=0)
    words_max: int = Field(default=120, ge=1)
    other_approver: bool = False  # approver differs from author (G3)
    approval_days: int = Field(default=7, ge=1)  # after which an approval expires
    cooling_off_minutes: int = Field(default=0, ge=0)  # between approval and posting (G6)


class Deadlines(Frozen):
    """By when people get an answer; drives priority and the desk's clock."""

    reply_hours: int = Field(default=48, ge=1)
    urgent_hours: int = Field(default=4, ge=1)  # held cases and the furious


class ExtraTopic(Frozen):
    """A topic of the business's own, or more words for one of ours."""

    id: str = Field(pattern=r"^[a-z_]+(\.[a-z_]+)?$")
    words: tuple[str, ...] = ()  # words or phrases that show it
    label: str = ""


class ReadingSettings(Frozen):
    """How mentions are read."""

    lexicon: str = "lexicon.toml"  # the business's own words, relative to this file; need not exist
    topics: tuple[ExtraTopic, ...] = ()
    unsure_band: float = Field(default=0.1, ge=0, le=0.5)  # this near to the threshold the answer is "unsure"


class Goodwill(Frozen):
    """What staff may give in private without asking; never in public (rule L4)."""

    limit: float = Field(default=0.0, ge=0)  # per case
    currency: str = "USD"
    tokens: tuple[str, ...] = ()  # in words: "a coffee on the house"


class Posting(Frozen):
    """What holds for every source that posts."""

    enabled: bool = True  # the kill switch (G6)
    per_run: int = Field(default=50, ge=1)  # at most so many replies in one run
    resend_unknown: bool = False  # send again by itself what two complete reads did not find (R6); else a person
    timeout_s: float = Field(default=30.0, gt=0, le=120)  # each whole call at a site; a source may set a shorter one


class Database(Frozen):
    """Where it is kept."""

    url: str = "sqlite:///reviewbot.db"  # relative to this file; postgresql+psycopg://... for a team
    backups: int = Field(default=5, ge=1)  # copies kept from before migrations


class PostMode(StrEnum):
    """Whether `reviewbot post` really writes at a source's site."""

    OFF = "off"  # never, nor shown
    DRY_RUN = "dry-run"  # shows what it would send (the default)
    ON = "on"  # sends


class SourceConfig(Frozen):
    """One `[sources.NAME]`: the keys that all sources share, and the adapter's own, checked by its model."""

    name: str
    adapter: str
    post: PostMode = PostMode.DRY_RUN
    enabled: bool = True
    start_from: date | None = None  # older mentions are stored, but never queued
    env: dict[str, str] = Field(default_factory=dict)  # secret name -> environment variable that holds it
    settings: SerializeAsAny[BaseModel]


class Config(Frozen):
    """The whole of reviewbot.toml."""

    business: Business
    contact: Contact
    locations: dict[str, Location] = Field(default_factory=dict)
    people: dict[str, Person] = Field(default_factory=dict)
    reply: ReplySettings = ReplySettings()
    positions: dict[Language, PositionSet] = Field(default_factory=dict)
    policy: PolicySettings = PolicySettings()
    deadlines: Deadlines = Deadlines()
    reading: ReadingSettings = ReadingSettings()
    goodwill: Goodwill = Goodwill()
    posting: Posting = Posting()
    database: Database = Database()
    sources: dict[str, SourceConfig] = Field(default_factory=dict)

    def contact_for(self, location: str) -> Contact:
        """The one person that a reply about this location invites to."""
        place = self.locations.get(location)
        return place.contact if place is not None and place.contact is not None else self.contact

    def as_dict(self) -> dict[str, Any]:
        """JSON-ready, for `--json`; holds no secrets because none are ever in it."""
        return self.model_dump(mode="json")
