"""The language of reply templates: Jinja with two tags of our own, and with everything that could run away taken out.

::

    {% vary %}
    We are sorry about {{ topics }}.
    {% or %}
    Please accept our apologies for {{ topics }}.
    {% endvary %}

`vary` takes one of its wordings; which one is decided by the drafter, never by chance. A wording in a foreign language
carries its own translation behind `{% gloss %}`, so that an approver who cannot read it knows what it says.
`{% part "invite" %}` puts in the file `parts/invite.txt` of the same language.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from jinja2 import StrictUndefined, nodes
from jinja2 import Template as JinjaTemplate
from jinja2.exceptions import TemplateSyntaxError
from jinja2.ext import Extension
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment

from reviewbot.replying.bounds import MAX_INLINED_CHARACTERS, MAX_WORDINGS, check_bounds

PartReader = Callable[[str], tuple[str, str]]  # a part's name -> its source and the file it is in; KeyError if none


class VaryExtension(Extension):
    """Parses `vary`, `or`, `gloss` and `part`; what it leaves behind is plain `if`s over a number per block."""

    tags: set[str] = {"vary", "part"}  # noqa: RUF012 (Jinja declares it so)
    environment: ReplyEnvironment

    def parse(self, parser: Parser) -> list[nodes.Node]:
        """One of our tags; called by Jinja with the tag's name as the current token."""
        tag = next(parser.stream)
        if tag.value == "part":
            return self._part(parser, tag.lineno)
        return self._vary(parser, tag.lineno)

    def _vary(self, parser: Parser, line: int) -> list[nodes.Node]:
        block = len(self.environment.sizes)
        self.environment.sizes.append(0)  # its place, before the blocks inside it take theirs
        wordings: list[list[nodes.Node]] = []
        end = None
        while end != "endvary":
            body = parser.parse_statements(("name:or", "name:gloss", "name:endvary"), drop_needle=False)
            body, end = self._with_gloss(parser, body, line)
            wordings.append(body)
        if len(wordings) > MAX_WORDINGS:
            raise TemplateSyntaxError(
                f"more than {MAX_WORDINGS} wordings in one vary", line, parser.name, parser.filename
            )
        self.environment.sizes[block] = len(wordings)
        return self._choice(block, wordings, line)

    def _with_gloss(self, parser: Parser, body: list[nodes.Node], line: int) -> tuple[list[nodes.Node], str]:
        end = next(parser.stream).value
        if end != "gloss":
            return body, end
        gloss = parser.parse_statements(("name:or", "name:endvary"), drop_needle=False)
        self.environment.glosses += 1
        choice = nodes.If(nodes.Name("_gloss", "load"), gloss, [], body, lineno=line)
        return [choice], next(parser.stream).value

    def _choice(self, block: int, wordings: list[list[nodes.Node]], line: int) -> list[nodes.Node]:
        if len(wordings) == 1:
            return wordings[0]
        name = f"_v{block}"
        number = nodes.Getitem(nodes.Name("_picks", "load"), nodes.Const(block), "load")
        return [
            nodes.Assign(nodes.Name(name, "store"), number, lineno=line),
            *_tree(name, wordings, 0, line),
        ]

    def _part(self, parser: Parser, line: int) -> list[nodes.Node]:
        name = parser.stream.expect("string").value
        if self.environment.in_part:
            raise TemplateSyntaxError("a part cannot hold another part", line, parser.name, parser.filename)
        source, filename = self._read(name, parser, line)
        self.environment.inlined += len(source)
        if self.environment.inlined > MAX_INLINED_CHARACTERS:
            raise TemplateSyntaxError("the parts are too large together", line, parser.name, parser.filename)
        self.environment.in_part = True
        try:
            tree = Parser(self.environment, source.strip(), name, filename).parse()
        finally:
            self.environment.in_part = False
        check_bounds(tree, name=name, filename=filename)
        return tree.body

    def _read(self, name: str, parser: Parser, line: int) -> tuple[str, str]:
        try:
            return self.environment.read_part(name)
        except KeyError:
            raise TemplateSyntaxError(f'there is no part "{name}"', line, parser.name, parser.filename) from None


def _tree(name: str, wordings: list[list[nodes.Node]], first: int, line: int) -> list[nodes.Node]:
    """Nested ifs that find wording number `name` in log2 steps; with twenty wordings a chain is four times slower."""
    if len(wordings) == 1:
        return wordings[0]
    half = len(wordings) // 2
    test = nodes.Compare(nodes.Name(name, "load"), [nodes.Operand("lt", nodes.Const(first + half))])
    left = _tree(name, wordings[:half], first, line)
    return [nodes.If(test, left, [], _tree(name, wordings[half:], first + half, line), lineno=line)]


def _capital(text: object) -> str:
    """The text with its first letter large, for the beginning of a sentence; scripts without cases stay as they are."""
    whole = str(text)
    return whole[:1].upper() + whole[1:]


@dataclass(frozen=True, slots=True)
class Compiled:
    """A template ready to render; `sizes` has the number of wordings of each of its vary blocks, in order."""

    jinja: JinjaTemplate
    sizes: tuple[int, ...]
    glosses: int  # how many of its wordings carry a gloss

    def render(self, values: Mapping[str, Any]) -> str:
        """The text as the template gives it, with its line breaks; raises what Jinja raises."""
        return self.jinja.render(values)


class ReplyEnvironment(ImmutableSandboxedEnvironment):
    """Compiles reply templates: strict, sandboxed, without loops over anything but topics and without globals."""

    intercepted_binops = frozenset()

    def __init__(self) -> None:
        super().__init__(
            extensions=[VaryExtension],
            undefined=StrictUndefined,
            autoescape=False,
            trim_blocks=True,
            lstrip_blocks=True,
            cache_size=0,
        )
        self.globals.clear()
        self.filters = {
            "capital": _capital,
            "lower": lambda text: str(text).lower(),
            "upper": lambda text: str(text).upper(),
            "trim": lambda text: str(text).strip(),
        }
        self.sizes: list[int] = []
        self.glosses = 0
        self.inlined = 0
        self.in_part = False
        self.read_part: PartReader = _no_parts
        self._lock = threading.Lock()

    def compile_reply(self, source: str, *, name: str, filename: str, read_part: PartReader) -> Compiled:
        """Parses, checks and compiles one template; raises `TemplateSyntaxError` with file and line."""
        with self._lock:  # the extension counts its blocks on this object; the desk compiles from worker threads
            self.sizes, self.glosses, self.inlined, self.in_part = [], 0, 0, False
            self.read_part = read_part
            tree = self._parse(source, name, filename)
            check_bounds(tree, name=name, filename=filename)
            code = self.compile(tree, name, filename)
            jinja = self.template_class.from_code(self, code, {}, None)
            return Compiled(jinja, tuple(self.sizes), self.glosses)


def _no_parts(name: str) -> tuple[str, str]:
    raise KeyError(name)
