"""Collects the sentences of the window into `resources/translations/*.ts` and compiles them to `.qm`: `make translations`.

Both kinds of files are kept in the repository, so that a fresh copy speaks every language without building anything.
`_tr("…")` in a module stands for `translate("context", "…")` with the context that the module's own `_tr` names;
lupdate cannot know that, so it reads a copy in which the calls are written out.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "fa", "ru", "ka")
# English is the source: its file only says what is one and what is many.
PLURALS_ONLY = {"en"}
TOOLS = Path(sys.executable).parent
OWN_CONTEXT = re.compile(r'def _tr\(.*?translate\("([^"]+)"', re.DOTALL)
CALL = re.compile(r"(?<!def )\b_tr\(")


def written_out(source: str) -> str:
    """The module with each `_tr(` as a call lupdate understands."""
    context = OWN_CONTEXT.search(source)
    return CALL.sub(f'QCoreApplication.translate("{context[1]}", ', source) if context else source


def update(folder: Path) -> None:
    """Bring every .ts file in the folder up to date with the sources; what is no longer said is dropped."""
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place) / "ui"
        shutil.copytree(ROOT / "ui", copy, ignore=shutil.ignore_patterns("__pycache__"))
        sources = sorted(copy.rglob("*.py"))
        for each in sources:
            each.write_text(written_out(each.read_text(encoding="utf-8")), encoding="utf-8")
        for language in LANGUAGES:
            target = ["-target-language", language, "-ts", str(folder / f"clienteling_{language}.ts")]
            kind = ["-pluralonly"] if language in PLURALS_ONLY else []
            options = [*kind, "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
            subprocess.run([TOOLS / "pyside6-lupdate", *options, *map(str, sources), *target], check=True)


def release(folder: Path) -> None:
    """Compile each .ts file in the folder to the .qm file the app loads; what has no translation stays English."""
    for each in sorted(folder.glob("clienteling_*.ts")):
        compiled = each.with_suffix(".qm")
        subprocess.run([TOOLS / "pyside6-lrelease", "-silent", str(each), "-qm", str(compiled)], check=True)


if __name__ == "__main__":
    update(FOLDER)
    release(FOLDER)
