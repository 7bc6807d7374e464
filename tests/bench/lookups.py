"""How fast a customer is found and the profile read, with few and with very many customers on the till."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from clienteling.domain import phone
from clienteling.services import lookup, profile
from clienteling.store import search
from clienteling.till import Till
from tests.bench.people import person
from tests.bench.timing import Timing, measure

CALLS = 2000
SEARCHES = 300
HOT = 50
"""Customers met again and again: their pages are in memory whatever the size of the file."""


def _people(customers: int, calls: int) -> Iterator[dict[str, str]]:
    """People spread over the whole population, never two neighbours: every answer is read from another page."""
    step = 7_368_787 % customers or 1
    for k in range(calls):
        yield person(k * step % customers)


def _typed(customers: int) -> dict[str, list[str]]:
    """What an associate types, as far as the timing of each kind of query goes."""
    people = list(_people(customers, SEARCHES))
    return {
        "name prefix": [f"{one['given'][:3]}" for one in people],
        "name and surname prefix": [f"{one['given']} {one['family'][:3]}" for one in people],
        "last four digits": [one["e164"][-4:] for one in people],
        "one typo": [f"{one['given']} {_mistyped(one['family'])}" for one in people],
    }


def _mistyped(word: str) -> str:
    middle = len(word) // 2
    return word[:middle] + ("x" if word[middle] != "x" else "y") + word[middle + 1 :]


def store_layer(till: Till, customers: int) -> dict[str, Timing]:
    """Card and full phone in the store layer: no ranking, no view, only who it is. First met, then met before."""
    conn = till.cache.conn
    people = list(_people(customers, CALLS))
    cards = [one["card"] for one in people]
    queries = [phone.query(one["e164"], "GE") for one in people]
    timings: dict[str, Timing] = {}
    for name in ("card", "full phone"):
        call = search.by_card if name == "card" else search.by_phone
        arguments: list[Any] = cards if name == "card" else queries
        timings[name] = measure(partial(call, conn), arguments)
        few = arguments[:HOT]
        measure(partial(call, conn), few)
        timings[f"{name}, met before"] = measure(partial(call, conn), few * (CALLS // HOT))
    return timings


def typed(till: Till, customers: int) -> dict[str, Timing]:
    """Search as you type, the whole use case: what the field calls on every key."""
    find: Callable[[object], object] = lambda text: lookup.find(till, str(text))  # noqa: E731 - measured as is
    return {name: measure(find, texts) for name, texts in _typed(customers).items()}


def profiles(till: Till, customers: int) -> dict[str, Timing]:
    """A profile put together, and the baseline: the same rows read bare and decoded."""
    ids = [one["id"] for one in _people(customers, SEARCHES)]
    return {
        "profile": measure(lambda id_: profile.open(till, str(id_)), ids),
        "profile, bare rows": measure(lambda id_: bare_rows(till, str(id_)), ids),
    }


def bare_rows(till: Till, customer: str) -> list[Any]:
    """The documents of one customer's page with nothing made of them: the floor any profile has."""
    conn = till.cache.conn
    keys = [("customer", customer), ("loyalty", customer), ("wishlist", customer)]
    keys += [
        ("order", _id(row[0])) for row in conn.execute(_LISTED, (bytes.fromhex(customer.replace("-", "")),))
    ]
    found = [conn.execute(_ONE, key).fetchone() for key in keys]
    return [json.loads(row[0]) for row in found if row]


_LISTED = "SELECT id FROM listed WHERE customer = ? AND kind = 'order'"
_ONE = "SELECT base FROM documents WHERE kind = ? AND id = ?"


def _id(raw: bytes) -> str:
    text = raw.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
