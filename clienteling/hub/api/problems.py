"""Errors as the hub answers them: RFC 9457 problem documents with the codes of docs/sync.md, whatever went wrong."""

from __future__ import annotations

import logging
from typing import Any

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException
from sqlalchemy import exc

from clienteling import protocol
from clienteling.errors import ClientelingError, StorageError, UnsupportedProtocol
from clienteling.hub import db

log = logging.getLogger("clienteling.hub")

MEDIA_TYPE = "application/problem+json"
STATUS = {
    "bad_request": 400,
    "unauthorized": 401,
    "session_ended": 401,
    "device_revoked": 401,
    "forbidden": 403,
    "code_invalid": 403,
    "code_expired": 403,
    "not_found": 404,
    "being_completed_in_store": 409,
    "scope_changed": 409,
    "feed_reset": 410,
    "cursor_expired": 410,
    "too_large": 413,
    "unsupported_protocol": 426,
    "rate_limited": 429,
    "internal": 500,
    "busy": 503,
}
_TITLES = {
    "bad_request": "The request cannot be read",
    "unauthorized": "Who is asking is not known",
    "session_ended": "The associate signs in again",
    "device_revoked": "This till was taken out of service",
    "forbidden": "Not allowed",
    "code_invalid": "The enrolment code is not valid",
    "code_expired": "The enrolment code is too old",
    "not_found": "Not found",
    "being_completed_in_store": "The cart is being completed in a store",
    "scope_changed": "What this till receives has changed",
    "feed_reset": "The feed began anew",
    "cursor_expired": "The place in the feed is too old",
    "too_large": "The request is too large",
    "unsupported_protocol": "This version of the protocol is not served",
    "rate_limited": "Too many tries",
    "internal": "The hub has a fault",
    "busy": "The hub is busy",
}
_RETRYABLE = frozenset({"busy", "rate_limited", "feed_reset", "cursor_expired", "scope_changed"})
_BY_STATUS = {400: "bad_request", 401: "unauthorized", 403: "forbidden", 404: "not_found", 413: "too_large"}


def answer(
    code: str, *, status: int | None = None, after: int | None = None, detail: str | None = None, **more: int
) -> Response[bytes]:
    """A problem document; `after` (seconds) becomes Retry-After, which 429 and 503 always carry; `more` are members."""
    status = status or STATUS[code]
    problem = protocol.Problem(
        type=f"urn:clienteling:problem:{code}",
        title=_TITLES[code],
        status=status,
        code=code,
        retryable=code in _RETRYABLE,
        detail=detail,
        **more,
    )
    if after is None and status in (429, 503):
        after = 1
    headers = {"Retry-After": str(after)} if after is not None else {}
    return Response(msgspec.json.encode(problem), status_code=status, media_type=MEDIA_TYPE, headers=headers)


def of_ours(_request: Request[Any, Any, Any], error: ClientelingError) -> Response[bytes]:
    """A known error; those without a code of the protocol are requests that make no sense, or our storage."""
    if isinstance(error, StorageError):
        if not error.retryable:
            log.error("storage: %s", error.code)
        return answer("busy" if error.retryable else "internal")
    if isinstance(error, UnsupportedProtocol):
        return answer(error.code, min=error.facts["min"], max=error.facts["max"])
    code = error.code if error.code in STATUS else "bad_request"
    return answer(code, after=error.facts.get("after"), detail=None if code == error.code else error.code)


def of_litestar(request: Request[Any, Any, Any], error: HTTPException) -> Response[bytes]:
    """What the framework refuses: unknown paths and methods, bodies and parameters that do not fit."""
    if error.status_code >= 500:
        cause = error.__cause__
        # The framework wraps what a body makes msgspec raise: bad JSON, bad UTF-8, nesting without end.
        if isinstance(cause, msgspec.MsgspecError | UnicodeError | RecursionError):
            return answer("bad_request")
        return of_bug(request, error)
    code = _BY_STATUS.get(error.status_code, "bad_request")
    return answer(code, status=error.status_code)


def of_body(_request: Request[Any, Any, Any], _error: Exception) -> Response[bytes]:
    """Bytes that are no JSON of the shape asked for."""
    return answer("bad_request")


def of_database(request: Request[Any, Any, Any], error: exc.DBAPIError) -> Response[bytes]:
    """The database said no: known situations by name, the rest is a bug."""
    if isinstance(error, exc.DataError):  # a text that no column of PostgreSQL takes: one with a NUL in it
        return answer("bad_request")
    if isinstance(error, exc.OperationalError | exc.DatabaseError) and not isinstance(
        error, exc.IntegrityError
    ):
        return of_ours(request, db.known(str(error.orig)))
    return of_bug(request, error)


def of_bug(request: Request[Any, Any, Any], error: Exception) -> Response[bytes]:
    """A bug: logged with its place in the code, never with what a customer or associate sent."""
    log.error("%s %s failed", request.method, request.url.path, exc_info=error)
    return answer("internal")


HANDLERS: dict[Any, Any] = {
    ClientelingError: of_ours,
    HTTPException: of_litestar,
    exc.DBAPIError: of_database,
    msgspec.MsgspecError: of_body,
    RecursionError: of_body,
    UnicodeError: of_body,
    Exception: of_bug,
}
