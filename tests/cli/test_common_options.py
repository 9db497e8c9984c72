"""The options that hold everywhere may stand anywhere."""

from __future__ import annotations

import pytest

from reviewbot.cli.app import hoist


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        (["pull", "--quiet"], ["--quiet", "pull"]),
        (["pull", "--config", "x.toml", "--json"], ["--config", "x.toml", "pull", "--json"]),
        (["approve", "12", "--as=dana", "-vv"], ["--as=dana", "-vv", "approve", "12"]),
        (["--as", "sam", "queue"], ["--as", "sam", "queue"]),
        (["edit", "3", "--", "--quiet"], ["edit", "3", "--", "--quiet"]),
        (["queue", "--config"], ["queue", "--config"]),
    ],
)
def test_common_options_move_to_the_front(given: list[str], meant: list[str]) -> None:
    assert hoist(given) == meant
