"""Sales put aside: held at one till, listed and taken up again at any till of the store, or dropped.

A held sale keeps the claim of its online cart for as long as a cart may lie idle; who takes it up gets the claim with it.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import msgspec

from clienteling.domain import cart
from clienteling.domain import held as rules
from clienteling.domain.policy import view as policy_of
from clienteling.domain.reading import members, number, text
from clienteling.errors import Offline, Refused, ScopeError
from clienteling.protocol import Result
from clienteling.services import checkout, completion, doing, held_lines, summary, takeover
from clienteling.services.doing import Command, command
from clienteling.services.sale import Claim, Sale
from clienteling.store import queries
from clienteling.sync import lost_answers
from clienteling.sync.client import HubClient
from clienteling.till import Till


@dataclass(frozen=True, slots=True)
class Held:
    """A sale put aside in this store, ready to show. `total` in minor units of `currency`; `mine`: held at this very till.

    `cart_ends` is when the hub gives its online cart back to the customer (UTC, by this till's clock), None without one.
    """

    id: str
    label: str
    customer: str | None
    customer_name: str
    items: int
    total: int
    currency: str
    at: datetime
    till: str
    associate: str
    mine: bool
    cart: str | None
    cart_ends: datetime | None


def hold(till: Till, sale: Sale, label: str = "") -> str:
    """Put a sale aside and free the counter, in one transaction; gives its id. Works without the hub.

    Raises Refused: `empty` for a sale with nothing in it, `payment_open` while something was paid or may have been,
    `already_completed`, or a code of the rules (`looks_like_card_number` for the label).
    """
    if not sale.lines:
        raise Refused("empty")
    completion.must_not_be_charged(till, sale)
    id_ = till.ids.new()
    identity, asked = till.enrolled(), checkout.totals(till, sale)
    body = {
        "store": identity.store_id,
        "till": identity.till_id,
        "customer": sale.customer,
        "cart": sale.cart,
        "label": label.strip(),
        "items": asked.items,
        "total": asked.total,
        "currency": sale.currency,
        "sale": msgspec.to_builtins(sale),
    }
    put = command(till, "sale.hold", ("held", id_), body, **_named(sale.claim))
    doing.do(till, put, notes=completion.off_the_counter(till, sale))
    return id_


def listed(till: Till) -> tuple[Held, ...]:
    """The sales put aside in this store, newest first."""
    ids = queries.held(till.cache.conn, till.enrolled().store_id)
    found = [rules.view(id_, one.body) for id_, one in queries.shown(till.cache.conn, "held", ids).items()]
    return tuple(_shown(till, one) for one in found if one.state == "held")


def resume(till: Till, client: HubClient | None, held_id: str) -> Sale:
    """Take a held sale up again. This till's own needs no hub; another till's is asked for (live): the first one has it.

    Prices and stock are today's; what was agreed about an online cart stays agreed while its claim was kept. A claim goes
    with the sale; one that ended is asked for anew, and lines the customer changed meanwhile come as they are now.
    Raises ScopeError, Refused: `held_elsewhere` with store, till, associate and since, `held_dropped`, `claimed_elsewhere`,
    `already_completed`, `unreadable_sale` (made by another version of this program); Offline for another till's.
    """
    one = rules.view(held_id, till.read("held", held_id) or {})
    if till.read("held", held_id) is None:
        raise ScopeError(kind="held")
    kept = _sale_of(one)
    if one.till != till.enrolled().till_id:
        if client is None:
            raise Offline
        return _asked_for(till, client, one, kept)
    if (
        client is not None and till.cache.base("held", held_id) is not None
    ):  # else the hub has not heard of it
        with suppress(Offline):
            return _own_asked_for(till, client, one, kept)
    return _own(till, one, kept)


def drop(till: Till, held_id: str) -> None:
    """Nobody takes the sale up any more; its online cart is the customer's again.

    Raises ScopeError, Refused("held_elsewhere") when it lies on another till's counter.
    """
    body = till.read("held", held_id)
    if body is None:
        raise ScopeError(kind="held")
    identity = till.enrolled()
    place = {"store": identity.store_id, "till": identity.till_id}
    done = [command(till, "sale.drop", ("held", held_id), place)]
    kept = members(body, "sale")
    cart_id, claim = text(kept, "cart"), members(kept, "claim")
    if cart_id is not None and claim and till.read("cart", cart_id) is not None:
        named = {"id": text(claim, "id") or "", "epoch": number(claim, "epoch")}
        done.append(command(till, "cart.release", ("cart", cart_id), {"reason": "given_back"}, claim=named))
    doing.do(till, *done)


def _own(till: Till, one: rules.Held, kept: Sale) -> Sale:
    """This till's own sale, on the counter again without asking anybody; the hub hears of it."""
    sale = held_lines.renewed(till, kept, is_still_lent=_is_lent(till, kept))
    done = _resuming(till, one.id, kept, None)
    doing.do(till, done, notes={checkout.OPEN_SALE: msgspec.to_builtins(sale)})
    return sale


def _own_asked_for(till: Till, client: HubClient, one: rules.Held, kept: Sale) -> Sale:
    """This till's own sale, when the hub can say that nobody else has it and who has the cart."""
    try:
        takeover.renew(till, client, kept)
    except Refused:  # the lease ended
        return _asked_for(till, client, one, kept)
    result = _sent(till, client, _resuming(till, one.id, kept, None))
    return _taken(till, kept, result, is_still_lent=_is_lent(till, kept))


def _asked_for(till: Till, client: HubClient, one: rules.Held, kept: Sale) -> Sale:
    """A sale asked for at the hub, with its claim; it is another sale from here on, so that no order is made twice."""
    sent_at, was_lent = till.clock.now(), _is_lent(till, kept)
    lease = Claim(till.ids.new(), 0, kept.claim.kind) if kept.cart and kept.claim else None
    result = _sent(till, client, _resuming(till, one.id, kept, lease))
    sale = replace(kept, id=till.ids.new())
    if lease is not None:
        granted = members(result.facts, "claim")
        seconds = number(result.facts, "hold") or policy_of("", till.policy).hold_minutes * 60
        claim = replace(lease, epoch=number(granted, "epoch"))
        sale = replace(sale, claim=claim, hold_until=sent_at + timedelta(seconds=seconds))
    return _taken(till, sale, result, is_still_lent=was_lent)


def _taken(till: Till, sale: Sale, result: Result, *, is_still_lent: bool) -> Sale:
    """The sale on the counter, and what was granted in use, in one transaction."""
    sale = held_lines.renewed(till, sale, is_still_lent=is_still_lent)
    with till.journal.writing():
        checkout.keep(till, sale)
        lost_answers.used(till.journal, result.id)
    return sale


def _sent(till: Till, client: HubClient, wanted: Command) -> Result:
    """What the hub says to a live command. Raises Refused, Offline and its kin."""
    doing.check(till, wanted)
    return takeover.asked_now(till, client, wanted)


def _is_lent(till: Till, kept: Sale) -> bool:
    """Whether the sale's own grant still holds its cart, as far as this till knows."""
    held = cart.view(kept.cart, till.read("cart", kept.cart) or {}).claim if kept.cart else None
    return held is not None and kept.claim is not None and held.id == kept.claim.id


def _resuming(till: Till, held_id: str, kept: Sale, lease: Claim | None) -> Command:
    identity = till.enrolled()
    body: dict[str, Any] = {"store": identity.store_id, "till": identity.till_id}
    if lease is not None:
        body |= {"cart": kept.cart, "claim": {"id": lease.id, "kind": lease.kind}}
    return command(till, "sale.resume", ("held", held_id), body, **_named(kept.claim))


def _sale_of(one: rules.Held) -> Sale:
    if one.state == "dropped":
        raise Refused("held_dropped")
    try:
        return msgspec.convert(one.sale, Sale)
    except msgspec.ValidationError:
        raise Refused("unreadable_sale") from None


def _shown(till: Till, one: rules.Held) -> Held:
    names = {kind: text(till.read(kind, id_ or ""), "name") or "" for kind, id_ in _who(one)}
    at = summary.moment(one.at)
    minutes = policy_of("", till.policy).hold_minutes
    held_cart = cart.view(one.cart, till.read("cart", one.cart) or {}) if one.cart else None
    is_lent = held_cart is not None and held_cart.claim is not None and held_cart.claim.kind == "normal"
    return Held(
        id=one.id,
        label=one.label,
        customer=one.customer,
        customer_name=text(one.sale, "customer_name") or "",
        items=one.items,
        total=one.total,
        currency=one.currency,
        at=at,
        till=names["till"],
        associate=names["associate"],
        mine=one.till == till.enrolled().till_id,
        cart=one.cart,
        cart_ends=at + timedelta(minutes=minutes) if is_lent else None,
    )


def _who(one: rules.Held) -> tuple[tuple[str, str | None], ...]:
    return ("till", one.till), ("associate", one.associate)


def _named(lease: Claim | None) -> dict[str, Any]:
    return {} if lease is None else {"claim": {"id": lease.id, "epoch": lease.epoch}}
