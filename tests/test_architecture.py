"""The rules of the house that a machine can hold: sizes, imports, and what may be used where.

The layers between packages are import-linter's contracts in pyproject.toml; `make check` runs them.
"""

import ast
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULE_LINES = 300
CLASS_LINES = 200
FUNCTION_LINES = 40
SAME_LINES = 9

# Imported inside functions, so that the window paints before they are loaded (architecture.md). Nothing else is.
STARTS_LATE = {
    "ui/": (
        "clienteling.app",
        "clienteling.devices",
        "clienteling.services",
        "clienteling.store",
        "clienteling.sync",
        "clienteling.settings",
    ),
    "ui/main.py": ("",),
    "ui/theme/motion.py": ("PySide6.QtDBus",),
    "clienteling/app.py": ("clienteling.store.salvage",),
    "clienteling/cli": ("",),
    "clienteling/hub/cli": ("",),
    "clienteling/": ("argon2", "cryptography", "keyring", "requests", "sqlite_utils", "truststore"),
    "clienteling/devices/printer.py": ("escpos", "PIL"),
}

# A library has one home; everything else goes through the module that translates its errors.
HOMES = {
    "PySide6": ("ui/",),
    "qasync": ("ui/",),
    "sqlcipher3": ("clienteling/store/",),
    "sqlite_utils": ("clienteling/store/",),
    "sqlite3": ("clienteling/store/", "clienteling/hub/db.py"),
    "keyring": ("clienteling/store/",),
    "escpos": ("clienteling/devices/printer.py",),
    "PIL": ("clienteling/devices/printer.py",),
    "segno": ("ui/",),
    "requests": ("clienteling/sync/", "clienteling/hub/"),
    "urllib3": ("clienteling/sync/",),
    "truststore": ("clienteling/sync/", "clienteling/hub/"),
    "litestar": ("clienteling/hub/",),
    "uvicorn": ("clienteling/hub/",),
    "sqlalchemy": ("clienteling/hub/",),
    "alembic": ("clienteling/hub/",),
    "psycopg": ("clienteling/hub/",),
    "phonenumbers": ("clienteling/domain/",),
    "anyascii": ("clienteling/domain/",),
    "rapidfuzz": ("clienteling/domain/", "clienteling/store/", "clienteling/services/"),
}

HUB_MAY_USE = {"domain", "hub", "protocol", "settings", "errors", "clock", "ids"}
VAGUE_NAMES = re.compile(r"(?:^|_)(?:utils?|helpers?|managers?|misc|common)(?:_|$|\.py$)")


@dataclass(frozen=True)
class Module:
    """A Python file of ours, read once."""

    path: str
    text: str

    @property
    def tree(self) -> ast.Module:
        return parsed(self.text)


@cache
def parsed(text: str) -> ast.Module:
    return ast.parse(text)


@cache
def modules() -> tuple[Module, ...]:
    files = sorted(path for top in ("clienteling", "ui") for path in (ROOT / top).rglob("*.py"))
    return tuple(Module(path.relative_to(ROOT).as_posix(), path.read_text("utf-8")) for path in files)


def length(node: ast.AST) -> int:
    assert isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
    return (node.end_lineno or node.lineno) - node.lineno + 1


def names_in(node: ast.AST) -> list[str]:
    """The absolute names a statement imports; `from package import name` counts as package.name."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module:
        return [f"{node.module}.{alias.name}" for alias in node.names]
    return []


def imported(module: Module) -> Iterator[tuple[str, int]]:
    """Every name a module imports, with its line."""
    for node in ast.walk(module.tree):
        for name in names_in(node):
            yield name, getattr(node, "lineno", 0)


def report(broken: list[str], rule: str) -> None:
    assert not broken, rule + ":\n  " + "\n  ".join(broken)


def test_the_tests_look_at_real_modules() -> None:
    assert {"clienteling/clock.py", "ui/theme/__init__.py"} <= {module.path for module in modules()}


def test_no_module_is_longer_than_a_few_screens() -> None:
    sizes = [(len(module.text.splitlines()), module.path) for module in modules()]
    report(
        [f"{path}: {size}" for size, path in sizes if size > MODULE_LINES],
        f"modules over {MODULE_LINES} lines",
    )


@pytest.mark.parametrize(
    ("kind", "limit"),
    [((ast.FunctionDef, ast.AsyncFunctionDef), FUNCTION_LINES), (ast.ClassDef, CLASS_LINES)],
    ids=["functions", "classes"],
)
def test_no_function_or_class_outgrows_its_screen(kind: type[ast.AST], limit: int) -> None:
    broken = [
        f"{module.path}:{node.lineno} {node.name}: {length(node)}"  # type: ignore[attr-defined]
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, kind) and length(node) > limit
    ]
    report(broken, f"longer than {limit} lines")


def test_nothing_is_left_to_do_in_the_code() -> None:
    broken = [
        f"{module.path}:{number} {line.strip()}"
        for module in modules()
        for number, line in enumerate(module.text.splitlines(), 1)
        if re.search(r"\b(TODO|FIXME|XXX|HACK)\b", line)
    ]
    report(broken, "unfinished work belongs in the issue tracker")


def test_every_module_says_what_lives_in_it() -> None:
    report(
        [module.path for module in modules() if not ast.get_docstring(module.tree)],
        "modules without a docstring",
    )


def test_names_say_what_a_thing_is() -> None:
    report([module.path for module in modules() if VAGUE_NAMES.search(Path(module.path).name)], "vague names")


def may_start_late(path: str, name: str) -> bool:
    allowed = [names for place, names in STARTS_LATE.items() if path.startswith(place)]
    return any(name.startswith(start) for names in allowed for start in names)


def test_imports_stand_at_the_top() -> None:
    broken = {
        f"{module.path}:{inner.lineno} {name}"
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        for inner in ast.walk(node)
        for name in names_in(inner)
        if not may_start_late(module.path, name)
    }
    report(sorted(broken), "imports inside functions (only those of STARTS_LATE may be)")


def test_each_library_stays_in_its_home() -> None:
    broken = [
        f"{module.path}:{line} {name}"
        for module in modules()
        for name, line in imported(module)
        if (homes := HOMES.get(name.split(".")[0])) and not module.path.startswith(homes)
    ]
    report(broken, "libraries outside their home")


def test_the_core_never_imports_the_window() -> None:
    broken = [
        f"{module.path}:{line} {name}"
        for module in modules()
        if module.path.startswith("clienteling/")
        for name, line in imported(module)
        if name.split(".")[0] == "ui"
    ]
    report(broken, "clienteling imports ui")


def test_the_till_never_imports_the_hub_and_the_hub_nothing_of_the_till() -> None:
    broken = []
    for module in modules():
        at_the_hub = module.path.startswith("clienteling/hub/")
        for name, line in imported(module):
            parts = name.split(".")
            if parts[0] != "clienteling" or len(parts) < 2:
                continue
            if (at_the_hub and parts[1] not in HUB_MAY_USE) or (not at_the_hub and parts[1] == "hub"):
                broken.append(f"{module.path}:{line} {name}")
    report(broken, "till and hub share only " + ", ".join(sorted(HUB_MAY_USE - {"hub"})))


def test_the_domain_is_pure() -> None:
    impure = {
        "os",
        "pathlib",
        "socket",
        "subprocess",
        "threading",
        "asyncio",
        "time",
        "logging",
        "random",
        "secrets",
    }
    broken = [
        f"{module.path}:{line} {name}"
        for module in modules()
        if module.path.startswith("clienteling/domain/")
        for name, line in imported(module)
        if name.split(".")[0] in impure
    ]
    report(broken, "the domain touches the world")


RICH = {
    "QErrorMessage",
    "QMessageBox",
    "QTextBrowser",
    "QTextDocument",
    "QTextEdit",
    "QToolTip",
    "QWhatsThis",
    "QStaticText",
}
"""What shows HTML, or guesses whether a text is HTML."""
TELLS = {
    "setToolTip",
    "setWhatsThis",
    "setStatusTip",
    "setToolTipDuration",
    "setHtml",
    "insertHtml",
    "appendHtml",
    "setMarkdown",
}
TIPS = "ui/widgets/tips.py"


def is_plain(label: ast.ClassDef) -> bool:
    return "setTextFormat(Qt.TextFormat.PlainText)" in ast.unparse(label)


def guessing(module: Module) -> Iterator[tuple[int, str]]:
    """Where a module lets Qt guess whether a text is HTML."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Name | ast.Attribute):
            name = node.id if isinstance(node, ast.Name) else node.attr
            plain_label = name == "QLabel" and module.path.startswith("ui/widgets/")
            if (
                name in RICH
                or (name == "QLabel" and not plain_label)
                or (name in TELLS and module.path != TIPS)
            ):
                yield node.lineno, name
            if name in ("RichText", "AutoText", "MarkdownText"):
                yield node.lineno, name
        if isinstance(node, ast.ClassDef) and "QLabel" in map(ast.unparse, node.bases) and not is_plain(node):
            yield node.lineno, f"{node.name} is a QLabel that is not told to be plain"
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "QLabel":
            yield node.lineno, "QLabel("


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("label = QLabel(name)", True),
        ("class Name(QLabel):\n    pass", True),
        (
            "class Name(QLabel):\n    def __init__(self):\n        self.setTextFormat(Qt.TextFormat.PlainText)",
            False,
        ),
        ("widget.setToolTip(name)", True),
        ("QMessageBox.question(self, title, name)", True),
        ("label.setTextFormat(Qt.TextFormat.RichText)", True),
        ("set_tip(widget, name)", False),
    ],
)
def test_the_rule_about_html_sees_what_it_is_about(line: str, found: bool) -> None:
    assert bool(list(guessing(Module("ui/widgets/of_a_test.py", line)))) == found


def test_customer_text_reaches_the_screen_only_through_our_own_widgets() -> None:
    """A bare QLabel or a tooltip guesses rich text, and Qt would open the files a customer's name points to."""
    broken = [
        f"{module.path}:{number} {what}"
        for module in modules()
        if module.path.startswith("ui/")
        for number, what in guessing(module)
    ]
    report(broken, "texts are shown by Text, ChipLabel … and told by set_tip")


def test_a_lambda_is_one_line() -> None:
    broken = [
        f"{module.path}:{node.lineno}"
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Lambda) and node.end_lineno != node.lineno
    ]
    report(broken, "lambdas over more than a line")


def told_lines(module: Module) -> list[tuple[int, str]]:
    """The lines of a module that say something: no blanks, comments, imports, docstrings or lone brackets."""
    skipped: set[int] = set()
    for node in ast.walk(module.tree):
        docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if docstring or isinstance(node, ast.Import | ast.ImportFrom):
            skipped.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    lines = ((number, line.strip()) for number, line in enumerate(module.text.splitlines(), 1))
    return [(n, line) for n, line in lines if n not in skipped and len(line) > 3 and not line.startswith("#")]


def test_nothing_is_written_twice() -> None:
    seen: dict[tuple[str, ...], str] = {}
    broken = []
    for module in modules():
        lines = told_lines(module)
        for start in range(len(lines) - SAME_LINES + 1):
            block = tuple(line for _, line in lines[start : start + SAME_LINES])
            place = f"{module.path}:{lines[start][0]}"
            if block in seen:
                broken.append(f"{place} is {seen[block]} again")
            seen.setdefault(block, place)
    report(broken, f"{SAME_LINES} lines in a row that stand elsewhere already")


def test_a_till_installs_neither_numpy_nor_the_hub() -> None:
    lock = (ROOT / "requirements/till.txt").read_text("utf-8")
    pinned = set(re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE))
    assert {"sqlcipher3", "pyside6-essentials"} <= pinned
    assert not pinned & {"numpy", "scipy", "pandas", "litestar", "uvicorn", "sqlalchemy", "pytest"}


@pytest.mark.parametrize("name", ["till", "hub", "dev"])
def test_every_dependency_is_pinned_by_hash_and_no_index_is_named(name: str) -> None:
    lock = (ROOT / f"requirements/{name}.txt").read_text("utf-8")
    pins = re.split(r"^(?=[a-z0-9-]+(?:\[|==))", lock, flags=re.MULTILINE)[1:]
    assert len(pins) > 20
    assert all("--hash=sha256:" in pin for pin in pins)
    assert "://" not in lock
    assert "--index" not in lock
    assert "--find-links" not in lock


def test_packaging_holds_data_only() -> None:
    """A package of that name would shadow the library `packaging`."""
    assert not (ROOT / "packaging/__init__.py").exists()


def test_links_between_the_pages_lead_somewhere() -> None:
    listed = subprocess.run(["git", "ls-files", "*.md"], cwd=ROOT, capture_output=True, text=True, check=True)
    broken = [
        f"{page}: {target}"
        for page in listed.stdout.split()
        for target in re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", (ROOT / page).read_text("utf-8"))
        if not (ROOT / page).parent.joinpath(target).exists()
    ]
    report(broken, "links that lead nowhere")
