"""What stands on a receipt, from the documents this till has. What it says is domain.receipt; no layout and no sentences."""

from __future__ import annotations

from clienteling.domain import receipt
from clienteling.domain.receipt import Cut, ReceiptContent, ReceiptLine, Tax, Tender
from clienteling.errors import ScopeError
from clienteling.till import Till

__all__ = ["Cut", "ReceiptContent", "ReceiptLine", "Tax", "Tender", "lines"]


def lines(till: Till, order_id: str) -> ReceiptContent:
    """The receipt of an order, of this till or any other. Raises ScopeError when the order is not on this till."""
    content = receipt.content(till.read, order_id)
    if content is None:
        raise ScopeError(kind="order")
    return content
