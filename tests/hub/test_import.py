"""A shop brings its own data: good rows get in, bad ones are named with what to do, and a second time changes nothing."""

from __future__ import annotations

import csv
import gzip
import json
from collections import defaultdict
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from clienteling import ids
from clienteling.domain import fold
from clienteling.errors import BadInput
from clienteling.hub import cli, db, documents, feed, importer
from clienteling.hub.importing import options, report
from clienteling.hub.importing.report import Report
from clienteling.hub.seeding.resources import RESOURCES
from tests.hub.catalogue_shapes import check_body

SAMPLE = RESOURCES / "samples" / "online-retail"
CUSTOMERS = "customer,given_name,family_name,email,phone,phone_region,loyalty_card\n"
PRODUCTS = """\
sku,title,price,style,colour,size
C-M,Wool coat,640.00,coat,Camel,M
C-L,Wool coat,640.00,coat,Camel,L
HAT,Hat,65,,,
"""
ORDERS = "order,customer,at,sku,quantity,unit_price\n"


class Shop:
    """A folder of CSV files and a hub to import it into."""

    def __init__(self, home: Path) -> None:
        self.folder = home / "files"
        self.folder.mkdir()
        self.engine: Engine = db.open(home / "hub")
        self.options: dict[str, Any] = {"currency": "GEL", "region": "GE", "timezone": "Asia/Tbilisi"}

    def file(self, name: str, content: str | bytes) -> Path:
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def take(self, dry_run: bool = False, **more: Any) -> Report:
        asked = options.load(None, **{**self.options, **more})
        return importer.run_import(self.engine, self.folder, asked, dry_run=dry_run)

    def all(self, kind: str) -> list[dict[str, Any]]:
        with db.reading(self.engine) as connection:
            return [stored.body for _, stored in documents.of(connection, kind)]

    def one(self, kind: str, key: str) -> dict[str, Any]:
        with db.reading(self.engine) as connection:
            stored = documents.get(connection, kind, ids.derived(kind, key))
        assert stored is not None, (kind, key)
        return stored.body

    def change(self, kind: str, key: str, **members: Any) -> None:
        with self.engine.begin() as connection:
            documents.put(connection, kind, ids.derived(kind, key), {**self.one(kind, key), **members})


@pytest.fixture
def shop(tmp_path: Path) -> Any:
    made = Shop(tmp_path)
    yield made
    made.engine.dispose()


def codes(done: Report) -> list[tuple[str, int | None, str, str]]:
    return [(one.file, one.line, one.field, one.code) for one in done.problems]


# ---- the real data


def sample_lines() -> list[dict[str, str]]:
    with gzip.open(SAMPLE / "lines.csv.gz", "rt", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def pence(line: dict[str, str]) -> Decimal:
    return int(line["quantity"]) * Decimal(line["unit_price"]) * 100


def test_a_real_shops_history_comes_in_whole_and_its_money_reconciles(shop: Shop) -> None:
    asked = options.load(SAMPLE / "online-retail.toml")
    done = importer.run_import(shop.engine, SAMPLE, asked)
    refused = {one.line for one in done.problems if one.outcome == "row refused"}
    lines = [line for number, line in enumerate(sample_lines(), start=2) if number not in refused]
    assert len(sample_lines()) - len(lines) == len(refused) == 2
    orders, returns = shop.all("order"), shop.all("return")
    sold = sum(order["totals"]["total"] for order in orders)
    assert sold - sum(back["refund"] for back in returns) == sum(map(pence, lines))
    by_number: dict[str, Decimal] = defaultdict(Decimal)
    for line in lines:
        by_number[line["document"]] += pence(line)
    for order in orders:
        assert order["totals"]["total"] == by_number.pop(order["number"])
    for back in returns:
        assert back["refund"] == -by_number.pop(back["number"])
    assert not by_number
    assert len(shop.all("customer")) == 60


def test_everything_imported_is_what_the_catalogue_says(shop: Shop) -> None:
    importer.run_import(shop.engine, SAMPLE, options.load(SAMPLE / "online-retail.toml"))
    counted = 0
    for kind in ("policy", "customer", "loyalty", "wishlist", "product", "order", "return"):
        for body in shop.all(kind):
            check_body(kind, {name: value for name, value in body.items() if name != "imported"})
            counted += 1
    assert counted > 2000


def test_importing_the_real_data_again_changes_nothing(shop: Shop) -> None:
    asked = options.load(SAMPLE / "online-retail.toml")
    first = importer.run_import(shop.engine, SAMPLE, asked)
    with db.reading(shop.engine) as connection:
        head = feed.head(connection)
    again = importer.run_import(shop.engine, SAMPLE, asked)
    assert (first.written, again.written) == (sum(one.added for one in first.files), 0)
    with db.reading(shop.engine) as connection:
        assert feed.head(connection) == head


def test_fees_are_lines_of_an_order_and_not_on_the_shelf(shop: Shop) -> None:
    importer.run_import(shop.engine, SAMPLE, options.load(SAMPLE / "online-retail.toml"))
    postage = shop.one("product", "POST")
    assert (postage["category"], postage["active"]) == ("Service", False)
    assert shop.one("product", "22423")["active"]
    assert any(line["sku"] == "POST" for order in shop.all("order") for line in order["lines"])


def test_a_credit_note_whose_goods_stand_on_one_order_is_linked_to_it(shop: Shop) -> None:
    importer.run_import(shop.engine, SAMPLE, options.load(SAMPLE / "online-retail.toml"))
    with db.reading(shop.engine) as connection:
        orders = {identity: stored.body for identity, stored in documents.of(connection, "order")}
        backs = {identity: stored.body for identity, stored in documents.of(connection, "return")}
    linked = {identity: back for identity, back in backs.items() if back["order"]}
    assert 5 < len(linked) < len(backs)
    for identity, back in linked.items():
        order = orders[back["order"]]
        prices = {(line["sku"], line["unit_price"]) for line in order["lines"]}
        assert order["customer"] == back["customer"]
        assert order["placed_at"] <= back["at"]
        assert all((line["sku"], line["amount"] // line["quantity"]) in prices for line in back["lines"])
        assert sum(one["amount"] for one in order["returned"] if one["return"] == identity) == back["refund"]


def test_times_of_the_real_shop_are_london_times(shop: Shop) -> None:
    importer.run_import(shop.engine, SAMPLE, options.load(SAMPLE / "online-retail.toml"))
    for line in sample_lines():
        if line["at"] == "2011-06-06T15:12:00" and not line["document"].startswith("C"):
            assert shop.one("order", line["document"])["placed_at"] == "2011-06-06T14:12:00.000Z"
    winter = next(
        line for line in sample_lines() if line["at"] < "2011-02" and not line["document"].startswith("C")
    )
    assert shop.one("order", winter["document"])["placed_at"] == f"{winter['at']}.000Z"
    summer = next(
        line for line in sample_lines() if "2011-06" < line["at"] < "2011-09" and line["document"][0] != "C"
    )
    hour = int(summer["at"][11:13])
    assert shop.one("order", summer["document"])["placed_at"][11:13] == f"{hour - 1:02}"


# ---- customers


def test_a_customer_comes_in_with_contacts_that_can_be_searched(shop: Shop) -> None:
    header = CUSTOMERS.strip() + ",since,birthday,size_tops,likes,consent_email,consent_sms,points,country\n"
    shop.file(
        "customers.csv",
        header
        + "7,Сара,Ахмади,Sara@Example.com;s@example.com,555 01 28 46;+44 7400 123456,,2204 1187 03,2021-05-14,08-17,"
        "M,Cashmere;Silk,yes,no,4820,GE\n",
    )
    done = shop.take()
    assert (codes(done), done.files[0].added) == ([], 3)
    customer = shop.one("customer", "7")
    assert [one["e164"] for one in customer["phones"]] == ["+995555012846", "+447400123456"]
    assert customer["phones"][0]["raw"] == "555 01 28 46"
    assert [one["address"] for one in customer["emails"]] == ["Sara@Example.com", "s@example.com"]
    assert customer["cards"] == [
        {"number": "2204118703", "state": "active", "since": "2021-05-13T20:00:00.000Z"}
    ]
    assert (customer["birthday"], customer["sizes"], customer["likes"]) == (
        "08-17",
        {"tops": "M"},
        ["Cashmere", "Silk"],
    )
    assert {channel: one["state"] for channel, one in customer["consents"].items()} == {
        "email": "yes",
        "sms": "no",
    }
    with db.reading(shop.engine) as connection:
        loyalty = documents.get(connection, "loyalty", ids.derived("customer", "7"))
        assert loyalty is not None
        assert (loyalty.body["points"], loyalty.body["earned"]) == (4820, 4820)
        assert documents.get(connection, "wishlist", ids.derived("customer", "7")) is not None
    assert "sara" in fold.search_keys(customer["name"]["given"])


def test_national_numbers_are_read_by_the_region_of_their_row(shop: Shop) -> None:
    shop.file(
        "customers.csv",
        CUSTOMERS
        + "1,Anna,Weber,,0151 23456789,DE,\n2,Ann,Web,,01632 960983,gb,\n3,Ana,Beridze,,۵۵۵۱۲۳۴۵۶,,\n",
    )
    assert codes(shop.take()) == []
    assert [shop.one("customer", key)["phones"][0]["e164"] for key in "123"] == [
        "+4915123456789",
        "+441632960983",
        "+995555123456",
    ]


def test_a_number_that_is_none_is_kept_as_written_and_named(shop: Shop) -> None:
    shop.file(
        "customers.csv", CUSTOMERS + "1,Ana,Beridze,,call the office,,\n2,Nino,Lomidze,,555123456,XX,\n"
    )
    done = shop.take()
    assert codes(done) == [
        ("customers.csv", 2, "phone", "bad_phone"),
        ("customers.csv", 3, "phone_region", "bad_region"),
    ]
    assert shop.one("customer", "1")["phones"] == [{"e164": None, "raw": "call the office", "label": ""}]
    assert shop.one("customer", "2")["phones"][0]["e164"] == "+995555123456"


def test_a_payment_card_number_is_never_kept_and_never_repeated(shop: Shop) -> None:
    number = "4111 1111 1111 1111"
    shop.file(
        "customers.csv",
        CUSTOMERS.strip()
        + f",likes\n1,Ana,Beridze,,,,{number},\n2,{number},Lomidze,,,,,\n3,Nino,Lomidze,,{number},,,\n"
        f"4,Eka,Lomidze,,,,,Silk;{number}\n",
    )
    done = shop.take()
    assert [one[1:] for one in codes(done)] == [
        (2, "loyalty_card", "bank_card"), (3, "given_name", "bank_card"), (4, "phone", "bank_card"),
        (5, "likes", "bank_card"),
    ]  # fmt: skip
    assert (shop.one("customer", "1")["cards"], shop.one("customer", "3")["phones"]) == ([], [])
    kept = json.dumps(shop.all("customer")) + report.as_text(done) + repr(done)
    assert "4111" not in kept.replace(" ", "")
    assert len(shop.all("customer")) == 2


def test_a_value_that_cannot_be_read_is_left_out_and_its_row_taken(shop: Shop) -> None:
    header = CUSTOMERS.strip() + ",since,birthday,home_store\n"
    shop.file("customers.csv", header + "1,Ana,Beridze,,,,,soon,30.02.,Moon\n2,Nino,Lomidze,,,,,,02-30,\n")
    assert [one[1:] for one in codes(shop.take())] == [
        (2, "since", "bad_time"), (2, "home_store", "unknown_store"), (2, "birthday", "bad_birthday"),
        (3, "birthday", "bad_birthday"),
    ]  # fmt: skip
    assert [body["birthday"] for body in shop.all("customer")] == [None, None]


def test_a_missing_quotation_mark_says_how_much_it_swallowed(shop: Shop) -> None:
    shop.file("customers.csv", CUSTOMERS + '1,Ana,Beridze,,,,\n2,"Nino,Lomidze,,,,\n3,Eka,Lomidze,,,,\n')
    done = shop.take()
    assert codes(done) == [("customers.csv", 3, "", "quotes")]
    assert "lines 3 to 4" in done.problems[0].why
    assert len(shop.all("customer")) == 1


def test_one_card_has_one_holder(shop: Shop) -> None:
    shop.file("customers.csv", CUSTOMERS + "1,Ana,Beridze,,,,2204118703\n2,Nino,Lomidze,,,,2204 1187 03\n")
    done = shop.take()
    assert codes(done) == [("customers.csv", 3, "loyalty_card", "card_taken")]
    assert [len(shop.one("customer", key)["cards"]) for key in "12"] == [1, 0]


def test_rows_that_cannot_be_taken_are_named_and_the_good_ones_get_in(shop: Shop) -> None:
    shop.file(
        "customers.csv",
        CUSTOMERS
        + '1,Ana,Beridze,,,,\n,No,Key,,,,\n2,,,,,,\n3,Too,Few\n"4","Line\nbreak",Kapanadze,,,,\n1,Ana,Again,,,,\n'
        "5,Mail,Bad,not a mail,,,\n\n6,Last,One,,,,\n",
    )
    done = shop.take()
    assert codes(done) == [
        ("customers.csv", 3, "customer", "missing"),
        ("customers.csv", 4, "given_name", "missing"),
        ("customers.csv", 5, "", "cells"),
        ("customers.csv", 8, "customer", "twice"),
        ("customers.csv", 9, "email", "bad_email"),
    ]
    assert {body["name"]["family"] for body in shop.all("customer")} == {"Beridze", "Kapanadze", "Bad", "One"}
    assert (done.files[0].rows, done.files[0].rows_refused) == (8, 4)
    assert all(one.why and one.what_to_do for one in done.problems)


# ---- files as they come


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"given_name,family_name\nAna,Beridze\n", "columns_missing"),
        (b"customer,given_name,given_name\n1,Ana,B\n", "columns_twice"),
        (b"", "empty"),
        (b"\n\n", "empty"),
        (CUSTOMERS.encode() + b"1,Ana,Beridze,,,,\n2,Jos\xe9,Lomidze,,,,\n", "unreadable"),
        (b"\xff\xfe\x00\xd8\x00", "unreadable"),
        (gzip.compress(CUSTOMERS.encode() + b"1,Ana,Beridze,,,,\n" * 50, mtime=0)[:-20], "damaged"),
        (b"\x1f\x8bnot really", "damaged"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_whole_and_the_others_get_in(
    shop: Shop, content: bytes, code: str
) -> None:
    shop.file("customers.csv", content)
    shop.file("products.csv", PRODUCTS)
    shop.file("orders.csv", ORDERS + "1,1,2026-11-01T12:00,HAT,1,65\n2,,2026-11-01T12:00,HAT,1,65\n")
    done = shop.take()
    assert [(one.code, one.outcome) for one in done.problems if one.file == "customers.csv"] == [
        (code, "file refused")
    ]
    assert [one.refused for one in done.files] == [True, False, False]
    assert shop.all("customer") == []
    assert [order["number"] for order in shop.all("order")] == ["2"]


def test_any_encoding_can_be_named_and_marks_at_the_beginning_are_understood(shop: Shop) -> None:
    text = CUSTOMERS + "1,José,Çelik,,,,\n"
    for content, encoding in (
        (text.encode("latin-1", "replace"), "latin-1"),
        (text.encode("cp1254"), "cp1254"),
    ):
        shop.file("customers.csv", content)
        assert codes(shop.take(encoding=encoding)) == []
    for content in (b"\xef\xbb\xbf" + text.encode(), text.encode("utf-16"), gzip.compress(text.encode())):
        shop.file("customers.csv", content)
        assert codes(shop.take()) == []
        assert shop.one("customer", "1")["name"] == {"given": "José", "family": "Çelik"}


def test_semicolons_decimal_commas_and_other_column_names(shop: Shop) -> None:
    shop.file("waren.csv", "Artikel;Name;Preis\nMANTEL;Wollmantel;1.250,50\nHUT;Hut;65,00\n")
    asked: dict[str, Any] = {
        "files": {"products": "waren.csv"},
        "columns": {"products": {"sku": "Artikel", "title": "Name", "price": "Preis"}},
    }
    assert codes(shop.take(**asked, decimal=",")) == []
    assert [shop.one("product", key)["variants"][0]["price"] for key in ("MANTEL", "HUT")] == [125_050, 6500]


def test_an_amount_that_could_mean_two_things_is_not_guessed(shop: Shop) -> None:
    shop.file(
        "products.csv", "sku,title,price\nA,Coat,1.250\nB,Hat,65.5\nC,Sock,-3\nD,Belt,12.345\nE,Tie,free\n"
    )
    assert codes(shop.take()) == [
        ("products.csv", 2, "price", "ambiguous_amount"),
        ("products.csv", 4, "price", "negative"),
        ("products.csv", 5, "price", "ambiguous_amount"),
        ("products.csv", 6, "price", "bad_amount"),
    ]
    assert [(one.line, one.code) for one in shop.take(decimal=".").problems] == [
        (4, "negative"), (5, "too_precise"), (6, "bad_amount"),
    ]  # fmt: skip


# ---- times


@pytest.mark.parametrize(
    ("written", "zone", "instant"),
    [
        ("2026-06-01T12:00", "Europe/London", "2026-06-01T11:00:00.000Z"),
        ("2026-12-01 12:00:05", "Europe/London", "2026-12-01T12:00:05.000Z"),
        ("2026-12-01T12:00:00+04:00", "Europe/London", "2026-12-01T08:00:00.000Z"),
        ("2026-12-01T12:00:00Z", "Asia/Tbilisi", "2026-12-01T12:00:00.000Z"),
        ("2026-12-01", "Asia/Tbilisi", "2026-11-30T20:00:00.000Z"),
        ("2026-10-25T01:30", "Europe/London", "2026-10-25T00:30:00.000Z"),  # comes twice: the first
        ("2026-03-29T01:30", "Europe/London", "2026-03-29T01:30:00.000Z"),  # does not come: 02:30 summer time
    ],
)
def test_local_times_become_instants(shop: Shop, written: str, zone: str, instant: str) -> None:
    shop.file("products.csv", PRODUCTS)
    shop.file("orders.csv", ORDERS + f"1,,{written},HAT,1,65\n")
    assert codes(shop.take(timezone=zone)) == []
    assert shop.one("order", "1")["placed_at"] == instant


def test_a_time_can_be_written_as_the_mapping_says(shop: Shop) -> None:
    shop.file("products.csv", PRODUCTS)
    shop.file("orders.csv", ORDERS + "1,,01/12/2026 08:26,HAT,1,65\n2,,2026-12-01,HAT,1,65\n")
    done = shop.take(time_format="%d/%m/%Y %H:%M")
    assert codes(done) == [("orders.csv", 3, "at", "bad_time")]
    assert shop.one("order", "1")["placed_at"] == "2026-12-01T04:26:00.000Z"


# ---- goods, carts, wishlists


def test_rows_of_one_style_are_one_product(shop: Shop) -> None:
    shop.file("products.csv", PRODUCTS)
    shop.take()
    coat = shop.one("product", "coat")
    assert [(one["sku"], one["size"], one["price"]) for one in coat["variants"]] == [
        ("C-M", "M", 64000),
        ("C-L", "L", 64000),
    ]
    assert (coat["title"], coat["active"], coat["tax"]) == ("Wool coat", True, "standard")


def add_store(shop: Shop, name: str = "Vake") -> str:
    identity = ids.derived("store", name)
    with shop.engine.begin() as connection:
        documents.put(connection, "store", identity, {"name": name, "timezone": "Asia/Tbilisi"})
    return identity


def test_stock_lies_in_stores_and_on_the_web(shop: Shop) -> None:
    vake = add_store(shop)
    shop.file("products.csv", PRODUCTS)
    shop.file(
        "stock.csv",
        "sku,place,on_hand\nHAT,Vake,3\nHAT,web,-1\nHAT,Moon,2\nBOX,Vake,1\nC-M,vake,2.00\nC-L,web,x\n",
    )
    done = shop.take()
    assert shop.one("stock", "HAT")["on_hand"] == {vake: 3, "web": -1}
    assert shop.one("stock", "C-M")["on_hand"] == {vake: 2}
    assert [one[1:] for one in codes(done)] == [
        (4, "place", "unknown_store"),
        (5, "sku", "unknown_sku"),
        (7, "on_hand", "bad_number"),
    ]


def test_a_sale_made_since_is_not_undone_by_the_same_file(shop: Shop) -> None:
    vake = add_store(shop)
    shop.file("customers.csv", CUSTOMERS + "1,Ana,Beridze,,,,\n")
    shop.file("products.csv", PRODUCTS)
    shop.file("stock.csv", "sku,place,on_hand\nHAT,Vake,3\nHAT,web,9\n")
    shop.file("carts.csv", "cart,customer,sku,quantity,saved_at\nk,1,HAT,2,2026-11-20T21:14\n")
    shop.take()
    shop.change("stock", "HAT", on_hand={vake: 1, "web": 9})
    shop.change("cart", "k", state="completed", order=ids.derived("order", "5-1"))
    assert shop.take().written == 0
    shop.file("stock.csv", "sku,place,on_hand\nHAT,web,12\n")
    shop.file("carts.csv", "cart,customer,sku,quantity,saved_at\nk,1,HAT,7,2026-11-21T21:14\n")
    shop.take()
    assert shop.one("stock", "HAT")["on_hand"] == {vake: 1, "web": 12}
    assert (shop.one("cart", "k")["state"], shop.one("cart", "k")["lines"][0]["quantity"]) == ("completed", 2)


def test_carts_and_wishlists_come_in_with_what_was_saved(shop: Shop) -> None:
    shop.file("customers.csv", CUSTOMERS + "1,Ana,Beridze,,,,\n")
    shop.file("products.csv", PRODUCTS)
    shop.file(
        "carts.csv",
        "cart,customer,sku,quantity,saved_at,price,channel\nk,1,HAT,2,2026-11-20T21:14,70,App\nk,1,C-M,1,2026-11-20T21:10,,app\n"
        "k,9,HAT,1,2026-11-20T21:14,,app\nk,1,HAT,0,2026-11-20T21:14,,app\nk,1,HAT,1,2026-11-20T21:14,,fax\n",
    )
    shop.file(
        "wishlists.csv", "customer,sku,added_at\n1,C-L,2026-11-01\n1,C-L,2026-11-02\n1,BOX,2026-11-02\n"
    )
    done = shop.take()
    assert [one[2:] for one in codes(done)] == [
        ("customer", "unknown_customer"), ("quantity", "zero"), ("channel", "bad_choice"), ("sku", "unknown_sku"),
    ]  # fmt: skip
    cart = shop.one("cart", "k")
    check_body("cart", {name: value for name, value in cart.items() if name != "imported"})
    assert (cart["channel"], cart["saved_at"], cart["state"]) == ("app", "2026-11-20T17:14:00.000Z", "open")
    assert [(line["sku"], line["price"], line["variant"]) for line in cart["lines"]] == [
        ("HAT", 7000, ""),
        ("C-M", 64000, "Camel, M"),
    ]
    wishes = next(body for body in shop.all("wishlist"))["items"]
    assert [(wish["sku"], wish["price"]) for wish in wishes] == [("C-L", 64000)]
    assert shop.take().written == 0


def test_promotions_come_in_and_a_voucher_used_since_stays_used(shop: Shop) -> None:
    shop.file("customers.csv", CUSTOMERS + "1,Ana,Beridze,,,,\n")
    shop.file("products.csv", PRODUCTS)
    head = "promotion,title,percent,amount,code,products,categories,until,min_goods,customer,once,active\n"
    shop.file(
        "promotions.csv",
        head + "w,Winter,12.5,,,C-M;C-L,Coats,2026-12-24,,,,\n"
        "v1,Voucher,,20,V-1,,,2026-12-24T12:00,100,,yes,\n"
        "a,For Ana,10,,ANA10,,,,,1,,no\n"
        "x1,Both,5,5,,,,,,,,\nx2,Twice,5,,v-1,,,,,,,\nx3,Card,5,,4111111111111111,,,,,,,\nw,Again,5,,,,,,,,,\n",
    )
    done = shop.take()
    assert [one[2:] for one in codes(done)] == [
        ("percent", "percent_or_amount"), ("code", "code_taken"), ("code", "bank_card"), ("promotion", "twice"),
    ]  # fmt: skip
    winter, voucher, offer = (shop.one("promotion", key) for key in ("w", "v1", "a"))
    for body in (winter, voucher, offer):
        check_body("promotion", {name: value for name, value in body.items() if name != "imported"})
    assert winter["on"] == {"products": [ids.derived("product", "coat")], "categories": ["Coats"]}
    # The day counts whole, as the shop's clocks have it.
    assert (winter["value"], winter["until"]) == (1250, "2026-12-24T20:00:00.000Z")
    assert (voucher["value"], voucher["min_goods"], voucher["once"], voucher["until"]) == (
        2000, 10000, True, "2026-12-24T08:00:00.000Z",
    )  # fmt: skip
    assert (offer["customer"], offer["active"]) == (ids.derived("customer", "1"), False)
    shop.change("promotion", "v1", used="an order")
    assert shop.take().written == 0
    shop.file("promotions.csv", head + "v1,Voucher of 25,,25,V-1,,,,,,yes,\n")
    assert shop.take().written == 1
    voucher = shop.one("promotion", "v1")
    assert (voucher["value"], voucher["used"]) == (2500, "an order")


# ---- orders and returns


def test_lines_with_one_number_are_one_order(shop: Shop) -> None:
    shop.file("customers.csv", CUSTOMERS + "1,Ana,Beridze,,,,\n2,Nino,Lomidze,,,,\n")
    shop.file("products.csv", PRODUCTS)
    shop.file(
        "orders.csv",
        ORDERS.strip()
        + ",discount,tax_rate,tender\n100,1,2026-11-01T12:05,C-M,1,640,64,18,card\n101,,2026-11-01T12:00,HAT,1,65,,,\n"
        "100,1,2026-11-01T12:04,HAT,2,65.00,,18,card\n100,2,2026-11-01T12:04,HAT,1,65,,,\n100,1,2026-11-01T12:04,BOX,1,65,,,\n"
        "100,1,2026-11-01T12:04,HAT,1.5,65,,,\n100,1,2026-11-01T12:04,HAT,1,65,66,,\n100,1,later,HAT,1,65,,,\n",
    )
    done = shop.take()
    assert [one[1:] for one in codes(done)] == [
        (5, "customer", "other_customer"), (6, "sku", "unknown_sku"), (7, "quantity", "bad_number"),
        (8, "discount", "discount_too_large"), (9, "at", "bad_time"),
    ]  # fmt: skip
    order = shop.one("order", "100")
    check_body("order", {name: value for name, value in order.items() if name != "imported"})
    assert order["totals"] == {
        "goods": 77000,
        "discount": 6400,
        "tax": 10769,
        "rounding": 0,
        "total": 70600,
        "paid": 70600,
    }
    assert (order["placed_at"], order["payments"][0]["tender"]) == ("2026-11-01T08:04:00.000Z", "card")
    assert shop.one("order", "101")["customer"] is None


def test_returns_are_negative_lines_numbers_with_a_prefix_or_a_file_of_their_own(shop: Shop) -> None:
    shop.file("customers.csv", CUSTOMERS + "1,Ana,Beridze,,,,\n")
    shop.file("products.csv", PRODUCTS)
    shop.file(
        "orders.csv",
        ORDERS
        + "100,1,2026-11-01T12:00,HAT,2,65\n100,1,2026-11-01T12:00,C-M,1,640\nC7,1,2026-11-03T12:00,C-M,1,640\n"
        "102,1,2026-11-05T12:00,C-L,1,640\n102,1,2026-11-05T12:00,HAT,-1,65\n",
    )
    shop.file(
        "returns.csv",
        ORDERS.strip()
        + ",of_order,reason\nR1,1,2026-11-08T12:00,HAT,1,65,100,too small\nR2,1,2026-11-09T12:00,HAT,1,65,999,\n",
    )
    done = shop.take(return_prefix="C", match_returns=True)
    assert codes(done) == [("returns.csv", 3, "of_order", "unknown_order")]
    order = shop.one("order", "100")
    assert [(one["quantity"], one["amount"]) for one in order["returned"]] == [(1, 64000), (1, 6500)]
    backs = {body["number"]: (body["order"], body["refund"], body["reason"]) for body in shop.all("return")}
    first, exchanged = ids.derived("order", "100"), ids.derived("order", "102")
    assert backs == {
        "C7": (first, 64000, ""), "102": (exchanged, 6500, ""), "R1": (first, 6500, "too small"), "R2": (None, 6500, ""),
    }  # fmt: skip
    sold = sum(body["totals"]["total"] for body in shop.all("order"))
    assert (
        sold - sum(refund for _, refund, _ in backs.values())
        == 13000 + 64000 - 64000 + 64000 - 6500 - 6500 - 6500
    )
    assert shop.take(return_prefix="C", match_returns=True).written == 0


# ---- again


def test_what_people_did_since_stays_and_what_the_shop_corrected_gets_in(shop: Shop) -> None:
    header = CUSTOMERS.strip() + ",consent_email\n"
    shop.file("customers.csv", header + "1,Ana,Beridze,ana@example.com,555123456,,2204118703,yes\n")
    shop.take()
    customer = shop.one("customer", "1")
    added = {"e164": "+995599000111", "raw": "599 00 01 11", "label": "work"}
    withdrawn = {"email": {**customer["consents"]["email"], "state": "no"}}
    shop.change(
        "customer", "1", phones=[*customer["phones"], added], consents=withdrawn, fit_note="Long arms."
    )
    assert shop.take().written == 0
    shop.file("customers.csv", header + "1,Ana,Lomidze,ana@example.com,555123456,,2204118703,yes\n")
    done = shop.take()
    assert (done.files[0].changed, done.files[0].unchanged) == (1, 2)
    after = shop.one("customer", "1")
    assert (after["name"]["family"], after["fit_note"]) == ("Lomidze", "Long arms.")
    assert [one["e164"] for one in after["phones"]] == ["+995555123456", "+995599000111"]
    assert after["consents"]["email"]["state"] == "no"


def test_a_dry_run_tells_the_same_and_writes_nothing(shop: Shop) -> None:
    shop.file("customers.csv", CUSTOMERS + "1,Ana,Beridze,,,,\n,No,Key,,,,\n")
    shop.file("products.csv", PRODUCTS)
    shop.file("orders.csv", ORDERS + "100,1,2026-11-01T12:00,HAT,2,65\n101,7,2026-11-01T12:00,HAT,2,65\n")
    tried = shop.take(dry_run=True)
    with db.reading(shop.engine) as connection:
        assert feed.head(connection).seq == 0
    done = shop.take()
    assert (tried.files, tried.problems) == (done.files, done.problems)
    assert "nothing was written" in report.as_text(tried)


def test_a_new_hub_gets_the_rules_of_the_mapping_and_one_with_customers_keeps_its_own(shop: Shop) -> None:
    shop.file("products.csv", PRODUCTS)
    shop.take()
    plain = shop.all("policy")[0]
    check_body("policy", {**plain, "retailer": "to be named"})
    shop.file("customers.csv", CUSTOMERS + "1,Ana,Beridze,,,,\n")
    shop.take(policy={"retailer": "Corner shop", "returns_days": 14})
    policy = shop.all("policy")[0]
    assert policy == {**plain, "retailer": "Corner shop", "returns_days": 14}
    assert (policy["currency"], policy["region"]) == ("GEL", "GE")
    shop.take(policy={"retailer": "Other shop"})
    assert shop.all("policy") == [policy]


def test_without_currency_or_files_it_says_what_is_missing(shop: Shop, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no_files"):
        shop.take()
    with pytest.raises(BadInput, match="no_folder"):
        importer.run_import(shop.engine, tmp_path / "nowhere", options.load(None, currency="GEL"))
    shop.file("products.csv", PRODUCTS)
    for missing in ("currency", "region"):
        asked = {name: value for name, value in shop.options.items() if name != missing}
        with pytest.raises(BadInput, match=f"no_{missing}"):
            importer.run_import(shop.engine, shop.folder, options.load(None, **asked))


@pytest.mark.parametrize(
    ("members", "code"),
    [
        ('currency = "LARI"', "unknown_currency"),
        ('timezone = "Moon/Sea"', "bad_timezone"),
        ('region = "Georgia"', "bad_region"),
        ('encoding = "utf-99"', "bad_encoding"),
        ('colums = { sku = "x" }', "bad_mapping"),
        ('decimal = "."\ndecimal', "bad_mapping"),
        ("[columns.orderz]\nsku = 'x'", "bad_mapping"),
    ],
)
def test_a_mapping_that_makes_no_sense_is_refused_before_anything_is_read(
    tmp_path: Path, members: str, code: str
) -> None:
    (tmp_path / "mapping.toml").write_text(members, encoding="utf-8")
    with pytest.raises(BadInput, match=code):
        options.load(tmp_path / "mapping.toml")


def test_the_command_prints_writes_the_report_and_tells_by_its_exit_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mapping, out, table = str(SAMPLE / "online-retail.toml"), tmp_path / "out.json", tmp_path / "out.csv"
    words = ["import", str(SAMPLE), "--home", str(tmp_path / "hub"), "--mapping", mapping]
    assert cli.main([*words, "--report", str(out)]) == 1
    said = capsys.readouterr()
    assert "more decimals than GBP has" in said.out
    assert said.err == ""
    assert {one["code"] for one in json.loads(out.read_text("utf-8"))["problems"]} == {
        "too_precise",
        "bad_phone",
    }
    assert cli.main([*words, "--dry-run", "--report", str(table), "--json"]) == 1
    assert sum(one["added"] + one["changed"] for one in json.loads(capsys.readouterr().out)["files"]) == 0
    with table.open(encoding="utf-8", newline="") as file:
        assert [row["line"] for row in csv.DictReader(file)] == ["4", "1483", "2437"]


def test_a_clean_import_exits_with_zero(tmp_path: Path) -> None:
    (tmp_path / "products.csv").write_text(PRODUCTS, encoding="utf-8")
    assert (
        cli.main(
            ["import", str(tmp_path), "--home", str(tmp_path / "hub"), "--currency", "GEL", "--region", "GE"]
        )
        == 0
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--region", "GE"], "which currency?"),
        (["--currency", "GEL"], "which country"),
        (["--currency", "GEL", "--region", "GE", "--timezone", "Moon/Sea"], "no time zone Moon/Sea"),
        (["--mapping", "nowhere.toml"], "cannot be used"),
    ],
)
def test_what_keeps_an_import_from_beginning_is_said_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    (tmp_path / "products.csv").write_text(PRODUCTS, encoding="utf-8")
    assert cli.main(["import", str(tmp_path), "--home", str(tmp_path / "hub"), *words]) == 2
    assert said in capsys.readouterr().err
