"""A receipt is asked for once, goes to something that can be an address, and is nobody's consent to anything."""

from typing import Any

import pytest

from clienteling.domain import command, message
from tests.domain import shop

ASKED = {
    "order": shop.ORDER,
    "customer": shop.SARA,
    "by": "email",
    "to": "sara@example.com",
    "language": "fa",
}


def asked(**changes: Any) -> dict[str, Any]:
    return shop.make("receipt.send", "message", "message-1", {**ASKED, **changes})


def test_what_was_asked_for_waits_to_be_sent() -> None:
    made = command.apply("message", "message-1", None, asked())
    read = message.view("message-1", made)
    assert (read.state, read.tries, read.problem, read.sent_at) == ("queued", 0, None, None)
    assert (read.order, read.by, read.to, read.language) == (shop.ORDER, "email", "sara@example.com", "fa")


def test_asked_again_by_the_same_command_it_is_the_same_message_sent_or_not() -> None:
    sent = {**(command.apply("message", "message-1", None, asked()) or {}), "state": "sent"}
    assert command.apply("message", "message-1", sent, asked()) == sent


def test_it_touches_the_message_and_nothing_of_the_customer() -> None:
    assert command.touches(asked()) == [("message", "message-1")]


@pytest.mark.parametrize(
    ("by", "to", "code"),
    [
        ("email", "sara@example.com", None),
        ("email", "Sara@Example.com", "bad_body"),
        ("email", "sara", "bad_body"),
        ("email", "sara@example.com\nBcc: all@example.com", "bad_body"),
        ("sms", "+995555000001", None),
        ("sms", "555 00 00 01", "bad_body"),
        ("sms", "+995555000001\n", "bad_body"),
        ("post", "sara@example.com", "bad_body"),
    ],
)
def test_only_what_can_be_an_address_is_written_to(by: str, to: str, code: str | None) -> None:
    refusal = command.check(asked(by=by, to=to), lambda kind, identity: None)
    assert (refusal and refusal.code) == code
