"""Names in salutations: a courtesy that is never worth a risk (P4, P5)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewbot.replying.greeting import safe_display_name
from reviewbot.replying.specimens import NASTY_NAMES


@pytest.mark.parametrize(
    "name",
    [
        "Maria",
        "Maria Lopez",
        "Jean-Luc Picard",
        "Seán O'Neill",
        "Ana de Souza",
        "Björn",
        "محمد علي",
        "Ольга",
        "Maria L.",
    ],
)
def test_a_plain_name_is_spoken_as_it_stands(name: str) -> None:
    assert safe_display_name(f"  {name} ") == name


@pytest.mark.parametrize(
    "name",
    [
        *NASTY_NAMES,
        "A Google user",
        "Anonymous",
        "user4711",
        "u/throwaway",
        "@dana",
        "maria",
        "MARIA LOPEZ",
        "Angry Customer",
        "Never Again",
        "Sh1t Head",
        "F.u.c.k Y.o.u",
        "Fück You",
        "Dr Evil",
        "Mar\u200bia",
        "\u202eMaria",
        "Maria\nLopez",
        "<b>Maria</b>",
        "[bold]Maria[/bold]",
        "{{ business.name }}",
        "=HYPERLINK(1)",
        "Кlara",  # Cyrillic K
        "Maria Lopez of the Worst Place in Town",
        "X",
        "M. L.",
        "Puta Madre",
        "أنت غبي",
    ],
)
def test_an_odd_or_hostile_name_is_never_echoed(name: str) -> None:
    spoken = safe_display_name(name)
    assert spoken in ("", "Maria Lopez") if name == "Maria\nLopez" else spoken == ""


@given(st.text(max_size=200))
def test_no_name_crashes_it_and_what_it_speaks_was_there(name: str) -> None:
    spoken = safe_display_name(name)
    assert len(spoken) <= 40
    assert all(char.isalpha() or char in " .'’-" for char in spoken)
