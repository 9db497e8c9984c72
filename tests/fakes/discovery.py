"""JSON Schema out of the discovery documents that google-api-python-client ships: what keeps the fakes honest."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema

MEANINGLESS = ("required", "location", "annotations", "id", "deprecated", "enumDescriptions", "readOnly", "default")


@cache
def document(api: str) -> dict[str, Any]:
    """The static document, "youtube.v3" say."""
    import googleapiclient

    folder = Path(googleapiclient.__path__[0]) / "discovery_cache" / "documents"
    loaded: dict[str, Any] = json.loads((folder / f"{api}.json").read_text(encoding="utf-8"))
    return loaded


@cache
def _definitions(api: str) -> dict[str, Any]:
    return {name: _schema(schema) for name, schema in document(api)["schemas"].items()}


def _schema(part: Any) -> Any:
    if isinstance(part, list):
        return [_schema(item) for item in part]
    if not isinstance(part, dict):
        return part
    made = {name: _part(name, value) for name, value in part.items() if name not in MEANINGLESS}
    if "$ref" in part:
        return {"$ref": f"#/definitions/{part['$ref']}"}
    return {**made, "additionalProperties": False} if "properties" in part else made


def _part(name: str, value: Any) -> Any:
    return {key: _schema(item) for key, item in value.items()} if name == "properties" else _schema(value)


@cache
def _validator(api: str, schema: str) -> jsonschema.Draft7Validator:
    return jsonschema.Draft7Validator({"$ref": f"#/definitions/{schema}", "definitions": _definitions(api)})


@cache
def _checked(api: str, schema: str, text: str) -> None:
    _validator(api, schema).validate(json.loads(text))


def conforms(api: str, schema: str, value: Any) -> None:
    """Raise `jsonschema.ValidationError` when the value is not what the document says."""
    _checked(api, schema, json.dumps(value))
