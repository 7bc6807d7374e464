"""A CSV file as rows of named cells: packing, encoding, separator, header and columns are settled here."""

from __future__ import annotations

import csv
import gzip
import io
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from clienteling.hub.importing.options import Options

_SEPARATORS = (",", ";", "\t", "|")
_BIG_CELL = 1_000_000  # a cell larger than this is a missing quotation mark
_GZIP = b"\x1f\x8b"
_BYTE_ORDER_MARKS = (b"\xff\xfe", b"\xfe\xff")


class BadFile(Exception):
    """The whole file cannot be used; `code` is one of report.SENTENCES."""

    def __init__(self, code: str, field: str = "", **facts: object) -> None:
        super().__init__(code)
        self.code, self.field, self.facts = code, field, facts


class BadCell(Exception):
    """A row cannot be used because of one cell; `code` is one of report.SENTENCES."""

    def __init__(self, field: str, code: str, **facts: object) -> None:
        super().__init__(code)
        self.field, self.code, self.facts = field, code, facts


@dataclass(frozen=True, slots=True)
class Row:
    """A row by our column names; cells are trimmed. `line` is where it begins in the file, counted from 1."""

    line: int
    cells: dict[str, str]

    def has(self, column: str) -> bool:
        """Whether the file has this column at all."""
        return column in self.cells

    def text(self, column: str, most: int = 200) -> str:
        """A cell that may be empty. Raises BadCell("too_long")."""
        value = self.cells.get(column, "")
        if len(value) > most:
            raise BadCell(column, "too_long", most=most)
        return value

    def need(self, column: str, most: int = 200) -> str:
        """A cell that must not be empty. Raises BadCell: "missing", "too_long"."""
        value = self.text(column, most)
        if not value:
            raise BadCell(column, "missing")
        return value


@dataclass(slots=True)
class Sheet:
    """An opened file: our name for each of its columns, in their order."""

    columns: dict[str, str]
    _reader: Iterator[list[str]]
    _lines: _Lines

    @property
    def consumed(self) -> int:
        """Bytes read so far, for a progress bar."""
        return self._lines.raw.tell()

    def rows(self) -> Iterator[Row | BadRow]:
        """The rows after the header, blank lines left out; a row that cannot be taken apart comes as BadRow."""
        names = list(self.columns)
        while True:
            before = self._lines.number
            try:
                cells = next(self._reader)
            except StopIteration:
                return
            except csv.Error:
                lines = {"first": before + 1, "last": self._lines.number}
                yield BadRow(before + 1, BadCell("", "quotes", **lines))
                continue
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) != len(names):
                yield BadRow(before + 1, BadCell("", "cells", found=len(cells), expected=len(names)))
                continue
            named = zip(names, cells, strict=True)
            yield Row(before + 1, {self.columns[name]: cell.strip() for name, cell in named})


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that is no row."""

    line: int
    problem: BadCell


class _Lines:
    """The lines of a text stream, counted."""

    def __init__(self, raw: IO[bytes], text: IO[str]) -> None:
        self.raw, self._text, self.number = raw, text, 0

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = next(self._text)
        self.number += 1
        return line


def find(folder: Path, kind: str, options: Options) -> Path | None:
    """The file of a kind: named in the mapping, else `kind.csv` or `kind.csv.gz`; None when there is none."""
    names = [options.files[kind]] if kind in options.files else [f"{kind}.csv", f"{kind}.csv.gz"]
    return next((folder / name for name in names if (folder / name).is_file()), None)


@contextmanager
def opened(path: Path, kind: str, required: tuple[str, ...], options: Options) -> Iterator[Sheet]:
    """An open file whose header is settled. Raises BadFile, also while its rows are read."""
    with path.open("rb") as raw:
        unpacked: Any = gzip.GzipFile(fileobj=raw) if raw.peek(2)[:2] == _GZIP else raw
        try:
            with io.TextIOWrapper(unpacked, encoding=_encoding(unpacked, options), newline="") as text:
                lines = _Lines(raw, text)
                separator, columns = _header(lines, kind, options, required)
                csv.field_size_limit(_BIG_CELL)
                yield Sheet(columns, csv.reader(lines, delimiter=separator, strict=True), lines)
        except UnicodeDecodeError as error:
            raise BadFile("unreadable", encoding=error.encoding) from None
        except (UnicodeError, EOFError, gzip.BadGzipFile, zlib.error):
            raise BadFile("damaged") from None


def _encoding(stream: Any, options: Options) -> str:
    if options.encoding:
        return (
            "utf-8-sig"
            if options.encoding.lower().replace("_", "-") in ("utf-8", "utf8")
            else options.encoding
        )
    return "utf-16" if stream.peek(2)[:2] in _BYTE_ORDER_MARKS else "utf-8-sig"


def _header(
    lines: _Lines, kind: str, options: Options, required: tuple[str, ...]
) -> tuple[str, dict[str, str]]:
    """The separator, and our name for each column of the file in its order."""
    first = next(lines, "")
    separator = max(_SEPARATORS, key=first.count)
    try:
        names = [name.strip() for name in next(csv.reader([first], delimiter=separator, strict=True), [])]
    except csv.Error:
        raise BadFile("empty") from None
    if not any(names):
        raise BadFile("empty")
    twice = [name for name, count in Counter(names).items() if count > 1]
    if twice:
        raise BadFile("columns_twice", field=twice[0], twice=", ".join(twice))
    mapped = {theirs: our for our, theirs in options.columns.get(kind, {}).items()}
    # A column that is mapped counts; another one that happens to have our name does not.
    columns = {name: mapped.get(name) or _own_name(name, set(mapped.values())) for name in names}
    missing = [
        name
        for name in required
        if name not in columns.values() and name not in options.defaults.get(kind, {})
    ]
    if missing:
        raise BadFile("columns_missing", field=missing[0], missing=", ".join(missing), kind=kind)
    return separator, columns


def _own_name(name: str, taken: set[str]) -> str:
    return f"({name})" if name.casefold() in taken else name.casefold()
