"""Payment links seen from the hub: what a provider may say of them, and orders whose customer is erased while they wait."""

from __future__ import annotations

import pytest
import requests

from clienteling.domain import stock
from clienteling.hub import erasure
from clienteling.hub import links as rows
from clienteling.hub.outgoing import queue
from clienteling.hub.outgoing.setup import Mail, Sending
from clienteling.services import attention, doing, links
from clienteling.till import Till
from tests.fixtures_hub import Hub
from tests.fixtures_till import synced
from tests.hub.fake_mail_server import MailServer, mail_server
from tests.services.test_links import called, expired, order, sent, settled, till, with_provider
from tests.services.test_money_path import claimed, clock, enrolled, of_kind, reasons, scarf, shop

__all__ = ["clock", "enrolled", "shop", "till"]


@pytest.mark.parametrize("signature", ["t=1,v1=é", "v1=é,t=" + "9" * 11, "t,v1", "é", "t=é,v1="])
def test_a_signature_nobody_can_read_is_no_signature(shop: Hub, till: Till, signature: str) -> None:
    with_provider(shop)
    headers = {"Clienteling-Signature": signature.encode()}
    answer = requests.post(f"{shop.url}/v1/storefront/payments", data=b"{}", headers=headers, timeout=30)
    assert answer.status_code == 401


def test_a_provider_may_call_its_payments_by_digits_alone(shop: Hub, till: Till) -> None:
    with_provider(shop)
    link = sent(till, scarf(till))
    assert called(shop, link, "4111111111111111").json() == {"state": "paid"}
    assert shop.body("order", link.order)["state"] == "completed"  # type: ignore[index]


def test_money_that_came_twice_is_one_question_however_often_the_provider_says_it(
    shop: Hub, till: Till
) -> None:
    with_provider(shop)
    link = sent(till, scarf(till))
    for reference in ("pay-1", "pay-2", "pay-2", "pay-1", "pay-2"):
        assert called(shop, link, reference).ok
    settled(till)
    assert reasons(shop, till) == ["link_paid_twice"]


def test_nobody_is_told_of_a_payment_that_could_not_be_written_down(shop: Hub, till: Till) -> None:
    with_provider(shop)
    link = sent(till, scarf(till))
    with shop.engine.begin() as connection:  # as if another process had this moment written the same payment
        connection.exec_driver_sql(
            "CREATE TRIGGER other BEFORE INSERT ON documents WHEN NEW.kind = 'payment'"
            " BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed'); END"
        )
    answer = called(shop, link)
    assert (answer.status_code, answer.json()["retryable"]) == (503, True)
    with shop.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER other")
    assert called(shop, link).json() == {"state": "paid"}
    assert order(shop, link)["state"] == "completed"


def test_goods_put_by_for_a_customer_who_was_erased_are_free_when_the_link_ends(
    shop: Hub, till: Till
) -> None:
    sale = claimed(till)
    before = {line.sku: shop.body("stock", stock.identity(line.sku)) for line in sale.lines}
    link = sent(till, sale)
    with shop.engine.begin() as connection:
        customer = order(shop, link)["customer"]
        assert customer
        erasure.erase(connection, shop.clock, customer)
    expired(shop)
    assert order(shop, link)["state"] == "cancelled"
    assert {sku: shop.body("stock", stock.identity(sku)) for sku in before} == before
    with shop.reading() as connection:
        assert not rows.any_over(connection, shop.clock)


def test_a_till_that_did_not_hear_of_the_erasure_can_still_cancel(shop: Hub, till: Till) -> None:
    link = sent(till, claimed(till))
    with shop.engine.begin() as connection:
        erasure.erase(connection, shop.clock, order(shop, link)["customer"])
    links.cancel(till, link.order)
    settled(till)
    assert order(shop, link)["state"] == "cancelled"
    assert order(shop, link)["customer"] is None


def serve_at(shop: Hub) -> None:
    with shop.engine.begin() as connection:
        rows.note(connection, rows.ADDRESS, shop.url.encode())


def by_mail(shop: Hub, server: MailServer) -> None:
    sending = Sending(
        mail=Mail("Alma House <a@alma.example>", host="127.0.0.1", port=server.port, security="none")
    )
    queue.turn(shop.engine, shop.clock, sending)


def not_sent(shop: Hub, till: Till) -> list[tuple[str, str | None]]:
    listed = [one for one in of_kind(shop, till, "attention") if one["reason"] == "link_not_sent"]
    return [(one["state"], (one["decision"] or {}).get("choice")) for one in listed]


@pytest.mark.parametrize(("ends", "choice"), [("sent", "sent"), ("paid", "over"), ("expired", "over")])
def test_a_link_that_did_not_reach_its_customer_is_a_question_until_it_does_or_is_over(
    shop: Hub, till: Till, ends: str, choice: str
) -> None:
    with_provider(shop)
    serve_at(shop)
    link = sent(till, scarf(till))
    with mail_server(MailServer(refuses=550)) as full:
        by_mail(shop, full)
    settled(till)
    assert not_sent(shop, till) == [("open", None)]
    (item,) = attention.items(till)
    assert (item.reason, item.subject, item.number) == ("link_not_sent", "link_lost", link.number)
    if ends == "sent":
        (message,) = of_kind(shop, till, "message")
        again = {name: message[name] for name in ("order", "customer", "to", "by", "what", "link")}
        doing.do(till, doing.command(till, "receipt.send", ("message", till.ids.new()), again))
        synced(till)
        with mail_server() as server:
            by_mail(shop, server)
            assert len(server.mails) == 1
    elif ends == "paid":
        assert called(shop, link).ok
    else:
        expired(shop)
    settled(till)
    assert not_sent(shop, till) == [("decided", choice)]
    assert attention.items(till) == ()


def test_a_message_with_a_link_that_is_over_is_no_question(shop: Hub, till: Till) -> None:
    serve_at(shop)
    sent(till, scarf(till))
    expired(shop)
    with mail_server() as server:
        by_mail(shop, server)
        assert server.mails == []
    assert not_sent(shop, till) == []


def test_a_link_whose_order_was_cancelled_under_another_name_is_not_looked_at_for_ever(
    shop: Hub, till: Till
) -> None:
    link = sent(till, scarf(till))
    made = order(shop, link)
    said = {"reason": "given_up", "attempt": "another", "sold": {**made, "id": link.order}}
    doing.do(till, doing.command(till, "order.cancel", ("order", link.order), said))
    settled(till)
    assert order(shop, link)["state"] == "cancelled"
    expired(shop)  # and nothing is over any more
