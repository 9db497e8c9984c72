"""What people put right at the desk teaches reading, and they see it before it does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewbot.flow.begin import Answers, begin
from reviewbot.flow.learn import apply, proposal, standing
from reviewbot.flow.office import Office
from reviewbot.flow.one_file import file_source
from reviewbot.flow.pull import import_source
from reviewbot.flow.queue import QueueFilter, queue
from reviewbot.flow.triage import correct
from reviewbot.workspace import load

PRAISE = [
    f"The zorbing {thing} was wonderful and everybody smiled." for thing in ("hill", "ball", "crew", "ride", "view")
]
MISSED = [
    f"Again the {thing} was quite glorpy for us today." for thing in ("latte", "muffin", "bagel", "toast", "cake")
]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    place = load(begin(tmp_path, Answers()).file)
    file = tmp_path / "reviews.csv"
    file.write_text("text\n" + "\n".join([*PRAISE, *MISSED]) + "\n")
    with Office.open(place, person="ana") as opened:
        assert import_source(opened, file_source(place, file, "survey", {})).new == 10
        yield opened


def _correct_all(office: Office) -> None:
    for row in queue(office, QueueFilter(include_quiet=True), limit=50):
        correct(office, row.id, complaint="glorpy" in row.text)


def test_without_corrections_there_is_nothing_to_learn(office: Office) -> None:
    assert standing(office).judged == 0
    assert proposal(office).proposal.empty


def test_a_word_of_the_house_is_learned_from_missed_complaints_and_helps(office: Office) -> None:
    _correct_all(office)
    before = standing(office)
    assert (before.judged, before.recall) == (10, 0.0)
    learned = proposal(office)
    assert "glorpy" in {change.word for change in learned.proposal.words}
    assert not learned.lexicon.exists()
    assert learned.proposal.after is not None
    assert learned.proposal.after.right > before.right
    apply(learned)
    assert standing(office) == learned.proposal.after


def test_what_a_person_wrote_in_the_lexicon_stays(office: Office) -> None:
    _correct_all(office)
    learned = proposal(office)
    learned.lexicon.write_text("# ours\n[words]\nsoggy = -2 # since spring\n")
    apply(learned)
    text = learned.lexicon.read_text()
    assert "# ours" in text
    assert "soggy = -2 # since spring" in text
    assert "glorpy" in text


def test_the_last_word_of_a_person_counts(office: Office) -> None:
    row = queue(office, QueueFilter(include_quiet=True), limit=1)[0]
    correct(office, row.id, complaint=True)
    correct(office, row.id, complaint=False)
    assert standing(office).judged == 1
