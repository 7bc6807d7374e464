"""A customer switches profiling off: what was worked out of them goes at the hub and at every till, and stays away."""

from __future__ import annotations

from typing import Any

import pytest

from clienteling import ids
from tests.fixtures_hub import Hub, TillAtHub, store_id
from tests.hub.test_commands import SAM, SARA, person


@pytest.fixture
def shop(hub: Hub) -> Hub:
    for who, name in ((SARA, "Sara"), (SAM, "Sam")):
        hub.put(("customer", who, person(name)), ("outlook", who, {"customer": who, "stage": "loyal"}))
    return hub


def suggested(till: TillAtHub, customer: str, name: str = "suggestion.shown") -> dict[str, Any]:
    body = {"customer": customer, "kind": "new", "sku": "A-1", "store": store_id("rustaveli")}
    identity = ids.derived("suggestion", f"{customer} new A-1 2026-11-22")
    return till.command(name, ("suggestion", identity), {**body, "till": till.till["id"]})


def switched(till: TillAtHub, on: bool, **more: Any) -> dict[str, Any]:
    return till.command("profiling.set", ("customer", SARA), {"on": on, "source": "till", **more})


def worked_out(items: list[dict[str, Any]]) -> list[tuple[str, bool]]:
    kinds = ("outlook", "suggestion")
    return sorted((one["kind"], one.get("body") is None) for one in items if one["kind"] in kinds)


def test_every_trace_goes_at_once_from_hub_and_tills_and_only_hers(shop: Hub) -> None:
    here, there = shop.till("Counter 1"), shop.till("Counter 2")
    assert {one["code"] for one in here.send(suggested(here, SARA), suggested(here, SAM))} == {"ok"}
    _, cursor = there.snapshot()
    [answer] = here.send(switched(here, on=False))
    assert answer["code"] == "ok"
    assert worked_out(there.changes(cursor)["items"]) == [("outlook", True), ("suggestion", True)]
    sara, sam = (ids.derived("suggestion", f"{who} new A-1 2026-11-22") for who in (SARA, SAM))
    assert shop.body("outlook", SARA) is None
    assert shop.body("suggestion", sara) is None
    assert shop.body("outlook", SAM) is not None
    assert shop.body("suggestion", sam) is not None


def test_what_a_till_without_a_line_still_showed_is_not_written_and_its_till_learns_that_it_is_in(
    shop: Hub,
) -> None:
    here, there = shop.till("Counter 1"), shop.till("Counter 2")
    there.send(switched(there, on=False))
    _, cursor = here.snapshot()
    late = suggested(here, SARA)
    [answer] = here.send(late)
    assert answer["status"] == "applied"
    assert shop.body("suggestion", late["document"]["id"]) is None
    told = [one for one in here.changes(cursor)["items"] if late["id"] in one.get("contains", ())]
    assert len(told) == 1


def test_a_yes_that_takes_back_that_very_no_is_heard(shop: Hub) -> None:
    here = shop.till("Counter 1")
    off = switched(here, on=False)
    here.send(off)
    [blind] = here.send(switched(here, on=True))
    assert (blind["status"], blind["code"]) == ("conflict", "field_changed")
    [heard] = here.send(switched(here, on=True, seen=off["at"]))
    assert heard["code"] == "ok"
    assert (shop.body("customer", SARA) or {})["profiling"]["on"] is True
