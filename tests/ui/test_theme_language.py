"""How money, numbers, days and names are written in the four languages."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from clienteling.clock import HandClock, SystemClock
from clienteling.errors import BadInput
from ui import i18n
from ui.delegates.roles import OrderRow, RowsModel
from ui.i18n import Language
from ui.jalali import gregorian_in
from ui.models import words
from ui.theme import Chip, look
from ui.theme.fonts import load_fonts
from ui.theme.tokens import RESOURCES
from ui.widgets import ChipLabel, Fact, FactsRow, Table, Text

NOW = "2026-10-22T10:34:00.000Z"


@pytest.fixture(autouse=True)
def tbilisi(qapp: QApplication) -> Iterator[None]:
    assert i18n.set_zone("Asia/Tbilisi")
    yield
    i18n.set_language(qapp, "en")
    i18n.set_zone("UTC")
    i18n.set_clock(SystemClock())


@pytest.mark.parametrize(
    ("language", "minor", "currency", "written"),
    [
        ("en", 125000, "GEL", "₾1,250.00"),
        ("en", -6400, "GEL", "\u2212₾64.00"),
        ("en", 5, "GEL", "₾0.05"),
        ("en", 0, "USD", "$0.00"),
        ("en", 1500, "JPY", "JPY\u00a01,500"),
        ("en", 1234567, "KWD", "KWD\u00a01,234.567"),
        ("ru", 125000, "GEL", "1\u00a0250,00\u00a0₾"),
        ("ka", 125000, "GEL", "1\u00a0250,00\u00a0₾"),
        ("ru", -6400, "RUB", "\u221264,00\u00a0₽"),
        ("fa", 125000, "GEL", "۱٬۲۵۰٫۰۰ لاری"),
        ("fa", -21000, "GEL", "\u200e\u2212۲۱۰٫۰۰ لاری"),
        ("fa", 1500, "IRR", "۱۵٫۰۰ ریال"),
    ],
)
def test_money_is_written_as_the_language_writes_it(
    qapp: QApplication, language: Language, minor: int, currency: str, written: str
) -> None:
    i18n.set_language(qapp, language)
    assert i18n.money(minor, currency) == written


def test_whole_money_drops_decimals_only_where_they_are_nought() -> None:
    assert i18n.money(52000, "GEL", whole=True) == "₾520"
    assert i18n.money(52050, "GEL", whole=True) == "₾520.50"


def test_money_of_an_unknown_currency_is_not_guessed() -> None:
    with pytest.raises(BadInput):
        i18n.money(100, "XYZ")


@pytest.mark.parametrize(
    ("language", "day", "long_day", "dated"),
    [
        ("en", "Thu 22 Oct", "Thursday 22 October", "22 Oct 2026"),
        ("fa", "پنجشنبه ۳۰ مهر", "پنجشنبه ۳۰ مهر ۱۴۰۵", "۳۰ مهر ۱۴۰۵"),
        ("ru", "чт, 22 окт", "Четверг, 22 октября", "22 окт 2026"),
        ("ka", "ხუთ, 22 ოქტ", "ხუთშაბათი, 22 ოქტომბერი", "22 ოქტ 2026"),
    ],
)
def test_days_are_written_as_the_language_writes_them(
    qapp: QApplication, language: Language, day: str, long_day: str, dated: str
) -> None:
    i18n.set_language(qapp, language)
    assert (i18n.day(NOW, NOW), i18n.long_day(NOW), i18n.day_year(NOW)) == (day, long_day, dated)


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("2026-10-22T10:33:30.000Z", "Just now"),
        ("2026-10-22T10:50:00.000Z", "Just now"),
        ("2026-10-22T10:32:00.000Z", "2 min ago"),
        ("2026-10-22T07:00:00.000Z", "3 h ago"),
        ("2026-10-21T11:00:00.000Z", "23 h ago"),
        ("2026-10-21T10:00:00.000Z", "Yesterday"),
        ("2026-10-20T17:14:00.000Z", "Tue 20 Oct"),
        ("2025-10-20T17:14:00.000Z", "20 Oct 2025"),
    ],
)
def test_time_past_is_relative_only_within_a_day(moment: str, said: str) -> None:
    assert i18n.ago(moment, NOW) == said


def test_times_are_those_of_the_shop_not_of_greenwich() -> None:
    assert i18n.clock("2026-10-22T21:30:00.000Z") == "01:30"
    assert i18n.day("2026-10-22T21:30:00.000Z", NOW) == "Fri 23 Oct"
    assert i18n.day_clock("2026-10-22T10:30:00.000Z", NOW) == "Today, 14:30"


@pytest.mark.parametrize(
    ("shown", "gregorian"),
    [
        ("پنجشنبه ۳۰ مهر", "2026-10-22"),
        ("سه\u200cشنبه ۲۸ مهر، ۲۱:۱۴", "2026-10-20"),
        ("۳۰ مهر ۱۴۰۴", "2025-10-22"),
        ("فروشگاه · ۱ فروردین", "2026-03-21"),
        ("۱ فروردین تا ۳۰ اسفند ۱۴۰۳", "2026-03-21، 2025-03-20"),
        ("۳۱ مهر", ""),
        ("سارا احمدی", ""),
        ("۱۴۰۵", ""),
    ],
)
def test_a_jalali_date_has_its_gregorian_one_in_the_tooltip(
    qapp: QApplication, shown: str, gregorian: str
) -> None:
    i18n.set_language(qapp, "fa")
    i18n.set_clock(HandClock(NOW))
    assert gregorian_in(shown).replace("\u2068", "").replace("\u2069", "") == gregorian
    assert Text(shown).toolTip() == gregorian_in(shown)
    assert ChipLabel(Chip(shown)).toolTip() == gregorian_in(shown)


def test_rows_and_cells_tell_the_gregorian_date_too(qapp: QApplication) -> None:
    i18n.set_language(qapp, "fa")
    tip, rows = Qt.ItemDataRole.ToolTipRole, RowsModel()
    rows.set_rows([OrderRow("1", "سفارش", "۳۰ مهر ۱۴۰۵"), OrderRow("2", "سفارش", "وب‌سایت")])
    assert rows.data(rows.index(0), tip) == i18n.isolate("2026-10-22")
    assert rows.data(rows.index(1), tip) is None
    table = Table([("روز", "start", 100)], name="روزها")
    table.set_rows([["۳۰ مهر ۱۴۰۵"]])
    assert table.model().index(0, 0).data(tip) == i18n.isolate("2026-10-22")
    facts = FactsRow()
    facts.set_facts([Fact("خرید", "۱۲"), Fact("آخرین خرید", "۳۰ مهر ۱۴۰۵")])
    assert facts.toolTip() == i18n.isolate("2026-10-22")


def test_a_name_cut_short_and_a_jalali_date_share_a_tooltip(qapp: QApplication) -> None:
    i18n.set_language(qapp, "fa")
    text = Text("پیراهن <b>آبی</b> ابریشمی · ۳۰ مهر ۱۴۰۵", elide=True)
    text.resize(60, 20)
    text.show()
    whole, date = text.toolTip().split("\n")
    assert ("‹b›" in whole, date) == (True, i18n.isolate("2026-10-22"))


def test_other_languages_show_gregorian_days_as_they_are(qapp: QApplication) -> None:
    i18n.set_language(qapp, "ru")
    assert (gregorian_in("۳۰ مهر ۱۴۰۵"), Text("22 окт 2026").toolTip()) == ("", "")


@pytest.mark.parametrize(
    ("language", "listed", "ago"),
    [
        ("en", "A, B", "2 min ago"),
        ("fa", "\u2068A\u2069، \u2068B\u2069", "۲ دقیقه پیش"),
        ("ru", "A, B", "2 мин"),
        ("ka", "A, B", "2 წთ წინ"),
    ],
)
def test_lists_and_relative_times_follow_the_language(
    qapp: QApplication, language: Language, listed: str, ago: str
) -> None:
    i18n.set_language(qapp, language)
    assert words.listed(["A", "", "B"]) == listed
    assert i18n.ago("2026-10-22T10:32:00.000Z", NOW) == ago


@pytest.mark.parametrize(
    ("language", "words", "family"),
    [
        ("ka", "გაყიდვა", "Noto Sans Georgian"),
        ("fa", "فروش", "Vazirmatn"),
        ("ru", "Продажа", "Inter"),
        ("en", "Sale", "Inter"),
    ],
)
def test_every_language_is_set_in_its_own_type(
    qapp: QApplication, language: Language, words: str, family: str
) -> None:
    load_fonts()
    i18n.set_language(qapp, language)
    layout = QTextLayout(words, look().font("body"))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    assert {run.rawFont().familyName() for run in layout.glyphRuns()} == {family}


def test_persian_turns_the_window_around_and_english_turns_it_back(qapp: QApplication) -> None:
    i18n.set_language(qapp, "fa")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert (look().rtl, i18n.number(4820), i18n.percent(0.06)) == (True, "۴٬۸۲۰", "۶٪")
    i18n.set_language(qapp, "en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert (look().rtl, i18n.number(4820), i18n.percent(0.06)) == (False, "4,820", "6%")


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Sara Ahmadi", "SA"),
        ("მარიამ ლომიძე", "მლ"),
        ("رضا تهرانی", "ر ت"),
        ("анна петрова", "АП"),
        ("Jean de la Tour", "JT"),
        ("Madonna", "M"),
        ("  ", ""),
        ("42 !", ""),
    ],
)
def test_initials_keep_the_script_of_the_name(name: str, initials: str) -> None:
    assert i18n.initials_of(name) == initials


def test_an_unknown_zone_changes_nothing() -> None:
    assert not i18n.set_zone("Mars/Olympus")
    assert i18n.clock(NOW) == "14:34"


def test_an_update_may_write_the_words_while_the_window_speaks(tmp_path: Path) -> None:
    shutil.copytree(RESOURCES / "translations", tmp_path / "translations")
    story = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from ui import i18n
app = QApplication([])
i18n.RESOURCES = Path(sys.argv[1])
i18n.set_language(app, "fa")
(Path(sys.argv[1]) / "translations" / "clienteling_fa.qm").write_bytes(b"")
print(QCoreApplication.translate("checks", "Card terminal") != "Card terminal")
"""
    done = subprocess.run(
        [sys.executable, "-c", story, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "True"), done.stderr
