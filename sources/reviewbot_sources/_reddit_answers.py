"""What our account has answered on Reddit, read from its own comments."""

from __future__ import annotations

from reviewbot.contract import ExistingReply, OwnReply
from reviewbot.errors import MentionGone
from reviewbot.transport import as_text, instant
from reviewbot_sources._reddit_client import PAGE, RedditClient
from reviewbot_sources._reddit_things import author, created, full_name, is_gone, text, url

REACH = 900  # own comments in all, after which the site's listing may have been cut


class OurAnswers:
    """Our own comments, read newest first and only as far back as somebody asks."""

    def __init__(self, client: RedditClient, name: str) -> None:
        self.all: list[tuple[str, OwnReply]] = []  # parent, reply; newest first
        self.under: dict[str, ExistingReply] = {}
        self._client = client
        self._path = f"user/{name}/comments" if name else ""
        self._token: str | None = None
        self._reached = float("inf")
        self._at_end = not name

    def reach_back_to(self, moment: float) -> bool:
        """Read on until there; False where the site's listing ends before (it shows about 1,000 comments)."""
        pages = 0
        while self._reached >= moment and not self._at_end:
            self._read_page()
            pages += 1
        return self._reached < moment or len(self.all) < REACH

    def find(self, parent: str) -> ExistingReply | None:
        """Our first answer to this, however far back; None where the site does not list it."""
        while parent not in self.under and not self._at_end:
            self._read_page()
        return self.under.get(parent)

    def _read_page(self) -> None:
        after = {"after": self._token} if self._token else {}
        try:
            things, token = self._client.listing(self._path, {"sort": "new", "limit": PAGE, **after})
        except MentionGone:  # no such account, or a suspended one: it has no answers
            things, token = [], None
        for thing in things:
            reply = OwnReply(full_name(thing), text(thing), instant(thing.get("created_utc")), url(thing))
            if not is_gone(thing):
                parent = as_text(thing.get("parent_id"))
                self.all.append((parent, reply))
                self.under[parent] = ExistingReply(reply.text, reply.at, reply.reply_id, author(thing))
        times = [at for at in map(created, things) if at]
        self._reached = min([self._reached, *times])
        self._at_end = token is None or token == self._token or not things
        self._token = token
