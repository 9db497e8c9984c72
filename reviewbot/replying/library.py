"""The reply templates and phrases of a workspace, found by language and read when first needed.

``FOLDER/LANG/NAME.txt`` is a template, ``FOLDER/LANG/parts/NAME.txt`` a part that templates share, and
``FOLDER/LANG/phrases.toml`` holds the words for topics. A later folder replaces files of an earlier one by name, so a
workspace can change one template of the starter set and keep the rest.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import Any

import yaml
from jinja2 import TemplateError as JinjaError
from jinja2 import TemplateSyntaxError
from pydantic import ValidationError

from reviewbot.errors import TemplateError
from reviewbot.replying.bounds import MAX_OUTPUT_CHARACTERS, MAX_TEMPLATE_CHARACTERS
from reviewbot.replying.phrases import Phrases, read_phrases
from reviewbot.replying.varying import Compiled, ReplyEnvironment
from reviewbot.replying.when import Header

_FRONT = re.compile(r"\A---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_PARAGRAPH = re.compile(r"\n[ \t]*\n\s*")


@dataclass(frozen=True)
class ReplyTemplate:
    """One template file: its front matter, and its body, compiled on first use."""

    language: str
    name: str
    path: Path
    header: Header
    body: str
    library: Library

    @property
    def full_name(self) -> str:
        """How people and drafts name it, e.g. ``en/complaint``."""
        return f"{self.language}/{self.name}"

    @cached_property
    def compiled(self) -> Compiled:
        """The body, ready to render; raises `TemplateError` with file and line."""
        return self.library.compile(self)

    def render(self, values: Mapping[str, Any]) -> str:
        """The reply with these values, its lines flowed into paragraphs; raises `TemplateError` with file and line."""
        try:
            raw = self.compiled.render(values)
        except (JinjaError, TypeError, ValueError, RecursionError) as error:
            raise _render_error(error, self.path) from error
        if len(raw) > MAX_OUTPUT_CHARACTERS:
            raise TemplateError(f"{self.path}: the reply has more than {MAX_OUTPUT_CHARACTERS} characters")
        return flowed(raw, one_line=self.header.short)


class Library:
    """All templates below some folders; reads a language when it is first asked for."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self.folders = tuple(folders)
        self._environment = ReplyEnvironment()
        self._templates: dict[str, tuple[ReplyTemplate, ...]] = {}
        self._phrases: dict[str, Phrases] = {}

    def languages(self) -> tuple[str, ...]:
        """The languages that have a folder, in alphabetical order."""
        found = {
            child.name for folder in self.folders if folder.is_dir() for child in folder.iterdir() if child.is_dir()
        }
        return tuple(sorted(name for name in found if re.fullmatch(r"[a-z]{2,3}", name)))

    def templates(self, language: str) -> tuple[ReplyTemplate, ...]:
        """The templates of one language by name; empty when there are none. Raises `TemplateError`."""
        if language not in self._templates:
            self._templates[language] = tuple(read() for _, read in self.readers(language))
        return self._templates[language]

    def readers(self, language: str) -> list[tuple[str, Callable[[], ReplyTemplate]]]:
        """Every template by name with what reads it, so that one broken file need not hide the others."""
        files: dict[str, Path] = {}
        for folder in self._folders(language):
            files.update((path.stem, path) for path in folder.glob("*.txt"))
        return [(name, partial(self.read, path, language=language)) for name, path in sorted(files.items())]

    def template(self, language: str, name: str) -> ReplyTemplate | None:
        """One template by its name."""
        return next((template for template in self.templates(language) if template.name == name), None)

    def phrases(self, language: str) -> Phrases:
        """The words for topics in one language; raises `TemplateError` when there are none or they are broken."""
        if language not in self._phrases:
            files = [folder / "phrases.toml" for folder in self._folders(language)]
            self._phrases[language] = read_phrases([path for path in files if path.is_file()], language=language)
        return self._phrases[language]

    def read(self, path: Path, *, language: str) -> ReplyTemplate:
        """One template file, front matter checked, body not compiled yet; raises `TemplateError`."""
        source = _read_text(path)
        front = _FRONT.match(source)
        if front is None:
            raise TemplateError(f"{path}:1: no front matter", hint="begin the file with --- , when: ..., and --- again")
        header = _read_header(front.group(1), path)
        blank = "\n" * front.group().count("\n")  # keeps the line numbers of errors right
        body = blank + source[front.end() :].rstrip()
        return ReplyTemplate(language=language, name=path.stem, path=path, header=header, body=body, library=self)

    def compile(self, template: ReplyTemplate) -> Compiled:
        """The body of a template with its parts; raises `TemplateError` with file, line and slot."""

        def read_part(name: str) -> tuple[str, str]:
            path = self._part(template.language, name)
            return _read_text(path), str(path)

        try:
            return self._environment.compile_reply(
                template.body, name=template.full_name, filename=str(template.path), read_part=read_part
            )
        except TemplateSyntaxError as error:
            where = f"{error.filename or template.path}:{error.lineno}"
            raise TemplateError(f"{where}: {error.message}", hint="correct the template and try again") from error
        except (RecursionError, MemoryError, SyntaxError, OverflowError) as error:
            raise TemplateError(f"{template.path}: nested too deeply to be read", hint="make it simpler") from error

    def _folders(self, language: str) -> list[Path]:
        return [folder / language for folder in self.folders if (folder / language).is_dir()]

    def _part(self, language: str, name: str) -> Path:
        if re.fullmatch(r"[a-z0-9_-]{1,40}", name):
            for folder in reversed(self._folders(language)):
                path = folder / "parts" / f"{name}.txt"
                if path.is_file():
                    return path
        raise KeyError(name)


def flowed(raw: str, *, one_line: bool = False) -> str:
    """Lines joined into paragraphs: a template's line breaks are for its editors, its blank lines for readers."""
    paragraphs = [" ".join(paragraph.split()) for paragraph in _PARAGRAPH.split(raw)]
    return (" " if one_line else "\n\n").join(paragraph for paragraph in paragraphs if paragraph)


def _read_text(path: Path) -> str:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise TemplateError(f"{path}: cannot be read as UTF-8 text: {error}", hint="save it as UTF-8") from error
    if len(text) > MAX_TEMPLATE_CHARACTERS:
        raise TemplateError(f"{path}: longer than {MAX_TEMPLATE_CHARACTERS} characters", hint="split it into parts")
    return text


def _read_header(front: str, path: Path) -> Header:
    try:
        values = yaml.safe_load(front) or {}
        return Header.model_validate(values)
    except yaml.MarkedYAMLError as error:
        line = (error.problem_mark.line + 2) if error.problem_mark else 1
        raise TemplateError(f"{path}:{line}: front matter: {error.problem}", hint="it is YAML: KEY: VALUE") from error
    except (yaml.YAMLError, RecursionError) as error:
        raise TemplateError(f"{path}:1: front matter cannot be read: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"]) or "front matter"
        line = _line_of(front, str(first["loc"][-1]) if first["loc"] else "")
        raise TemplateError(f"{path}:{line}: {key}: {first['msg']}", hint=Header.known_keys()) from error


def _line_of(front: str, key: str) -> int:
    for number, line in enumerate(front.splitlines(), start=2):
        if key and line.lstrip().startswith(f"{key}:"):
            return number
    return 1


def _render_error(error: Exception, path: Path) -> TemplateError:
    """Where in the template it went wrong; Jinja rewrites the traceback to the template's own lines."""
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)]
    where = f"{path}:{lines[-1]}" if lines and lines[-1] else str(path)
    return TemplateError(f"{where}: {error}", hint="every slot a template may use is listed in replying/bounds.py")
