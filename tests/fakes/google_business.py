"""A Google Business Profile: reviews of locations, owner replies that are moderated, lists of accounts and places.

Wire format: developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews.
"""

from __future__ import annotations

import re
from datetime import datetime

from tests.fakes.google import GoogleFake, Wire, problem, rfc3339
from tests.fakes.http import Answer, Fault, Kind, Request

STARS = ("ONE", "TWO", "THREE", "FOUR", "FIVE")
LOCATION = "accounts/101/locations/7"
_LIST = re.compile(r"/v4/(accounts/[^/]+/locations/[^/]+)/reviews")
_ONE = re.compile(r"/v4/(accounts/[^/]+/locations/[^/]+)/reviews/([^/]+)(/reply)?")


class GoogleBusinessFake(GoogleFake):
    """One account with locations; a second account has none."""

    scope = "https://www.googleapis.com/auth/business.manage"

    def __init__(self) -> None:
        super().__init__()
        self.reviews: dict[str, dict[str, Wire]] = {LOCATION: {}}
        self.titles = {LOCATION: "Harbour Coffee, Main Street"}
        self.moderation = "APPROVED"  # what becomes of a reply; PENDING and REJECTED stay so
        self.violation: str | None = None
        self.approved = True  # whether Google let the project use the API
        self.forbidden: set[str] = set()  # locations that this account no longer manages
        self._serial = 0

    # --- what a test does at the site -------------------------------------------------------------------------

    def open_location(self, name: str, title: str) -> None:
        """One more location."""
        with self.lock:
            self.reviews[name], self.titles[name] = {}, title

    def write(self, text: str | None, *, at: datetime, author: str = "ann", stars: int = 1, at_: str = LOCATION) -> str:
        """Somebody reviews a location."""
        with self.lock:
            self._serial += 1
            review_id = f"AbFvOq{self._serial:06d}"
            moment = rfc3339(at, digits=(0, 3, 6, 9)[self._serial % 4])
            self.reviews[at_][review_id] = {
                "name": f"{at_}/reviews/{review_id}",
                "reviewId": review_id,
                "reviewer": {"displayName": author, "profilePhotoUrl": "https://lh3.googleusercontent.com/a/x"},
                "starRating": STARS[stars - 1],
                **({} if text is None else {"comment": text}),
                "createTime": moment,
                "updateTime": moment,
            }
            return review_id

    def review(self, review_id: str) -> Wire:
        """The stored review, to be looked at or changed."""
        return next(found[review_id] for found in self.reviews.values() if review_id in found)

    def rewrite(self, review_id: str, text: str) -> None:
        """Its author edits it: it moves to the top."""
        with self.lock:
            self.review(review_id).update(comment=text, updateTime=rfc3339(self.clock(), digits=6))

    def remove(self, review_id: str) -> None:
        """Its author deletes it."""
        with self.lock:
            for found in self.reviews.values():
                found.pop(review_id, None)

    def answer_by_hand(self, review_id: str, text: str) -> None:
        """A colleague answers in the web."""
        with self.lock:
            self.review(review_id)["reviewReply"] = self._reply(text)

    # --- the site ---------------------------------------------------------------------------------------------

    def api_kind(self, request: Request) -> Kind:
        """Writes are PUT and DELETE on a review's reply."""
        return {"PUT": Kind.REPLY, "DELETE": Kind.DELETE}.get(request.method, Kind.READ)

    def api(self, request: Request) -> Answer:
        """v4 reviews, and the v1 lists of accounts and locations."""
        if not self.approved:
            return self._no_quota()
        if request.path == "/v1/accounts":
            accounts = [{"name": "accounts/101", "accountName": "Harbour Coffee"}, {"name": "accounts/102"}]
            return Answer(200, {"accounts": accounts})
        if request.path.startswith("/v1/accounts/") and request.path.endswith("/locations"):
            return self._locations(request)
        if (listed := _LIST.fullmatch(request.path)) and request.method == "GET":
            return self._list(listed[1], request)
        if one := _ONE.fullmatch(request.path):
            return self._one(request, one[1], one[2], reply=bool(one[3]))
        return Answer(404, b"<!DOCTYPE html><title>Error 404 (Not Found)!!1</title>", {"Content-Type": "text/html"})

    def _locations(self, request: Request) -> Answer:
        if "name" not in request.query.get("readMask", ""):
            return problem(400, "Request must contain a read_mask")
        account = request.path.removeprefix("/v1/").removesuffix("/locations")
        found = [
            {"name": name.removeprefix(f"{account}/"), "title": title}
            for name, title in self.titles.items()
            if name.startswith(f"{account}/")
        ]
        return Answer(200, {"locations": found} if found else {})

    def _list(self, location: str, request: Request) -> Answer:
        if location in self.forbidden:
            return problem(403, "The caller does not have permission")
        if location not in self.reviews:
            return problem(404, "Requested entity was not found.")
        if request.query.get("orderBy", "updateTime desc") not in ("updateTime desc", "update_time desc", "rating"):
            return problem(400, "Request contains an invalid argument.")
        items = sorted(self.reviews[location].values(), key=lambda review: _instant(review), reverse=True)
        size = min(int(request.query.get("pageSize", "50")), 50)
        try:
            page, following = self.page(items, size, request.query.get("pageToken", ""))
        except ValueError:
            return problem(400, "Request contains an invalid argument.")
        if not items:
            return Answer(200, {})
        answer: Wire = {"reviews": page, "averageRating": 2.5, "totalReviewCount": len(items)}
        return Answer(200, {**answer, "nextPageToken": following} if following else answer)

    def _one(self, request: Request, location: str, review_id: str, *, reply: bool) -> Answer:
        review = self.reviews.get(location, {}).get(review_id)
        if review is None:
            return problem(404, "Requested entity was not found.")
        if not reply:
            return Answer(200, self.give(review))
        if request.method == "DELETE":
            if review.pop("reviewReply", None) is None:
                return problem(404, "Requested entity was not found.")
            return Answer(200, {})
        text = request.json["comment"]
        if len(text.encode()) > 4096:
            return self.site_refusal(Fault.TOO_LONG, request)
        review["reviewReply"] = self._reply(text)
        return Answer(200, {**review["reviewReply"], "reviewReplyState": "PENDING"})

    def _reply(self, text: str) -> Wire:
        reply = {"comment": text, "updateTime": rfc3339(self.clock(), digits=6), "reviewReplyState": self.moderation}
        return reply if self.violation is None else {**reply, "policyViolation": self.violation}

    def site_refusal(self, fault: Fault, request: Request) -> Answer:
        """How this API says no."""
        if fault is Fault.FORBIDDEN:
            return problem(403, "The caller does not have permission")
        if fault is Fault.GONE:
            return problem(404, "Requested entity was not found.")
        if fault is Fault.TOO_LONG:
            return problem(400, "Request contains an invalid argument.")
        if fault is Fault.QUOTA:
            return problem(429, "Quota exceeded for quota metric 'Edits' and limit 'Edits per minute'")
        return super().site_refusal(fault, request)

    def _no_quota(self) -> Answer:
        info = {
            "@type": "type.googleapis.com/google.rpc.ErrorInfo",
            "reason": "RATE_LIMIT_EXCEEDED",
            "domain": "googleapis.com",
            "metadata": {"quota_limit_value": "0", "quota_limit": "DefaultRequestsPerMinutePerProject"},
        }
        message = "Quota exceeded for quota metric 'Requests' and limit 'Requests per minute' of service"
        return problem(429, message, details=[info])


def _instant(review: Wire) -> str:
    """Sortable whatever the number of fraction digits."""
    day, _, fraction = str(review["updateTime"]).rstrip("Z").partition(".")
    return f"{day}.{fraction.ljust(9, '0')}"
