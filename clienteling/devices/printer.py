"""The receipt printer and the drawer that hangs on it, spoken to in ESC/POS through python-escpos; what is painted is the UI's.

Every job opens its own connection and closes it: a network printer serves one till at a time. python-escpos is loaded with
the first job, by the thread that prints.
"""

from __future__ import annotations

import errno
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any, Literal

from clienteling.devices.raster import Raster
from clienteling.errors import BadInput, DeviceError
from clienteling.settings import Settings

PORT = 9100
BAUD = 9600
NARROW = 384
"""Dots across a 58 mm roll."""
_CONNECT_SECONDS = 5
_ANSWER_SECONDS = 1.0
_PRINTING_SECONDS = 10.0
_FRAGMENT = 256  # lines of dots sent at once: less than the buffer of the smallest printers
_PAPER_NOW = b"\x10\x04\x04"  # DLE EOT 4: answered at once, also with an empty roll
_PAPER_THEN = b"\x1dr\x01"  # GS r 1: answered once all before it is printed
_NOW_OUT, _NOW_LOW = 0x60, 0x0C
_THEN_OUT = 0x0C

Paper = Literal["fine", "low", "unknown"]


@dataclass(frozen=True, slots=True)
class Line:
    """How a printer is connected: `network` host and port, `usb` vendor and product, `serial` port and baud, `file` path."""

    kind: Literal["network", "usb", "serial", "file"]
    name: str
    number: int = 0


def line_of(written: str) -> Line | None:
    """The setting `printer`: none, network:HOST[:PORT], usb:VENDOR:PRODUCT (hex), serial:PORT[:BAUD] or file:PATH.

    Raises BadInput("bad_setting").
    """
    kind, _, rest = written.strip().partition(":")
    if kind in ("", "none") and not rest:
        return None
    name, _, number = rest.rpartition(":")
    try:
        if kind == "usb":
            return Line("usb", f"{int(name, 16):04x}", int(number, 16))
        if kind == "file" and rest:
            return Line("file", rest)
        if kind == "network" and rest:
            return Line("network", name or number, int(number) if name else PORT)
        if kind == "serial" and rest:
            return Line("serial", name or number, int(number) if name else BAUD)
    except ValueError:
        pass
    raise BadInput("bad_setting", name="printer")


def open_printer(settings: Settings) -> Printer | None:
    """The printer of this till, None without one; nothing is sent yet. Raises BadInput("bad_setting")."""
    line = line_of(settings.printer)
    return None if line is None else Printer(line, settings.printer_dots, settings.drawer_pin)


class Printer:
    """One receipt printer, `dots` wide. Every call may wait for it: only in the thread of the devices.

    Raises DeviceError: `printer_silent` (not reached, or it stopped answering), `printer_no_paper`, `printer_not_installed`.
    """

    def __init__(self, line: Line, dots: int, drawer_pin: int) -> None:
        self.line = line
        self.dots = dots
        self._pin = drawer_pin

    def print(self, raster: Raster) -> None:
        """Print a picture and cut it off. It returns once the printer has said that all of it is on paper, if it can say so."""
        with self._open() as to:
            speaks = self._paper(to) != "unknown"
            # The library compares with the width of a known printer; ours is what the settings say.
            to.profile.profile_data = {
                **to.profile.profile_data,
                "media": {"width": {"pixels": raster.width}},
            }
            to.hw("INIT")
            to.image(_picture(raster), fragment_height=_FRAGMENT)
            to.cut()
            if speaks:
                self._printed(to)

    def open_drawer(self) -> None:
        """Kick the drawer open."""
        with self._open() as to:
            to.cashdraw(self._pin)

    def paper(self) -> Paper:
        """Whether there is paper; `unknown` of a printer that cannot answer. Raises DeviceError as the others do."""
        if self.line.kind == "file":
            return "unknown"  # to open a file is to empty it
        with self._open() as to:
            return self._paper(to)

    def _paper(self, to: Any) -> Paper:
        status = self._asked(to, _PAPER_NOW, _ANSWER_SECONDS)
        if status is None:
            return "unknown"
        if status & _NOW_OUT:
            raise DeviceError("printer_no_paper", device="printer")
        return "low" if status & _NOW_LOW else "fine"

    def _printed(self, to: Any) -> None:
        """Wait until it is on paper; a roll that ended meanwhile answers only when asked at once."""
        status = self._asked(to, _PAPER_THEN, _PRINTING_SECONDS)
        if status is None:
            if self._paper(to) == "unknown":
                raise DeviceError("printer_silent", device="printer")
        elif status & _THEN_OUT == _THEN_OUT:
            raise DeviceError("printer_no_paper", device="printer")

    def _asked(self, to: Any, question: bytes, seconds: float) -> int | None:
        """The first byte of an answer; None when there is none in time."""
        if self.line.kind == "file":
            return None
        if self.line.kind == "usb":
            to.device.default_timeout = round(seconds * 1000)
        elif self.line.kind == "network":
            to.device.settimeout(seconds)
        else:
            to.device.timeout = seconds
        try:
            answer = bytes(to.query_status(question))
        except OSError as problem:
            if not isinstance(problem, TimeoutError) and problem.errno != errno.ETIMEDOUT:
                raise
            answer = b""
        if self.line.kind == "network":
            to.device.settimeout(_PRINTING_SECONDS)
        return answer[0] if answer else None

    @contextmanager
    def _open(self) -> Iterator[Any]:
        """The one door to python-escpos: what it raises becomes ours."""
        try:
            to = self._connection()
        except ImportError:
            raise DeviceError("printer_not_installed", device="printer") from None
        from escpos.exceptions import Error

        try:
            if self.line.kind == "network":
                # The library's own way leaves the socket of a printer that is off lying about.
                to.device = socket.create_connection((self.line.name, self.line.number), _CONNECT_SECONDS)
            else:
                to.open()
            yield to
        # USB and serial errors are OSErrors, a missing libusb is a ValueError, a missing library a RuntimeError.
        except (Error, OSError, ValueError, RuntimeError):
            raise DeviceError("printer_silent", device="printer") from None
        finally:
            with suppress(Error, OSError, ValueError, RuntimeError):
                to.close()

    def _connection(self) -> Any:
        from escpos import printer

        line = self.line
        if line.kind == "network":
            return printer.Network(line.name, line.number)
        if line.kind == "usb":
            return printer.Usb(int(line.name, 16), line.number, timeout=round(_PRINTING_SECONDS * 1000))
        if line.kind == "serial":
            return printer.Serial(line.name, line.number, timeout=_ANSWER_SECONDS)
        return printer.File(line.name, auto_flush=False)


def _picture(raster: Raster) -> Any:
    """The dots as Pillow's black and white, where 1 is white."""
    from PIL import Image

    return Image.frombytes("1", (raster.width, raster.height), bytes(~dots & 0xFF for dots in raster.dots))
