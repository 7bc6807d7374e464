"""A till that receives its store's customers only may still do something about another one: rights are the role's."""

from collections.abc import Callable

from clienteling.domain.act import POLICY
from clienteling.ids import derived
from clienteling.till import Till
from tests.fixtures_hub import POLICY as RULES
from tests.fixtures_hub import Hub, store_id
from tests.fixtures_till import customer, note_of, synced

AWAY = derived("customer", "away")


def test_a_command_about_somebody_else_s_customer_is_sent_and_settled(
    hub: Hub, enrolled_till: Callable[..., Till]
) -> None:
    hub.put(
        ("policy", POLICY, RULES | {"scope": "store"}),
        ("customer", AWAY, customer("Away", home_store=store_id("batumi"))),
    )
    till = enrolled_till()
    synced(till)
    assert till.read("customer", AWAY) is None
    note = note_of(till, AWAY, "Rang from the other shop")
    till.do(note)
    assert till.journal.pending() == 1
    outcome = synced(till)
    assert outcome.refused == ()
    synced(till)
    assert (till.journal.pending(), till.journal.applied()) == (0, [])
    assert hub.body("note", note["document"]["id"]) is not None
    assert till.read("note", note["document"]["id"]) is None
    # She comes to this shop: all there is about her arrives, what was written here too, and it shows once.
    visit = {"customer": AWAY, "at": hub.clock.now_text(), "what": "visit", "store": store_id("rustaveli")}
    hub.put(("activity", derived("activity", "away"), visit))
    synced(till)
    assert (till.read("customer", AWAY) or {})["name"]["given"] == "Away"
    assert (till.read("note", note["document"]["id"]) or {})["text"] == "Rang from the other shop"
