"""E-mail addresses: a light check of their form, one spelling for matching, and a mask. Nothing here sends mail."""

from __future__ import annotations

import re

LONGEST = 254  # RFC 5321, section 4.5.3.1.3 with the brackets taken off

_ADDRESS = re.compile(
    r"[^\s@<>(),;:\\\"\[\]]{1,64}@(?:[^\W_](?:[\w\-]{0,61}[^\W_])?\.)+[^\W\d_][\w\-]{0,61}[^\W_]"
)
_INVISIBLE = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def parse(text: str) -> str | None:
    """An address in one spelling (trimmed, lower case, no `mailto:` or brackets), or None when it cannot be one.

    Lower case in full: the local part is case sensitive by RFC 5321, and nobody treats it so.
    """
    if len(text) > LONGEST + 64:
        return None
    address = _INVISIBLE.sub("", text).strip().lower().removeprefix("mailto:").strip("<> ")
    local = address.partition("@")[0]
    if len(address) > LONGEST or ".." in local or local.startswith(".") or local.endswith("."):
        return None
    return address if _ADDRESS.fullmatch(address) else None


def looks_like_email(text: str) -> bool:
    """Whether a query can be an address or its beginning: one `@` with something before it and no space."""
    local, at, rest = text.strip().partition("@")
    return (
        len(text) <= LONGEST and bool(at and local) and "@" not in rest and not re.search(r"\s", local + rest)
    )


def mask(address: str) -> str:
    """The first letter and the domain: `s•••@example.com`."""
    local, at, domain = address.partition("@")
    return f"{local[:1]}•••{at}{domain}"


def initial(address: str) -> str:
    """The first letter alone, for privacy: a company's domain tells who somebody is, too."""
    return f"{address[:1]}•••"
