"""How money, numbers, days and names are written in the four languages."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clienteling.errors import BadInput
from ui import i18n
from ui.i18n import Language
from ui.theme import look
from ui.theme.tokens import RESOURCES

NOW = "2026-10-22T10:34:00.000Z"


@pytest.fixture(autouse=True)
def tbilisi(qapp: QApplication) -> Iterator[None]:
    assert i18n.set_zone("Asia/Tbilisi")
    yield
    i18n.set_language(qapp, "en")
    i18n.set_zone("UTC")


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
        ("ru", "чт, 22 окт", "четверг, 22 октября", "22 окт 2026"),
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
