"""A person at the desk: keys go in, the screen and the store are looked at."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from textual import events
from textual.pilot import Pilot

from reviewbot.desk.app import Desk
from reviewbot.flow.office import Office
from reviewbot.flow.queue import CaseView, case_view

PATIENCE_S = 30.0


@dataclass
class Sitting:
    """One run of the desk."""

    app: Desk
    pilot: Pilot[None]

    async def settle(self) -> None:
        """Until nothing is on its way any more."""
        quiet = 0
        for _ in range(int(PATIENCE_S / 0.01)):
            await self.pilot.pause()
            quiet = 0 if any(lane.busy for lane in self.app.lanes.values()) else quiet + 1
            if quiet >= 2:
                return
            await asyncio.sleep(0.01)
        raise AssertionError("the desk does not come to rest")

    async def press(self, *keys: str) -> None:
        """These keys, each when the last one's work is done; what is on the screen counts as read."""
        for key in keys:
            self.app.shown_at -= 10
            await self.pilot.press(key)
            await self.settle()

    async def type(self, text: str) -> None:
        """Characters, fast."""
        names = {" ": "space", "/": "slash", "#": "number_sign", ":": "colon", ".": "full_stop", "-": "minus"}
        await self.pilot.press(*(names.get(character, character) for character in text))
        await self.settle()

    async def paste(self, text: str) -> None:
        """Text from the clipboard of the terminal, into what has the focus."""
        self.app.post_message(events.Paste(text))
        await self.settle()

    async def until(self, true: Callable[[], bool]) -> None:
        """Until that is so."""
        for _ in range(int(PATIENCE_S / 0.02)):
            await self.pilot.pause()
            if true():
                return
            await asyncio.sleep(0.02)
        raise AssertionError(f"never came true; the screen:\n{self.screen}")

    @property
    def screen(self) -> str:
        """What the person sees, as text; whatever a dialog leaves visible included."""
        strips = self.app.screen._compositor.render_strips()
        return "\n".join(strip.text for strip in strips)

    @property
    def said(self) -> str:
        """The line in which the desk speaks."""
        return str(self.app.said.render())

    @property
    def here(self) -> int | None:
        """The case under the cursor."""
        return self.app.cases.current_id

    def stored(self, case_id: int) -> CaseView:
        """The case as the store has it."""
        return case_view(self.app.office, case_id, draft=False)


@asynccontextmanager
async def at_desk(office: Office, *, size: tuple[int, int] = (80, 24), settled: bool = True) -> AsyncIterator[Sitting]:
    """Sit down, and leave at the end; `settled` waits until the first case is there."""
    app = Desk(office)
    try:
        async with app.run_test(size=size) as pilot:
            sitting = Sitting(app, pilot)
            if settled:
                await sitting.settle()
            yield sitting
    finally:
        for lane in app.lanes.values():
            assert lane.close(wait_s=20)
