"""Decides what goes into a bundle: the parts of Qt the window uses with what they need, and no library of the system.

Libraries of the system are what the package depends on: so the distribution keeps them safe, not we.
"""

import re
import subprocess
import tomllib
from collections.abc import Iterable
from pathlib import Path

Entry = tuple[str, str, str]
"""PyInstaller's (place in the bundle, file it is taken from, kind)."""

QT_MODULES = ("QtCore", "QtDBus", "QtGui", "QtSvg", "QtWidgets")
QT_PLUGINS = (
    "iconengines/qsvgicon",
    "imageformats/qjpeg",
    "imageformats/qsvg",
    "imageformats/qwebp",
    "platforminputcontexts/composeplatforminputcontextplugin",
    "platforminputcontexts/ibusplatforminputcontextplugin",
    "platforms/qcocoa",
    "platforms/qoffscreen",
    "platforms/qwayland",
    "platforms/qwindows",
    "platforms/qxcb",
    "platformthemes/qxdgdesktopportal",
    "styles/qmacstyle",
    "styles/qmodernwindowsstyle",
    "wayland-decoration-client/adwaita",
    "wayland-graphics-integration-client/qt-plugin-wayland-egl",
    "wayland-shell-integration/xdg-shell",
    "xcbglintegrations/qxcb-egl-integration",
    "xcbglintegrations/qxcb-glx-integration",
)
QT_WORDS = ("qtbase_fa.qm", "qtbase_ka.qm", "qtbase_ru.qm")
"""Qt's own words (OK, Cancel …) in the languages of the window; Qt has English inside."""
UNUSED = (
    "PIL.ImageQt",
    "PIL.ImageTk",
    "_curses",
    "_gdbm",
    "_tkinter",
    "crypt",
    "curses",
    "dbm",
    "idlelib",
    "lib2to3",
    "nis",
    "pip",
    "pydoc_data",
    "readline",
    "setuptools",
    "tkinter",
    "turtle",
)
"""Modules of Python and of libraries that nothing of ours calls and that would bring libraries along."""
SYSTEM = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")


def needed(file: str) -> set[str]:
    """The names of the libraries an ELF file asks the loader for."""
    said = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=False).stdout
    return set(re.findall(r"^\s*NEEDED\s+(\S+)", said, re.MULTILINE))


def without_system(binaries: Iterable[Entry]) -> list[Entry]:
    """Drops what the distribution brings; Python's own library stays."""
    return [
        one
        for one in binaries
        if not one[1].startswith(SYSTEM) or "libpython" in one[0] or "/python3" in one[1]
    ]


def qt(binaries: Iterable[Entry]) -> list[Entry]:
    """Drops every module, plugin and library of Qt that is neither named above nor needed by one that is."""
    everything = list(binaries)
    kept = [one for one in everything if not _library(one) and (not _of_qt(one) or _named(one))]
    libraries = {Path(one[0]).name: one for one in everything if _library(one)}
    waiting = [one for one in kept if _of_qt(one)]
    while waiting:
        found = {name for name in needed(waiting.pop()[1]) if name in libraries}
        new = [libraries.pop(name) for name in sorted(found)]
        kept += new
        waiting += new
    return kept


def unbroken(entries: Iterable[Entry], kept: Iterable[Entry]) -> list[Entry]:
    """Drops links to what was dropped. A link's second part is where it points to."""
    places = {one[0] for one in kept if one[2] != "SYMLINK"}
    return [one for one in entries if one[2] != "SYMLINK" or str(Path(one[0]).parent / one[1]) in places]


def words(datas: Iterable[Entry]) -> list[Entry]:
    """Drops Qt's translations into languages the window does not speak, and everything for QML."""
    return [
        one
        for one in datas
        if "PySide6" not in one[0] or ("/translations/" in one[0] and one[0].endswith(QT_WORDS))
    ]


def about(pyproject: Path, folder: Path) -> tuple[str, str]:
    """The program's own name and version as Python's metadata, for `clienteling doctor`; a bundle has no installation.

    Written below `folder`; gives the file and its place in the bundle.
    """
    project = tomllib.loads(pyproject.read_text("utf-8"))["project"]
    place = f"{project['name']}-{project['version']}.dist-info"
    (folder / place).mkdir(parents=True, exist_ok=True)
    file = folder / place / "METADATA"
    file.write_text(
        f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n", "utf-8"
    )
    return str(file), place


def _of_qt(one: Entry) -> bool:
    return one[0].startswith(("PySide6/", "PySide6\\")) or "PySide6/Qt" in one[0]


def _library(one: Entry) -> bool:
    # Qt's libraries stand in lib/ on Linux; elsewhere they are chosen by PyInstaller's own hooks.
    return one[0].startswith("PySide6/Qt/lib/")


def _named(one: Entry) -> bool:
    place = one[0].replace("\\", "/")
    if "/plugins/" in place:
        folder, _, file = place.partition("/plugins/")[2].partition("/")
        name = re.sub(r"^lib|\.(so|dylib|dll)$", "", file)
        return f"{folder}/{name}" in QT_PLUGINS
    module = re.match(r"(Qt\w+)\.", Path(place).name)
    return module is None or module[1] in QT_MODULES
