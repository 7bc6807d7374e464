"""Painting of list rows from records. A delegate knows its record and the look, nothing of where records come from."""

from ui.delegates.attention import AttentionDelegate
from ui.delegates.people import CustomerDelegate, ResultDelegate
from ui.delegates.roles import (
    ROW,
    AttentionRow,
    CartLineRow,
    CustomerRow,
    OrderRow,
    PlaceRow,
    ProductRow,
    ResultRow,
    Row,
    RowsModel,
    TimelineRow,
)
from ui.delegates.things import (
    CartLineDelegate,
    OrderDelegate,
    PlaceDelegate,
    ProductDelegate,
    ReasonDelegate,
)
from ui.delegates.timeline import TimelineDelegate

__all__ = [
    "ROW",
    "AttentionDelegate",
    "AttentionRow",
    "CartLineDelegate",
    "CartLineRow",
    "CustomerDelegate",
    "CustomerRow",
    "OrderDelegate",
    "OrderRow",
    "PlaceDelegate",
    "PlaceRow",
    "ProductDelegate",
    "ProductRow",
    "ReasonDelegate",
    "ResultDelegate",
    "ResultRow",
    "Row",
    "RowsModel",
    "TimelineDelegate",
    "TimelineRow",
]
