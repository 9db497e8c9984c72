"""A reply of ours whose id the site never told: it must be found before it can be read back, changed or taken down.

Reddit's quarantined subreddits take a comment and answer without it; a person who settles an unknown outcome by hand
has only seen the page. With an empty id a site answers "no such thing", which would look as if it were gone.
"""

from __future__ import annotations

from datetime import UTC, datetime

from reviewbot.contract import Source, Target
from reviewbot.errors import MentionGone, NotAuthorized, NotSent, Refused, SourceError

LONG_AGO = datetime(2005, 1, 1, tzinfo=UTC)


def id_to_write_to(source: Source, target: Target, reply_id: str) -> str:
    """The id of our one reply there. Raises `PostingError`s: nothing was sent yet."""
    if reply_id:
        return reply_id
    try:
        found = source.find_own_replies(target, since=LONG_AGO).replies
    except MentionGone as error:
        raise Refused(f"nothing was sent: {error.message}", code="gone") from error
    except SourceError as error:
        code = "unauthorized" if isinstance(error, NotAuthorized) else "not_connected"
        raise NotSent(f"nothing was sent: {error.message}", code=code, hint=error.hint) from error
    if len(found) != 1:
        many = "none of ours" if not found else f"{len(found)} of ours"
        hint = "open the page and do it by hand"
        raise Refused(f"the site never told this reply's id, and {many} stands there", code="no_id", hint=hint)
    return found[0].reply_id
