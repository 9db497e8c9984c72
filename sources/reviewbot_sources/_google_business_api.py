"""The discovery document of the few methods that we use of the My Business API v4.

Google's client library builds its methods out of such documents. It brings those of the newer Business Profile APIs
(accounts, locations), but not the v4 one, where the reviews still are.
developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews
"""

from __future__ import annotations

from typing import Any

SCOPE = "https://www.googleapis.com/auth/business.manage"
_LOCATION = r"^accounts/[^/]+/locations/[^/]+$"


def _path(name: str) -> dict[str, Any]:
    pattern = _LOCATION if name == "parent" else "^accounts/[^/]+/locations/[^/]+/reviews/[^/]+$"
    return {name: {"type": "string", "location": "path", "required": True, "pattern": pattern}}


def _method(name: str, verb: str, path: str, **more: Any) -> dict[str, Any]:
    return {
        "id": f"mybusiness.accounts.locations.reviews.{name}",
        "httpMethod": verb,
        "path": path,
        "parameterOrder": ["parent" if name == "list" else "name"],
        "parameters": _path("parent" if name == "list" else "name"),
        "response": {"$ref": "Anything"},
        "scopes": [SCOPE],
        **more,
    }


def document() -> dict[str, Any]:
    """The discovery document of what we use of the v4 API."""
    paging = {
        "pageSize": {"type": "integer", "format": "int32", "location": "query"},
        "pageToken": {"type": "string", "location": "query"},
        "orderBy": {"type": "string", "location": "query"},
    }
    methods = {
        "list": _method("list", "GET", "v4/{+parent}/reviews", parameters={**_path("parent"), **paging}),
        "get": _method("get", "GET", "v4/{+name}"),
        "updateReply": _method("updateReply", "PUT", "v4/{+name}/reply", request={"$ref": "Anything"}),
        "deleteReply": _method("deleteReply", "DELETE", "v4/{+name}/reply"),
    }
    reviews = {"resources": {"reviews": {"methods": methods}}}
    return {
        "kind": "discovery#restDescription",
        "name": "mybusiness",
        "version": "v4",
        "rootUrl": "https://mybusiness.googleapis.com/",
        "servicePath": "",
        "batchPath": "batch",
        "parameters": {},
        "schemas": {"Anything": {"id": "Anything", "type": "object"}},
        "resources": {"accounts": {"resources": {"locations": reviews}}},
    }
