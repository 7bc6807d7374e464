"""The card terminal behind the window: asked in its own thread, stopped from another, and seen to with nobody waiting."""

import asyncio
from typing import Any

import pytest

from clienteling.devices.terminal import Terminal
from clienteling.domain.attempt import Attempt
from clienteling.errors import DeviceError
from clienteling.services import checkout, paying
from clienteling.store import attempts
from clienteling.till import Till
from tests.fixtures_terminal import Simulator, Simulators, simulator
from tests.ui import shop
from tests.ui.conftest import Hands
from ui.till_terminal import TerminalState

OpenApp = Any

__all__ = ["simulator"]


def set_up(sim: Simulator, **more: str) -> dict[str, str]:
    return {"terminal": "nexo", "terminal_address": sim.address, "terminal_poi_id": "V400m-1", **more}


def intent(till: Till) -> Attempt:
    return paying.begin(till, checkout.add(till, checkout.start(till, shop.SARA), "11208"))


def states(till: Till) -> list[str]:
    rows = till.journal.conn.execute("SELECT state FROM attempts ORDER BY at").fetchall()
    return [row[0] for row in rows]


def test_a_payment_waits_in_its_own_thread_while_the_counter_goes_on_and_can_be_stopped(
    open_app: OpenApp, simulator: Simulators
) -> None:
    sim = simulator("customer", options=("--customer", "60"))

    async def story(hands: Hands) -> None:
        bridge = hands.app.bridge
        await hands.until(lambda: bridge.terminal_now == TerminalState("ready", "V400m-1"))
        one = await bridge.run(intent)
        sent = asyncio.ensure_future(bridge.at_terminal(paying.send, one))
        await hands.until(lambda: [each["state"] for each in sim.told()["payments"]] == ["busy"])
        assert await bridge.run(states) == ["sent"]  # the store's thread is free
        await bridge.stop_payment(one)
        stopped = await sent
        assert (stopped.state, stopped.facts["reason"]) == ("declined", "aborted")

    open_app(story, **set_up(sim))
    assert sim.charged == 0


def test_an_approval_nobody_waited_for_is_finished_and_told(open_app: OpenApp, simulator: Simulators) -> None:
    sim = simulator("answer_lost")

    async def story(hands: Hands) -> None:
        bridge, told = hands.app.bridge, []
        bridge.payments_moved.connect(told.extend)
        one = await bridge.at_terminal(paying.send, await bridge.run(intent))
        assert one.state == "unknown"
        await hands.until(lambda: "captured" in [each.state for each in told], seconds=40)
        assert {each.id for each in told} == {one.id}

    open_app(story, **set_up(sim))
    assert sim.charged == 14500


def test_after_a_start_what_was_left_open_is_seen_to(open_app: OpenApp, simulator: Simulators) -> None:
    sim = simulator("answer_lost")

    def left_open(till: Till, terminal: Terminal) -> str:
        """Sent, and the program ends before it can ask; another one was not even sent."""
        intent(till)
        one = intent(till)
        sent = attempts.step(till.journal.conn, one, "send", till.clock.now_text())
        with pytest.raises(DeviceError):
            terminal.start(sent.id, sent.amount, sent.currency, may_offline=False)
        return one.id

    async def first(hands: Hands) -> None:
        await hands.app.bridge.at_terminal(left_open)

    async def second(hands: Hands) -> None:
        async def done() -> bool:
            return await hands.app.bridge.run(states) == ["closed", "captured"]

        for _ in range(400):
            if await done():
                return
            await asyncio.sleep(0.05)
        assert await hands.app.bridge.run(states) == ["closed", "captured"]

    open_app(first, **set_up(sim))
    open_app(second, **set_up(sim))
    assert sim.charged == 14500


def test_a_till_without_a_terminal_says_so_and_one_that_is_silent_comes_back(
    open_app: OpenApp, simulator: Simulators
) -> None:
    sim = simulator()

    async def without(hands: Hands) -> None:
        assert hands.app.bridge.terminal_now == TerminalState("none")
        with pytest.raises(DeviceError, match="no_terminal"):
            await hands.app.bridge.at_terminal(paying.send, await hands.app.bridge.run(intent))

    async def silent(hands: Hands) -> None:
        bridge, seen = hands.app.bridge, []
        bridge.terminal_state.connect(lambda now: seen.append(now.kind))
        await hands.until(lambda: bridge.terminal_now.kind == "silent")
        sim.start()
        await hands.until(lambda: bridge.terminal_now.kind == "ready")
        assert seen[-1] == "ready"

    open_app(without)
    sim.kill()
    open_app(silent, **set_up(sim))
