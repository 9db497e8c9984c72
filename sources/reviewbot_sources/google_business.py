"""Google Business Profile: the reviews of a business's locations, by the My Business API v4.

Replying is an upsert: a second send overwrites, also what a colleague wrote on the web. A reply is moderated after
it was taken, so "taken" is not "published".
developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import partial
from typing import Annotated, Any

from pydantic import Field

from reviewbot.contract import (
    BadItem,
    Capabilities,
    Context,
    ExistingReply,
    Form,
    Health,
    LengthLimit,
    Mention,
    OwnReplies,
    OwnReply,
    Page,
    Publication,
    PublicationState,
    Receipt,
    ReplyCall,
    Source,
    Target,
    Unit,
)
from reviewbot.errors import ConfigError, MentionGone, Refused, SourceError
from reviewbot.transport import as_float, as_int, as_list, as_map, as_text, brief, instant
from reviewbot_sources import _google_auth
from reviewbot_sources._google import GoogleClient, GoogleSettings, Json, sendable
from reviewbot_sources._google_business_api import SCOPE, document
from reviewbot_sources._newest_first import Batch, Marks, Place, Walk, as_id, bad_item

TITLE = "Google Business Profile"
PAGE_SIZE = 50
MOST_PAGES = 50  # of accounts, or of one account's locations
STARS = {"ONE": 1.0, "TWO": 2.0, "THREE": 3.0, "FOUR": 4.0, "FIVE": 5.0}
STATES = {"PENDING": PublicationState.PENDING, "REJECTED": PublicationState.REJECTED}  # anything else: published
REVIEWS_PAGE = "https://business.google.com/reviews"
_ID = re.compile(r"[^\s/?#%]+")


class GoogleBusinessSettings(GoogleSettings):
    """`[sources.NAME]` with `adapter = "google_business"`.

    Locations come from `[locations.*] sites.google_business = "accounts/1/locations/2"`; `locations` here is for a
    business that names none. Its first entry is the location without a name.
    """

    locations: tuple[Annotated[str, Field(pattern=r"^accounts/[^/\s]+/locations/[^/\s]+$")], ...] = ()


class GoogleBusinessSource(Source):
    """Reviews of all configured locations."""

    capabilities = Capabilities(
        site="google_business",
        title=TITLE,
        reply=ReplyCall.UPSERT,
        length=LengthLimit(4096, Unit.BYTES),
        can_edit=True,
        can_delete=True,
        can_look_up=True,
        settle_s=60.0,
        publish_delay="moderated by Google: usually minutes, up to days",
        cost="free; 300 requests a minute, 10 replies a minute and profile",
    )
    secrets = _google_auth.SECRETS
    sign_in_gives = frozenset({"refresh_token"})

    @classmethod
    def settings_model(cls) -> type[GoogleBusinessSettings]:
        """The keys of this adapter."""
        return GoogleBusinessSettings

    def __init__(self, settings: GoogleBusinessSettings, context: Context) -> None:
        self.settings = settings
        self.context = context
        self._client = GoogleClient(settings, context, site=TITLE, scope=SCOPE)
        self._methods: Any = None  # the client library's, once opened

    @classmethod
    def sign_in(cls, settings: Any, context: Context, *, open_browser: Callable[[str], None]) -> dict[str, str]:
        """Google's sign-in in the browser."""
        return _google_auth.sign_in(context, settings, scope=SCOPE, open_browser=open_browser)

    @property
    def account(self) -> str:
        """The accounts that the locations belong to; Google shows the reply as "the owner"."""
        return ",".join(sorted({place.site_id.partition("/locations/")[0] for place in self._places()}))

    def fetch(self, cursor: str | None) -> Iterator[Page]:
        """Reviews of each location, those written or edited since the last run first."""
        places = self._places() or self._found_at_google()
        if not places:
            raise ConfigError(
                f"source `{self.context.name}` has no location to read",
                hint=f"`reviewbot doctor` lists them; then set sites.{self.capabilities.site} in [locations.NAME]",
            )
        return Walk(Marks.parse(cursor), self.context, self._list_page).pages(places)

    def look_up(self, target: Target) -> Mention:
        """The review as it stands."""
        found = self._review(self._get(target), target.key.location)
        if isinstance(found, Mention):
            return found
        raise MentionGone(f"{TITLE} shows nothing readable there any more")

    def reply(self, target: Target, text: str, *, attempt_id: str) -> Receipt:
        """Set the reply: whatever stood there is overwritten."""
        body = {"comment": sendable(text)}
        taken = self._client.write(lambda: self._reviews().updateReply(name=self._name(target), body=body))
        return Receipt(text=as_text(taken.get("comment")) or None, at=instant(taken.get("updateTime")))

    def edit_reply(self, target: Target, reply_id: str, text: str, *, attempt_id: str) -> Receipt:
        """The same call as replying."""
        return self.reply(target, text, attempt_id=attempt_id)

    def delete_reply(self, target: Target, reply_id: str) -> None:
        """Take the reply down."""
        try:
            self._client.write(lambda: self._reviews().deleteReply(name=self._name(target)), empty_is_yes=True)
        except Refused as error:
            if error.code != "gone":
                raise

    def find_own_replies(self, target: Target, *, since: datetime) -> OwnReplies:
        """The owner's reply, if it is not older."""
        reply = _existing(self._get(target))
        if reply is None or (reply.at is not None and reply.at < since.replace(microsecond=0)):
            return OwnReplies()
        return OwnReplies((OwnReply(reply.reply_id, reply.text, reply.at),))

    def read_back(self, target: Target, reply_id: str) -> Publication:
        """What moderation made of the reply."""
        review = self._get(target)
        reply = _existing(review)
        if reply is None:
            return Publication(PublicationState.GONE)
        wire = as_map(review.get("reviewReply"))
        state = STATES.get(as_text(wire.get("reviewReplyState")), PublicationState.PUBLISHED)
        reason = brief(wire.get("policyViolation") or "") if state is not PublicationState.PUBLISHED else ""
        return Publication(state, reply.text, reason=reason)

    def check(self) -> Health:
        """One page of one location; without any, what the account has."""
        try:
            places = self._places()
            if not places:
                found = [f"{place.site_id} ({brief(place.location)})" for place in self._found_at_google(titles=True)]
                listed = ", ".join(found) or "none"
                hint = f"set sites.{self.capabilities.site} in [locations.NAME]" if found else "use another account"
                return Health(False, detail=f"no location configured; this account has: {listed}", hint=hint)
            first = self._client.read(lambda: self._reviews().list(parent=places[0].site_id, pageSize=1))
        except SourceError as error:
            return Health(False, self.account, error.message, error.hint or "", self._client.facts())
        seen = f"{as_int(first.get('totalReviewCount'))} reviews at {places[0].location or places[0].site_id}"
        facts = {**self._client.facts(), "locations": str(len(places)), "quota": "300 requests a minute"}
        return Health(True, self.account, seen, facts=facts)

    def close(self) -> None:
        """Let go of the connections."""
        self._client.close()

    def _reviews(self) -> Any:
        if self._methods is None:
            self._methods = self._client.service("mybusiness", "v4", document()).accounts().locations().reviews()
        return self._methods

    def _places(self) -> list[Place]:
        named = [Place(_bare(found.site_id), found.name) for found in self.context.locations]
        known = {place.site_id for place in named}
        own = [_bare(name) for name in self.settings.locations]
        return named + [Place(name, name if index else "") for index, name in enumerate(own) if name not in known]

    def _found_at_google(self, *, titles: bool = False) -> list[Place]:
        """All locations of all accounts that we may manage, named by their ids, or by their titles for people."""
        accounts = self._listed("mybusinessaccountmanagement", lambda api, **page: api.accounts().list(**page))
        return [
            Place(site_id := f"{account}/{location}", title if titles else site_id)
            for account, _ in accounts
            for location, title in self._listed(
                "mybusinessbusinessinformation", partial(_ask_locations, parent=account)
            )
        ]

    def _listed(self, api: str, ask: Callable[..., Any]) -> list[tuple[str, str]]:
        """Names and titles of accounts or locations, all pages."""
        found: list[Mapping[str, Any]] = []
        page: dict[str, str] = {}
        for _ in range(MOST_PAGES):
            answer = self._client.read(partial(self._page_of, api, ask, page))
            found += [as_map(item) for item in as_list(answer.get("accounts")) + as_list(answer.get("locations"))]
            page = {"pageToken": as_text(answer.get("nextPageToken"))}
            if not page["pageToken"]:
                break
        return [(name, as_text(item.get("title"))) for item in found if (name := _bare(as_text(item.get("name"))))]

    def _page_of(self, api: str, ask: Callable[..., Any], page: Mapping[str, str]) -> Any:
        return ask(self._client.service(api, "v1"), **page)

    def _name(self, target: Target) -> str:
        location, native_id = target.key.location, target.key.native_id
        known = {place.location: place.site_id for place in self._places()}
        site_id = known.get(location) or (location if "/locations/" in location else "")
        if not site_id:
            raise ValueError(f"location {location!r} has no id for {self.capabilities.site} in the configuration")
        if not _ID.fullmatch(native_id):
            raise ValueError(f"{brief(native_id)!r} is no review's id")
        return f"{site_id}/reviews/{native_id}"

    def _get(self, target: Target) -> Json:
        return self._client.read(lambda: self._reviews().get(name=self._name(target)))

    def _list_page(self, place: Place, token: str) -> Batch:
        answer = self._client.read(
            lambda: self._reviews().list(
                parent=place.site_id, pageSize=PAGE_SIZE, orderBy="updateTime desc", pageToken=token or None
            )
        )
        items = as_list(answer.get("reviews"))
        total = answer.get("totalReviewCount")
        return Batch(
            parts=tuple(self._review(item, place.location) for item in items),
            times=tuple(time for item in items if (time := _touched(as_map(item))) is not None),
            next_token=as_text(answer.get("nextPageToken")),
            total=as_int(total) if total is not None else None,
        )

    def _review(self, wire: Any, location: str) -> Mention | BadItem:
        review = as_map(wire)
        native_id = as_id(review.get("reviewId")) or as_id(as_text(review.get("name")).rpartition("/")[2])
        rating = _stars(review.get("starRating"))
        text, translation = _original(as_text(review.get("comment")))
        if not native_id or (rating is None and not text.strip()):
            reason = "neither stars nor text" if native_id else "no id"
            return bad_item(f"review {brief(native_id) or '?'}", reason, wire)
        reviewer = as_map(review.get("reviewer"))
        created, touched = instant(review.get("createTime")), instant(review.get("updateTime"))
        return Mention(
            site=self.capabilities.site,
            native_id=native_id,
            text=text,
            location=location,
            rating=rating,
            author=as_text(reviewer.get("displayName")),
            created_at=created or touched,
            edited_at=touched if created and touched and touched > created else None,
            url=as_text(review.get("reviewReplyUrl")) or REVIEWS_PAGE,
            form=Form.REVIEW,
            reply=_existing(review),
            extra={"translation": translation} if translation else {},
        )


def _bare(site_id: str) -> str:
    return site_id.strip().strip("/")


def _ask_locations(api: Any, *, parent: str, **page: str) -> Any:
    return api.accounts().locations().list(parent=parent, readMask="name,title", pageSize=100, **page)


def _touched(review: Mapping[str, Any]) -> datetime | None:
    return instant(review.get("updateTime")) or instant(review.get("createTime"))


def _stars(value: Any) -> float | None:
    number = STARS.get(value) if isinstance(value, str) else None
    number = as_float(value) if number is None else number
    return number if number is not None and 1 <= number <= 5 else None


def _original(text: str) -> tuple[str, str]:
    """What the person wrote, and Google's translation of it, which changes by itself and would look like an edit."""
    before, marked, rest = text.partition("(Translated by Google)")
    if not marked:
        return text, ""
    translation, _, original = (part.strip() for part in rest.partition("(Original)"))
    words = original or before.strip()
    return (words, translation) if words else (translation, "")


def _existing(review: Mapping[str, Any]) -> ExistingReply | None:
    wire = as_map(review.get("reviewReply"))
    text, _ = _original(as_text(wire.get("comment")))
    return ExistingReply(text, instant(wire.get("updateTime")), author="the owner") if text else None
