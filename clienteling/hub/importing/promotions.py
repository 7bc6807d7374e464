"""Rows of the promotions file as promotion documents; the command line reads what it is given the same way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from clienteling.domain.money import WHOLE
from clienteling.hub.importing.cells import Reader, several
from clienteling.hub.importing.intake import Intake
from clienteling.hub.importing.known import Known
from clienteling.hub.importing.merging import Said
from clienteling.hub.importing.sheet import BadCell, Row, Sheet
from clienteling.ids import derived

REQUIRED = ("promotion", "title")
_PERCENT = re.compile(r"(\d{1,3})(?:[.,](\d{1,2}))?\s*%?")


def read(intake: Intake, sheet: Sheet) -> Iterator[Said]:
    """Every row is one promotion; which order used a voucher is not the file's to say."""
    lines: dict[str, int] = {}

    def take(row: Row) -> Said:
        key = row.need("promotion")
        if key in lines:
            raise BadCell("promotion", "twice", first=lines[key])
        said = Said(
            "promotion", derived("promotion", key), body(intake.reader, intake.known, row), {"used": None}
        )
        if said.members["code"]:
            intake.known.keep_code(said.id, said.members)
        lines[key] = row.line
        return said

    for _, said in intake.rows(sheet, take):
        yield said


def body(reader: Reader, known: Known, row: Row) -> dict[str, Any]:
    """What a row says of its promotion, without `used`. Raises BadCell."""
    once, code = reader.agreed(row, "once") is True, reader.free_text(row, "code", 64) or None
    if once and code is None:
        raise BadCell("code", "voucher_without_code")
    begins, ends = _begins(reader, row), _ends(reader, row)
    if begins is not None and ends is not None and ends <= begins:
        raise BadCell("until", "ends_first")
    return _worth(reader, row) | {
        "title": reader.free_text(row, "title") or row.need("title"),
        "code": code,
        "currency": reader.currency,
        "on": _on(reader, known, row),
        "from": begins,
        "until": ends,
        "min_goods": reader.amount(row, "min_goods") if row.text("min_goods") else 0,
        "customer": known.customer(row.text("customer")) if row.text("customer") else None,
        "tiers": _tiers(known, row),
        "once": once,
        "active": reader.agreed(row, "active") is not False,
    }


def _worth(reader: Reader, row: Row) -> dict[str, Any]:
    """A share in basis points or an amount in minor units: exactly one of the two."""
    percent, amount = row.text("percent", 10), row.text("amount", 40)
    if bool(percent) == bool(amount):
        raise BadCell("percent", "percent_or_amount")
    if amount:
        value = reader.amount(row, "amount")
        if not value:
            raise BadCell("amount", "nothing_off")
        return {"kind": "amount", "value": value}
    found = _PERCENT.fullmatch(percent)
    share = int(found[1]) * 100 + int((found[2] or "").ljust(2, "0")) if found else 0
    if not 0 < share <= WHOLE:
        raise BadCell("percent", "bad_percent")
    return {"kind": "percent", "value": share}


def _on(reader: Reader, known: Known, row: Row) -> dict[str, list[str]] | None:
    """What it is on: products by any of their SKUs, categories, brands; None for everything."""
    products = list(dict.fromkeys(_item(known, sku) for sku in several(row, "products")))
    listed = {
        "products": products,
        "categories": reader.free_texts(row, "categories"),
        "brands": reader.free_texts(row, "brands"),
    }
    return {name: names for name, names in listed.items() if names} or None


def _item(known: Known, sku: str) -> str:
    if sku not in known.items:
        raise BadCell("products", "unknown_sku")
    return known.items[sku].product


def _tiers(known: Known, row: Row) -> list[str]:
    ladder = {str(one["name"]).casefold(): str(one["name"]) for one in (known.policy or {}).get("tiers", ())}
    asked = several(row, "tiers")
    if any(one.casefold() not in ladder for one in asked):
        raise BadCell("tiers", "unknown_tier", tiers=", ".join(ladder.values()))
    return [ladder[one.casefold()] for one in asked]


def _begins(reader: Reader, row: Row) -> str | None:
    return reader.time_or(row, "from", None)


def _ends(reader: Reader, row: Row) -> str | None:
    """The first instant it does not run. A day without a time (as ISO 8601 writes it) counts whole."""
    try:
        following = date.fromisoformat(row.text("until", 40)) + timedelta(days=1)
    except (ValueError, OverflowError):
        return reader.time_or(row, "until", None)
    return reader.day(following)
