"""The JSON Schemas of the three filters, published by `reviewbot schema`.

Each validates one line of output (an answer, or the error that stands in its place); `$defs.input` validates one
line of input. The filters are tested against them.
"""

from __future__ import annotations

from typing import Any

DIALECT = "https://json-schema.org/draft/2020-12/schema"
Schema = dict[str, Any]

_TEXT: Schema = {"type": "string"}
_MAYBE_TEXT: Schema = {"type": ["string", "null"]}
_ID: Schema = {"type": ["string", "number", "null"], "description": "echoed from the input"}
_UNIT: Schema = {"type": "number", "minimum": 0, "maximum": 1}
_OFFSET: Schema = {"type": "integer", "minimum": 0, "description": "in Unicode code points of the text as given"}
_MAYBE_OFFSET: Schema = {"type": ["integer", "null"], "minimum": 0}


def _object(properties: Schema, *, optional: tuple[str, ...] = (), closed: bool = True) -> Schema:
    required = [key for key in properties if key not in optional]
    made: Schema = {"type": "object", "properties": properties, "required": required}
    return {**made, "additionalProperties": False} if closed else made


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


_MENTION = _object(
    {
        "id": _ID,
        "text": _TEXT,
        "title": _MAYBE_TEXT,
        "rating": {"type": ["number", "null"], "minimum": 1, "maximum": 5},
        "site": _MAYBE_TEXT,
        "source": {**_MAYBE_TEXT, "description": "another name for site"},
        "location": _MAYBE_TEXT,
        "author": _MAYBE_TEXT,
        "author_id": _MAYBE_TEXT,
        "created_at": {"type": ["string", "null"], "description": "ISO 8601"},
        "language": _MAYBE_TEXT,
    },
    optional=("id", "title", "rating", "site", "source", "location", "author", "author_id", "created_at", "language"),
    closed=False,
)

_FINDING = _object(
    {
        "rule": _TEXT,
        "severity": {"enum": ["note", "warn", "block"]},
        "start": _MAYBE_OFFSET,
        "end": _MAYBE_OFFSET,
        "text": _TEXT,
        "message": _TEXT,
        "hint": _TEXT,
    }
)

_ASSESSMENT = _object(
    {
        "id": _ID,
        "line": {"type": "integer", "minimum": 1},
        "language": {"type": "string", "description": "BCP 47 primary tag, und if it cannot be told"},
        "text_score": {"type": ["number", "null"], "minimum": 0, "maximum": 1},
        "score": {"type": ["number", "null"], "minimum": 0, "maximum": 1},
        "negative": {"type": "boolean"},
        "label": {"enum": ["negative", "neutral", "positive", "unsure"]},
        "kind": {"enum": ["complaint", "mixed", "praise", "question", "other"]},
        "topics": _list(_object({"id": _TEXT, "confidence": _UNIT})),
        "risks": _list(
            _object({"id": _TEXT, "hold": {"type": "boolean"}, "start": _OFFSET, "end": _OFFSET, "text": _TEXT})
        ),
        "priority": {"type": "integer", "minimum": 0, "maximum": 100},
        "priority_reasons": _list(_TEXT),
        "evidence": _list(_object({"start": _OFFSET, "end": _OFFSET, "text": _TEXT, "weight": {"type": "number"}})),
    }
)

_DRAFT = _object(
    {
        "id": _ID,
        "reply": _MAYBE_TEXT,
        "why": {**_MAYBE_TEXT, "description": "held:RISK, not_needed, policy:RULE or language:xx where reply is null"},
        "template": _MAYBE_TEXT,
        "language": _MAYBE_TEXT,
        "topics": _list(_TEXT),
        "findings": _list(_FINDING),
        "private": _MAYBE_TEXT,
    }
)

_VERDICT = _object(
    {
        "id": _ID,
        "verdict": {"enum": ["pass", "note", "warn", "block"]},
        "findings": _list(_FINDING),
        "skipped": _list(_TEXT),
    }
)

_LINT_INPUT = _object(
    {
        "id": _ID,
        "reply": _TEXT,
        "scope": {"enum": ["reply", "fragment", None]},
        "mention": {"anyOf": [_MENTION, {"type": "null"}]},
        "site": _MAYBE_TEXT,
        "sector": _MAYBE_TEXT,
        "language": _MAYBE_TEXT,
    },
    optional=("id", "scope", "mention", "site", "sector", "language"),
    closed=False,
)

_ERROR = _object(
    {"id": {"type": "null"}, "line": {"type": "integer", "minimum": 1}, "error": {"type": "string", "minLength": 1}}
)

_ANSWERS = {"assess": _ASSESSMENT, "draft": _DRAFT, "lint": _VERDICT}
_INPUTS = {"assess": _MENTION, "draft": _MENTION, "lint": _LINT_INPUT}


def schema_of(name: str) -> Schema:
    """The schema of one filter's output lines, with the input's under `$defs.input`."""
    return {
        "$schema": DIALECT,
        "title": f"one line of `reviewbot {name}`",
        "anyOf": [{"$ref": "#/$defs/answer"}, {"$ref": "#/$defs/error"}],
        "$defs": {"input": _INPUTS[name], "answer": _ANSWERS[name], "error": _ERROR},
    }
