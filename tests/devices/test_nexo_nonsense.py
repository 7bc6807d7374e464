"""Whatever comes back from what stands at the terminal's address: an answer, or a known error; never a charge by mistake."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from clienteling.devices import nexo_messages as nexo
from clienteling.devices.nexo import NexoTerminal
from clienteling.devices.simulated_moves import BY_ENDING, by_amount
from clienteling.devices.terminal import Approved, Declined, NotFound, Reversed
from clienteling.devices.terminal_line import Line
from clienteling.errors import DeviceError
from clienteling.ids import SystemIds
from tests.fixtures_terminal import CLOCK, ENDS, Simulators

IDS = SystemIds(CLOCK)
ONE = "019ab000-0000-7000-8000-000000000001"
PAID: dict[str, Any] = {
    "Response": {"Result": "Success"},
    "SaleData": {"SaleTransactionID": {"TransactionID": nexo.transaction_id(ONE), "TimeStamp": "x"}},
    "POIData": {"POITransactionID": {"TransactionID": "T1", "TimeStamp": "x"}},
    "PaymentResult": {
        "OnlineFlag": True,
        "AmountsResp": {"Currency": "GEL", "AuthorizedAmount": 145},
        "PaymentInstrumentData": {"CardData": {"MaskedPan": "541333 **** 4242"}},
    },
}


class Talker(Line):
    """A line that answers every message with the same body, under the right header."""

    def __init__(self, body: Any) -> None:
        super().__init__("http://127.0.0.1:9/")
        self.body = body

    def ask(self, message: bytes, timeout: float) -> bytes:
        """The body, whatever was asked."""
        header = json.loads(message)["SaleToPOIRequest"]["MessageHeader"]
        name = f"{header['MessageCategory']}Response"
        return json.dumps({"SaleToPOIResponse": {"MessageHeader": header, name: self.body}}).encode()


def talking(body: Any) -> NexoTerminal:
    return NexoTerminal(Talker(body), ENDS, clock=CLOCK, ids=IDS)


def paths(tree: Any, before: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """Every place in an answer."""
    if not isinstance(tree, dict):
        return [before]
    return [before, *(path for name in tree for path in paths(tree[name], (*before, name)))]


def changed(path: tuple[str, ...], to: Any) -> dict[str, Any]:
    body = copy.deepcopy(PAID)
    place: Any = body
    for name in path[:-1]:
        place = place[name]
    if to is None:
        del place[path[-1]]
    else:
        place[path[-1]] = to
    return body


NONSENSE = some.one_of(
    some.none(), some.integers(), some.text(max_size=5), some.just([]), some.just({}), some.just(False)
)


@given(some.sampled_from([path for path in paths(PAID) if path]), NONSENSE)
def test_an_answer_with_one_thing_wrong_is_read_or_is_no_answer(path: tuple[str, ...], to: Any) -> None:
    body = changed(path, to)
    terminal = talking(body)
    again = {
        "Response": {"Result": "Success"},
        "RepeatedMessageResponse": {"RepeatedResponseMessageBody": {"PaymentResponse": body}},
    }
    for asked in (
        lambda: terminal.start(ONE, 14500, "GEL", may_offline=False),
        lambda: talking(again).status(ONE),
        lambda: talking(again).reverse(ONE, 14500),
        lambda: talking(again).cancel(ONE),
    ):
        try:
            answer = asked()
        except DeviceError:
            continue
        assert isinstance(answer, Approved | Declined | NotFound | Reversed)


@given(some.recursive(NONSENSE, lambda inner: some.dictionaries(some.text(max_size=3), inner), max_leaves=5))
def test_nonsense_is_no_answer(body: Any) -> None:
    with pytest.raises(DeviceError):
        talking(body).status(ONE)


def test_an_approval_that_names_another_payment_or_none_is_nobodys() -> None:
    for wrong in ("another", None):
        body = changed(("SaleData", "SaleTransactionID", "TransactionID"), wrong)
        with pytest.raises(DeviceError, match="terminal_answer"):
            talking(body).start(ONE, 14500, "GEL", may_offline=False)


def test_the_page_names_what_each_amount_does() -> None:
    page = (Path(__file__).parents[2] / "docs/terminal.md").read_text("utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| ") and line[2:4].isdigit()]
    told = {int(ending) for row in rows for ending in row.split("|")[1].split(" · ")}
    assert told == set(BY_ENDING)
    assert by_amount(14500) == "customer"


def test_in_the_demo_the_amount_decides_and_a_customer_takes_a_moment(simulator: Simulators) -> None:
    sim = simulator()
    sim.options = ("--customer", "0.3", "--dark", "1.5", "--forward", "0")
    sim.restart()
    terminal = sim.terminal()

    def paid(amount: int, may_offline: bool = True) -> Any:
        return terminal.start(IDS.new(), amount, "GEL", may_offline=may_offline)

    assert isinstance(paid(14500), Approved)
    assert (paid(14511), paid(14512)) == (Declined("refusal"), Declined("wrong_pin"))
    assert paid(14531, may_offline=False) == Declined("unreachable_host")
    offline = IDS.new()
    first = terminal.start(offline, 14532, "GEL", may_offline=True)
    assert isinstance(first, Approved)
    assert first.offline
    assert terminal.status(offline) == Declined("refusal")
    assert sim.charged == 14500
    for _ in range(2):
        with pytest.raises(DeviceError, match="terminal_silent"):
            paid(14542)  # charged, then no power: the next one finds nobody
    assert [each["amount"] for each in sim.told()["payments"]].count(14542) == 1
