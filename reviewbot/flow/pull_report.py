"""What a pull tells: how far it is, and what it came to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reviewbot.errors import Interrupted, ReviewbotError
from reviewbot.flow.intake import Counts


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a source is, told after each page, and why it waits, told before each wait."""

    source: str
    rows: int = 0
    total: int | None = None
    waiting: str = ""


Tell = Callable[[Progress], None]


def tell_nobody(progress: Progress) -> None:
    """Where nobody looks."""


@dataclass(frozen=True, slots=True)
class SourceReport:
    """What one source came to: rows = new + same + changed + rejected."""

    source: str
    run_id: int | None = None  # None: it could not be opened
    new: int = 0
    same: int = 0
    changed: int = 0
    rejected: int = 0
    queued: int = 0
    answered: int = 0
    gone: int = 0
    notes: tuple[str, ...] = ()
    rejects_file: Path | None = None
    error: ReviewbotError | None = None

    @property
    def rows(self) -> int:
        """How many rows or items came."""
        return self.new + self.same + self.changed + self.rejected

    def as_dict(self) -> dict[str, object]:
        """JSON-ready."""
        error = self.error
        return {
            **{name: getattr(self, name) for name in ("source", "run_id", *Counts().as_dict())},
            "rows": self.rows,
            "notes": list(self.notes),
            "rejects_file": str(self.rejects_file) if self.rejects_file else None,
            "error": None if error is None else {"message": error.message, "hint": error.hint},
        }


@dataclass(frozen=True, slots=True)
class PullReport:
    """All sources of one run."""

    sources: tuple[SourceReport, ...]
    interrupted: bool = False

    @property
    def exit_code(self) -> int:
        """0 all well; 4 when all that was tried is unavailable; 1 when some failed; 130 interrupted."""
        if self.interrupted:
            return Interrupted.exit_code
        codes = [report.error.exit_code for report in self.sources if report.error is not None]
        if not codes:
            return 0
        return codes[0] if len(codes) == len(self.sources) and len(set(codes)) == 1 else 1

    def as_dict(self) -> dict[str, object]:
        """JSON-ready."""
        return {"sources": [report.as_dict() for report in self.sources], "interrupted": self.interrupted}


def report_of(
    source: str,
    run_id: int | None,
    counts: Counts,
    *,
    notes: tuple[str, ...] = (),
    rejects_file: Path | None = None,
    error: ReviewbotError | None = None,
) -> SourceReport:
    """The counts as a report."""
    return SourceReport(
        source,
        run_id,
        new=counts.new,
        same=counts.same,
        changed=counts.changed,
        rejected=counts.rejected,
        queued=counts.queued,
        answered=counts.answered,
        gone=counts.gone,
        notes=notes,
        rejects_file=rejects_file,
        error=error,
    )
