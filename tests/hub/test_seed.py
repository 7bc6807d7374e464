"""The demo retailer is believable, follows the catalogue, and is the same for the same seed and moment."""

from __future__ import annotations

import json
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import phonenumbers
import pytest

from clienteling import clock, ids
from clienteling.clock import SystemClock
from clienteling.domain import card, money, phone
from clienteling.errors import BadInput, Refused
from clienteling.hub import associates, cli, db, documents, feed, images, seed, signing
from clienteling.hub.seeding import goods, pictures, regulars, shop, story
from clienteling.hub.seeding.moments import ZONE, Moment
from clienteling.hub.seeding.resources import RESOURCES
from clienteling.ids import SystemIds
from tests.hub.catalogue_shapes import check_body

NOW = "2026-11-22T13:00:00.000Z"
Shop = dict[str, dict[str, dict[str, Any]]]


def told(customers: int = 400, seed_number: int = 1, now: str = NOW) -> list[tuple[str, str, dict[str, Any]]]:
    return list(story.documents(customers, seed_number, clock.parse(now)))


@pytest.fixture(scope="module")
def retailer() -> Shop:
    found: Shop = defaultdict(dict)
    for kind, identity, body in told(1500):
        assert identity not in found[kind], "a document is written once"
        found[kind][identity] = body
    return found


def named(key: str, now: str = NOW) -> str:
    spec = next(one for one in regulars.specs() if one["key"] == key)
    return regulars.person(spec, Moment(clock.parse(now))).id


def local_day(text: str) -> str:
    return clock.parse(text).astimezone(ZONE).date().isoformat()


def test_every_document_is_what_the_catalogue_says(retailer: Shop) -> None:
    for kind, bodies in retailer.items():
        for body in bodies.values():
            check_body(kind, body)
    assert set(retailer) >= {
        "policy",
        "store",
        "till",
        "associate",
        "product",
        "stock",
        "customer",
        "loyalty",
    }
    assert set(retailer) >= {"wishlist", "cart", "order", "return", "payment", "note", "activity"}


def test_what_a_document_names_exists(retailer: Shop) -> None:
    skus = {one["sku"] for product in retailer["product"].values() for one in product["variants"]}
    links = {
        "customer": "customer",
        "store": "store",
        "till": "till",
        "associate": "associate",
        "order": "order",
    }
    for kind in ("order", "return", "cart", "wishlist", "loyalty", "note", "activity", "payment", "till"):
        for body in retailer[kind].values():
            for member, target in links.items():
                assert body.get(member) is None or body[member] in retailer[target], (kind, member, body)
            for line in body.get("lines") or body.get("items") or ():
                assert line["sku"] in skus
    assert {body["sku"] for body in retailer["stock"].values()} == skus
    for order in retailer["order"].values():
        assert order["from_cart"] is None or retailer["cart"][order["from_cart"]]["state"] == "completed"


def test_the_same_seed_and_moment_give_the_same_bytes() -> None:
    def written(seed_number: int) -> str:
        return json.dumps(told(60, seed_number), ensure_ascii=False)

    assert written(7) == written(7)
    assert written(7) != written(8)


def test_what_was_before_today_does_not_depend_on_the_hour() -> None:
    morning, evening = told(60, now="2026-11-22T09:00:00Z"), told(60, now="2026-11-22T16:00:00Z")
    past = {
        identity: body
        for kind, identity, body in morning
        if kind == "order" and local_day(body["placed_at"]) < "2026-11-22"
    }
    later = {identity: body for kind, identity, body in evening if kind == "order"}
    assert len(past) > 100
    assert all(later[identity]["lines"] == body["lines"] for identity, body in past.items())


@pytest.mark.parametrize(
    "now",
    [
        NOW,
        "2026-11-22T06:05:00.000Z",
        "2026-02-28T23:40:00.000Z",
        "2024-02-29T19:59:59.000Z",
        "2027-07-01T11:00:00.000Z",
    ],
)
def test_nothing_happens_in_the_future_and_every_store_had_visitors(now: str) -> None:
    seen: Counter[str] = Counter()
    for _, _, body in told(120, now=now):
        for member in ("at", "placed_at", "saved_at", "since", "sizes_checked_at"):
            value = body.get(member)
            assert value is None or value <= now, body
        if (
            body.get("what") == "visit"
            and (clock.parse(now) - clock.parse(body["at"])).total_seconds() < 7 * 3600
        ):
            seen[body["store"]] += 1
    assert all(seen[store.id] >= 3 for store in shop.stores()), seen


def test_today_every_store_has_sold_something(retailer: Shop) -> None:
    for store in shop.stores():
        today = [
            body for body in retailer["order"].values()
            if body["store"] == store.id and local_day(body["placed_at"]) == local_day(NOW)
        ]  # fmt: skip
        assert len(today) >= 5
    recovered = [
        body
        for body in retailer["order"].values()
        if body["from_cart"] and local_day(body["placed_at"]) == local_day(NOW)
    ]
    assert recovered
    fresh = [
        body
        for body in retailer["cart"].values()
        if body["state"] == "open" and body["saved_at"] > "2026-11-22T07:00"
    ]
    assert len(fresh) >= 4


def test_sara_stands_there_as_in_the_pictures(retailer: Shop) -> None:
    sara = named("sara")
    customer = retailer["customer"][sara]
    assert (customer["name"], customer["also"]) == ({"given": "Sara", "family": "Ahmadi"}, ["سارا احمدی"])
    assert customer["phones"][0]["e164"] == "+995555012846"
    assert customer["cards"][0]["number"] == "2204118703"
    orders = [body for body in retailer["order"].values() if body["customer"] == sara]
    in_store = [body["totals"]["total"] for body in orders if body["channel"] == "store"]
    refunds = sum(body["refund"] for body in retailer["return"].values() if body["customer"] == sara)
    assert (len(orders), sum(body["totals"]["total"] for body in orders) - refunds) == (18, 894_000)
    assert sum(in_store) / len(in_store) == 43_800
    assert retailer["loyalty"][sara]["points"] == 4820
    assert len(retailer["wishlist"][sara]["items"]) == 6
    assert sum(body["customer"] == sara for body in retailer["note"].values()) == 3
    cart = next(body for body in retailer["cart"].values() if body["customer"] == sara)
    prices = {
        one["sku"]: one["price"] for product in retailer["product"].values() for one in product["variants"]
    }
    assert sum(line["price"] for line in cart["lines"]) == 139_400
    assert sum(prices[line["sku"]] for line in cart["lines"]) == 136_400
    here, vake = shop.store("rustaveli").id, shop.store("vake").id
    stock = {body["sku"]: body["on_hand"] for body in retailer["stock"].values()}
    assert [stock[line["sku"]][here] for line in cart["lines"]] == [3, 5, 0, 8]
    assert (stock["27740"][vake], stock["27741"][here]) == (1, 2)


@pytest.mark.parametrize("day", ["2026-11-22", "2026-06-01", "2027-02-14"])
def test_the_regulars_are_in_the_tier_they_are_shown_with(day: str) -> None:
    loyalty = {
        identity: body for kind, identity, body in told(8, now=f"{day}T12:00:00Z") if kind == "loyalty"
    }
    tiers = shop.policy()["tiers"]
    for spec in regulars.specs():
        earned = loyalty[named(spec["key"], f"{day}T12:00:00Z")]["earned"]
        assert [one["name"] for one in tiers if one["from"] <= earned][-1] == spec["tier"]


def test_points_are_what_the_orders_say(retailer: Shop) -> None:
    for identity, loyalty in retailer["loyalty"].items():
        orders = [body for body in retailer["order"].values() if body["customer"] == identity]
        if len(loyalty["entries"]) == 50:
            continue  # older entries are not kept
        assert loyalty["points"] == sum(entry["points"] for entry in loyalty["entries"]) >= 0
        assert loyalty["earned"] == sum(e["points"] for e in loyalty["entries"] if e["reason"] != "redeemed")
        for reason, member in (("purchase", "earned"), ("redeemed", "used")):
            entered = sum(abs(entry["points"]) for entry in loyalty["entries"] if entry["reason"] == reason)
            assert entered == sum(order["points"][member] for order in orders)
        assert [entry["at"] for entry in loyalty["entries"]] == sorted(
            (e["at"] for e in loyalty["entries"]), reverse=True
        )


def test_returns_and_orders_tell_the_same_story(retailer: Shop) -> None:
    for identity, back in retailer["return"].items():
        order = retailer["order"][back["order"]]
        assert order["returned"] == [
            {
                "return": identity,
                "line": back["lines"][0]["order_line"],
                "quantity": back["lines"][0]["quantity"],
                "amount": back["refund"],
            }
        ]
        assert back["at"] > order["placed_at"]
    assert len(retailer["return"]) == sum(bool(order["returned"]) for order in retailer["order"].values())


def test_tax_is_eighteen_percent_inside_the_price(retailer: Shop) -> None:
    for order in retailer["order"].values():
        for line in order["lines"]:
            assert (line["tax_rate"], line["tax"]) == (1800, money.tax_included(line["total"], 1800))


def test_order_numbers_are_given_once_and_begin_with_the_till(retailer: Shop) -> None:
    numbers = Counter(body["number"] for body in retailer["order"].values())
    assert set(numbers.values()) == {1}
    for order in retailer["order"].values():
        if order["till"]:
            assert order["number"].split("-")[0] == str(retailer["till"][order["till"]]["number"])


def test_phone_numbers_are_real_ones_of_a_dozen_countries_in_many_spellings(retailer: Shop) -> None:
    regions = set()
    for customer in retailer["customer"].values():
        for one in customer["phones"]:
            number = phonenumbers.parse(one["e164"])
            assert phonenumbers.is_valid_number(number), one
            region = phonenumbers.region_code_for_number(number)
            regions.add(region)
            assert region is not None
            # As dialled at home, or from Georgia: Russians and Americans have another sign for abroad than 00.
            read = [phone.parse(one["raw"], place) for place in (region, "GE")]
            assert one["e164"] in [found.e164 for found in read if isinstance(found, phone.Phone)], one
    assert len(regions) >= 12
    raws = " ".join(one["raw"] for body in retailer["customer"].values() for one in body["phones"])
    assert all(sign in raws for sign in ("+995 5", "00995", "-", "۰۹"))


def test_cards_are_the_shops_own_and_never_a_payment_card(retailer: Shop) -> None:
    numbers = [one["number"] for body in retailer["customer"].values() for one in body["cards"]]
    assert len(numbers) == len(set(numbers)) > 1000
    for number in numbers:
        assert (number[:4], len(number)) == ("2204", 10)
        assert not card.looks_like_bank_card(number)


def test_names_come_in_four_scripts_with_another_spelling_to_find_them_by(retailer: Shop) -> None:
    scripts: Counter[str] = Counter()
    for customer in retailer["customer"].values():
        script = unicodedata.name(customer["name"]["given"][0]).split()[0]
        scripts[script] += 1
        assert script == "LATIN" or any(also.isascii() for also in customer["also"])
    assert all(scripts[one] > 40 for one in ("GEORGIAN", "CYRILLIC", "ARABIC", "LATIN"))


def test_addresses_belong_to_nobody(retailer: Shop) -> None:
    for customer in retailer["customer"].values():
        for one in customer["emails"]:
            assert one["address"].endswith("@example.com")
            assert one["address"].isascii()


def test_everybody_has_a_badge_that_signs_in_and_stands_in_the_page_about_the_demo(home: Path) -> None:
    engine, page = db.open(home), (RESOURCES.parent / "docs" / "demo.md").read_text("utf-8")
    seed.seed(engine, 1, 1, clock.parse(NOW))
    with engine.begin() as connection:
        key = signing.keys(connection).badge
        for person in shop.associates():
            counted = associates.count_badge_try(connection, SystemClock(), key, person.badge, "till")
            who = associates.signed_in(connection, counted)
            assert who is not None
            assert (who.name, who.role) == (person.name, person.role)
            assert f"| {person.name} | {person.user} | {person.pin} | {person.badge} |" in page
    engine.dispose()


def test_barcodes_have_their_check_digit() -> None:
    for sku in goods.by_sku():
        code = goods.barcode(sku)
        assert len(code) == 13
        assert sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(code)) % 10 == 0


@pytest.mark.parametrize(
    ("drawing", "colour", "file"),
    [("coat", "Camel", "coat"), ("coat", "Navy", "coat-navy"), ("sneaker", "White, pine", "sneaker"),
     ("sneaker", "Graphite, camel", "sneaker-black"), ("sweater", "Grey", "sweater-grey"), ("tote", "Black", "tote-black")],
)  # fmt: skip
def test_a_recoloured_drawing_is_the_designers_own_where_there_is_one(
    drawing: str, colour: str, file: str
) -> None:
    assert pictures.picture(drawing, colour) == (RESOURCES / "art" / f"{file}.svg").read_bytes()


def test_colours_differ_so_that_one_sees_which_is_which() -> None:
    drawn = [
        pictures.picture("coat", colour) for colour in ("Camel", "Navy", "Black", "Olive", "Wine", "Rose")
    ]
    assert len(set(drawn)) == 6


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "hub"


def test_a_hub_is_seeded_once_and_seeding_again_changes_nothing(home: Path) -> None:
    engine = db.open(home)
    first = seed.seed(engine, 50, 3, clock.parse(NOW))
    with db.reading(engine) as connection:
        head = feed.head(connection)
        products = [stored.body for _, stored in documents.of(connection, "product")]
        for product in products:
            for one in product["variants"]:
                assert images.get(connection, one["image"]) is not None
    assert (first.changed, len(products)) == (first.documents, len(goods.by_title()))
    assert 290 <= len(products) <= 330
    again = seed.seed(engine, 50, 3, clock.parse(NOW))
    assert (again.changed, again.documents) == (0, first.documents)
    with db.reading(engine) as connection:
        assert feed.head(connection) == head
    engine.dispose()


def test_another_day_puts_the_new_demo_in_the_place_of_the_old_one(home: Path) -> None:
    engine = db.open(home)
    seed.seed(engine, 50, 3, clock.parse("2026-11-21T13:00:00Z"))
    with engine.begin() as connection:
        mine = SystemIds(SystemClock()).new()
        documents.put(connection, "note", mine, {"customer": named("sara"), "text": "Written at a till."})
        documents.put(
            connection, "order", ids.derived("order", "old"), {"number": "old", "imported": "0" * 16}
        )
    fresh = seed.seed(engine, 50, 3, clock.parse(NOW))
    with db.reading(engine) as connection:
        kinds = ("order", "activity", "note", "customer", "cart", "payment")
        kept = {(kind, identity) for kind in kinds for identity, _ in documents.of(connection, kind)}
    wanted = {row[:2] for row in told(50, 3) if row[0] in kinds}
    assert kept == wanted | {("note", mine), ("order", ids.derived("order", "old"))}
    assert fresh.changed > 0
    engine.dispose()


def test_a_hub_of_somebody_else_is_left_alone(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    engine = db.open(home)
    with engine.begin() as connection:
        documents.put(connection, "policy", shop.POLICY, {"retailer": "Atelier"})
    with pytest.raises(Refused, match="other_retailer"):
        seed.seed(engine, 10, 1)
    with db.reading(engine) as connection:
        assert list(documents.of(connection, "customer")) == []
    engine.dispose()
    assert cli.main(["seed", "--home", str(home)]) == 1
    assert "belongs to another retailer" in capsys.readouterr().err


def test_a_number_of_customers_out_of_range_is_refused(home: Path) -> None:
    engine = db.open(home)
    with pytest.raises(BadInput, match="bad_number"):
        seed.seed(engine, 0, 1)
    engine.dispose()


def test_the_command_says_what_it_wrote_and_who_may_sign_in(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["seed", "--home", str(home), "--customers", "20", "--seed", "5", "--now", NOW]
    assert cli.main(arguments) == 0
    said = capsys.readouterr().out
    assert "Alma House" in said
    assert "nino with PIN 2846" in said
    assert cli.main([*arguments, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["changed"] == 0
    assert cli.main(["seed", "--home", str(home), "--now", "yesterday"]) == 2
    assert "--now is a time such as" in capsys.readouterr().err
