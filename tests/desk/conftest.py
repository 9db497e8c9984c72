"""A desk on a fake site: four complaints, one of them held, and some praise."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewbot.flow.office import Office
from reviewbot.flow.pull import pull
from tests.fakes.office import Desk, complaint, make_desk


@pytest.fixture
def place(tmp_path: Path) -> Desk:
    """The workspace, its mentions pulled."""
    place = make_desk(tmp_path)
    place.site.page_size = 50
    for number in range(1, 5):
        place.site.add(complaint(f"m{number}", f"The coffee was bad, visit {number}", rating=2))
    place.site.add(complaint("m5", "My son was sick after the salad"))
    place.site.add(complaint("m6", "Lovely place, thank you"))
    with place.office() as office:
        assert pull(office).exit_code == 0
    return place


@pytest.fixture
def office(place: Desk) -> Iterator[Office]:
    """Mia's: she writes and approves."""
    with place.office() as opened:
        yield opened


@pytest.fixture
def senior(place: Desk) -> Iterator[Office]:
    """Sue's: she decides about held cases too."""
    with place.office("sue") as opened:
        yield opened
