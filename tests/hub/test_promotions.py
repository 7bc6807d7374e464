"""Promotions by the command line of the hub, over its real process, and what a cart costs on the web with them."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from clienteling import ids
from clienteling.hub import cli, documents
from tests.fixtures_hub import Hub
from tests.hub.catalogue_shapes import check_body
from tests.hub.test_storefront import COAT, furnish_shop


def hub_says(hub: Hub, *words: str) -> subprocess.CompletedProcess[str]:
    """The command as a script runs it, in a process of its own beside the hub that serves."""
    arguments = [sys.executable, "-m", "clienteling.hub.cli", "promotion", "--home", str(hub.home), *words]
    return subprocess.run(arguments, capture_output=True, text=True, check=False, timeout=60)


def promotions(hub: Hub) -> list[dict[str, Any]]:
    with hub.reading() as connection:
        return [stored.body for _, stored in documents.of(connection, "promotion")]


def test_a_promotion_is_added_listed_and_ended_while_the_hub_serves(hub_process: Hub) -> None:
    furnish_shop(hub_process)
    added = hub_says(
        hub_process, "add", "Winter coats", "--percent", "12.5", "--sku", "COAT-M", "--category", "Coats",
        "--from", "2026-01-01", "--until", "2999-12-31", "--tier", "gold", "--min-goods", "100",
    )  # fmt: skip
    assert (added.returncode, added.stderr) == (0, "")
    body = hub_process.body("promotion", added.stdout.strip())
    assert body is not None
    check_body("promotion", body)
    assert (body["kind"], body["value"], body["code"], body["tiers"]) == ("percent", 1250, None, ["Gold"])
    assert body["on"] == {"products": [COAT], "categories": ["Coats"]}
    # Days of the stores, which are four hours ahead; the last one counts whole.
    assert (body["from"], body["until"]) == ("2025-12-31T20:00:00.000Z", "2999-12-31T20:00:00.000Z")
    assert body["min_goods"] == 100_00
    listed = hub_says(hub_process, "--json", "list")
    assert json.loads(listed.stdout)["state"] == "running"
    assert hub_says(hub_process, "end", added.stdout.strip()).returncode == 0
    assert hub_says(hub_process, "list").stdout == ""
    assert json.loads(hub_says(hub_process, "--json", "list", "--all").stdout)["state"] == "ended"
    assert hub_says(hub_process, "end", "nobody").returncode == 1


def test_vouchers_are_made_by_the_hundred_and_their_codes_stand_in_a_file_only(
    hub: Hub, tmp_path: Path
) -> None:
    out = tmp_path / "vouchers.csv"
    done = hub_says(hub, "vouchers", "Sorry", "--count", "300", "--amount", "20.00", "--csv", str(out))
    assert (done.returncode, done.stderr) == (0, "")
    with out.open(encoding="utf-8", newline="") as file:
        codes = [row["code"] for row in csv.DictReader(file)]
    assert out.stat().st_mode & 0o077 == 0
    made = promotions(hub)
    assert len(set(codes)) == 300
    assert {one["code"] for one in made} == set(codes)
    assert all(one["once"] and one["value"] == 20_00 and one["used"] is None for one in made)
    check_body("promotion", made[0])
    assert "300 vouchers" in hub_says(hub, "list").stdout
    again = hub_says(hub, "vouchers", "Sorry", "--count", "5", "--amount", "20", "--csv", str(out))
    assert (again.returncode, "cannot be written" in again.stderr) == (1, True)
    assert len(promotions(hub)) == 300


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ((), "neither or both"),
        (("--percent", "5", "--amount", "5"), "neither or both"),
        (("--percent", "101"), "up to 100"),
        (("--amount", "0"), "takes nothing off"),
        (("--amount", "0.001"), "more decimals"),
        (("--percent", "5", "--sku", "NONE"), "no such SKU"),
        (("--percent", "5", "--tier", "Wood"), "Silver, Gold"),
        (("--percent", "5", "--once"), "needs a code"),
        (("--percent", "5", "--customer", "nobody"), "no such customer"),
        (("--percent", "5", "--code", "4111 1111 1111 1111"), "payment card"),
        (("--percent", "5", "--from", "2027-01-02", "--until", "2027-01-01"), "ends before"),
        (("--percent", "5", "--from", "soon"), "not a date"),
        (("--percent", "5", "--timezone", "Moon/Sea"), "no time zone"),
        (("--percent", "5", "--code", "winter 10"), "has this code"),
    ],
)
def test_what_cannot_be_a_promotion_is_said_in_words(
    permissions: Hub, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], why: str
) -> None:
    taken = {"title": "Winter", "code": "WINTER10", "active": True, "once": False, "customer": None}
    permissions.put(("promotion", ids.derived("promotion", "winter"), taken))
    assert cli.main(["promotion", "--home", str(permissions.home), "add", "Title", *words]) == 1
    assert why in capsys.readouterr().err
    assert len(promotions(permissions)) == 1
