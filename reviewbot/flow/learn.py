"""Learning from what people put right at the desk: how good reading was on it, and what the house lexicon would gain.

Nothing changes before a person has seen it: `proposal` shows, `apply` writes the business's `lexicon.toml`, where
every line can be read and taken out again.
"""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import tomlkit

from reviewbot.domain.mention import Mention
from reviewbot.errors import InputError
from reviewbot.flow.office import Office
from reviewbot.reading.learning import Accuracy, Correction, Proposal, accuracy, propose, tried
from reviewbot.reading.reader import Reader
from reviewbot.reading.tokens import STOP, Words

_LATEST = """
    SELECT v.text, v.language, c.complaint FROM correction c
    JOIN mention_version v ON v.mention_id = c.mention_id AND v.version = c.mention_version
    WHERE c.complaint IS NOT NULL AND v.erased_at IS NULL AND v.text <> ''
      AND c.id = (SELECT max(id) FROM correction WHERE mention_id = c.mention_id AND complaint IS NOT NULL)
    ORDER BY c.id
"""


@dataclass(frozen=True, slots=True)
class Learned:
    """What would change, on which file, and what it would come to on the same corrections."""

    proposal: Proposal
    lexicon: Path


def standing(office: Office) -> Accuracy:
    """How good reading, as it is now, is on what people put right. A sample of its doubtful cases, not of all."""
    return accuracy(_corrections(office, _reader(office, _lexicon(office))))


def proposal(office: Office) -> Learned:
    """What the corrections speak for, tried out on them; nothing is changed."""
    corrections = _corrections(office, _reader(office, _lexicon(office)))
    proposed = propose(corrections, words_of=_words)
    if proposed.empty:
        return Learned(proposed, _lexicon(office))
    with tempfile.TemporaryDirectory() as folder:
        trial = Path(folder) / "lexicon.toml"
        trial.write_text(_merged(_lexicon(office), proposed), encoding="utf-8")
        reader = _reader(office, trial)
        proposed = tried(proposed, corrections, partial(_score, reader), threshold=reader.threshold)
    return Learned(proposed, _lexicon(office))


def apply(learned: Learned) -> None:
    """Write the proposal into the lexicon, comments kept. Raises `InputError` where it cannot be written."""
    text = _merged(learned.lexicon, learned.proposal)
    try:
        handle, name = tempfile.mkstemp(prefix=learned.lexicon.name, dir=learned.lexicon.parent)
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            out.write(text)
        Path(name).replace(learned.lexicon)
    except OSError as problem:
        raise InputError(
            f"{learned.lexicon} cannot be written: {problem.strerror}", hint="check its rights"
        ) from problem


def _lexicon(office: Office) -> Path:
    return office.workspace.folder / office.config.reading.lexicon


def _reader(office: Office, lexicon: Path) -> Reader:
    config = office.config
    settings = config.reading.model_copy(update={"lexicon": lexicon.name})
    return Reader(
        settings,
        sector=config.business.sector,
        folder=lexicon.parent,
        handles=config.business.handles,
        deadlines=config.deadlines,
    )


def _corrections(office: Office, reader: Reader) -> list[Correction]:
    made = []
    for row in office.database.all(_LATEST):
        read = reader.read(_bare(row["text"], row["language"]))
        made.append(Correction(row["text"], read.negative, bool(row["complaint"]), read.text_score))
    return made


def _bare(text: str, language: str) -> Mention:
    """The text alone: stars would hide what the words are worth."""
    return Mention(site="", native_id="", text=text, language="" if language == "und" else language)


def _score(reader: Reader, text: str) -> float | None:
    return reader.read(_bare(text, "")).text_score


def _words(text: str) -> set[str]:
    return set(Words(text).words) - {STOP}


def _merged(lexicon: Path, proposed: Proposal) -> str:
    """The lexicon with the proposal in it; what a person wrote there stays."""
    document = tomlkit.parse(lexicon.read_text(encoding="utf-8") if lexicon.exists() else "")
    if proposed.words:
        words = document.setdefault("words", tomlkit.table())
        for change in proposed.words:
            item = tomlkit.item(change.valence)
            item.comment(change.reason)
            words[change.word] = item
    if proposed.offset:
        table = document.setdefault("calibration", tomlkit.table())
        table["offset"] = round(float(table.get("offset", 0.0)) + proposed.offset, 2)
    return tomlkit.dumps(document)
