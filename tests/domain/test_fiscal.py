"""The chain of the fiscal journal: any change of any record is found, and the sums of a day follow from its sales."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.domain import fiscal
from clienteling.domain.fiscal import Record
from tests.domain import shop

AT = "2026-11-22T12:00:00.000Z"


def chain(totals: list[int]) -> list[Record]:
    records: list[Record] = []
    for place, total in enumerate(totals):
        body = {"order": f"o{place}", "number": f"7-{place:05d}", "currency": "GEL", "total": total}
        records.append(fiscal.sealed(records[-1] if records else None, AT, "sale", body))
    return records


@given(st.lists(st.integers(0, 10**9), max_size=8))
def test_what_was_sealed_one_after_the_other_is_whole(totals: list[int]) -> None:
    assert fiscal.broken(chain(totals)) is None


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=8), st.data())
def test_a_changed_dropped_or_exchanged_record_is_found(totals: list[int], data: st.DataObject) -> None:
    records = chain(totals)
    place = data.draw(st.integers(0, len(records) - 1))
    changed = replace(records[place], body={**records[place].body, "total": totals[place] + 1})
    assert fiscal.broken([*records[:place], changed, *records[place + 1 :]]) == place + 1
    resealed = fiscal.sealed(records[place - 1] if place else None, AT, "sale", changed.body)
    rest = records[place + 1 :]
    assert fiscal.broken([*records[:place], resealed, *rest]) == (place + 2 if rest else None)
    if place + 1 < len(records):
        assert fiscal.broken([*records[:place], *rest]) == place + 1


def test_a_record_holds_sums_and_no_customer() -> None:
    made = shop.sold([shop.line("A-1", 2, 5_000), shop.line("B-2", 1, 900, rate=500)])
    body = fiscal.content(made)
    assert body["total"] == 10_900
    assert [(one["rate"], one["total"]) for one in body["taxes"]] == [(500, 900), (1800, 10_000)]
    assert shop.SARA not in str(body)
    assert fiscal.fault(made) is None


@pytest.mark.parametrize(("total", "paid", "code"), [(1, None, "fiscal_sums"), (None, 5, "fiscal_unpaid")])
def test_an_order_whose_sums_do_not_fit_is_not_recorded(
    total: int | None, paid: int | None, code: str
) -> None:
    made = shop.sold()
    if total is not None:
        made["totals"]["total"] = total
    if paid is not None:
        made["payments"][0]["amount"] = paid
    assert fiscal.fault(made) == code


def test_a_day_counts_the_sales_that_stand() -> None:
    records = chain([1000, 2000, 4000])
    records.append(
        fiscal.sealed(records[-1], AT, "void", {"record": 2, "order": "o1", "reason": "never_sold"})
    )
    sums = fiscal.day_sums(records)
    assert sums == {"sales": 2, "voids": 1, "totals": {"GEL": 5000}, "first": "7-00000", "last": "7-00002"}
