"""One harness per test, with its fake open; retries without their pauses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import stamina

from tests.sources.contract.harness import Harness, harnesses


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """`harness` is every adapter in turn; with `fault` every fault that this adapter declares for it.

    A test function's `table` names the declaration; `applied` takes only faults after which the reply stands.
    """
    if "harness_class" not in metafunc.fixturenames:  # comes in with `harness`
        return
    classes = harnesses()
    table = getattr(metafunc.function, "table", None)
    if table is None:
        metafunc.parametrize("harness_class", classes, ids=lambda harness: harness.name)
        return
    applied = getattr(metafunc.function, "applied", False)
    pairs = [
        (harness, fault) for harness in classes for fault in getattr(harness, table) if fault.applied or not applied
    ]
    ids = [f"{harness.name}-{fault.name.lower()}" for harness, fault in pairs]
    metafunc.parametrize(("harness_class", "fault"), pairs, ids=ids)


@pytest.fixture
def harness(harness_class: type[Harness], tmp_path: Path) -> Iterator[Harness]:
    """The adapter under test with its site."""
    made = harness_class(tmp_path)
    with made.fake:
        yield made


@pytest.fixture(autouse=True)
def no_pauses() -> Iterator[None]:
    """Retries happen at once."""
    with stamina.set_testing(True, attempts=3, cap=True):
        yield
