"""What rows may refer to: customers, SKUs, stores, orders and cards, of the hub and of the files read so far."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from clienteling.domain.promotion import plain_code
from clienteling.hub import documents
from clienteling.hub.importing.matching import Books
from clienteling.hub.importing.sheet import BadCell
from clienteling.hub.tables import documents as documents_table
from clienteling.hub.tables import lookup_keys
from clienteling.ids import derived

WEB = "web"


@dataclass(frozen=True, slots=True)
class Item:
    """A SKU as lines of orders and carts keep it; `tax` is a key of policy.tax.rates, `price` minor units."""

    sku: str
    product: str
    title: str
    variant: str
    price: int
    tax: str


class Run(NamedTuple):
    """A promotion with a code, and when it runs: RFC 3339 UTC, None for no beginning or end."""

    id: str
    begins: str | None
    ends: str | None

    def meets(self, other: Run) -> bool:
        """Whether another one runs at the same time."""
        return not (_is_over(self, other) or _is_over(other, self))


@dataclass(slots=True)
class Known:
    """Ids, names and codes of promotions that exist; files that are read add theirs."""

    customers: set[str]
    orders: set[str]
    items: dict[str, Item]
    stores: dict[str, str]
    cards: dict[str, str]
    policy: dict[str, Any] | None
    codes: dict[tuple[str, str | None], list[Run]] = field(default_factory=dict)
    books: Books = field(default_factory=Books)

    def copy(self) -> Known:
        """What is known now, to go back to when a file turns out to be unreadable."""
        return replace(
            self,
            customers=set(self.customers),
            orders=set(self.orders),
            items=dict(self.items),
            cards=dict(self.cards),
            codes={key: list(runs) for key, runs in self.codes.items()},
            books=self.books.copy(),
        )

    def keep_code(self, identity: str, body: dict[str, Any]) -> None:
        """A code means one promotion at a time, for everybody or for one customer. Raises BadCell("code_taken")."""
        runs, run = self.codes.setdefault(code_key(body), []), run_of(identity, body)
        others = [one for one in runs if one.id != identity]
        if any(one.meets(run) for one in others):
            raise BadCell("code", "code_taken")
        runs[:] = [*others, run]

    def customer(self, key: str, column: str = "customer") -> str:
        """The id of a customer by the key of the customers file, or by the hub's own id."""
        identity = derived("customer", key)
        if identity in self.customers:
            return identity
        if key in self.customers:
            return key
        raise BadCell(column, "unknown_customer")

    def item(self, sku: str) -> Item:
        """A SKU. Raises BadCell("unknown_sku")."""
        found = self.items.get(sku)
        if found is None:
            raise BadCell("sku", "unknown_sku")
        return found

    def store(self, named: str, column: str = "store") -> str:
        """The id of a store by id or name. Raises BadCell("unknown_store")."""
        found = self.stores.get(named) or self.stores.get(named.casefold())
        if found is None:
            raise BadCell(column, "unknown_store")
        return found

    def place(self, named: str) -> str:
        """Where stock lies: a store, or "web"."""
        return WEB if named.casefold() == WEB else self.store(named, "place")


def load(connection: Connection) -> Known:
    """What the hub has."""
    items = {
        item.sku: item
        for identity, stored in documents.of(connection, "product")
        for item in items_of(identity, stored.body)
    }
    stores: dict[str, str] = {}
    for identity, stored in documents.of(connection, "store"):
        stores |= {identity: identity, str(stored.body["name"]).casefold(): identity}
    cards = select(lookup_keys.c.value, lookup_keys.c.id).where(lookup_keys.c.type == "card")
    policy = next(iter(documents.of(connection, "policy")), None)
    return Known(
        customers=_ids(connection, "customer"),
        orders=_ids(connection, "order"),
        items=items,
        stores=stores,
        cards={row.value: row.id for row in connection.execute(cards)},
        policy=policy[1].body if policy else None,
        codes=_codes(connection),
    )


def code_key(body: dict[str, Any]) -> tuple[str, str | None]:
    """What nobody can tell two promotions apart by: the code as it is compared, and whose it is."""
    return plain_code(body["code"]), body.get("customer")


def run_of(identity: str, body: dict[str, Any]) -> Run:
    """When a promotion document runs."""
    return Run(identity, body.get("from"), body.get("until"))


def _is_over(one: Run, other: Run) -> bool:
    """Whether one has ended when the other begins."""
    return one.ends is not None and other.begins is not None and one.ends <= other.begins


def items_of(product: str, body: dict[str, Any]) -> list[Item]:
    """The SKUs of a product document."""
    return [
        Item(
            one["sku"], product, body["title"], variant_text(one.get("colour"), one.get("size")), one["price"],
            body.get("tax") or "standard",
        )
        for one in body["variants"]
    ]  # fmt: skip


def variant_text(colour: str | None, size: str | None) -> str:
    """Colour and size as one text: `Camel, M`."""
    return ", ".join(part for part in (colour, size) if part)


def _codes(connection: Connection) -> dict[tuple[str, str | None], list[Run]]:
    found: dict[tuple[str, str | None], list[Run]] = {}
    for identity, stored in documents.of(connection, "promotion"):
        if stored.body.get("code") and stored.body.get("active"):
            found.setdefault(code_key(stored.body), []).append(run_of(identity, stored.body))
    return found


def _ids(connection: Connection, kind: str) -> set[str]:
    return set(connection.scalars(select(documents_table.c.id).where(documents_table.c.kind == kind)))
