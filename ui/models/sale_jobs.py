"""What `OpenSale` has done in the till's threads, one function each: the rules are in `clienteling.services`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from clienteling.domain import customer as customers

if TYPE_CHECKING:
    from clienteling.app import Till
    from clienteling.domain.demand import Reason
    from clienteling.services.held import Held
    from clienteling.services.sale import Comparison, Receipt, Sale, Totals
    from clienteling.sync.client import HubClient

Change = Callable[..., "Sale"]


class Counted(NamedTuple):
    """A sale with what it costs and, where it came from an online cart, what changed since that was saved."""

    sale: Sale
    totals: Totals
    comparison: Comparison | None
    phone: str = ""
    """The customer's first number, E.164 or as it was written."""


def counted(till: Till, sale: Sale) -> Counted:
    """Keep the sale for a restart, and work out what it costs."""
    from clienteling.services import checkout

    checkout.keep(till, sale)
    return Counted(sale, checkout.totals(till, sale), compared(till, sale), _phone(till, sale))


def compared(till: Till, sale: Sale) -> Comparison | None:
    """What changed since the customer saved the cart; None for goods that never were in one."""
    from clienteling.services import takeover

    cart = sale.cart or sale.from_cart
    return takeover.compare(till, cart) if cart and till.read("cart", cart) is not None else None


def changed(
    till: Till, sale: Sale, *, rules: str, name: str, what: tuple[Any, ...], named: dict[str, Any]
) -> Counted:
    """One change by its name in `checkout` or `discounts`."""
    from clienteling.services import checkout, discounts

    change: Change = getattr(discounts if rules == "discounts" else checkout, name)
    return counted(till, change(till, sale, *what, **named))


def start(till: Till, before: Sale | None, customer: str | None, from_cart: str | None) -> Counted:
    """A sale at the counter; the one before is dropped once this one is there."""
    from clienteling.services import checkout

    return instead(till, before, checkout.start(till, customer, from_cart=from_cart))


def instead(till: Till, before: Sale | None, sale: Sale) -> Counted:
    """The one before goes back as it was."""
    from clienteling.services import completion

    if before is not None and completion.already(till, before) is None:
        give_back(till, before)
    return counted(till, sale)


def kept(till: Till) -> Counted | None:
    """The sale that was open when the app closed, or None."""
    from clienteling.services import checkout

    sale = checkout.kept(till)
    if sale is None:
        return None
    return Counted(sale, checkout.totals(till, sale), compared(till, sale), _phone(till, sale))


def pay(till: Till, sale: Sale, tendered: int) -> Receipt:
    """Cash for all of it, in minor units."""
    from clienteling.services import checkout

    return checkout.pay_cash(till, sale, tendered)


def claim(till: Till, client: Any, cart: str) -> Sale:
    """An online cart, asked for at the hub."""
    from clienteling.services import takeover

    return takeover.claim(till, client, cart)


def renew(till: Till, client: Any, sale: Sale) -> None:
    """The claim goes on."""
    from clienteling.services import takeover

    takeover.renew(till, client, sale)


def without_claim(till: Till, sale: Sale) -> Counted:
    """The same goods as a sale of their own that names the cart."""
    from clienteling.services import offline

    return counted(till, offline.on_its_own(sale))


def let_go(till: Till) -> None:
    """The counter is free."""
    from clienteling.services import checkout

    checkout.keep(till, None)


def give_back(till: Till, sale: Sale, reason: Reason | None = None) -> None:
    """The cart is the customer's again; the counter is free."""
    from clienteling.services import takeover

    takeover.give_back(till, sale, reason)


def hold(till: Till, sale: Sale, label: str) -> None:
    """Put aside in this store."""
    from clienteling.services import held

    held.hold(till, sale, label)


def listed(till: Till) -> tuple[Held, ...]:
    """The sales put aside in this store."""
    from clienteling.services import held

    return held.listed(till)


def dropped(till: Till, held_id: str) -> None:
    """Nobody takes it up any more."""
    from clienteling.services import held

    held.drop(till, held_id)


def resumed(till: Till, client: HubClient, held_id: str) -> Sale:
    """Taken up again."""
    from clienteling.services import held

    return held.resume(till, client, held_id)


def saved_home(till: Till, sale: Sale) -> None:
    """The customer's online cart."""
    from clienteling.services import save_home

    save_home.save(till, sale)


def _phone(till: Till, sale: Sale) -> str:
    if sale.customer is None:
        return ""
    person = customers.view(sale.customer, till.read("customer", sale.customer) or {})
    return next((one.e164 or one.raw for one in person.phones), "")
