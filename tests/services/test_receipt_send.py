"""A receipt goes to the customer by mail or SMS: asked for offline, sent by the hub when it hears of it, and never a consent."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clienteling.clock import HandClock
from clienteling.domain.consent import of as consent_of
from clienteling.errors import BadInput, Refused, ScopeError
from clienteling.hub import documents
from clienteling.hub.outgoing import queue
from clienteling.hub.outgoing.setup import Mail, Sending
from clienteling.services import attention, checkout, people, receipt_send
from clienteling.till import POLICY, Till
from tests.fixtures_hub import Hub
from tests.fixtures_till import Enrolled, synced
from tests.hub.fake_mail_server import MailServer, mail_server
from tests.services import shop
from tests.services.shop import SARA


@pytest.fixture
def till(till_with: Callable[..., Till]) -> Till:
    policy = (*POLICY, {**shop.POLICY_BODY, "sends": {"email": True, "sms": True}})
    return till_with(*(one for one in shop.everything() if one[:2] != POLICY), policy)


def scarf(till: Till, customer: str | None = SARA) -> str:
    """A scarf is sold; the order's id."""
    sale = checkout.add(till, checkout.start(till, customer), "11208")
    return checkout.pay_cash(till, sale, 20_000).order


def test_the_customers_own_address_is_offered_whole_and_shortened(till: Till) -> None:
    email, sms = receipt_send.ways(till, scarf(till))
    assert (email.to, email.masked) == ("sara.ahmadi@example.com", "s•••@example.com")
    assert sms.to.startswith("+995")
    assert sms.to not in sms.masked


def test_what_is_asked_for_waits_in_the_queue_and_nothing_else_changes(till: Till) -> None:
    order = scarf(till)
    before = till.read("customer", SARA)
    receipt_send.send(till, order, "email", " Sara.Ahmadi@Example.com ")
    (waiting,) = receipt_send.sent(till, order)
    assert (waiting.state, waiting.to, waiting.by) == ("waiting", "sara.ahmadi@example.com", "email")
    assert till.read("customer", SARA) == before


def test_asking_for_a_receipt_says_nothing_about_consent(till: Till) -> None:
    """A withdrawn channel still carries a receipt, and stays withdrawn."""
    order = scarf(till)
    people.consent(till, SARA, "email", yes=False)
    receipt_send.send(till, order, "email", "sara.ahmadi@example.com")
    assert consent_of(till.read("customer", SARA), "email").state == "no"


def test_pressed_twice_it_is_asked_for_once(till: Till, clock: HandClock) -> None:
    order = scarf(till)
    for _ in range(3):
        receipt_send.send(till, order, "email", "sara.ahmadi@example.com")
    clock.advance(60)
    receipt_send.send(till, order, "email", "other@example.com")
    assert [one.to for one in receipt_send.sent(till, order)] == [
        "other@example.com",
        "sara.ahmadi@example.com",
    ]


def test_a_number_is_read_as_it_is_typed_here(till: Till) -> None:
    order = scarf(till, None)
    assert receipt_send.send(till, order, "sms", "۵۵۵ ۱۲ ۳۴ ۵۶") == "+995555123456"


@pytest.mark.parametrize(
    ("by", "typed", "code"),
    [("email", "sara@", "bad_email"), ("sms", "12", "short_phone"), ("sms", "sara", "bad_phone")],
)
def test_what_can_be_no_address_is_said_before_anything_is_written(
    till: Till, by: Any, typed: str, code: str
) -> None:
    order = scarf(till)
    with pytest.raises(BadInput) as problem:
        receipt_send.send(till, order, by, typed)
    assert problem.value.code == code
    assert receipt_send.sent(till, order) == ()


def test_a_hub_that_is_not_set_up_is_not_asked(till_with: Callable[..., Till]) -> None:
    bare = till_with(*shop.everything())
    order = scarf(bare)
    assert [way.can for way in receipt_send.ways(bare, order)] == [False, False]
    with pytest.raises(Refused) as no:
        receipt_send.send(bare, order, "email", "sara@example.com")
    assert no.value.code == "not_set_up"
    with pytest.raises(ScopeError):
        receipt_send.send(bare, "no-such-order", "email", "sara@example.com")


def test_asked_for_offline_it_is_sent_once_and_every_till_of_the_store_sees_it(
    hub: Hub, enrolled_till: Enrolled, tmp_path: Path
) -> None:
    hub.put(*(one for one in shop.everything() if one[0] in ("customer", "product", "loyalty")))
    with hub.engine.begin() as connection:
        stored = documents.get(connection, *POLICY)
        assert stored is not None
        documents.put(connection, *POLICY, {**stored.body, "sends": {"email": True, "sms": False}})
    here, there = enrolled_till(), enrolled_till()
    post = Sending(mail=Mail(sender="receipts@alma.example", folder=str(tmp_path / "mails")))
    order = scarf(here)
    receipt_send.send(here, order, "email", "sara.ahmadi@example.com")
    assert queue.turn(hub.engine, hub.clock, post) == 0  # the hub has not heard of it
    synced(here)
    assert queue.turn(hub.engine, hub.clock, post) == 1
    for till in (here, there):
        synced(till)
        (sent,) = receipt_send.sent(till, order)
        assert (sent.state, sent.problem) == ("sent", None)
        assert sent.sent_at is not None
    (mail,) = (tmp_path / "mails").iterdir()
    assert "sara.ahmadi@example.com" in mail.read_text("utf-8")
    assert queue.turn(hub.engine, hub.clock, post) == 0


def test_a_receipt_that_will_not_come_is_a_question_and_goes_out_again_from_there(
    hub: Hub, enrolled_till: Enrolled, tmp_path: Path
) -> None:
    hub.put(*(one for one in shop.everything() if one[0] in ("customer", "product", "loyalty")))
    policy = hub.body(*POLICY) or {}
    hub.put((*POLICY, {**policy, "sends": {"email": True, "sms": False}}))
    here, there = enrolled_till(), enrolled_till()
    order = scarf(here)
    receipt_send.send(here, order, "email", "sara.ahmadi@example.com")
    synced(here)
    with mail_server(MailServer(refuses=550)) as server:
        refusing = Mail(sender="a@alma.example", host="127.0.0.1", port=server.port, security="none")
        assert queue.turn(hub.engine, hub.clock, Sending(mail=refusing)) == 0
    synced(there)
    (asked,) = attention.items(there)
    assert (asked.subject, asked.weight, asked.by_manager) == ("receipt", "data", False)
    assert (asked.customer_id, asked.number) == (SARA, there.read("order", order)["number"])  # type: ignore[index]
    assert (asked.facts["to"], asked.facts["problem"]) == ("s•••@example.com", "address_refused")
    assert [(one.code, one.recommended) for one in asked.choices] == [
        ("put_aside", True),
        ("keep_mine", False),
    ]
    attention.decide(there, asked.key, "keep_mine")
    synced(there)
    post = Sending(mail=Mail(sender="a@alma.example", folder=str(tmp_path / "mails")))
    assert queue.turn(hub.engine, hub.clock, post) == 1
    synced(here)
    assert sorted(one.state for one in receipt_send.sent(here, order)) == ["failed", "sent"]
    assert attention.items(here) == ()


def test_a_strangers_address_is_forgotten_so_their_receipt_is_only_put_aside(
    hub: Hub, enrolled_till: Enrolled
) -> None:
    hub.put(*(one for one in shop.everything() if one[0] == "product"))
    hub.put((*POLICY, {**(hub.body(*POLICY) or {}), "sends": {"email": True, "sms": False}}))
    till = enrolled_till()
    order = scarf(till, None)
    receipt_send.send(till, order, "email", "stranger@example.com")
    synced(till)
    with mail_server(MailServer(refuses=550)) as server:
        refusing = Mail(sender="a@alma.example", host="127.0.0.1", port=server.port, security="none")
        queue.turn(hub.engine, hub.clock, Sending(mail=refusing))
    synced(till)
    (asked,) = attention.items(till)
    assert [one.code for one in asked.choices] == ["put_aside"]
    assert "stranger" not in str(hub.body("attention", asked.key))
    attention.decide(till, asked.key, "put_aside")
    synced(till)
    assert (hub.body("attention", asked.key) or {})["decision"]["choice"] == "put_aside"
