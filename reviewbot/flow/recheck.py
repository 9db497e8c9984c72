"""Looking again at what is stored, by its ids: what was deleted at the site is found though no listing shows it.

Sites ask that what is deleted there goes here, too. A listing ends somewhere and a walk goes only back to its mark,
so an old mention that was deleted would otherwise stay for ever. Each pull asks about some more of them, what was
stored last first, as many as the source allows; a round over all begins at most once a day.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from reviewbot.contract import MentionKey, Page, Source
from reviewbot.flow.office import Office
from reviewbot.store.instants import micros
from reviewbot.store.rechecks import ABOVE_ALL, Round, keep_round, last_round, stored_below, stored_count
from reviewbot.store.schema import open_database
from reviewbot.workspace import Workspace

EVERY = timedelta(hours=20)  # a cron job that runs once a day, a little early at times, must not skip a day


def look_again(
    office: Office, source: Source, *, name: str, take: Callable[[Page], None], stopped: Callable[[], bool]
) -> None:
    """One run's share of the round; every batch is stored with the place it reached. Raises what reading raises."""
    limits = source.recheck
    if limits.at_once <= 0:
        return
    round_ = _begin(office, name)
    left = limits.a_run if limits.a_day is None else min(limits.a_run, limits.a_day - round_.asked)
    while left > 0 and not round_.ended and not stopped():
        found = _next(office, source, name, round_, limit=min(left, limits.at_once))
        if not found:
            round_ = replace(round_, ended=True)
        else:
            keys = [key for _, key in found]
            page = _as_asked(source.look_again(keys), keys)
            if page.mentions or page.gone:
                take(page)
            round_ = replace(round_, below=found[-1][0], asked=round_.asked + len(keys))
            left -= len(keys)
        with office.database.write("looked again", durable=False) as tx:
            keep_round(tx, name, round_)


def standing_in_words(workspace: Workspace, source: Source, *, name: str) -> str:
    """For `doctor`: how long a round over all that is stored takes; "" where the site cannot be asked so."""
    limits = source.recheck
    if limits.at_once <= 0:
        return ""
    settings = workspace.config.database
    database = open_database(workspace.database_url, backups=workspace.backups, keep=settings.backups)
    try:
        count = stored_count(database, name, site=source.capabilities.site)
    finally:
        database.close()
    share = f"{limits.a_run:,} a run" + (f", {limits.a_day:,} a day" if limits.a_day is not None else "")
    said = f"{count:,} stored mentions, looked at again by their ids: {share}"
    if limits.a_day is not None and count > limits.a_day:
        days = -(-count // limits.a_day) if limits.a_day else 0
        said += f", so a round takes {days} days" if days else ", so never"
    return said


def _begin(office: Office, name: str) -> Round:
    """The round under way, a new one when the last began long enough ago, or the last one, ended."""
    now, round_ = office.now(), last_round(office.database, name)
    today = now.date().isoformat()
    if round_.ended and micros(now - EVERY) >= round_.began_at:
        round_ = replace(round_, began_at=micros(now), below=ABOVE_ALL, ended=False)
    return round_ if round_.day == today else replace(round_, day=today, asked=0)


def _next(office: Office, source: Source, name: str, round_: Round, *, limit: int) -> list[tuple[int, MentionKey]]:
    """The next batch; what arrived since the round began, or not long before, was just read from the site itself."""
    return stored_below(
        office.database,
        name,
        site=source.capabilities.site,
        below=round_.below,
        arrived_before=round_.began_at - EVERY // timedelta(microseconds=1),
        limit=limit,
    )


def _as_asked(page: Page, keys: list[MentionKey]) -> Page:
    """The page with the stored places of its mentions, and nothing that was not asked about."""
    known = {key.native_id: key for key in keys}
    mentions = tuple(
        replace(found, site=key.site, location=key.location)
        for found in page.mentions
        if (key := known.get(found.native_id)) is not None
    )
    gone = tuple(known[key.native_id] for key in page.gone if key.native_id in known)
    return Page(mentions, bad=page.bad, gone=gone)
