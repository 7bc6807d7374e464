"""`clienteling tour`: drives the real app through its pages, offscreen, and saves a picture of each. For documentation and eyes.

A real hub with the demo retailer runs beside it; nothing is painted that the app would not paint. Without options every page is
taken in all languages, themes and sizes: `OUT/ka-1366x768/11-sale-dark.png`.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from clienteling.errors import ClientelingError
from ui import demo
from ui.application import Application
from ui.demo import Demo
from ui.pages import gallery
from ui.theme import apply_theme
from ui.tour_round import Camera, Tour

CUSTOMERS = 1200
LANGUAGES, THEMES, SIZES = ("en", "fa", "ru", "ka"), ("light", "dark"), ((1440, 900), (1366, 768))
AT_ONCE = 2
"""Rounds that run beside each other."""


@dataclass(frozen=True)
class Look:
    """What one round through the pages looks like; the themes are taken one after the other on each page."""

    language: str
    themes: tuple[str, ...]
    size: tuple[int, int]


def main(words: Sequence[str]) -> int:
    """Save the pictures. Exit codes: 0 done, 1 something failed."""
    args = _parser().parse_args(words)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        if args.gallery:
            return _gallery(args)
        rounds = list(product(args.language or LANGUAGES, args.size or SIZES))
        if len(rounds) > 1:
            return _side_by_side(args, rounds)
        with tempfile.TemporaryDirectory(prefix="clienteling-tour-") as fresh:
            _tour(args, *rounds[0], args.home.absolute() if args.home else Path(fresh))
    except (subprocess.CalledProcessError, ClientelingError, OSError) as error:
        print(f"clienteling tour: {error}", file=sys.stderr)  # noqa: T201 - what a command prints is its product
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    about = (__doc__ or "").split("\n\n")[0]
    parser = argparse.ArgumentParser(prog="clienteling tour", description=about)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for the pictures")
    parser.add_argument(
        "--language", action="append", choices=LANGUAGES, help="default: all, one after another"
    )
    parser.add_argument("--theme", action="append", choices=THEMES, help="default: both")
    parser.add_argument(
        "--size", action="append", type=_size, metavar="WxH", help="default: 1440x900 and 1366x768"
    )
    parser.add_argument(
        "--gallery", action="store_true", help="the sheets of all components instead of the pages"
    )
    parser.add_argument(
        "--home", type=Path, metavar="DIR", help="folder of a demo to use again (default: a new one)"
    )
    return parser


def _gallery(args: argparse.Namespace) -> int:
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(qt, QApplication)
    apply_theme(qt, "light")
    for path in gallery.save(args.out, args.language or list(LANGUAGES)):
        print(path, flush=True)  # noqa: T201 - what a command prints is its product
    return 0


def _side_by_side(args: argparse.Namespace, rounds: list[tuple[str, tuple[int, int]]]) -> int:
    """Each language and size in a process and a demo of its own; both themes are pictures of the same round."""
    themes = [word for theme in args.theme or THEMES for word in ("--theme", theme)]

    def one(look: tuple[str, tuple[int, int]]) -> int:
        language, (width, height) = look
        options = ["--language", language, "--size", f"{width}x{height}", *themes]
        folders = ["--out", str(args.out / f"{language}-{width}x{height}")]
        if args.home:
            folders += ["--home", str(args.home / f"{language}-{width}x{height}")]
        return subprocess.run(
            [sys.executable, "-m", "ui.main", "tour", *folders, *options], check=False
        ).returncode

    with ThreadPoolExecutor(AT_ONCE) as pool:
        return max(pool.map(one, rounds))


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


def _tour(args: argparse.Namespace, language: str, size: tuple[int, int], home: Path) -> None:
    with demo.running(home, CUSTOMERS) as shop:
        code = demo.enrolment_code(shop)
        _drive(shop, code, Look(language, tuple(args.theme or THEMES), size), args.out)


def _drive(shop: Demo, code: str, look: Look, out: Path) -> None:
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(qt, QApplication)
    qt.setQuitOnLastWindowClosed(False)

    def make_loop() -> asyncio.AbstractEventLoop:
        loop: asyncio.AbstractEventLoop = QEventLoop(qt)
        return loop

    with asyncio.Runner(loop_factory=make_loop) as runner:
        runner.run(_run(qt, shop, code, look, out))


async def _run(qt: QApplication, shop: Demo, code: str, look: Look, out: Path) -> None:
    settings = replace(shop.settings(), language=look.language, theme=look.themes[0])
    application = Application(qt, settings, shop.start(code))
    application.shell.resize(*look.size)
    running = asyncio.ensure_future(application.run())
    try:
        await Tour(application, shop, Camera(qt, look.themes, out)).pages()
    finally:
        application.shell.close()
        await running
