"""Every setting, declared once: its name, type, default, environment variable and meaning. File < environment < managed.

What the hub decides for all tills (prices, privacy, limits) is in the policy document and not here.
"""

from __future__ import annotations

import json
import os
import tomllib
from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import platformdirs

from clienteling.errors import BadInput

FILE = "settings.toml"
MANAGED = "managed.toml"
HOME_VARIABLE = "CLIENTELING_HOME"


def setting(default: Any, doc: str) -> Any:
    """A field of Settings; its environment variable is CLIENTELING_ and its name in capitals."""
    return field(default=default, metadata={"doc": doc})


@dataclass(frozen=True)
class Settings:
    """What one till was told by its file, its environment and IT's managed policy."""

    home: Path
    """The folder that holds everything of this till."""
    hub: str | None = setting(None, "address of the hub offered when this till is enrolled")
    certificate_pin: str | None = setting(
        None, "SHA-256 (hex) of the hub's certificate; then only this one is trusted"
    )
    key_file: Path | None = setting(
        None, "file that holds the keys of this till, for machines without a keyring"
    )
    keyring_timeout: float = setting(20.0, "seconds to wait for the system's keyring")
    request_timeout: float = setting(15.0, "seconds to wait for an answer of the hub")
    cache_mb: int = setting(64, "memory of the local database in MiB for each connection")
    language: str | None = setting(None, "language of the window: en, fa, ru, ka; else the system's")
    theme: str = setting("system", "light, dark or system")
    contrast: str = setting("system", "contrast of the window: system or high")
    motion: str = setting("system", "movement in the window: system or reduced")
    scale: int = setting(100, "size of everything in the window in percent: 100 to 200")
    kiosk: str = setting("off", "on: the window fills the screen and only a manager closes it; off: a window")
    customer_display: str = setting(
        "off", "on: a second window for the customer, on the second screen; off: none"
    )
    terminal: str = setting("none", "card terminal: none or nexo (nexo Retailer as JSON over HTTPS)")
    terminal_address: str | None = setting(
        None, "where the terminal listens: https://…, or http://… on this very computer"
    )
    terminal_poi_id: str | None = setting(None, "the terminal's own id (POIID)")
    terminal_sale_id: str = setting("Clienteling", "the name this till tells the terminal (SaleID)")
    terminal_pin: str | None = setting(
        None, "SHA-256 (hex) of the terminal's certificate; then only this one is trusted"
    )
    terminal_timeout: float = setting(120.0, "seconds the customer has to pay at the terminal")
    fiscal: str = setting("none", "fiscal device: none or journal (a chained file in this till's folder)")
    fiscal_day_hours: int = setting(0, "hours after which the fiscal day must be closed; 0 for no limit")
    printer: str = setting(
        "none",
        "receipt printer: none, network:HOST[:PORT], usb:VENDOR:PRODUCT, serial:PORT[:BAUD] or file:PATH",
    )
    printer_dots: int = setting(576, "dots across its roll: 576 for 80 mm, 384 for 58 mm")
    drawer_pin: int = setting(2, "pin of the printer that opens the drawer: 2 or 5")
    scanner_prefix: str = setting("", "what the barcode scanner types before each code (\\x02 for STX)")
    scanner_suffix: str = setting("", "what it types after each code, before Enter")
    scanner_end: str = setting("enter", "the key that ends a scan: enter, tab or none")
    scanner_gap: int = setting(35, "most milliseconds between two keys of a scan")
    scanner_layout: str = setting(
        "auto",
        "keyboard the scanner is set to: auto, or us when this computer's has other places for Latin letters",
    )
    managed: tuple[str, ...] = ()
    """Names of the settings IT has fixed for this computer."""


def declared() -> tuple[Field[Any], ...]:
    """The fields of Settings that can be set, in the order they are documented."""
    return tuple(one for one in fields(Settings) if "doc" in one.metadata)


def variable(name: str) -> str:
    """The environment variable of a setting."""
    return f"CLIENTELING_{name.upper()}"


def home_folder(given: Path | None, program: str = "clienteling") -> Path:
    """Where a till (or the hub, by `program`) keeps its files: as given, CLIENTELING_HOME, or the system's place."""
    if given is not None:
        return given.expanduser().absolute()
    named = os.environ.get(HOME_VARIABLE if program == "clienteling" else "")
    if named:
        return Path(named).expanduser().absolute()
    return Path(platformdirs.user_data_dir(program, appauthor=False))


def managed_file() -> Path:
    """Where IT puts what must hold on this computer: `/etc/xdg/clienteling/managed.toml` on Linux."""
    return Path(platformdirs.site_config_dir("clienteling", appauthor=False)) / MANAGED


def load(
    home: Path | None = None, *, environ: Mapping[str, str] | None = None, managed: Path | None = None
) -> Settings:
    """Read the settings of one till. Raises BadInput("bad_setting") with the setting's name and where it stands."""
    folder = home_folder(home)
    fixed = _from_file(managed or managed_file())
    found = {
        **_from_file(folder / FILE),
        **_from_environment(os.environ if environ is None else environ),
        **fixed,
    }
    return replace(Settings(folder), managed=tuple(sorted(fixed)), **found)


def keep(home: Path, name: str, value: str | int) -> None:
    """Write one setting into a till's own file; its other lines stay as they are. Raises OSError."""
    path = home / FILE
    before = path.read_text("utf-8").splitlines() if path.exists() else []
    lines = [line for line in before if line.partition("=")[0].strip() != name]
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    # Above everything else: below a table's head it would belong to the table. JSON's strings are TOML's, too.
    path.write_text("\n".join([f"{name} = {json.dumps(value)}", *lines]) + "\n", "utf-8")


def _from_file(path: Path) -> dict[str, Any]:
    try:
        written = tomllib.loads(path.read_text("utf-8"))
    except (FileNotFoundError, NotADirectoryError, PermissionError):
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        raise BadInput("bad_setting", where=str(path)) from None
    return {one.name: _read(one, written[one.name], str(path)) for one in declared() if one.name in written}


def _from_environment(environ: Mapping[str, str]) -> dict[str, Any]:
    named = {one: environ.get(variable(one.name)) for one in declared()}
    return {one.name: _read(one, text, variable(one.name)) for one, text in named.items() if text}


def _read(one: Field[Any], value: object, where: str) -> Any:
    kind = str(one.type).removesuffix(" | None")
    readers = {"str": str, "Path": _path, "float": float, "int": int}
    try:
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise ValueError
        return readers[kind](value)  # type: ignore[operator]
    except ValueError:
        raise BadInput("bad_setting", name=one.name, where=where) from None


def _path(value: object) -> Path:
    return Path(str(value)).expanduser().absolute()
