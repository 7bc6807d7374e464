"""What IT asks before the first customer pays: is the terminal there, is it the right one, what does it show."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from clienteling import cli
from clienteling.clock import SystemClock
from clienteling.devices import terminals
from clienteling.errors import BadInput
from clienteling.hub import certificate
from clienteling.ids import SystemIds
from clienteling.services import doctor
from clienteling.settings import Settings, load
from tests.fixtures_terminal import CLOCK, Simulator, Simulators


def told(capsys: pytest.CaptureFixture[str], home: Path, question: str) -> tuple[int, Any]:
    code = cli.main(["terminal", question, "--home", str(home), "--json"])
    return code, json.loads(capsys.readouterr().out)


def set_up(home: Path, sim: Simulator, **more: str) -> Settings:
    given = {"terminal": "nexo", "terminal_address": sim.address, "terminal_poi_id": "V400m-1", **more}
    (home / "settings.toml").write_text(
        "\n".join(f"{name} = {json.dumps(text)}" for name, text in given.items())
    )
    return load(home, environ={}, managed=home / "none.toml")


def test_a_terminal_that_answers_says_what_it_is(
    simulator: Simulators, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sim = simulator()
    found = set_up(tmp_path, sim)
    code, said = told(capsys, tmp_path, "test")
    assert (code, said["terminal"], said["says"]) == (0, "V400m-1", "Clienteling Simulator 1")
    assert sim.told()["payments"] == []
    assert told(capsys, tmp_path, "certificate") == (0, {"certificate": None, "pinned": None})
    (check,) = [one for one in doctor.checks(found) if one.name == "terminal"]
    assert (check.state, check.facts["says"]) == ("ok", "Clienteling Simulator 1")
    sim.kill()
    code, said = told(capsys, tmp_path, "test")
    assert (code, said["error"]["code"]) == (1, "terminal_silent")
    (check,) = [one for one in doctor.checks(found) if one.name == "terminal"]
    assert (check.state, check.advice) == ("bad", "terminal_silent")


def test_the_certificate_it_shows_is_the_one_to_pin(
    simulator: Simulators, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    certificate.own(tmp_path, SystemClock(), SystemIds(CLOCK))
    sim = simulator(options=("--certificate", str(tmp_path / certificate.FILE)))
    set_up(tmp_path, sim)
    code, said = told(capsys, tmp_path, "test")
    assert (code, said["error"]["code"]) == (1, "terminal_mistrusted")
    _, shown = told(capsys, tmp_path, "certificate")
    set_up(tmp_path, sim, terminal_pin=shown["certificate"])
    assert told(capsys, tmp_path, "test")[0] == 0


def test_without_a_terminal_nothing_is_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = told(capsys, tmp_path, "test")
    assert (code, said["error"]["code"]) == (1, "no_terminal")
    found = load(tmp_path, environ={}, managed=tmp_path / "none.toml")
    assert terminals.open_terminal(found) is None
    assert "terminal" not in [one.name for one in doctor.checks(found)]


@pytest.mark.parametrize("given", [{"terminal": "nxeo"}, {"terminal": "nexo"}, {"terminal_poi_id": ""}])
def test_a_terminal_half_set_up_is_a_setting_to_be_put_right(given: dict[str, str], tmp_path: Path) -> None:
    whole = {"terminal": "nexo", "terminal_address": "https://192.0.2.7/nexo", "terminal_poi_id": "V400m-1"}
    asked = given if given == {"terminal": "nexo"} else {**whole, **given}
    environ = {f"CLIENTELING_{name.upper()}": value for name, value in asked.items()}
    with pytest.raises(BadInput, match="bad_setting"):
        terminals.open_terminal(load(tmp_path, environ=environ, managed=tmp_path / "none.toml"))
