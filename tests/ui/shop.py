"""A shop behind the window: what the hub holds in the tests of pages. Its documents are those of the services' small shop."""

from typing import Any

from clienteling.ids import derived
from tests.fixtures_hub import Hub, store_id
from tests.fixtures_till import customer
from tests.services.shop import CART, COAT, CREW, SARA, SCARF, SNEAKER, VAKE, goods, history, people

HERE = store_id("rustaveli")
HOSTILE = derived("customer", "hostile")
HOSTILE_NAME = '<b>Nika</b><img src="file:///etc/hostname">'
CARD, UNKNOWN_CARD, SCARF_LABEL = "7722041187", "7700000042", "48600011208"

__all__ = [
    "CARD",
    "CART",
    "COAT",
    "CREW",
    "HERE",
    "HOSTILE",
    "SARA",
    "SCARF",
    "SNEAKER",
    "VAKE",
    "fill",
    "here",
]


def fill(hub: Hub) -> None:
    """Sara with her cart, wish, orders and notes; a customer whose name is HTML; goods in this store."""
    rows: list[tuple[str, str, dict[str, Any]]] = [*people(), *goods(), *history()]
    hub.put(*((kind, id_, here(kind, body)) for kind, id_, body in rows))
    hub.put(("customer", HOSTILE, customer(HOSTILE_NAME, "Hostile", phones=[], emails=[])))


def here(kind: str, body: dict[str, Any]) -> dict[str, Any]:
    """A document for the hub's own store: stock stands where the till stands."""
    if kind != "stock":
        return body
    count, vake = [*body["on_hand"].values(), 0][:2]
    return {**body, "on_hand": {HERE: count, VAKE: vake}}
