"""Keeps a template from running away, by what it may contain rather than by stopping it.

Jinja's sandbox stops neither nested loops nor `'x' * 200000000` (folded while compiling). So a reply template is a
small language: text, slots, `if`, `vary`, one loop over the few topics, joining with `~`, and four filters. No
multiplication, no `set`, no macros, no calls. Its output is then at most its own size times the number of topics,
and that is known before a line of it runs. The same walk finds every misspelt slot, with its file and line.
"""

from __future__ import annotations

from difflib import get_close_matches

from jinja2 import nodes
from jinja2.exceptions import TemplateSyntaxError

MAX_TEMPLATE_CHARACTERS = 64_000
MAX_INLINED_CHARACTERS = 256_000
MAX_OUTPUT_CHARACTERS = 20_000
MAX_WORDINGS = 36
MAX_DEPTH = 60

SLOTS: dict[str, frozenset[str]] = {
    "topics": frozenset(),
    "topic": frozenset(),
    "more_topics": frozenset(),
    "topic_list": frozenset(),
    "topic_ids": frozenset(),
    "families": frozenset(),
    "position": frozenset(),
    "hello": frozenset(),
    "case_ref": frozenset(),
    "voice": frozenset(),
    "solution": frozenset(),
    "goodwill": frozenset(),
    "reply_hours": frozenset(),
    "business": frozenset({"name", "city", "website", "sector"}),
    "contact": frozenset({"name", "role", "address", "channel"}),
    "mention": frozenset({"site", "rating", "name", "form"}),
}
"""Every slot a template may use, with its parts. There is none for what the person wrote."""

FILTERS = frozenset({"capital", "lower", "upper", "trim"})
_TESTS = frozenset({"defined", "none"})
_LOOP = frozenset({"first", "last", "index"})
_PLAIN = (
    nodes.Output,
    nodes.TemplateData,
    nodes.Const,
    nodes.If,
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.CondExpr,
    nodes.Concat,
    nodes.Tuple,
    nodes.List,
)
_INSTEAD = {
    nodes.Assign: "set is not available in reply templates",
    nodes.AssignBlock: "set is not available in reply templates",
    nodes.Macro: "macros are not available; put shared text into parts/NAME.txt",
    nodes.Include: 'include is not available; use {% part "NAME" %}',
    nodes.Extends: 'extends is not available; use {% part "NAME" %}',
    nodes.Call: "a reply template calls nothing",
    nodes.Mul: "multiplication is not available in reply templates",
}


def check_bounds(tree: nodes.Template, *, name: str, filename: str) -> None:
    """Raises `TemplateSyntaxError` with the line of the first thing that a reply template may not hold."""
    _Walk(name, filename).children(tree, frozenset(), 0)


class _Walk:
    """One walk over one file's syntax tree, knowing its name for the errors."""

    def __init__(self, name: str, filename: str) -> None:
        self.name = name
        self.filename = filename

    def refuse(self, message: str, node: nodes.Node) -> TemplateSyntaxError:
        return TemplateSyntaxError(message, node.lineno or 1, self.name, self.filename)

    def children(self, node: nodes.Node, local: frozenset[str], depth: int) -> None:
        for child in node.iter_child_nodes():
            self.visit(child, local, depth + 1)

    def visit(self, node: nodes.Node, local: frozenset[str], depth: int) -> None:
        if depth > MAX_DEPTH:
            raise self.refuse("nested too deeply", node)
        match node:
            case nodes.Name():
                self._slot(node, local)
            case nodes.Getattr():
                self._attribute(node, local)
            case nodes.Getitem() if _is_own(node.node):
                pass
            case nodes.Assign() if _is_own(node.target):
                pass
            case nodes.For():
                self._loop(node, local, depth)
            case nodes.Filter() | nodes.Test():
                self._filter(node)
                self.children(node, local, depth)
            case _ if isinstance(node, _PLAIN):
                self.children(node, local, depth)
            case _:
                message = _INSTEAD.get(type(node), f"{type(node).__name__} is not available in reply templates")
                raise self.refuse(message, node)

    def _slot(self, node: nodes.Name, local: frozenset[str]) -> None:
        if node.name in SLOTS or node.name in local or node.name.startswith("_"):
            return
        raise self.refuse(f'there is no "{node.name}"{_near(node.name, SLOTS)}', node)

    def _attribute(self, node: nodes.Getattr, local: frozenset[str]) -> None:
        owner = node.node
        if not isinstance(owner, nodes.Name):
            raise self.refuse(f'".{node.attr}" is one step too far', node)
        self._slot(owner, local)
        known = _LOOP if owner.name == "loop" else SLOTS.get(owner.name, frozenset())
        if node.attr not in known:
            raise self.refuse(f'there is no "{owner.name}.{node.attr}"{_near(node.attr, known)}', node)

    def _loop(self, node: nodes.For, local: frozenset[str], depth: int) -> None:
        over = node.iter
        if local or not isinstance(over, nodes.Name) or over.name != "topic_list":
            raise self.refuse("the only loop is {% for X in topic_list %}, and not within another", node)
        if not isinstance(node.target, nodes.Name) or node.recursive or node.test is not None:
            raise self.refuse("the loop takes one name: {% for X in topic_list %}", node)
        for child in (*node.body, *node.else_):
            self.visit(child, frozenset({node.target.name, "loop"}), depth + 1)

    def _filter(self, node: nodes.Filter | nodes.Test) -> None:
        known = FILTERS if isinstance(node, nodes.Filter) else _TESTS
        if node.name not in known or node.args or node.kwargs or node.dyn_args or node.dyn_kwargs:
            kind = "filter" if isinstance(node, nodes.Filter) else "test"
            raise self.refuse(f'there is no {kind} "{node.name}" here; known: {", ".join(sorted(known))}', node)


def _is_own(node: nodes.Node) -> bool:
    """Whether the vary tag put it there; a person who writes such a name gets at a number, nothing more."""
    return isinstance(node, nodes.Name) and node.name.startswith("_")


def _near(name: str, known: object) -> str:
    near = get_close_matches(name, list(known), n=1) if isinstance(known, (dict, frozenset)) else []
    return f'; did you mean "{near[0]}"?' if near else ""
