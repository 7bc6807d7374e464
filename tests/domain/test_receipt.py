"""A receipt says the same on paper and by mail, in the customer's language, whatever was bought and however it was paid."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from clienteling.domain import receipt
from clienteling.domain.act import POLICY
from clienteling.domain.receipt import ReceiptContent
from clienteling.domain.receipt_rows import Form, PaperRow, Tongue
from clienteling.domain.receipt_rows import rows as rows_of
from clienteling.domain.writing import LANGUAGES, spoken

ORDER: dict[str, Any] = {
    "number": "7-20418", "customer": "sara", "store": "rustaveli", "till": "t7", "associate": "nino", "state": "completed",
    "placed_at": "2026-10-22T10:41:00.000Z", "currency": "GEL", "tax_mode": "included", "channel": "store",
    "lines": [
        {"id": "coat", "sku": "C1", "title": "Alma wool coat", "variant": "M", "quantity": 1, "list_price": 64000,
         "unit_price": 64000, "discount": 8000, "total": 56000, "tax_rate": 1800, "tax": 8542},
        {"id": "shoes", "sku": "S1", "title": "Court sneakers", "variant": "38", "quantity": 2, "list_price": 29900,
         "unit_price": 25900, "discount": 3400, "total": 48400, "tax_rate": 1800, "tax": 7383,
         "fulfil": {"from": "vake", "to": {"country": "GE"}}},
    ],
    "totals": {"goods": 115800, "discount": 11400, "tax": 15925, "rounding": 0, "total": 104400, "paid": 104400},
    "discounts": [
        {"id": "d1", "kind": "promotion", "code": "AUTUMN10", "title": "AUTUMN10", "amount": 6400, "by": None,
         "lines": {"coat": 6400}},
        {"id": "d2", "kind": "points", "code": None, "title": "", "amount": 5000, "by": None,
         "lines": {"coat": 1600, "shoes": 3400}},
    ],
    "payments": [
        {"attempt": "a1", "tender": "gift_card", "amount": 10000, "tendered": 0, "change": 0, "last4": "7731"},
        {"attempt": "a2", "tender": "standalone", "amount": 90000, "tendered": 0, "change": 0, "last4": "4417",
         "approval": "088213"},
        {"attempt": "a3", "tender": "cash", "amount": 4400, "tendered": 5000, "change": 600},
    ],
    "points": {"earned": 1044, "used": 1000}, "provisional": False,
}  # fmt: skip

SHOP: dict[tuple[str, str], dict[str, Any]] = {
    ("policy", POLICY): {"retailer": "Alma House", "currency": "GEL", "returns_days": 30},
    ("store", "rustaveli"): {
        "name": "Rustaveli", "address": "Rustaveli Avenue 24, Tbilisi", "city": "Tbilisi", "timezone": "Asia/Tbilisi",
        "receipt": {"legal_name": "Alma House LLC", "tax_number": "405123456", "footer": "alma.example"},
    },
    ("associate", "nino"): {"name": "Nino Beridze"},
    ("customer", "sara"): {"name": {"given": "Sara", "family": "Ahmadi"}, "language": "fa-IR"},
    ("loyalty", "sara"): {"points": 5070, "earned": 9000},
}  # fmt: skip


WORDS = tomllib.loads((Path(__file__).parents[2] / "resources/receipts/words.toml").read_text("utf-8"))


def rows(content: ReceiptContent, language: str, form: Form = "receipt") -> list[PaperRow]:
    return rows_of(content, Tongue(language, WORDS[language]), form)


def of(**changes: Any) -> ReceiptContent:
    shop = {**SHOP, ("order", "o1"): {**ORDER, **changes}}
    content = receipt.content(lambda kind, identity: shop.get((kind, identity)), "o1")
    assert content is not None
    return content


def shown(found: list[PaperRow]) -> list[str]:
    return [re.sub("[\u2068\u2069]", "", f"{row.text} {row.amount}".strip()) for row in found if row.text]


def test_every_line_discount_point_and_part_of_the_payment_stands_on_it() -> None:
    assert shown(rows(of(), "en")) == [
        "ALMA HOUSE LLC",
        "Rustaveli Avenue 24, Tbilisi",
        "Tax number 405123456",
        "Sale 7-20418 · 22.10.2026 14:41",
        "Served by Nino",
        "Alma wool coat, M 640.00",
        "AUTUMN10 −64.00",
        "Court sneakers, 38 518.00",
        "2 × 259.00",
        "was 299.00",
        "Will be sent to you",
        "Points, 1,000 −50.00",
        "TOTAL ₾1,044.00",
        "Tax 18% included 159.25",
        "Gift card •• 7731 100.00",
        "Card •• 4417 900.00",
        "Approval 088213",
        "Cash 50.00",
        "Change 6.00",
        "Points earned 1,044",
        "Points now 5,070",
        "7-20418",
        "7-20418",
        "Returns until 21.11.2026",
        "alma.example",
    ]


def test_what_the_lines_say_less_the_discounts_is_the_total() -> None:
    """Someone who adds up the paper comes to its total."""
    content = of()
    whole = sum(line.total + line.discount for line in content.lines)
    off = sum(cut.amount for line in content.lines for cut in line.cuts) + sum(
        cut.amount for cut in content.cuts
    )
    assert whole - off == content.total


def test_a_discount_nobody_named_still_stands_with_its_line() -> None:
    said = shown(rows(of(discounts=[]), "en"))
    assert said[6] == "Discount −80.00"
    assert "Discount −34.00" in said


def test_a_gift_receipt_says_what_and_where_but_nothing_of_money() -> None:
    said = shown(rows(of(), "en", "gift"))
    assert said[0] == "Gift receipt"
    assert "Court sneakers, 38 × 2" in said
    assert "Returns until 21.11.2026" in said
    assert not [line for line in said if re.search(r"\d[.,]\d\d\b(?!\.)|₾|[Pp]oints|Card|Cash|Tax \d", line)]


def test_a_copy_says_that_it_is_one() -> None:
    assert shown(rows(of(), "en", "copy"))[0] == "Copy"


def test_what_only_a_till_knows_is_marked_with_its_reference() -> None:
    assert "Provisional, until the store confirms it. Reference 7-20418" in shown(
        rows(of(provisional=True), "en")
    )


def test_what_is_owed_after_a_late_decline_is_said() -> None:
    assert "Still to pay 44.00" in shown(rows(of(payments=ORDER["payments"][:2]), "en"))


def test_what_a_fiscal_device_signed_stands_on_it() -> None:
    said = shown(rows(of(fiscal={"number": "F-77", "signature": "ab", "at": "", "lines": ["Z 12"]}), "en"))
    assert said[said.index("Fiscal number F-77") + 1] == "Z 12"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", ["receipt", "copy", "gift"])
def test_every_language_says_every_row(language: str, form: Any) -> None:
    """The same rows in the same order: nothing is left out for want of a word."""
    content = of(provisional=True, fiscal={"number": "F-77"})
    assert [row.kind for row in rows(content, language, form)] == [
        row.kind for row in rows(content, "en", form)
    ]
    assert set(WORDS[language]) == set(WORDS["en"])
    facts = re.compile(r"\{\w+\}")
    for name, sentence in WORDS["en"].items():
        other = WORDS[language][name]
        assert sorted(facts.findall(other)) == sorted(facts.findall(sentence)), name


def test_the_language_is_the_customers() -> None:
    assert of().language == "fa-IR"
    assert [spoken(of().language), spoken("KA"), spoken("de-AT"), spoken("", "ru")] == [
        "fa",
        "ka",
        "en",
        "ru",
    ]


def test_an_order_nobody_has_is_no_receipt() -> None:
    assert receipt.content(lambda kind, identity: None, "o1") is None


@pytest.mark.parametrize(
    "nonsense", [{"lines": None}, {"payments": "x"}, {"discounts": [{"lines": 3}]}, {"fiscal": 1}]
)
def test_a_misshapen_order_still_makes_a_receipt(nonsense: dict[str, Any]) -> None:
    assert rows(of(**nonsense), "en")
