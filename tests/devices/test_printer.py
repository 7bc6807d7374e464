"""A receipt reaches the printer dot for dot; an empty roll, a printer that is off and one that cannot answer are told apart."""

import subprocess
import sys
from pathlib import Path

import pytest

from clienteling.devices.printer import Line, Printer, line_of, open_printer
from clienteling.devices.raster import Raster
from clienteling.errors import BadInput, DeviceError
from clienteling.services import doctor
from clienteling.settings import Settings
from tests.devices.fake_printer import fake_printer

# Every byte value comes to the printer in a picture, also those that are commands.
PICTURE = Raster(576, 600, bytes((x * 7 + y) % 256 for y in range(600) for x in range(72)))


def printer_at(address: str, **more: int) -> Printer:
    printer = open_printer(Settings(Path("nowhere"), printer=address, **more))  # type: ignore[arg-type]
    assert printer is not None
    return printer


def test_what_is_painted_is_what_is_on_paper() -> None:
    with fake_printer() as device:
        printer_at(device.address).print(PICTURE)
        assert device.sheets == [PICTURE]


def test_two_receipts_are_two_sheets_and_the_line_is_free_between_them() -> None:
    with fake_printer() as device:
        printer = printer_at(device.address)
        printer.print(PICTURE)
        printer.print(PICTURE)
        assert device.sheets == [PICTURE, PICTURE]
        assert device.connections == 2


def test_the_drawer_opens_by_the_pin_it_hangs_on() -> None:
    with fake_printer() as device:
        printer_at(device.address).open_drawer()
        printer_at(device.address, drawer_pin=5).open_drawer()
        # The second job was taken once the first connection had ended; one more question waits for the second.
        printer_at(device.address).paper()
        assert device.kicks == [2, 5]


def test_nothing_is_sent_to_an_empty_roll() -> None:
    with fake_printer(paper=0) as device:
        with pytest.raises(DeviceError) as problem:
            printer_at(device.address).print(PICTURE)
        assert problem.value.code == "printer_no_paper"
        assert problem.value.retryable
        assert device.sheets == []


def test_a_roll_that_ends_in_the_middle_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clienteling.devices.printer._PRINTING_SECONDS", 0.3)
    with fake_printer(paper=300) as device:
        with pytest.raises(DeviceError) as problem:
            printer_at(device.address).print(PICTURE)
        assert problem.value.code == "printer_no_paper"
        assert device.sheets == []


def test_a_roll_that_is_nearly_empty_still_prints() -> None:
    with fake_printer(paper=99) as device:
        assert printer_at(device.address).paper() == "low"


def test_a_printer_that_cannot_answer_is_printed_on_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clienteling.devices.printer._ANSWER_SECONDS", 0.1)
    with fake_printer(answers=False) as device:
        printer_at(device.address).print(PICTURE)
        printer_at(device.address).paper()
        assert device.sheets == [PICTURE]


def test_a_printer_that_is_off_is_said_to_be() -> None:
    with fake_printer() as device:
        address = device.address
    with pytest.raises(DeviceError) as problem:
        printer_at(address).print(PICTURE)
    assert problem.value.code == "printer_silent"


def test_a_printer_that_is_a_file_gets_the_same_bytes(tmp_path: Path) -> None:
    printer_at(f"file:{tmp_path / 'lp0'}").print(PICTURE)
    written = (tmp_path / "lp0").read_bytes()
    assert PICTURE.dots[:72] in written
    assert written.count(b"\x1dv0\x00") >= 3


@pytest.mark.parametrize(
    ("written", "line"),
    [
        ("none", None),
        ("", None),
        ("network:192.168.1.50", Line("network", "192.168.1.50", 9100)),
        ("network:printer.shop:9101", Line("network", "printer.shop", 9101)),
        ("usb:04B8:0E15", Line("usb", "04b8", 0x0E15)),
        ("serial:/dev/ttyUSB0:19200", Line("serial", "/dev/ttyUSB0", 19200)),
        ("serial:COM3", Line("serial", "COM3", 9600)),
        ("file:C:\\out.bin", Line("file", "C:\\out.bin")),
    ],
)
def test_the_setting_says_how_it_is_connected(written: str, line: Line | None) -> None:
    assert line_of(written) == line


@pytest.mark.parametrize("written", ["laser", "usb:printer", "network:", "network:host:port", "usb:04b8"])
def test_a_setting_nobody_can_read_is_said_by_name(written: str) -> None:
    with pytest.raises(BadInput) as problem:
        line_of(written)
    assert (problem.value.code, problem.value.facts) == ("bad_setting", {"name": "printer"})


def test_a_usb_or_serial_printer_that_is_not_there_is_silent() -> None:
    for address in ("usb:fff0:0001", "serial:/dev/no-such-port"):
        with pytest.raises(DeviceError) as problem:
            printer_at(address).open_drawer()
        assert problem.value.code == "printer_silent"


def test_the_doctor_asks_the_printer_and_says_what_to_do(tmp_path: Path) -> None:
    def asked(address: str) -> doctor.Check:
        settings = Settings(tmp_path, printer=address)
        (found,) = [one for one in doctor.checks(settings) if one.name == "printer"]
        return found

    with fake_printer() as device:
        assert (asked(device.address).state, asked(device.address).facts["paper"]) == ("ok", "fine")
        device.paper = 50
        assert (asked(device.address).state, asked(device.address).advice) == ("warn", "printer_paper_low")
        device.paper = 0
        assert (asked(device.address).state, asked(device.address).advice) == ("bad", "printer_no_paper")
        assert device.sheets == []
    assert asked("network:127.0.0.1:9").advice == "printer_silent"
    kept = tmp_path / "lp0"
    kept.write_bytes(b"a sheet under way")
    assert asked(f"file:{kept}").state == "ok"
    assert kept.read_bytes() == b"a sheet under way"


def test_its_libraries_are_loaded_with_the_first_receipt_and_not_before() -> None:
    look = (
        "import sys; from clienteling.devices import printer; import ui.receipts.painter;"
        "print([name for name in ('escpos', 'PIL', 'usb', 'serial', 'yaml') if name in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
