"""No secret is ever written anywhere: not in a log at DEBUG, not in an error or its traceback, not in a repr."""

from __future__ import annotations

import logging
import traceback

import pytest

from reviewbot.errors import ReviewbotError
from tests.fakes.http import Fault, Kind
from tests.sources.contract.harness import Harness


def told_everywhere(harness: Harness) -> str:
    """All that an eventful run says: errors with their tracebacks, health, reprs, waits."""
    said: list[str] = []

    def note(what: object) -> None:
        said.append(repr(what))
        said.append(str(what))

    harness.add("The soup was cold")
    source = harness.source()
    note(harness.drain(source=source))
    target = harness.target(next(iter(harness.drain().mentions)))
    for fault in (None, Fault.DROP_AFTER, Fault.HTML_AFTER, Fault.FORBIDDEN, Fault.EXPIRED, Fault.REVOKED):
        harness.fake.disarm()
        if fault is not None:
            harness.fake.arm(fault, on=None)
        source = harness.source()
        note(source)
        note(source.check())
        try:
            source.reply(target, harness.reply_text, attempt_id="a-1")
            note(harness.drain(source=source))
        except ReviewbotError as error:
            note(error)
            note(error.hint)
            said.append("".join(traceback.format_exception(error)))
    return "\n".join(said + harness.waits)


def test_planted_secrets_appear_nowhere(harness: Harness, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger().setLevel(logging.DEBUG)
    said = told_everywhere(harness) + caplog.text + "\n".join(record.getMessage() for record in caplog.records)
    assert harness.secrets
    planted = [*harness.secrets.values(), *harness.saved.values(), *issued_tokens(harness)]
    for secret in planted:
        assert secret not in said


def issued_tokens(harness: Harness) -> list[str]:
    """The bearer tokens that the client sent, whoever issued them."""
    headers = [request.headers.get("authorization", "") for _, request in harness.fake.log]
    return sorted({header.partition(" ")[2] for header in headers if header.startswith(("Bearer", "bearer", "Basic"))})


def test_secrets_do_leave_for_the_site_itself(harness: Harness) -> None:
    """Else the test above could not fail."""
    harness.drain()
    assert any("authorization" in request.headers for _, request in harness.fake.log)
    assert Kind.READ in {kind for kind, _ in harness.fake.log}
