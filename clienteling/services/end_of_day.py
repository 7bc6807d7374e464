"""The end of a day for a till or a store, from what is on this till: figures that nothing can change any more.

Refused while anything is unsent or a payment unknown. How it looks on screen and paper is the window's; the CSV is here.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Date  # noqa: N812 - `date` is what a report is of
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from clienteling.domain import attempt as steps
from clienteling.domain import day
from clienteling.domain.day import DaySums
from clienteling.domain.money import Money, to_decimal
from clienteling.domain.reading import text
from clienteling.errors import NotSignedIn, Refused, ScopeError
from clienteling.services import fiscal, leaving, shift, shift_unknown
from clienteling.services.shift_views import ShiftView
from clienteling.store import takings
from clienteling.sync import status
from clienteling.till import Till

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Report:
    """A day of one till, or of the store when `till` is empty. `as_of`: what other tills sold is known until then.

    `shifts` are those closed that day, `difference` their sum (None for who may not see it), `still_open` the tills whose
    drawer is not counted. `unknown`: tender and amount of this till's payments nobody knows the end of, named in a shift.
    """

    date: Date
    store: str
    till: str
    currency: str
    timezone: str
    made_at: datetime
    as_of: datetime | None
    sums: DaySums
    shifts: tuple[ShiftView, ...]
    difference: int | None
    still_open: tuple[str, ...]
    unknown: tuple[tuple[str, int], ...] = ()


def must_be_final(till: Till) -> None:
    """Raise Refused where figures could still change: `unsent` with the `count`, `payment_open`, `fiscal_refused`.

    A payment that a manager has named as unknown in a closed shift is no reason any more: the report says so.
    """
    unsent = len(leaving.unsent(till))
    if unsent:
        raise Refused("unsent", count=unsent, payments=0)
    waiting = shift_unknown.waiting(till, steps.OPEN | steps.APPROVED | steps.GOING_BACK)
    if waiting:
        raise Refused("payment_open", attempt=waiting[0].id, state=waiting[0].state)
    if fiscal.queue(till):
        raise Refused("fiscal_refused", reason="fiscal_behind")


def today(till: Till) -> Date:
    """What day it is where the shop is."""
    return till.clock.now().astimezone(zone(till)).date()


def report(till: Till, date: Date, *, whole_store: bool = False) -> Report:
    """The figures of a day of this till, or, for a manager, of its store.

    Raises what `must_be_final` raises, Refused: `not_allowed` for a store asked for by who is no manager, `count_first`
    while who has yet to count the drawer blindly asks what was sold, `mixed_currencies`; NotSignedIn; ScopeError before
    the first sync.
    """
    if till.session is None:
        raise NotSignedIn
    if whole_store and till.session.role != "manager":
        raise Refused("not_allowed", name="end_of_day")
    if till.session.role != "manager" and shift.rules(till).blind and shift.current(till) is not None:
        raise Refused("count_first")
    fiscal.settle(till)
    must_be_final(till)
    identity = till.enrolled()
    begins, ends = _between(till, date)
    orders = [one for one in _bodies(till, "order", begins, ends) if whole_store or _is_own(till, one)]
    # One that does not say at which till it was is in the store's figures only.
    returns = [one for one in _bodies(till, "return", begins, ends) if whole_store or _is_own(till, one)]
    closed = tuple(
        one for one in shift.listed(till) if _is_of_day(one, begins, ends, identity.till_id, whole_store)
    )
    differences = [one.closed.difference for one in closed if one.closed]
    known = [each for each in differences if each is not None]
    still = shift.still_open(till)
    return Report(
        date=date,
        store=text(till.store, "name") or identity.store_name,
        till="" if whole_store else identity.till_name,
        currency=_currency(till),
        timezone=text(till.store, "timezone") or "UTC",
        made_at=till.clock.now(),
        as_of=status.state(till).last if whole_store else None,
        sums=day.sums(orders, returns, _currency(till)),
        shifts=closed,
        difference=sum(known) if closed and len(known) == len(differences) else None,
        still_open=tuple(still if whole_store else [one for one in still if one == identity.till_name]),
        unknown=tuple((one.tender, one.amount) for one in shift_unknown.still_named(till)),
    )


def as_csv(made: Report) -> str:
    """A report as CSV (RFC 4180): section, name, count, amount in whole units of the currency, currency."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(("section", "name", "count", "amount", "currency"))
    for section, name, count, amount in _rows(made):
        exact = "" if amount is None else str(to_decimal(Money(amount, made.currency)))
        currency = "" if amount is None else made.currency
        writer.writerow((section, _harmless(name), "" if count is None else count, exact, currency))
    return out.getvalue()


def _rows(made: Report) -> Iterator[tuple[str, str, int | None, int | None]]:
    sums = made.sums
    yield "report", f"{made.store} {made.till}".strip(), None, None
    yield "date", made.date.isoformat(), None, None
    yield "numbers", f"{sums.first} {sums.last}".strip(), sums.sales, None
    for name in ("goods", "discount", "tax", "rounding", "total", "owed"):
        yield "sums", name, None, getattr(sums, name)
    for part in sums.tenders:
        yield "tender", part.name, part.count, part.amount
    for tax in sums.taxes:
        yield "tax", f"{tax.rate / 100:g}% net and tax", None, tax.total
        yield "tax", f"{tax.rate / 100:g}% tax", None, tax.tax
    for part in (*sums.discounts, sums.recovered, sums.returns):
        yield "discount" if part in sums.discounts else part.name, part.name, part.count, part.amount
    for one in made.shifts:
        yield from _shift_rows(one)
    for name in made.still_open:
        yield "open", name, None, None
    for tender, amount in made.unknown:
        yield "unknown", tender, None, amount


def _shift_rows(one: ShiftView) -> Iterator[tuple[str, str, int | None, int | None]]:
    name = f"{one.till_name} {one.number}"
    yield "shift float", name, None, one.float_
    for move in one.moves:
        yield f"paid {move.kind}", f"{name} {move.reason}", None, move.amount
    if one.closed is not None:
        if one.closed.cash is not None:
            yield "shift cash sales", name, None, one.closed.cash
        for tender, amount in one.closed.unknown:
            yield "shift unknown", f"{name} {tender}", None, amount
        yield "shift counted", name, None, one.closed.counted
        if one.closed.expected is not None:
            yield "shift expected", name, None, one.closed.expected
            yield "shift difference", name, None, one.closed.difference


def _harmless(text_: str) -> str:
    """A text somebody typed, for programs that take one beginning so for a formula."""
    return f"'{text_}" if text_.startswith(_FORMULA) else text_


def _between(till: Till, date: Date) -> tuple[datetime, datetime]:
    here = zone(till)
    return (
        datetime.combine(date, time(), here),
        datetime.combine(date + timedelta(days=1), time(), here),
    )


def zone(till: Till) -> ZoneInfo:
    """The time zone of the shop."""
    try:
        return ZoneInfo(text(till.store, "timezone") or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def _bodies(till: Till, kind: str, begins: datetime, ends: datetime) -> Iterator[dict[str, object]]:
    window = int(begins.timestamp() * 1000), int(ends.timestamp() * 1000)
    for id_ in takings.of_day(till.cache.conn, kind, till.enrolled().store_id, *window):
        body = till.read(kind, id_)
        if body is not None:
            yield body


def _is_own(till: Till, body: dict[str, object]) -> bool:
    return body.get("till") == till.enrolled().till_id


def _is_of_day(one: ShiftView, begins: datetime, ends: datetime, own: str, whole: bool) -> bool:
    return one.closed is not None and begins <= one.closed.at < ends and (whole or one.till == own)


def _currency(till: Till) -> str:
    found = text(till.store, "currency") or text(till.policy, "currency")
    if not found:
        raise ScopeError(kind="policy")
    return found
