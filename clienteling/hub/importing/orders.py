"""Rows of the orders and returns files: lines with one number are one order, lines brought back one return."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from clienteling.domain import order
from clienteling.hub.importing.intake import Intake
from clienteling.hub.importing.known import Item
from clienteling.hub.importing.merging import Said
from clienteling.hub.importing.sheet import BadCell, Row, Sheet
from clienteling.ids import derived

ORDERS = ("order", "at", "sku", "quantity", "unit_price")
CHANNELS = ("web", "app", "phone", "store")
STATES = ("placed", "paid", "completed", "cancelled")
TENDERS = ("cash", "card", "gift_card", "points", "link", "other")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the file: pieces (never negative), minor units, tax rate in basis points."""

    item: Item
    quantity: int
    price: int
    discount: int
    tax_rate: int


@dataclass(slots=True)
class Document:
    """The lines of one number, what its first row says of it, and the earliest of their times."""

    number: str
    back: bool
    first_line: int
    customer: str | None
    at: str
    channel: str
    store: str | None
    state: str
    tender: str
    of_order: str
    reason: str
    lines: list[Line] = field(default_factory=list)

    @property
    def id(self) -> str:
        """The id of the order or return."""
        return derived("return" if self.back else "order", self.number)


def read(intake: Intake, sheet: Sheet) -> Iterator[Said]:
    """The orders, then the returns."""
    found: dict[tuple[str, bool], Document] = {}

    def take(row: Row) -> None:
        line, back = _line(intake, row)
        key = (row.need("order", 64), back)
        document = found.get(key) or _document(intake, row, back)
        customer = _customer(intake, row)
        if customer != document.customer:
            raise BadCell("customer", "other_customer")
        found[key] = document
        document.at = min(document.at, intake.reader.time(row, "at"))
        document.lines.append(line)

    for _ in intake.rows(sheet, take):
        pass
    books = intake.known.books
    orders = {one.id: _order(intake, one) for one in found.values() if not one.back}
    for identity, body in orders.items():
        books.enter(identity, body)
    intake.known.orders |= orders.keys()
    backs = sorted((one for one in found.values() if one.back), key=_when)
    returns = {one.id: _return(intake, one, found) for one in backs}
    for identity, body in orders.items():
        yield Said("order", identity, body, {"returned": books.returned.get(identity, [])})
    for identity, body in returns.items():
        yield Said("return", identity, body, {})


def _when(document: Document) -> tuple[str, str]:
    return document.at, document.number


def _document(intake: Intake, row: Row, back: bool) -> Document:
    store = row.text("store")
    return Document(
        number=row.need("order", 64),
        back=back,
        first_line=row.line,
        customer=_customer(intake, row),
        at=intake.reader.time(row, "at"),
        channel=intake.reader.choice(row, "channel", CHANNELS, "store" if store else "web"),
        store=intake.known.store(store) if store else None,
        state=intake.reader.choice(row, "state", STATES, "completed"),
        tender=intake.reader.choice(row, "tender", TENDERS, "other"),
        of_order=row.text("of_order", 64),
        reason=intake.reader.free_text(row, "reason"),
    )


def _customer(intake: Intake, row: Row) -> str | None:
    return intake.known.customer(row.text("customer")) if row.text("customer") else None


def _line(intake: Intake, row: Row) -> tuple[Line, bool]:
    """A line, and whether its goods came back: by kind of file, by the number's prefix, or by a negative quantity."""
    reader, prefix = intake.reader, intake.reader.options.return_prefix
    quantity = reader.whole(row, "quantity")
    if quantity == 0:
        raise BadCell("quantity", "zero")
    back = (
        intake.file.kind == "returns" or quantity < 0 or bool(prefix and row.text("order").startswith(prefix))
    )
    item = intake.known.item(row.need("sku", 64))
    price = reader.amount(row, "unit_price")
    discount = reader.amount(row, "discount") if row.text("discount") else 0
    if discount > abs(quantity) * price:
        raise BadCell("discount", "discount_too_large")
    return Line(item, abs(quantity), price, discount, _tax_rate(intake, row, item)), back


def _tax_rate(intake: Intake, row: Row, item: Item) -> int:
    """Basis points from a percentage with at most two decimals, else the rate of the product by the policy."""
    written = row.text("tax_rate", 10).rstrip("% ").replace(",", ".")
    if not written:
        tax = (intake.known.policy or {}).get("tax", {})
        return int(tax.get("rates", {}).get(item.tax, 0))
    whole, _, part = written.partition(".")
    if not (whole.isdigit() and part.ljust(2, "0").isdigit()) or len(part) > 2 or len(whole) > 2:
        raise BadCell("tax_rate", "bad_number")
    return int(whole + part.ljust(2, "0"))


def _order(intake: Intake, document: Document) -> dict[str, Any]:
    """The order document without `returned`, its sums worked out by the domain as for every sale."""
    ids = _line_ids(document)
    lines: list[dict[str, Any]] = [
        {
            "id": identity, "sku": one.item.sku, "product": one.item.product, "title": one.item.title,
            "variant": one.item.variant, "quantity": one.quantity, "list_price": one.price,
            "unit_price": one.price, "discount": one.discount, "tax_rate": one.tax_rate,
        }
        for identity, one in zip(ids, document.lines, strict=True)
    ]  # fmt: skip
    mode = (intake.known.policy or {}).get("tax", {}).get("mode", "included")
    head: dict[str, Any] = {
        "number": document.number, "customer": document.customer, "channel": document.channel,
        "store": document.store, "state": document.state, "placed_at": document.at,
        "currency": intake.reader.currency, "tax_mode": mode,
    }  # fmt: skip
    body: dict[str, Any] = order.build(document.id, head, lines)
    if document.state in ("paid", "completed"):
        body["payments"] = [_payment(document, body["totals"]["total"])]
        body["totals"]["paid"] = body["totals"]["total"]
    leave = ("id", "returned")
    return {**{name: value for name, value in body.items() if name not in leave}, "provisional": False}


def _line_ids(document: Document) -> list[str]:
    """Ids by SKU and its how-manieth line, so that a row mended later does not rename the others."""
    seen: Counter[str] = Counter()
    ids = []
    for one in document.lines:
        seen[one.item.sku] += 1
        ids.append(derived("order line", f"{document.number}\n{one.item.sku}\n{seen[one.item.sku]}"))
    return ids


def _payment(document: Document, total: int) -> dict[str, Any]:
    attempt = derived("attempt", document.number)
    return {"attempt": attempt, "tender": document.tender, "amount": total, "tendered": total, "change": 0}


def _return(intake: Intake, document: Document, found: dict[tuple[str, bool], Document]) -> dict[str, Any]:
    books = intake.known.books
    pieces = [(one.item.sku, one.quantity, one.price) for one in document.lines]
    refunds = [one.quantity * one.price - one.discount for one in document.lines]
    of_order = _asked_order(intake, document, found)
    if of_order is None and not document.of_order and intake.reader.options.match_returns:
        of_order = books.sale_of(document.customer, document.at, pieces)
    lines = books.take_back(document.id, of_order, pieces, refunds) if of_order else [None] * len(pieces)
    return {
        "number": document.number, "order": of_order, "customer": document.customer, "channel": document.channel,
        "store": document.store, "at": document.at, "currency": intake.reader.currency,
        "lines": [
            {
                "order_line": line, "sku": one.item.sku, "product": one.item.product, "title": one.item.title,
                "variant": one.item.variant, "quantity": one.quantity, "amount": refund,
            }
            for line, one, refund in zip(lines, document.lines, refunds, strict=True)
        ],
        "refund": sum(refunds), "reason": document.reason,
    }  # fmt: skip


def _asked_order(intake: Intake, document: Document, found: dict[tuple[str, bool], Document]) -> str | None:
    """The order a return names, or the one it shares its number with."""
    number = document.of_order or (document.number if (document.number, False) in found else "")
    if not number:
        return None
    identity = derived("order", number)
    if identity in intake.known.orders:
        return identity
    intake.leave_out(document.first_line, BadCell("of_order", "unknown_order"))
    return None
