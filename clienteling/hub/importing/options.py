"""How files are to be read: the mapping file (TOML) and what the command line puts over it."""

from __future__ import annotations

import codecs
import tomllib
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

import msgspec

from clienteling.domain import money, phone
from clienteling.domain.phone import PhoneReason
from clienteling.errors import BadInput

KINDS = ("customers", "products", "stock", "promotions", "carts", "wishlists", "orders", "returns")


class Options(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The members of a mapping file; all are optional. docs/import.md explains each."""

    currency: str | None = None
    timezone: str = "UTC"
    region: str | None = None
    encoding: str | None = None
    decimal: Literal[".", ","] | None = None
    time_format: str | None = None
    files: dict[str, str] = msgspec.field(default_factory=dict)
    columns: dict[str, dict[str, str]] = msgspec.field(default_factory=dict)
    defaults: dict[str, dict[str, str]] = msgspec.field(default_factory=dict)
    services: frozenset[str] = frozenset()
    return_prefix: str | None = None
    match_returns: bool = False
    round_prices: bool = False
    policy: dict[str, Any] = msgspec.field(default_factory=dict)


def load(mapping: Path | None, **given: str | None) -> Options:
    """The options of a mapping file, with what was given (not None) put over it.

    Raises BadInput: "bad_mapping", "unknown_currency", "bad_timezone", "bad_region", "bad_encoding".
    """
    members = _read(mapping) if mapping is not None else {}
    members |= {name: value for name, value in given.items() if value is not None}
    try:
        options = msgspec.convert(members, Options)
    except msgspec.ValidationError as error:
        raise BadInput("bad_mapping", detail=str(error)) from None
    unknown = (options.files.keys() | options.columns.keys() | options.defaults.keys()) - set(KINDS)
    if unknown:
        raise BadInput("bad_mapping", detail=f"no kind of file is called {', '.join(sorted(unknown))}")
    check(options)
    return options


def check(options: Options) -> None:
    """Refuses a currency, time zone, region or encoding that does not exist."""
    if options.currency is not None:
        money.exponent(options.currency)
    if options.region is not None and phone.parse("0", options.region) is PhoneReason.UNKNOWN_REGION:
        raise BadInput("bad_region", region=options.region)
    try:
        ZoneInfo(options.timezone)
    except (KeyError, ValueError, OSError):
        raise BadInput("bad_timezone", timezone=options.timezone) from None
    try:
        codecs.lookup(options.encoding or "utf-8")
    except LookupError:
        raise BadInput("bad_encoding", encoding=options.encoding) from None


def _read(mapping: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(mapping.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadInput("bad_mapping", detail=str(error)) from None
