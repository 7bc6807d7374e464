"""Till and hub write JSON one way, so that a digest tells whether a command is the same."""

from __future__ import annotations

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling import clock, ids, protocol
from clienteling.domain import envelope
from clienteling.errors import BadInput

EXACT = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(EXACT)
def test_canonical_json_is_plain_json_and_reads_back_the_same(value: protocol.JSON) -> None:
    written = protocol.canonical(value)
    assert json.loads(written) == value
    assert protocol.read_json(written) == value
    assert protocol.canonical(protocol.read_json(written)) == written


def test_order_of_members_and_spaces_do_not_change_the_digest() -> None:
    one = protocol.read_json('{"b": [1, {"y": "ა", "x": null}], "a": true}')
    other = protocol.read_json('{"a":true,"b":[1,{"x":null,"y":"\\u10d0"}]}')
    assert protocol.canonical(one) == '{"a":true,"b":[1,{"x":null,"y":"ა"}]}'.encode()
    assert protocol.digest(one) == protocol.digest(other)
    assert protocol.digest(one) != protocol.digest({**one, "a": False})
    assert protocol.digest({}) == "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"


def deep(levels: int) -> protocol.JSON:
    value: protocol.JSON = 1
    for _ in range(levels):
        value = [value]
    return value


@pytest.mark.parametrize(
    "value",
    [
        1.5,
        [float("nan")],
        {"price": 12.0},
        2**53,
        {1: "one"},
        "\ud800",
        {"at": object()},
        b"x",
        deep(100_000),
    ],
    ids=["fraction", "nan", "whole float", "too wide", "key", "surrogate", "object", "bytes", "deep"],
)
def test_what_two_programs_could_write_differently_has_no_digest(value: protocol.JSON) -> None:
    with pytest.raises(BadInput, match="bad_json"):
        protocol.digest(value)


@pytest.mark.parametrize("raw", [b"", b"{", b"<html>", b"\xff", b"[" * 100_000])
def test_rubbish_is_bad_input_and_no_bug(raw: bytes) -> None:
    with pytest.raises(BadInput, match="bad_json"):
        protocol.read_json(raw)


def test_a_new_command_has_its_id_time_and_envelope() -> None:
    shop = clock.HandClock("2026-11-22T12:54:03.120Z")
    actor = {"associate": "nino", "auth": "online"}
    made = protocol.new_command(
        ids.SeededIds(1, shop),
        shop,
        "note.add",
        ("note", "n1"),
        {"text": "x"},
        actor,
        claim={"id": "c", "epoch": 3, "kind": "normal"},
    )
    assert made == {
        "id": made["id"],
        "name": "note.add",
        "document": {"kind": "note", "id": "n1"},
        "actor": actor,
        "at": "2026-11-22T12:54:03.120Z",
        "schema": 1,
        "body": {"text": "x"},
        "claim": {"id": "c", "epoch": 3},
    }
    seen = envelope.read({**made, "seq": 7, "unknown": [1]})
    assert (seen.name, seen.document.id, seen.claim, seen.seq) == (
        "note.add",
        "n1",
        protocol.ClaimName(id="c", epoch=3),
        7,
    )


@pytest.mark.parametrize("value", [None, [], {}, {"id": 1}, {"id": "x", "name": "y", "document": "z"}])
def test_a_command_without_its_envelope_is_unreadable(value: protocol.JSON) -> None:
    with pytest.raises(BadInput, match="unreadable"):
        envelope.read(value)


def test_records_ignore_members_they_do_not_know_and_leave_out_what_is_empty() -> None:
    page = protocol.ChangesPage(
        feed_id="f",
        items=[protocol.Change(op="del", kind="note", id="n", version=2)],
        cursor="c",
        more=False,
        server_time="t",
    )
    written = msgspec.json.encode(page)
    assert json.loads(written)["items"] == [{"op": "del", "kind": "note", "id": "n", "version": 2}]
    assert msgspec.json.decode(written[:-1] + b',"new":1}', type=protocol.ChangesPage) == page
    assert json.loads(msgspec.json.encode(protocol.Result(id="c", status="applied", code="ok"))) == {
        "id": "c", "status": "applied", "code": "ok",
    }  # fmt: skip


@given(st.binary(max_size=80))
def test_base64url_has_no_padding_and_reads_back(raw: bytes) -> None:
    written = protocol.to_base64url(raw)
    assert "=" not in written
    assert protocol.from_base64url(written) == raw


@pytest.mark.parametrize("text", ["a", "a b", "ä", "+/+/"])
def test_a_broken_base64url_text_is_bad_input(text: str) -> None:
    with pytest.raises(BadInput, match="bad_base64"):
        protocol.from_base64url(text)
