"""Finding the configuration, and the paths that follow from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewbot import workspace
from reviewbot.errors import UsageError, WorkspaceNotFound
from reviewbot.flow.begin import Answers, begin
from tests.conftest import MemoryKeyring


def _begun(folder: Path) -> workspace.Workspace:
    return workspace.load(
        begin(folder, Answers("Blue Door", "food", "Ana Ruiz", "Owner", "ana@bluedoor.test", "ana")).file
    )


def test_no_workspace_says_which_command_makes_one(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceNotFound) as caught:
        workspace.find(start=tmp_path)
    assert "reviewbot init" in (caught.value.hint or "")


def test_it_is_found_upward_then_by_variable_then_by_option(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    near, far = begin(tmp_path / "near", Answers()).file, begin(tmp_path / "far", Answers()).file
    below = near.parent / "inbox"
    assert workspace.find(start=below) == near
    monkeypatch.setenv("REVIEWBOT_CONFIG", str(far))
    assert workspace.find(start=below) == far
    assert workspace.find(near.parent, start=far.parent) == near


def test_a_named_file_that_is_missing_is_not_replaced_by_another(tmp_path: Path) -> None:
    begin(tmp_path, Answers())
    with pytest.raises(WorkspaceNotFound, match="--config"):
        workspace.find(tmp_path / "nope.toml", start=tmp_path)


def test_a_new_workspace_is_complete_and_speaks_of_the_new_business_only(tmp_path: Path) -> None:
    place = _begun(tmp_path)
    config = place.config
    assert (config.business.name, config.business.sector, config.contact.email) == (
        "Blue Door",
        "food",
        "ana@bluedoor.test",
    )
    assert (config.locations, config.positions, config.business.handles) == ({}, {}, ())
    assert [person.name for person in config.people.values()] == ["ana"]
    assert (tmp_path / "inbox").is_dir()
    assert place.templates.joinpath("en").is_dir()
    assert "Harbour" not in "".join(line for line in place.file.read_text().splitlines() if not line.startswith("#"))


def test_a_workspace_is_never_overwritten(tmp_path: Path) -> None:
    begin(tmp_path, Answers())
    before = (tmp_path / "reviewbot.toml").read_bytes()
    with pytest.raises(UsageError, match="exists already"):
        begin(tmp_path, Answers("Other"))
    assert (tmp_path / "reviewbot.toml").read_bytes() == before


def test_paths_are_relative_to_the_configuration_not_to_where_cron_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = _begun(tmp_path / "shop")
    monkeypatch.chdir(tmp_path)
    assert place.database_file == tmp_path / "shop" / "reviewbot.db"
    assert place.database_url == f"sqlite:///{tmp_path}/shop/reviewbot.db"


def test_an_unknown_source_names_those_that_there_are(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        _begun(tmp_path).source("reddt")
    assert "inbox" in (caught.value.hint or "")


def test_a_secret_comes_from_the_environment_before_the_keyring(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, memory_keyring: MemoryKeyring
) -> None:
    place = _begun(tmp_path)
    credentials = place.credentials(place.source("inbox"))
    assert (credentials.get("token"), credentials.where("token")) == (None, "missing")
    credentials.save("token", "from-keyring")
    assert (credentials.get("token"), credentials.where("token")) == ("from-keyring", "system keyring")
    monkeypatch.setenv("REVIEWBOT_INBOX_TOKEN", "from-environment")
    assert credentials.get("token") == "from-environment"
    assert credentials.forget("token")
    assert not credentials.forget("token")
