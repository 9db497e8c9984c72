"""reviewbot.toml: every problem at once, each with its line, its key and what was probably meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewbot.config.load import line_of, load_config, parse_source
from reviewbot.config.models import PostMode
from reviewbot.errors import ConfigError
from reviewbot.workspace import starter_workspace

GOOD = """
[business]
name = "Blue Door"

[contact]
name = "Ana Ruiz"
role = "Owner"
email = "ana@bluedoor.test"
"""


def _load(folder: Path, text: str) -> None:
    file = folder / "reviewbot.toml"
    file.write_text(text, encoding="utf-8")
    load_config(file)


def _problems(folder: Path, text: str) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        _load(folder, text)
    assert caught.value.hint
    return [*caught.value.problems] or [caught.value.message]


def test_the_starter_configuration_is_harbour_coffee_and_posts_nothing() -> None:
    config = starter_workspace().config
    assert (config.business.name, config.contact.name) == ("Harbour Coffee", "Dana Ortiz")
    assert config.contact.address == "care@harbourcoffee.example"
    assert all(source.post is not PostMode.ON for source in config.sources.values())


def test_a_minimal_configuration_is_enough(tmp_path: Path) -> None:
    _load(tmp_path, GOOD)


def test_all_problems_come_at_once_with_their_lines(tmp_path: Path) -> None:
    text = (
        GOOD.replace("name =", "nmae =", 1) + '\n[policy]\nrecent_replies = 900\n\n[sources.inbox]\nadapter = "fles"\n'
    )
    problems = _problems(tmp_path, text)
    assert any(p.startswith("reviewbot.toml:3: business.nmae: unknown key; did you mean `name`?") for p in problems)
    assert any("business.name: is missing" in p for p in problems)
    assert any(p.startswith("reviewbot.toml:11: policy.recent_replies:") and "900" in p for p in problems)
    assert any("did you mean `files`?" in p for p in problems)


def test_an_unknown_key_of_a_source_is_matched_against_the_adapters_keys_and_the_shared_ones(tmp_path: Path) -> None:
    problems = _problems(tmp_path, GOOD + '\n[sources.inbox]\nadapter = "files"\npaht = "x"\nposst = "on"\n')
    assert any("sources.inbox.paht: unknown key; did you mean `path`?" in p for p in problems)
    assert any("sources.inbox.posst: unknown key; did you mean `post`?" in p for p in problems)


def test_a_secret_in_the_file_is_refused_and_not_repeated(tmp_path: Path) -> None:
    problems = _problems(tmp_path, GOOD + '\n[sources.reddit]\nclient_secret = "hush-hush-4711"\n')
    assert any("secrets never stand in this file; run `reviewbot auth reddit`" in p for p in problems)
    assert not any("4711" in p for p in problems)


def test_broken_toml_names_the_line(tmp_path: Path) -> None:
    assert "line 2" in _problems(tmp_path, "[business]\nname = \n")[0]


def test_a_file_that_is_not_utf8_is_said_so(tmp_path: Path) -> None:
    file = tmp_path / "reviewbot.toml"
    file.write_bytes(b'[business]\nname = "Caf\xe9"\n')
    with pytest.raises(ConfigError, match="not UTF-8"):
        load_config(file)


def test_a_contact_without_the_address_of_its_channel_is_a_problem(tmp_path: Path) -> None:
    text = GOOD.replace('email = "ana@bluedoor.test"', 'channel = "phone"')
    assert any("contact.phone: is missing" in p for p in _problems(tmp_path, text))


def test_a_wrong_time_zone_and_an_unknown_location_are_problems(tmp_path: Path) -> None:
    text = GOOD + (
        '\n[locations.quay]\nname = "Quay"\ntimezone = "Europe/Atlantis"\n'
        '\n[sources.inbox]\nadapter = "files"\npath = "in"\nlocation = "kway"\n'
    )
    problems = _problems(tmp_path, text)
    assert any("Europe/Atlantis" in p for p in problems)
    assert any("no [locations.kway]" in p for p in problems)


def test_the_line_of_a_nested_key_is_found() -> None:
    text = '[a]\nb = 1\n[sources.x]\nname = "n"\n"odd key" = 2\n'
    assert line_of(text, ("sources", "x", "name")) == 4
    assert line_of(text, ("sources", "x", "missing")) == 3
    assert line_of(text, ("nowhere",)) == 1


def test_a_source_made_up_by_a_command_is_checked_the_same_way(tmp_path: Path) -> None:
    made = parse_source("import", {"adapter": "files", "path": "x.csv"})
    assert (made.name, made.adapter, made.post) == ("import", "files", PostMode.DRY_RUN)
    with pytest.raises(ConfigError) as caught:
        parse_source("import", {"adapter": "files", "path": "x.csv", "mapp": {}})
    assert "did you mean `map`" in caught.value.problems[0]
