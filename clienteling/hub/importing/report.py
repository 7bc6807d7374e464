"""What an import did and what it could not take: per file and per row, with why and what to do."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Literal

Outcome = Literal["file refused", "row refused", "value left out", "kept as written"]

# What is wrong, and what helps. {…} are facts of the case; no sentence repeats personal data.
SENTENCES: dict[str, tuple[str, str]] = {
    "unreadable": ("the file is not {encoding} text", "save it as UTF-8, or name its encoding with --encoding"),
    "damaged": ("the file cannot be unpacked", "pack it again with gzip"),
    "empty": ("the file has no header line", "put the column names in the first line"),
    "columns_missing": ("no column {missing}", "rename a column, or map it under [columns.{kind}] in the mapping file"),
    "columns_twice": ("column {twice} stands twice", "remove or rename one of them"),
    "cells": ("{found} cells where the header has {expected}", "quote cells that hold the separator or a line break"),
    "quotes": ("quotation marks do not match: lines {first} to {last} lost", "double the quotation marks inside a quoted cell"),
    "missing": ("empty", "fill it in"),
    "too_long": ("longer than {most} characters", "shorten it"),
    "bad_amount": ("not an amount", "write 1250.00, or name the decimal mark in the mapping file"),
    "ambiguous_amount": ("thousands or decimals?", 'set decimal = "." or "," in the mapping file'),
    "too_precise": ("more decimals than {currency} has", "round it to {decimals} decimals"),
    "negative": ("less than zero", "write a return as a return, a reduction as discount"),
    "bad_number": ("not a whole number", "write digits only"),
    "zero": ("zero pieces", "leave the line out"),
    "bad_time": ("not a date and time", "write 2026-11-22T14:30, or give time_format in the mapping file"),
    "bad_choice": ("not one of {choices}", "use one of these words"),
    "bad_email": ("not an e-mail address", "correct it"),
    "bad_phone": ("not a number of {region}; nobody is found by it", "correct it, or set phone_region"),
    "bad_region": ("no country code", "use two letters of ISO 3166, such as GB"),
    "bad_card": ("not a loyalty card number", "6 to 20 digits or letters"),
    "bank_card": ("looks like a payment card number: not kept", "never keep payment cards; give the loyalty number"),
    "card_taken": ("belongs to another customer", "a card has one holder: correct one of the two"),
    "bad_birthday": ("not a birthday", "write YYYY-MM-DD or MM-DD"),
    "unknown_customer": ("no such customer", "add the customer to the customers file"),
    "unknown_sku": ("no such SKU", "add it to the products file, or to services in the mapping file"),
    "unknown_store": ("no such store", "make it first: clienteling-hub store add"),
    "unknown_order": ("no such order", "import the order first, or leave the reference empty"),
    "other_customer": ("the same number with another customer", "give each order its own number"),
    "twice": ("the same key stands in line {first}", "keep one of the two"),
    "sold_less": ("more pieces back than were sold", "correct the quantity"),
    "percent_or_amount": ("percent and amount: neither or both", "fill in one of the two"),
    "bad_percent": ("not a percentage above 0 up to 100", "write 15 or 12.5"),
    "nothing_off": ("takes nothing off", "write what it takes off, such as 20.00"),
    "ends_first": ("ends before it begins", "correct one of the two"),
    "code_taken": ("another promotion has this code at the same time", "give each its own code"),
    "voucher_without_code": ("a voucher needs a code", "give it one"),
    "unknown_tier": ("not one of the tiers {tiers}", "use these names"),
    "discount_too_large": ("the discount is more than the line", "correct it"),
}  # fmt: skip

# Why an import does not begin.
REFUSALS: dict[str, str] = {
    "no_folder": "there is no folder {folder}",
    "no_files": "no customers, products, stock, promotions, carts, wishlists, orders or returns (.csv, .csv.gz) in {folder}",
    "no_currency": "which currency? --currency GBP, or currency in the mapping file",
    "no_region": "which country are phone numbers of? --region GB, or region in the mapping file",
    "unknown_currency": "there is no such currency; ISO 4217 has three letters, such as GBP",
    "bad_timezone": "there is no time zone {timezone}; IANA names look like Europe/London",
    "bad_region": "there is no country {region}; ISO 3166 has two letters, such as GB",
    "bad_encoding": "there is no encoding {encoding}; try utf-8, cp1252 or latin-1",
    "bad_mapping": "the mapping file cannot be used: {detail}",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that was not taken: where, why and what to do."""

    file: str
    line: int | None
    field: str
    outcome: Outcome
    code: str
    why: str
    what_to_do: str


@dataclass(slots=True)
class FileReport:
    """One file: its rows, and the documents made of the good ones."""

    file: str
    kind: str
    refused: bool = False
    rows: int = 0
    rows_refused: int = 0
    added: int = 0
    changed: int = 0
    unchanged: int = 0


@dataclass(slots=True)
class Report:
    """A whole import."""

    dry_run: bool
    files: list[FileReport] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        """Whether everything was taken as it stands."""
        return not self.problems

    @property
    def written(self) -> int:
        """Documents added or changed."""
        return sum(one.added + one.changed for one in self.files)

    def add(
        self, file: str, line: int | None, name: str, outcome: Outcome, code: str, facts: dict[str, object]
    ) -> None:
        """Notes a problem; the sentences come from its code."""
        why, what = SENTENCES[code]
        self.problems.append(
            Problem(file, line, name, outcome, code, why.format(**facts), what.format(**facts))
        )


def as_text(report: Report, most: int = 20) -> str:
    """The report for a person at a terminal: a line per file, then the first problems."""
    head = ("file", "rows", "refused", "documents added", "changed", "unchanged")
    rows = [
        (one.file, "refused", "", "", "", "")
        if one.refused
        else (
            one.file,
            *(f"{n:,}" for n in (one.rows, one.rows_refused, one.added, one.changed, one.unchanged)),
        )
        for one in report.files
    ]
    lines = [*_columns([head, *rows])]
    if report.problems:
        told = [("file", "line", "field", "what happened", "why", "what to do")]
        told += [
            (one.file, str(one.line or ""), one.field, one.outcome, one.why, one.what_to_do)
            for one in report.problems[:most]
        ]
        lines += ["", *_columns(told)]
        if len(report.problems) > most:
            lines.append(f"… and {len(report.problems) - most:,} more: --report FILE writes them all")
    if report.dry_run:
        lines += ["", "Dry run: nothing was written."]
    return "\n".join(lines)


def write(report: Report, file: Path) -> None:
    """The problems as CSV, or the whole report as JSON when the file's name ends so."""
    if file.suffix.lower() == ".json":
        file.write_text(json.dumps(asdict(report), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        return
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["file", "line", "field", "outcome", "code", "why", "what to do"])
        for one in report.problems:
            writer.writerow([one.file, one.line, one.field, one.outcome, one.code, one.why, one.what_to_do])


def _columns(rows: Iterable[tuple[str, ...]]) -> list[str]:
    table = list(rows)
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in table
    ]
