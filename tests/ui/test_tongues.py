"""The words themselves: letters, digits, quotes, ends of sentences and counting as each language has them."""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.fixtures_till import settings_of
from tests.ui.sentences import FOLDER, PLACEHOLDER, Message, messages
from ui import i18n
from ui.models import words
from ui.preferences import Preferences, offered

SPOKEN = [code for code in i18n.COMPLETE if code != "en"]
# What is the same in every language: names, signs, keys, and what the trade says in Latin letters.
SAME = {"{count} × {amount}", "IT", "SMS", "PIN", "Enter", "Tab"}
LATIN = {
    "Alma", "Clienteling", "Court", "Ctrl", "DD", "EU", "Enter", "IT", "Kazbegi", "M", "MM", "N", "PDF",
    "PIN", "Pave", "SKU", "SMS", "Tab", "YYYY", "clienteling", "csv", "db", "https", "journal", "pdf", "repair",
}  # fmt: skip
SIGN = re.compile(r"F?\d+")  # a number, or the name of a key
LETTERS = {"fa": "ARABIC", "ru": "CYRILLIC", "ka": "GEORGIAN"}
END = re.compile(r"(…|[.?؟!:])[»”“]?$")
# Short words of a narrow place, and what a language asks in another way.
REPHRASED = {
    "ხელთ.",
    "კლიენტის ღირებულება, 3 წ.",  # წელი does not fit the tile on a small screen
    "ფეხსაცმ.",
    "მოვხსნათ დაკავება? {who}",
    "იხურება ცვლა? დათვლილია {amount}.",
    "با این ردیف چه می\u200cکنید؟",
}
FOREIGN_SIGNS = {
    "fa": re.compile('[يكىة٠-٩،؟]{2}|[يكى٠-٩“”"]'),
    "ru": re.compile('[“”„"!]|(?<!ё)--|\\b(ты|тебе|твой)\\b'),
    "ka": re.compile('[”"«»!]'),
}


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    i18n.set_language(qapp, "en")


def said(language: str) -> list[tuple[Message, str]]:
    """Every form of every sentence, with the message it belongs to."""
    found = messages(FOLDER / f"clienteling_{language}.ts")
    return [(each, form) for each in found for form in each.forms]


def test_every_language_of_ours_can_be_chosen_under_its_own_name() -> None:
    assert offered() == [("en", "English"), ("fa", "فارسی"), ("ru", "Русский"), ("ka", "ქართული")]


def test_a_language_without_all_its_words_is_not_offered_and_not_begun_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = settings_of(tmp_path, language="ru")
    assert Preferences(chosen).language == "ru"
    monkeypatch.setattr(i18n, "COMPLETE", ("en", "fa"))
    assert [code for code, _ in offered()] == ["en", "fa"]
    assert Preferences(chosen).language in ("en", "fa")


@pytest.mark.parametrize("language", SPOKEN)
def test_no_sentence_is_left_in_english(language: str) -> None:
    assert {form for each, form in said(language) if form == each.source} <= SAME


@pytest.mark.parametrize("language", SPOKEN)
def test_a_sentence_ends_as_the_english_one_does(language: str) -> None:
    assert [
        (each.source, form)
        for each, form in said(language)
        if end(each.source) != end(form) and form not in REPHRASED
    ] == []


def end(sentence: str) -> str:
    found = END.search(sentence)
    return found[1].replace("؟", "?") if found else ""


@pytest.mark.parametrize("language", SPOKEN)
def test_no_letter_of_another_script_stands_in_a_word(language: str) -> None:
    """A Latin `c` looks like a Cyrillic one, and neither search nor a screen reader finds the word."""
    mixed = [
        (word, form)
        for _, form in said(language)
        for word in re.findall(r"[^\W_]+", PLACEHOLDER.sub(" ", form))
        if word not in LATIN and not SIGN.fullmatch(word) and scripts(word) != {LETTERS[language]}
    ]
    assert mixed == []


def scripts(word: str) -> set[str]:
    return {unicodedata.name(letter).split(" ")[0] for letter in word}


@pytest.mark.parametrize("language", SPOKEN)
def test_quotes_and_digits_are_those_of_the_language_and_nobody_is_shouted_at(language: str) -> None:
    assert [form for _, form in said(language) if FOREIGN_SIGNS[language].search(form)] == []


@pytest.mark.parametrize("language", SPOKEN)
def test_a_sentence_has_no_space_at_its_edge_and_no_two_in_a_row(language: str) -> None:
    odd = re.compile(r"^\s|\s$|  |\s[,.;:?](?!\w)")
    assert [form for each, form in said(language) if odd.search(form) and not odd.search(each.source)] == []


COUNTS = (0, 1, 2, 4, 5, 11, 14, 21, 22, 25, 101, 111, 122)


@pytest.mark.parametrize(
    ("language", "counted"),
    [
        ("en", "0 items;1 item;2 items;4 items;5 items;11 items;14 items;21 items;22 items;25 items"),
        ("fa", "۰ قلم;۱ قلم;۲ قلم;۴ قلم;۵ قلم;۱۱ قلم;۱۴ قلم;۲۱ قلم;۲۲ قلم;۲۵ قلم"),
        (
            "ru",
            "0 товаров;1 товар;2 товара;4 товара;5 товаров;11 товаров;14 товаров;21 товар;22 товара;25 товаров"
            ";101 товар;111 товаров;122 товара",
        ),
        ("ka", "0 ნივთი;1 ნივთი;2 ნივთი;4 ნივთი;5 ნივთი"),
    ],
)
def test_the_window_counts_as_the_language_does(
    english_again: QApplication, language: i18n.Language, counted: str
) -> None:
    i18n.set_language(english_again, language)
    expected = counted.split(";")
    assert [words.items(count) for count in COUNTS[: len(expected)]] == expected


@pytest.mark.parametrize(("language", "forms"), [("en", 2), ("fa", 1), ("ru", 3), ("ka", 2)])
def test_what_is_counted_has_as_many_forms_as_the_language(language: str, forms: int) -> None:
    counted = [each for each in messages(FOLDER / f"clienteling_{language}.ts") if each.plural]
    assert {len(each.forms) for each in counted} == {forms}
    assert len(counted) >= 20


@pytest.mark.parametrize(
    ("language", "channel", "copy"),
    [("fa", "وب‌سایت", "&کپی"), ("ru", "Сайт", "&Копировать"), ("ka", "საიტი", "&კოპირება")],
)
def test_the_window_and_the_menu_of_a_field_speak_the_language(
    english_again: QApplication, language: i18n.Language, channel: str, copy: str
) -> None:
    i18n.set_language(english_again, language)
    assert words.channel("web") == channel
    field = QLineEdit()
    menu = field.createStandardContextMenu()
    assert copy in [each.text().split("\t")[0] for each in menu.actions()]


def test_a_sentence_begins_with_a_capital_where_the_language_has_them() -> None:
    assert [
        words.sentence(text)
        for text in ("one price dropped", "одна цена снижена", "დაიკლო 1 ფასმა", "۱ قیمت")
    ] == [
        "One price dropped.",
        "Одна цена снижена.",
        "დაიკლო 1 ფასმა.",
        "۱ قیمت.",
    ]
