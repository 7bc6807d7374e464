"""`clienteling tour`: drives the real app through its pages, offscreen, and saves a picture of each. For documentation and eyes.

A real hub with the demo retailer runs beside it; nothing is painted that the app would not paint.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from clienteling.errors import ClientelingError
from ui import demo
from ui.application import Application
from ui.demo import Demo
from ui.tour_round import Tour

CUSTOMERS = 1200
SIZE = (1440, 900)


def main(words: Sequence[str]) -> int:
    """Save the pictures. Exit codes: 0 done, 1 something failed."""
    parser = argparse.ArgumentParser(prog="clienteling tour", description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for the pictures")
    parser.add_argument("--language", default="en", choices=("en", "fa", "ru", "ka"))
    parser.add_argument("--theme", default="light", choices=("light", "dark"))
    parser.add_argument(
        "--size", type=_size, default=SIZE, metavar="WxH", help="size of the window (default: 1440x900)"
    )
    parser.add_argument(
        "--home", type=Path, metavar="DIR", help="folder of a demo to use again (default: a new one)"
    )
    args = parser.parse_args(words)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        with tempfile.TemporaryDirectory(prefix="clienteling-tour-") as fresh:
            _tour(args, args.home.absolute() if args.home else Path(fresh))
    except (subprocess.CalledProcessError, ClientelingError, OSError) as error:
        print(f"clienteling tour: {error}", file=sys.stderr)  # noqa: T201 - what a command prints is its product
        return 1
    return 0


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


def _tour(args: argparse.Namespace, home: Path) -> None:
    args.out.mkdir(parents=True, exist_ok=True)
    with demo.running(home, CUSTOMERS) as shop:
        code = demo.enrolment_code(shop)
        _drive(shop, code, args)


def _drive(shop: Demo, code: str, args: argparse.Namespace) -> None:
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(qt, QApplication)
    qt.setQuitOnLastWindowClosed(False)

    def make_loop() -> asyncio.AbstractEventLoop:
        loop: asyncio.AbstractEventLoop = QEventLoop(qt)
        return loop

    with asyncio.Runner(loop_factory=make_loop) as runner:
        runner.run(_run(qt, shop, code, args))


async def _run(qt: QApplication, shop: Demo, code: str, args: argparse.Namespace) -> None:
    settings = replace(shop.settings(), language=args.language, theme=args.theme)
    application = Application(qt, settings, shop.start(code))
    application.shell.resize(*args.size)
    running = asyncio.ensure_future(application.run())
    try:
        await Tour(application, shop, args.out).pages()
    finally:
        application.shell.close()
        await running
