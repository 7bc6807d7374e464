"""IT and scripts can enrol, sync, look and search without a window, and the exit code says how it went."""

import json
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clienteling import app, cli, cli_words
from clienteling.ids import derived
from clienteling.settings import declared, load, variable
from tests.fixtures_hub import Hub, hub
from tests.fixtures_till import customer, make_till, note_of, settings_of

__all__ = ["hub"]

TAMAR = derived("customer", "tamar")
Run = Callable[..., tuple[int, Any]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """`run("status", "--home", folder)` gives the exit code and the JSON printed."""

    def running(*arguments: object) -> tuple[int, Any]:
        code = cli.main([str(one) for one in (*arguments, "--json")])
        printed = capsys.readouterr()
        assert printed.err == ""
        return code, json.loads(printed.out)

    return running


def test_a_computer_is_enrolled_synced_and_asked(hub: Hub, tmp_path: Path, run: Run) -> None:
    hub.put(("customer", TAMAR, customer()))
    home, key = tmp_path / "till", tmp_path / "keys" / "till.key"
    code, enrolled = run(
        "enrol", "--hub", hub.url, "--code", hub.code(), "--name", "Door", "--home", home, "--key-file", key
    )
    assert (code, enrolled["number"], enrolled["name"]) == (0, 1, "Door")
    assert key.stat().st_mode & 0o777 == 0o600
    code, synced = run("sync", "--once", "--home", home)
    assert (code, synced["rebuilt"]) == (0, True)
    assert synced["documents"] >= 7
    code, status = run("status", "--home", home)
    assert (code, status["state"], status["waiting"], status["running"]) == (0, "synced", 0, False)
    assert status["till"] == {"number": 1, "name": "Door", "store": "Rustaveli"}
    code, doctor = run("doctor", "--home", home)
    assert (code, doctor["good"]) == (0, True), doctor
    names = [one["name"] for one in doctor["checks"]]
    assert names == ["program", "folder", "disk", "keys", "encryption", "journal", "cache", "hub", "clock"]
    code, found = run("lookup", "--phone", "123456", "--home", home)
    assert (code, [hit["customer"] for hit in found["hits"]]) == (0, [TAMAR])
    code, found = run("lookup", "--name", "nobody at all", "--home", home)
    assert (code, found["hits"]) == (1, [])


def test_several_tills_live_on_one_computer(hub: Hub, tmp_path: Path, run: Run) -> None:
    for number in (1, 2):
        home = tmp_path / f"till-{number}"
        arguments = ("--home", home, "--key-file", home / "till.key")
        assert run("enrol", "--hub", hub.url, "--code", hub.code(), *arguments)[1]["number"] == number
    assert run("sync", "--once", "--home", tmp_path / "till-1")[0] == 0
    assert run("status", "--home", tmp_path / "till-1")[1]["state"] == "synced"
    assert run("status", "--home", tmp_path / "till-2")[1]["last_sync"] is None


def test_without_a_keyring_nothing_is_written_and_the_way_out_is_named(
    hub: Hub, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = tmp_path / "till"
    assert (
        cli.main(["enrol", "--hub", hub.url, "--code", hub.code(), "--home", str(home)])
        == cli_words.NO_KEYRING
    )
    said = capsys.readouterr()
    assert "--key-file" in said.err
    assert "CLIENTELING_KEY_FILE" in said.err
    assert sorted(path.name for path in home.iterdir()) == ["lock"]


def test_the_exit_codes_say_what_went_wrong(hub: Hub, tmp_path: Path, run: Run) -> None:
    keys = ("--key-file", tmp_path / "till.key")
    home = ("--home", tmp_path / "till")
    assert run("status", *home) == (cli_words.NOT_ENROLLED, {"error": {"code": "not_enrolled", "facts": {}}})
    code, told = run("enrol", "--hub", "http://shop.example", "--code", "X", *home, *keys)
    assert (code, told["error"]["code"]) == (cli_words.BAD_ARGUMENTS, "hub_address")
    code, told = run("enrol", "--hub", "http://127.0.0.1:9", "--code", "X", *home, *keys)
    assert (code, told["error"]["code"]) == (cli_words.NOT_REACHABLE, "offline")
    code, told = run("enrol", "--hub", hub.url, "--code", "AAAA-BBBB-CCCC", *home, *keys)
    assert (code, told["error"]["code"]) == (cli_words.FAILED, "code_invalid")
    assert run("enrol", "--hub", hub.url, "--code", hub.code(), *home, *keys)[0] == cli_words.DONE
    settings = settings_of(tmp_path / "till", key_file=tmp_path / "till.key")
    with app.open_till(settings):
        code, told = run("sync", "--once", *home)
        assert (code, told["error"]["code"]) == (cli_words.LOCKED, "already_running")
        assert run("status", *home)[1]["running"] is True
        assert run("lookup", "--name", "tamar", *home)[0] == cli_words.FAILED
    with pytest.raises(SystemExit) as told_by_parser:
        cli.main(["sync", "--twice"])
    assert told_by_parser.value.code == cli_words.BAD_ARGUMENTS


def test_the_doctor_names_what_is_wrong_and_what_to_do(tmp_path: Path, run: Run) -> None:
    till = make_till(tmp_path, [("customer", TAMAR, customer())])
    till.do(note_of(till, TAMAR, "one"))
    till.close()
    (tmp_path / "left-behind.db").write_bytes(b"SQLite format 3\0" + bytes(100))
    tmp_path.chmod(0o755)
    code, told = run("doctor", "--home", tmp_path)
    found = {one["name"]: one for one in told["checks"]}
    assert code == cli_words.FAILED
    assert found["encryption"]["facts"]["plain"] == ["left-behind.db"]
    assert (found["hub"]["state"], found["hub"]["advice"]) == ("bad", "offline")
    assert (found["folder"]["state"], found["folder"]["advice"]) == ("warn", "folder_open_to_others")
    assert (found["journal"]["state"], found["journal"]["facts"]["waiting"]) == ("ok", 1)
    assert all(one["say"] for one in told["checks"] if one["advice"])


def test_the_doctor_looks_at_a_folder_that_is_no_till(tmp_path: Path, run: Run) -> None:
    code, told = run("doctor", "--home", tmp_path / "nothing")
    assert code == cli_words.FAILED
    assert {one["advice"] for one in told["checks"] if one["state"] == "bad"} == {"not_enrolled"}
    assert not (tmp_path / "nothing").exists()


def test_people_read_sentences(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_till(tmp_path).close()
    assert cli.main(["status", "--home", str(tmp_path)]) == 0
    assert "Last sync  2026-11-22T12:54:03.120Z" in capsys.readouterr().out
    assert cli.main(["sync", "--once", "--home", str(tmp_path)]) == cli_words.NOT_REACHABLE
    assert "The hub cannot be reached" in capsys.readouterr().err


def test_a_code_without_a_sentence_shows_itself_and_a_missing_fact_breaks_nothing() -> None:
    assert cli_words.sentence("wholly_new", {"file": "x"}) == "wholly_new (file x)"
    assert "The file ? is damaged" in cli_words.sentence("damaged", {})


def test_a_reader_that_has_seen_enough_is_no_trouble(tmp_path: Path) -> None:
    make_till(tmp_path).close()
    command = f"{sys.executable} -m clienteling.cli status --home {tmp_path} | true"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True)
    assert done.stderr == ""


def test_help_is_quick_because_nothing_heavy_is_loaded() -> None:
    script = (
        "import sys, clienteling.cli as cli\n"
        "cli.parser().format_help()\n"
        "heavy = {'requests', 'sqlite_utils', 'sqlcipher3', 'keyring', 'cryptography', 'argon2', 'PySide6', 'msgspec'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_page_for_it_lists_every_command_option_and_exit_code() -> None:
    page = (Path(__file__).parent.parent / "docs/cli.md").read_text("utf-8")
    for name in cli.NAMES:
        assert f"clienteling {name}" in page
    for option in re.findall(r"--[a-z-]+", cli.parser().format_help()):
        assert option in page or option == "--help"
    for code in range(7):
        assert f"| {code} |" in page


def test_settings_come_from_file_environment_and_managed_policy_in_that_order(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('theme = "dark"\nlanguage = "ka"\ncache_mb = 16\nunknown = 1\n')
    managed = tmp_path / "managed.toml"
    managed.write_text("cache_mb = 128\n")
    found = load(
        tmp_path, environ={"CLIENTELING_THEME": "light", "CLIENTELING_CACHE_MB": "8"}, managed=managed
    )
    assert (found.theme, found.language, found.cache_mb, found.managed) == ("light", "ka", 128, ("cache_mb",))


@pytest.mark.parametrize(
    "text", ["cache_mb = 'much'", "cache_mb = true", "cache_mb = [1]", "not toml at all ="]
)
def test_a_setting_that_cannot_be_read_is_named(tmp_path: Path, text: str, run: Run) -> None:
    (tmp_path / "settings.toml").write_text(text)
    code, told = run("status", "--home", tmp_path)
    assert (code, told["error"]["code"]) == (cli_words.BAD_ARGUMENTS, "bad_setting")
    assert told["error"]["facts"]["where"].endswith("settings.toml")


def test_the_page_lists_every_setting_as_it_is_declared() -> None:
    page = (Path(__file__).parent.parent / "docs/cli.md").read_text("utf-8")
    for one in declared():
        assert f"| `{one.name}` | `{variable(one.name)}` | {one.metadata['doc']}" in page


def test_sync_goes_on_until_it_is_interrupted(hub: Hub, tmp_path: Path, run: Run) -> None:
    home = tmp_path / "till"
    run("enrol", "--hub", hub.url, "--code", hub.code(), "--home", home, "--key-file", home / "till.key")
    # A test run in the background of a script ignores interrupts, and so would what it starts.
    hearing = (
        "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler);"
        "from clienteling import cli; sys.exit(cli.main())"
    )
    command = [sys.executable, "-c", hearing, "sync", "--home", str(home)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert "received" in process.stdout.readline()
        hub.put(("customer", TAMAR, customer()))
        assert "sent 0, received 1" in process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == cli.INTERRUPTED
