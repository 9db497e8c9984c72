"""Text from strangers on the screen: shown, and harmless."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewbot.flow.office import Office
from reviewbot.flow.pull import pull
from tests.desk.sitting import at_desk
from tests.fakes.office import complaint, make_desk

NASTY = {
    "escapes": "bad \x1b]52;c;ZXZpbA==\x07\x1b[2J\x1b[31m red \x9b31m",
    "markup": "bad [bold red]x[/] [/unopened] [@click=app.quit]here[/] [link=https://evil.example]",
    "bidi": "bad \u202egnp.exe\u2066 \u200f zero\u200bwidth",
    "nul": "bad \x00 and \ud800 lone",
    "wide": "bad 漢字漢字 👩‍👩‍👧‍👦 e\u0301\u0301\u0301 ﷽",
    "megabyte": "bad " + "[x]" * 350_000,
    "one word": "bad" + "x" * 5_000,
    "lines": "bad\n" * 2_000,
    "arabic": "bad " + "القهوة باردة جدا والخدمة سيئة " * 3,
}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    place = make_desk(tmp_path)
    place.site.page_size = 50
    for number, (name, text) in enumerate(NASTY.items()):
        hostile = {"author": text[:200], "title": text[:200], "url": "https://x.example/\x1b[2J"}
        place.site.add(complaint(name, text, rating=1 + number % 2, **hostile))
    with place.office() as opened:
        assert pull(opened).exit_code == 0
        yield opened


ACTIVE = frozenset(map(chr, [*range(0x20), 0x7F, *range(0x80, 0xA0), 0x202E, 0x2066, 0x200B, 0x200F])) - {"\n"}


@pytest.mark.parametrize("size", [(80, 24), (40, 15)])
async def test_no_active_character_of_a_stranger_reaches_the_terminal(office: Office, size: tuple[int, int]) -> None:
    async with at_desk(office, size=size) as sitting:
        for _ in NASTY:
            for key in ("enter", "escape", "o", "j"):
                await sitting.pilot.press(key)
                assert not ACTIVE & set(sitting.screen)
        await sitting.settle()
        assert not ACTIVE & set(sitting.screen)


async def test_markup_is_shown_as_it_was_written(office: Office) -> None:
    async with at_desk(office, size=(120, 50)) as sitting:
        await sitting.press("slash")
        await sitting.type("unopened")
        await sitting.press("enter")
        assert "[bold red]x[/] [/unopened] [@click=app.quit]here[/]" in sitting.screen


async def test_hostile_text_is_harmless_in_the_editor_and_is_kept_as_it_is(office: Office) -> None:
    async with at_desk(office) as sitting:
        await sitting.press("e", "f7")
        await sitting.paste(NASTY["escapes"] + NASTY["bidi"])
        assert not ACTIVE & set(sitting.screen)
        await sitting.press("ctrl+s")
        assert sitting.here is not None
        draft = sitting.stored(sitting.here).draft
        assert draft is not None
        assert draft.text is not None
        assert "\u202egnp.exe" in draft.text
        assert not ACTIVE & set(sitting.screen)
