"""The shop every story begins in, made once for a process: a hub with goods, customers and carts, and four tills of it.

Keys, ids and times come from fixed seeds; stories work on copies.
"""

from __future__ import annotations

import atexit
import functools
import itertools
import os
import shutil
import tempfile
from functools import partial
from pathlib import Path
from typing import Any

from argon2 import PasswordHasher

from clienteling import app
from clienteling.clock import HandClock
from clienteling.hub import associates, devices, documents, signing, storefront
from clienteling.hub.seeding.chance import Chance
from clienteling.ids import SeededIds, derived
from clienteling.services import enrol, signin
from clienteling.store import reserve
from clienteling.sync import engine
from clienteling.sync.client import HubClient
from tests.fixtures_hub import POLICY, store_id
from tests.fixtures_till import settings_of
from tests.simulation import offers
from tests.simulation.hub import SimulatedHub
from tests.simulation.line import Line

START = "2026-11-22T09:00:00.000Z"
SECRET = "window shopping"
LINK_MINUTES = 30
URL = "http://127.0.0.1:1"
STORES = ("rustaveli", "batumi")
PEOPLE = {"nino": "associate", "gio": "associate", "mariam": "manager"}
CUSTOMERS = ("sara", "ana", "luka", "omar")
GOODS = {
    "coat": (("11042", 64000),),
    "scarf": (("11208", 14500),),
    "crew": (("27740", 32000), ("27741", 25900)),
    "bag": (("40017", 89000),),
}
SKUS = tuple(sku for variants in GOODS.values() for sku, _ in variants)
TILLS = (
    ("Counter 1", "rustaveli"),
    ("Counter 2", "rustaveli"),
    ("Counter 3", "batumi"),
    ("Counter 4", "batumi"),
)
CARDS = tuple(f"77220411{number:02}" for number in range(6))

# Hashing PINs is slow on purpose; here nobody guesses, and thousands of stories sign in.
cheap_hasher = partial(PasswordHasher, time_cost=1, memory_cost=8, parallelism=1)


def badge(user: str) -> str:
    return f"BADGE-{user}-1"


def customer_id(name: str) -> str:
    return derived("customer", name)


def cart_id(name: str) -> str:
    return derived("cart", name)


def room() -> Path:
    """A folder for files that need not last: on a RAM disk when there is one."""
    disk = Path("/dev/shm")
    made = Path(tempfile.mkdtemp(prefix="clienteling-simulation-", dir=disk if disk.is_dir() else None))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


_stories = itertools.count()


def room_for_a_story() -> Path:
    """An empty folder beside the prepared ones."""
    made = folder() / f"story-{next(_stories)}"
    made.mkdir()
    return made


def fresh_hub() -> Path:
    """The folder of the one hub that runs in this process, as it was prepared."""
    running = folder() / "running"
    shutil.rmtree(running, ignore_errors=True)
    shutil.copytree(folder() / "hub", running)
    return running


def copy_file(source: str, target: str) -> None:
    """Copy a file of a till; room put by for a full disk is only linked, for nobody looks inside."""
    if Path(source).name == reserve.FILE:
        os.link(source, target)
    else:
        shutil.copyfile(source, target)
        shutil.copymode(source, target)


@functools.cache
def folder() -> Path:
    """Where the prepared `hub` and `till-0` … `till-3` lie, to be copied."""
    signin.PasswordHasher = cheap_hasher  # type: ignore[misc,assignment]
    storefront._hasher = cheap_hasher()
    where, clock = room(), HandClock(START)
    hub = SimulatedHub(where / "hub", clock, SeededIds(1, clock))
    _furnish(hub)
    for place, (name, store) in enumerate(TILLS):
        _make_till(hub, where / f"till-{place}", place, name, store)
    hub.close()
    return where


def _make_till(hub: SimulatedHub, home: Path, place: int, name: str, store: str) -> None:
    ids = SeededIds(100 + place, hub.clock)
    with hub.engine.begin() as connection:
        code, _ = devices.new_code(connection, hub.ids, hub.clock, store_id(store))
    till, _ = app.prepare(settings_of(home), clock=hub.clock, ids=ids)
    line = Line(hub)
    with HubClient(URL, till.files.keys.device, clock=hub.clock, adapter=line) as client:
        till = enrol.enrol(till, client, code, name)
    with till, HubClient.of(till, line) as client:
        engine.bootstrap(till, client)
        for user in PEOPLE:
            signin.sign_in_by_badge(till, client, badge(user))
    app.open_till(settings_of(home), clock=hub.clock, ids=ids).close()


def _furnish(hub: SimulatedHub) -> None:
    with hub.engine.begin() as connection:
        documents.put_many(
            connection, [*_places(), *_people(), *_goods(), *_customers(), *_carts(), *offers.promotions()]
        )
        offers.issue_cards(hub, connection)
        storefront.set_secret(connection, SECRET)
        key = signing.keys(connection).badge
        for user in PEOPLE:
            associates.set_credentials(connection, key, derived("associate", user), user, None, badge(user))


def _places() -> list[documents.Row]:
    policy = ("policy", derived("policy", "retailer"), {**POLICY, "links": {"minutes": LINK_MINUTES}})
    place = {
        "city": "Tbilisi",
        "country": "GE",
        "region": "GE",
        "currency": "GEL",
        "timezone": "Asia/Tbilisi",
    }
    hours = {
        "phone": "",
        "opens": "10:00",
        "closes": "21:00",
        "address": "",
        "receipt": {"legal_name": "Alma"},
    }
    return [policy, *(("store", store_id(key), {"name": key.title(), **place, **hours}) for key in STORES)]


def _people() -> list[documents.Row]:
    return [
        (
            "associate",
            derived("associate", user),
            {
                "name": user.title(),
                "user": user,
                "role": role,
                "store": store_id("rustaveli"),
                "active": True,
            },
        )
        for user, role in PEOPLE.items()
    ]


def _goods() -> list[documents.Row]:
    rows: list[documents.Row] = []
    for name, variants in GOODS.items():
        listed = [
            {
                "sku": sku,
                "barcode": f"486{sku}",
                "colour": "Oat",
                "size": size,
                "price": price,
                "was": None,
                "image": None,
            }
            for size, (sku, price) in zip("ML", variants, strict=False)
        ]
        body = {
            "title": name.title(),
            "brand": "Alma",
            "category": "Clothes",
            "image": None,
            "currency": "GEL",
        }
        rows.append(
            (
                "product",
                derived("product", name),
                {**body, "tax": "standard", "active": True, "variants": listed},
            )
        )
        rows += [("stock", derived("stock", sku), _count(name, sku)) for sku, _ in variants]
    return rows


def _count(name: str, sku: str) -> dict[str, Any]:
    chance = Chance(1, "stock", sku)
    places = [*(store_id(key) for key in STORES), "web"]
    return {
        "sku": sku,
        "product": derived("product", name),
        "on_hand": {place: chance.within(1, 4) for place in places},
    }


def first_counts() -> list[tuple[str, str, int]]:
    """How many of each SKU lay at each place when all stories began."""
    counts = [_count(name, sku) for name, variants in GOODS.items() for sku, _ in variants]
    return [(one["sku"], place, count) for one in counts for place, count in one["on_hand"].items()]


def _customers() -> list[documents.Row]:
    rows: list[documents.Row] = []
    for place, name in enumerate(CUSTOMERS):
        home, points = offers.ADDRESS if place % 2 == 0 else None, offers.POINTS.get(name, 0)
        body = {
            "name": {"given": name.title(), "family": "Ahmadi"}, "also": [], "language": "ka", "birthday": None,
            "phones": [{"e164": f"+99555501284{place}", "raw": f"555 01 28 4{place}", "label": "mobile"}],
            "emails": [{"address": f"{name}@example.org", "label": "home"}],
            "cards": [{"number": CARDS[place], "state": "active", "since": START}] if place < 2 else [],
            "home_store": store_id(STORES[place % 2]), "since": START, "sizes": {}, "sizes_checked_at": None,
            "fit_note": None, "likes": [], "avoids": [], "address": home, "consents": {}, "merged_into": None,
        }  # fmt: skip
        identity = customer_id(name)
        rows.append(("customer", identity, body))
        rows.append(
            (
                "loyalty",
                identity,
                {"customer": identity, "points": points, "earned": 0, "entries": []},
            )
        )
        rows.append(("wishlist", identity, {"customer": identity, "items": []}))
    return rows


def _carts() -> list[documents.Row]:
    rows: list[documents.Row] = []
    for name, wanted in (("sara", ("coat", "scarf")), ("ana", ("crew",)), ("luka", ("scarf", "bag"))):
        lines = [
            {
                "id": derived("line", f"{name} {style}"), "sku": GOODS[style][0][0], "product": derived("product", style),
                "title": style.title(), "variant": "Oat, M", "quantity": 1, "price": GOODS[style][0][1],
                "added_at": START,
            }
            for style in wanted
        ]  # fmt: skip
        body = {
            "customer": customer_id(name),
            "channel": "web",
            "state": "open",
            "currency": "GEL",
            "saved_at": START,
        }
        rows.append(
            ("cart", cart_id(name), {**body, "lines": lines, "epoch": 0, "claim": None, "order": None})
        )
    return rows
