"""Reading reviewbot.toml: every problem at once, each with its line, its key and what was probably meant."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, get_args
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ValidationError

from reviewbot import registry
from reviewbot.config.models import Config, SourceConfig
from reviewbot.errors import ConfigError

SHARED_KEYS = frozenset(SourceConfig.model_fields) - {"name", "settings"}
_DATABASES = ("sqlite", "postgresql+psycopg")


def load_config(file: Path) -> Config:
    """The configuration. Raises `ConfigError` with all problems, each `FILE:LINE: key: what is wrong`."""
    try:
        text = file.read_text(encoding="utf-8-sig")
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise ConfigError(
            f"{file} is not valid TOML: {problem}", hint="mend that line, then `reviewbot doctor`"
        ) from None
    except UnicodeDecodeError as problem:
        raise ConfigError(f"{file} is not UTF-8 text", hint="save it as UTF-8") from problem
    except OSError as problem:
        raise ConfigError(
            f"{file} cannot be read: {problem.strerror}", hint="check the path and its rights"
        ) from problem
    return _validated(data, text, file)


def parse_source(name: str, table: Mapping[str, Any]) -> SourceConfig:
    """One source from its table; used by the loader and by commands that make one up (`import FILE`).

    Raises `ConfigError` with all problems of that table.
    """
    problems: list[str] = []
    source = _source(name, table, lambda loc, words: problems.append(f"{'.'.join(loc)}: {words}"))
    if source is None:
        raise ConfigError(
            f"source `{name}` cannot be used", problems=problems, hint="`reviewbot doctor` lists the keys"
        )
    return source


def _validated(data: dict[str, Any], text: str, file: Path) -> Config:
    problems: list[str] = []

    def note(loc: tuple[str, ...], words: str) -> None:
        problems.append(f"{file.name}:{line_of(text, loc)}: {'.'.join(loc)}: {words}")

    tables = data.pop("sources", {})
    sources = {
        name: made
        for name, table in (tables.items() if isinstance(tables, dict) else ())
        if (made := _source(name, table, note)) is not None
    }
    config: Config | None = None
    try:
        config = Config.model_validate({**data, "sources": sources})
    except ValidationError as problem:
        _explain(problem, Config, note, prefix=())
    if config is not None:
        _cross_check(config, note)
    if config is None or problems:
        count = f"{len(problems)} problem" + ("s" if len(problems) > 1 else "")
        raise ConfigError(f"{file}: {count}", problems=problems, hint="mend these, then run `reviewbot doctor`")
    return config


_Note = Callable[[tuple[str, ...], str], None]


def _source(name: str, table: Any, note: _Note) -> SourceConfig | None:
    """One source, or None when something about it was noted."""
    where = ("sources", name)
    if not isinstance(table, Mapping):
        note(where, "must be a table: [sources.NAME] with its keys below")
        return None
    shared = {key: value for key, value in table.items() if key in SHARED_KEYS}
    own = {key: value for key, value in table.items() if key not in SHARED_KEYS}
    shared.setdefault("adapter", name)
    try:
        adapter = registry.adapter(str(shared["adapter"]))
    except ConfigError as problem:
        note((*where, "adapter"), f"{problem.message}; {problem.hint}")
        return None
    model = adapter.settings_model()
    settings, good = None, True
    for secret in sorted(own.keys() & adapter.secrets.keys() - model.model_fields.keys()):
        note((*where, secret), f"secrets never stand in this file; run `reviewbot auth {name}`")
        own.pop(secret)
        good = False
    try:
        settings = model.model_validate(own)
    except ValidationError as problem:
        _explain(problem, model, note, prefix=where, also=SHARED_KEYS)
        good = False
    try:
        made = SourceConfig.model_validate({"name": name, **shared, "settings": settings or model.model_construct()})
    except ValidationError as problem:
        _explain(problem, SourceConfig, note, prefix=where)
        return None
    return made if good else None


def _explain(
    problem: ValidationError,
    model: type[BaseModel],
    note: _Note,
    *,
    prefix: tuple[str, ...],
    also: frozenset[str] = frozenset(),
) -> None:
    for error in problem.errors(include_url=False, include_input=True):
        loc = tuple(str(part) for part in error["loc"])
        if error["type"] == "extra_forbidden":
            known = sorted({*_keys_at(model, loc[:-1]), *(also if len(loc) == 1 else ())})
            close = difflib.get_close_matches(loc[-1], known, n=1)
            meant = f"did you mean `{close[0]}`?" if close else f"known here: {', '.join(known)}"
            note((*prefix, *loc), f"unknown key; {meant}")
        elif error["type"] == "missing":
            note((*prefix, *loc), "is missing")
        else:
            note((*prefix, *loc), _in_words(error["msg"], error.get("input")))


def _in_words(message: str, value: Any) -> str:
    said = message.removeprefix("Value error, ")
    shown = repr(value)
    return f"{said} (it is {shown})" if isinstance(value, str | int | float | bool) and len(shown) < 60 else said


def _keys_at(model: type[BaseModel], loc: tuple[str, ...]) -> Iterator[str]:
    """The keys that the model at this place knows; dict keys and list indexes are stepped over."""
    here: Any = model
    for part in loc:
        if isinstance(here, type) and issubclass(here, BaseModel) and part in here.model_fields:
            here = _model_in(here.model_fields[part].annotation)
    if isinstance(here, type) and issubclass(here, BaseModel):
        yield from here.model_fields


def _model_in(annotation: Any) -> Any:
    """The first model inside an annotation such as `dict[str, Person]` or `Contact | None`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for arg in get_args(annotation) if (found := _model_in(arg)) is not None), None)


def _cross_check(config: Config, note: _Note) -> None:
    """What no single key can know."""
    if config.policy.words_min > config.policy.words_max:
        note(("policy", "words_min"), f"is above words_max, which is {config.policy.words_max}")
    if not config.contact.address:
        note(("contact", config.contact.channel), f"is missing: the channel is `{config.contact.channel}`")
    for name, place in config.locations.items():
        if place.contact is not None and not place.contact.address:
            note(("locations", name, "contact"), f"has no {place.contact.channel}")
        try:
            ZoneInfo(place.timezone)
        except (ZoneInfoNotFoundError, ValueError):
            note(("locations", name, "timezone"), f"is no time zone: {place.timezone!r}; write e.g. Europe/Madrid")
    for name, source in config.sources.items():
        location = getattr(source.settings, "location", "")
        if location and config.locations and location not in config.locations:
            note(("sources", name, "location"), f"no [locations.{location}]; there are: {', '.join(config.locations)}")
    scheme = urlsplit(config.database.url).scheme
    if scheme not in _DATABASES:
        note(("database", "url"), f"starts with {scheme!r}; write sqlite:///FILE or postgresql+psycopg://...")


def line_of(text: str, loc: tuple[str, ...]) -> int:
    """The line of a key in a TOML text, as near as plain reading finds it; 1 when it is not there."""
    table: tuple[str, ...] = ()
    best, depth = 1, 0
    for number, line in enumerate(text.splitlines(), start=1):
        if header := re.match(r"\s*\[{1,2}\s*([^\]]+?)\s*\]{1,2}", line):
            table = tuple(part.strip().strip("\"'") for part in header[1].split("."))
            here = table
        elif key := re.match(r"\s*([\w.\"'-]+)\s*=", line):
            here = table + tuple(part.strip("\"'") for part in key[1].split("."))
        else:
            continue
        if len(here) > depth and loc[: len(here)] == here:
            best, depth = number, len(here)
    return best
