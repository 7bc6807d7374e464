"""Where a link in a message leads: to the address the retailer named, or in the demo to wherever the hub listens."""

from __future__ import annotations

import re
import time
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from clienteling.clock import HandClock
from clienteling.hub import cli, links, storefront
from clienteling.hub.outgoing.setup import Mail, Sending
from clienteling.services import tenders
from clienteling.sync.client import HubClient
from tests.fixtures_hub import open_furnished, serving_hub, store_id
from tests.fixtures_till import enrol_at, synced
from tests.services.counters import clock, scarf
from tests.services.shop import goods, people

__all__ = ["clock"]


def arrived(mails: Path) -> Path:
    """The mail the hub's own thread has sent, seconds later."""
    for _ in range(400):
        found = sorted(mails.glob("*.eml"))
        if found:
            return found[0]
        time.sleep(0.05)
    raise AssertionError("no mail came")


@pytest.mark.parametrize("address", [links.SERVED, "https://shop.example/pay-us/"])
def test_a_link_leads_to_where_the_hub_really_is_unless_it_was_named(
    tmp_path: Path, clock: HandClock, address: str
) -> None:
    home, mails = tmp_path / "hub", tmp_path / "mails"
    counted = [
        (kind, id_, {**body, "on_hand": {store_id("rustaveli"): 3}} if kind == "stock" else body)
        for kind, id_, body in [*people(), *goods()]
    ]
    post = Sending(mail=Mail(sender="a@alma.example", folder=str(mails)))
    engine = open_furnished(home)
    assert cli.main(["links", "--home", str(home), "--minutes", "60", "--address", address]) == 0
    with serving_hub(engine, home, clock, sending=post) as hub:
        hub.put(*counted)
        with hub.engine.begin() as connection:
            storefront.set_secret(connection, "demo")
        till = enrol_at(hub, tmp_path / "counter")
        synced(till)
        with HubClient.of(till) as client:
            tenders.send_link(till, client, scarf(till), "sara@example.com", "email")
        synced(till)
        letter = arrived(mails)
        till.close()
    named = hub.url if address == links.SERVED else address.rstrip("/")
    read = message_from_bytes(letter.read_bytes(), policy=policy.default)
    body = read.get_body(("plain",))
    assert body is not None
    assert re.search(re.escape(named) + "/pay/[A-Za-z0-9_-]", body.get_content()), body.get_content()
