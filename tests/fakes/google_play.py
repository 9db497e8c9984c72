"""Google Play's reviews of apps. Every answer is held against the discovery document (androidpublisher v3)."""

from __future__ import annotations

import copy
import re
from datetime import datetime, timedelta

from tests.fakes.discovery import conforms
from tests.fakes.google import GoogleFake, Wire, problem
from tests.fakes.http import Answer, Fault, Kind, Request

APP = "com.example.harbour"
API = "androidpublisher.v3"
_PATH = re.compile(r"/androidpublisher/v3/applications/([^/]+)/reviews(?:/([^/:]+)(:reply)?)?")
_PAIR = re.compile(r"<(\w+)[^<>]*>(.*?)</\1>", re.DOTALL)  # HTML tags are stripped


def timestamp(moment: datetime) -> Wire:
    """Seconds as a string, as int64 is written in JSON."""
    return {"seconds": str(int(moment.timestamp())), "nanos": moment.microsecond * 1000}


class GooglePlayFake(GoogleFake):
    """Apps with reviews; the list shows those of seven days."""

    scope = "https://www.googleapis.com/auth/androidpublisher"

    def __init__(self) -> None:
        super().__init__()
        self.reviews: dict[str, dict[str, Wire]] = {APP: {}}
        self._serial = 0

    # --- what a test does at the site -------------------------------------------------------------------------

    def write(self, text: str, *, at: datetime, author: str = "ann", stars: int = 1, app: str = APP) -> str:
        """Somebody reviews an app; a title goes before a tab."""
        with self.lock:
            self._serial += 1
            review_id = f"f2f0c0de-0000-4000-8000-{self._serial:012d}"
            comment: Wire = {
                "text": text,
                "lastModified": timestamp(at),
                "starRating": stars,
                "reviewerLanguage": "en_US",
                "device": "klte",
                "androidOsVersion": 34,
                "appVersionCode": 512,
                "appVersionName": "5.1.2",
                "thumbsUpCount": 3,
                "thumbsDownCount": 0,
                "deviceMetadata": {"productName": "klte (Galaxy S5)", "manufacturer": "Samsung", "ramMb": 2048},
            }
            review = {"reviewId": review_id, "authorName": author, "comments": [{"userComment": comment}]}
            conforms(API, "Review", review)
            self.reviews.setdefault(app, {})[review_id] = review
            return review_id

    def review(self, review_id: str) -> Wire:
        """The stored review."""
        return next(found[review_id] for found in self.reviews.values() if review_id in found)

    def comment(self, review_id: str) -> Wire:
        """The user's part of it, to be changed."""
        comment: Wire = self.review(review_id)["comments"][0]["userComment"]
        return comment

    def rewrite(self, review_id: str, text: str) -> None:
        """Its author edits it: it moves to the top."""
        with self.lock:
            self.comment(review_id).update(text=text, lastModified=timestamp(self.clock()))

    def remove(self, review_id: str) -> None:
        """Its author deletes it."""
        with self.lock:
            for found in self.reviews.values():
                found.pop(review_id, None)

    def answer_by_hand(self, review_id: str, text: str) -> None:
        """A colleague answers in the Play Console."""
        with self.lock:
            self._set_reply(self.review(review_id), text)

    def reply_to(self, review_id: str) -> str | None:
        """The developer's reply."""
        comments = self.review(review_id)["comments"]
        return comments[1]["developerComment"]["text"] if len(comments) > 1 else None

    # --- the site ---------------------------------------------------------------------------------------------

    def api_kind(self, request: Request) -> Kind:
        """The only POST is the reply."""
        return Kind.REPLY if request.method == "POST" else Kind.READ

    def api(self, request: Request) -> Answer:
        """reviews.list, reviews.get, reviews.reply."""
        found = _PATH.fullmatch(request.path)
        if found is None:
            return Answer(404, b"<!DOCTYPE html><title>Error 404 (Not Found)!!1</title>", {"Content-Type": "text/html"})
        app, review_id, is_reply = found.groups()
        if app not in self.reviews:
            return problem(404, f"Package not found: {app}.", reason="applicationNotFound")
        if review_id is None:
            return self._list(app, request)
        review = self.reviews[app].get(review_id)
        if review is None:
            return problem(404, "The review does not exist.", reason="reviewNotFound")
        if is_reply:
            return self._reply(review, request)
        return Answer(200, self.give(review))

    def _list(self, app: str, request: Request) -> Answer:
        oldest = self.clock() - timedelta(days=7)
        items = [review for review in self.reviews[app].values() if _seconds(review) >= oldest.timestamp()]
        items.sort(key=_seconds, reverse=True)
        size = int(request.query.get("maxResults", "10"))
        try:
            page, following = self.page(items, min(size, 100), request.query.get("token", ""))
        except ValueError:
            return problem(400, "Invalid page token.", reason="badRequest")
        answer: Wire = {"pageInfo": {"totalResults": len(items), "resultPerPage": len(page)}}
        answer |= {"reviews": page} if page else {}
        answer |= {"tokenPagination": {"nextPageToken": following}} if following else {}
        conforms(API, "ReviewsListResponse", {**answer, "reviews": []})  # the reviews themselves: see `give`
        return Answer(200, answer)

    def give(self, item: Wire) -> Wire:
        """Spoils the user's part by itself, too."""
        conforms(API, "Review", item)
        given = copy.deepcopy(item)
        self.change(given["comments"][0]["userComment"])
        self.change(given)
        return given

    def _reply(self, review: Wire, request: Request) -> Answer:
        conforms(API, "ReviewsReplyRequest", request.json)
        text = _PAIR.sub(r"\2", request.json["replyText"])
        if len(text) > 350:
            return self.site_refusal(Fault.TOO_LONG, request)
        if _seconds(review) < (self.clock() - timedelta(days=7)).timestamp():
            return problem(400, "The review is too old to be replied to.", reason="reviewTooOld")
        self._set_reply(review, text)
        answer = {"result": {"replyText": text, "lastEdited": timestamp(self.clock())}}
        conforms(API, "ReviewsReplyResponse", answer)
        return Answer(200, answer)

    def _set_reply(self, review: Wire, text: str) -> None:
        reply = {"developerComment": {"text": text, "lastModified": timestamp(self.clock())}}
        review["comments"] = [review["comments"][0], reply]

    def site_refusal(self, fault: Fault, request: Request) -> Answer:
        """How this API says no."""
        if fault is Fault.FORBIDDEN:
            return problem(403, "The caller does not have permission", reason="permissionDenied")
        if fault is Fault.GONE:
            return problem(404, "The review does not exist.", reason="reviewNotFound")
        if fault is Fault.TOO_LONG:
            return problem(400, "The reply text is too long.", reason="replyTextTooLong")
        if fault is Fault.QUOTA:
            return problem(403, "The daily quota has been exceeded.", reason="quotaExceeded")
        return super().site_refusal(fault, request)


def _seconds(review: Wire) -> float:
    stamp = review["comments"][0]["userComment"]["lastModified"]
    return int(stamp["seconds"]) + int(stamp["nanos"]) / 1e9
