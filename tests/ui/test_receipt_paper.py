"""What is painted: letters that join, no empty boxes for letters, codes a scanner reads, the same dots on the printer."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
import segno
from PySide6.QtGui import QFontInfo, QTextLayout
from PySide6.QtWidgets import QApplication

from clienteling.devices.printer import open_printer
from clienteling.devices.raster import Raster
from clienteling.domain.receipt_rows import PaperRow
from clienteling.domain.writing import LANGUAGES
from clienteling.settings import Settings
from tests.devices.fake_printer import fake_printer
from tests.domain.test_receipt import of
from ui.receipts.painter import DOTS, Paper, save_pdf
from ui.receipts.tongues import WORDS
from ui.theme import look
from ui.theme.fonts import load_fonts


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    load_fonts()


def black(raster: Raster, x: int, y: int) -> bool:
    return bool(raster.dots[y * raster.width // 8 + x // 8] >> (7 - x % 8) & 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_of_a_receipt_has_a_shape(language: str) -> None:
    for sentence in tomllib.loads(WORDS.read_text("utf-8"))[language].values():
        layout = QTextLayout(sentence, look().font("mono"))
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        glyphs = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
        assert glyphs
        assert 0 not in glyphs, sentence


def test_persian_letters_join_and_georgian_ones_are_georgian() -> None:
    joined = Paper([PaperRow("center", "سلام")], "fa").raster()
    apart = Paper([PaperRow("center", "\u200c".join("سلام"))], "fa").raster()
    assert joined.dots != apart.dots
    layout = QTextLayout("ქვითარი", look().font("mono"))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    assert {run.rawFont().familyName() for run in layout.glyphRuns()} == {"Noto Sans Georgian"}
    assert QFontInfo(look().font("mono")).family() == "JetBrains Mono"


def test_a_persian_receipt_runs_from_the_right_whatever_the_window_speaks() -> None:
    row = PaperRow("pair", "نقد", "۱۰۰")
    raster = Paper([row], "fa").raster()
    columns = [x for x in range(raster.width) if any(black(raster, x, y) for y in range(raster.height))]
    words = [x for x in columns if x > raster.width // 2]
    assert max(words) > raster.width - 2 * 20  # the words begin at the right edge
    assert min(columns) < 2 * 20  # the amount ends at the left one


def test_the_qr_code_says_the_number_of_the_sale() -> None:
    paper = Paper([PaperRow("code", "7-20418")], "en")
    raster = paper.raster()
    dots = [(x, y) for y in range(raster.height) for x in range(raster.width) if black(raster, x, y)]
    right, top, bottom = max(x for x, _ in dots) + 1, min(y for _, y in dots), max(y for _, y in dots) + 1
    matrix = [
        [bool(dot) for dot in line] for line in segno.make_qr("7-20418", error="m", boost_error=False).matrix
    ]
    step = (bottom - top) // len(matrix)
    left = right - step * len(matrix)
    read = [
        [
            black(raster, left + column * step + step // 2, top + line * step + step // 2)
            for column in range(len(matrix))
        ]
        for line in range(len(matrix))
    ]
    assert read == matrix
    assert step == 3 * DOTS


def test_every_bar_is_a_whole_number_of_modules_and_dots_wide() -> None:
    raster = Paper([PaperRow("code", "204-00017")], "en").raster()
    line = [black(raster, x, raster.height // 2) for x in range(raster.width // 2)]
    bars = {len(bar) for bar in "".join("#" if dot else " " for dot in line).split()}
    assert bars == {2, 4, 6}


@pytest.mark.parametrize(("dots", "width"), [(576, 288), (384, 192)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_printer_gets_the_very_dots_that_were_painted(language: str, dots: int, width: int) -> None:
    content = replace(of(), language=language)
    raster = Paper.of(content, width=width).raster()
    assert raster.width == dots
    with fake_printer() as device:
        printer = open_printer(Settings(Path("nowhere"), printer=device.address, printer_dots=dots))
        assert printer is not None
        printer.print(raster)
        assert device.sheets == [raster]


def test_a_title_of_a_thousand_words_takes_a_few_lines_and_no_more() -> None:
    long = Paper([PaperRow("pair", "word " * 20_000, "1.00"), PaperRow("pair", "x" * 100_000, "1.00")], "en")
    assert long.height < 300


def test_a_pdf_is_one_page_of_the_roll(tmp_path: Path) -> None:
    paper = Paper.of(of())
    save_pdf(paper, "7-20418", tmp_path / "receipt.pdf")
    written = (tmp_path / "receipt.pdf").read_bytes()
    assert written.startswith(b"%PDF")
    assert b"/Count 1" in written


def test_who_cannot_see_it_is_told_what_it_says() -> None:
    assert "Points now 5,070" in Paper.of(replace(of(), language="en")).text
