"""Goods are found by SKU, barcode and words, with what is here first."""

from clienteling.services import catalogue
from clienteling.till import Till


def test_goods_by_sku_barcode_and_words(till: Till) -> None:
    assert [item.sku for item in catalogue.find(till, "11208")] == ["11208"]
    assert [item.sku for item in catalogue.find(till, "48600031877")] == ["31877"]
    assert [item.sku for item in catalogue.find(till, "cashmere")] == ["27741", "27742", "27740"]
    assert [item.sku for item in catalogue.find(till, "sand l")] == ["27742"]


def test_nothing_is_found_for_nothing_or_for_a_page_of_text(till: Till) -> None:
    assert catalogue.find(till, "  ") == ()
    assert catalogue.find(till, "coat " * 10_000) == ()
    assert catalogue.item(till, "no-such-sku") is None


def test_goods_say_what_they_cost_and_where_they_are(till: Till) -> None:
    item = catalogue.item(till, "27740")
    assert item is not None
    assert (item.title, item.variant, item.price, item.currency, item.stock_here) == (
        "Kazbegi cashmere crew",
        "Oat, M",
        32000,
        "GEL",
        0,
    )
    assert [(place.name, place.count) for place in item.stock_elsewhere] == [("Vake", 1)]


def test_instead_of_what_is_missing_the_same_size_in_another_colour_comes_first(till: Till) -> None:
    assert [one.sku for one in catalogue.instead_of(till, "27740")] == ["27741", "27742"]
    assert list(catalogue.items(till, ["27742", "11042", "27741"])) == ["27742", "11042", "27741"]
