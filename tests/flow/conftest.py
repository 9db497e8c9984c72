"""A desk with one fake site, and the first steps that most tests share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fakes.office import Desk, make_desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """One source, `web`, that posts; an empty site."""
    return make_desk(tmp_path)
