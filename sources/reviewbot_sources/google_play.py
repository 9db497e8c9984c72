"""Google Play: the reviews of our apps, by the Android Publisher API v3.

The API lists reviews with text of the last seven days, newest change first, and takes replies for as long; replying
is an upsert. Pages are asked for with `token`, whose next value is nested in the answer.
developers.google.com/android-publisher/reply-to-reviews
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any
from urllib.parse import quote

from reviewbot.contract import (
    ANYONE_MAY,
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
    Permission,
    Publication,
    PublicationState,
    Receipt,
    ReplyCall,
    Source,
    Target,
)
from reviewbot.errors import ConfigError, MentionGone, SourceError
from reviewbot.transport import as_float, as_int, as_list, as_map, as_text, brief, instant, parse_json
from reviewbot_sources import _google_auth
from reviewbot_sources._google import GoogleClient, GoogleSettings, Json, sendable
from reviewbot_sources._newest_first import Batch, Marks, Place, Walk, as_id, bad_item

SCOPE = "https://www.googleapis.com/auth/androidpublisher"
TITLE = "Google Play"
PAGE_SIZE = 100
OPEN_FOR = timedelta(days=7)  # the API knows a review for so long after its last change
DETAILS = {"app version": "appVersionName", "device": "device", "android api": "androidOsVersion"}


class GooglePlaySettings(GoogleSettings):
    """`[sources.NAME]` with `adapter = "google_play"`.

    Apps come from `[locations.*] sites.google_play = "com.example.app"`; `packages` here is for a business that
    names no locations. Its first entry is the location without a name.
    """

    packages: tuple[str, ...] = ()
    service_account: str = ""  # JSON key of a service account with "Reply to reviews", relative to reviewbot.toml


class GooglePlaySource(Source):
    """Reviews of all configured apps."""

    capabilities = Capabilities(
        site="google_play",
        title=TITLE,
        reply=ReplyCall.UPSERT,
        length=LengthLimit(350),
        can_edit=True,
        can_look_up=True,
        permission="reviews with text, for seven days after they were written or edited",
        settle_s=60.0,
        publish_delay="minutes",
        cost="free; 200 reads an hour and 2,000 replies a day for each app",
    )
    secrets = MappingProxyType({**_google_auth.SECRETS, **_google_auth.KEY_SECRET})
    sign_in_gives = frozenset({"refresh_token"})

    @classmethod
    def settings_model(cls) -> type[GooglePlaySettings]:
        """The keys of this adapter."""
        return GooglePlaySettings

    def __init__(self, settings: GooglePlaySettings, context: Context) -> None:
        self.settings = settings
        self.context = context
        self._client = GoogleClient(settings, context, site=TITLE, scope=SCOPE, key_file=settings.service_account)

    @classmethod
    def sign_in(cls, settings: Any, context: Context, *, open_browser: Callable[[str], None]) -> dict[str, str]:
        """Google's sign-in in the browser; nothing where a service account signs."""
        if _google_auth.service_account_key(context, settings.service_account):
            return {}
        return _google_auth.sign_in(context, settings, scope=SCOPE, open_browser=open_browser)

    @property
    def account(self) -> str:
        """Replies appear as the developer of the app, whoever sends them."""
        return ",".join(f"developer of {place.site_id}" for place in self._places())

    def fetch(self, cursor: str | None) -> Iterator[Page]:
        """Reviews of each app, those written or edited since the last run first."""
        places = self._places()
        if not places:
            hint = f"set sites.{self.capabilities.site} in [locations.NAME], or `packages`, to com.example.app"
            raise ConfigError(f"source `{self.context.name}` has no app to read", hint=hint)
        return Walk(Marks.parse(cursor), self.context, self._list_page).pages(places)

    def look_up(self, target: Target) -> Mention:
        """The review as it stands, if it changed within the last seven days."""
        found = self._review(self._get(target), self._package(target), target.key.location)
        if isinstance(found, Mention):
            return found
        raise MentionGone(f"{TITLE} shows nothing readable there any more")

    def reply(self, target: Target, text: str, *, attempt_id: str) -> Receipt:
        """Set the reply: whatever stood there is overwritten. HTML tags would be stripped by Google."""
        body = {"replyText": sendable(text)}
        taken = self._client.write(lambda: self._reviews().reply(**self._at(target), body=body))
        result = as_map(taken.get("result"))
        return Receipt(text=as_text(result.get("replyText")) or None, at=_instant(result.get("lastEdited")))

    def edit_reply(self, target: Target, reply_id: str, text: str, *, attempt_id: str) -> Receipt:
        """The same call as replying."""
        return self.reply(target, text, attempt_id=attempt_id)

    def find_own_replies(self, target: Target, *, since: datetime) -> OwnReplies:
        """The developer's reply, if it is not older."""
        reply = _existing(self._get(target))
        if reply is None or (reply.at is not None and reply.at < since.replace(microsecond=0)):
            return OwnReplies()
        return OwnReplies((OwnReply(reply.reply_id, reply.text, reply.at),))

    def read_back(self, target: Target, reply_id: str) -> Publication:
        """The reply as Google Play keeps it."""
        reply = _existing(self._get(target))
        return (
            Publication(PublicationState.GONE) if reply is None else Publication(PublicationState.PUBLISHED, reply.text)
        )

    def check(self) -> Health:
        """One review of each app."""
        places = self._places()
        try:
            if not places:
                self._client.sign_on()
            for place in places:
                self._list_page(place, "", size=1)
        except SourceError as error:
            return Health(False, self._signer() or self.account, error.message, error.hint or "", self._client.facts())
        facts = {**self._client.facts(), "apps": ", ".join(place.site_id for place in places), "reads": "200 an hour"}
        detail = "reviews of the last seven days; pull at least daily" if places else "no app configured"
        return Health(bool(places), self._signer() or self.account, detail, "" if places else "set `packages`", facts)

    def close(self) -> None:
        """Let go of the connections."""
        self._client.close()

    def _signer(self) -> str:
        """The service account's name, where one signs."""
        try:
            key = _google_auth.service_account_key(self.context, self.settings.service_account)
            return as_text(as_map(parse_json(key or "{}", site="the key")).get("client_email"))
        except SourceError:
            return ""

    def _reviews(self) -> Any:
        return self._client.service("androidpublisher", "v3").reviews()

    def _places(self) -> list[Place]:
        named = [Place(found.site_id.strip(), found.name) for found in self.context.locations]
        known = {place.site_id for place in named}
        own = enumerate(self.settings.packages)
        return named + [Place(name, name if index else "") for index, name in own if name not in known]

    def _package(self, target: Target) -> str:
        known = {place.location: place.site_id for place in self._places()}
        package = known.get(target.key.location)
        if not package:
            raise ValueError(f"location {target.key.location!r} has no app in the configuration")
        return package

    def _at(self, target: Target) -> dict[str, str]:
        return {"packageName": self._package(target), "reviewId": target.key.native_id}

    def _get(self, target: Target) -> Json:
        return self._client.read(lambda: self._reviews().get(**self._at(target)))

    def _list_page(self, place: Place, token: str, *, size: int = PAGE_SIZE) -> Batch:
        answer = self._client.read(
            lambda: self._reviews().list(packageName=place.site_id, maxResults=size, token=token or None)
        )
        items = as_list(answer.get("reviews"))
        total = as_map(answer.get("pageInfo")).get("totalResults")
        return Batch(
            parts=tuple(self._review(item, place.site_id, place.location) for item in items),
            times=tuple(time for item in items if (time := _instant(_newest(item, "userComment").get("lastModified")))),
            next_token=as_text(as_map(answer.get("tokenPagination")).get("nextPageToken")),
            total=as_int(total) if total is not None else None,
        )

    def _review(self, wire: Any, package: str, location: str) -> Mention | BadItem:
        review = as_map(wire)
        comment = _newest(review, "userComment")
        native_id, rating = as_id(review.get("reviewId")), _stars(comment.get("starRating"))
        title, body = _title_and_body(as_text(comment.get("originalText")) or as_text(comment.get("text")))
        if not native_id or (rating is None and not (title + body).strip()):
            reason = "neither stars nor text" if native_id else "no id"
            return bad_item(f"review {brief(native_id) or '?'}", reason, wire)
        changed = _instant(comment.get("lastModified"))
        return Mention(
            site=self.capabilities.site,
            native_id=native_id,
            text=body,
            location=location,
            title=title,
            rating=rating,
            author=as_text(review.get("authorName")),
            created_at=changed,  # Google tells only the last change
            language=as_text(comment.get("reviewerLanguage")).replace("_", "-"),
            url=f"https://play.google.com/store/apps/details?id={quote(package)}&reviewId={quote(native_id, safe='')}",
            form=Form.REVIEW,
            reply=_existing(review),
            permission=self._permission(changed),
            reach=max(0, as_int(comment.get("thumbsUpCount"))),
            extra=_extra(comment),
        )

    def _permission(self, changed: datetime | None) -> Permission:
        if changed is None:
            return ANYONE_MAY
        until = changed + OPEN_FOR
        if self.context.now() < until:
            return Permission(until=until)
        return Permission(
            False, "Google Play takes replies by its API for seven days only; the Play Console still does", until=until
        )


def _newest(review: Any, kind: str) -> Mapping[str, Any]:
    """The user's or the developer's last entry of the conversation."""
    entries = [as_map(as_map(entry).get(kind)) for entry in as_list(as_map(review).get("comments"))]
    given = [entry for entry in entries if entry]
    times = [moment.timestamp() if (moment := _instant(entry.get("lastModified"))) else 0.0 for entry in given]
    return given[max(range(len(given)), key=lambda at: (times[at], at))] if given else {}  # ties: the later one


def _instant(value: Any) -> datetime | None:
    """A `Timestamp`: seconds as a string, nanoseconds as a number."""
    stamp = as_map(value)
    moment = instant(stamp.get("seconds"))
    nanos = min(max(as_int(stamp.get("nanos")), 0), 999_999_999)
    return moment.replace(microsecond=nanos // 1000) if moment is not None else None


def _stars(value: Any) -> float | None:
    number = as_float(value)
    return number if number is not None and 1 <= number <= 5 else None


def _title_and_body(text: str) -> tuple[str, str]:
    """Google Play joins the two by a tab; newer reviews have no title."""
    title, tab, body = text.partition("\t")
    return (title, body) if tab else ("", text)


def _extra(comment: Mapping[str, Any]) -> dict[str, str]:
    given = {name: as_text(comment.get(key)) for name, key in DETAILS.items()}
    if as_text(comment.get("originalText")):
        given["translation"] = as_text(comment.get("text"))
    return {name: value for name, value in given.items() if value}


def _existing(review: Mapping[str, Any]) -> ExistingReply | None:
    wire = _newest(review, "developerComment")
    text = as_text(wire.get("text"))
    return ExistingReply(text, _instant(wire.get("lastModified")), author="the developer") if text else None
