"""`clienteling-hub shopper`: made-up customers in the shop on the web, over HTTP, while you watch the tills.

They browse, fill and change carts, wish and sometimes pay. It knows nothing of the hub but its URL, the demo's seed and
the demo's secret.
"""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

import requests

from clienteling.clock import SystemClock
from clienteling.domain import money
from clienteling.errors import BadAnswer, Offline, Refused
from clienteling.hub.seed import DEMO_SECRET
from clienteling.hub.seeding import goods, people
from clienteling.hub.seeding.chance import Chance, Weights
from clienteling.hub.seeding.moments import Moment
from clienteling.hub.seeding.people import Person

_SHOPPERS = 6  # at a time in the shop
_AMONG = 48  # the first customers of the seed
_PATIENCE = 20  # seconds for an answer
_MOST_LINES = 6

_SENTENCES = {
    "storefront_closed": "this hub has no shop front; clienteling-hub seed opens one",
    "nobody_known": "nobody of this seed may enter; give --seed and --secret as the hub was seeded",
}

Lines: TypeAlias = list[dict[str, Any]]


class Gone(Exception):
    """The hub no longer answers."""


@dataclass(slots=True)
class Customer:
    """Somebody in the shop: who they are, and the token of their visit."""

    who: Person
    token: str = ""

    @property
    def name(self) -> str:
        """The name as they write it."""
        return " ".join(self.who.body["name"].values())


class Answer(NamedTuple):
    """What the shop said."""

    status: int
    body: dict[str, Any]

    @property
    def ok(self) -> bool:
        """Whether it did what was asked."""
        return self.status < 400


@dataclass(slots=True)
class Shop:
    """The shop front of one hub."""

    url: str
    secret: str
    web: requests.Session = field(default_factory=requests.Session)
    goods: list[dict[str, Any]] = field(default_factory=list)

    def ask(self, customer: Customer | None, method: str, path: str, body: Any = None) -> Answer:
        """One request. Raises Gone, BadAnswer."""
        headers = {"Authorization": f"Bearer {customer.token}"} if customer else {}
        address = f"{self.url.rstrip('/')}/v1/storefront/{path}"
        try:
            answer = self.web.request(method, address, json=body, headers=headers, timeout=_PATIENCE)
        except requests.RequestException as error:
            raise Gone from error
        try:
            return Answer(answer.status_code, answer.json())
        except requests.JSONDecodeError:
            raise BadAnswer from None

    def enter(self, customer: Customer) -> bool:
        """Signs a customer in; False for somebody this hub does not know. Raises Refused("storefront_closed")."""
        address = customer.who.body["emails"][0]["address"]
        answer = self.ask(None, "POST", "sessions", {"email": address, "secret": self.secret})
        if answer.status == 404:
            raise Refused("storefront_closed")
        customer.token = answer.body["token"] if answer.ok else ""
        return answer.ok

    def look_around(self, customer: Customer) -> None:
        """Learns what is sold, all pages of it."""
        after: str | None = ""
        while after is not None:
            page = self.ask(customer, "GET", f"products?limit=200&after={after}").body
            self.goods += [product["body"] for product in page["products"]]
            after = page["next"]

    def cart(self, customer: Customer) -> list[dict[str, Any]]:
        """The lines of the cart."""
        here = self.ask(customer, "GET", "cart").body.get("cart")
        return here["body"]["lines"] if here else []

    def fill(self, customer: Customer, wanted: dict[str, int]) -> Answer:
        """Puts the cart as wanted."""
        lines = [{"sku": sku, "quantity": quantity} for sku, quantity in wanted.items()]
        return self.ask(customer, "PUT", "cart", {"lines": lines})


Deed: TypeAlias = Callable[[Shop, Customer, Lines, Chance], str]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `clienteling-hub shopper`."""
    parser.add_argument("--hub", required=True, metavar="URL", help="where the hub listens")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="the seed of the demo retailer")
    parser.add_argument("--secret", default=DEMO_SECRET, help="the demo's secret (default: %(default)s)")
    parser.add_argument("--pace", type=float, default=4.0, metavar="SECONDS", help="between two steps")
    parser.add_argument("--steps", type=int, metavar="N", help="stop after so many (default: with the hub)")


def run(args: argparse.Namespace) -> int:
    """Shops until told to stop, or until the hub ends; both are a good end."""
    stop = threading.Event()
    before = signal.signal(signal.SIGTERM, lambda *_: stop.set())
    try:
        shop(args.hub, args.seed, args.pace, args.steps, secret=args.secret, stop=stop, say=_say)
    except KeyboardInterrupt:
        _say("the shoppers go home")
    except Refused as error:
        print(f"clienteling-hub: {_SENTENCES[error.code]}", file=sys.stderr)  # noqa: T201
        return 1
    finally:
        signal.signal(signal.SIGTERM, before)
    return 0


def shop(
    url: str,
    seed: int,
    pace: float,
    steps: int | None,
    *,
    secret: str,
    stop: threading.Event,
    say: Callable[[str], None],
) -> int:
    """Takes steps, each told in a line, and gives their number.

    Raises Offline when there is no hub at the beginning, Refused("storefront_closed") for one without the demo.
    """
    front, chance = Shop(url, secret), Chance(seed, "shopper")
    done = 0
    try:
        visitors = _arrive(front, seed, chance)
        front.look_around(visitors[0])
        while steps is None or done < steps:
            say(step(front, chance.pick(visitors), chance))
            done += 1
            if stop.wait(pace):
                break
    except Gone:
        if done == 0:
            raise Offline from None
        say("the hub has closed; the shoppers go home")
    finally:
        front.web.close()
    return done


def step(front: Shop, customer: Customer, chance: Chance) -> str:
    """One thing a customer does, in words. Raises Gone."""
    lines = front.cart(customer)
    does: list[Deed] = [_browse, _wish, _put_in]
    weights = [3, 2, 4 if len(lines) < _MOST_LINES else 0]
    if lines:
        does += [_change, _take_out, _pay]
        weights += [2, 2, 1]
    return chance.weighted(does, Weights(weights))(front, customer, lines, chance)


def _arrive(front: Shop, seed: int, chance: Chance) -> list[Customer]:
    moment = Moment(SystemClock().now())
    here: list[Customer] = []
    for place in chance.sample(range(_AMONG), _AMONG):
        customer = Customer(people.customer(seed, place, moment))
        if customer.who.body["emails"] and front.enter(customer):
            here.append(customer)
        if len(here) == _SHOPPERS:
            break
    if not here:
        raise Refused("nobody_known")
    return here


def _browse(front: Shop, customer: Customer, _lines: Lines, chance: Chance) -> str:
    return f"{customer.name} looks at {_something(front, customer, chance)[0]['title']}"


def _wish(front: Shop, customer: Customer, _lines: Lines, chance: Chance) -> str:
    product, variant = _something(front, customer, chance)
    answer = front.ask(customer, "PUT", f"wishlist/{variant['sku']}")
    return _told(front, customer, answer, f"wishes for {_named(product, variant)}")


def _put_in(front: Shop, customer: Customer, lines: Lines, chance: Chance) -> str:
    product, variant = _something(front, customer, chance)
    wanted = _wanted(lines)
    answer = front.fill(customer, {**wanted, variant["sku"]: wanted.get(variant["sku"], 0) + 1})
    return _told(front, customer, answer, f"puts {_named(product, variant)} into the cart")


def _change(front: Shop, customer: Customer, lines: Lines, chance: Chance) -> str:
    line = chance.pick(lines)
    quantity = 1 if line["quantity"] > 1 else 2
    answer = front.fill(customer, {**_wanted(lines), line["sku"]: quantity})
    return _told(front, customer, answer, f"now wants {quantity} × {line['title']}")


def _take_out(front: Shop, customer: Customer, lines: Lines, chance: Chance) -> str:
    line = chance.pick(lines)
    answer = front.fill(customer, _wanted([one for one in lines if one is not line]))
    return _told(front, customer, answer, f"takes {line['title']} out of the cart")


def _pay(front: Shop, customer: Customer, _lines: Lines, _chance: Chance) -> str:
    answer = front.ask(customer, "POST", "cart/checkout")
    return _told(front, customer, answer, f"pays: order {answer.body.get('order', {}).get('number', '')}")


def _wanted(lines: Lines) -> dict[str, int]:
    return {line["sku"]: int(line["quantity"]) for line in lines}


def _something(front: Shop, customer: Customer, chance: Chance) -> tuple[dict[str, Any], dict[str, Any]]:
    """Something from the shelves this customer shops at, in their size where it has one."""
    shelves = {one.name: one for one in goods.categories() if customer.who.woman or not one.women}
    product = chance.pick([one for one in front.goods if one["category"] in shelves] or front.goods)
    shelf = shelves.get(product["category"])
    size = customer.who.sizes.get(shelf.worn) if shelf else None
    fitting = [one for one in product["variants"] if one["size"] == size]
    return product, chance.pick(fitting or product["variants"])


def _told(front: Shop, customer: Customer, answer: Answer, what: str) -> str:
    """The line for an answer: what was done, with the cart as it is now, or why not."""
    if answer.status == 401:
        front.enter(customer)
        return f"{customer.name} signs in again"
    if not answer.ok:
        code = answer.body.get("code", "")
        if code == "being_completed_in_store":
            return f"{customer.name} cannot change the cart: it is being completed in a store"
        return f"{customer.name} is refused: {code}"
    here = answer.body.get("cart")
    if here is None:
        return f"{customer.name} {what}"
    lines = here["body"]["lines"]
    total = money.Money(sum(line["quantity"] * line["price"] for line in lines), here["body"]["currency"])
    items = "empty" if not lines else "1 line" if len(lines) == 1 else f"{len(lines)} lines"
    return f"{customer.name} {what} ({items}, {money.to_decimal(total)} {total.currency})"


def _named(product: dict[str, Any], variant: dict[str, Any]) -> str:
    kind = ", ".join(part for part in (variant["colour"], variant["size"]) if part)
    return f"{product['title']} {kind}".strip()


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 (the product of this command)
