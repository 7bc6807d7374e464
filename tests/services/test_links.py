"""A sale paid by a link, with a real till, a real hub and its page: the order and its goods wait, and it is paid once."""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import replace
from typing import Any

import pytest
import requests

from clienteling.clock import HandClock
from clienteling.devices.fiscals import open_fiscal
from clienteling.domain import stock
from clienteling.errors import BadInput, Offline, Refused
from clienteling.hub import gift_cards as books
from clienteling.hub import link_payments, signing, storefront
from clienteling.hub import links as rows
from clienteling.hub.outgoing import queue
from clienteling.hub.outgoing.setup import Mail, Sending
from clienteling.services import checkout, fiscal, links, settling, tenders
from clienteling.services.links import Link
from clienteling.services.sale import Receipt, Sale
from clienteling.store import attempts
from clienteling.sync.client import HubClient
from clienteling.till import POLICY, Till
from tests.fixtures_hub import Hub
from tests.fixtures_till import settings_of, synced
from tests.hub.fake_mail_server import mail_server
from tests.services.shop import CART
from tests.services.test_money_path import (
    PAID,
    Enrolled,
    claimed,
    clock,
    enrolled,
    of_kind,
    points,
    reasons,
    scarf,
    scarves,
    shop,
)
from tests.services.test_paying import SCARF_COSTS, state

__all__ = ["clock", "enrolled", "shop"]

SECRET = b"the provider's secret"


@pytest.fixture
def till(shop: Hub, enrolled: Enrolled) -> Till:
    """The till of a retailer that takes payments by link for an hour, with the demo's page open."""
    policy = shop.body(*POLICY) or {}
    shop.put((*POLICY, {**policy, "links": {"minutes": 60}, "sends": {"email": True, "sms": False}}))
    with shop.engine.begin() as connection:
        storefront.set_secret(connection, "demo")
    made = enrolled()
    synced(made)
    return made


def sent(till: Till, sale: Sale, to: str = "sara@example.com", by: Any = "email") -> Link:
    with HubClient.of(till) as client:
        made = tenders.send_link(till, client, sale, to, by)
    assert made.state == "awaiting"
    synced(till)
    return links.of(till, made.order)


def settled(till: Till) -> None:
    synced(till)
    settling.settle(till, None)
    synced(till)
    settling.settle(till, None)
    synced(till)


def order(shop: Hub, link: Link) -> dict[str, Any]:
    return shop.body("order", link.order) or {}


def token(link: Link) -> str:
    assert link.url is not None
    return link.url.rsplit("/", 1)[1]


def hour_is_over(shop: Hub) -> None:
    assert isinstance(shop.clock, HandClock)
    shop.clock.advance(3601)


def expired(shop: Hub) -> None:
    hour_is_over(shop)
    with shop.engine.begin() as connection:
        assert rows.any_over(connection, shop.clock)
        link_payments.expire(connection, shop.clock, shop.ids)
        assert not rows.any_over(connection, shop.clock)


def called(shop: Hub, link: Link, reference: str = "pay-1", **other: Any) -> requests.Response:
    said = {"token": token(link), "reference": reference, "state": "paid", "amount": link.amount,
            "currency": link.currency, **other}  # fmt: skip
    body = json.dumps(said).encode()
    return posted(shop, body, SECRET)


def posted(shop: Hub, body: bytes, secret: bytes, ago: int = 0) -> requests.Response:
    moment = str(int(shop.clock.now().timestamp()) - ago)
    signed = hmac.new(secret, moment.encode() + b"." + body, hashlib.sha256).hexdigest()
    headers = {"Clienteling-Signature": f"t={moment},v1={signed}", "Content-Type": "application/json"}
    return requests.post(f"{shop.url}/v1/storefront/payments", data=body, headers=headers, timeout=30)


def with_provider(shop: Hub) -> None:
    with shop.engine.begin() as connection:
        rows.note(connection, rows.PROVIDER, SECRET)


def test_a_sale_waits_off_the_counter_and_is_completed_when_its_customer_pays(shop: Hub, till: Till) -> None:
    sale = scarf(till)
    checkout.keep(till, sale)
    before, had = scarves(shop), points(shop)
    link = sent(till, sale)
    assert checkout.kept(till) is None
    assert (order(shop, link)["state"], scarves(shop), points(shop)) == ("placed", before - 1, had)
    assert [one.order for one in links.waiting(till)] == [sale.id]
    (message,) = of_kind(shop, till, "message")
    assert (message["what"], message["to"], message["order"]) == ("link", "sara@example.com", sale.id)
    shown = requests.get(link.url or "", timeout=30)
    assert shown.ok
    assert ("145.00 GEL" in shown.text, "<button>" in shown.text) == (True, True)
    for _ in range(2):
        assert "Paid. Thank you." in requests.post(link.url or "", timeout=30).text
    settled(till)
    now = links.of(till, sale.id)
    assert (now.state, links.waiting(till), state_of(till, link)) == ("paid", (), "captured")
    (paid,) = of_kind(shop, till, "payment")
    assert (paid["tender"], paid["state"], paid["amount"]) == ("link", "captured", SCARF_COSTS)
    made = order(shop, link)
    assert (made["state"], made["totals"]["paid"], made["awaiting"]) == ("completed", SCARF_COSTS, None)
    assert (scarves(shop), points(shop), reasons(shop, till)) == (before - 1, had + 145, [])


def state_of(till: Till, link: Link) -> str:
    (one,) = [each for each in attempts.of_sale(till.journal.conn, link.order) if each.id == link.attempt]
    return state(till, one)


def test_a_cart_that_is_not_paid_in_time_is_the_customers_again(shop: Hub, till: Till) -> None:
    sale = claimed(till)
    before = {line.sku: shop.body("stock", stock.identity(line.sku)) for line in sale.lines}
    link = sent(till, sale)
    assert (shop.body("cart", CART) or {})["state"] == "completed"
    expired(shop)
    assert "has ended" in requests.post(link.url or "", timeout=30).text
    settled(till)
    assert (shop.body("cart", CART) or {})["state"] == "open"
    assert (order(shop, link)["state"], links.of(till, sale.id).state) == ("cancelled", "expired")
    assert state_of(till, link) == "closed"
    assert {sku: shop.body("stock", stock.identity(sku)) for sku in before} == before
    again = checkout.pay_cash(till, claimed(till), PAID)
    settled(till)
    assert (shop.body("cart", CART) or {})["order"] == again.order
    assert reasons(shop, till) == []


def test_the_customer_changes_their_mind_at_the_counter(shop: Hub, till: Till) -> None:
    before = scarves(shop)
    link = sent(till, scarf(till))
    assert links.cancel(till, link.order).state == "cancelled"
    settled(till)
    assert (order(shop, link)["state"], scarves(shop), state_of(till, link)) == (
        "cancelled",
        before,
        "closed",
    )
    assert "has ended" in requests.get(link.url or "", timeout=30).text
    assert links.cancel(till, link.order).state == "cancelled"


def test_paid_at_the_moment_it_is_cancelled_it_is_paid(shop: Hub, till: Till) -> None:
    link = sent(till, scarf(till))
    links.cancel(till, link.order)
    requests.post(link.url or "", timeout=30)
    settled(till)
    assert (order(shop, link)["state"], state_of(till, link)) == ("completed", "captured")
    assert [one["result"]["code"] for one in till.journal.refused()] == ["already_paid"]


def test_a_provider_says_it_twice_and_it_is_paid_once(shop: Hub, till: Till) -> None:
    with_provider(shop)
    link = sent(till, scarf(till))
    assert "<button>" not in requests.get(link.url or "", timeout=30).text
    assert (
        "<button>" not in requests.post(link.url or "", timeout=30).text
    )  # the demo's button pays nothing here
    assert order(shop, link)["state"] == "placed"
    assert called(shop, link, state="failed").json() == {"state": "open"}
    assert [called(shop, link).json() for _ in range(2)] == [{"state": "paid"}] * 2
    settled(till)
    assert [one["reference"] for one in of_kind(shop, till, "payment")] == ["pay-1"]
    assert len(order(shop, link)["payments"]) == 1
    assert reasons(shop, till) == []


def test_money_that_comes_twice_or_too_late_is_for_a_person(shop: Hub, till: Till) -> None:
    with_provider(shop)
    twice, late = sent(till, scarf(till)), sent(till, scarf(till))
    assert called(shop, twice, "pay-1").ok
    assert called(shop, twice, "pay-2").ok
    links.cancel(till, late.order)
    settled(till)
    assert called(shop, late, "pay-3").json() == {"state": "cancelled"}
    settled(till)
    assert reasons(shop, till) == ["link_paid_late", "link_paid_twice"]
    assert order(shop, late)["state"] == "cancelled"
    assert len(order(shop, twice)["payments"]) == 1


@pytest.mark.parametrize(("secret", "ago"), [(b"somebody else's", 0), (SECRET, 3600)])
def test_nobody_else_says_that_a_link_was_paid(shop: Hub, till: Till, secret: bytes, ago: int) -> None:
    with_provider(shop)
    link = sent(till, scarf(till))
    said = {"token": token(link), "reference": "x", "state": "paid", "amount": link.amount, "currency": "GEL"}
    assert posted(shop, json.dumps(said).encode(), secret, ago).status_code == 401
    for other in ({"amount": 1}, {"amount": 1}, {"currency": "EUR"}):
        assert called(shop, link, "pay-other", **other).json() == {"state": "open"}
    assert (order(shop, link)["state"], shop.body("payment", link.attempt)) == ("placed", None)
    settled(till)
    (item,) = [each for each in of_kind(shop, till, "attention") if each["reason"] == "link_other_sum"]
    assert (item["facts"]["amount"], item["facts"]["asked"], item["state"]) == (1, link.amount, "open")
    assert called(shop, link, token="AAAA").status_code == 404
    assert order(shop, link)["state"] == "placed"


def test_a_made_up_link_is_nobodys(shop: Hub, till: Till) -> None:
    link = sent(till, scarf(till))
    for wrong in ("x", token(link)[:-1], "A" * 300):
        assert requests.get(f"{shop.url}/pay/{wrong}", timeout=30).status_code == 404


def test_parts_paid_beside_a_link_go_back_when_it_is_not_paid(shop: Hub, till: Till) -> None:
    with shop.engine.begin() as connection:
        key = signing.keys(connection).badge
        books.issue(connection, shop.ids, shop.clock, key, 50_00, "GEL", "GIFT00000001")
    sale = scarf(till)
    with HubClient.of(till) as client:
        tenders.take_gift_card(till, client, sale, "GIFT00000001")
    tenders.take_cash(till, sale, 20_00, 20_00)
    link = sent(till, sale)
    assert link.amount == SCARF_COSTS - 70_00
    settled(till)
    expired(shop)
    settled(till)
    settled(till)
    with shop.engine.begin() as connection:
        assert [card.balance for card in books.listed(connection)] == [50_00]
    states = {one.tender: one.state for one in attempts.of_sale(till.journal.conn, sale.id)}
    assert states == {"gift_card": "voided", "cash": "refused", "link": "closed"}
    assert reasons(shop, till) == ["link_unpaid"]
    (cash,) = [one for one in attempts.of_sale(till.journal.conn, sale.id) if one.tender == "cash"]
    settling.cash_given_back(till, cash)
    settled(till)
    (item,) = of_kind(shop, till, "attention")
    assert (item["state"], item["decision"]["choice"]) == ("decided", "money_back")


def test_parts_and_a_link_that_is_paid_make_one_whole_sale(shop: Hub, till: Till) -> None:
    sale = scarf(till)
    tenders.take_cash(till, sale, 50_00, 50_00)
    link = sent(till, sale, "", "screen")
    assert of_kind(shop, till, "message") == []
    requests.post(link.url or "", timeout=30)
    settled(till)
    made = order(shop, link)
    assert [(one["tender"], one["amount"]) for one in made["payments"]] == [("cash", 50_00), ("link", 95_00)]
    assert made["totals"]["paid"] == made["totals"]["total"]


def test_a_sale_paid_by_a_link_is_signed_before_the_next_one(shop: Hub, till: Till) -> None:
    till = replace(till, fiscal=open_fiscal(settings_of(till.settings.home, fiscal="journal")))
    link = sent(till, scarf(till))
    requests.post(link.url or "", timeout=30)
    settled(till)
    assert fiscal.queue(till) == [link.order]
    sold = tenders.take_cash(till, scarf(till), PAID)
    assert isinstance(sold, Receipt)
    settled(till)
    signed = [(shop.body("order", one) or {})["fiscal"]["number"] for one in (link.order, sold.order)]
    assert (signed, fiscal.queue(till)) == (["000001", "000002"], [])


def test_a_link_needs_the_hub_an_address_and_the_retailers_yes(shop: Hub, till: Till) -> None:
    sale = scarf(till)
    with HubClient.of(till) as client, pytest.raises(BadInput):
        tenders.send_link(till, client, sale, "not an address")
    with HubClient.of(till) as client, pytest.raises(Refused, match="not_set_up"):
        tenders.send_link(till, client, sale, "+995555112233", "sms")
    with HubClient("http://127.0.0.1:9", till.files.keys.device, "x") as nowhere, pytest.raises(Offline):
        tenders.send_link(till, nowhere, sale, "sara@example.com")
    policy = shop.body(*POLICY) or {}
    shop.put((*POLICY, {**policy, "links": None}))
    synced(till)
    with HubClient.of(till) as client, pytest.raises(Refused, match="links_off"):
        tenders.send_link(till, client, sale, "sara@example.com")
    assert attempts.of_sale(till.journal.conn, sale.id) == []
    assert isinstance(tenders.take_cash(till, sale, PAID), Receipt)


def test_a_placing_the_hub_refuses_leaves_nothing_waiting(shop: Hub, till: Till) -> None:
    sale = scarf(till)
    policy = shop.body(*POLICY) or {}
    shop.put((*POLICY, {**policy, "links": None}))  # this till has not heard of it
    with HubClient.of(till) as client:
        tenders.send_link(till, client, sale, "sara@example.com")
    settled(till)
    assert shop.body("order", sale.id) is None
    assert [one.state for one in attempts.of_sale(till.journal.conn, sale.id)] == ["closed"]
    assert [one["result"]["code"] for one in till.journal.refused()] == ["links_off"]


def test_the_link_is_mailed_in_the_customers_language_and_leads_to_the_page(shop: Hub, till: Till) -> None:
    with shop.engine.begin() as connection:
        rows.note(connection, rows.ADDRESS, shop.url.encode())
    with mail_server() as server:
        sending = Sending(
            mail=Mail("Alma House <a@alma.example>", host="127.0.0.1", port=server.port, security="none")
        )
        link = sent(till, scarf(till))
        assert queue.turn(shop.engine, shop.clock, sending) == 1
        (mail,) = server.mails
    assert mail["To"] == "sara@example.com"
    assert links.of(till, link.order).number in mail["Subject"]
    text = mail.get_body(("plain",))
    assert text is not None
    assert link.url in text.get_content()
    assert requests.get(link.url or "", timeout=30).ok


def test_a_link_that_leads_nowhere_any_more_is_not_mailed(shop: Hub, till: Till) -> None:
    with shop.engine.begin() as connection:
        rows.note(connection, rows.ADDRESS, shop.url.encode())
    link = sent(till, scarf(till))
    links.cancel(till, link.order)
    settled(till)
    with mail_server() as server:
        sending = Sending(
            mail=Mail("Alma House <a@alma.example>", host="127.0.0.1", port=server.port, security="none")
        )
        assert queue.turn(shop.engine, shop.clock, sending) == 0
        assert server.mails == []
    synced(till)
    (message,) = of_kind(shop, till, "message")
    assert (message["state"], message["problem"]) == ("failed", "gave_up")
