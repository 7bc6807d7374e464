"""The one question a customer is asked with the receipt, and answers that other channels collected, read from a CSV file."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import get_args

from clienteling import clock
from clienteling.domain import survey
from clienteling.domain.reading import text
from clienteling.domain.survey import Kind
from clienteling.errors import BadInput
from clienteling.ids import derived
from clienteling.services.doing import Command, command, do
from clienteling.store.cache import Changes
from clienteling.till import Till

_AT_ONCE = 200


def answer(till: Till, kind: Kind, value: int, order: str | None = None, words: str | None = None) -> Changes:
    """A customer's answer at this till; of an order, the first one stands. Raises Refused("bad_body") off the scale."""
    sale = (till.read("order", order) if order else None) or {}
    body = {
        "kind": kind,
        "value": value,
        "channel": "till",
        "customer": text(sale, "customer"),
        "order": order,
        "store": till.enrolled().store_id,
        "associate": text(sale, "associate") or (till.session.associate_id if till.session else None),
        "text": words,
    }
    id_ = derived("answer", f"{order} {kind}") if order else till.ids.new()
    return do(till, command(till, survey.ANSWER, ("answer", id_), body))


def read_in(till: Till, written: str) -> tuple[int, tuple[int, ...]]:
    """Answers from a CSV file (kind, value, at, and if known id, customer, order, associate, text): how many, and the bad rows.

    The same file again changes nothing: an answer is named by its `id`, else by all it says. Rows are counted from 2,
    the first below the heading. Raises Refused("not_allowed").
    """
    good: list[Command] = []
    bad: list[int] = []
    for place, row in _rows(written):
        made = _imported(till, row)
        bad.extend([place] if made is None else [])
        good.extend([] if made is None else [made])
    for start in range(0, len(good), _AT_ONCE):
        do(till, *good[start : start + _AT_ONCE])
    return len(good), tuple(bad)


def _rows(written: str) -> Iterator[tuple[int, dict[str, str]]]:
    reader = csv.DictReader(io.StringIO(written.lstrip("\ufeff")))
    for place, row in enumerate(reader, start=2):
        yield (
            place,
            {
                name.strip().lower(): (value or "").strip()
                for name, value in row.items()
                if isinstance(name, str)
            },
        )


def _imported(till: Till, row: dict[str, str]) -> Command | None:
    kind, value = row.get("kind", "").lower(), row.get("value", "")
    if kind not in get_args(Kind) or not (value.isascii() and value.isdecimal() and len(value) <= 2):
        return None
    least, most = survey.SCALES[kind]
    try:
        at = clock.text(clock.parse(row.get("at", "")))
    except BadInput:
        return None
    if not least <= int(value) <= most:
        return None
    known = {name: row.get(name) or None for name in ("customer", "order", "associate", "text")}
    if any(len(one or "") > (1_000 if name == "text" else 64) for name, one in known.items()):
        return None
    body = {
        **known,
        "kind": kind,
        "value": int(value),
        "channel": "import",
        "store": till.enrolled().store_id,
    }
    named = row.get("id") or " ".join(f"{name}={row[name]}" for name in sorted(row))
    made = command(till, survey.ANSWER, ("answer", derived("answer", f"import {named}")), body)
    return {**made, "at": at}
