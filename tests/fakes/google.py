"""What the fakes of Google's sites share: the token endpoint, bearer tokens that expire, and the shapes of errors."""

from __future__ import annotations

import base64
import copy
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.fakes.http import Answer, FakeSite, Fault, Kind, Request

CLIENT = {
    "client_id": "1234-fake.apps.googleusercontent.com",
    "client_secret": "GOCSPX-planted-client-secret",
    "refresh_token": "1//planted-refresh-token",
}
STATUS = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    429: "RESOURCE_EXHAUSTED",
}
INVALID_CREDENTIALS = (
    "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid "
    "authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project."
)
Wire = dict[str, Any]


def problem(status: int, message: str, *, reason: str = "", **more: Any) -> Answer:
    """An error as Google's newer APIs give it; `reason` adds the older list of errors."""
    error: Wire = {"code": status, "message": message, "status": STATUS.get(status, "UNKNOWN"), **more}
    if reason:
        error["errors"] = [{"message": message, "domain": "global", "reason": reason}]
    return Answer(status, {"error": error})


def rfc3339(moment: datetime, *, digits: int = 0) -> str:
    """UTC with 0, 3, 6 or 9 digits of fraction, as Google writes it."""
    fraction = f".{moment.microsecond:06d}000"[: digits + 1] if digits else ""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%S}{fraction}Z"


def jwt_claims(assertion: str) -> Wire:
    """What a service account asks with (the signature is not checked)."""
    part = assertion.split(".")[1]
    claims: Wire = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    return claims


def basic(header: str) -> Wire:
    """A client that proves itself in the header instead of the form: as the sign-in does it."""
    if not header.startswith("Basic "):
        return {}
    client_id, _, secret = base64.b64decode(header.removeprefix("Basic ")).decode().partition(":")
    return {"client_id": client_id, "client_secret": secret}


class GoogleFake(FakeSite):
    """A Google API with its token endpoint at /token on the same host."""

    scope = ""

    def __init__(self) -> None:
        super().__init__()
        self.secrets = dict(CLIENT)
        self.granted = 0  # access tokens so far; the newest is the one that works
        self.dead_up_to = 0  # tokens up to this one are expired
        self.revoked = False
        self.rotates = False  # every refresh gives a new refresh token, and the old one stops working
        self.narrow = False  # the person granted less than was asked for
        self.change: Callable[[Wire], None] = lambda item: None
        self.repeating = False  # every page begins with the last item of the page before
        self.clock: Callable[[], datetime] = lambda: datetime.now(UTC)

    # --- what a fake of a site implements ---------------------------------------------------------------------

    def api(self, request: Request) -> Answer:
        """The site's answer to a request that is signed in."""
        raise NotImplementedError

    def api_kind(self, request: Request) -> Kind:
        """What a request at the site (not a token) wants."""
        raise NotImplementedError

    def site_refusal(self, fault: Fault, request: Request) -> Answer:
        """The site's own way to say this."""
        raise NotImplementedError(f"this fake has no {fault.name}")

    # --- FakeSite ---------------------------------------------------------------------------------------------

    def kind(self, request: Request) -> Kind:
        """What the request wants."""
        return Kind.TOKEN if request.path == "/token" else self.api_kind(request)

    def route(self, request: Request) -> Answer:
        """Tokens here, everything else at the site."""
        if request.path == "/token":
            return self._token(request) if request.method == "POST" else Answer(404, b"")
        if not self._signed_in(request):
            return problem(401, INVALID_CREDENTIALS, reason="authError")
        return self.api(request)

    def refusal(self, fault: Fault, request: Request) -> Answer:
        """What all Google sites say in the same way."""
        if fault is Fault.EXPIRED:
            self.dead_up_to = self.dead_up_to or self.granted
            return self.route(request)
        if fault is Fault.REVOKED:
            self.revoked = True
            return problem(401, INVALID_CREDENTIALS, reason="authError")
        if fault in (Fault.RATE_LIMIT, Fault.RATE_LIMIT_BARE):
            headers = {"Retry-After": "7"} if fault is Fault.RATE_LIMIT else {}
            message = "Quota exceeded for quota metric 'Requests' and limit 'Requests per minute' of service."
            info = {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "RATE_LIMIT_EXCEEDED"}
            slow = problem(429, message, details=[{**info, "metadata": {"quota_limit_value": "300"}}])
            return Answer(429, slow.body, headers)
        return self.site_refusal(fault, request)

    def give(self, item: Wire) -> Wire:
        """An item on its way out, spoiled where a test asks for it."""
        given = copy.deepcopy(item)
        self.change(given)
        return given

    def page(self, items: list[Wire], size: int, token: str) -> tuple[list[Wire], str]:
        """One page and the token of the next ("" at the end). Tokens count items: arrivals and deletions shift them."""
        start = int(base64.urlsafe_b64decode(token)) if token else 0
        end = start + size
        begin = start - 1 if self.repeating and start else start
        following = base64.urlsafe_b64encode(str(end).encode()).decode() if end < len(items) else ""
        return [self.give(item) for item in items[begin:end]], following

    # --- inside -----------------------------------------------------------------------------------------------

    def _signed_in(self, request: Request) -> bool:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        serial = token.rpartition("-")[2]
        return scheme == "Bearer" and serial.isdigit() and not self.revoked and int(serial) > self.dead_up_to

    def _token(self, request: Request) -> Answer:
        form = {**basic(request.headers.get("authorization", "")), **request.form}
        if self.revoked or not self._proves(form):
            return Answer(400, {"error": "invalid_grant", "error_description": "Token has been expired or revoked."})
        self.granted += 1
        answer: Wire = {
            "access_token": f"ya29.planted-access-token-{self.granted}",
            "expires_in": 3599,
            "scope": "openid" if self.narrow else self.scope,
            "token_type": "Bearer",
        }
        if self.rotates:
            self.secrets["refresh_token"] = f"{CLIENT['refresh_token']}-{self.granted}"
        if self.rotates or form["grant_type"] == "authorization_code":
            answer["refresh_token"] = self.secrets["refresh_token"]
        return Answer(200, answer)

    def _proves(self, form: dict[str, str]) -> bool:
        grant = form.get("grant_type")
        if grant == "urn:ietf:params:oauth:grant-type:jwt-bearer":
            return bool(jwt_claims(form["assertion"])["scope"] == self.scope)
        ours = all(form.get(name) == self.secrets[name] for name in ("client_id", "client_secret"))
        if grant == "authorization_code":
            return ours and form.get("code") == "planted-code" and bool(form.get("code_verifier"))
        return ours and grant == "refresh_token" and form.get("refresh_token") == self.secrets["refresh_token"]


def second_later(items: list[datetime], now: datetime) -> datetime:
    """A second after the latest of them, or an hour ago."""
    return max(items, default=now.replace(microsecond=0) - timedelta(hours=1)) + timedelta(seconds=1)
