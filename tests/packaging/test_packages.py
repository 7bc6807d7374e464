"""What is in the packages: only the Qt that is used, every licence, a service shut in, and nothing that deletes data."""

import ast
import configparser
import importlib.metadata
import importlib.util
import json
import re
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
DEBIAN = PACKAGING / "debian"
UNIT = DEBIAN / "clienteling-hub.service"


def script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"packaging_{name}", PACKAGING / "bundle" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def imported(folder: Path) -> set[str]:
    found = set()
    for file in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6."):
                found.add(str(node.module).split(".")[1])
            elif isinstance(node, ast.ImportFrom) and node.module == "PySide6":
                found |= {alias.name for alias in node.names}
    return found


def test_the_bundle_holds_the_parts_of_qt_that_the_window_imports_and_no_others() -> None:
    assert set(script("trim").QT_MODULES) == imported(ROOT / "ui")


def test_what_links_to_a_dropped_part_is_dropped_with_it() -> None:
    trim = script("trim")
    kept = ("PySide6/Qt/lib/libQt6Core.so.6", "/somewhere/libQt6Core.so.6", "BINARY")
    good = ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK")
    bad = ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK")
    assert trim.unbroken([kept, good, bad], [kept]) == [kept, good]


def test_plugins_of_qt_are_kept_by_name() -> None:
    trim = script("trim")
    window = ("PySide6/Qt/plugins/platforms/libqxcb.so", "/nowhere/libqxcb.so", "BINARY")
    browser = ("PySide6/Qt/plugins/qmltooling/libqmldbg_tcp.so", "/nowhere/libqmldbg_tcp.so", "BINARY")
    quick = ("PySide6/QtQuick.abi3.so", "/nowhere/QtQuick.abi3.so", "BINARY")
    assert trim.qt([window, browser, quick]) == [window]


@pytest.mark.parametrize("lock", ["printer", "hub"])
def test_every_library_of_a_package_comes_with_the_words_of_its_licence(lock: str, tmp_path: Path) -> None:
    bill = script("bill")
    found = bill.shipped(ROOT / "requirements" / f"{lock}.txt")
    assert len(found) > 20
    assert bill.bundle(found, tmp_path) == []
    for one in found:
        texts = list((tmp_path / bill.canonical(one.name)).iterdir())
        assert any(text.stat().st_size > 100 for text in texts), one.name


def test_the_window_says_how_its_qt_can_be_replaced(tmp_path: Path) -> None:
    bill = script("bill")
    bill.bundle(bill.shipped(ROOT / "requirements" / "printer.txt"), tmp_path)
    of_qt = tmp_path / "pyside6-essentials"
    assert "_internal/PySide6/Qt/lib/" in (of_qt / "Qt.txt").read_text("utf-8")
    assert "LESSER GENERAL PUBLIC" in (of_qt / "LGPL-3.0.txt").read_text("utf-8")
    assert {file.name for file in (tmp_path / "fonts").iterdir()} == {
        file.name for file in (ROOT / "resources" / "fonts").glob("*OFL.txt")
    }


def test_the_bill_of_materials_is_the_same_each_time_and_names_no_tool(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    bill = script("bill")
    lock = ROOT / "requirements" / "printer.txt"
    first = bill.bill("clienteling", "1.0", bill.shipped(lock))
    assert json.dumps(first) == json.dumps(bill.bill("clienteling", "1.0", bill.shipped(lock)))
    assert (first["bomFormat"], first["specVersion"]) == ("CycloneDX", "1.6")
    names = {one["name"].lower() for one in first["components"]}
    assert {"pyside6_essentials", "cpython", "vazirmatn fonts"} <= names
    assert not {"pyinstaller", "pip", "pytest", "numpy"} & names
    references = [one["bom-ref"] for one in first["components"]]
    assert len(references) == len(set(references))


def test_tools_that_make_packages_are_pinned_by_hash() -> None:
    text = (ROOT / "requirements" / "package.txt").read_text("utf-8")
    for pin in re.split(r"\n(?=\w)", text.split("\n", 2)[2]):
        assert "--hash=sha256:" in pin, pin
    assert "pyinstaller==" in text


def test_the_menu_entry_starts_the_program_in_the_languages_of_the_window() -> None:
    entry = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(DEBIAN / "clienteling.desktop", "utf-8")
    main = entry["Desktop Entry"]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert main["Exec"] in project["scripts"]
    for language in ("fa", "ru", "ka"):
        assert main[f"Comment[{language}]"]
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", str(DEBIAN / "clienteling.desktop")], check=True)


def test_what_software_centres_show_names_the_menu_entry() -> None:
    shown = ET.parse(DEBIAN / "clienteling.metainfo.xml").getroot()
    assert shown.findtext("launchable") == "clienteling.desktop"
    assert shown.findtext("project_license") == "Apache-2.0"


def test_the_service_of_the_hub_is_shut_in() -> None:
    text = UNIT.read_text("utf-8")
    wanted = (
        "DynamicUser=yes",
        "ProtectSystem=strict",
        "NoNewPrivileges=yes",
        "StateDirectory=clienteling-hub",
    )
    assert [line for line in wanted if line not in text.splitlines()] == []
    assert "@resources" not in text  # the nightly jobs make themselves nicer


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not installed")
def test_systemd_finds_little_the_service_could_do_harm_with() -> None:
    said = subprocess.run(
        ["systemd-analyze", "security", "--offline=yes", "--threshold=20", "--no-pager", str(UNIT)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.returncode == 0, said.stdout[-300:] + said.stderr


def test_no_package_script_deletes_anything() -> None:
    scripts = [*DEBIAN.glob("*.post*"), *DEBIAN.glob("*.pre*")]
    assert scripts
    for one in scripts:
        assert not re.search(r"\b(rm|rmdir|unlink|find)\b", one.read_text("utf-8")), one.name
        subprocess.run(["sh", "-n", str(one)], check=True)


def test_a_bundle_runs_the_programs_it_starts_beside_itself() -> None:
    said = subprocess.run(
        [
            sys.executable,
            str(PACKAGING / "bundle" / "entry_hub.py"),
            "-m",
            "clienteling.hub.cli",
            "store",
            "--help",
        ],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    assert "store" in said.stdout


def test_a_demo_without_the_hubs_package_says_what_is_missing(tmp_path: Path) -> None:
    said = subprocess.run(
        [sys.executable, str(PACKAGING / "bundle" / "entry_till.py"), "-m", "clienteling.hub.cli", "seed"],
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": str(tmp_path)},
    )
    assert said.returncode == 1
    assert "clienteling-hub" in said.stderr


def test_a_bundle_knows_its_own_version(tmp_path: Path) -> None:
    file, place = script("trim").about(ROOT / "pyproject.toml", tmp_path)
    found = next(iter(importlib.metadata.distributions(name="clienteling", path=[str(tmp_path)])))
    assert Path(file).parent.name == place
    assert found.version == tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
