"""Rows of the customers file as customer, loyalty and wishlist documents."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from clienteling.hub.importing import cells
from clienteling.hub.importing.intake import Intake
from clienteling.hub.importing.merging import Said
from clienteling.hub.importing.sheet import BadCell, Row, Sheet
from clienteling.ids import derived

REQUIRED = ("customer",)
SIZES = ("tops", "bottoms", "dress", "outerwear", "shoes", "gloves")
CHANNELS = ("email", "sms", "calls", "offers")
_NEW: dict[str, Any] = {
    "name": {"given": "", "family": ""}, "also": [], "phones": [], "emails": [], "cards": [], "language": "",
    "birthday": None, "home_store": None, "since": None, "sizes": {}, "sizes_checked_at": None, "fit_note": "",
    "likes": [], "avoids": [], "address": None, "consents": {}, "merged_into": None,
}  # fmt: skip
_OLDEST = "1970-01-01T00:00:00.000Z"  # when a consent was given that the file gives no time for


def read(intake: Intake, sheet: Sheet) -> Iterator[Said]:
    """The documents of every customer that can be taken."""
    lines: dict[str, int] = {}

    def take(row: Row) -> list[Said]:
        key = row.need("customer")
        if key in lines:
            raise BadCell("customer", "twice", first=lines[key])
        said = _customer(intake, row, key)
        lines[key] = row.line
        return said

    for _, said in intake.rows(sheet, take):
        intake.known.customers.add(said[0].id)
        yield from said


def _customer(intake: Intake, row: Row, key: str) -> list[Said]:
    identity, plain = derived("customer", key), _plain(intake, row)
    members: dict[str, Any] = {
        "name": _name(intake, row),
        **_contacts(intake, row),
        **_cards(intake, row, identity, plain.get("since")),
        **plain,
        **_tastes(intake, row),
    }
    if any(row.has(f"consent_{channel}") for channel in CHANNELS):
        members["consents"] = dict(_consents(intake, row))
    points = _points(intake, row)
    loyalty = {"customer": identity, "points": points, "earned": points, "entries": []}
    wishlist = {"customer": identity, "items": []}
    return [
        Said("customer", identity, members, _NEW),
        Said("loyalty", identity, loyalty, {}, only_new=True),
        Said("wishlist", identity, wishlist, {}, only_new=True),
    ]


def _name(intake: Intake, row: Row) -> dict[str, str]:
    given, family = (intake.reader.free_text(row, column) for column in ("given_name", "family_name"))
    if not given and not family:
        given, _, family = intake.reader.free_text(row, "name").rpartition(" ")
        given, family = (given, family) if given else (family, "")
    if not given and not family:
        raise BadCell("given_name", "missing")
    return {"given": given, "family": family}


def _contacts(intake: Intake, row: Row) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if row.has("phone"):
        region = row.text("phone_region").upper() or intake.reader.region
        read = [_phone(intake, row, raw, region) for raw in cells.several(row, "phone")]
        found["phones"] = [one for one in read if one is not None]
    if row.has("email"):
        found["emails"] = []
        for written in cells.several(row, "email"):
            try:
                found["emails"].append({"address": cells.address(written), "label": ""})
            except BadCell as problem:
                intake.leave_out(row.line, problem)
    return found


def _phone(intake: Intake, row: Row, raw: str, region: str) -> dict[str, Any] | None:
    """A number as E.164 with its raw text; one that cannot be read is kept as it was written."""
    e164 = None
    try:
        e164 = intake.reader.phone(raw, region)
    except BadCell as problem:
        intake.leave_out(row.line, problem)
        if problem.code == "bank_card":
            return None
        e164 = intake.reader.phone(raw, intake.reader.region)
    if e164 is None:
        intake.leave_out(row.line, BadCell("phone", "bad_phone", region=region), "kept as written")
    return {"e164": e164, "raw": raw[:64], "label": ""}


def _cards(intake: Intake, row: Row, identity: str, since: str | None) -> dict[str, Any]:
    if not row.has("loyalty_card"):
        return {}
    cards = []
    for written in cells.several(row, "loyalty_card"):
        try:
            number = intake.reader.card(written)
            if intake.known.cards.setdefault(number, identity) != identity:
                raise BadCell("loyalty_card", "card_taken")
            cards.append({"number": number, "state": "active", "since": since})
        except BadCell as problem:
            intake.leave_out(row.line, problem)
    return {"cards": cards}


def _plain(intake: Intake, row: Row) -> dict[str, Any]:
    """What stands in one cell each; a column that the file does not have says nothing."""
    found: dict[str, Any] = {}
    for column, read_cell in _READ.items():
        if row.has(column):
            try:
                found[column] = read_cell(intake, row) if row.text(column, 2000) else None
            except BadCell as problem:
                intake.leave_out(row.line, problem)
                found[column] = None
    if row.has("language"):
        found["language"] = row.text("language", 20)
    if row.has("fit_note"):
        found["fit_note"] = intake.reader.free_text(row, "fit_note", 500)
    if row.has("country"):
        country = intake.reader.free_text(row, "country", 80)
        found["address"] = {"country": country} if country else None
    if row.has("also"):
        found["also"] = intake.reader.free_texts(row, "also")
    return found


def _since(intake: Intake, row: Row) -> str:
    return intake.reader.time(row, "since")


def _home_store(intake: Intake, row: Row) -> str:
    return intake.known.store(row.text("home_store"), "home_store")


def _birthday(_intake: Intake, row: Row) -> str | None:
    return cells.birthday(row, "birthday")


# What is left out alone when it cannot be read.
_READ: dict[str, Callable[[Intake, Row], str | None]] = {
    "since": _since,
    "home_store": _home_store,
    "birthday": _birthday,
}


def _tastes(intake: Intake, row: Row) -> dict[str, Any]:
    lists = [column for column in ("likes", "avoids") if row.has(column)]
    found: dict[str, Any] = {column: intake.reader.free_texts(row, column) for column in lists}
    sizes = {
        name: intake.reader.free_text(row, f"size_{name}", 20) for name in SIZES if row.has(f"size_{name}")
    }
    if sizes:
        found["sizes"] = {name: size for name, size in sizes.items() if size}
    return found


def _consents(intake: Intake, row: Row) -> Iterator[tuple[str, dict[str, Any]]]:
    at = intake.reader.time_or(row, "consent_at", _OLDEST) if row.has("consent_at") else _OLDEST
    for channel in CHANNELS:
        agreed = intake.reader.agreed(row, f"consent_{channel}")
        if agreed is not None:
            yield channel, {"state": "yes" if agreed else "no", "at": at, "by": None, "source": "import"}


def _points(intake: Intake, row: Row) -> int:
    return intake.reader.whole(row, "points") if row.text("points") else 0
