"""Every sentence of the window is said in every language, with its numbers and names, and the files are up to date."""

import ast
import importlib.util
import itertools
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.ui.sentences import FOLDER, Message, messages, places
from ui import i18n

ROOT = Path(__file__).resolve().parents[2]
HOW = "run `make translations`, then translate what is new"
COUNTED = re.compile(
    r"\{\w*\} (customers|items|lines|orders|changes|points|records|days|minutes|seconds|files|sales|carts)\b"
)


def said(path: Path) -> set[tuple[str, str, bool]]:
    return {(each.context, each.source, each.plural) for each in messages(path)}


ENGLISH = messages(FOLDER / "clienteling_en.ts")
SPOKEN: dict[str, list[Message]] = {
    code: messages(FOLDER / f"clienteling_{code}.ts") for code in i18n.COMPLETE if code != "en"
}
PERSIAN = SPOKEN["fa"]


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("language", SPOKEN)
def test_every_sentence_has_words_in_every_language_that_can_be_chosen(language: str) -> None:
    missing = [each[:2] for each in SPOKEN[language] if not each.finished or not all(each.forms)]
    assert not missing, HOW


def test_english_says_one_and_many_for_everything_counted() -> None:
    missing = [
        (each.context, each.source)
        for each in ENGLISH
        if not each.finished or len(each.forms) != 2 or not all(each.forms)
    ]
    assert not missing, HOW
    assert {(each.context, each.source) for each in ENGLISH} == {
        (each.context, each.source) for each in PERSIAN if each.plural
    }


def test_a_number_beside_a_plural_word_is_counted_by_the_language() -> None:
    shown = [each for each in PERSIAN if each.context != "Gallery" and not each.plural]
    assert [each.source for each in shown if COUNTED.search(each.source) or "(s)" in each.source] == []


def test_a_translation_keeps_the_places_for_numbers_and_names() -> None:
    changed = [
        (each.source, form)
        for each in [*itertools.chain(*SPOKEN.values()), *ENGLISH]
        for form in each.forms
        if places(form) != places(each.source)
    ]
    one = [(each.source, each.forms[0]) for each in ENGLISH]
    assert [each for each in changed if each not in one] == []
    assert [each for each in one if not places(each[1]) <= places(each[0])] == []  # one may be said by name


def test_the_files_hold_what_the_sources_say(tool: ModuleType, tmp_path: Path) -> None:
    for each in FOLDER.glob("clienteling_*.ts"):
        shutil.copy(each, tmp_path)
    tool.update(tmp_path)
    for each in tmp_path.glob("clienteling_*.ts"):
        assert said(each) == said(FOLDER / each.name), HOW


def test_the_compiled_files_are_those_of_the_translations(tool: ModuleType, tmp_path: Path) -> None:
    for each in FOLDER.glob("clienteling_*.ts"):
        shutil.copy(each, tmp_path)
    tool.release(tmp_path)
    compiled = sorted(tmp_path.glob("*.qm"))
    assert [each.stem for each in compiled] == [
        "clienteling_en",
        "clienteling_fa",
        "clienteling_ka",
        "clienteling_ru",
    ]
    for each in compiled:
        assert each.read_bytes() == (FOLDER / each.name).read_bytes(), HOW


def test_no_sentence_hides_from_the_translators() -> None:
    """lupdate does not look into f-strings, and cannot know what a name stands for: what it missed is found here."""
    sources = {each.source for each in PERSIAN}
    hidden = [
        f"{path.relative_to(ROOT)}:{line}: {text}"
        for path in sorted((ROOT / "ui").rglob("*.py"))
        for line, text in sentences(ast.parse(path.read_text(encoding="utf-8")))
        if text not in sources
    ]
    assert hidden == []


def sentences(module: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and text of what is handed to a translator; a name instead of a text is shown as the code it is."""
    own = next(
        (each for each in module.body if isinstance(each, ast.FunctionDef) and each.name == "_tr"), None
    )
    handing_on = set(ast.walk(own)) if own is not None else set()
    for each in ast.walk(module):
        if not isinstance(each, ast.Call) or each in handing_on:
            continue
        name = each.func.attr if isinstance(each.func, ast.Attribute) else getattr(each.func, "id", "")
        place = {"tr": 0, "_tr": 0, "translate": 1}.get(name)
        of_text = isinstance(each.func, ast.Attribute) and name == "translate" and len(each.args) < 2
        if place is None or of_text:
            continue
        text = each.args[place]
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            yield each.lineno, text.value
        else:
            yield each.lineno, ast.unparse(text)
