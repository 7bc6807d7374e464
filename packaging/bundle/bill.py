"""Writes what is in a package beside it: `sbom.json` (CycloneDX 1.6) and the folder `licences` with every licence's words.

`python bill.py NAME VERSION LOCK FOLDER`, with the Python of the environment the bundle was made from; LOCK is the file
of pinned dependencies it was filled with. Stops when a distribution has no licence text.
"""

import datetime as dt
import importlib.metadata
import json
import os
import platform
import re
import shutil
import sys
import sysconfig
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ROOT / "packaging" / "licences"
IS_TEXT = re.compile(r"licen[sc]e|copying|notice|authors", re.IGNORECASE)
# Wheels that come without the text of their licence.
WITHOUT = {
    "pyserial": ("pyserial.txt",),
    "pyside6-essentials": ("Qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("Qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt"),
}
FONTS = (
    ("Inter", "OFL-1.1"),
    ("JetBrainsMono", "OFL-1.1"),
    ("NotoSansGeorgian", "OFL-1.1"),
    ("Vazirmatn", "OFL-1.1"),
)
TOOLS = {"pip", "setuptools"}
"""Required by a library, but left out of the bundles (trim.UNUSED)."""
Distribution = importlib.metadata.Distribution


def canonical(name: str) -> str:
    """The one spelling of a distribution's name."""
    return re.sub(r"[-_.]+", "-", name).lower()


def locked(lock: Path) -> set[str]:
    """The names a file of pinned dependencies allows."""
    return {canonical(found) for found in re.findall(r"^([\w.-]+)==", lock.read_text("utf-8"), re.MULTILINE)}


def shipped(lock: Path) -> list[Distribution]:
    """What is installed here and in the lock, by name: not the tools that made the bundle."""
    names = locked(lock) - TOOLS
    found = {canonical(one.name): one for one in importlib.metadata.distributions()}
    return [found[name] for name in sorted(names & set(found))]


def licence(one: Distribution) -> str:
    """What a distribution says its licence is, in its own words."""
    declared = one.metadata.get("License-Expression") or ""
    classifiers = [
        line.split("::")[-1].strip()
        for line in one.metadata.get_all("Classifier") or ()
        if "License ::" in line
    ]
    short = (one.metadata.get("License") or "").strip()
    return declared or (short if 0 < len(short) < 80 else "") or " / ".join(classifiers) or "see its text"


def component(one: Distribution) -> dict[str, Any]:
    """A distribution as CycloneDX wants it."""
    name, spoken = canonical(one.name), licence(one)
    expression = one.metadata.get("License-Expression")
    return {
        "type": "library",
        "bom-ref": f"pkg:pypi/{name}@{one.version}",
        "name": one.name,
        "version": one.version,
        "licenses": [{"expression": spoken}] if expression else [{"license": {"name": spoken}}],
        "purl": f"pkg:pypi/{name}@{one.version}",
    }


def others(with_window: bool) -> list[dict[str, Any]]:
    """What is shipped and is no distribution: Python, and the window's fonts and icons."""
    python = {
        "type": "platform",
        "bom-ref": "python",
        "name": "CPython",
        "version": platform.python_version(),
    }
    found = [{**python, "licenses": [{"license": {"id": "PSF-2.0"}}]}]
    if with_window:
        found += [
            {
                "type": "file",
                "bom-ref": f"font:{name}",
                "name": f"{name} fonts",
                "licenses": [{"license": {"id": kind}}],
            }
            for name, kind in FONTS
        ]
        found.append(
            {
                "type": "file",
                "bom-ref": "lucide",
                "name": "Lucide icons",
                "licenses": [{"license": {"id": "ISC"}}],
            }
        )
    return found


def bill(name: str, version: str, found: list[Distribution]) -> dict[str, Any]:
    """The bill of materials. The same sources make the same bill: its time is SOURCE_DATE_EPOCH."""
    at = dt.datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), dt.UTC)
    parts = [component(one) for one in found] + others(
        any(canonical(one.name) == "shiboken6" for one in found)
    )
    own = {"type": "application", "bom-ref": name, "name": name, "version": version}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, name + version + json.dumps(parts))}",
        "version": 1,
        "metadata": {
            "timestamp": at.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {**own, "licenses": [{"license": {"id": "Apache-2.0"}}]},
        },
        "components": parts,
        "dependencies": [{"ref": name, "dependsOn": [one["bom-ref"] for one in parts]}],
    }


def texts(one: Distribution) -> Iterator[Path]:
    """The files that hold a distribution's licence."""
    for file in one.files or ():
        if IS_TEXT.search(file.name) and ".dist-info" in file.parts[0] and file.suffix not in {".py", ".pyc"}:
            yield Path(str(file.locate()))
    for name in WITHOUT.get(canonical(one.name), ()):
        yield TEXTS / name


def bundle(found: list[Distribution], folder: Path) -> list[str]:
    """Copies every licence's text below `folder`, and names the distributions that have none."""
    silent = []
    for one in found:
        files = sorted(set(texts(one)))
        place = folder / canonical(one.name)
        place.mkdir(parents=True, exist_ok=True)
        for file in files:
            shutil.copyfile(file, place / file.name)
        if not files:
            silent.append(one.name)
    ours = [(ROOT / "LICENSE", "clienteling"), (ROOT / "NOTICE", "clienteling")]
    ours.append((Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", "python"))
    if any(canonical(one.name) == "shiboken6" for one in found):
        ours += [(one, "fonts") for one in sorted((ROOT / "resources" / "fonts").glob("*OFL.txt"))]
        ours.append((ROOT / "resources" / "icons" / "LICENSE.txt", "icons"))
    for file, name in ours:
        (folder / name).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, folder / name / file.name)
    return silent


def main(words: list[str]) -> int:
    """Writes both; 1 when a licence has no text."""
    name, version, lock, folder = words[0], words[1], Path(words[2]), Path(words[3])
    found = shipped(lock)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "sbom.json").write_text(
        json.dumps(bill(name, version, found), indent=2, sort_keys=True) + "\n", "utf-8"
    )
    silent = bundle(found, folder / "licences")
    if silent:
        sys.stderr.write(f"No licence text: {' '.join(silent)}\n")
    return 1 if silent else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
