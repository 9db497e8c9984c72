"""YouTube's comments on a channel. Every answer is held against the discovery document (youtube v3)."""

from __future__ import annotations

import base64
from datetime import datetime
from typing import Any

from tests.fakes.discovery import conforms
from tests.fakes.google import GoogleFake, Wire, problem, rfc3339
from tests.fakes.http import Answer, Fault, Kind, Request

API = "youtube.v3"
OWN = "UCharbourcoffee000000001"
VIDEO = "dQw4w9WgXcQ"
EMBEDDED = 5  # replies that come with a thread


class YouTubeFake(GoogleFake):
    """Our channel with one video; threads of one level."""

    scope = "https://www.googleapis.com/auth/youtube.force-ssl"

    def __init__(self) -> None:
        super().__init__()
        self.comments: dict[str, Wire] = {}  # the stored resources, replies as `TOP.REPLY`
        self.video_channels = {VIDEO: OWN}
        self.no_replies: set[str] = set()  # threads that take none
        self.private: set[str] = set()  # threads that are not public
        self.held: set[str] = set()  # comments that only their author still sees
        self.disabled: set[str] = set()  # videos without comments
        self.holds_ours = False  # the spam filter keeps what we post
        self.units = 0
        self.reads: list[str] = []
        self._under: dict[str, list[str]] = {}  # thread -> its replies
        self._serial = 0

    # --- what a test does at the site -------------------------------------------------------------------------

    def write(self, text: str, *, at: datetime, author: str = "ann", under: str = "", video: str = VIDEO) -> str:
        """Somebody comments on a video, or answers in a thread."""
        channel = OWN if author == "us" else f"UC{author}"
        with self.lock:
            self._serial += 1
            comment_id = f"{under}.r{self._serial:07d}" if under else f"Ugx{self._serial:07d}AaABAg"
            moment = rfc3339(at)
            snippet: Wire = {
                "authorDisplayName": f"@{author}",
                "authorProfileImageUrl": "https://yt3.ggpht.com/x",
                "authorChannelUrl": f"http://www.youtube.com/@{author}",
                "authorChannelId": {"value": channel},
                "channelId": self.video_channels[video],
                "videoId": video,
                "textDisplay": text,
                "canRate": True,
                "viewerRating": "none",
                "likeCount": 2,
                "publishedAt": moment,
                "updatedAt": moment,
                **({"parentId": under} if under else {}),
                **({"textOriginal": text} if author == "us" else {}),
            }
            comment = {"kind": "youtube#comment", "etag": "e", "id": comment_id, "snippet": snippet}
            conforms(API, "Comment", comment)
            self.comments[comment_id] = comment
            self._under.setdefault(under, []).append(comment_id)
            return comment_id

    def rewrite(self, comment_id: str, text: str) -> None:
        """Its author edits it; it stays where it is."""
        with self.lock:
            now = rfc3339(self.clock())
            self.comments[comment_id]["snippet"].update(textDisplay=text, updatedAt=now)

    def remove(self, comment_id: str) -> None:
        """Its author deletes it, and with it what hangs under it."""
        with self.lock:
            for other in [key for key in self.comments if key == comment_id or key.startswith(f"{comment_id}.")]:
                del self.comments[other]

    def ours_under(self, comment_id: str) -> list[str]:
        """The texts of our comments in the thread."""
        found = self._replies(comment_id.partition(".")[0], held=True)
        return [reply["snippet"]["textDisplay"] for reply in found if _author(reply) == OWN]

    # --- the site ---------------------------------------------------------------------------------------------

    def api_kind(self, request: Request) -> Kind:
        """POST is a new comment, PUT an edit."""
        kinds = {"POST": Kind.REPLY, "PUT": Kind.EDIT, "DELETE": Kind.DELETE}
        return kinds.get(request.method, Kind.READ)

    def api(self, request: Request) -> Answer:
        """channels.list, commentThreads.list, and the methods of comments."""
        self.units += 1 if request.method == "GET" else 50
        if request.path == "/youtube/v3/channels":
            return self._channels(request)
        if request.path == "/youtube/v3/commentThreads" and request.method == "GET":
            return self._threads(request)
        if request.path != "/youtube/v3/comments":
            return Answer(404, b"Not Found", {"Content-Type": "text/html"})
        verbs = {"GET": self._list, "POST": self._insert, "PUT": self._update, "DELETE": self._delete}
        return verbs[request.method](request)

    def _channels(self, request: Request) -> Answer:
        if request.query.get("mine") != "true":
            return problem(400, "No filter selected.", reason="missingRequiredParameter")
        channel = {"kind": "youtube#channel", "id": OWN, "snippet": {"title": "Harbour Coffee"}}
        answer = {"kind": "youtube#channelListResponse", "pageInfo": {"totalResults": 1}, "items": [channel]}
        conforms(API, "ChannelListResponse", answer)
        return Answer(200, answer)

    def _threads(self, request: Request) -> Answer:
        query = request.query
        tops = [comment for comment in self.comments.values() if "parentId" not in comment["snippet"]]
        if "id" in query:
            wanted = query["id"].split(",")
            found = [top for top in tops if top["id"] in wanted and top["id"] not in self.held]
            return self._thread_page(found, "", whole=True)
        if query.get("videoId") in self.disabled:
            return self.site_refusal(Fault.ARCHIVED, request)
        if "videoId" in query and query["videoId"] not in self.video_channels:
            return problem(404, "The video could not be found.", reason="videoNotFound")
        channel = query.get("allThreadsRelatedToChannelId")
        found = [top for top in tops if top["id"] not in self.held and _on(top, channel, query.get("videoId"))]
        found.sort(key=_published, reverse=query.get("order") == "time")
        size = min(int(query.get("maxResults", "20")), 100)
        try:
            page, following = self._after(found, size, query.get("pageToken", ""))
        except ValueError:
            return problem(400, "The request includes an invalid page token.", reason="invalidPageToken")
        return self._thread_page(page, following)

    def _thread_page(self, tops: list[Wire], following: str, *, whole: bool = False) -> Answer:
        threads = [self._as_thread(top) for top in tops]
        answer: Wire = {"kind": "youtube#commentThreadListResponse", "pageInfo": {"totalResults": len(threads)}}
        answer |= {"nextPageToken": following} if following else {}
        conforms(API, "CommentThreadListResponse", {**answer, "items": []})
        return Answer(200, {**answer, "items": [self._given(thread) for thread in threads]})

    def _as_thread(self, top: Wire) -> Wire:
        replies = self._replies(top["id"])
        thread: Wire = {
            "kind": "youtube#commentThread",
            "etag": "e",
            "id": top["id"],
            "snippet": {
                "channelId": top["snippet"]["channelId"],
                "videoId": top["snippet"]["videoId"],
                "topLevelComment": top,
                "canReply": top["id"] not in self.no_replies,
                "totalReplyCount": len(self._replies(top["id"], held=True)),
                "isPublic": top["id"] not in self.private,
            },
        }
        return {**thread, "replies": {"comments": replies[-EMBEDDED:]}} if replies else thread

    def _given(self, thread: Wire) -> Wire:
        """Spoils comments, not threads; their comments are checked where they are given, too."""
        conforms(
            API, "CommentThread", {**thread, "snippet": {**thread["snippet"], "topLevelComment": {}}, "replies": {}}
        )
        given = {**thread, "snippet": dict(thread["snippet"])}
        given["snippet"]["topLevelComment"] = self.give(thread["snippet"]["topLevelComment"])
        if "replies" in thread:
            given["replies"] = {"comments": [self.give(reply) for reply in thread["replies"]["comments"]]}
        return given

    def _list(self, request: Request) -> Answer:
        query = request.query
        if "id" in query:
            found = [self.comments[key] for key in query["id"].split(",") if key in self.comments]
            return self._comment_page(found, "")
        parent = query.get("parentId", "")
        if parent not in self.comments:
            return problem(404, "The parent comment could not be found.", reason="parentCommentNotFound")
        size = min(int(query.get("maxResults", "20")), 100)
        page, following = self._after(self._replies(parent)[::-1], size, query.get("pageToken", ""))
        return self._comment_page(page, following)

    def _comment_page(self, comments: list[Wire], following: str) -> Answer:
        answer: Wire = {"kind": "youtube#commentListResponse", **({"nextPageToken": following} if following else {})}
        conforms(API, "CommentListResponse", {**answer, "items": []})
        return Answer(200, {**answer, "items": [self.give(comment) for comment in comments]})

    def give(self, item: Wire) -> Wire:
        """Checked as it is stored, and spoiled where a test asks for it."""
        conforms(API, "Comment", item)
        return super().give(item)

    def _insert(self, request: Request) -> Answer:
        conforms(API, "Comment", request.json)
        snippet = request.json["snippet"]
        parent, text = snippet.get("parentId", ""), snippet.get("textOriginal", "")
        if not parent or not text:
            return problem(400, "Missing.", reason="commentTextRequired" if parent else "parentIdMissing")
        if parent not in self.comments or "." in parent:
            return self.site_refusal(Fault.GONE, request)
        if parent in self.no_replies:
            return problem(400, "This thread takes no replies.", reason="operationNotSupported")
        if len(text) > 10_000:
            return self.site_refusal(Fault.TOO_LONG, request)
        made = self.write(text, at=self.clock(), author="us", under=parent)
        if self.holds_ours:
            self.held.add(made)
        return self._one(self.comments[made])

    def _update(self, request: Request) -> Answer:
        conforms(API, "Comment", request.json)
        comment = self.comments.get(request.json["id"])
        if comment is None:
            return problem(404, "The comment could not be found.", reason="commentNotFound")
        if _author(comment) != OWN:
            return self.site_refusal(Fault.FORBIDDEN, request)
        text = request.json["snippet"]["textOriginal"]
        comment["snippet"].update(textOriginal=text, textDisplay=text, updatedAt=rfc3339(self.clock()))
        return self._one(comment)

    def _delete(self, request: Request) -> Answer:
        comment_id = request.query.get("id", "")
        if comment_id not in self.comments:
            return problem(404, "The comment could not be found.", reason="commentNotFound")
        self.remove(comment_id)
        return Answer(204, None, {"Content-Length": "0"})

    def _one(self, comment: Wire) -> Answer:
        conforms(API, "Comment", comment)
        return Answer(200, comment)

    def _replies(self, thread_id: str, *, held: bool = False) -> list[Wire]:
        """Oldest first."""
        found = [self.comments[key] for key in self._under.get(thread_id, ()) if key in self.comments]
        return sorted((reply for reply in found if held or reply["id"] not in self.held), key=_published)

    def _after(self, items: list[Wire], size: int, token: str) -> tuple[list[Wire], str]:
        """One page; tokens name the last item of the page before, which may be deleted meanwhile."""
        keys = [_published(item) for item in items]
        start = 0
        if token:
            last = tuple(base64.urlsafe_b64decode(token.encode()).decode().split("|"))
            start = sum(1 for key in keys if key >= last)
        page = items[start : start + size]
        following = base64.urlsafe_b64encode("|".join(_published(page[-1])).encode()).decode() if page else ""
        more = start + size < len(items)
        return items[start - 1 if self.repeating and start else start : start + size], following if more else ""

    def site_refusal(self, fault: Fault, request: Request) -> Answer:
        """How this API says no: most of it is 403, with a reason."""
        said: dict[Fault, tuple[int, str, str]] = {
            Fault.FORBIDDEN: (403, "The comment cannot be created.", "forbidden"),
            Fault.LOCKED: (403, "The thread takes no replies.", "ineligibleAccount"),
            Fault.ARCHIVED: (403, "The video has disabled comments.", "commentsDisabled"),
            Fault.GONE: (404, "The specified parent comment could not be found.", "parentCommentNotFound"),
            Fault.TOO_LONG: (400, "The comment text is too long.", "commentTextTooLong"),
            Fault.QUOTA: (403, "The request cannot be completed: you have exceeded your quota.", "quotaExceeded"),
        }
        if fault not in said:
            return super().site_refusal(fault, request)
        status, message, reason = said[fault]
        return problem(status, message, reason=reason)


def _on(top: Wire, channel: str | None, video: str | None) -> bool:
    snippet: dict[str, Any] = top["snippet"]
    return bool(snippet["channelId"] == channel if channel else snippet["videoId"] == video)


def _author(comment: Wire) -> str:
    return str(comment["snippet"]["authorChannelId"]["value"])


def _published(comment: Wire) -> tuple[str, ...]:
    return (str(comment["snippet"]["publishedAt"]), str(comment["id"]))
