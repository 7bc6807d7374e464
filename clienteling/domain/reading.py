"""Reading JSON objects that may hold anything: a member of the wrong type counts as missing, and nothing raises."""

from __future__ import annotations

from typing import Any

from clienteling.domain.encoding import JSON


def text(body: JSON, member: str) -> str | None:
    """A text, or None."""
    value = body.get(member) if isinstance(body, dict) else None
    return value if isinstance(value, str) else None


def number(body: JSON, member: str) -> int:
    """A whole number, or 0."""
    value = body.get(member) if isinstance(body, dict) else None
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def flag(body: JSON, member: str) -> bool:
    """Whether a member is true."""
    return isinstance(body, dict) and body.get(member) is True


def members(body: JSON, member: str) -> dict[str, Any]:
    """An object, or an empty one."""
    value = body.get(member) if isinstance(body, dict) else None
    return value if isinstance(value, dict) else {}


def entries(body: JSON, member: str) -> list[Any]:
    """A list with whatever is in it, or an empty one; for lists that are written back with all they hold."""
    value = body.get(member) if isinstance(body, dict) else None
    return value if isinstance(value, list) else []


def objects(body: JSON, member: str) -> list[dict[str, Any]]:
    """The objects of a list."""
    return [entry for entry in entries(body, member) if isinstance(entry, dict)]


def texts(body: JSON, member: str) -> list[str]:
    """The texts of a list."""
    return [entry for entry in entries(body, member) if isinstance(entry, str)]
