"""Receipts go out by mail and SMS through real servers: once, in the customer's language, later where they cannot go now."""

from __future__ import annotations

import itertools
import json
import urllib.parse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, select, update

from clienteling import clock as clocks
from clienteling.clock import HandClock
from clienteling.domain import order
from clienteling.domain.act import POLICY
from clienteling.errors import BadInput
from clienteling.hub import certificate, documents, erasure, images
from clienteling.hub.devices import Device
from clienteling.hub.handlers import handle
from clienteling.hub.outgoing import queue, setup
from clienteling.hub.outgoing.setup import Mail, Sending, Sms
from clienteling.hub.tables import outgoing
from clienteling.ids import SeededIds, derived
from clienteling.protocol import new_command
from tests.fixtures_hub import associate_id, open_furnished, serving_hub, store_id
from tests.hub.fake_mail_server import MailServer, mail_server
from tests.hub.fake_sms_gateway import sms_gateway
from tests.hub.test_brand_cli import LOGO, PIXEL

SARA, ORDER = derived("customer", "sara"), derived("order", "o1")
SENDER = "Alma House <receipts@alma.example>"


class Shop:
    """A hub's database with Sara and her sale; `ask` is what a till sends."""

    def __init__(self, home: Path) -> None:
        self.clock = HandClock("2026-11-22T12:00:00.000Z")
        self.ids = SeededIds(5, self.clock)
        self.engine: Engine = open_furnished(home)
        self.put(
            "customer",
            SARA,
            {"name": {"given": "سارا"}, "cards": [], "phones": [], "emails": [], "language": "fa"},
        )
        self.sell()

    def put(self, kind: str, identity: str, body: dict[str, Any]) -> None:
        with self.engine.begin() as connection:
            documents.put(connection, kind, identity, body)

    def sell(self, identity: str = ORDER, customer: str | None = SARA) -> None:
        head = {"number": "7-20418", "customer": customer, "store": store_id("rustaveli"), "till": None,
                "associate": associate_id("nino"), "placed_at": self.clock.now_text(), "currency": "GEL"}  # fmt: skip
        line = {"id": "1", "sku": "C", "product": "p", "title": "Coat <b>&", "variant": "M", "quantity": 1,
                "list_price": 12900, "unit_price": 12900, "discount": 0, "tax_rate": 1800}  # fmt: skip
        made = order.build(
            identity, head, [line], payments=[{"attempt": "a", "tender": "cash", "amount": 12900}]
        )
        self.put("order", identity, {name: value for name, value in made.items() if name != "id"})

    def ask(self, by: str, to: str, customer: str | None = SARA, of: str = ORDER, **more: Any) -> str:
        identity = self.ids.new()
        body = {"order": of, "customer": customer, "by": by, "to": to, "store": store_id("rustaveli"), **more}
        actor = {"associate": associate_id("nino"), "auth": "online"}
        made = new_command(self.ids, self.clock, "receipt.send", ("message", identity), body, actor)
        with self.engine.begin() as connection:
            device = Device("till-1", "t", store_id("rustaveli"))
            answer = handle(connection, device, made | {"seq": 1}, self.clock)
        assert answer.status == "applied", answer
        return identity

    def body(self, kind: str, identity: str) -> dict[str, Any]:
        with self.engine.connect() as connection:
            stored = documents.get(connection, kind, identity)
        assert stored is not None
        return stored.body

    def message(self, identity: str) -> dict[str, Any]:
        return self.body("message", identity)

    def turn(self, sending: Sending) -> int:
        return queue.turn(self.engine, self.clock, sending)

    def due(self) -> datetime:
        with self.engine.connect() as connection:
            return clocks.parse(connection.execute(select(outgoing.c.due)).scalar_one())

    def waiting(self) -> int:
        with self.engine.connect() as connection:
            return len(connection.execute(select(outgoing)).all())


@pytest.fixture
def shop(tmp_path: Path) -> Any:
    made = Shop(tmp_path / "hub")
    yield made
    made.engine.dispose()


def by_mail(server: MailServer, **more: Any) -> Sending:
    return Sending(
        mail=Mail(sender=SENDER, host="127.0.0.1", port=server.port, **{"security": "none", **more})
    )


def by_sms(url: str, **more: Any) -> Sending:
    return Sending(sms=Sms(url=url, **more))


def test_a_receipt_by_mail_is_text_and_html_in_the_customers_language(shop: Shop) -> None:
    with mail_server() as server:
        identity = shop.ask("email", "sara@example.com")
        assert shop.turn(by_mail(server)) == 1
        (mail,) = server.mails
    assert server.recipients == ["sara@example.com"]
    assert (mail["To"], mail["From"], mail["Content-Language"]) == ("sara@example.com", SENDER, "fa")
    assert mail["Message-ID"] == f"<{identity}@alma.example>"
    assert "7-20418" in mail["Subject"]
    text, html = (mail.get_body((kind,)) for kind in ("plain", "html"))
    assert text is not None
    assert html is not None
    assert "رسید شما این‌جاست." in text.get_content()
    assert '<html lang="fa" dir="rtl">' in html.get_content()
    assert "Coat &lt;b&gt;&amp;" in html.get_content()
    assert "۱۲۹٫۰۰" in text.get_content()
    assert not [word for word in ("http", "src=", "<img", "@import") if word in html.get_content()]
    sent = shop.message(identity)
    assert (sent["state"], sent["sent_at"], sent["to"]) == ("sent", shop.clock.now_text(), "sara@example.com")


def test_a_png_of_the_retailers_goes_with_the_mail(shop: Shop) -> None:
    with shop.engine.begin() as connection:
        pictures = [images.put(connection, PIXEL, "image/png"), images.put(connection, LOGO, "image/svg+xml")]
    with mail_server() as server:
        for picture in pictures:
            policy = shop.body("policy", POLICY)
            shop.put("policy", POLICY, {**policy, "brand": {"logo": picture}})
            shop.ask("email", "sara@example.com")
            assert shop.turn(by_mail(server)) == 1
        kinds = [[part.get_content_type() for part in mail.walk()] for mail in server.mails]
    assert "image/png" in kinds[0]
    assert not [kind for kind in kinds[1] if kind.startswith("image/")]


def test_it_is_sent_once_however_often_the_hub_looks(shop: Shop) -> None:
    with mail_server() as server:
        shop.ask("email", "sara@example.com")
        assert [shop.turn(by_mail(server)) for _ in range(3)] == [1, 0, 0]
        shop.clock.advance(100_000)
        assert shop.turn(by_mail(server)) == 0
        assert len(server.mails) == 1
    assert shop.waiting() == 0


def test_name_and_password_go_through_tls_only(shop: Shop, tmp_path: Path) -> None:
    certificate.own(tmp_path, shop.clock, shop.ids, "127.0.0.1")
    file = tmp_path / certificate.FILE
    server = MailServer(certificate=file, password="sesame")
    with mail_server(server):
        shop.ask("email", "sara@example.com")
        known = {"security": "starttls", "user": "alma", "ca": str(file)}
        assert shop.turn(by_mail(server, **known, password="sesame")) == 1
        assert server.secured == [True]


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_server_without_tls_gets_nothing_in_the_clear(shop: Shop, security: str) -> None:
    with mail_server() as server:
        identity = shop.ask("email", "sara@example.com")
        sending = by_mail(server, security=security, user="alma", password="sesame", timeout=1)
        assert shop.turn(sending) == 0
        assert server.recipients == []
    assert shop.message(identity)["state"] == "queued"


def test_a_wrong_password_is_for_the_shop_to_mend_and_the_receipt_waits(shop: Shop) -> None:
    server = MailServer(password="sesame")
    with mail_server(server):
        identity = shop.ask("email", "sara@example.com")
        assert shop.turn(by_mail(server, user="alma", password="wrong")) == 0
        assert (shop.message(identity)["state"], shop.message(identity)["problem"]) == ("queued", "refused")
        shop.clock.advance(queue.FIRST_PAUSE)
        assert shop.turn(by_mail(server, user="alma", password="sesame")) == 1


def test_an_address_nobody_has_fails_at_once_and_says_so(shop: Shop) -> None:
    with mail_server(MailServer(refuses=550)) as server:
        identity = shop.ask("email", "nobody@example.com")
        shop.turn(by_mail(server))
    failed = shop.message(identity)
    assert (failed["state"], failed["problem"], failed["tries"]) == ("failed", "address_refused", 1)
    assert shop.waiting() == 0


def test_a_server_that_is_away_is_tried_again_later_and_later_and_then_given_up(shop: Shop) -> None:
    with mail_server() as server:
        away = by_mail(server)
    identity = shop.ask("email", "sara@example.com")
    tried = []
    while shop.message(identity)["state"] == "queued":
        shop.clock.advance((shop.due() - shop.clock.now()).total_seconds())
        before = shop.message(identity)["tries"]
        shop.turn(away)
        if shop.message(identity)["tries"] > before:
            tried.append(shop.clock.now())
    pauses = [round((after - before).total_seconds() / 60) for before, after in itertools.pairwise(tried)]
    assert pauses[:8] == [1, 2, 4, 8, 16, 32, 60, 60]
    assert (shop.message(identity)["state"], shop.message(identity)["problem"]) == ("failed", "gave_up")
    assert tried[-1] - tried[0] <= timedelta(days=3)


def test_a_busy_server_and_a_full_mailbox_are_tried_again(shop: Shop) -> None:
    server = MailServer(refuses=452)
    with mail_server(server):
        identity = shop.ask("email", "sara@example.com")
        shop.turn(by_mail(server))
        assert shop.message(identity)["state"] == "queued"
        server.refuses = 0
        shop.clock.advance(queue.FIRST_PAUSE)
        assert shop.turn(by_mail(server)) == 1


def test_a_mail_whose_answer_was_lost_goes_again_under_the_same_id(shop: Shop) -> None:
    """At least once: SMTP has no other way. A mailbox shows one, because the Message-ID is the same."""
    server = MailServer(forgets=True)
    with mail_server(server):
        shop.ask("email", "sara@example.com")
        assert shop.turn(by_mail(server)) == 0
        server.forgets = False
        shop.clock.advance(queue.FIRST_PAUSE)
        assert shop.turn(by_mail(server)) == 1
    assert len({mail["Message-ID"] for mail in server.mails}) == 1
    assert len(server.mails) == 2


@contextmanager
def dying_after_sending(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The hub ends between the other side's yes and its own note of it."""

    def killed(*_: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(queue, "_write_off", killed)
        with pytest.raises(KeyboardInterrupt):
            yield


def test_a_hub_that_dies_after_sending_finds_its_mark(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    with mail_server() as server:
        shop.ask("email", "sara@example.com")
        with dying_after_sending(monkeypatch):
            shop.turn(by_mail(server))
        assert shop.turn(by_mail(server)) == 0  # it may still be on its way
        shop.clock.advance(queue.LEASE_SECONDS)
        assert shop.turn(by_mail(server)) == 1
        assert len({mail["Message-ID"] for mail in server.mails}) == 1


@pytest.mark.parametrize(("repeatable", "went"), [(False, 1), (True, 2)])
def test_an_sms_that_may_have_gone_is_only_repeated_where_the_gateway_knows_its_id(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, repeatable: bool, went: int
) -> None:
    with sms_gateway() as gateway:
        sending = by_sms(f"{gateway.url}/send", headers={"Idempotency-Key": "{id}"}, repeatable=repeatable)
        identity = shop.ask("sms", "+995555000001")
        with dying_after_sending(monkeypatch):
            shop.turn(sending)
        shop.clock.advance(queue.LEASE_SECONDS)
        shop.turn(sending)
        assert len(gateway.asked) == went
        assert {one.headers["Idempotency-Key"] for one in gateway.asked} == {identity}
    ended = shop.message(identity)
    assert (ended["state"], ended["problem"]) == (("sent", None) if repeatable else ("failed", "unanswered"))


def test_a_gateway_that_hangs_up_leaves_it_open_and_the_sms_is_not_repeated(shop: Shop) -> None:
    with sms_gateway() as gateway:
        gateway.answers = 0
        identity = shop.ask("sms", "+995555000001")
        shop.turn(by_sms(gateway.url))
        shop.clock.advance(100_000)
        shop.turn(by_sms(gateway.url))
        assert len(gateway.asked) == 1
    assert (shop.message(identity)["state"], shop.message(identity)["problem"]) == ("failed", "unanswered")


TEXT = "Atelier: رسید فروش 7-20418، ۱۲۹٫۰۰ لاری، 22.11.2026. بازگرداندن تا 22.12.2026."


def form(body: str) -> str:
    return dict(urllib.parse.parse_qsl(body))["text"]


@pytest.mark.parametrize(
    ("more", "read"),
    [
        (
            {"headers": {"Content-Type": "application/json"}, "body": '{"to": "{to}", "text": "{text}"}'},
            lambda asked: json.loads(asked.body)["text"],
        ),
        (
            {"headers": {"Content-Type": "application/x-www-form-urlencoded"}, "body": "to={to}&text={text}"},
            lambda asked: form(asked.body),
        ),
        ({"method": "GET"}, lambda asked: form(asked.path.partition("?")[2])),
    ],
    ids=["json", "form", "query"],
)
def test_any_gateway_gets_the_text_as_it_wants_it(
    shop: Shop, more: dict[str, Any], read: Callable[[Any], str]
) -> None:
    with sms_gateway() as gateway:
        shop.ask("sms", "+995555000001")
        url = f"{gateway.url}/send?to={{to}}&text={{text}}"
        headers = {"Authorization": "Bearer {secret}", **more.get("headers", {})}
        assert shop.turn(by_sms(url, **{**more, "headers": headers}, secret="s3cret")) == 1
        (asked,) = gateway.asked
    assert read(asked) == TEXT
    assert "to=%2B995555000001" in asked.path
    assert asked.headers["Authorization"] == "Bearer s3cret"


def test_what_a_sale_is_called_never_brings_the_gateways_secret_to_a_customer(shop: Shop) -> None:
    shop.put("order", ORDER, {**shop.body("order", ORDER), "number": "{secret}{to}"})
    with sms_gateway() as gateway:
        shop.ask("sms", "+995555000001")
        more = {
            "headers": {"Content-Type": "application/json"},
            "body": '{"text": "{text}", "key": "{secret}"}',
        }
        assert shop.turn(by_sms(f"{gateway.url}/send", **more, secret="s3cret")) == 1
        (asked,) = gateway.asked
    said = json.loads(asked.body)
    assert "{secret}{to}" in said["text"]
    assert said["key"] == "s3cret"


@pytest.mark.parametrize(
    ("status", "state"),
    [(202, "sent"), (400, "failed"), (401, "queued"), (302, "queued"), (429, "queued"), (503, "queued")],
)
def test_the_answer_of_the_gateway_decides(shop: Shop, status: int, state: str) -> None:
    with sms_gateway() as gateway:
        gateway.answers = status
        identity = shop.ask("sms", "+995555000001")
        shop.turn(by_sms(gateway.url))
    assert shop.message(identity)["state"] == state


def test_what_the_hub_is_not_set_up_for_waits_until_it_is(shop: Shop) -> None:
    identity = shop.ask("email", "sara@example.com")
    assert shop.turn(Sending()) == 0
    assert shop.message(identity)["state"] == "queued"
    with mail_server() as server:
        shop.clock.advance(queue.LONGEST_PAUSE)
        assert shop.turn(by_mail(server)) == 1


def test_a_receipt_waits_for_its_sale(shop: Shop) -> None:
    late = derived("order", "late")
    with mail_server() as server:
        shop.ask("email", "sara@example.com", of=late)
        assert shop.turn(by_mail(server)) == 0
        shop.sell(late)
        shop.clock.advance(60)
        assert shop.turn(by_mail(server)) == 1


def test_an_address_that_is_nobodys_is_forgotten_once_it_was_used(shop: Shop) -> None:
    with mail_server() as server:
        identity = shop.ask("email", "someone@example.com", customer=None)
        shop.turn(by_mail(server))
    assert server.recipients == ["someone@example.com"]
    assert shop.message(identity)["to"] == "s•••@example.com"


def test_nothing_goes_to_a_customer_who_was_erased_meanwhile(shop: Shop) -> None:
    shop.ask("email", "sara@example.com")
    with shop.engine.begin() as connection:
        erasure.erase(connection, shop.clock, SARA)
    with mail_server() as server:
        assert shop.turn(by_mail(server)) == 0
        assert server.recipients == []
    assert shop.waiting() == 0


def test_one_that_cannot_go_holds_up_no_other(shop: Shop) -> None:
    with mail_server() as server:
        shop.ask("sms", "+995555000001")
        shop.ask("email", "sara@example.com", of=derived("order", "nowhere"))
        shop.ask("email", "sara@example.com")
        assert shop.turn(by_mail(server)) == 1


def test_one_that_nobody_can_write_holds_up_no_other_and_is_given_up(shop: Shop) -> None:
    strange = derived("order", "strange")
    shop.sell(strange)
    with shop.engine.begin() as connection:
        body = documents.get(connection, "order", strange)
        assert body is not None
        documents.put(connection, "order", strange, {**body.body, "currency": "???"})
    with mail_server() as server:
        poisoned = shop.ask("email", "sara@example.com", of=strange)
        shop.clock.advance(1)
        shop.ask("email", "sara@example.com")
        with pytest.raises(BadInput):
            shop.turn(by_mail(server))
        assert shop.turn(by_mail(server)) == 1
        shop.clock.advance(queue.GIVE_UP.total_seconds() + 1)
        shop.turn(by_mail(server))
    assert (shop.message(poisoned)["state"], shop.message(poisoned)["problem"]) == ("failed", "gave_up")


def test_a_serving_hub_sends_by_itself_and_tells_tills_what_it_can(shop: Shop, tmp_path: Path) -> None:
    folder = tmp_path / "mails"
    sending = Sending(mail=Mail(sender=SENDER, folder=str(folder)))
    with serving_hub(shop.engine, tmp_path, sending=sending) as hub:
        identity = shop.ask("email", "sara@example.com")
        till = hub.till()
        cursor = till.snapshot()[1]
        for _ in range(20):
            page = till.changes(cursor, wait=5)
            if shop.message(identity)["state"] == "sent":
                break
            cursor = page["cursor"]
        policy = hub.body("policy", derived("policy", "retailer"))
    assert [file.name for file in folder.iterdir()] == [f"{identity}.eml"]
    assert policy is not None
    assert policy["sends"] == {"email": True, "sms": False}


GOOD = """
[mail]
host = "mail.example"
sender = "Alma <receipts@alma.example>"
user = "alma"
[sms]
url = "https://gateway.example/send"
headers = {Authorization = "Bearer {secret}"}
"""


def test_the_file_says_how_and_secrets_may_come_from_elsewhere(tmp_path: Path) -> None:
    file = tmp_path / setup.FILE
    file.write_text(GOOD.replace('user = "alma"', 'user = "alma"\npassword_file = "secret"'), "utf-8")
    (tmp_path / "secret").write_text("sesame\n", "utf-8")
    found = setup.load(file, {setup.SMS_SECRET: "key"})
    assert found.mail is not None
    assert found.sms is not None
    assert (found.mail.password, found.mail.port, found.mail.security) == ("sesame", 587, "starttls")
    assert found.sms.secret == "key"
    assert setup.load(tmp_path / "nowhere.toml") == Sending()


@pytest.mark.parametrize(
    ("wrong", "name"),
    [
        (GOOD.replace('host = "mail.example"', 'host = "mail.example"\nport = 0'), "mail.port"),
        (GOOD.replace('host = "mail.example"\n', ""), "mail.host"),
        (GOOD.replace("receipts@alma.example", "nobody"), "mail.sender"),
        (GOOD.replace("https://", "file://"), "sms.url"),
        (GOOD.replace("user", "usr"), "mail"),
        ("[mail", None),
    ],
)
def test_a_file_with_a_mistake_says_where_and_never_what(
    tmp_path: Path, wrong: str, name: str | None
) -> None:
    file = tmp_path / setup.FILE
    file.write_text(wrong, "utf-8")
    with pytest.raises(BadInput) as problem:
        setup.load(file)
    assert problem.value.facts.get("name") == name
    assert problem.value.facts["where"] == str(file)


def test_the_clock_of_a_stored_time_is_one_a_mark_can_be_compared_with(shop: Shop) -> None:
    """Due times are compared as text: every one has the same form."""
    shop.ask("email", "sara@example.com")
    with shop.engine.begin() as connection:
        (row,) = connection.execute(select(outgoing)).all()
        assert clocks.text(clocks.parse(row.due)) == row.due
        connection.execute(
            update(outgoing).values(due=clocks.text(shop.clock.now() + timedelta(milliseconds=1)))
        )
    assert not queue.any_due(shop.engine, shop.clock)


def questions(shop: Shop) -> list[tuple[str, str, str | None]]:
    with shop.engine.connect() as connection:
        found = [stored.body for _, stored in documents.of(connection, "attention")]
    found = [one for one in found if one["reason"] == "receipt_not_sent"]
    found.sort(key=lambda one: str(one["at"]))
    return [(one["reason"], one["state"], (one["decision"] or {}).get("choice")) for one in found]


def test_a_question_about_a_receipt_ends_when_it_is_sent_after_all(shop: Shop) -> None:
    with mail_server(MailServer(refuses=550)) as full:
        for _ in range(2):  # asked once, however often it fails
            shop.ask("email", "nobody@example.com")
            shop.turn(by_mail(full))
    assert questions(shop) == [("receipt_not_sent", "open", None)]
    with mail_server() as server:
        shop.ask("email", "sara@example.com")
        shop.turn(by_mail(server))
    assert questions(shop) == [("receipt_not_sent", "decided", "sent")]
    shop.clock.advance(60)
    with mail_server(MailServer(refuses=550)) as full:
        shop.ask("email", "nobody@example.com")
        shop.turn(by_mail(full))
    assert questions(shop) == [("receipt_not_sent", "decided", "sent"), ("receipt_not_sent", "open", None)]
