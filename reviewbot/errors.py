"""What can go wrong, as one tree; the name of an error says what to do next.

::

    ReviewbotError                     exit 1   something failed; `hint` says what to do next
    ├── UsageError                     exit 2   the command line asks for something that cannot be
    ├── ConfigError                    exit 2   reviewbot.toml, with every problem at once
    │   └── WorkspaceNotFound          exit 2   no reviewbot.toml up from here
    ├── InputError                     exit 2   a file or a stream that cannot be read as what it should be
    ├── TemplateError                  exit 2   a reply template, with file, line and variable
    ├── PolicyRefused                  exit 3   the reply policy blocks this text
    ├── StateConflict                  exit 1   the case changed under your hands, or that step is not open
    ├── StoreError                     exit 4   the database cannot be used now
    │   ├── StoreTooNew                exit 2   written by a newer reviewbot
    │   └── StoreUnusable              exit 2   not a database, damaged, or not ours
    ├── Busy                           exit 5   another reviewbot holds what we need
    ├── Interrupted                    exit 130 Ctrl-C
    └── SourceError                    exit 1   a source; `source` names it
        ├── NotAuthorized              exit 1   credentials missing, expired, revoked or too narrow
        ├── Unavailable                exit 4   the site does not answer sensibly; try later
        │   └── RateLimited            exit 4   the site asks us to wait; `retry_after_s` says how long
        ├── MentionGone                exit 1   what we asked for is not (or no longer) at the site
        ├── CursorLost                 exit 1   the site no longer knows where our walk stood: walk anew (R9)
        └── PostingError               exit 1   one attempt to write at the site, and what is known of it
            ├── NotSent                exit 4   proven not applied: may be sent again later (R4)
            ├── Refused                exit 1   the site said no, with its reason: to a person
            └── OutcomeUnknown         exit 4   may have been applied: never sent again before it is settled
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Self


class ReviewbotError(Exception):
    """The root: a message for people, what to do next, and the exit code it ends in."""

    exit_code = 1

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(ReviewbotError):
    """The command line asks for something that cannot be."""

    exit_code = 2


class ConfigError(ReviewbotError):
    """The configuration cannot be used; `problems` lists all that is wrong, one line each."""

    exit_code = 2

    def __init__(self, message: str, *, problems: Sequence[str] = (), hint: str | None = None) -> None:
        super().__init__(message, hint=hint)
        self.problems = tuple(problems)


class WorkspaceNotFound(ConfigError):
    """There is no reviewbot.toml here or above."""


class InputError(ReviewbotError):
    """A file or stream cannot be read as what it should be."""

    exit_code = 2


class TemplateError(ReviewbotError):
    """A reply template is broken; says file, line and variable."""

    exit_code = 2


class PolicyRefused(ReviewbotError):
    """The reply policy blocks this text, or an override lacks its reason."""

    exit_code = 3


class StateConflict(ReviewbotError):
    """The case changed meanwhile, or this step is not open from where it stands."""


class StoreError(ReviewbotError):
    """The database cannot be used now (locked, read-only, disk full)."""

    exit_code = 4


class StoreTooNew(StoreError):
    """The database was written by a newer reviewbot."""

    exit_code = 2


class StoreUnusable(StoreError):
    """Not a database, damaged, or not one of ours."""

    exit_code = 2


class Busy(ReviewbotError):
    """Another reviewbot holds what we need."""

    exit_code = 5


class Interrupted(ReviewbotError):
    """The user pressed Ctrl-C."""

    exit_code = 130


class SourceError(ReviewbotError):
    """A source failed; `source` is its name in the configuration, filled in by whoever knows it.

    An adapter does not always know its name: in its hints it writes SOURCE for it.
    """

    def __init__(self, message: str, *, hint: str | None = None, source: str = "") -> None:
        super().__init__(message, hint=hint)
        self.source = source

    def of(self, source: str) -> Self:
        """The same error, now saying which source it is."""
        self.source = self.source or source
        self.hint = self.hint.replace("SOURCE", source) if self.hint else None
        return self


class NotAuthorized(SourceError):
    """Credentials are missing, expired, revoked, or lack a scope or an approval."""


class Unavailable(SourceError):
    """The site does not answer, or not sensibly (5xx, HTML for JSON, cut answer); try later."""

    exit_code = 4


class RateLimited(Unavailable):
    """The site asks us to wait; `retry_after_s` is None when it does not say how long."""

    def __init__(
        self,
        message: str,
        *,
        retry_after_s: float | None = None,
        hint: str | None = None,
        source: str = "",
    ) -> None:
        super().__init__(message, hint=hint, source=source)
        self.retry_after_s = retry_after_s


class MentionGone(SourceError):
    """What we asked for is not, or no longer, at the site."""


class CursorLost(SourceError):
    """The site no longer accepts the cursor of our last walk; the pull walks from the start (reliability rule R9)."""


class PostingError(SourceError):
    """One attempt to write at the site did not plainly succeed; the subclass says what is known."""

    def __init__(self, message: str, *, code: str = "", hint: str | None = None, source: str = "") -> None:
        super().__init__(message, hint=hint, source=source)
        self.code = code


class NotSent(PostingError):
    """Proven not applied: DNS, connect or TLS failure before the body, 429, 401 (reliability rule R4)."""

    exit_code = 4

    def __init__(
        self,
        message: str,
        *,
        code: str = "",
        retry_after_s: float | None = None,
        hint: str | None = None,
        source: str = "",
    ) -> None:
        super().__init__(message, code=code, hint=hint, source=source)
        self.retry_after_s = retry_after_s


class Refused(PostingError):
    """The site said no and said why (locked, forbidden, too long, gone); a person decides."""


class OutcomeUnknown(PostingError):
    """The site may have applied it: time-out, cut connection, 5xx, unreadable success, duplicate refused."""

    exit_code = 4
