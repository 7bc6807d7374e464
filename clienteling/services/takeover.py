"""An online cart handed over to the counter: claimed through the hub, compared with today, given back or renewed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from clienteling.domain import cart
from clienteling.domain.demand import Reason
from clienteling.domain.policy import view as policy_of
from clienteling.domain.reading import members, number, text
from clienteling.errors import BadAnswer, ClientelingError, Offline, Refused, ScopeError
from clienteling.protocol import Result
from clienteling.services import checkout, comparing, completion, demand, doing, offline
from clienteling.services.doing import Command, command
from clienteling.services.sale import Claim, Comparison, Sale
from clienteling.sync import engine, lost_answers
from clienteling.sync.client import HubClient
from clienteling.till import Till


def claim(till: Till, client: HubClient, cart_id: str, *, pinned: bool | None = None) -> Sale:
    """Ask the hub for a cart (live) and begin its sale. Journaled and sent at once, never queued.

    A pinned claim does not end by itself, so the cart may be completed while the hub cannot be reached (offline.py);
    without a word here the policy decides.

    Raises Refused("claimed_elsewhere") with store, till, associate and since, Refused("already_completed") with order and
    number; within seconds Offline, with `safe: "from_cart"` when the goods can be sold as a sale that names the cart.
    """
    identity, sent_at = till.enrolled(), till.clock.now()
    here = cart.view(cart_id, till.read("cart", cart_id) or {})
    if here.state == "completed":  # perhaps here, a moment ago, and the hub does not know it yet
        raise Refused("already_completed", order=here.order, number=_number(till, here.order))
    lease = Claim(till.ids.new(), 0, offline.kind_of_claim(till, pinned))
    asked = {
        "claim": {"id": lease.id, "kind": lease.kind},
        "till": identity.till_id,
        "store": identity.store_id,
    }
    try:
        result = asked_now(till, client, command(till, "cart.claim", ("cart", cart_id), asked))
    except Offline as problem:
        # Granted perhaps, and then given back by the next round of sync; a sale of the goods closes the cart either way.
        problem.facts["safe"] = "from_cart" if here.state in ("open", "claimed") and here.lines else None
        raise
    lease = replace(lease, epoch=number(members(result.facts, "claim"), "epoch"))
    saved = cart.view(cart_id, till.read("cart", cart_id) or {})
    if saved.claim is None or saved.claim.id != lease.id:
        lost_answers.given_up(till.journal, result.id)
        raise _gone(till, saved)
    seconds = number(result.facts, "hold") or policy_of("", till.policy).hold_minutes * 60
    try:
        sale = checkout.begin(till, saved.customer, saved, lease)
    except ClientelingError:
        _release(till, cart_id, lease, "given_back")  # nobody works on it: the customer has it back
        raise
    return replace(sale, hold_until=sent_at + timedelta(seconds=seconds))


def renew(till: Till, client: HubClient, sale: Sale) -> None:
    """Prolong the claim while somebody works on the sale (live). Raises Refused("claim_lost"), Offline and its kin."""
    if sale.cart is None or sale.claim is None:
        return
    asked = command(till, "cart.renew", ("cart", sale.cart), {}, claim=_named(sale.claim))
    asked_now(till, client, asked)


def asked_now(till: Till, client: HubClient, wanted: Command) -> Result:
    """What the hub says to a live command, within seconds. Raises Refused with its code and facts, Offline and its kin."""
    result, _ = engine.send_now(till, client, wanted, within=engine.AT_ONCE)
    if result.status != "applied":
        till.journal.close_refused(result.id)
        raise Refused(result.code, **result.facts)
    return result


def give_back(till: Till, sale: Sale, reason: Reason | None = None) -> None:
    """Return the cart to the customer as it was, and free the counter. Without a connection the release waits its turn.

    `reason`, one tap, is kept beside it, and what could not be sold is noted by SKU (demand.py).
    Raises Refused: `payment_open` while a card may have been charged for it, `already_completed`.
    """
    completion.must_not_be_charged(till, sale)
    if sale.cart is None or sale.claim is None or till.read("cart", sale.cart) is None:
        checkout.keep(
            till, None
        )  # a cart that is not here any more is the customer's again when the lease ends
        return
    is_over = sale.hold_until is not None and sale.hold_until <= till.clock.now()
    body = {"reason": "idle" if is_over else "given_back"} | ({"why": reason} if reason else {})
    released = command(till, "cart.release", ("cart", sale.cart), body, claim=_named(sale.claim))
    missed = demand.missed(till, sale, reason)
    doing.do(till, released, *missed, notes=completion.off_the_counter(till, sale))


def break_claim(till: Till, cart_id: str) -> None:
    """A manager gives a cart back that another till holds, pinned or not; its sale may still come, and is then flagged.

    Raises ScopeError when it is not on this till, Refused: `not_claimed`, `not_allowed` for who is no manager.
    """
    body = till.read("cart", cart_id)
    if body is None:
        raise ScopeError(kind="cart")
    held = cart.view(cart_id, body).claim
    if held is None:
        raise Refused("not_claimed")
    _release(till, cart_id, Claim(held.id, held.epoch), "broken")


def compare(till: Till, cart_id: str) -> Comparison:
    """A cart against today, with or without a claim. Raises ScopeError when it is not on this till."""
    body = till.read("cart", cart_id)
    if body is None:
        raise ScopeError(kind="cart")
    return comparing.compared(till, cart.view(cart_id, body), body)


def _release(till: Till, cart_id: str, lease: Claim, reason: str) -> None:
    released = command(till, "cart.release", ("cart", cart_id), {"reason": reason}, claim=_named(lease))
    doing.do(till, released)


def _gone(till: Till, saved: cart.Cart) -> ClientelingError:
    """Why a cart that was just granted is not this till's: the sync has heard of what happened since, or it never came."""
    if saved.state == "completed":
        return Refused("already_completed", order=saved.order, number=_number(till, saved.order))
    return Refused("claim_lost") if till.read("cart", saved.id) is not None else BadAnswer(status=200)


def _number(till: Till, order: str | None) -> str | None:
    return text(till.read("order", order), "number") if order else None


def _named(lease: Claim) -> dict[str, Any]:
    return {"id": lease.id, "epoch": lease.epoch}
